//! Where credentials come from, and what keeps them between calls.

mod environment;
mod error;
pub(crate) mod keeper;

pub use environment::EnvironmentCredentials;

use crate::timeout::{Limited, within};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use error::NoCredentials;
use keeper::{Keeper, Refusal, Renewal};
use std::time::{Duration, SystemTime};
use tracing::Instrument;

/// How long before they expire credentials are renewed. It leaves time for more than one try.
pub(crate) const BUFFER: Duration = Duration::from_secs(5 * 60);

/// How long credentials that do not say when they expire are kept: their provider may know of a
/// rotation.
pub(crate) const UNDATED: Duration = Duration::from_secs(15 * 60);

/// How long a provider may take: three attempts of its own at somebody else's service, each of which
/// connects slowly and answers slowly.
pub(crate) const LOAD_TIMEOUT: Duration = Duration::from_secs(22);

/// A provider, and what it gave last.
#[derive(Debug)]
pub(crate) struct CredentialsCache {
    provider: SharedCredentialsProvider,
    keeper: Keeper<Credentials>,
}

impl CredentialsCache {
    pub(crate) fn new(provider: SharedCredentialsProvider) -> Self {
        Self {
            provider,
            keeper: Keeper::new(Renewal {
                buffer: BUFFER,
                undated: UNDATED,
            }),
        }
    }

    /// The credentials to use now.
    pub(crate) async fn get(
        &self,
        now: impl Fn() -> SystemTime,
        sleep: Option<&SharedAsyncSleep>,
    ) -> Result<Credentials, Refusal> {
        let ask = async || {
            let asked = self.provider.provide_credentials();
            let loaded = within(sleep, Some(LOAD_TIMEOUT), Limited::Credentials, asked)
                .instrument(tracing::debug_span!("load_credentials"))
                .await;
            let credentials = match loaded {
                Ok(Ok(credentials)) => credentials,
                Ok(Err(error)) => return Err(NoCredentials::of(&self.provider, error).into()),
                // A provider may hold something ready for when it is interrupted.
                Err(timed_out) => match self.provider.as_ref().fallback_on_interrupt() {
                    Some(credentials) => credentials,
                    None => return Err(NoCredentials::of(&self.provider, timed_out).into()),
                },
            };
            let expiry = credentials.expiry();
            tracing::debug!(?expiry, "there are new credentials");
            Ok((credentials, expiry))
        };
        self.keeper.get(now, ask).await
    }
}

#[cfg(test)]
mod tests;
