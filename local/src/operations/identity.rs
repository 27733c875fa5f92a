//! The operations of Cognito Identity that clients of Cognito Sync need.
//!
//! Error texts are those of the service where they are known.

mod access;
mod credentials;
mod developer;
mod identities;
pub(crate) mod login;
mod merge;
mod pools;
mod roles;
mod unlink;

pub(crate) use credentials::{get_credentials_for_identity, get_id, get_open_id_token};
pub(crate) use developer::{
    get_open_id_token_for_developer_identity, lookup_developer_identity,
    merge_developer_identities, unlink_developer_identity,
};
pub(crate) use identities::{delete_identities, describe_identity, list_identities};
pub(crate) use pools::{
    create_identity_pool, delete_identity_pool, describe_identity_pool, list_identity_pools,
    update_identity_pool,
};
pub(crate) use roles::{get_identity_pool_roles, set_identity_pool_roles};
pub(crate) use unlink::unlink_identity;

use super::{Result, Service, page};
use crate::error::ServiceError;
use crate::store::{self, Identity, Pool};
use rusqlite::Connection;

fn require_pool(connection: &Connection, pool: &str) -> Result<Pool> {
    store::pools::find(connection, pool)?.ok_or_else(|| pool_not_found(pool))
}

fn pool_not_found(pool: &str) -> ServiceError {
    ServiceError::not_found(format!("IdentityPool '{pool}' not found."))
}

/// Returns an identity, which may be disabled.
fn require_identity(connection: &Connection, identity: &str) -> Result<Identity> {
    let found = store::identities::find(connection, identity)?;
    found.ok_or_else(|| identity_not_found(identity))
}

fn identity_not_found(identity: &str) -> ServiceError {
    ServiceError::not_found(format!("Identity '{identity}' not found."))
}
