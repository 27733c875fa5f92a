//! Identities: the users of a pool, with or without a login.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row};

/// An identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) id: String,
    pub(crate) pool: String,
    /// The identity that this one was merged into, which disables it.
    pub(crate) merged_into: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
}

/// The columns that [`identity`] reads.
macro_rules! columns {
    () => {
        "id, pool, merged_into, created, modified"
    };
}

fn identity(row: &Row<'_>) -> Result<Identity> {
    Ok(Identity {
        id: row.get(0)?,
        pool: row.get(1)?,
        merged_into: row.get(2)?,
        created: row.get(3)?,
        modified: row.get(4)?,
    })
}

/// Adds an identity to a pool.
pub(crate) fn insert(
    connection: &Connection,
    id: &str,
    pool: &str,
    created: Timestamp,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO identities (id, pool, created, modified) VALUES (?1, ?2, ?3, ?3)",
        )?
        .execute((id, pool, created))?;
    Ok(())
}

/// Returns an identity.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Identity>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM identities WHERE id = ?1"
        ))?
        .query_row([id], identity)
        .optional()
}

/// Returns whether a pool has an identity that is not disabled.
pub(crate) fn is_enabled(connection: &Connection, pool: &str, id: &str) -> Result<bool> {
    connection
        .prepare_cached(
            "SELECT 1 FROM identities WHERE id = ?1 AND pool = ?2 AND merged_into IS NULL",
        )?
        .exists((id, pool))
}

/// Returns up to `limit` identities of a pool after the ID `after`, in the order of their IDs.
pub(crate) fn list(
    connection: &Connection,
    pool: &str,
    after: &str,
    limit: u32,
    hide_disabled: bool,
) -> Result<Vec<Identity>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM identities
             WHERE pool = ?1 AND id > ?2 AND (NOT ?4 OR merged_into IS NULL)
             ORDER BY id LIMIT ?3"
        ))?
        .query_map((pool, after, limit, hide_disabled), identity)?
        .collect()
}

/// Sets the time of the last change.
pub(crate) fn touch(connection: &Connection, id: &str, modified: Timestamp) -> Result<()> {
    connection
        .prepare_cached("UPDATE identities SET modified = ?2 WHERE id = ?1")?
        .execute((id, modified))?;
    Ok(())
}

/// Disables an identity that was merged into another one.
pub(crate) fn disable(
    connection: &Connection,
    id: &str,
    merged_into: &str,
    modified: Timestamp,
) -> Result<()> {
    connection
        .prepare_cached("UPDATE identities SET merged_into = ?2, modified = ?3 WHERE id = ?1")?
        .execute((id, merged_into, modified))?;
    Ok(())
}

/// Removes an identity with everything that belongs to it, and returns whether it existed.
pub(crate) fn delete(connection: &Connection, id: &str) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM identities WHERE id = ?1")?
        .execute([id])?;
    Ok(deleted > 0)
}
