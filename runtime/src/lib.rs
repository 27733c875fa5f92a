//! What generated AWS service clients have in common.
//!
//! A generated crate says what a service is: its shapes ([`value`]), operations ([`operation`]) and
//! endpoint rules ([`endpoint`]). This crate says how a call is made: [`client::send`] builds the
//! request, signs it ([`sign`]), sends it ([`http`]), repeats it where that may help, and reads the
//! reply or the error ([`error`]). It knows no service.
//!
//! An application depends on the generated crate, which re-exports what is meant for it; this
//! crate's other items change with the generator.

pub mod client;
pub mod config;
pub mod customize;
pub mod endpoint;
pub mod error;
#[cfg(feature = "serde")]
pub mod formats;
pub mod generated;
pub mod http;
pub mod interceptor;
pub mod open_enum;
pub mod operation;
pub mod paginator;
pub mod schema;
pub mod sign;
pub mod structure;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod validation;
pub mod value;

mod body;
mod clock;
mod components;
mod credentials;
mod exception;
mod headers;
mod hooks;
mod pipeline;
mod protocol;
mod reply;
mod retry;
mod setup;
mod telemetry;
mod timeout;
mod trace;
mod uuid;
