//! `UnlinkIdentity`, by which a user removes a login. It is not signed.

use super::credentials::logins_do_not_match;
use super::{Result, Service, login, require_identity, require_pool};
use crate::error::ServiceError;
use crate::store::{identities, logins};
use cognito_identity::operation::unlink_identity::{UnlinkIdentityInput, UnlinkIdentityOutput};

/// Removes the logins of an identity with the given providers. One of the logins presented has to be its own.
pub(crate) async fn unlink_identity(
    service: &Service,
    input: UnlinkIdentityInput,
) -> Result<UnlinkIdentityOutput> {
    let identity = input.identity_id.unwrap_or_default();
    let mut presented = input.logins.unwrap_or_default();
    let removed = input.logins_to_remove.unwrap_or_default();
    let now = service.clock.timestamp();
    let own = login::take_own_token(&mut presented, &service.open_id, now)?;
    service
        .store
        .write(move |connection| {
            let found = require_identity(connection, &identity)?;
            let settings = require_pool(connection, &found.pool)?;
            let mut permitted = own.as_ref() == Some(&identity);
            for login in login::read(&settings, &presented, now)? {
                permitted |= login.identity(connection, &found.pool)?.as_ref() == Some(&identity);
            }
            if !permitted {
                return Err(logins_do_not_match());
            }
            for provider in removed {
                logins::delete_provider(connection, &identity, &provider)?;
            }
            Ok::<_, ServiceError>(identities::touch(connection, &identity, now)?)
        })
        .await?;
    Ok(UnlinkIdentityOutput::builder().build())
}
