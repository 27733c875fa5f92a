//! The configuration of a pool for synchronization: push, streams and the SyncTrigger function.

use super::json::Json;
use rusqlite::{Connection, OptionalExtension, Result};
use serde::{Deserialize, Serialize};

/// Push synchronization of a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PushSync {
    /// ARNs of the platform applications of the push service.
    pub(crate) application_arns: Vec<String>,
    pub(crate) role_arn: Option<String>,
}

/// The stream that a pool publishes changes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Streams {
    pub(crate) stream_name: Option<String>,
    pub(crate) role_arn: Option<String>,
    /// `ENABLED` or `DISABLED`.
    pub(crate) status: Option<String>,
}

impl Streams {
    /// Returns whether changes are published.
    pub(crate) fn is_enabled(&self) -> bool {
        self.stream_name.is_some() && self.status.as_deref() == Some("ENABLED")
    }
}

/// Returns the push synchronization and the stream of a pool; `None` if the pool does not exist.
pub(crate) fn find(
    connection: &Connection,
    pool: &str,
) -> Result<Option<(Option<PushSync>, Option<Streams>)>> {
    connection
        .prepare_cached("SELECT push_sync, streams FROM pools WHERE id = ?1")?
        .query_row([pool], |row| {
            let push_sync = row.get::<_, Option<Json<PushSync>>>(0)?;
            let streams = row.get::<_, Option<Json<Streams>>>(1)?;
            Ok((push_sync.map(|it| it.0), streams.map(|it| it.0)))
        })
        .optional()
}

/// Replaces the push synchronization of a pool; `None` removes it.
pub(crate) fn set_push_sync(
    connection: &Connection,
    pool: &str,
    push_sync: Option<&PushSync>,
) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET push_sync = ?2 WHERE id = ?1")?
        .execute((pool, push_sync.map(Json)))?;
    Ok(())
}

/// Replaces the stream of a pool; `None` removes it.
pub(crate) fn set_streams(
    connection: &Connection,
    pool: &str,
    streams: Option<&Streams>,
) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET streams = ?2 WHERE id = ?1")?
        .execute((pool, streams.map(Json)))?;
    Ok(())
}

/// Returns the ARN of the function for SyncTrigger; the outer `None` if the pool does not exist.
pub(crate) fn sync_trigger(connection: &Connection, pool: &str) -> Result<Option<Option<String>>> {
    connection
        .prepare_cached("SELECT sync_trigger FROM pools WHERE id = ?1")?
        .query_row([pool], |row| row.get(0))
        .optional()
}

/// Sets the ARN of the function for SyncTrigger; `None` removes it.
pub(crate) fn set_sync_trigger(
    connection: &Connection,
    pool: &str,
    arn: Option<&str>,
) -> Result<()> {
    connection
        .prepare_cached("UPDATE pools SET sync_trigger = ?2 WHERE id = ?1")?
        .execute((pool, arn))?;
    Ok(())
}
