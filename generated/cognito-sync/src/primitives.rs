// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Types of values that Rust has none for.

pub use aws_smithy_types::date_time::Format as DateTimeFormat;
pub use aws_smithy_types::{Blob, DateTime};

/// Parts of event streams, of which this service has none.
pub mod event_stream {}
