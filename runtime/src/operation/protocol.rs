//! The protocols: requests are written, and responses read.
//!
//! The crates of the schema traits have no stable version yet, so only this file, [`http_binding`] and that of
//! servers use their protocol parts.
//!
//! [`http_binding`]: super::http_binding

use super::descriptor::Descriptor;
use super::http_binding::{HttpMessage, is_in_body};
use super::service::Protocol;
use crate::json::{JsonReader, JsonWriter, MemberNames};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_schema::Schema;
use aws_smithy_schema::http_protocol::{http_error_deserializer, http_output_deserializer};
use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName};
use std::borrow::Cow;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// Returns the names that a protocol gives to members in JSON.
pub(super) fn member_names(protocol: Protocol) -> MemberNames {
    match protocol {
        Protocol::RestJson1 => MemberNames::JsonName,
        Protocol::AwsJson1_0 { .. } | Protocol::AwsJson1_1 { .. } => MemberNames::Model,
    }
}

/// Writes the request of a call. `headers` are those that all requests of the client have.
///
/// # Errors
/// A member of the input has a value that cannot be sent.
pub(crate) fn write_request(
    protocol: Protocol,
    operation: &Descriptor,
    input: &dyn SerializableStruct,
    endpoint: &Endpoint,
    headers: Headers,
) -> Result<HttpRequest, SerdeError> {
    // The endpoint has no query, and its path, if it has one, is a prefix of that of the request.
    let endpoint_url = endpoint.url().trim_end_matches('/');
    let mut request = RequestParts {
        method: "POST",
        uri: String::with_capacity(endpoint_url.len() + URI_LENGTH),
        headers,
        content_type: None,
        body: Bytes::new(),
    };
    request.uri.push_str(endpoint_url);
    match protocol {
        Protocol::RestJson1 => request.write_rest(operation.input, input)?,
        Protocol::AwsJson1_0 { target_prefix } => {
            let content_type = "application/x-amz-json-1.0";
            request.write_rpc(operation, input, target_prefix, content_type)?;
        }
        Protocol::AwsJson1_1 { target_prefix } => {
            let content_type = "application/x-amz-json-1.1";
            request.write_rpc(operation, input, target_prefix, content_type)?;
        }
    }
    if has_dot_segment(&request.uri[endpoint_url.len()..]) {
        return Err(SerdeError::custom(
            "the value of a URI label is `.` or `..`, which HTTP clients and servers remove; use another value",
        ));
    }
    for (name, values) in endpoint.headers() {
        request.headers.remove(name);
        for value in values {
            let appended = request
                .headers
                .try_append(name.to_owned(), value.to_owned());
            appended.map_err(|error| {
                SerdeError::custom(format!(
                    "the endpoint has an invalid header `{name}`: {error}"
                ))
            })?;
        }
    }
    request.build()
}

/// The length in bytes for which the path and query of a URI are allocated. Few are longer.
const URI_LENGTH: usize = 192;

/// The parts of a request.
struct RequestParts {
    method: &'static str,
    uri: String,
    headers: Headers,
    /// The content type, unless a header has one already.
    content_type: Option<Cow<'static, str>>,
    body: Bytes,
}

impl RequestParts {
    /// Adds the members of an input by their HTTP bindings.
    fn write_rest(
        &mut self,
        schema: &'static Schema<'static>,
        input: &dyn SerializableStruct,
    ) -> Result<(), SerdeError> {
        let mut message = HttpMessage::write(input, schema)?;
        let (method, pattern) = schema
            .http()
            .map_or(("POST", "/"), |http| (http.method(), http.uri()));
        self.method = method;
        message.push_uri(&mut self.uri, pattern)?;
        for (name, value) in message.take_headers() {
            let inserted = self.headers.try_insert(name.clone(), value);
            inserted.map_err(|error| {
                SerdeError::custom(format!(
                    "the value of header `{name}` cannot be sent: {error}"
                ))
            })?;
        }
        self.content_type = message.content_type;
        self.body = message.body;
        Ok(())
    }

    /// Adds the members of an input as JSON, and the name of the operation.
    fn write_rpc(
        &mut self,
        operation: &Descriptor,
        input: &dyn SerializableStruct,
        target_prefix: &str,
        content_type: &'static str,
    ) -> Result<(), SerdeError> {
        let mut body = JsonWriter::new(MemberNames::Model);
        body.write_struct(operation.input, input)?;
        self.uri.push('/');
        // Names of services and operations are identifiers, which are valid values.
        let target = format!("{target_prefix}.{}", operation.name);
        let _ = self.headers.try_insert(TARGET, target);
        self.content_type = Some(content_type.into());
        self.body = body.finish().into();
        Ok(())
    }

    fn build(mut self) -> Result<HttpRequest, SerdeError> {
        let has_content_type = self.headers.contains_key(CONTENT_TYPE.as_str());
        if let Some(content_type) = self.content_type.filter(|_| !has_content_type) {
            // A media type that is not a valid header value is an error of the model, and is left out.
            let _ = self.headers.try_insert(CONTENT_TYPE, content_type);
        }
        // Without a length of 0, a server may wait for a body, or reject the request with 411 (RFC 9110,
        // section 8.6). No HTTP client sets it.
        let allows_body = matches!(self.method, "POST" | "PUT" | "PATCH");
        let has_length = !self.body.is_empty() || allows_body;
        if has_length && !self.headers.contains_key(CONTENT_LENGTH.as_str()) {
            let _ = self
                .headers
                .try_insert(CONTENT_LENGTH, self.body.len().to_string());
        }
        let mut request = HttpRequest::new(SdkBody::from(self.body));
        *request.headers_mut() = self.headers;
        request
            .set_method(self.method)
            .map_err(|error| SerdeError::custom(format!("the method of the operation: {error}")))?;
        // The endpoint is valid by now, and so is every character, so the error is the length. The URI is not
        // in the message, since members of the input may be confidential.
        request.set_uri(self.uri).map_err(|_| {
            SerdeError::custom(
                "the request URI is longer than 65,534 bytes; shorten members of the input",
            )
        })?;
        Ok(request)
    }
}

/// Reads the output in a success response with `read`.
pub(crate) fn read_output<T>(
    protocol: Protocol,
    response: &HttpResponse,
    schema: &Schema<'_>,
    cfg: &ConfigBag,
    read: impl FnOnce(&mut dyn ShapeDeserializer) -> T,
) -> T {
    let mut body = body_reader(protocol, response);
    match protocol {
        Protocol::RestJson1 if !is_in_body(schema) => {
            read(&mut *http_output_deserializer(body, response, schema, cfg))
        }
        // JSON-RPC binds no member to the status or a header.
        _ => read(&mut body),
    }
}

/// Returns a reader of the exception in an error response.
pub(crate) fn error_reader<'a>(
    protocol: Protocol,
    response: &'a HttpResponse,
    cfg: &'a ConfigBag,
) -> Box<dyn ShapeDeserializer + 'a> {
    let body = body_reader(protocol, response);
    match protocol {
        Protocol::RestJson1 => http_error_deserializer(body, response, cfg),
        Protocol::AwsJson1_0 { .. } | Protocol::AwsJson1_1 { .. } => Box::new(body),
    }
}

/// Returns a reader of the body of a response. A body that is streamed has no bytes to read.
fn body_reader(protocol: Protocol, response: &HttpResponse) -> JsonReader<'_> {
    let body = response.body().bytes().unwrap_or_default();
    JsonReader::new(body, member_names(protocol))
}

/// Returns whether the path has a segment `.` or `..`, which HTTP clients and servers remove.
///
/// Such a segment in the value of a member would send the request to another resource; no encoding
/// prevents it.
fn has_dot_segment(uri: &str) -> bool {
    let path = uri.split(['?', '#']).next().unwrap_or(uri);
    path.split('/').any(|segment| matches!(segment, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_body_has_a_content_length_if_the_method_allows_a_body() {
        let length = |method, body: &'static str| {
            let parts = RequestParts {
                method,
                uri: "/".to_owned(),
                headers: Headers::new(),
                content_type: None,
                body: body.into(),
            };
            let request = parts.build().unwrap();
            request.headers().get("content-length").map(str::to_owned)
        };
        for method in ["POST", "PUT", "PATCH"] {
            assert_eq!(length(method, "").as_deref(), Some("0"));
            assert_eq!(length(method, "{}").as_deref(), Some("2"));
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
