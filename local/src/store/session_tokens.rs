//! Sync session tokens that an update has used.
//!
//! A token carries its own proof, so that listing does not write. Only the use of a token is stored,
//! until the token would have expired anyway.

use crate::clock::Timestamp;
use rusqlite::{Connection, Result};

/// Returns whether the token with this nonce and expiry was used.
pub(crate) fn is_used(connection: &Connection, nonce: &[u8], expires: Timestamp) -> Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM used_session_tokens WHERE expires = ?1 AND nonce = ?2")?
        .exists((expires, nonce))
}

/// Stores that the token with this nonce and expiry is used, and removes those that have expired. Returns
/// `false` if it was used before.
pub(crate) fn mark_used(
    connection: &Connection,
    nonce: &[u8],
    expires: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    connection
        .prepare_cached("DELETE FROM used_session_tokens WHERE expires < ?1")?
        .execute([now])?;
    let inserted = connection
        .prepare_cached(
            "INSERT OR IGNORE INTO used_session_tokens (nonce, expires) VALUES (?1, ?2)",
        )?
        .execute((nonce, expires))?;
    Ok(inserted > 0)
}
