//! Merging identities: the datasets of one become datasets of the other.

use super::Result;
use crate::clock::Timestamp;
use crate::error::ServiceError;
use crate::store::{datasets, devices, identities, logins};
use rusqlite::Connection;

/// Merges the identity `from` into `into`, and disables it.
///
/// Its datasets become `NAME.IDENTITY`, its logins identify the other identity, and its devices have to be
/// registered again.
pub(super) fn merge(connection: &Connection, from: &str, into: &str, now: Timestamp) -> Result<()> {
    if datasets::merge_collides(connection, from, into)? {
        return Err(ServiceError::conflict(format!(
            "Identity '{into}' has a dataset with the name of a merged dataset of '{from}'."
        )));
    }
    datasets::merge(connection, from, into)?;
    logins::move_all(connection, from, into)?;
    devices::delete_all(connection, from)?;
    identities::disable(connection, from, into, now)?;
    identities::touch(connection, into, now)?;
    Ok(())
}
