//! The protocol codecs as a server uses them: requests are read, and responses written.
//!
//! Like [`protocol`](super::protocol), this file uses crates that have no stable version yet.

use std::sync::LazyLock;

use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_schema::Schema;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_types::config_bag::ConfigBag;
use bytes::Bytes;
use http::HeaderMap;

use super::protocol::{member_names, set_payload_content_type};
use super::service::Protocol;
use crate::json::{JsonReader, MemberNames};
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

/// Writes a structure as the headers and the body of a response.
///
/// The codec writes it like the input of a request, whose headers and payload are bound in the same way.
pub(crate) fn write_message(
    protocol: Protocol,
    value: &dyn SerializableStruct,
    schema: &Schema<'_>,
) -> Result<(HeaderMap, Bytes), SerdeError> {
    static REST_JSON_1: LazyLock<SharedClientProtocol> =
        LazyLock::new(|| SharedClientProtocol::new(AwsRestJsonProtocol::new()));
    static AWS_JSON_1_0: LazyLock<SharedClientProtocol> =
        LazyLock::new(|| SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_0()));
    static AWS_JSON_1_1: LazyLock<SharedClientProtocol> =
        LazyLock::new(|| SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_1()));
    let codec = match protocol {
        Protocol::RestJson1 => &REST_JSON_1,
        Protocol::AwsJson1_0 { .. } => &AWS_JSON_1_0,
        Protocol::AwsJson1_1 { .. } => &AWS_JSON_1_1,
    };
    let mut message = codec.serialize_request(value, schema, "", &ConfigBag::base())?;
    set_payload_content_type(protocol, schema, &mut message);
    let body = message.body().bytes().map(Bytes::copy_from_slice);
    let message = message
        .try_into_http1x()
        .map_err(|error| SerdeError::custom(error.to_string()))?;
    let (parts, _) = message.into_parts();
    Ok((parts.headers, body.unwrap_or_default()))
}
