//! Datasets, with the tombstones of deleted ones.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row};

/// A dataset, or the tombstone of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dataset {
    /// ID of the row.
    pub(crate) row: i64,
    pub(crate) name: String,
    /// `false` for a tombstone.
    pub(crate) live: bool,
    pub(crate) sync_count: i64,
    /// The sync count that the last deletion took; 0 if there was none.
    pub(crate) deleted_at: i64,
    /// Number of records with a value.
    pub(crate) records: i64,
    /// Bytes of the keys and values of these records.
    pub(crate) bytes: i64,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) modified_by: String,
}

/// The columns that [`dataset`] reads.
macro_rules! columns {
    () => {
        "id, name, live, sync_count, deleted_at, records, bytes, created, modified, modified_by"
    };
}

fn dataset(row: &Row<'_>) -> Result<Dataset> {
    Ok(Dataset {
        row: row.get(0)?,
        name: row.get(1)?,
        live: row.get(2)?,
        sync_count: row.get(3)?,
        deleted_at: row.get(4)?,
        records: row.get(5)?,
        bytes: row.get(6)?,
        created: row.get(7)?,
        modified: row.get(8)?,
        modified_by: row.get(9)?,
    })
}

/// Returns a dataset or its tombstone.
pub(crate) fn find(connection: &Connection, identity: &str, name: &str) -> Result<Option<Dataset>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM datasets WHERE identity = ?1 AND name = ?2"
        ))?
        .query_row((identity, name), dataset)
        .optional()
}

/// Returns up to `limit` live datasets after the name `after`, in the order of their names.
pub(crate) fn list(
    connection: &Connection,
    identity: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<Dataset>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM datasets WHERE identity = ?1 AND live AND name > ?2
             ORDER BY name LIMIT ?3"
        ))?
        .query_map((identity, after, limit), dataset)?
        .collect()
}

/// Returns the number of live datasets of an identity.
pub(crate) fn count(connection: &Connection, identity: &str) -> Result<i64> {
    connection
        .prepare_cached("SELECT COUNT(*) FROM datasets WHERE identity = ?1 AND live")?
        .query_row([identity], |row| row.get(0))
}

/// Returns the names of the live datasets that were named `name` in identities merged into this one.
pub(crate) fn merged_names(
    connection: &Connection,
    identity: &str,
    name: &str,
) -> Result<Vec<String>> {
    connection
        .prepare_cached(
            "SELECT name FROM datasets WHERE identity = ?1 AND merged_from = ?2 AND live
             ORDER BY name",
        )?
        .query_map((identity, name), |row| row.get(0))?
        .collect()
}

/// Adds an empty dataset with the sync count 0, or makes a tombstone one that keeps its sync count.
pub(crate) fn create(
    connection: &Connection,
    identity: &str,
    name: &str,
    now: Timestamp,
    by: &str,
) -> Result<Dataset> {
    connection
        .prepare_cached(concat!(
            "INSERT INTO datasets (identity, name, live, sync_count, created, modified, modified_by)
             VALUES (?1, ?2, 1, 0, ?3, ?3, ?4)
             ON CONFLICT (identity, name) DO UPDATE
             SET live = 1, records = 0, bytes = 0, created = ?3, modified = ?3, modified_by = ?4
             RETURNING ",
            columns!(),
        ))?
        .query_row((identity, name, now, by), dataset)
}

/// Stores the sync count, the sizes and the last change of a dataset.
pub(crate) fn update(connection: &Connection, dataset: &Dataset) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE datasets
             SET sync_count = ?2, records = ?3, bytes = ?4, modified = ?5, modified_by = ?6
             WHERE id = ?1",
        )?
        .execute((
            dataset.row,
            dataset.sync_count,
            dataset.records,
            dataset.bytes,
            dataset.modified,
            &dataset.modified_by,
        ))?;
    Ok(())
}

/// Removes the records and subscriptions of a dataset, and makes it a tombstone. The deletion takes the
/// next sync count.
pub(crate) fn delete(
    connection: &Connection,
    dataset: &Dataset,
    now: Timestamp,
    by: &str,
) -> Result<()> {
    for sql in [
        "DELETE FROM records WHERE dataset = ?1",
        "DELETE FROM subscriptions WHERE dataset = ?1",
    ] {
        connection.prepare_cached(sql)?.execute([dataset.row])?;
    }
    connection
        .prepare_cached(
            "UPDATE datasets
             SET live = 0, sync_count = sync_count + 1, deleted_at = sync_count + 1,
                 merged_from = NULL, records = 0, bytes = 0, modified = ?2, modified_by = ?3
             WHERE id = ?1",
        )?
        .execute((dataset.row, now, by))?;
    Ok(())
}

/// Moves the live datasets of a merged identity to the identity that it was merged into, as
/// `NAME.IDENTITY`. Their sync counts start at 1.
///
/// A dataset that was itself merged before keeps its name. The tombstones of the merged identity are
/// removed, since nobody can list it any longer. A tombstone of the target with one of the new names is
/// replaced, and its sync count kept.
pub(crate) fn merge(connection: &Connection, from: &str, into: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM datasets WHERE identity = ?1 AND NOT live")?
        .execute([from])?;
    let new_name =
        "CASE WHEN moved.merged_from IS NULL THEN moved.name || '.' || ?1 ELSE moved.name END";
    connection
        .prepare_cached(&format!(
            "UPDATE datasets AS moved
             SET sync_count = 1 + coalesce(
                     (SELECT max(old.sync_count) FROM datasets AS old
                      WHERE old.identity = ?2 AND old.name = {new_name} AND NOT old.live), 0)
             WHERE identity = ?1"
        ))?
        .execute((from, into))?;
    connection
        .prepare_cached(&format!(
            "DELETE FROM datasets AS old
             WHERE identity = ?2 AND NOT live AND EXISTS (
                 SELECT 1 FROM datasets AS moved
                 WHERE moved.identity = ?1 AND old.name = {new_name})"
        ))?
        .execute((from, into))?;
    connection
        .prepare_cached(&format!(
            "UPDATE datasets AS moved
             SET identity = ?2, name = {new_name}, merged_from = coalesce(merged_from, name)
             WHERE identity = ?1"
        ))?
        .execute((from, into))?;
    Ok(())
}

/// Returns whether a merge would give a dataset the name of a live one: somebody has written to a
/// dataset with the name of a merged one.
pub(crate) fn merge_collides(connection: &Connection, from: &str, into: &str) -> Result<bool> {
    connection
        .prepare_cached(
            "SELECT 1 FROM datasets AS moved, datasets AS other
             WHERE moved.identity = ?1 AND moved.live AND other.identity = ?2 AND other.live
               AND other.name = CASE WHEN moved.merged_from IS NULL
                                THEN moved.name || '.' || ?1 ELSE moved.name END",
        )?
        .exists((from, into))
}
