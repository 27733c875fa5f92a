//! Logins: the users that the tokens of a request identify.
//!
//! The service cannot ask the providers. Of a JSON Web Token it reads the subject and the expiry
//! without verifying the signature; any other token is itself the user, and only its digest is stored.

use super::Result;
use crate::auth::{OpenIdError, OpenIdIssuer};
use crate::clock::Timestamp;
use crate::error::ServiceError;
use crate::store::{Pool, logins};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rusqlite::Connection;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

/// The provider name of OpenID tokens that Cognito Identity has issued.
const COGNITO: &str = "cognito-identity.amazonaws.com";

/// A user of a provider.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Login {
    pub(super) provider: String,
    pub(super) user: String,
}

impl Login {
    /// Returns the identity that the user is linked to.
    pub(super) fn identity(&self, connection: &Connection, pool: &str) -> Result<Option<String>> {
        let identity = logins::find_identity(connection, pool, &self.provider, &self.user)?;
        Ok(identity)
    }

    /// Links the user to an identity.
    pub(super) fn link(&self, connection: &Connection, pool: &str, identity: &str) -> Result<()> {
        logins::insert(connection, pool, &self.provider, &self.user, identity)?;
        Ok(())
    }
}

/// The claims of a JSON Web Token that are read.
#[derive(Deserialize)]
struct Claims {
    sub: String,
    exp: Option<f64>,
}

/// Removes the OpenID token of Cognito Identity from the logins of a request and returns the identity that
/// it was issued for.
pub(super) fn take_own_token(
    logins: &mut HashMap<String, String>,
    issuer: &OpenIdIssuer,
    now: Timestamp,
) -> Result<Option<String>> {
    let Some(token) = logins.remove(COGNITO) else {
        return Ok(None);
    };
    match issuer.recognize(&token, now) {
        Ok(claims) => Ok(Some(claims.sub)),
        Err(OpenIdError::Expired { expiry }) => Err(expired(now.as_secs(), expiry)),
        Err(OpenIdError::Unknown) => Err(not_a_token()),
    }
}

/// Reads the logins of a request with public providers, in the order of their names.
pub(super) fn read(
    pool: &Pool,
    logins: &HashMap<String, String>,
    now: Timestamp,
) -> Result<Vec<Login>> {
    let logins: BTreeSet<_> = logins.iter().collect();
    let logins = logins.into_iter().map(|(provider, token)| {
        check_provider(pool, provider)?;
        Ok(Login {
            provider: provider.clone(),
            user: user(token, now)?,
        })
    });
    logins.collect()
}

fn check_provider(pool: &Pool, provider: &str) -> Result<()> {
    if pool.developer_provider.as_deref() == Some(provider) {
        return Err(ServiceError::invalid_parameter(
            "Please provide a valid public provider",
        ));
    }
    // The name of an OpenID Connect provider is the part of its ARN after the resource type.
    let openid = |arn: &String| {
        arn.rsplit_once(":oidc-provider/")
            .map(|(_, name)| name.to_owned())
    };
    let supported = pool.login_providers.contains_key(provider)
        || pool
            .cognito_providers
            .iter()
            .any(|it| it.name.as_deref() == Some(provider))
        || pool.saml_providers.iter().any(|arn| arn == provider)
        || pool
            .openid_providers
            .iter()
            .any(|arn| openid(arn).as_deref() == Some(provider));
    if supported {
        Ok(())
    } else {
        Err(ServiceError::not_authorized(
            "Token is not from a supported provider of this identity pool.",
        ))
    }
}

/// Returns the user of a token.
fn user(token: &str, now: Timestamp) -> Result<String> {
    let parts: Vec<&str> = token.split('.').collect();
    let [_, claims, _] = parts[..] else {
        return Ok(format!("sha256:{}", hex(&Sha256::digest(token))));
    };
    let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok();
    let claims = claims.and_then(|bytes| serde_json::from_slice::<Claims>(&bytes).ok());
    let claims = claims.ok_or_else(not_a_token)?;
    match claims.exp {
        // Whole seconds: the expiry of a token is one, apart from fractions that some providers add.
        Some(expiry) if expiry as i64 <= now.as_secs() => {
            Err(expired(now.as_secs(), expiry as i64))
        }
        _ => Ok(format!("sub:{}", claims.sub)),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn expired(now: i64, expiry: i64) -> ServiceError {
    ServiceError::not_authorized(format!(
        "Invalid login token. Token expired: {now} >= {expiry}"
    ))
}

fn not_a_token() -> ServiceError {
    ServiceError::not_authorized("Invalid login token. Not a valid OpenId Connect identity token.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jwt(claims: &str) -> String {
        format!("e30.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(claims))
    }

    fn pool() -> Pool {
        Pool {
            login_providers: [("graph.facebook.com".to_owned(), "app".to_owned())].into(),
            openid_providers: vec!["arn:aws:iam::1:oidc-provider/login.example/tenant".to_owned()],
            saml_providers: vec!["arn:aws:iam::1:saml-provider/corp".to_owned()],
            developer_provider: Some("login.internal".to_owned()),
            ..Pool::default()
        }
    }

    fn read_one(provider: &str, token: &str) -> Result<String> {
        let logins = [(provider.to_owned(), token.to_owned())].into();
        let logins = read(&pool(), &logins, Timestamp::from_millis(100_000))?;
        Ok(logins[0].user.clone())
    }

    #[test]
    fn a_web_token_identifies_its_subject_until_it_expires() {
        let read = |claims: &str| read_one("login.example/tenant", &jwt(claims));
        assert_eq!(read(r#"{"sub":"ann","exp":101}"#), Ok("sub:ann".to_owned()));
        assert_eq!(read(r#"{"sub":"ann"}"#), Ok("sub:ann".to_owned()));
        let error = read(r#"{"sub":"ann","exp":100}"#).unwrap_err();
        assert_eq!(
            error.message,
            "Invalid login token. Token expired: 100 >= 100"
        );
        let error = read(r#"{"name":"ann"}"#).unwrap_err();
        assert_eq!(
            error.message,
            "Invalid login token. Not a valid OpenId Connect identity token."
        );
    }

    #[test]
    fn another_token_is_the_user_and_is_not_stored() {
        let user = read_one("graph.facebook.com", "secret").unwrap();
        assert_eq!(user.len(), "sha256:".len() + 64);
        assert!(!user.contains("secret"));
        assert_eq!(read_one("graph.facebook.com", "secret"), Ok(user.clone()));
        assert_ne!(read_one("graph.facebook.com", "other"), Ok(user));
    }

    #[test]
    fn providers_are_those_of_the_pool() {
        assert!(read_one("arn:aws:iam::1:saml-provider/corp", "assertion").is_ok());
        let error = read_one("accounts.google.com", "token").unwrap_err();
        assert_eq!(
            error.message,
            "Token is not from a supported provider of this identity pool."
        );
        let error = read_one("login.internal", "ann").unwrap_err();
        assert_eq!(error.message, "Please provide a valid public provider");
    }
}
