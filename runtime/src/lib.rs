//! The runtime of generated AWS service clients.
//!
//! A generated crate describes a service: its shapes ([`shape`](mod@shape)), operations ([`operation`]) and
//! endpoint rules ([`endpoint`]). This crate makes the calls: [`call`] builds a request, signs it
//! ([`sign`]), sends it ([`http`]), retries it ([`retry`]), and reads the output or the error
//! ([`error`]). It contains nothing that depends on a service.
//!
//! Each module imports only modules that follow it in this order: [`generated`], [`call`], [`config`],
//! [`auth`], [`retry`], [`http`], [`operation`], [`shape`](mod@shape), [`json`], [`endpoint`], [`sign`],
//! `time`, [`error`].
//!
//! With the feature `server`, the module `server` contains the server side of a service. It imports
//! [`operation`], [`shape`](mod@shape) and [`error`].
//!
//! An application depends on the generated crate, which re-exports the items for applications; the
//! other items of this crate change with the generator.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
pub mod call;
pub mod config;
pub mod endpoint;
pub mod error;
pub mod generated;
pub mod http;
pub mod json;
pub mod operation;
pub mod retry;
#[cfg(feature = "server")]
pub mod server;
pub mod shape;
pub mod sign;
mod time;
