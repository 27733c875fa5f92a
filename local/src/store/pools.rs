//! Identity pools and their roles.

use super::json::Json;
use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The settings of an identity pool that Cognito Identity manages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pool {
    pub(crate) name: String,
    /// Whether guests get identities and credentials.
    pub(crate) allow_unauthenticated: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) allow_classic_flow: Option<bool>,
    /// App IDs by the name of the public provider.
    #[serde(default)]
    pub(crate) login_providers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) developer_provider: Option<String>,
    /// ARNs of OpenID Connect providers.
    #[serde(default)]
    pub(crate) openid_providers: Vec<String>,
    /// User pools.
    #[serde(default)]
    pub(crate) cognito_providers: Vec<CognitoProvider>,
    /// ARNs of SAML providers.
    #[serde(default)]
    pub(crate) saml_providers: Vec<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A user pool as login provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CognitoProvider {
    pub(crate) name: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) server_side_token_check: Option<bool>,
}

/// The roles of an identity pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Roles {
    /// ARNs by `authenticated` and `unauthenticated`.
    #[serde(default)]
    pub(crate) roles: BTreeMap<String, String>,
    /// Mappings by the name of the provider.
    #[serde(default)]
    pub(crate) mappings: BTreeMap<String, RoleMapping>,
}

/// A mapping of the users of a provider to roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RoleMapping {
    pub(crate) kind: String,
    pub(crate) ambiguous_role_resolution: Option<String>,
    /// `None` if the mapping has no configuration of rules.
    pub(crate) rules: Option<Vec<MappingRule>>,
}

/// A rule that maps a claim of a token to a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MappingRule {
    pub(crate) claim: String,
    pub(crate) match_type: String,
    pub(crate) value: String,
    pub(crate) role_arn: String,
}

/// Adds a pool.
pub(crate) fn insert(
    connection: &Connection,
    id: &str,
    pool: &Pool,
    created: Timestamp,
) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO pools (id, pool, created) VALUES (?1, ?2, ?3)")?
        .execute((id, Json(pool), created))?;
    Ok(())
}

/// Returns whether a pool exists.
pub(crate) fn exists(connection: &Connection, id: &str) -> Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM pools WHERE id = ?1")?
        .exists([id])
}

/// Returns the settings of a pool.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Pool>> {
    let pool = connection
        .prepare_cached("SELECT pool FROM pools WHERE id = ?1")?
        .query_row([id], |row| row.get::<_, Json<Pool>>(0))
        .optional()?;
    Ok(pool.map(|Json(pool)| pool))
}

/// Replaces the settings of a pool.
pub(crate) fn update(connection: &Connection, id: &str, pool: &Pool) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET pool = ?2 WHERE id = ?1")?
        .execute((id, Json(pool)))?;
    Ok(())
}

/// Removes a pool with everything in it, and returns whether it existed.
pub(crate) fn delete(connection: &Connection, id: &str) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM pools WHERE id = ?1")?
        .execute([id])?;
    Ok(deleted > 0)
}

/// Returns the IDs and settings of up to `limit` pools after the ID `after`, in the order of their IDs.
pub(crate) fn list(
    connection: &Connection,
    after: &str,
    limit: u32,
) -> Result<Vec<(String, Pool)>> {
    connection
        .prepare_cached("SELECT id, pool FROM pools WHERE id > ?1 ORDER BY id LIMIT ?2")?
        .query_map((after, limit), |row| {
            let Json(pool) = row.get(1)?;
            Ok((row.get(0)?, pool))
        })?
        .collect()
}

/// Returns the roles of a pool, which are empty until they are set.
pub(crate) fn roles(connection: &Connection, id: &str) -> Result<Option<Roles>> {
    let roles = connection
        .prepare_cached("SELECT roles FROM pools WHERE id = ?1")?
        .query_row([id], |row| row.get::<_, Json<Roles>>(0))
        .optional()?;
    Ok(roles.map(|Json(roles)| roles))
}

/// Replaces the roles of a pool.
pub(crate) fn set_roles(connection: &Connection, id: &str, roles: &Roles) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET roles = ?2 WHERE id = ?1")?
        .execute((id, Json(roles)))?;
    Ok(())
}
