// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Configuration of a client.

pub mod endpoint;

pub use sdk_runtime::generated::exports::config::*;

/// Configuration of a client.
pub type Config = sdk_runtime::config::Config<crate::meta::CognitoSync>;

/// Builder of [`Config`].
pub type Builder = sdk_runtime::config::Builder<crate::meta::CognitoSync>;
