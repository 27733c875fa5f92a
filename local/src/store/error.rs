//! Errors of the store.

use std::path::PathBuf;
use std::sync::Arc;

/// Error of the database.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The data file cannot be opened or created.
    #[error("cannot open the data file {}; check that its folder exists and can be written to", path.display())]
    Open {
        /// Path of the file.
        path: PathBuf,
        /// Error of SQLite.
        source: Arc<rusqlite::Error>,
    },
    /// The file is not a data file of this program.
    #[error(
        "{name} is not a data file of cognito-sync-local; use one that `--data` or `/_local/export` has written, or a new path"
    )]
    Foreign {
        /// Path of the file, or a description of the database.
        name: String,
    },
    /// The file was written by a newer version of this program.
    #[error(
        "{name} has schema version {found}, and this version of cognito-sync-local supports up to \
         {supported}; use the version that wrote it, or another data file"
    )]
    Newer {
        /// Path of the file, or a description of the database.
        name: String,
        /// Schema version of the file.
        found: i64,
        /// Newest schema version that is supported.
        supported: i64,
    },
    /// A statement failed.
    #[error("the database failed: {0}")]
    Sqlite(#[source] Arc<rusqlite::Error>),
    /// The random generator of the operating system failed.
    #[error("the operating system returned no random numbers")]
    Random,
    /// A thread cannot be started, or a temporary file cannot be written.
    #[error("{action} failed: {source}")]
    System {
        /// The action.
        action: &'static str,
        /// Error of the operating system.
        source: Arc<std::io::Error>,
    },
    /// The service is stopping, or its writer thread has panicked.
    #[error("the database is closed")]
    Closed,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(Arc::new(error))
    }
}
