//! The client rate limiter of the adaptive mode.

use super::rate::RateState;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// A limiter of the rate of attempts in the adaptive mode: the rate falls when the service throttles
/// a request, and rises slowly while it does not.
///
/// Clones share the rate.
#[derive(Clone, Debug)]
pub struct ClientRateLimiter {
    rate: Arc<Mutex<RateState>>,
}

impl ClientRateLimiter {
    /// Creates a limiter that starts at the lowest rate. The argument is the time, in seconds since
    /// 1970.
    pub fn new(seconds_since_unix_epoch: f64) -> Self {
        let rate = RateState {
            measured_rate: 0.5,
            throttled_at: seconds_since_unix_epoch,
            ..RateState::default()
        };
        Self::from(rate)
    }

    /// Creates a builder of limiters.
    pub fn builder() -> ClientRateLimiterBuilder {
        ClientRateLimiterBuilder::new()
    }

    /// Waits until the next attempt is allowed, in the order of the calls.
    ///
    /// Returns at once if there is no sleep implementation.
    pub(crate) async fn acquire(&self, now: SystemTime, sleep: Option<&SharedAsyncSleep>) {
        let wait = self.rate().acquire(seconds(now));
        let Some(sleep) = sleep.filter(|_| !wait.is_zero()) else {
            return;
        };
        tracing::debug!(?wait, "the client rate limiter delays the attempt");
        let reservation = Reservation(self);
        sleep.sleep(wait).await;
        std::mem::forget(reservation);
    }

    /// Updates the rate after an attempt; `throttled` is whether the service throttled it.
    pub(crate) fn update(&self, now: SystemTime, throttled: bool) {
        self.rate().update(seconds(now), throttled);
    }

    fn rate(&self) -> MutexGuard<'_, RateState> {
        // Every change is a single call, so a panic leaves no half-made change.
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token that an attempt waits for. It is returned if the call is dropped while it waits.
struct Reservation<'a>(&'a ClientRateLimiter);

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        self.0.rate().release();
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

impl From<RateState> for ClientRateLimiter {
    fn from(rate: RateState) -> Self {
        let rate = Arc::new(Mutex::new(rate));
        Self { rate }
    }
}

/// A builder of a [`ClientRateLimiter`]. Attempts are not limited until the service throttles one.
#[derive(Clone, Debug, Default)]
pub struct ClientRateLimiterBuilder {
    rate: RateState,
}

impl ClientRateLimiterBuilder {
    /// Creates a builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the initial rate of attempts, in attempts per second.
    pub fn token_refill_rate(mut self, token_refill_rate: f64) -> Self {
        self.set_token_refill_rate(Some(token_refill_rate));
        self
    }

    /// Sets or clears [`token_refill_rate`](Self::token_refill_rate).
    pub fn set_token_refill_rate(&mut self, token_refill_rate: Option<f64>) -> &mut Self {
        self.rate.fill_rate = token_refill_rate.unwrap_or_default();
        self
    }

    /// Sets the maximum number of attempts in a burst.
    pub fn maximum_bucket_capacity(mut self, maximum_bucket_capacity: f64) -> Self {
        self.set_maximum_bucket_capacity(Some(maximum_bucket_capacity));
        self
    }

    /// Sets or clears [`maximum_bucket_capacity`](Self::maximum_bucket_capacity).
    pub fn set_maximum_bucket_capacity(
        &mut self,
        maximum_bucket_capacity: Option<f64>,
    ) -> &mut Self {
        self.rate.max_capacity = maximum_bucket_capacity;
        self
    }

    /// Sets the number of attempts in the first burst.
    pub fn current_bucket_capacity(mut self, current_bucket_capacity: f64) -> Self {
        self.set_current_bucket_capacity(Some(current_bucket_capacity));
        self
    }

    /// Sets or clears [`current_bucket_capacity`](Self::current_bucket_capacity).
    pub fn set_current_bucket_capacity(
        &mut self,
        current_bucket_capacity: Option<f64>,
    ) -> &mut Self {
        self.rate.capacity = current_bucket_capacity.unwrap_or_default();
        self
    }

    /// Sets the measured rate of attempts to start from, in attempts per second.
    pub fn tokens_retrieved_per_second(mut self, tokens_retrieved_per_second: f64) -> Self {
        self.set_tokens_retrieved_per_second(Some(tokens_retrieved_per_second));
        self
    }

    /// Sets or clears [`tokens_retrieved_per_second`](Self::tokens_retrieved_per_second).
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    /// Returns the initial refill rate, maximum capacity, capacity and measured rate.
    fn initial(builder: &ClientRateLimiterBuilder) -> (f64, Option<f64>, f64, f64) {
        let limiter = builder.clone().build();
        let rate = limiter.rate();
        (
            rate.fill_rate,
            rate.max_capacity,
            rate.capacity,
            rate.measured_rate,
        )
    }

    #[test]
    fn initial_rates_and_capacities_can_be_set_and_cleared() {
        let mut builder = ClientRateLimiter::builder()
            .token_refill_rate(2.0)
            .maximum_bucket_capacity(3.0)
            .current_bucket_capacity(1.0)
            .tokens_retrieved_per_second(4.0);
        assert_eq!(initial(&builder), (2.0, Some(3.0), 1.0, 4.0));
        builder.set_token_refill_rate(Some(5.0));
        builder.set_maximum_bucket_capacity(Some(6.0));
        builder.set_current_bucket_capacity(Some(7.0));
        builder.set_tokens_retrieved_per_second(Some(8.0));
        assert_eq!(initial(&builder), (5.0, Some(6.0), 7.0, 8.0));
        builder
            .set_token_refill_rate(None)
            .set_maximum_bucket_capacity(None)
            .set_current_bucket_capacity(None)
            .set_tokens_retrieved_per_second(None);
        assert_eq!(initial(&builder), (0.0, None, 0.0, 0.0));
    }

    #[test]
    fn a_limiter_starts_from_the_measured_rate_and_the_first_burst() {
        let limiter = ClientRateLimiter::builder()
            .tokens_retrieved_per_second(10.0)
            .current_bucket_capacity(2.0)
            .build();
        let now = UNIX_EPOCH + Duration::from_secs(1_710_244_800);
        limiter.update(now, true);
        let waits: Vec<f64> = (0..4)
            .map(|_| limiter.rate().acquire(seconds(now)).as_secs_f64())
            .collect();
        // Throttling reduces the rate to 7 attempts per second.
        let expected = [0.0, 0.0, 1.0 / 7.0, 2.0 / 7.0];
        for (wait, expected) in waits.iter().zip(expected) {
            assert!((wait - expected).abs() < 1e-6, "{waits:?}");
        }
        // In a second, 7 tokens are added, of which the waiting attempts have reserved 2.
        let later = now + Duration::from_secs(1);
        let immediate = (0..10).take_while(|_| limiter.rate().acquire(seconds(later)).is_zero());
        assert_eq!(immediate.count(), 5);
    }
}
