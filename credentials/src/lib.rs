//! AWS credentials of the users of an app, from Amazon Cognito Identity.
//!
//! [`CognitoIdentityCredentials`] is a credentials provider for any AWS client that accepts a
//! [`ProvideCredentials`], such as those of this project and the official SDK. It obtains the
//! identity ID of the user from an identity pool, exchanges it and the user's logins for temporary
//! credentials, and renews them before they expire.
//!
//! ```no_run
//! use cognito_identity_credentials::{CognitoIdentityCredentials, Logins};
//!
//! # async fn refreshed_id_token() -> Result<String, std::io::Error> { unimplemented!() }
//! let credentials = CognitoIdentityCredentials::builder()
//!     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
//!     .logins(|| async {
//!         let provider = "cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi";
//!         Ok(Logins::from([(provider, refreshed_id_token().await?)]))
//!     })
//!     .build();
//! ```
//!
//! Pass a clone to the `credentials_provider` setting of a client, and keep another for
//! [`identity_id`](CognitoIdentityCredentials::identity_id),
//! [`set_logins`](CognitoIdentityCredentials::set_logins) and
//! [`logout`](CognitoIdentityCredentials::logout). Clones share the identity and the credentials.
//!
//! # Guests and logins
//!
//! Without logins, the user is a guest: the first call creates an identity, if the identity pool
//! accepts guests. Store its ID, or the next start of the app creates another guest:
//!
//! ```no_run
//! # use cognito_identity_credentials::CognitoIdentityCredentials;
//! # fn load() -> Option<String> { None }
//! # fn store(_: Option<&str>) {}
//! let credentials = CognitoIdentityCredentials::builder()
//!     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
//!     .set_identity_id(load())
//!     .on_identity_change(|identity_id| store(identity_id))
//!     .build();
//! ```
//!
//! | Method | Logins | Identity ID | Credentials |
//! |---|---|---|---|
//! | [`set_logins`](CognitoIdentityCredentials::set_logins) | replaced | kept | forgotten |
//! | [`forget_credentials`](CognitoIdentityCredentials::forget_credentials) | kept | kept | forgotten |
//! | [`logout`](CognitoIdentityCredentials::logout) | removed | forgotten | forgotten |
//!
//! A guest who logs in therefore keeps the identity and its data. If the login already has an
//! identity, Cognito Identity merges the two and returns the ID of the merged one, which replaces
//! the old one here. Call `logout` before another user logs in.
//!
//! # Caches of clients
//!
//! The provider caches credentials until shortly before they expire. A client has another cache in
//! front of it, which would keep the credentials of the previous user for up to an hour. For
//! `set_logins` and `logout` to take effect with the next request, disable the client's cache; the
//! cost is small, since the provider returns its cached credentials:
//!
//! ```no_run
//! # use cognito_identity::config::{self, IdentityCache};
//! # use cognito_identity_credentials::CognitoIdentityCredentials;
//! # let credentials = CognitoIdentityCredentials::builder().build();
//! # let config: config::Builder = config::Builder::new();
//! let config = config
//!     .credentials_provider(credentials.clone())
//!     .identity_cache(IdentityCache::no_cache())
//!     .build();
//! ```
//!
//! # Errors
//!
//! The text of an [`Error`] states the failure and its fix; [`ErrorKind`] distinguishes the causes.
//! [`Error::find`] finds it among the causes of the error that a client's call returns.
//!
//! # Cargo features
//!
//! `rt-tokio`, `default-https-client`, `rustls`, `aws-lc` and `native-tls` are those of
//! `cognito-identity`; the first three are enabled by default.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

mod builder;
mod error;
mod identity;
mod logins;
mod provider;

pub use builder::Builder;
pub use error::{Error, ErrorKind};
pub use logins::{Logins, LoginsFuture, ProvideLogins};
pub use provider::CognitoIdentityCredentials;

/// An error of any type, as callbacks return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

#[doc(no_inline)]
pub use aws_credential_types::provider::ProvideCredentials;

/// The programs in the README, which are compiled as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
