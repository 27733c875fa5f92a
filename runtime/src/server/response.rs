//! Writing the output of an operation.

use std::cell::Cell;
use std::future::Future;

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use bytes::Bytes;

use super::error::ExchangeError;
use super::request::Request;
use super::served::Serve;
use crate::operation::{Protocol, Service, write_message};
use crate::shape::value::{Ser, SerdeResult};

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
    let is_status = |member: &&Schema<'_>| member.http_response_code().is_some();
    let (headers, body, status) = match schema.members().iter().any(is_status) {
        false => {
            let (headers, body) = write_message(protocol, value, schema)?;
            (headers, body, status)
        }
        true => {
            let without_status = WithoutStatus {
                value,
                status: Cell::new(status),
            };
            let (headers, body) = write_message(protocol, &without_status, schema)?;
            (headers, body, without_status.status.get())
        }
    };
    let mut response = http::Response::new(body);
    *response.headers_mut() = headers;
    *response.status_mut() = http::StatusCode::from_u16(status)
        .map_err(|_| SerdeError::invalid_input(format!("{status} is not an HTTP status")))?;
    Ok(response)
}

/// A structure without the member that is bound to the status, which the codec of the client would write
/// into the body.
struct WithoutStatus<'a> {
    value: &'a dyn SerializableStruct,
    status: Cell<u16>,
}

impl SerializableStruct for WithoutStatus<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.value.schema()
    }

    fn serialize_members(&self, ser: Ser<'_>) -> SerdeResult {
        self.value.serialize_members(&mut StatusSerializer {
            inner: ser,
            status: &self.status,
        })
    }
}

/// A serializer of members that keeps the status and passes on the others.
struct StatusSerializer<'a> {
    inner: Ser<'a>,
    status: &'a Cell<u16>,
}

/// Methods that pass a value on.
macro_rules! pass_on {
    ($($method:ident $Value:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, value: $Value) -> SerdeResult {
            self.inner.$method(schema, value)
        }
    )*};
}

impl ShapeSerializer for StatusSerializer<'_> {
    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> SerdeResult {
        if schema.http_response_code().is_none() {
            return self.inner.write_integer(schema, value);
        }
        let status = u16::try_from(value);
        self.status
            .set(status.map_err(|_| {
                SerdeError::invalid_input(format!("{value} is not an HTTP status"))
            })?);
        Ok(())
    }

    pass_on! {
        write_struct &dyn SerializableStruct;
        write_list &dyn Fn(&mut dyn ShapeSerializer) -> SerdeResult;
        write_map &dyn Fn(&mut dyn ShapeSerializer) -> SerdeResult;
        write_boolean bool;
        write_byte i8;
        write_short i16;
        write_long i64;
        write_float f32;
        write_double f64;
        write_big_integer &BigInteger;
        write_big_decimal &BigDecimal;
        write_string &str;
        write_blob Blob;
        write_timestamp &DateTime;
        write_document &Document;
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> SerdeResult {
        self.inner.write_null(schema)
    }
}
