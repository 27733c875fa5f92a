//! Developer authenticated identities: users whom the app's own backend identifies.

use super::login::{self, Login};
use super::{Result, Service, access, merge, page, require_identity, require_pool};
use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::store::{identities, logins};
use cognito_identity::operation::get_open_id_token_for_developer_identity::{
    GetOpenIdTokenForDeveloperIdentityInput, GetOpenIdTokenForDeveloperIdentityOutput,
};
use cognito_identity::operation::lookup_developer_identity::{
    LookupDeveloperIdentityInput, LookupDeveloperIdentityOutput,
};
use cognito_identity::operation::merge_developer_identities::{
    MergeDeveloperIdentitiesInput, MergeDeveloperIdentitiesOutput,
};
use cognito_identity::operation::unlink_developer_identity::{
    UnlinkDeveloperIdentityInput, UnlinkDeveloperIdentityOutput,
};
use rusqlite::Connection;
use std::time::Duration;

/// Default validity of a token, in seconds.
const TOKEN_DURATION: i64 = 15 * 60;

/// Largest page of users of an identity.
const LARGEST_PAGE: u32 = 60;

/// Returns a token for the identity of a developer's user, which is created or linked if necessary.
pub(crate) async fn get_open_id_token_for_developer_identity(
    service: &Service,
    caller: &Caller,
    input: GetOpenIdTokenForDeveloperIdentityInput,
) -> Result<GetOpenIdTokenForDeveloperIdentityOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let requested = input.identity_id;
    let mut presented = input.logins.unwrap_or_default();
    let validity = input.token_duration.unwrap_or(TOKEN_DURATION);
    let validity = Duration::from_secs(validity.unsigned_abs());
    let now = service.clock.timestamp();
    let new_id = service.random_id();
    let id = pool.clone();
    let (identity, providers) = service
        .store
        .write(move |connection| {
            let settings = require_pool(connection, &pool)?;
            let provider = settings.developer_provider.clone().unwrap_or_default();
            let user = presented.remove(&provider).ok_or_else(|| {
                ServiceError::invalid_parameter("Please provide a valid developer provider")
            })?;
            let mut logins = login::read(&settings, &presented, now)?;
            logins.push(Login { provider, user });
            let identity = choose(connection, &pool, requested, &logins, new_id, now)?;
            for login in &logins {
                if login.identity(connection, &pool)?.is_none() {
                    login.link(connection, &pool, &identity)?;
                    identities::touch(connection, &identity, now)?;
                }
            }
            let providers = logins::providers(connection, &identity)?;
            Ok::<_, ServiceError>((identity, providers))
        })
        .await?;
    let token = service
        .open_id
        .issue(&id, &identity, &providers, now, validity);
    Ok(GetOpenIdTokenForDeveloperIdentityOutput::builder()
        .identity_id(identity)
        .token(token)
        .build())
}

/// Returns the identity for logins, all of which must be linked to it or to none. The last login is that of the
/// developer provider.
fn choose(
    connection: &Connection,
    pool: &str,
    requested: Option<String>,
    logins: &[Login],
    new_id: String,
    now: crate::clock::Timestamp,
) -> Result<String> {
    let mut chosen = requested;
    if let Some(requested) = &chosen {
        let identity = require_identity(connection, requested)?;
        if identity.pool != pool || identity.merged_into.is_some() {
            return Err(super::identity_not_found(requested));
        }
    }
    for (index, login) in logins.iter().enumerate() {
        let Some(owner) = login.identity(connection, pool)? else {
            continue;
        };
        if chosen.as_ref().is_some_and(|chosen| *chosen != owner) {
            let is_developer = index + 1 == logins.len();
            return Err(if is_developer {
                ServiceError::new(
                    ErrorCode::DeveloperUserAlreadyRegistered,
                    "The developer user identifier is registered to another identity.",
                )
            } else {
                ServiceError::conflict("The logins belong to different identities.")
            });
        }
        chosen = Some(owner);
    }
    match chosen {
        Some(identity) => Ok(identity),
        None => {
            identities::insert(connection, &new_id, pool, now)?;
            Ok(new_id)
        }
    }
}

/// Returns the identity of a user, and the users of an identity.
pub(crate) async fn lookup_developer_identity(
    service: &Service,
    caller: &Caller,
    input: LookupDeveloperIdentityInput,
) -> Result<LookupDeveloperIdentityOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = page::read_token(input.next_token.as_deref())?;
    let (identity, users) = service.store.read(|connection| {
        let provider = developer_provider(connection, &pool)?;
        let identity = match (&input.identity_id, &input.developer_user_identifier) {
            (None, None) => {
                return Err(ServiceError::invalid_parameter(
                    "Please provide an IdentityId or a DeveloperUserIdentifier",
                ));
            }
            (Some(identity), None) => {
                require_identity(connection, identity)?;
                identity.clone()
            }
            (requested, Some(user)) => {
                let owner = find_user(connection, &pool, &provider, user)?;
                if requested.as_ref().is_some_and(|it| *it != owner) {
                    return Err(ServiceError::conflict(
                        "The developer user identifier belongs to another identity.",
                    ));
                }
                owner
            }
        };
        let users = logins::users(connection, &identity, &provider, &after, size + 1)?;
        Ok((identity, users))
    })?;
    let (users, last) = page::split(users, size);
    Ok(LookupDeveloperIdentityOutput::builder()
        .identity_id(identity)
        .set_developer_user_identifier_list(Some(users))
        .set_next_token(last.map(|user| page::token(&user)))
        .build())
}

/// Merges the identity of one user into that of another.
pub(crate) async fn merge_developer_identities(
    service: &Service,
    caller: &Caller,
    input: MergeDeveloperIdentitiesInput,
) -> Result<MergeDeveloperIdentitiesOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let provider = input.developer_provider_name.unwrap_or_default();
    let source = input.source_user_identifier.unwrap_or_default();
    let destination = input.destination_user_identifier.unwrap_or_default();
    let now = service.clock.timestamp();
    let identity = service
        .store
        .write(move |connection| {
            check_provider(connection, &pool, &provider)?;
            let from = find_user(connection, &pool, &provider, &source)?;
            let into = find_user(connection, &pool, &provider, &destination)?;
            if from != into {
                merge::merge(connection, &from, &into, now)?;
            }
            Ok::<_, ServiceError>(into)
        })
        .await?;
    Ok(MergeDeveloperIdentitiesOutput::builder()
        .identity_id(identity)
        .build())
}

pub(crate) async fn unlink_developer_identity(
    service: &Service,
    caller: &Caller,
    input: UnlinkDeveloperIdentityInput,
) -> Result<UnlinkDeveloperIdentityOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let provider = input.developer_provider_name.unwrap_or_default();
    let user = input.developer_user_identifier.unwrap_or_default();
    let now = service.clock.timestamp();
    service
        .store
        .write(move |connection| {
            check_provider(connection, &pool, &provider)?;
            let found = require_identity(connection, &identity)?;
            if found.pool != pool || !logins::delete(connection, &identity, &provider, &user)? {
                return Err(ServiceError::not_found(
                    "The developer user identifier is not linked to this identity.",
                ));
            }
            identities::touch(connection, &identity, now)?;
            Ok(())
        })
        .await?;
    Ok(UnlinkDeveloperIdentityOutput::builder().build())
}

fn developer_provider(connection: &Connection, pool: &str) -> Result<String> {
    let settings = require_pool(connection, pool)?;
    settings.developer_provider.ok_or_else(|| {
        ServiceError::invalid_parameter("The identity pool has no developer provider")
    })
}

fn check_provider(connection: &Connection, pool: &str, provider: &str) -> Result<()> {
    if developer_provider(connection, pool)? == provider {
        Ok(())
    } else {
        Err(ServiceError::invalid_parameter(
            "Please provide a valid developer provider",
        ))
    }
}

fn find_user(connection: &Connection, pool: &str, provider: &str, user: &str) -> Result<String> {
    let owner = logins::find_identity(connection, pool, provider, user)?;
    owner.ok_or_else(|| ServiceError::not_found("The developer user identifier was not found."))
}
