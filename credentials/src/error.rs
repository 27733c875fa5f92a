//! The error of the provider.

mod classify;

use crate::BoxError;
use aws_credential_types::provider::error::CredentialsError;
use cognito_identity::error::{ProvideErrorMetadata, SdkError};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

pub(crate) use classify::Operation;

/// Failure to obtain an identity ID or credentials.
///
/// Its text states the failure and its fix; the source is the error of the call to Cognito
/// Identity, or of the callback that returns logins. Clones share it.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    identity_pool_id: String,
    source: Option<BoxError>,
}

/// Cause of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The identity pool ID is missing, or does not begin with a region and a colon.
    InvalidIdentityPoolId,

    /// The client for Cognito Identity cannot send requests, for example because it has no HTTP client.
    InvalidConfiguration,

    /// The callback given to `logins` or `set_logins` failed.
    LoginsUnavailable,

    /// A login token has expired. Return a fresh one from the callback, or let the user log in again.
    LoginExpired,

    /// A login token is invalid, or its identity provider is not configured in the identity pool.
    LoginRejected,

    /// The identity belongs to another user, or has logins of which none was given. Log out first.
    LoginMismatch,

    /// The logins belong to identities that cannot be merged.
    LoginConflict,

    /// There are no logins, and the identity pool does not accept guests.
    GuestsNotAllowed,

    /// The identity pool does not exist, at least not in the region of its ID.
    IdentityPoolNotFound,

    /// The identity pool or the identity is disabled.
    Disabled,

    /// The identity does not exist, even though its ID was just issued.
    IdentityNotFound,

    /// The identity pool has no role for the user, or Cognito Identity cannot assume it.
    RoleNotAvailable,

    /// The service does not authorize the call, for a reason that this version does not know.
    NotAuthorized,

    /// The service rejects a parameter, such as the custom role ARN.
    InvalidRequest,

    /// The service throttles the calls.
    Throttled,

    /// The service cannot be reached, or failed.
    Unavailable,

    /// The response of the service lacks a part, or cannot be read.
    InvalidResponse,

    /// The service returned an error that this version does not know.
    Other,
}

impl Error {
    pub(crate) fn new(
        kind: ErrorKind,
        identity_pool_id: &str,
        source: impl Into<Option<BoxError>>,
    ) -> Self {
        Self(Arc::new(Inner {
            kind,
            identity_pool_id: identity_pool_id.to_owned(),
            source: source.into(),
        }))
    }

    /// Creates the error of a failed call to Cognito Identity.
    pub(crate) fn of_call<E>(
        operation: Operation,
        identity_pool_id: &str,
        error: SdkError<E>,
    ) -> Self
    where
        E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
    {
        let kind = match &error {
            SdkError::ConstructionFailure(_) => ErrorKind::InvalidConfiguration,
            SdkError::ResponseError(_) => ErrorKind::InvalidResponse,
            SdkError::ServiceError(_) => classify::kind(operation, error.code(), error.message()),
            _ => ErrorKind::Unavailable,
        };
        Self::new(kind, identity_pool_id, BoxError::from(error))
    }

    /// Returns the cause.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the first error of this type among an error and its sources, such as the error that the
    /// failure of a client's call wraps: `Error::find(error.as_source())`, or `Error::find(&error)` with an
    /// official client.
    pub fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Self> {
        std::iter::successors(Some(error), |error| (*error).source())
            .find_map(|error| error.downcast_ref())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pool = &self.0.identity_pool_id;
        match self.0.kind {
            ErrorKind::InvalidIdentityPoolId if pool.is_empty() => {
                f.write_str("no identity pool ID is set: set one with `Builder::identity_pool_id`")
            }
            ErrorKind::InvalidIdentityPoolId => write!(
                f,
                "the identity pool ID `{pool}` is invalid: it consists of a region, a colon and a \
                 UUID, such as us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
            ),
            ErrorKind::InvalidConfiguration => f.write_str(
                "the client for Cognito Identity cannot send requests: correct the settings given to \
                 `Builder::config`",
            ),
            ErrorKind::LoginsUnavailable => f.write_str(
                "the logins are not available: the callback given to `logins` or `set_logins` failed",
            ),
            ErrorKind::LoginExpired => f.write_str(
                "a login token has expired: return a fresh token from the callback given to `logins` or \
                 `set_logins`, or let the user log in again",
            ),
            ErrorKind::LoginRejected => write!(
                f,
                "a login was rejected: check that the token is of the kind that the identity provider \
                 requires, and that the identity pool {pool} lists the provider and its app client"
            ),
            ErrorKind::LoginMismatch => f.write_str(
                "the logins do not belong to the identity: call `logout` before another user logs in, and \
                 set the logins of an identity that has some",
            ),
            ErrorKind::LoginConflict => f.write_str(
                "the logins belong to different identities: log in with one of them only, or unlink it \
                 from its identity with `UnlinkIdentity`",
            ),
            ErrorKind::GuestsNotAllowed => write!(
                f,
                "the identity pool {pool} does not accept guests: set logins with `logins` or \
                 `set_logins`, or allow unauthenticated identities in the pool"
            ),
            ErrorKind::IdentityPoolNotFound => write!(
                f,
                "the identity pool {pool} does not exist: check the ID, the region in it, and the \
                 endpoint"
            ),
            ErrorKind::Disabled => write!(
                f,
                "the identity pool {pool} or the identity is disabled: the owner of the pool has to \
                 enable it"
            ),
            ErrorKind::IdentityNotFound => f.write_str(
                "the identity does not exist: call `logout` to obtain another, and check that the endpoint \
                 is the one that issued it",
            ),
            ErrorKind::RoleNotAvailable => write!(
                f,
                "the identity pool {pool} cannot issue credentials for the user: set its roles with \
                 `SetIdentityPoolRoles`, and let their trust policies permit \
                 cognito-identity.amazonaws.com to call sts:AssumeRoleWithWebIdentity for the pool"
            ),
            ErrorKind::NotAuthorized => f.write_str(
                "Cognito Identity did not authorize the call: check the logins and the identity pool",
            ),
            ErrorKind::InvalidRequest => f.write_str(
                "Cognito Identity rejected a parameter: check the identity pool ID, the identity ID and \
                 the custom role ARN",
            ),
            ErrorKind::Throttled => {
                f.write_str("Cognito Identity throttles the calls: try again later")
            }
            ErrorKind::Unavailable => f.write_str(
                "Cognito Identity is not available: check the network and the endpoint, or try again later",
            ),
            ErrorKind::InvalidResponse => f.write_str(
                "the response of Cognito Identity is incomplete: check that the endpoint is one of Cognito \
                 Identity",
            ),
            ErrorKind::Other => f.write_str("Cognito Identity returned an error"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            identity_pool_id,
            source,
        } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("identity_pool_id", identity_pool_id)
            .field("source", source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_ref()?;
        Some(&**source)
    }
}

/// An error that only other settings can fix is one of the configuration, so that chains of providers stop
/// at it.
impl From<Error> for CredentialsError {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::InvalidIdentityPoolId
            | ErrorKind::InvalidConfiguration
            | ErrorKind::GuestsNotAllowed
            | ErrorKind::IdentityPoolNotFound
            | ErrorKind::Disabled
            | ErrorKind::RoleNotAvailable => Self::invalid_configuration(error),
            _ => Self::provider_error(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_among_the_sources() {
        let error = Error::new(ErrorKind::GuestsNotAllowed, "us-east-1:a", None);
        let outer = CredentialsError::from(error);
        assert!(matches!(outer, CredentialsError::InvalidConfiguration(_)));
        let found = Error::find(&outer).map(Error::kind);
        assert_eq!(found, Some(ErrorKind::GuestsNotAllowed));
        assert!(Error::find(&std::fmt::Error).is_none());
    }

    #[test]
    fn a_failure_that_may_pass_is_not_one_of_the_configuration() {
        for kind in [ErrorKind::LoginExpired, ErrorKind::Unavailable] {
            let outer = CredentialsError::from(Error::new(kind, "us-east-1:a", None));
            assert!(
                matches!(outer, CredentialsError::ProviderError(_)),
                "{kind:?}"
            );
        }
    }
}
