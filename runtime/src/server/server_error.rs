//! Errors as the protocols write them.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::sync::Arc;

use aws_smithy_schema::serde::SerializableStruct;
use aws_smithy_schema::{Schema, ShapeId, ShapeType, shape_id};
use bytes::Bytes;
use http::HeaderValue;

use super::error::ExchangeError;
use super::response::{Response, write};
use super::router::RouteError;
use super::served::ServedException;
use crate::operation::Protocol;
use crate::shape::value::{Ser, SerdeResult};

/// An error that a server returns: a status, an error code, and a message or the members of an exception.
#[derive(Clone)]
pub struct ServerError {
    status: u16,
    code: String,
    message: Option<String>,
    /// The name of the member that contains the message.
    message_member: &'static str,
    exception: Option<Arc<dyn SerializableStruct + Send + Sync>>,
}

impl ServerError {
    /// Creates an error that the model does not define.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status,
            code: code.into(),
            message: Some(message.into()),
            message_member: "message",
            exception: None,
        }
    }

    /// Creates an exception with a message and no other members. The model determines its status.
    pub fn of<E: ServedException>(message: impl Into<String>) -> Self {
        let is_message = |name: &&str| name.eq_ignore_ascii_case("message");
        let members = E::SCHEMA.members().iter();
        let message_member = members.filter_map(|member| member.member_name());
        Self {
            message_member: message_member
                .into_iter()
                .find(is_message)
                .unwrap_or("message"),
            ..Self::new(E::STATUS, code::<E>(), message)
        }
    }

    /// Creates an exception with all its members.
    pub fn from_exception<E>(exception: E) -> Self
    where
        E: ServedException + aws_smithy_types::error::metadata::ProvideErrorMetadata,
    {
        Self {
            message: exception.message().map(str::to_owned),
            exception: Some(Arc::new(exception)),
            ..Self::new(E::STATUS, code::<E>(), "")
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the error code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Writes the error as a response, without a request ID. The body and a header contain the error code.
    pub fn response(&self, protocol: Protocol) -> Response {
        let written = match &self.exception {
            Some(exception) => {
                let body = Coded {
                    code: &self.code,
                    members: &**exception,
                };
                write(protocol, exception.schema(), self.status, &body)
            }
            None => {
                let message = Message {
                    name: self.message_member,
                    text: self.message.as_deref(),
                };
                let body = Coded {
                    code: &self.code,
                    members: &message,
                };
                write(protocol, &ERROR, self.status, &body)
            }
        };
        // An exception that cannot be written, and a status that is none, are errors of the server.
        let mut response = written.unwrap_or_else(|_| {
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
            response
        });
        if let Ok(code) = HeaderValue::from_str(&self.code) {
            response.headers_mut().insert("x-amzn-errortype", code);
        }
        response
    }
}

/// Returns the error code of an exception.
fn code<E: ServedException>() -> &'static str {
    E::CODES.first().copied().unwrap_or_default()
}

/// Writes the error code and the message.
impl Display for ServerError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) if !message.is_empty() => write!(f, "{}: {message}", self.code),
            _ => f.write_str(&self.code),
        }
    }
}

impl Debug for ServerError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl Error for ServerError {}

/// With the codes that AWS services use for errors of this kind.
impl From<ExchangeError> for ServerError {
    fn from(error: ExchangeError) -> Self {
        let (status, code) = match &error {
            ExchangeError::Malformed(_) => (400, "SerializationException"),
            ExchangeError::Invalid(_) => (400, "ValidationException"),
            ExchangeError::UnknownOperation(_) => (404, "UnknownOperationException"),
            ExchangeError::Unwritable(_) => (500, "InternalFailure"),
        };
        Self::new(status, code, error.to_string())
    }
}

/// With the codes that AWS services use for errors of this kind.
impl From<RouteError> for ServerError {
    fn from(error: RouteError) -> Self {
        let (status, code) = match error {
            RouteError::UnknownOperation => (404, "UnknownOperationException"),
            RouteError::DotSegment | RouteError::NotUtf8 { .. } => (400, "SerializationException"),
        };
        Self::new(status, code, error.to_string())
    }
}

/// A position that no member has, so that the codec takes a member's schema as it is.
const NO_POSITION: usize = 0xffff;

const ERROR_ID: ShapeId<'static> = shape_id!("aws.protocols", "Error");

/// The schema of an error without an exception: its members are in the body.
static ERROR: Schema<'static> = Schema::new_struct(ERROR_ID, ShapeType::Structure, &[&MESSAGE]);

static MESSAGE: Schema<'static> = Schema::new_member(ERROR_ID, ShapeType::String, "message", 0);

static TYPE: Schema<'static> =
    Schema::new_member(ERROR_ID, ShapeType::String, "__type", NO_POSITION);

/// The members of an error, and its error code.
struct Coded<'a> {
    code: &'a str,
    members: &'a dyn SerializableStruct,
}

impl SerializableStruct for Coded<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.members.schema()
    }

    fn serialize_members(&self, ser: Ser<'_>) -> SerdeResult {
        ser.write_string(&TYPE, self.code)?;
        self.members.serialize_members(ser)
    }
}

/// The members of an error with nothing but a message.
struct Message<'a> {
    name: &'static str,
    text: Option<&'a str>,
}

impl SerializableStruct for Message<'_> {
    fn schema(&self) -> &Schema<'_> {
        &ERROR
    }

    fn serialize_members(&self, ser: Ser<'_>) -> SerdeResult {
        match self.text {
            Some(text) => {
                let member =
                    Schema::new_member(ERROR_ID, ShapeType::String, self.name, NO_POSITION);
                ser.write_string(&member, text)
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{ErrorResponse, Exception};
    use crate::shape::schema::Shape;
    use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};

    const FULL_ID: ShapeId<'static> = shape_id!("test", "PoolFull");
    static TEXT: Schema<'static> = Schema::new_member(FULL_ID, ShapeType::String, "Message", 0);
    static LIMIT: Schema<'static> = Schema::new_member(FULL_ID, ShapeType::Integer, "Limit", 1);
    static POOL_FULL: Schema<'static> =
        Schema::new_struct(FULL_ID, ShapeType::Structure, &[&TEXT, &LIMIT]);

    /// An exception with a member besides the message.
    struct PoolFull {
        limit: i32,
        meta: ErrorMetadata,
    }

    impl Shape for PoolFull {
        const SCHEMA: &'static Schema<'static> = &POOL_FULL;
    }

    impl Exception for PoolFull {
        const CODES: &'static [&'static str] = &["PoolFullException", "PoolFull"];

        fn read(response: &mut ErrorResponse<'_>) -> Self {
            let meta = response.meta().clone();
            Self { limit: 0, meta }
        }
    }

    impl ProvideErrorMetadata for PoolFull {
        fn meta(&self) -> &ErrorMetadata {
            &self.meta
        }
    }

    impl SerializableStruct for PoolFull {
        fn schema(&self) -> &Schema<'_> {
            &POOL_FULL
        }

        fn serialize_members(&self, ser: Ser<'_>) -> SerdeResult {
            ser.write_string(&TEXT, self.meta.message().unwrap_or_default())?;
            ser.write_integer(&LIMIT, self.limit)
        }
    }

    impl ServedException for PoolFull {
        const STATUS: u16 = 409;
    }

    #[test]
    fn an_exception_has_its_status_code_and_members() {
        let meta = ErrorMetadata::builder().message("no more items").build();
        let full = ServerError::from_exception(PoolFull { limit: 7, meta });
        assert_eq!((full.status(), full.code()), (409, "PoolFullException"));
        assert_eq!(full.message(), Some("no more items"));
        let response = full.response(Protocol::RestJson1);
        assert_eq!(response.status().as_u16(), 409);
        let body = br#"{"__type":"PoolFullException","Message":"no more items","Limit":7}"#;
        assert_eq!(response.body(), &body[..]);

        // With a message only, it is in the member of that name.
        let brief = ServerError::of::<PoolFull>("no more items");
        assert_eq!((brief.status(), brief.code()), (409, "PoolFullException"));
        let response = brief.response(Protocol::RestJson1);
        let body = br#"{"__type":"PoolFullException","Message":"no more items"}"#;
        assert_eq!(response.body(), &body[..]);
    }

    #[test]
    fn errors_have_a_status_a_code_and_a_message() {
        let error = ServerError::new(418, "Teapot", "short and stout");
        assert_eq!((error.status(), error.code()), (418, "Teapot"));
        assert_eq!(error.message(), Some("short and stout"));
        assert_eq!(error.to_string(), "Teapot: short and stout");
        assert_eq!(
            format!("{error:?}"),
            "ServerError { status: 418, code: \"Teapot\", message: Some(\"short and stout\"), .. }"
        );
        assert_eq!(ServerError::new(418, "Teapot", "").to_string(), "Teapot");
    }

    #[test]
    fn a_response_has_the_code_in_a_header_and_in_the_body() {
        let error = ServerError::new(418, "Teapot", "short and stout");
        for protocol in [
            Protocol::RestJson1,
            Protocol::AwsJson1_0 { target_prefix: "T" },
            Protocol::AwsJson1_1 { target_prefix: "T" },
        ] {
            let response = error.response(protocol);
            assert_eq!(response.status().as_u16(), 418);
            assert_eq!(response.headers()["x-amzn-errortype"], "Teapot");
            let body = br#"{"__type":"Teapot","message":"short and stout"}"#;
            assert_eq!(response.body(), &body[..], "{protocol:?}");
        }
        // A status that is none is an error of the server.
        let invalid = ServerError::new(1, "Teapot", "").response(Protocol::RestJson1);
        assert_eq!(invalid.status().as_u16(), 500);
    }

    #[test]
    fn an_output_that_cannot_be_written_is_an_error_with_its_reason() {
        let reason = aws_smithy_schema::serde::SerdeError::custom("a variant is unknown");
        let unwritable = ExchangeError::Unwritable(reason);
        assert_eq!(unwritable.to_string(), "the output cannot be written");
        let source = unwritable.source().unwrap().to_string();
        assert!(source.contains("a variant is unknown"), "{source}");
        let error = ServerError::from(unwritable);
        assert_eq!((error.status(), error.code()), (500, "InternalFailure"));
        let unknown = ExchangeError::UnknownOperation("Fly");
        assert!(unknown.source().is_none());
        let error = ServerError::from(unknown);
        assert_eq!(
            (error.status(), error.code()),
            (404, "UnknownOperationException")
        );
    }
}
