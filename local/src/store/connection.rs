//! The database file: its location, settings, version and secret.

use super::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

/// The schema version that this program writes, and the newest that it reads.
pub(super) const SCHEMA_VERSION: i64 = 1;

/// The application ID in the header of data files: `CgSL` in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x4367_534c;

const SCHEMA: &str = include_str!("schema.sql");

/// Duration for which a connection waits for the locks of another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Number of prepared statements that a connection keeps.
const STATEMENTS: usize = 128;

/// Number of pages in the write-ahead log, of 4 kB each, after which they are copied to the data file. A page
/// that has changed many times by then is copied once.
const CHECKPOINT_PAGES: u32 = 4_000;

/// The location of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// The memory of the process.
    Memory,
    /// A file, which is created if it does not exist.
    File(PathBuf),
}

/// A database, to which connections are opened.
#[derive(Clone, Debug)]
pub(super) struct Database {
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    File(PathBuf),
    Memory {
        /// A URI that all connections of one service have in common.
        uri: String,
        /// A database in memory has no write-ahead log: readers and the writer exclude each other.
        /// SQLite would make them poll; this lock makes them wait.
        lock: Arc<RwLock<()>>,
    },
}

impl Database {
    pub(super) fn new(location: &Location) -> Self {
        let place = match location {
            Location::File(path) => Place::File(path.clone()),
            Location::Memory => Place::Memory {
                uri: format!("file:/{}?vfs=memdb", uuid::Uuid::new_v4()),
                lock: Arc::default(),
            },
        };
        Self { place }
    }

    /// Opens the connection of the writer, and creates the schema in a new database.
    pub(super) fn open_writer(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let connection = self.open(flags)?;
        // The file is read here for the first time.
        self.create_schema(&connection)
            .map_err(|error| match error {
                StoreError::Sqlite(error)
                    if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) =>
                {
                    self.foreign()
                }
                StoreError::Sqlite(source) => match &self.place {
                    Place::File(path) => StoreError::Open {
                        path: path.clone(),
                        source,
                    },
                    Place::Memory { .. } => StoreError::Sqlite(source),
                },
                other => other,
            })?;
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(connection)
    }

    /// Opens a connection that only reads.
    pub(super) fn open_reader(&self) -> Result<Connection, StoreError> {
        // Not read-only on the level of the file: a reader may have to create the index of the
        // write-ahead log.
        let connection = self.open(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    /// Waits until no change is being made to a database in memory. Files need no lock.
    pub(super) fn lock_for_reading(&self) -> Option<RwLockReadGuard<'_, ()>> {
        match &self.place {
            Place::File(_) => None,
            Place::Memory { lock, .. } => Some(lock.read().unwrap_or_else(PoisonError::into_inner)),
        }
    }

    /// Waits until a database in memory is not being read. Files need no lock.
    pub(super) fn lock_for_writing(&self) -> Option<RwLockWriteGuard<'_, ()>> {
        match &self.place {
            Place::File(_) => None,
            Place::Memory { lock, .. } => {
                Some(lock.write().unwrap_or_else(PoisonError::into_inner))
            }
        }
    }

    fn open(&self, flags: OpenFlags) -> Result<Connection, StoreError> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match &self.place {
            Place::File(path) => {
                Connection::open_with_flags(path, flags).map_err(|error| StoreError::Open {
                    path: path.clone(),
                    source: Arc::new(error),
                })?
            }
            Place::Memory { uri, .. } => {
                Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?
            }
        };
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // Otherwise SQLite compiles a cached statement again when a parameter that its planner looks at
        // changes, which takes longer than most reads.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        Ok(connection)
    }

    fn create_schema(&self, connection: &Connection) -> Result<(), StoreError> {
        if let Place::File(_) = self.place {
            // Checked before the file is changed in any way.
            if !is_empty(connection)? {
                check_version(connection, &self.name())?;
            }
            connection.pragma_update(None, "journal_mode", "wal")?;
            // A commit is on the disk when it returns, also if the machine crashes.
            connection.pragma_update(None, "synchronous", "full")?;
            connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
        }
        connection.execute_batch("BEGIN IMMEDIATE")?;
        if is_empty(connection)? {
            connection.execute_batch(SCHEMA)?;
            let mut secret = [0; 32];
            getrandom::fill(&mut secret).map_err(|_| StoreError::Random)?;
            connection.execute(
                "INSERT INTO secrets (name, value) VALUES ('tokens', ?1)",
                [&secret],
            )?;
            connection.pragma_update(None, "application_id", APPLICATION_ID)?;
            connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        } else {
            // Another process may have created the schema in the meantime.
            check_version(connection, &self.name())?;
        }
        Ok(connection.execute_batch("COMMIT")?)
    }

    fn name(&self) -> String {
        match &self.place {
            Place::File(path) => path.display().to_string(),
            Place::Memory { .. } => "the database in memory".to_owned(),
        }
    }

    fn foreign(&self) -> StoreError {
        StoreError::Foreign { name: self.name() }
    }
}

/// Checks that a database has the schema of this program, in a version that it supports.
pub(super) fn check_version(connection: &Connection, name: &str) -> Result<(), StoreError> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if pragma("application_id")? != APPLICATION_ID {
        return Err(StoreError::Foreign {
            name: name.to_owned(),
        });
    }
    let found = pragma("user_version")?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer {
            name: name.to_owned(),
            found,
            supported: SCHEMA_VERSION,
        });
    }
    Ok(())
}

/// Returns the secret that tokens and temporary keys are derived from.
pub(super) fn secret(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let secret = connection.query_row(
        "SELECT value FROM secrets WHERE name = 'tokens'",
        [],
        |row| row.get(0),
    );
    Ok(secret?)
}

fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    let any = connection
        .query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(()))
        .optional()?;
    Ok(any.is_none())
}
