//! Authentication: credentials, the caches that keep them between calls, and auth schemes.
//!
//! `CredentialsSource` resolves AWS credentials from a provider through an [`ExpiringCache`].
//! [`IdentityCache`] makes caches that several clients can share, for the identities of any auth
//! scheme. [`scheme`] lets an application choose another auth scheme than Signature Version 4.

mod credentials;
mod custom_cache;
mod endpoint_schemes;
mod environment;
mod error;
mod expiring_cache;
mod identity_cache;
mod refused;
pub mod scheme;

pub(crate) use credentials::CredentialsSource;
pub(crate) use custom_cache::IdentityContext;
pub(crate) use endpoint_schemes::{EndpointSchemes, SigV4EndpointConfig};
pub use environment::EnvironmentCredentials;
pub(crate) use error::type_name;
pub use expiring_cache::{ExpiringCache, LoadError, RefreshSettings};
pub use identity_cache::{IdentityCache, LazyCacheBuilder};
pub(crate) use refused::{RefusedCredentials, have_same_keys, refuses_credentials};
pub(crate) use scheme::{NO_AUTH, SIGV4};
