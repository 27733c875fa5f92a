//! Descriptions of services and operations.
//!
//! Generated code implements the traits of this module: [`Service`] and [`Operation`] for its marker
//! types, [`Exception`] and [`OperationError`] for its errors. Everything here is a description:
//! constants, schemas, readers of error responses and the codecs of the protocols. Building, signing,
//! sending and retrying a request is the work of [`call`](crate::call).

mod descriptor;
mod error_response;
mod error_traits;
mod errors;
mod message_exception;
mod protocol;
mod service;
mod traits;

pub use descriptor::{Auth, Descriptor, Idempotency};
pub use error_response::{ErrorResponse, Exception};
pub(crate) use error_response::{is_body_missing, unreadable};
pub use error_traits::{ServiceException, write_exception};
pub use errors::{OperationError, Unhandled};
pub use message_exception::{ExceptionBuilder, MessageException};
#[cfg(feature = "serde")]
pub use message_exception::{deserialize_exception, serialize_exception};
pub(crate) use protocol::{
    announce_empty_body, client_protocol, has_dot_segment, name_payload_type,
};
pub use service::{Metadata, Protocol, Service};
pub use traits::{ErrorOf, InputBuilder, Operation, Output, OutputOf, ReadOutput, SendResult};
