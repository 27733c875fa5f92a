//! The records of datasets, with removed ones.

use crate::clock::Timestamp;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Result, Row};

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) key: String,
    /// `None` if the record was removed.
    pub(crate) value: Option<String>,
    pub(crate) sync_count: i64,
    pub(crate) modified: Timestamp,
    pub(crate) modified_by: String,
    pub(crate) device_modified: Option<Timestamp>,
}

impl Record {
    /// Returns the bytes of key and value, which count towards the size of the dataset; `None` if the record
    /// was removed.
    pub(crate) fn bytes(&self) -> Option<i64> {
        let value = self.value.as_ref()?;
        Some(size(&self.key) + size(value))
    }
}

/// The sync count and size of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RecordVersion {
    pub(crate) sync_count: i64,
    /// The bytes of key and value; `None` if the record was removed.
    pub(crate) bytes: Option<i64>,
}

/// The position of a record in the order of sync counts and keys.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Position {
    pub(crate) sync_count: i64,
    pub(crate) key: String,
}

/// The columns that [`record`] reads. A macro, so that the statements are constants: formatting one takes
/// longer than finding it in the cache.
macro_rules! columns {
    () => {
        "key, value, sync_count, modified, modified_by, device_modified"
    };
}

fn record(row: &Row<'_>) -> Result<Record> {
    Ok(Record {
        key: row.get(0)?,
        value: row.get(1)?,
        sync_count: row.get(2)?,
        modified: row.get(3)?,
        modified_by: row.get(4)?,
        device_modified: row.get(5)?,
    })
}

/// Returns a record of a dataset.
pub(crate) fn find(connection: &Connection, dataset: i64, key: &str) -> Result<Option<Record>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM records WHERE dataset = ?1 AND key = ?2"
        ))?
        .query_row((dataset, key), record)
        .optional()
}

/// Changes to the records of a dataset, whose statements are prepared once for all of them.
pub(crate) struct RecordChanges<'a> {
    dataset: i64,
    find: CachedStatement<'a>,
    insert: CachedStatement<'a>,
    update: CachedStatement<'a>,
}

impl<'a> RecordChanges<'a> {
    pub(crate) fn new(connection: &'a Connection, dataset: i64) -> Result<Self> {
        Ok(Self {
            dataset,
            find: connection.prepare_cached(
                "SELECT sync_count, octet_length(key) + octet_length(value) FROM records
                 WHERE dataset = ?1 AND key = ?2",
            )?,
            insert: connection.prepare_cached(
                "INSERT INTO records
                 (dataset, key, value, sync_count, modified, modified_by, device_modified)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?,
            update: connection.prepare_cached(
                "UPDATE records
                 SET value = ?3, sync_count = ?4, modified = ?5, modified_by = ?6, device_modified = ?7
                 WHERE dataset = ?1 AND key = ?2",
            )?,
        })
    }

    /// Returns the version of a record, without reading its texts.
    pub(crate) fn version(&mut self, key: &str) -> Result<Option<RecordVersion>> {
        self.find
            .query_row((self.dataset, key), |row| {
                Ok(RecordVersion {
                    sync_count: row.get(0)?,
                    bytes: row.get(1)?,
                })
            })
            .optional()
    }

    /// Adds a record, which does not exist yet.
    pub(crate) fn insert(&mut self, record: &Record) -> Result<()> {
        execute(&mut self.insert, self.dataset, record)
    }

    /// Replaces a record, which exists.
    pub(crate) fn update(&mut self, record: &Record) -> Result<()> {
        execute(&mut self.update, self.dataset, record)
    }
}

fn execute(statement: &mut CachedStatement<'_>, dataset: i64, record: &Record) -> Result<()> {
    statement.execute((
        dataset,
        &record.key,
        &record.value,
        record.sync_count,
        record.modified,
        &record.modified_by,
        record.device_modified,
    ))?;
    Ok(())
}

/// Returns up to `limit` records after a position, in the order of sync counts and keys.
///
/// A record that changes while a client lists pages moves to the end, so that no change is missed.
pub(crate) fn list(
    connection: &Connection,
    dataset: i64,
    after: &Position,
    limit: u32,
) -> Result<Vec<Record>> {
    connection
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM records
             WHERE dataset = ?1 AND sync_count >= ?2 AND (sync_count > ?2 OR key > ?3)
             ORDER BY sync_count, key LIMIT ?4"
        ))?
        .query_map((dataset, after.sync_count, &after.key, limit), record)?
        .collect()
}

fn size(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}
