//! Export, import and removal of the whole state.
//!
//! The exported form is that of a data file, so that an export can also be opened with `--data`.

use super::connection::{APPLICATION_ID, SCHEMA_VERSION, check_version};
use super::error::StoreError;
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, MAIN_DB, params_from_iter};

/// The tables of the state, each after those that it refers to.
const TABLES: [&str; 9] = [
    "pools",
    "identities",
    "logins",
    "datasets",
    "records",
    "devices",
    "subscriptions",
    "notifications",
    "used_session_tokens",
];

/// Offset and length of the header fields that contain the journal mode of a file.
const JOURNAL_MODE: std::ops::Range<usize> = 18..20;

/// The value of both fields for a file without write-ahead log, the only mode that a database in
/// memory can be read in.
const ROLLBACK_JOURNAL: [u8; 2] = [1, 1];

/// Returns the whole database as the bytes of a data file.
pub(super) fn export(connection: &Connection) -> Result<Vec<u8>, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    copy.execute_batch(include_str!("schema.sql"))?;
    copy_table(connection, &copy, "secrets")?;
    for table in TABLES {
        copy_table(connection, &copy, table)?;
    }
    copy.pragma_update(None, "application_id", APPLICATION_ID)?;
    copy.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(copy.serialize(MAIN_DB)?.to_vec())
}

/// Opens the bytes of a data file as a database in memory.
pub(super) fn open(mut file: Vec<u8>) -> Result<Connection, StoreError> {
    const NAME: &str = "the imported file";
    if let Some(mode) = file.get_mut(JOURNAL_MODE) {
        mode.copy_from_slice(&ROLLBACK_JOURNAL);
    }
    let size = file.len();
    let open = || -> Result<Connection, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact(MAIN_DB, file.as_slice(), size, true)?;
        check_version(&connection, NAME)?;
        Ok(connection)
    };
    open().map_err(|error| match error {
        StoreError::Sqlite(error)
            if matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt)
            ) =>
        {
            StoreError::Foreign {
                name: NAME.to_owned(),
            }
        }
        other => other,
    })
}

/// Replaces the state with that of `source`.
pub(super) fn replace(connection: &Connection, source: &Connection) -> Result<(), StoreError> {
    clear(connection)?;
    for table in TABLES {
        copy_table(source, connection, table)?;
    }
    Ok(())
}

/// Removes the state.
pub(super) fn clear(connection: &Connection) -> Result<(), StoreError> {
    for table in TABLES.iter().rev() {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

/// Copies the rows of a table. Columns are matched by name.
fn copy_table(source: &Connection, target: &Connection, table: &str) -> Result<(), StoreError> {
    let mut select = source.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = select.column_names().collect::<Vec<_>>().join(", ");
    let count = select.column_count();
    let values = vec!["?"; count].join(", ");
    let mut insert = target.prepare(&format!(
        "INSERT INTO {table} ({columns}) VALUES ({values})"
    ))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..count).map(|index| row.get::<_, Value>(index));
        let values = values.collect::<rusqlite::Result<Vec<_>>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}
