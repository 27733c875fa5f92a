//! What a generated crate says about its service and each of its operations.
//!
//! Everything here is description: constants, schemas and readers. How a call is built, signed,
//! sent, repeated and read is the runtime's business, see [`client`](crate::client).

use crate::endpoint::{FromBuiltIns, SharedEndpointResolver};
use crate::error::{BoxError, SdkError};
pub use crate::exception::{ExceptionBuilder, MessageException};
pub use crate::reply::ErrorReply;
use crate::validation::{At, Violation, validate};
use crate::value::{ReadStruct, ReadValue};
use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::retry::ErrorKind;
use std::fmt::{self, Debug};

/// A service, described by a marker type of the generated crate.
pub trait Service: Debug + Send + Sync + 'static {
    /// Names and versions of the service.
    const METADATA: Metadata;

    /// The parameters of the service's endpoint rules.
    type EndpointParams: FromBuiltIns + Debug + Send + Sync + 'static;

    /// The service's endpoint rules.
    fn default_endpoint_resolver() -> SharedEndpointResolver;
}

/// Names and versions of a service, and the protocol it speaks.
#[derive(Clone, Copy, Debug)]
pub struct Metadata {
    /// The name people know, such as `Cognito Sync`.
    pub service_id: &'static str,
    /// The name that signatures are made for, such as `cognito-sync`.
    pub signing_name: &'static str,
    /// The host name's first label, such as `cognito-sync`.
    pub endpoint_prefix: &'static str,
    /// The namespace of the service's shapes, such as `com.amazonaws.cognitosync`.
    pub namespace: &'static str,
    /// The name of the service shape: the target prefix in the RPC protocols.
    pub shape_name: &'static str,
    /// The version of the service's interface, a date such as `2014-06-30`.
    pub api_version: &'static str,
    /// The version of the generated crate.
    pub crate_version: &'static str,
    /// The protocol that requests and replies are written in.
    pub protocol: Protocol,
}

/// The protocols that the runtime speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// REST paths with JSON bodies.
    RestJson1,
    /// Every operation is a POST of JSON to `/`; the operation is named by a header.
    AwsJson1_0 {
        /// What stands before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
    /// As [`Protocol::AwsJson1_0`], with another content type.
    AwsJson1_1 {
        /// What stands before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
}

/// An operation, described by a marker type of the generated crate.
pub trait Operation: Send + Sync + 'static {
    /// The service that has the operation.
    type Service: Service;
    /// What the caller gives.
    type Input: OperationInput;
    /// What a successful reply holds.
    type Output: Output;
    /// What an error reply says.
    type Error: OperationError;

    /// The facts about the operation that the pipeline needs.
    const DESCRIPTOR: &'static Descriptor;

    /// Checks the input before anything is sent. An error becomes a construction failure.
    fn validate(input: &Self::Input) -> Result<(), BoxError> {
        validate(input).map_err(Into::into)
    }
}

/// The input of an operation.
pub trait OperationInput: SerializableStruct + Debug + Send + Sync + 'static {
    /// Makes up the values that the service wants and that the caller may leave to the client.
    fn fill_in(&mut self) {}

    /// Adds to `found` what the service is sure to refuse.
    fn check(&self, at: &At<'_>, found: &mut Vec<Violation>) {
        let _ = (at, found);
    }
}

/// The facts about an operation that the pipeline needs.
#[derive(Debug)]
pub struct Descriptor {
    /// The operation's name, such as `RegisterDevice`.
    pub name: &'static str,
    /// The input's schema, with the operation's HTTP binding if the protocol has such.
    pub input: &'static Schema<'static>,
    /// The output's schema.
    pub output: &'static Schema<'static>,
    /// Whether the call may be repeated without asking what became of it.
    pub idempotency: Idempotency,
    /// How the request is signed.
    pub auth: Auth,
}

impl Descriptor {
    /// An operation that is signed whole, and not repeated once the service may have acted on it.
    pub const fn new(
        name: &'static str,
        input: &'static Schema<'static>,
        output: &'static Schema<'static>,
    ) -> Self {
        Self {
            name,
            input,
            output,
            idempotency: Idempotency::NotIdempotent,
            auth: Auth::SigV4,
        }
    }

    /// The same operation, but one that may be repeated.
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// The same operation, signed in another way.
    pub const fn signed(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }
}

/// Whether doing something twice comes to the same as doing it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// Sending the call again is harmless.
    Idempotent,
    /// Sending the call again may do its work twice. Once the service has begun a success reply,
    /// such a call is not sent again, even if the rest of the reply is lost.
    NotIdempotent,
}

impl Idempotency {
    pub(crate) fn is_not(self) -> bool {
        self == Self::NotIdempotent
    }
}

/// How requests of an operation are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Signature version 4 over the whole request.
    SigV4,
    /// Signature version 4 that leaves the body out, for bodies that cannot be read twice.
    SigV4UnsignedPayload,
    /// Not at all: the call needs no credentials.
    None,
}

/// The builder of an operation's input.
pub trait InputBuilder: Sized {
    /// The operation.
    type Operation: Operation;

    /// Makes the input.
    ///
    /// # Errors
    /// Something without which there is no value is missing.
    fn into_input(self) -> Result<<Self::Operation as Operation>::Input, BuildError>;
}

/// Ties a builder to its operation: implements [`InputBuilder`] by the builder's own `build`, and gives
/// the operation's marker a `new`.
#[macro_export]
macro_rules! input_builder {
    ($Builder:ident, $Operation:ident) => {
        impl $crate::operation::InputBuilder for $Builder {
            type Operation = $Operation;

            fn into_input(
                self,
            ) -> Result<
                <$Operation as $crate::operation::Operation>::Input,
                $crate::generated::BuildError,
            > {
                self.build()
            }
        }

        impl $Operation {
            /// The marker of this operation.
            pub fn new() -> Self {
                Self
            }
        }
    };
}

/// What sending an operation comes to.
pub type SendResult<O> = Result<<O as Operation>::Output, SdkError<<O as Operation>::Error>>;

/// The output of the operation that an input builder belongs to.
pub type OutputOf<B> = <<B as InputBuilder>::Operation as Operation>::Output;

/// The error of the operation that an input builder belongs to.
pub type ErrorOf<B> = <<B as InputBuilder>::Operation as Operation>::Error;

/// The output of an operation.
pub trait Output: Debug + Send + Sync + Sized + 'static {
    /// Reads the output from a successful reply. `request_id` is the id that the service gave the
    /// call, for the output to keep.
    fn read(de: &mut dyn ShapeDeserializer, request_id: Option<String>)
    -> Result<Self, SerdeError>;
}

/// An output that keeps the request id beside the members of its structure.
pub trait ReadOutput: ReadStruct + Debug + Send + Sync + 'static {
    /// Keeps the id that the service gave the call.
    fn set_request_id(&mut self, request_id: Option<String>);
}

impl<T: ReadOutput> Output for T {
    fn read(
        de: &mut dyn ShapeDeserializer,
        request_id: Option<String>,
    ) -> Result<Self, SerdeError> {
        let mut output = <T as ReadValue>::read(T::SCHEMA, de)?;
        output.set_request_id(request_id);
        Ok(output)
    }
}

/// The error type of an operation.
pub trait OperationError: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static {
    /// The error that a reply tells of: a typed one for a code that the model knows, else the
    /// unhandled one.
    fn from_reply(reply: ErrorReply<'_>) -> Self;

    /// The unhandled variant, for errors that are not of the model.
    fn unhandled(source: BoxError, meta: ErrorMetadata) -> Self;

    /// Why the error may pass by itself, if the model says that it does.
    fn retryable(&self) -> Option<ErrorKind> {
        None
    }
}

/// A typed exception of the model.
pub trait Exception: Sized {
    /// The codes by which replies name the exception.
    const CODES: &'static [&'static str] = &[];

    /// Why the exception may pass by itself, if the model says that it does.
    const RETRYABLE: Option<ErrorKind> = None;

    /// Reads the exception. There is always one to be had: members that are missing or cannot be
    /// read take their defaults, and the metadata is `reply.meta()`.
    fn read(reply: &mut ErrorReply<'_>) -> Self;
}

/// What is known of an error that the model does not name.
///
/// Its text is what the service said, or else that of the cause; code, message and request id are
/// in its metadata.
#[derive(Debug)]
pub struct Unhandled {
    source: BoxError,
    meta: ErrorMetadata,
}

impl Unhandled {
    /// Makes one from a cause and what is known of it.
    pub fn new(source: BoxError, meta: ErrorMetadata) -> Self {
        Self { source, meta }
    }

    /// Code, message and request id, as far as they are known.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

/// The code and message if the service gave any, else the text of the cause.
impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.meta.code(), self.meta.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => fmt::Display::fmt(&self.source, f),
        }
    }
}

impl std::error::Error for Unhandled {
    /// The cause, or what is behind it where its text has been shown already.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match (self.meta.code(), self.meta.message()) {
            (None, None) => self.source.source(),
            _ => Some(&*self.source),
        }
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(meta: ErrorMetadata) -> Self {
        Self::new(meta.clone().into(), meta)
    }
}

impl From<ErrorReply<'_>> for Unhandled {
    fn from(reply: ErrorReply<'_>) -> Self {
        let source = reply.summary().into();
        Self::new(source, reply.into_meta())
    }
}
