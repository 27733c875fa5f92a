//! Access keys: those of the developer, and temporary ones of identities.

use super::seal::{Purpose, Sealer};
use super::{AuthError, Caller};
use crate::clock::Timestamp;
use aws_credential_types::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

/// Validity of temporary keys, as documented for Cognito Identity.
const VALIDITY: Duration = Duration::from_secs(60 * 60);

/// Prefix of the access key IDs of temporary keys.
const TEMPORARY: &str = "ASIA";

/// Name of the provider in `Credentials`.
const PROVIDER: &str = "cognito-sync-local";

/// The keys of the developer, which the service is started with.
#[derive(Clone)]
pub(crate) struct DeveloperKeys {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
}

impl DeveloperKeys {
    /// Returns the keys as credentials of a client.
    pub(crate) fn credentials(&self) -> Credentials {
        Credentials::new(
            &self.access_key_id,
            &self.secret_access_key,
            None,
            None,
            PROVIDER,
        )
    }
}

impl Default for DeveloperKeys {
    fn default() -> Self {
        Self {
            access_key_id: "test".to_owned(),
            secret_access_key: "test".to_owned(),
        }
    }
}

/// Shows the access key ID only.
impl fmt::Debug for DeveloperKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeveloperKeys")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// Temporary keys of an identity.
pub(crate) struct IssuedKeys {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) session_token: String,
    pub(crate) expires: Timestamp,
}

/// The readable part of a session token.
#[derive(Serialize, Deserialize)]
struct Session {
    #[serde(rename = "k")]
    access_key_id: String,
    #[serde(rename = "p")]
    pool: String,
    #[serde(rename = "i")]
    identity: String,
    #[serde(rename = "e")]
    expires: Timestamp,
}

/// Issues temporary keys and recognizes them.
///
/// The secret access key is derived from the access key ID, and the session token contains the identity and
/// the expiry under a MAC, so that nothing has to be stored.
#[derive(Clone, Debug)]
pub(crate) struct KeyIssuer {
    sealer: Sealer,
}

impl KeyIssuer {
    pub(crate) fn new(sealer: Sealer) -> Self {
        Self { sealer }
    }

    /// Issues keys for an identity.
    pub(crate) fn issue(&self, pool: &str, identity: &str, now: Timestamp) -> IssuedKeys {
        let access_key_id = format!("{TEMPORARY}{}", random_id());
        let expires = now.after(VALIDITY);
        let session = Session {
            access_key_id,
            pool: pool.to_owned(),
            identity: identity.to_owned(),
            expires,
        };
        let payload = serde_json::to_vec(&session).expect("texts and numbers have a JSON form");
        let session_token = self.sealer.seal(Purpose::SessionToken, &payload, &[]);
        IssuedKeys {
            secret_access_key: self.secret_access_key(&session.access_key_id),
            access_key_id: session.access_key_id,
            session_token,
            expires,
        }
    }

    /// Returns the credentials and the identity of temporary keys.
    pub(super) fn recognize(
        &self,
        access_key_id: &str,
        session_token: &str,
        now: Timestamp,
    ) -> Result<(Credentials, Caller), AuthError> {
        let payload = self.sealer.open(Purpose::SessionToken, session_token, &[]);
        let session = payload.and_then(|it| serde_json::from_slice::<Session>(&it).ok());
        let session = session
            .filter(|session| session.access_key_id == access_key_id)
            .ok_or(AuthError::UnknownKey)?;
        if session.expires <= now {
            return Err(AuthError::ExpiredKey);
        }
        let credentials = Credentials::new(
            access_key_id,
            self.secret_access_key(access_key_id),
            Some(session_token.to_owned()),
            None,
            PROVIDER,
        );
        let caller = Caller::Identity {
            pool: session.pool,
            identity: session.identity,
        };
        Ok((credentials, caller))
    }

    fn secret_access_key(&self, access_key_id: &str) -> String {
        let parts = [access_key_id.as_bytes()];
        let mac = self.sealer.mac(Purpose::SecretAccessKey, &parts);
        // 30 bytes are the 40 characters of a secret access key.
        STANDARD.encode(&mac[..30])
    }
}

/// Returns 16 random characters of the alphabet of access key IDs.
fn random_id() -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let random = uuid::Uuid::new_v4().into_bytes();
    let letter = |byte: u8| char::from(ALPHABET[usize::from(byte % 32)]);
    random.into_iter().map(letter).collect()
}
