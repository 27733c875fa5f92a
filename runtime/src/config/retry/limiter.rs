//! How fast calls may be made, in the adaptive mode.

use std::sync::{Arc, Mutex};

/// The rate at which calls are made in the adaptive mode, which falls when the service asks for
/// fewer and rises slowly while it does not.
///
/// Clones share it.
#[derive(Clone, Debug)]
pub struct ClientRateLimiter {
    #[allow(dead_code)] // Read once the adaptive mode is spoken.
    pub(crate) rate: Arc<Mutex<Rate>>,
}

/// The state of a limiter: a bucket that fills with time, and what it was last seen to take.
#[allow(dead_code)] // Read once the adaptive mode is spoken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rate {
    /// How many tokens the bucket gains in a second.
    pub(crate) fill_rate: f64,
    /// How many tokens it holds at most.
    pub(crate) max_capacity: Option<f64>,
    /// How many tokens it holds.
    pub(crate) capacity: f64,
    /// How many tokens were taken in a second, smoothed.
    pub(crate) measured_rate: f64,
    /// When the service last asked for fewer calls, in seconds since 1970.
    pub(crate) throttled_at: f64,
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
