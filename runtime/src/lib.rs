//! What generated AWS service clients have in common.
//!
//! A generated crate says what a service is: its shapes ([`shape`]), operations ([`operation`]) and
//! endpoint rules ([`endpoint`]). This crate says how a call is made: [`call`] builds the
//! request, signs it ([`sign`]), sends it ([`http`]), repeats it where that may help, and reads the
//! reply or the error ([`error`]). It knows no service.
//!
//! An application depends on the generated crate, which re-exports what is meant for it; this
//! crate's other items change with the generator.

pub mod auth;
pub mod call;
pub mod config;
pub mod endpoint;
pub mod error;
pub mod generated;
pub mod http;
pub mod operation;
pub mod retry;
pub mod shape;
pub mod sign;
mod time;
