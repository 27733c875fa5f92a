//! The protocol codecs as a server uses them: requests are read, and responses written.
//!
//! Like [`protocol`](super::protocol), this file uses crates that have no stable version yet.

use std::sync::LazyLock;

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings, JsonDeserializer};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_schema::Schema;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_types::config_bag::ConfigBag;
use bytes::Bytes;
use http::HeaderMap;

use super::protocol::set_payload_content_type;
use super::service::Protocol;
use crate::shape::value::{De, SerdeResult};

/// Reads the members of a structure from a JSON body, which may be empty.
pub(crate) fn read_json_body(
    protocol: Protocol,
    schema: &Schema<'_>,
    body: &[u8],
    member: &mut dyn FnMut(&Schema<'_>, De<'_>) -> SerdeResult,
) -> SerdeResult {
    static WITH_JSON_NAMES: LazyLock<JsonCodec> = LazyLock::new(|| json(true));
    static WITH_MEMBER_NAMES: LazyLock<JsonCodec> = LazyLock::new(|| json(false));
    let codec = match protocol {
        Protocol::RestJson1 => &WITH_JSON_NAMES,
        Protocol::AwsJson1_0 { .. } | Protocol::AwsJson1_1 { .. } => &WITH_MEMBER_NAMES,
    };
    let mut de = codec.create_deserializer(body);
    de.read_struct(schema, member)?;
    expect_end(&de, body)
}

/// Reads a JSON body that is one value of a REST request.
pub(crate) fn read_json_payload(
    body: &[u8],
    value: &mut dyn FnMut(De<'_>) -> SerdeResult,
) -> SerdeResult {
    static CODEC: LazyLock<JsonCodec> = LazyLock::new(|| json(true));
    let mut de = CODEC.create_deserializer(body);
    value(&mut de)?;
    expect_end(&de, body)
}

/// Returns a codec that accepts nothing but JSON.
fn json(use_json_name: bool) -> JsonCodec {
    let settings = JsonCodecSettings::builder()
        .use_json_name(use_json_name)
        .enforce_strictness(true);
    JsonCodec::new(settings.build())
}

fn expect_end(de: &JsonDeserializer<'_>, body: &[u8]) -> SerdeResult {
    let rest = body.get(de.position()..).unwrap_or_default();
    match rest.iter().all(u8::is_ascii_whitespace) {
        true => Ok(()),
        false => Err(SerdeError::invalid_input(
            "there is something after the end of the JSON value",
        )),
    }
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
