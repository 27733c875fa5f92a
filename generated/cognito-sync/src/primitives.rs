// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Types of values that the standard library has no type for.

pub use aws_smithy_types::date_time::Format as DateTimeFormat;
pub use aws_smithy_types::{Blob, DateTime};

/// Event stream types; this service has no event streams.
pub mod event_stream {}
