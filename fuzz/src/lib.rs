//! What fuzzing drives, and what must hold for any input.
//!
//! Each module has one function of bytes. It panics if something does not hold, and that is all that
//! a fuzz target, the short run and the replay of an input need of it:
//!
//! - [`replies`]: any reply to any operation, through the public client.
//! - [`models`]: any model, and any of the texts that come with one.
//! - [`endpoints`]: any endpoint parameters, against the rules read as they stand.
//! - [`signing`]: any request, against `aws-sigv4`.

pub mod endpoints;
pub mod models;
pub mod replies;
pub mod signing;
