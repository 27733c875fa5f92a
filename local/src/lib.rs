//! A local service with the API of Amazon Cognito Sync, and the part of Amazon Cognito Identity that its
//! clients need.
//!
//! [`LocalService`] runs in a program or a test; the binary `cognito-sync-local` runs it on its own. Any AWS
//! client uses it by its endpoint URL. Requests are authenticated as in AWS, by the keys of the
//! developer or by temporary keys of an identity, and have the documented effects and errors.
//!
//! A request passes these modules: `http` reads it, `auth` verifies its signature, the generated crates read its
//! input by the schemas of the service models, `operations` applies the rules of the service to the rows of `store`,
//! and `effects` handles what a committed change causes outside the database.

mod auth;
mod clock;
mod effects;
mod error;
mod faults;
mod http;
mod operations;
mod outbound;
mod seed;
mod service;
mod store;
mod trigger;

pub use clock::Clock;
pub use faults::{Fault, FaultError, InvalidFault};
pub use outbound::InvalidCallbackUrl;
pub use seed::{Seed, SeedError};
pub use service::{Builder, LocalService, PushNotification, StartError};
pub use store::StoreError;

/// The programs in the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../docs/local.md")]
struct Documentation;
