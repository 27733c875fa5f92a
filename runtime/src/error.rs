//! The errors of a call.
//!
//! [`SdkError`] has the variants and methods of its namesake in `aws-smithy-runtime-api`, into
//! which it converts. Its texts differ: `Display` describes what failed, in which operation, with
//! the request ID and the number of attempts, and never shows a URL, a header or a secret.
//! [`TransportError`] is the cause when an HTTP client of this crate received no response.

#[cfg(feature = "blocking")]
mod blocking_call;
mod call_failure;
mod chain;
mod context;
mod display;
mod request_id;
mod sdk_error;
mod transport;

pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::result::CreateUnhandledError;
pub use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
pub use aws_types::request_id::RequestId;
#[cfg(feature = "blocking")]
pub use blocking_call::BlockingCallError;
pub(crate) use call_failure::CallFailure;
pub(crate) use context::CallContext;
pub use context::{
    ConstructionFailure, DispatchFailure, ResponseError, ServiceError, TimeoutError,
};
pub(crate) use display::write_sanitized;
pub(crate) use request_id::request_id;
pub use sdk_error::SdkError;
pub use transport::TransportError;
#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
pub(crate) use transport::TransportErrorKind;
