//! Logins: the users of providers that identities are linked to.
//!
//! A provider is public, such as `graph.facebook.com`, or the developer provider of the pool. The user
//! of a public provider is what its token identifies; see [`login`](crate::operations::identity::login).

use rusqlite::{Connection, OptionalExtension, Result};

/// Links a user to an identity.
pub(crate) fn insert(
    connection: &Connection,
    pool: &str,
    provider: &str,
    user: &str,
    identity: &str,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO logins (pool, provider, user, identity) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((pool, provider, user, identity))?;
    Ok(())
}

/// Returns the identity that a user is linked to.
pub(crate) fn find_identity(
    connection: &Connection,
    pool: &str,
    provider: &str,
    user: &str,
) -> Result<Option<String>> {
    connection
        .prepare_cached(
            "SELECT identity FROM logins WHERE pool = ?1 AND provider = ?2 AND user = ?3",
        )?
        .query_row((pool, provider, user), |row| row.get(0))
        .optional()
}

/// Returns the names of the providers that an identity is linked to, without duplicates.
pub(crate) fn providers(connection: &Connection, identity: &str) -> Result<Vec<String>> {
    connection
        .prepare_cached(
            "SELECT DISTINCT provider FROM logins WHERE identity = ?1 ORDER BY provider",
        )?
        .query_map([identity], |row| row.get(0))?
        .collect()
}

/// Returns up to `limit` users of a provider after the user `after` that an identity is linked to.
pub(crate) fn users(
    connection: &Connection,
    identity: &str,
    provider: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<String>> {
    connection
        .prepare_cached(
            "SELECT user FROM logins WHERE identity = ?1 AND provider = ?2 AND user > ?3
             ORDER BY user LIMIT ?4",
        )?
        .query_map((identity, provider, after, limit), |row| row.get(0))?
        .collect()
}

/// Moves all logins of an identity to another one.
pub(crate) fn move_all(connection: &Connection, from: &str, to: &str) -> Result<()> {
    connection
        .prepare_cached("UPDATE logins SET identity = ?2 WHERE identity = ?1")?
        .execute((from, to))?;
    Ok(())
}

/// Removes the link of a user to an identity, and returns whether there was one.
pub(crate) fn delete(
    connection: &Connection,
    identity: &str,
    provider: &str,
    user: &str,
) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM logins WHERE identity = ?1 AND provider = ?2 AND user = ?3")?
        .execute((identity, provider, user))?;
    Ok(deleted > 0)
}

/// Removes the links of all users of a provider to an identity.
pub(crate) fn delete_provider(
    connection: &Connection,
    identity: &str,
    provider: &str,
) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM logins WHERE identity = ?1 AND provider = ?2")?
        .execute((identity, provider))?;
    Ok(())
}
