//! `GetId`, `GetCredentialsForIdentity` and `GetOpenIdToken`: operations of the app's users, which are not
//! signed.

use super::login::{self, Login};
use super::{Result, Service, identity_not_found, merge, require_identity, require_pool};
use crate::clock::Timestamp;
use crate::error::{ErrorCode, ServiceError};
use crate::store::{identities, logins, pools};
use cognito_identity::operation::get_credentials_for_identity::{
    GetCredentialsForIdentityInput, GetCredentialsForIdentityOutput,
};
use cognito_identity::operation::get_id::{GetIdInput, GetIdOutput};
use cognito_identity::operation::get_open_id_token::{GetOpenIdTokenInput, GetOpenIdTokenOutput};
use cognito_identity::types::Credentials;
use rusqlite::Connection;
use std::collections::HashMap;
use std::time::Duration;

/// Validity of the tokens that `GetOpenIdToken` issues, as documented.
const TOKEN_VALIDITY: Duration = Duration::from_secs(10 * 60);

/// Returns the identity of the logins, or a new one.
pub(crate) async fn get_id(service: &Service, input: GetIdInput) -> Result<GetIdOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let logins = input.logins.unwrap_or_default();
    let now = service.clock.timestamp();
    let new_id = service.random_id();
    let identity = service
        .store
        .write(move |connection| {
            let settings = require_pool(connection, &pool)?;
            let logins = login::read(&settings, &logins, now)?;
            if logins.is_empty() && !settings.allow_unauthenticated {
                return Err(guests_not_allowed());
            }
            let mut known = None;
            for login in &logins {
                let identity = login.identity(connection, &pool)?;
                if identity.is_some() && known.is_some() && identity != known {
                    return Err(ServiceError::conflict(
                        "The logins belong to different identities.",
                    ));
                }
                known = known.or(identity);
            }
            let identity = match known {
                Some(identity) => identity,
                None => {
                    identities::insert(connection, &new_id, &pool, now)?;
                    new_id
                }
            };
            link_new(connection, &pool, &identity, &logins, now)?;
            Ok(identity)
        })
        .await?;
    Ok(GetIdOutput::builder().identity_id(identity).build())
}

/// Issues temporary keys. The role of the caller is not restricted to those of the pool, but the pool must
/// have one.
pub(crate) async fn get_credentials_for_identity(
    service: &Service,
    input: GetCredentialsForIdentityInput,
) -> Result<GetCredentialsForIdentityOutput> {
    let identity = input.identity_id.unwrap_or_default();
    let logins = input.logins.unwrap_or_default();
    let user = authenticate(service, identity, logins).await?;
    let kind = match user.providers[..] {
        [] => "unauthenticated",
        _ => "authenticated",
    };
    let roles = service
        .store
        .read(|connection| Ok::<_, ServiceError>(pools::roles(connection, &user.pool)?))?;
    if !roles.unwrap_or_default().roles.contains_key(kind) {
        return Err(ServiceError::new(
            ErrorCode::InvalidIdentityPoolConfiguration,
            "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
        ));
    }
    let keys = service
        .keys
        .issue(&user.pool, &user.identity, service.clock.timestamp());
    let credentials = Credentials::builder()
        .access_key_id(keys.access_key_id)
        .secret_key(keys.secret_access_key)
        .session_token(keys.session_token)
        .expiration(keys.expires.to_response())
        .build();
    Ok(GetCredentialsForIdentityOutput::builder()
        .identity_id(user.identity)
        .credentials(credentials)
        .build())
}

pub(crate) async fn get_open_id_token(
    service: &Service,
    input: GetOpenIdTokenInput,
) -> Result<GetOpenIdTokenOutput> {
    let identity = input.identity_id.unwrap_or_default();
    let logins = input.logins.unwrap_or_default();
    let user = authenticate(service, identity, logins).await?;
    let token = service.open_id.issue(
        &user.pool,
        &user.identity,
        &user.providers,
        service.clock.timestamp(),
        TOKEN_VALIDITY,
    );
    Ok(GetOpenIdTokenOutput::builder()
        .identity_id(user.identity)
        .token(token)
        .build())
}

/// A user who has been authenticated.
struct User {
    pool: String,
    /// The identity of the request, or the one that it was merged into.
    identity: String,
    /// Names of the providers of the logins; empty for a guest.
    providers: Vec<String>,
}

/// Checks that the logins of a request permit its user to act as an identity.
async fn authenticate(
    service: &Service,
    identity: String,
    mut logins: HashMap<String, String>,
) -> Result<User> {
    let now = service.clock.timestamp();
    let own = login::take_own_token(&mut logins, &service.open_id, now)?;
    if own.as_ref().is_some_and(|own| *own != identity) {
        return Err(logins_do_not_match());
    }
    let is_authenticated = own.is_some();
    let plan = service
        .store
        .read(|connection| plan(connection, &identity, &logins, is_authenticated, now))?;
    let user = User {
        pool: plan.pool,
        identity: plan.identity,
        providers: plan.providers,
    };
    if !plan.changes {
        return Ok(user);
    }
    // Planned again on the writer thread, since another call may have linked a login in the meantime.
    service
        .store
        .write(move |connection| {
            let plan = self::plan(connection, &identity, &logins, is_authenticated, now)?;
            if plan.identity != identity {
                merge::merge(connection, &identity, &plan.identity, now)?;
            }
            link_new(connection, &plan.pool, &plan.identity, &plan.logins, now)?;
            Ok(User {
                pool: plan.pool,
                identity: plan.identity,
                providers: plan.providers,
            })
        })
        .await
}

/// The result of comparing the logins of a request with those of the identity.
struct Plan {
    pool: String,
    identity: String,
    logins: Vec<Login>,
    providers: Vec<String>,
    /// Whether a login has to be linked, or the identity merged into another one.
    changes: bool,
}

/// Decides which identity a request with these logins acts as.
///
/// A guest who presents a login of another identity is merged into that one. For an identity with logins,
/// at least one of those presented has to be its own; new ones are linked to it.
fn plan(
    connection: &Connection,
    identity: &str,
    logins: &HashMap<String, String>,
    is_authenticated: bool,
    now: Timestamp,
) -> Result<Plan> {
    let found = require_identity(connection, identity)?;
    if found.merged_into.is_some() {
        // The text of the service is not known.
        return Err(ServiceError::not_authorized(format!(
            "Identity '{identity}' is disabled."
        )));
    }
    let pool = found.pool;
    let settings = require_pool(connection, &pool)?;
    let presented = login::read(&settings, logins, now)?;
    let mut providers = self::logins::providers(connection, identity)?;
    let is_guest = providers.is_empty();
    if presented.is_empty() {
        if !is_guest && !is_authenticated {
            return Err(ServiceError::not_authorized(format!(
                "Access to Identity '{identity}' is forbidden."
            )));
        }
        if is_guest && !settings.allow_unauthenticated {
            return Err(guests_not_allowed());
        }
        return Ok(Plan {
            pool,
            identity: identity.to_owned(),
            logins: presented,
            providers,
            changes: false,
        });
    }

    let mut owners = Vec::with_capacity(presented.len());
    for login in &presented {
        owners.push(login.identity(connection, &pool)?);
    }
    let is_own = |owner: &Option<String>| owner.as_deref() == Some(identity);
    let other = owners.iter().flatten().find(|owner| *owner != identity);
    let target = match other {
        None if is_guest || is_authenticated || owners.iter().any(is_own) => identity.to_owned(),
        Some(other) if is_guest && owners.iter().flatten().all(|owner| owner == other) => {
            other.clone()
        }
        Some(_) | None => return Err(logins_do_not_match()),
    };
    if target != identity {
        let other = self::identities::find(connection, &target)?;
        other.ok_or_else(|| identity_not_found(&target))?;
    }
    for login in &presented {
        if !providers.contains(&login.provider) {
            providers.push(login.provider.clone());
        }
    }
    Ok(Plan {
        changes: target != identity || owners.contains(&None),
        pool,
        identity: target,
        logins: presented,
        providers,
    })
}

/// Links the logins that are not linked yet.
fn link_new(
    connection: &Connection,
    pool: &str,
    identity: &str,
    logins: &[Login],
    now: Timestamp,
) -> Result<()> {
    let mut changed = false;
    for login in logins {
        if login.identity(connection, pool)?.is_none() {
            login.link(connection, pool, identity)?;
            changed = true;
        }
    }
    if changed {
        identities::touch(connection, identity, now)?;
    }
    Ok(())
}

fn guests_not_allowed() -> ServiceError {
    ServiceError::not_authorized("Unauthenticated access is not supported for this identity pool.")
}

/// Returns the error of logins that do not belong to the identity.
pub(super) fn logins_do_not_match() -> ServiceError {
    ServiceError::not_authorized(
        "Logins don't match. Please include at least one valid login for this identity or identity pool.",
    )
}
