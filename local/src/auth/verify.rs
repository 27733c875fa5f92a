//! Verification of Signature Version 4.

use super::keys::{DeveloperKeys, KeyIssuer};
use super::presented::{self, Presented};
use super::{AuthError, Caller, date};
use crate::clock::{Clock, Timestamp};
use aws_credential_types::Credentials;
use http::request::Parts;
use sdk_runtime::sign::{
    CanonicalRequest, SignableBody, SignableRequest, SignatureLocation, SigningContext,
    SigningKeyCache, SigningParams, SigningSettings, StringToSign,
};
use std::num::NonZeroUsize;
use std::time::{Duration, SystemTime};
use subtle::ConstantTimeEq as _;

/// Maximum difference between the date of a signature and the clock of the service.
const MAX_SKEW: Duration = Duration::from_secs(5 * 60);

/// Number of signing keys that are kept: those of a few identities and services.
const SIGNING_KEYS: NonZeroUsize = NonZeroUsize::new(64).unwrap();

/// Verifies signatures.
#[derive(Debug)]
pub(crate) struct Verifier {
    developer: DeveloperKeys,
    issuer: KeyIssuer,
    region: String,
    clock: Clock,
    signing_keys: SigningKeyCache,
}

/// A request whose key, scope and date are valid, and whose signature remains to be verified.
pub(crate) struct Unverified {
    presented: Presented,
    credentials: Credentials,
    service: &'static str,
    caller: Caller,
}

impl Verifier {
    pub(crate) fn new(
        developer: DeveloperKeys,
        issuer: KeyIssuer,
        region: String,
        clock: Clock,
    ) -> Self {
        Self {
            developer,
            issuer,
            region,
            clock,
            signing_keys: SigningKeyCache::with_capacity(SIGNING_KEYS),
        }
    }

    /// Checks everything about the signature for which the body is not required; `None` if the request
    /// is not signed. `service` is the signing name.
    pub(crate) fn check_head(
        &self,
        parts: &Parts,
        service: &'static str,
    ) -> Result<Option<Unverified>, AuthError> {
        let Some(presented) = presented::read(parts)? else {
            return Ok(None);
        };
        let now = self.clock.now();
        let (credentials, caller) = self.find_key(&presented, now)?;
        self.check_scope(&presented, service)?;
        check_date(&presented, now)?;
        check_coverage(&presented, parts)?;
        Ok(Some(Unverified {
            presented,
            credentials,
            service,
            caller,
        }))
    }

    /// Verifies the signature and returns the caller.
    pub(crate) fn verify(
        &self,
        unverified: Unverified,
        parts: &Parts,
        body: &[u8],
    ) -> Result<Caller, AuthError> {
        let Unverified {
            presented,
            credentials,
            service,
            caller,
        } = unverified;
        let settings = SigningSettings {
            location: match presented.expires {
                None => SignatureLocation::Headers,
                Some(expires) => SignatureLocation::Query { expires },
            },
            // The client has decided which headers are signed. The signer adds `x-amz-date`, which a
            // client can replace by `date`.
            excluded_headers: match parts.headers.contains_key("x-amz-date") {
                true => &["authorization"],
                false => &["authorization", "x-amz-date"],
            },
            ..SigningSettings::default()
        };
        let params = SigningParams {
            credentials: &credentials,
            region: &self.region,
            service,
            time: presented.date.1,
            settings,
        };
        let headers = parts
            .headers
            .iter()
            .filter(|(name, _)| presented.covers(name.as_str()))
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let method = parts.method.as_str();
        let request = SignableRequest::new(
            method,
            &presented.target,
            headers,
            SignableBody::Bytes(body),
        );
        let incomplete =
            |error: sdk_runtime::sign::SignError| AuthError::Incomplete(error.to_string());
        let context = SigningContext::new(&params).map_err(incomplete)?;
        let canonical =
            CanonicalRequest::new(&request.map_err(incomplete)?, &context, &params.settings);
        let string_to_sign = StringToSign::new(&context, &canonical);
        let expected = self
            .signing_keys
            .signing_key(&context)
            .sign(&string_to_sign);
        let equal = expected
            .as_str()
            .as_bytes()
            .ct_eq(presented.signature.as_bytes());
        if bool::from(equal) {
            Ok(caller)
        } else {
            Err(AuthError::WrongSignature {
                canonical_request: canonical.to_string(),
                string_to_sign: string_to_sign.to_string(),
            })
        }
    }

    fn find_key(
        &self,
        presented: &Presented,
        now: SystemTime,
    ) -> Result<(Credentials, Caller), AuthError> {
        let id = presented.access_key_id.as_str();
        match &presented.session_token {
            None if id == self.developer.access_key_id => {
                Ok((self.developer.credentials(), Caller::Developer))
            }
            None => Err(AuthError::UnknownKey),
            Some(token) => self.issuer.recognize(id, token, Timestamp::from(now)),
        }
    }

    fn check_scope(&self, presented: &Presented, expected_service: &str) -> Result<(), AuthError> {
        let [day, region, service, terminator] = &presented.scope;
        let date = &presented.date.0;
        let text = if *region != self.region {
            format!("Credential should be scoped to a valid region, not '{region}'. ")
        } else if service != expected_service {
            format!("Credential should be scoped to correct service: '{expected_service}'. ")
        } else if terminator != "aws4_request" {
            format!(
                "Credential should be scoped with a valid terminator: 'aws4_request', not \
                 '{terminator}'. "
            )
        } else if !date.starts_with(day.as_str()) || day.len() != 8 {
            format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
                 HTTP: '{day}' != '{}', from '{date}'.",
                &date[..8]
            )
        } else {
            return Ok(());
        };
        Err(AuthError::WrongScope(text.trim_end().to_owned()))
    }
}

impl Presented {
    fn covers(&self, header: &str) -> bool {
        self.signed_headers.iter().any(|it| it == header)
    }
}

fn check_date(presented: &Presented, now: SystemTime) -> Result<(), AuthError> {
    let (text, time) = &presented.date;
    if *time > now + MAX_SKEW {
        return Err(AuthError::NotYetValid {
            date: text.clone(),
            limit: date::format(now + MAX_SKEW),
            now: date::format(now),
        });
    }
    match presented.expires {
        None if *time + MAX_SKEW < now => Err(AuthError::Expired {
            date: text.clone(),
            limit: date::format(now - MAX_SKEW),
            now: date::format(now),
        }),
        Some(expires) if *time + expires.duration() < now => Err(AuthError::UrlExpired {
            until: date::format(*time + expires.duration()),
            now: date::format(now),
        }),
        _ => Ok(()),
    }
}

/// Checks that the signature covers the host and AWS's own headers. `x-amz-user-agent` is not signed by all
/// clients, as it changes nothing.
fn check_coverage(presented: &Presented, parts: &Parts) -> Result<(), AuthError> {
    let required = parts.headers.keys().map(|name| name.as_str());
    let required =
        required.filter(|name| name.starts_with("x-amz-") && *name != "x-amz-user-agent");
    match std::iter::once("host")
        .chain(required)
        .find(|name| !presented.covers(name))
    {
        None => Ok(()),
        Some(name) => Err(AuthError::NotCovered(name.to_owned())),
    }
}
