// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The operations of the service, a module each.
pub use sdk_runtime::error::RequestId;
/// The types of `Descriptor`, which [`Client::descriptor`](crate::Client::descriptor) sends.
pub mod descriptor;
/// The types of `FluentBuilder`, which [`Client::fluent_builder`](crate::Client::fluent_builder) sends.
pub mod fluent_builder;
/// The types of `GetAll`, which [`Client::get_all`](crate::Client::get_all) sends.
pub mod get_all;
/// The types of `Metadata`, which [`Client::metadata`](crate::Client::metadata) sends.
pub mod metadata;
/// The types of `Operation`, which [`Client::operation`](crate::Client::operation) sends.
pub mod operation;
/// The types of `Option`, which [`Client::option`](crate::Client::option) sends.
pub mod option;
/// The types of `Result`, which [`Client::result`](crate::Client::result) sends.
pub mod result;
/// The types of `Self`, which [`Client::self_operation`](crate::Client::self_operation) sends.
pub mod self_operation;
/// The types of `SendResult`, which [`Client::send_result`](crate::Client::send_result) sends.
pub mod send_result;
