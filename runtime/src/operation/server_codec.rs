//! The protocol codecs as a server uses them: requests are read, and responses written.
//!
//! Like [`protocol`](super::protocol), this file uses crates that have no stable version yet.

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

use super::http_binding::HttpMessage;
use super::protocol::member_names;
use super::service::Protocol;
use crate::json::{JsonReader, JsonWriter, MemberNames};
use crate::shape::value::{De, SerdeResult};

/// Reads the members of a structure from a JSON body, which may be empty.
pub(crate) fn read_json_body(
    protocol: Protocol,
    schema: &Schema<'_>,
    body: &[u8],
    member: &mut dyn FnMut(&Schema<'_>, De<'_>) -> SerdeResult,
) -> SerdeResult {
    JsonReader::new(body, member_names(protocol)).read_struct(schema, member)
}

/// Reads a JSON body that is one value of a REST request.
pub(crate) fn read_json_payload(
    body: &[u8],
    value: &mut dyn FnMut(De<'_>) -> SerdeResult,
) -> SerdeResult {
    let mut reader = JsonReader::new(body, MemberNames::JsonName);
    value(&mut reader)?;
    reader.end()
}

/// The parts of a response.
pub(crate) struct ResponseParts {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The status, if a member is bound to it.
    pub(crate) status: Option<i32>,
}

/// Writes a structure as a response.
///
/// # Errors
/// A member has a value that cannot be sent.
pub(crate) fn write_response(
    protocol: Protocol,
    value: &dyn SerializableStruct,
    schema: &Schema<'_>,
) -> Result<ResponseParts, SerdeError> {
    let mut headers = HeaderMap::new();
    let content_type = match protocol {
        Protocol::RestJson1 => {
            let mut message = HttpMessage::write(value, schema)?;
            for (name, text) in message.take_headers() {
                let value = HeaderValue::try_from(text).map_err(|error| {
                    SerdeError::custom(format!(
                        "the value of header `{name}` cannot be sent: {error}"
                    ))
                })?;
                headers.insert(name, value);
            }
            let content_type = message.content_type.take();
            if let Some(value) = content_type.and_then(|it| HeaderValue::try_from(&*it).ok())
                && !headers.contains_key(CONTENT_TYPE)
            {
                headers.insert(CONTENT_TYPE, value);
            }
            return Ok(ResponseParts {
                headers,
                status: message.status(),
                body: message.body,
            });
        }
        Protocol::AwsJson1_0 { .. } => "application/x-amz-json-1.0",
        Protocol::AwsJson1_1 { .. } => "application/x-amz-json-1.1",
    };
    let mut body = JsonWriter::new(MemberNames::Model);
    body.write_struct(schema, value)?;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    Ok(ResponseParts {
        headers,
        body: body.finish().into(),
        status: None,
    })
}
