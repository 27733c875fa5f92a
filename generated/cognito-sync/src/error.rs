// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Errors and what can be asked of them.

pub use sdk_runtime::generated::exports::error::*;
