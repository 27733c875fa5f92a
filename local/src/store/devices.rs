//! Devices that are registered for push synchronization, and their subscriptions to datasets.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row};

/// A registered device.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) id: String,
    pub(crate) platform: String,
    pub(crate) application_arn: String,
}

fn device(row: &Row<'_>) -> Result<Device> {
    Ok(Device {
        id: row.get(0)?,
        platform: row.get(1)?,
        application_arn: row.get(2)?,
    })
}

/// Adds a device of an identity, and returns its ID: that of an earlier registration of the same push
/// token, or `id`.
pub(crate) fn register(
    connection: &Connection,
    identity: &str,
    device: &Device,
    token: &str,
    now: Timestamp,
) -> Result<String> {
    connection
        .prepare_cached(
            "INSERT INTO devices (id, identity, platform, token, application_arn, created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (identity, platform, token) DO UPDATE SET application_arn = ?5
             RETURNING id",
        )?
        .query_row(
            (
                &device.id,
                identity,
                &device.platform,
                token,
                &device.application_arn,
                now,
            ),
            |row| row.get(0),
        )
}

/// Returns a device of an identity.
pub(crate) fn find(connection: &Connection, identity: &str, id: &str) -> Result<Option<Device>> {
    connection
        .prepare_cached(
            "SELECT id, platform, application_arn FROM devices WHERE id = ?1 AND identity = ?2",
        )?
        .query_row((id, identity), device)
        .optional()
}

/// Subscribes a device to a dataset. A subscription that exists is left as it is.
pub(crate) fn subscribe(connection: &Connection, dataset: i64, device: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO subscriptions (dataset, device) VALUES (?1, ?2)")?
        .execute((dataset, device))?;
    Ok(())
}

/// Removes the subscription of a device to a dataset, and returns whether there was one.
pub(crate) fn unsubscribe(connection: &Connection, dataset: i64, device: &str) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM subscriptions WHERE dataset = ?1 AND device = ?2")?
        .execute((dataset, device))?;
    Ok(deleted > 0)
}

/// Returns the devices that are subscribed to a dataset, except the one with the ID `except`.
pub(crate) fn subscribed(
    connection: &Connection,
    dataset: i64,
    except: Option<&str>,
) -> Result<Vec<Device>> {
    connection
        .prepare_cached(
            "SELECT id, platform, application_arn
             FROM subscriptions JOIN devices ON devices.id = subscriptions.device
             WHERE dataset = ?1 AND device IS NOT ?2 ORDER BY device",
        )?
        .query_map((dataset, except), device)?
        .collect()
}

/// Removes the devices of an identity, with their subscriptions.
pub(crate) fn delete_all(connection: &Connection, identity: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM devices WHERE identity = ?1")?
        .execute([identity])?;
    Ok(())
}
