//! The operations of Cognito Sync.

mod access;
mod bulk_publish;
mod configuration;
mod datasets;
mod devices;
mod events;
mod list_records;
mod update_records;
mod usage;

pub(crate) use bulk_publish::{bulk_publish, get_bulk_publish_details};
pub(crate) use configuration::{get_identity_pool_configuration, set_identity_pool_configuration};
pub(crate) use datasets::{delete_dataset, describe_dataset, list_datasets};
pub(crate) use devices::{register_device, subscribe_to_dataset, unsubscribe_from_dataset};
pub(crate) use events::{get_cognito_events, set_cognito_events};
pub(crate) use list_records::list_records;
pub(crate) use update_records::update_records;
pub(crate) use usage::{
    describe_identity_pool_usage, describe_identity_usage, list_identity_pool_usage,
};

use super::{ACCOUNT_ID, Result, Service, page};
use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::store::{self, identities, pools};
use rusqlite::Connection;

/// Returns the party that is named as the author of a change: the identity, or the account.
fn author(caller: &Caller) -> &str {
    match caller {
        Caller::Identity { identity, .. } => identity,
        Caller::Developer | Caller::Anonymous => ACCOUNT_ID,
    }
}

fn require_pool(connection: &Connection, pool: &str) -> Result<()> {
    if pools::exists(connection, pool)? {
        Ok(())
    } else {
        Err(pool_not_found(pool))
    }
}

fn pool_not_found(pool: &str) -> ServiceError {
    ServiceError::not_found(format!("IdentityPool '{pool}' not found."))
}

/// Checks that a pool has an identity that is not disabled. `missing` is the code of the error: the
/// operations that list do not declare one for missing resources.
fn require_identity(
    connection: &Connection,
    pool: &str,
    identity: &str,
    missing: ErrorCode,
) -> Result<()> {
    if identities::is_enabled(connection, pool, identity)? {
        return Ok(());
    }
    let message = format!("Identity '{identity}' not found in IdentityPool '{pool}'.");
    Err(ServiceError::new(missing, message))
}

/// Returns a dataset that exists.
fn require_dataset(connection: &Connection, identity: &str, name: &str) -> Result<store::Dataset> {
    let dataset = store::datasets::find(connection, identity, name)?;
    dataset
        .filter(|dataset| dataset.live)
        .ok_or_else(|| ServiceError::not_found(format!("Dataset '{name}' not found.")))
}
