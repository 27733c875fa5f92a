//! The items that generated code and its users import.
//!
//! Nothing here is meant for applications directly: a generated crate re-exports what they need,
//! which is listed in [`exports`]. The macros of this crate refer to the runtime only through this
//! module, mostly through its hidden child `macros`.

pub mod exports;
#[doc(hidden)]
pub mod macros;

pub use crate::call::client::{Handle, send};
pub use crate::call::customize::{CustomizableOperation, CustomizableSend};
#[cfg(feature = "server")]
pub use crate::constraints;
pub use crate::endpoint::SharedEndpointResolver;
pub use crate::error::{BoxError, SdkError};
pub use crate::operation::{
    Auth, Descriptor, ErrorOf, Idempotency, InputBuilder, Metadata, Operation, OperationError,
    OutputOf, Protocol, SendResult, Service, Unhandled,
};
pub use crate::shape::members::shape;
pub use crate::shape::open_enum::{UnknownVariantError, UnknownVariantValue};
pub use crate::shape::schema::Shape;
pub use crate::{collections, input_builder, open_enum_traits, paginated, service_error};
pub use aws_smithy_schema::shape_id;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
pub use aws_types::SdkConfig;
pub use aws_types::request_id::RequestId;

/// Returns the value of a required field of a builder.
///
/// # Errors
/// Returns an error if the field is not set.
pub fn required<T>(
    value: Option<T>,
    field: &'static str,
    details: &'static str,
) -> Result<T, BuildError> {
    value.ok_or(BuildError::missing_field(field, details))
}
