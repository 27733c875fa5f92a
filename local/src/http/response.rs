//! Error responses outside the operations, and the headers that all responses have.

use crate::auth::AuthError;
use crate::http::body::BodyError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use bytes::Bytes;
use http::header::{CONNECTION, DATE};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use sdk_runtime::generated::Protocol;
use sdk_runtime::server::ServerError;
use std::time::SystemTime;

/// Returns the response for a request that is not authenticated. Services of the JSON-RPC protocol respond with 400,
/// those of the REST protocol with 403.
pub(super) fn not_authenticated(error: &AuthError, protocol: Protocol) -> Response<Bytes> {
    let status = match protocol {
        Protocol::RestJson1 => StatusCode::FORBIDDEN,
        _ => StatusCode::BAD_REQUEST,
    };
    ServerError::new(status.as_u16(), error.code(), error.to_string()).response(protocol)
}

/// Returns the response for a body that cannot be read, after which the connection is closed.
pub(super) fn unreadable_body(error: &BodyError, protocol: Protocol) -> Response<Bytes> {
    let (status, code, message) = match error {
        BodyError::TooLarge => (
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLargeException",
            format!("The body is larger than {} bytes.", super::body::MAX_BODY),
        ),
        BodyError::Timeout => (
            StatusCode::REQUEST_TIMEOUT,
            "RequestTimeoutException",
            "The body did not arrive in time.".to_owned(),
        ),
        BodyError::Broken => (
            StatusCode::BAD_REQUEST,
            "SerializationException",
            "The body could not be read.".to_owned(),
        ),
    };
    let mut response = ServerError::new(status.as_u16(), code, message).response(protocol);
    let headers = response.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Sets the request ID and the date of a response: clients correct their clock by it.
pub(super) fn set_common_headers(headers: &mut HeaderMap, now: SystemTime) {
    let id = uuid::Uuid::new_v4().to_string();
    if let Ok(id) = HeaderValue::try_from(id) {
        headers.insert("x-amzn-requestid", id);
    }
    let date = DateTime::from(now).fmt(Format::HttpDate);
    if let Some(date) = date.ok().and_then(|it| HeaderValue::try_from(it).ok()) {
        headers.insert(DATE, date);
    }
}
