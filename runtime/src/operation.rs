//! Descriptions of services and operations.
//!
//! Generated code implements the traits of this module: [`Service`] and [`Operation`] for its marker
//! types, [`Exception`] and [`OperationError`] for its errors. The module contains descriptions only:
//! constants, schemas, readers of error responses and the codecs of the protocols. The module
//! [`call`](crate::call) builds, signs, sends and retries requests.

mod descriptor;
mod error_envelope;
mod error_response;
mod error_traits;
mod errors;
mod http_binding;
mod located;
mod protocol;
#[cfg(feature = "server")]
mod server_codec;
mod service;
mod traits;

pub use descriptor::{Auth, Descriptor, Idempotency};
pub use error_response::{ErrorResponse, Exception};
pub(crate) use error_response::{is_body_missing, unreadable};
pub use error_traits::{
    ExceptionMessage, ListedExceptions, ServiceException, has_sensitive_message, write_exception,
};
pub use errors::{OperationError, Unhandled};
pub(crate) use protocol::{read_output, write_request};
#[cfg(feature = "server")]
pub(crate) use server_codec::{read_json_body, read_json_payload, write_response};
pub use service::{Metadata, Protocol, Service};
pub use traits::{ErrorOf, InputBuilder, Operation, Output, OutputOf, ReadOutput, SendResult};
