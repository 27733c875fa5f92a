//! Writing the output of an operation.

use std::future::Future;

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct};
use bytes::Bytes;
use http::StatusCode;

use super::error::ExchangeError;
use super::request::Request;
use super::served::Serve;
use crate::operation::{Protocol, Service, write_response};

/// A response with its whole body.
pub type Response = http::Response<Bytes>;

/// Reads the input of a request, passes it to `call`, and writes the output that it returns.
///
/// # Errors
///
/// Those of `call`, of reading the input and of writing the output.
pub async fn respond<O, F, E>(
    request: &Request<'_>,
    call: impl FnOnce(O::Input) -> F,
) -> Result<Response, E>
where
    O: Serve,
    F: Future<Output = Result<O::Output, E>>,
    E: From<ExchangeError>,
{
    let input = request.read::<O>()?;
    let output = call(input).await?;
    Ok(write_output::<O>(&output)?)
}

/// Writes an output as a response, without a request ID.
///
/// # Errors
///
/// The output contains a value that the protocol cannot represent, such as the variant `Unknown` of a
/// union.
pub fn write_output<O: Serve>(output: &O::Output) -> Result<Response, ExchangeError> {
    let status = O::DESCRIPTOR.input.http().map_or(200, |http| http.code());
    write(
        O::Service::METADATA.protocol,
        O::DESCRIPTOR.output,
        status,
        output,
    )
    .map_err(ExchangeError::Unwritable)
}

/// Writes a structure as a response. A member that is bound to the status replaces `status`.
pub(super) fn write(
    protocol: Protocol,
    schema: &Schema<'_>,
    status: u16,
    value: &dyn SerializableStruct,
) -> Result<Response, SerdeError> {
    let parts = write_response(protocol, value, schema)?;
    let status = parts.status.unwrap_or(status.into());
    let status_code = u16::try_from(status)
        .ok()
        .and_then(|status| StatusCode::from_u16(status).ok())
        .ok_or_else(|| SerdeError::custom(format!("{status} is not an HTTP status")))?;
    let mut response = http::Response::new(parts.body);
    *response.headers_mut() = parts.headers;
    *response.status_mut() = status_code;
    Ok(response)
}
