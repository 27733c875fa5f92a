//! The outbox of push notifications: those that would have been sent to devices.

use crate::clock::Timestamp;
use rusqlite::{Connection, Result};

/// Number of notifications that the outbox keeps; older ones are removed.
const MAX_KEPT: i64 = 10_000;

/// A silent push notification about a changed dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) struct Notification {
    /// Number of the notification. Later ones have higher numbers.
    pub(crate) id: i64,
    pub(crate) created: Timestamp,
    pub(crate) pool: String,
    pub(crate) identity: String,
    pub(crate) dataset: String,
    pub(crate) sync_count: i64,
    pub(crate) device: String,
    pub(crate) platform: String,
    pub(crate) application_arn: String,
}

/// Adds a notification and sets its number.
pub(crate) fn insert(connection: &Connection, notification: &mut Notification) -> Result<()> {
    notification.id = connection
        .prepare_cached(
            "INSERT INTO notifications
             (created, pool, identity, dataset, sync_count, device, platform, application_arn)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id",
        )?
        .query_row(
            (
                notification.created,
                &notification.pool,
                &notification.identity,
                &notification.dataset,
                notification.sync_count,
                &notification.device,
                &notification.platform,
                &notification.application_arn,
            ),
            |row| row.get(0),
        )?;
    connection
        .prepare_cached("DELETE FROM notifications WHERE id <= ?1")?
        .execute([notification.id - MAX_KEPT])?;
    Ok(())
}

/// Returns the notifications with numbers above `after`, from the oldest to the newest.
pub(crate) fn list(connection: &Connection, after: i64) -> Result<Vec<Notification>> {
    connection
        .prepare_cached(
            "SELECT id, created, pool, identity, dataset, sync_count, device, platform, application_arn
             FROM notifications WHERE id > ?1 ORDER BY id",
        )?
        .query_map([after], |row| {
            Ok(Notification {
                id: row.get(0)?,
                created: row.get(1)?,
                pool: row.get(2)?,
                identity: row.get(3)?,
                dataset: row.get(4)?,
                sync_count: row.get(5)?,
                device: row.get(6)?,
                platform: row.get(7)?,
                application_arn: row.get(8)?,
            })
        })?
        .collect()
}
