//! The items of the `error` module of a generated crate, under the names of the official clients.

pub use crate::call::paginator::RepeatedTokenError;
#[cfg(feature = "blocking")]
pub use crate::error::BlockingCallError;
pub use crate::error::{BoxError, SdkError};
pub use crate::shape::open_enum::UnknownVariantError;
pub use crate::shape::validation::{Constraint, Unit, ValidationError, Violation};
pub use aws_smithy_runtime_api::client::result::ConnectorError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
