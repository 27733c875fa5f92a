//! OpenID tokens that Cognito Identity issues for identities.
//!
//! They have the form of a JSON Web Token, so that clients can read the claims. The real service signs
//! them with RSA; these have a MAC (`HS256`), which only this service can verify.

use super::seal::{Purpose, Sealer};
use crate::clock::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Issuer of the tokens.
const ISSUER: &str = "https://cognito-identity.amazonaws.com";

const HEADER: &str = r#"{"alg":"HS256","typ":"JWS"}"#;

/// The claims of a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OpenIdClaims {
    /// ID of the identity.
    pub(crate) sub: String,
    /// ID of the pool.
    pub(crate) aud: String,
    /// `unauthenticated`, or `authenticated` and the names of the providers.
    pub(crate) amr: Vec<String>,
    iss: String,
    exp: i64,
    iat: i64,
}

/// Reason for which a token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenIdError {
    /// It is not a token of this service.
    Unknown,
    /// It has expired.
    Expired {
        /// The expiry, in seconds since the epoch.
        expiry: i64,
    },
}

/// Issues and recognizes OpenID tokens.
#[derive(Clone, Debug)]
pub(crate) struct OpenIdIssuer {
    sealer: Sealer,
}

impl OpenIdIssuer {
    pub(crate) fn new(sealer: Sealer) -> Self {
        Self { sealer }
    }

    /// Issues a token for an identity that is logged in with `providers`.
    pub(crate) fn issue(
        &self,
        pool: &str,
        identity: &str,
        providers: &[String],
        now: Timestamp,
        validity: Duration,
    ) -> String {
        let mut amr = providers.to_vec();
        let kind = match providers {
            [] => "unauthenticated",
            _ => "authenticated",
        };
        amr.insert(0, kind.to_owned());
        let claims = OpenIdClaims {
            sub: identity.to_owned(),
            aud: pool.to_owned(),
            amr,
            iss: ISSUER.to_owned(),
            exp: now.after(validity).as_secs(),
            iat: now.as_secs(),
        };
        let claims = serde_json::to_vec(&claims).expect("texts and numbers have a JSON form");
        let signed = [HEADER.as_bytes(), &claims].map(|part| URL_SAFE_NO_PAD.encode(part));
        let signed = signed.join(".");
        let mac = self.sealer.mac(Purpose::OpenId, &[signed.as_bytes()]);
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac))
    }

    /// Returns the claims of a token of this service that has not expired.
    pub(crate) fn recognize(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<OpenIdClaims, OpenIdError> {
        let claims = self.verify(token).ok_or(OpenIdError::Unknown)?;
        if now.as_secs() < claims.exp {
            Ok(claims)
        } else {
            Err(OpenIdError::Expired { expiry: claims.exp })
        }
    }

    /// Returns the claims of a token of this service.
    fn verify(&self, token: &str) -> Option<OpenIdClaims> {
        let (signed, mac) = token.rsplit_once('.')?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        let valid = self
            .sealer
            .is_valid(Purpose::OpenId, &[signed.as_bytes()], &mac);
        let (_, claims) = signed.split_once('.').filter(|_| valid)?;
        let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
        serde_json::from_slice(&claims).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_recognized_until_they_expire() {
        let issuer = OpenIdIssuer::new(Sealer::new(&[1; 32]));
        let now = Timestamp::from_millis(1_000_000);
        let providers = ["login.example".to_owned()];
        let token = issuer.issue("pool", "identity", &providers, now, Duration::from_secs(60));
        let claims = issuer.recognize(&token, now).unwrap();
        assert_eq!(
            (claims.sub.as_str(), claims.aud.as_str()),
            ("identity", "pool")
        );
        assert_eq!(claims.amr, ["authenticated", "login.example"]);
        let later = |seconds| issuer.recognize(&token, now.after(Duration::from_secs(seconds)));
        assert!(later(59).is_ok());
        assert_eq!(later(60), Err(OpenIdError::Expired { expiry: 1_060 }));
        let guest = issuer.issue("pool", "identity", &[], now, Duration::from_secs(60));
        assert_eq!(
            issuer.recognize(&guest, now).unwrap().amr,
            ["unauthenticated"]
        );
    }

    #[test]
    fn changed_tokens_are_not_recognized() {
        let issuer = OpenIdIssuer::new(Sealer::new(&[1; 32]));
        let now = Timestamp::from_millis(0);
        let token = issuer.issue("pool", "identity", &[], now, Duration::from_secs(60));
        let other = issuer.issue("pool", "another", &[], now, Duration::from_secs(60));
        let mac = token.rsplit_once('.').unwrap().1;
        let spliced = format!("{}.{mac}", other.rsplit_once('.').unwrap().0);
        assert_eq!(issuer.recognize(&spliced, now), Err(OpenIdError::Unknown));
        assert_eq!(issuer.recognize("", now), Err(OpenIdError::Unknown));
        assert_eq!(issuer.recognize("a.b.c", now), Err(OpenIdError::Unknown));
    }
}
