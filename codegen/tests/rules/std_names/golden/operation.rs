// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The operations of the service, a module each.
pub use sdk_runtime::error::RequestId;
/// Types of the operation `Descriptor`.
pub mod descriptor;
/// Types of the operation `FluentBuilder`.
pub mod fluent_builder;
/// Types of the operation `GetAll`.
pub mod get_all;
/// Types of the operation `Metadata`.
pub mod metadata;
/// Types of the operation `Operation`.
pub mod operation;
/// Types of the operation `Option`.
pub mod option;
/// Types of the operation `Result`.
pub mod result;
/// Types of the operation `Self`.
pub mod self_operation;
/// Types of the operation `SendResult`.
pub mod send_result;
