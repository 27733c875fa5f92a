//! How fast calls may be made, in the adaptive mode.

use super::rate::Rate;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// The rate at which calls are made in the adaptive mode, which falls when the service asks for
/// fewer and rises slowly while it does not.
///
/// Clones share it.
#[derive(Clone, Debug)]
pub struct ClientRateLimiter {
    rate: Arc<Mutex<Rate>>,
}

impl ClientRateLimiter {
    /// A limiter that begins at the lowest rate. The argument is the time, in seconds since 1970.
    pub fn new(seconds_since_unix_epoch: f64) -> Self {
        let rate = Rate {
            measured_rate: 0.5,
            throttled_at: seconds_since_unix_epoch,
            ..Rate::default()
        };
        Self::from(rate)
    }

    /// Starts to build a limiter.
    pub fn builder() -> ClientRateLimiterBuilder {
        ClientRateLimiterBuilder::new()
    }

    /// Waits until an attempt may be made. Attempts get their turns in the order in which they ask.
    ///
    /// Without anything that sleeps there is no waiting.
    pub(crate) async fn turn(&self, now: SystemTime, sleep: Option<&SharedAsyncSleep>) {
        let wait = self.rate().take(seconds(now));
        let Some(sleep) = sleep.filter(|_| !wait.is_zero()) else {
            return;
        };
        tracing::debug!(?wait, "the attempt waits for its turn");
        let promise = Promise(self);
        sleep.sleep(wait).await;
        std::mem::forget(promise);
    }

    /// Learns what an attempt came to.
    pub(crate) fn learn(&self, now: SystemTime, throttled: bool) {
        self.rate().learn(seconds(now), throttled);
    }

    fn rate(&self) -> MutexGuard<'_, Rate> {
        // Every change is a single call that leaves the numbers whole.
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token that an attempt waits for. A call that is dropped meanwhile gives it back.
struct Promise<'a>(&'a ClientRateLimiter);

impl Drop for Promise<'_> {
    fn drop(&mut self) {
        self.0.rate().put_back();
    }
}

fn seconds(now: SystemTime) -> f64 {
    let passed = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    passed.as_secs_f64()
}

impl Default for ClientRateLimiter {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl From<Rate> for ClientRateLimiter {
    fn from(rate: Rate) -> Self {
        let rate = Arc::new(Mutex::new(rate));
        Self { rate }
    }
}

/// Builds a [`ClientRateLimiter`]. Nothing limits calls until the service asks for fewer.
#[derive(Clone, Debug, Default)]
pub struct ClientRateLimiterBuilder {
    rate: Rate,
}

impl ClientRateLimiterBuilder {
    /// A builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many calls a second are allowed at first.
    pub fn token_refill_rate(mut self, token_refill_rate: f64) -> Self {
        self.set_token_refill_rate(Some(token_refill_rate));
        self
    }

    /// As [`token_refill_rate`](Self::token_refill_rate).
    pub fn set_token_refill_rate(&mut self, token_refill_rate: Option<f64>) -> &mut Self {
        self.rate.fill_rate = token_refill_rate.unwrap_or_default();
        self
    }

    /// How many calls may be made at once after a pause.
    pub fn maximum_bucket_capacity(mut self, maximum_bucket_capacity: f64) -> Self {
        self.set_maximum_bucket_capacity(Some(maximum_bucket_capacity));
        self
    }

    /// As [`maximum_bucket_capacity`](Self::maximum_bucket_capacity).
    pub fn set_maximum_bucket_capacity(
        &mut self,
        maximum_bucket_capacity: Option<f64>,
    ) -> &mut Self {
        self.rate.max_capacity = maximum_bucket_capacity;
        self
    }

    /// How many calls may be made at once at first.
    pub fn current_bucket_capacity(mut self, current_bucket_capacity: f64) -> Self {
        self.set_current_bucket_capacity(Some(current_bucket_capacity));
        self
    }

    /// As [`current_bucket_capacity`](Self::current_bucket_capacity).
    pub fn set_current_bucket_capacity(
        &mut self,
        current_bucket_capacity: Option<f64>,
    ) -> &mut Self {
        self.rate.capacity = current_bucket_capacity.unwrap_or_default();
        self
    }

    /// How many calls a second are taken to have been made up to now.
    pub fn tokens_retrieved_per_second(mut self, tokens_retrieved_per_second: f64) -> Self {
        self.set_tokens_retrieved_per_second(Some(tokens_retrieved_per_second));
        self
    }

    /// As [`tokens_retrieved_per_second`](Self::tokens_retrieved_per_second).
    pub fn set_tokens_retrieved_per_second(
        &mut self,
        tokens_retrieved_per_second: Option<f64>,
    ) -> &mut Self {
        self.rate.measured_rate = tokens_retrieved_per_second.unwrap_or_default();
        self
    }

    /// Builds the limiter.
    pub fn build(self) -> ClientRateLimiter {
        ClientRateLimiter::from(self.rate)
    }
}
