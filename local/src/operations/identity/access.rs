//! The credentials that operations accept.

use super::Result;
use crate::auth::Caller;
use crate::error::ServiceError;

/// Checks that the caller is the developer. The roles of identities do not permit these operations.
pub(super) fn developer(caller: &Caller) -> Result<()> {
    match caller {
        Caller::Developer => Ok(()),
        Caller::Anonymous | Caller::Identity { .. } => Err(ServiceError::not_authorized(
            "These credentials are not valid for accessing this resource",
        )),
    }
}
