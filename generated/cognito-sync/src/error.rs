// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Error types and traits.

pub use sdk_runtime::generated::exports::error::*;
