//! Reading: a pool of connections, each used by one caller at a time.

use super::connection::Database;
use super::error::StoreError;
use rusqlite::Connection;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Number of connections that stay open while they are not used.
const MAX_IDLE: usize = 16;

/// The connections that read.
#[derive(Debug)]
pub(super) struct Readers {
    database: Database,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn new(database: Database) -> Self {
        Self {
            database,
            idle: Mutex::default(),
        }
    }

    /// Runs `work` on a connection, in a transaction: all that it reads belongs to one snapshot.
    pub(super) fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let _lock = self.database.lock_for_reading();
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.database.open_reader()?,
        };
        let sql = |sql: &str| -> Result<(), StoreError> {
            connection.prepare_cached(sql)?.execute([])?;
            Ok(())
        };
        sql("BEGIN")?;
        let result = work(&connection);
        // A connection whose transaction cannot be ended is closed, not reused.
        sql("COMMIT")?;
        let mut idle = self.idle();
        if idle.len() < MAX_IDLE {
            idle.push(connection);
        }
        result
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        // Connections are added and removed in one step, so that a panic leaves a valid list.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
