//! Keeping credentials between calls.

use crate::error::BoxError;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use std::fmt;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};
use tokio::sync::Mutex;

/// How long before they expire credentials are fetched anew.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// How long credentials that do not say when they expire are kept: their provider may know of a
/// rotation.
const UNDATED: Duration = Duration::from_secs(15 * 60);

/// A provider, and what it gave last.
#[derive(Debug)]
pub(crate) struct CredentialsCache {
    provider: SharedCredentialsProvider,
    kept: RwLock<Option<Kept>>,
    /// Held while the provider is asked, so that of the calls that wait only one asks.
    asking: Mutex<()>,
}

#[derive(Clone, Debug)]
struct Kept {
    credentials: Credentials,
    until: SystemTime,
}

impl CredentialsCache {
    pub(crate) fn new(provider: SharedCredentialsProvider) -> Self {
        Self {
            provider,
            kept: RwLock::new(None),
            asking: Mutex::new(()),
        }
    }

    /// The credentials to use at the time `now`.
    ///
    /// Those that expire soon, because the provider has none better, are used but not kept.
    pub(crate) async fn get(&self, now: SystemTime) -> Result<Credentials, BoxError> {
        if let Some(credentials) = self.kept(now) {
            return Ok(credentials);
        }
        let _asking = self.asking.lock().await;
        // Another call may have asked while this one waited.
        if let Some(credentials) = self.kept(now) {
            return Ok(credentials);
        }
        let credentials = self
            .provider
            .provide_credentials()
            .await
            .map_err(|source| NoCredentials {
                source: source.into(),
            })?;
        let until = match credentials.expiry() {
            Some(expiry) => expiry.checked_sub(MARGIN),
            None => now.checked_add(UNDATED),
        };
        if let Some(until) = until {
            *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept {
                credentials: credentials.clone(),
                until,
            });
        }
        Ok(credentials)
    }

    fn kept(&self, now: SystemTime) -> Option<Credentials> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.as_ref()?;
        (now < kept.until).then(|| kept.credentials.clone())
    }
}

/// The provider failed.
#[derive(Debug)]
struct NoCredentials {
    source: BoxError,
}

impl fmt::Display for NoCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credentials provider failed")
    }
}

impl std::error::Error for NoCredentials {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests;
