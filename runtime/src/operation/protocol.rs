//! The protocol codecs, and the parts of a request that they omit.
//!
//! The crates of the codecs have no stable version yet, so only this file and that of servers use them.

use super::service::Protocol;
use crate::json::{JsonReader, MemberNames};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_schema::http_protocol::{http_error_deserializer, http_output_deserializer};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;

/// Returns the codec of a protocol.
pub(crate) fn client_protocol(protocol: Protocol) -> SharedClientProtocol {
    let names = member_names(protocol);
    let json_rpc = |requests: AwsJsonRpcProtocol, target_prefix| {
        let requests = requests.with_target_prefix(target_prefix);
        SharedClientProtocol::new(JsonProtocol { requests, names })
    };
    match protocol {
        Protocol::RestJson1 => {
            let requests = AwsRestJsonProtocol::new();
            SharedClientProtocol::new(JsonProtocol { requests, names })
        }
        Protocol::AwsJson1_0 { target_prefix } => {
            json_rpc(AwsJsonRpcProtocol::aws_json_1_0(), target_prefix)
        }
        Protocol::AwsJson1_1 { target_prefix } => {
            json_rpc(AwsJsonRpcProtocol::aws_json_1_1(), target_prefix)
        }
    }
}

/// Returns the names that a protocol gives to members in JSON.
pub(super) fn member_names(protocol: Protocol) -> MemberNames {
    match protocol {
        Protocol::RestJson1 => MemberNames::JsonName,
        Protocol::AwsJson1_0 { .. } | Protocol::AwsJson1_1 { .. } => MemberNames::Model,
    }
}

/// A protocol whose requests `P` writes, and whose responses the JSON reader of this crate reads.
#[derive(Debug)]
struct JsonProtocol<P> {
    requests: P,
    names: MemberNames,
}

impl<P> JsonProtocol<P> {
    /// Returns a reader of the body of a response. A body that is streamed has no bytes to read.
    fn reader<'a>(&self, response: &'a HttpResponse) -> JsonReader<'a> {
        JsonReader::new(response.body().bytes().unwrap_or_default(), self.names)
    }
}

impl<P> ClientProtocolInner for JsonProtocol<P>
where
    P: ClientProtocolInner<Request = HttpRequest, Response = HttpResponse>,
{
    type Request = HttpRequest;
    type Response = HttpResponse;

    fn protocol_id(&self) -> &ShapeId<'static> {
        self.requests.protocol_id()
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<HttpRequest, SerdeError> {
        self.requests
            .serialize_request(input, schema, endpoint, cfg)
    }

    fn update_endpoint(
        &self,
        request: &mut HttpRequest,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result<(), SerdeError> {
        self.requests.update_endpoint(request, endpoint, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a HttpResponse,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = self.reader(response);
        Ok(match self.names {
            MemberNames::JsonName => http_output_deserializer(body, response, schema, cfg),
            // JSON-RPC binds no member to the status or a header.
            MemberNames::Model => Box::new(body),
        })
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a HttpResponse,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = self.reader(response);
        Ok(match self.names {
            MemberNames::JsonName => http_error_deserializer(body, response, cfg),
            MemberNames::Model => Box::new(body),
        })
    }
}

/// Sets the content type for a payload that is the whole body, which the codec omits.
pub(crate) fn set_payload_content_type(
    protocol: Protocol,
    input: &Schema<'_>,
    request: &mut HttpRequest,
) {
    // The RPC protocols set a content type for every body.
    let Protocol::RestJson1 = protocol else {
        return;
    };
    let empty = request.body().content_length() == Some(0);
    if empty || request.headers().contains_key("content-type") {
        return;
    }
    let Some(payload) = input
        .members()
        .iter()
        .find(|member| member.http_payload().is_some())
    else {
        return;
    };
    let media_type = match (payload.media_type(), payload.shape_type()) {
        (Some(media_type), _) => media_type.value().to_owned(),
        (None, ShapeType::Blob) => "application/octet-stream".to_owned(),
        (None, ShapeType::String) => "text/plain".to_owned(),
        (None, _) => return,
    };
    // A media type that is not a valid header value is an error of the model, and is left out.
    let _ = request.headers_mut().try_insert("content-type", media_type);
}

/// Sets a content length of 0 on a request without a body whose method allows one.
///
/// Without it a server may wait for a body, or reject the request with 411 (RFC 9110, section 8.6).
/// Neither the codec nor the HTTP client sets it.
pub(crate) fn set_empty_content_length(request: &mut HttpRequest) {
    let allows_body = matches!(request.method(), "POST" | "PUT" | "PATCH");
    let empty = request.body().content_length() == Some(0);
    if allows_body && empty && !request.headers().contains_key("content-length") {
        request.headers_mut().insert("content-length", "0");
    }
}

/// Returns whether the path has a segment `.` or `..`, which HTTP clients and servers remove.
///
/// Such a segment in the value of a member would send the request to another resource; no encoding
/// prevents it.
pub(crate) fn has_dot_segment(uri: &str) -> bool {
    let path = uri.split(['?', '#']).next().unwrap_or(uri);
    path.split('/').any(|segment| matches!(segment, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;

    #[test]
    fn an_empty_body_has_a_content_length_if_the_method_allows_a_body() {
        let length = |method: &str, body: &'static str| {
            let mut request = HttpRequest::new(SdkBody::from(body));
            request.set_method(method).unwrap();
            set_empty_content_length(&mut request);
            request.headers().get("content-length").map(str::to_owned)
        };
        for method in ["POST", "PUT", "PATCH"] {
            assert_eq!(length(method, "").as_deref(), Some("0"));
            assert_eq!(length(method, "{}"), None);
        }
        for method in ["GET", "DELETE", "HEAD"] {
            assert_eq!(length(method, ""), None);
        }
    }

    #[test]
    fn dot_segments_are_found_in_the_path_only() {
        assert!(has_dot_segment("/pools/../x"));
        assert!(has_dot_segment("/pools/."));
        assert!(has_dot_segment("/..?a=b"));
        assert!(!has_dot_segment("/pools/a.b/..x/x..?a=/../"));
    }
}
