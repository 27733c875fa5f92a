//! The state of the service, in SQLite.
//!
//! All changes are made by one writer thread ([`writer`]). It commits the changes of up to 64 callers
//! in one transaction, each in a savepoint of its own, and responds after the commit: with
//! full synchronization, one write to the disk confirms many calls. Reads use a pool of connections and
//! see a snapshot ([`readers`]). The file, its settings and its version are the subject of [`connection`],
//! and the other modules have one table or group of tables each: they read and write rows, while the rules of
//! the service are in [`operations`](crate::operations).

pub(crate) mod bulk_publish;
pub(crate) mod configuration;
mod connection;
pub(crate) mod datasets;
pub(crate) mod devices;
mod error;
pub(crate) mod identities;
mod json;
pub(crate) mod logins;
pub(crate) mod notifications;
pub(crate) mod pools;
mod readers;
pub(crate) mod records;
pub(crate) mod session_tokens;
mod transfer;
pub(crate) mod usage;
mod writer;

pub(crate) use bulk_publish::BulkPublish;
pub(crate) use configuration::{PushSync, Streams};
pub(crate) use connection::Location;
pub(crate) use datasets::Dataset;
pub(crate) use devices::Device;
pub use error::StoreError;
pub(crate) use identities::Identity;
pub(crate) use notifications::Notification;
pub(crate) use pools::{CognitoProvider, MappingRule, Pool, RoleMapping, Roles};
pub(crate) use records::{Record, RecordChanges};
pub(crate) use usage::PoolUsage;

use readers::Readers;
use rusqlite::Connection;
use std::fmt;
use writer::Writer;

/// The database of a service.
///
/// Dropping it completes the changes that were accepted and closes the file.
pub(crate) struct Store {
    // Dropped in this order: the writer's connection keeps a database in memory alive.
    readers: Readers,
    writer: Writer,
    secret: [u8; 32],
}

impl Store {
    /// Opens the database, or creates it.
    ///
    /// # Errors
    /// If the file cannot be opened, is not a database of this program, or has a newer schema.
    pub(crate) fn open(location: &Location) -> Result<Self, StoreError> {
        let database = connection::Database::new(location);
        let connection = database.open_writer()?;
        let secret = connection::secret(&connection)?;
        Ok(Self {
            readers: Readers::new(database.clone()),
            writer: Writer::start(connection, database)?,
            secret,
        })
    }

    /// Returns the secret of this database, which tokens and temporary keys are derived from.
    ///
    /// It is part of the database, so that they stay valid when the service is started again.
    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// Reads within one snapshot, on the calling thread: a read takes microseconds, less than handing
    /// it to another thread.
    pub(crate) fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.readers.read(work)
    }

    /// Runs `work` on the writer thread and returns its result once its changes are committed.
    /// If it returns an error, its changes are discarded.
    ///
    /// `work` runs even if the caller stops waiting.
    pub(crate) async fn write<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(work, |_| {}).await
    }

    /// Does the same, and calls `committed` on the writer thread after the commit and before any later
    /// change: effects outside the database happen in the order of the commits.
    pub(crate) async fn write_then<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
        committed: impl FnOnce(&T) + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(work, committed).await
    }

    /// Returns the whole database as the bytes of a data file.
    pub(crate) fn export(&self) -> Result<Vec<u8>, StoreError> {
        self.readers.read(transfer::export)
    }

    /// Replaces the content of the database with that of a data file. The secret is kept, so that
    /// issued keys stay valid.
    pub(crate) async fn import(&self, file: Vec<u8>) -> Result<(), StoreError> {
        let source = transfer::open(file)?;
        self.write(move |connection| transfer::replace(connection, &source))
            .await
    }

    /// Removes all pools, with everything in them, and all notifications.
    pub(crate) async fn clear(&self) -> Result<(), StoreError> {
        self.write(transfer::clear).await
    }
}

/// Shows no secret.
impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("readers", &self.readers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
