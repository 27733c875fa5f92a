//! Tests of `cognito-identity-credentials`.
//!
//! The provider obtains identities and credentials over real connections from an implementation of Cognito
//! Identity in `service.rs`, which uses none of the client's code.

mod clients;
mod errors;
mod identities;
mod logins;
mod renewal;
mod service;
