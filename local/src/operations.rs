//! The operations of the two services: their rules, over the rows of the [`store`](crate::store).
//!
//! An operation takes the service, the caller and the generated input, and returns the generated output
//! or a [`ServiceError`](crate::error::ServiceError). Inputs have been checked against the constraints of the
//! model before: a required member is present. Comments name the behavior that is not documented, where an
//! operation does the simplest thing that fits.

pub(crate) mod identity;
mod page;
pub(crate) mod sync;

use crate::auth::{KeyIssuer, OpenIdIssuer, SyncSessions};
use crate::clock::Clock;
use crate::effects::Effects;
use crate::error::ServiceError;
use crate::store::Store;
use crate::trigger::Trigger;

/// The account that the service belongs to, as in LocalStack.
pub(crate) const ACCOUNT_ID: &str = "000000000000";

/// Result of an operation.
pub(crate) type Result<T> = std::result::Result<T, ServiceError>;

/// Everything that operations use.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) region: String,
    pub(crate) keys: KeyIssuer,
    pub(crate) open_id: OpenIdIssuer,
    pub(crate) sessions: SyncSessions,
    pub(crate) effects: Effects,
    pub(crate) trigger: Trigger,
}

impl Service {
    /// Returns a random ID of a pool or an identity: region, colon, UUID.
    pub(crate) fn random_id(&self) -> String {
        format!("{}:{}", self.region, uuid::Uuid::new_v4())
    }
}
