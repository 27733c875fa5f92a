//! Usage of pools and identities: sums over their datasets.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row};

/// The usage of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PoolUsage {
    pub(crate) pool: String,
    /// Number of sync sessions that ended in an update.
    pub(crate) sync_sessions: i64,
    pub(crate) bytes: i64,
    /// `None` if no dataset of the pool was ever changed.
    pub(crate) modified: Option<Timestamp>,
}

/// The usage of an identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IdentityUsage {
    pub(crate) datasets: i32,
    pub(crate) bytes: i64,
    /// `None` if no dataset of the identity was ever changed.
    pub(crate) modified: Option<Timestamp>,
}

const POOL_USAGE: &str = "
    SELECT pools.id, sync_sessions, coalesce(sum(bytes), 0), max(datasets.modified)
    FROM pools
    LEFT JOIN identities ON identities.pool = pools.id
    LEFT JOIN datasets ON datasets.identity = identities.id";

fn pool_usage(row: &Row<'_>) -> Result<PoolUsage> {
    Ok(PoolUsage {
        pool: row.get(0)?,
        sync_sessions: row.get(1)?,
        bytes: row.get(2)?,
        modified: row.get(3)?,
    })
}

/// Returns the usage of a pool; `None` if it does not exist.
pub(crate) fn pool(connection: &Connection, id: &str) -> Result<Option<PoolUsage>> {
    connection
        .prepare_cached(&format!(
            "{POOL_USAGE} WHERE pools.id = ?1 GROUP BY pools.id"
        ))?
        .query_row([id], pool_usage)
        .optional()
}

/// Returns the usage of up to `limit` pools after the ID `after`, in the order of their IDs.
pub(crate) fn pools(connection: &Connection, after: &str, limit: u32) -> Result<Vec<PoolUsage>> {
    connection
        .prepare_cached(&format!(
            "{POOL_USAGE} WHERE pools.id > ?1 GROUP BY pools.id ORDER BY pools.id LIMIT ?2"
        ))?
        .query_map((after, limit), pool_usage)?
        .collect()
}

/// Counts a sync session that ended in an update.
pub(crate) fn count_session(connection: &Connection, pool: &str) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET sync_sessions = sync_sessions + 1 WHERE id = ?1")?
        .execute([pool])?;
    Ok(())
}

/// Returns the usage of an identity.
pub(crate) fn identity(connection: &Connection, id: &str) -> Result<IdentityUsage> {
    connection
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE live), coalesce(sum(bytes), 0), max(modified)
             FROM datasets WHERE identity = ?1",
        )?
        .query_row([id], |row| {
            Ok(IdentityUsage {
                datasets: row.get(0)?,
                bytes: row.get(1)?,
                modified: row.get(2)?,
            })
        })
}
