//! Everything that generated code imports, under one roof.
//!
//! A generated file begins with `use sdk_runtime::generated::*`. Nothing here is meant for
//! applications, which find what is theirs in the generated crate.

pub use crate::client::{Handle, send};
pub use crate::customize::{CustomizableOperation, CustomizableSend};
pub use crate::endpoint::SharedEndpointResolver;
pub use crate::error::{BoxError, ErrorReply, SdkError};
pub use crate::open_enum::{UnknownVariantError, UnknownVariantValue};
pub use crate::operation::{
    Auth, Descriptor, ErrorOf, Exception, ExceptionBuilder, Idempotency, InputBuilder,
    MessageException, Metadata, Operation, OperationError, OutputOf, Protocol, SendResult, Service,
    Unhandled,
};
pub use crate::schema::{
    Schema, TimestampFormat, blob, boolean, document, double, float, http, integer, list, long,
    map, nested, one_of, refs, string, structure, timestamp,
};
pub use crate::value::ReadStruct;
pub use crate::{
    exception_traits, input_builder, message_exception, open_enum_traits, operation_error,
    paginated, service_error, structure, variants,
};
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
pub use aws_types::SdkConfig;
pub use aws_types::request_id::RequestId;

/// What `Debug` shows in place of a sensitive value.
pub const REDACTED: &str = "** redacted **";

/// Changes a value and gives it back: the body of a builder's method.
pub fn with<T>(mut value: T, change: impl FnOnce(&mut T)) -> T {
    change(&mut value);
    value
}

/// The value of a required field that a builder was given.
///
/// # Errors
/// It was not given.
pub fn required<T>(
    value: Option<T>,
    field: &'static str,
    details: &'static str,
) -> Result<T, BuildError> {
    value.ok_or(BuildError::missing_field(field, details))
}
