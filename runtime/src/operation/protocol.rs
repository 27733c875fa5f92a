//! The protocols, and what they leave to their caller.
//!
//! The crates behind this are not at version 1 yet, so nothing else names them.

use super::service::Protocol;
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::{Schema, ShapeType};

/// The implementation of a protocol.
pub(crate) fn client_protocol(protocol: Protocol) -> SharedClientProtocol {
    match protocol {
        Protocol::RestJson1 => SharedClientProtocol::new(AwsRestJsonProtocol::new()),
        Protocol::AwsJson1_0 { target_prefix } => SharedClientProtocol::new(
            AwsJsonRpcProtocol::aws_json_1_0().with_target_prefix(target_prefix),
        ),
        Protocol::AwsJson1_1 { target_prefix } => SharedClientProtocol::new(
            AwsJsonRpcProtocol::aws_json_1_1().with_target_prefix(target_prefix),
        ),
    }
}

/// Names the type of a payload that is the whole body, which the protocol leaves unnamed.
pub(crate) fn name_payload_type(protocol: Protocol, input: &Schema<'_>, request: &mut HttpRequest) {
    // The RPC protocols have a type of their own for every body.
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
    // A media type that is no header value comes from a broken model; the service then guesses.
    let _ = request.headers_mut().try_insert("content-type", media_type);
}

/// Says that there is no body where one could be expected.
///
/// A server may wait for a body, or refuse the request with 411, if a method that comes with one
/// says nothing about it (RFC 9110, section 8.6), and neither the protocol nor the HTTP client does.
pub(crate) fn announce_empty_body(request: &mut HttpRequest) {
    let takes_body = matches!(request.method(), "POST" | "PUT" | "PATCH");
    let empty = request.body().content_length() == Some(0);
    if takes_body && empty && !request.headers().contains_key("content-length") {
        request.headers_mut().insert("content-length", "0");
    }
}

/// Whether the path has a segment that HTTP clients and servers take as a step (`.` or `..`).
///
/// A member's value can be just that, and the request would go to another resource than the one
/// that was meant; no encoding prevents it.
pub(crate) fn has_dot_segment(uri: &str) -> bool {
    let path = uri.split(['?', '#']).next().unwrap_or(uri);
    path.split('/').any(|segment| matches!(segment, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;

    #[test]
    fn the_length_of_no_body_is_said_where_one_could_be() {
        let length = |method: &str, body: &'static str| {
            let mut request = HttpRequest::new(SdkBody::from(body));
            request.set_method(method).unwrap();
            announce_empty_body(&mut request);
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
