//! Bulk publishes: the start and the failure of the last one of each pool.

use super::{Dataset, Record, datasets, records};
use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result};

/// The last bulk publish of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BulkPublish {
    pub(crate) started: Timestamp,
    /// Reason for which it failed, if it did.
    pub(crate) failure: Option<String>,
}

/// Returns the last bulk publish of a pool; the outer `None` if the pool does not exist.
pub(crate) fn find(connection: &Connection, pool: &str) -> Result<Option<Option<BulkPublish>>> {
    connection
        .prepare_cached(
            "SELECT bulk_publish_started, bulk_publish_failure FROM pools WHERE id = ?1",
        )?
        .query_row([pool], |row| {
            let started: Option<Timestamp> = row.get(0)?;
            let failure = row.get(1)?;
            Ok(started.map(|started| BulkPublish { started, failure }))
        })
        .optional()
}

/// Stores the start or the failure of a bulk publish.
pub(crate) fn set(connection: &Connection, pool: &str, publish: &BulkPublish) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE pools SET bulk_publish_started = ?2, bulk_publish_failure = ?3 WHERE id = ?1",
        )?
        .execute((pool, publish.started, &publish.failure))?;
    Ok(())
}

/// Calls `each` with the records of every live dataset of a pool, with removed ones.
pub(crate) fn visit<E: From<rusqlite::Error>>(
    connection: &Connection,
    pool: &str,
    mut each: impl FnMut(&str, &Dataset, &[Record]) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let mut names = connection.prepare_cached(
        "SELECT identity, name
         FROM datasets JOIN identities ON identities.id = datasets.identity
         WHERE pool = ?1 AND live ORDER BY identity, name",
    )?;
    let mut rows = names.query([pool])?;
    while let Some(row) = rows.next()? {
        let (identity, name): (String, String) = (row.get(0)?, row.get(1)?);
        let Some(dataset) = datasets::find(connection, &identity, &name)? else {
            continue;
        };
        let start = records::Position {
            sync_count: 0,
            key: String::new(),
        };
        let records = records::list(connection, dataset.row, &start, u32::MAX)?;
        each(&identity, &dataset, &records)?;
    }
    Ok(())
}
