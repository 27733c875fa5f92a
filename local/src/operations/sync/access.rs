//! The kinds of credentials that operations accept, as the service model documents them.

use super::Result;
use crate::auth::Caller;
use crate::error::ServiceError;

/// Checks that the caller is the developer.
pub(super) fn developer(caller: &Caller) -> Result<()> {
    match caller {
        Caller::Developer => Ok(()),
        Caller::Anonymous | Caller::Identity { .. } => Err(wrong_kind()),
    }
}

/// Checks that the caller is this identity.
pub(super) fn identity(caller: &Caller, pool: &str, identity: &str) -> Result<()> {
    match caller {
        Caller::Identity {
            pool: own_pool,
            identity: own_identity,
        } => {
            if own_identity != identity {
                Err(ServiceError::not_authorized(
                    "Mismatch between the identity ID of the session and that of the request.",
                ))
            } else if own_pool != pool {
                Err(ServiceError::not_authorized(
                    "Mismatch between the identity pool ID of the session and that of the request.",
                ))
            } else {
                Ok(())
            }
        }
        Caller::Anonymous | Caller::Developer => Err(wrong_kind()),
    }
}

/// Checks that the caller is this identity, or the developer.
pub(super) fn identity_or_developer(caller: &Caller, pool: &str, id: &str) -> Result<()> {
    match caller {
        Caller::Developer => Ok(()),
        Caller::Anonymous | Caller::Identity { .. } => identity(caller, pool, id),
    }
}

fn wrong_kind() -> ServiceError {
    ServiceError::not_authorized("These credentials are not valid for accessing this resource")
}
