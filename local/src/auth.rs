//! Authentication: who makes a request, and the tokens that the service issues.
//!
//! [`Verifier`] checks Signature Version 4 in two steps: key, scope and date from the head of the request,
//! before the body is read, and the signature once it is. A caller is a developer, by the keys of the
//! service, or an identity, by temporary keys that [`KeyIssuer`] issued. Temporary keys, sync session tokens
//! and OpenID tokens are not stored: each carries a MAC made with the secret of the database ([`seal`]).

mod date;
mod error;
mod keys;
mod open_id;
mod presented;
mod seal;
mod sync_session;
mod verify;

pub(crate) use error::AuthError;
pub(crate) use keys::{DeveloperKeys, KeyIssuer};
pub(crate) use open_id::{OpenIdError, OpenIdIssuer};
pub(crate) use seal::Sealer;
pub(crate) use sync_session::{SyncSession, SyncSessions};
pub(crate) use verify::Verifier;

/// The party that makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Anyone: the request is not signed.
    Anonymous,
    /// The developer of the app, with the keys of the AWS account.
    Developer,
    /// An identity, with temporary keys from Cognito Identity.
    Identity {
        /// ID of the pool of the identity.
        pool: String,
        /// ID of the identity.
        identity: String,
    },
}

#[cfg(test)]
mod tests;
