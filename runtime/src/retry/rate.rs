//! The rate of attempts in the adaptive mode.
//!
//! Each attempt takes a token from a bucket that is refilled over time, and waits if there is none.
//! The refill rate adapts to the capacity of the service: when the service throttles a request, the
//! rate is reduced to 70 % of the measured rate, and from there grows along a cubic curve,
//!
//! ```text
//! rate(t) = 0.4 × (t - window)³ + last        window = ∛(last × 0.3 / 0.4)
//! ```
//!
//! with `t` in seconds since the reduction and `last` the rate at that time: fast at first, slowly
//! around the rate that was throttled, then fast again. It never exceeds twice the measured rate, so
//! that a client with few calls does not accumulate tokens. Until the service first throttles a
//! request, no attempt waits.

use std::time::Duration;

/// The lowest refill rate, in tokens per second.
const MIN_FILL_RATE: f64 = 0.5;

/// The smallest capacity of the bucket, in tokens.
const MIN_CAPACITY: f64 = 1.0;

/// The weight of the newest measurement.
const SMOOTH: f64 = 0.8;

/// The factor by which the rate is reduced when the service throttles a request.
const BETA: f64 = 0.7;

/// The growth factor of the rate.
const SCALE: f64 = 0.4;

/// The state of a client rate limiter. Times are in seconds since 1970.
#[derive(Clone, Debug, Default)]
pub(crate) struct RateState {
    /// Whether the service has throttled a request.
    pub(crate) limits: bool,
    /// The refill rate of the bucket, in tokens per second.
    pub(crate) fill_rate: f64,
    /// The maximum number of tokens, if there is a limit yet.
    pub(crate) max_capacity: Option<f64>,
    /// The number of tokens. Negative if waiting attempts have reserved future tokens.
    pub(crate) capacity: f64,
    /// The time at which the bucket was last refilled.
    pub(crate) filled_at: Option<f64>,
    /// The measured rate of attempts per second, smoothed.
    pub(crate) measured_rate: f64,
    /// The time at which the count of attempts started, a multiple of half a second.
    pub(crate) counted_from: Option<f64>,
    /// The number of attempts since then.
    pub(crate) count: f64,
    /// The rate of attempts when the service last throttled a request.
    pub(crate) last_rate: f64,
    /// The time at which the service last throttled a request.
    pub(crate) throttled_at: f64,
}

impl RateState {
    /// Takes a token, or reserves a future one, and returns the time until it is available.
    pub(crate) fn acquire(&mut self, now: f64) -> Duration {
        if !self.limits {
            return Duration::ZERO;
        }
        self.fill(now);
        self.capacity -= 1.0;
        let missing = -self.capacity.min(0.0);
        // The refill rate is at least 0.5, so the quotient is finite.
        Duration::try_from_secs_f64(missing / self.fill_rate).unwrap_or(Duration::MAX)
    }

    /// Returns a token that was not used.
    pub(crate) fn release(&mut self) {
        self.capacity += 1.0;
    }

    /// Updates the rate after an attempt; `throttled` is whether the service throttled it.
    pub(crate) fn update(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let calculated = if throttled {
            self.last_rate = match self.limits {
                true => self.measured_rate.min(self.fill_rate),
                false => self.measured_rate,
            };
            self.throttled_at = now;
            self.limits = true;
            self.last_rate * BETA
        } else {
            self.grown(now)
        };
        let allowed = calculated.min(2.0 * self.measured_rate);
        // The tokens up to now are added at the old rate.
        self.fill(now);
        self.fill_rate = allowed.max(MIN_FILL_RATE);
        let max_capacity = allowed.max(MIN_CAPACITY);
        self.max_capacity = Some(max_capacity);
        self.capacity = self.capacity.min(max_capacity);
    }

    fn fill(&mut self, now: f64) {
        // A clock that is set back adds and removes no tokens.
        let passed = self.filled_at.map_or(0.0, |filled_at| now - filled_at);
        let filled = self.capacity + passed.max(0.0) * self.fill_rate;
        self.capacity = filled.min(self.max_capacity.unwrap_or(f64::MAX));
        self.filled_at = Some(now);
    }

    /// Counts an attempt.
    fn measure(&mut self, now: f64) {
        self.count += 1.0;
        let half_second = (now * 2.0).floor() / 2.0;
        let counted_from = *self.counted_from.get_or_insert(half_second);
        if half_second > counted_from {
            let current = self.count / (half_second - counted_from);
            self.measured_rate = current * SMOOTH + self.measured_rate * (1.0 - SMOOTH);
            self.count = 0.0;
            self.counted_from = Some(half_second);
        }
    }

    /// Returns the rate on the cubic curve.
    fn grown(&self, now: f64) -> f64 {
        let window = (self.last_rate * (1.0 - BETA) / SCALE).cbrt();
        SCALE * (now - self.throttled_at - window).powi(3) + self.last_rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Some time in 2024.
    const START: f64 = 1_710_244_800.0;

    /// A rate that was measured at `per_second` for a while, without throttling.
    fn steady(per_second: u32) -> (RateState, f64) {
        let mut rate = RateState::default();
        let mut now = START;
        for _ in 0..10 * per_second {
            rate.update(now, false);
            now += 1.0 / f64::from(per_second);
        }
        (rate, now)
    }

    #[test]
    fn no_attempt_waits_before_the_first_throttling() {
        let (mut rate, now) = steady(100);
        assert!((95.0..=105.0).contains(&rate.measured_rate), "{rate:?}");
        for _ in 0..10_000 {
            assert_eq!(rate.acquire(now), Duration::ZERO);
        }
    }

    #[test]
    fn throttling_reduces_the_rate_and_it_grows_again() {
        let (mut rate, now) = steady(10);
        rate.update(now, true);
        let last = rate.last_rate;
        assert!((9.0..=11.0).contains(&last), "{rate:?}");
        assert!((rate.fill_rate - 0.7 * last).abs() < 1e-9, "{rate:?}");
        // At the end of the window the rate is what it was before the reduction.
        let window = (last * 0.3 / 0.4).cbrt();
        assert!((rate.grown(now + window) - last).abs() < 1e-6);
        assert!((rate.grown(now) - 0.7 * last).abs() < 1e-6);
        assert!(rate.grown(now + 2.0 * window) > last);
        // A second throttling starts from the lower of the allowed and the measured rate.
        rate.update(now + 0.01, true);
        assert!(rate.last_rate <= 0.7 * last + 1e-9, "{rate:?}");
    }

    #[test]
    fn attempts_wait_in_order_at_the_allowed_rate() {
        let (mut rate, now) = steady(10);
        rate.update(now, true);
        rate.capacity = 0.0;
        let waits: Vec<_> = (0..4).map(|_| rate.acquire(now).as_secs_f64()).collect();
        for (index, wait) in waits.iter().enumerate() {
            let expected = (index + 1) as f64 / rate.fill_rate;
            assert!((wait - expected).abs() < 1e-6, "{waits:?}");
        }
        // An attempt that is dropped returns its token to the next one.
        rate.release();
        let again = rate.acquire(now).as_secs_f64();
        assert!((again - waits[3]).abs() < 1e-6);
    }

    #[test]
    fn a_client_with_few_calls_accumulates_no_tokens() {
        let (mut rate, now) = steady(1);
        rate.update(now, true);
        rate.update(now + 3600.0, false);
        assert!(
            rate.fill_rate <= 2.0 * rate.measured_rate.max(0.25),
            "{rate:?}"
        );
        assert!(rate.capacity <= 1.0, "{rate:?}");
    }

    proptest! {
        /// With any sequence of attempts and clock changes, all values are finite and within bounds.
        #[test]
        fn rates_stay_within_bounds(
            steps in proptest::collection::vec((-5.0..20.0_f64, any::<bool>(), any::<bool>()), 1..300),
        ) {
            let mut rate = RateState::default();
            let mut now = START;
            for (step, take, throttled) in steps {
                now += step;
                if take {
                    let reserved = rate.capacity.min(0.0);
                    let wait = rate.acquire(now).as_secs_f64();
                    prop_assert!(wait <= (1.0 - reserved) / MIN_FILL_RATE + 1e-6, "{rate:?}");
                }
                rate.update(now, throttled);
                prop_assert!(rate.fill_rate >= MIN_FILL_RATE && rate.fill_rate.is_finite());
                prop_assert!(rate.fill_rate <= (2.0 * rate.measured_rate).max(MIN_FILL_RATE));
                prop_assert!(rate.capacity <= rate.max_capacity.unwrap());
                prop_assert!(rate.max_capacity.unwrap() >= MIN_CAPACITY);
            }
        }
    }
}
