//! The rate at which calls are made in the adaptive mode.
//!
//! Each attempt takes a token from a bucket that fills with time, and waits if there is none. The
//! rate at which it fills follows what the service can bear: when the service asks for fewer calls
//! it is cut down to 70 % of what was measured, and from there grows along a cubic curve,
//!
//! ```text
//! rate(t) = 0.4 × (t - window)³ + last        window = ∛(last × 0.3 / 0.4)
//! ```
//!
//! with `t` in seconds since the cut and `last` the rate at that time: fast at first, hardly at all
//! around the rate that was too much, then fast again. It never exceeds twice the measured rate, so
//! that a client that calls seldom saves nothing up. Until the service first asks for fewer calls,
//! nothing waits.

use std::time::Duration;

/// The rate below which the bucket never fills, in tokens per second.
const MIN_FILL_RATE: f64 = 0.5;

/// What the bucket can always hold.
const MIN_CAPACITY: f64 = 1.0;

/// How much the newest measurement weighs.
const SMOOTH: f64 = 0.8;

/// What is left of the rate when the service asks for fewer calls.
const BETA: f64 = 0.7;

/// How fast the rate grows.
const SCALE: f64 = 0.4;

/// The state of a limiter. Times are in seconds since 1970.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rate {
    /// Whether the service has ever asked for fewer calls.
    pub(crate) limits: bool,
    /// How many tokens the bucket gains in a second.
    pub(crate) fill_rate: f64,
    /// How many tokens it holds at most, if there is a limit yet.
    pub(crate) max_capacity: Option<f64>,
    /// How many tokens it holds. Below zero, attempts have been promised tokens to come.
    pub(crate) capacity: f64,
    /// When it was last filled.
    pub(crate) filled_at: Option<f64>,
    /// How many attempts were made in a second, smoothed.
    pub(crate) measured_rate: f64,
    /// When the count of attempts began, a multiple of half a second.
    pub(crate) counted_from: Option<f64>,
    /// How many attempts have been made since.
    pub(crate) count: f64,
    /// The rate at which the service last asked for fewer calls, and when that was.
    pub(crate) last_rate: f64,
    pub(crate) throttled_at: f64,
}

impl Rate {
    /// Takes a token, one that is still to come if need be, and says how long that will be.
    pub(crate) fn take(&mut self, now: f64) -> Duration {
        if !self.limits {
            return Duration::ZERO;
        }
        self.fill(now);
        self.capacity -= 1.0;
        let missing = -self.capacity.min(0.0);
        // At a rate of at least a half the quotient is a number of seconds that can be waited.
        Duration::try_from_secs_f64(missing / self.fill_rate).unwrap_or(Duration::MAX)
    }

    /// Puts a token back that was taken in vain.
    pub(crate) fn put_back(&mut self) {
        self.capacity += 1.0;
    }

    /// Learns that an attempt came to an end, and whether the service asked for fewer calls.
    pub(crate) fn learn(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let wanted = if throttled {
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
        let allowed = wanted.min(2.0 * self.measured_rate);
        // What came in until now came in at the old rate.
        self.fill(now);
        self.fill_rate = allowed.max(MIN_FILL_RATE);
        let max_capacity = allowed.max(MIN_CAPACITY);
        self.max_capacity = Some(max_capacity);
        self.capacity = self.capacity.min(max_capacity);
    }

    fn fill(&mut self, now: f64) {
        // A clock that is set back brings nothing and takes nothing.
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

    /// The rate on the cubic curve.
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

    /// A rate that was measured at `per_second` for a while, with no complaint.
    fn steady(per_second: u32) -> (Rate, f64) {
        let mut rate = Rate::default();
        let mut now = START;
        for _ in 0..10 * per_second {
            rate.learn(now, false);
            now += 1.0 / f64::from(per_second);
        }
        (rate, now)
    }

    #[test]
    fn nothing_waits_before_the_first_complaint() {
        let (mut rate, now) = steady(100);
        assert!((95.0..=105.0).contains(&rate.measured_rate), "{rate:?}");
        for _ in 0..10_000 {
            assert_eq!(rate.take(now), Duration::ZERO);
        }
    }

    #[test]
    fn a_complaint_cuts_the_rate_and_time_heals_it() {
        let (mut rate, now) = steady(10);
        rate.learn(now, true);
        let last = rate.last_rate;
        assert!((9.0..=11.0).contains(&last), "{rate:?}");
        assert!((rate.fill_rate - 0.7 * last).abs() < 1e-9, "{rate:?}");
        // At the end of the window the curve is back where it was cut.
        let window = (last * 0.3 / 0.4).cbrt();
        assert!((rate.grown(now + window) - last).abs() < 1e-6);
        assert!((rate.grown(now) - 0.7 * last).abs() < 1e-6);
        assert!(rate.grown(now + 2.0 * window) > last);
        // A second complaint starts from the lower of what was allowed and what was measured.
        rate.learn(now + 0.01, true);
        assert!(rate.last_rate <= 0.7 * last + 1e-9, "{rate:?}");
    }

    #[test]
    fn attempts_line_up_at_the_rate_that_is_allowed() {
        let (mut rate, now) = steady(10);
        rate.learn(now, true);
        rate.capacity = 0.0;
        let waits: Vec<_> = (0..4).map(|_| rate.take(now).as_secs_f64()).collect();
        for (index, wait) in waits.iter().enumerate() {
            let expected = (index + 1) as f64 / rate.fill_rate;
            assert!((wait - expected).abs() < 1e-6, "{waits:?}");
        }
        // One that gives up lets the next one have its token.
        rate.put_back();
        let again = rate.take(now).as_secs_f64();
        assert!((again - waits[3]).abs() < 1e-6);
    }

    #[test]
    fn a_client_that_calls_seldom_saves_nothing_up() {
        let (mut rate, now) = steady(1);
        rate.learn(now, true);
        rate.learn(now + 3600.0, false);
        assert!(
            rate.fill_rate <= 2.0 * rate.measured_rate.max(0.25),
            "{rate:?}"
        );
        assert!(rate.capacity <= 1.0, "{rate:?}");
    }

    proptest! {
        /// Whatever happens and whatever the clock does, the numbers stay numbers within bounds.
        #[test]
        fn rates_stay_within_bounds(
            steps in proptest::collection::vec((-5.0..20.0_f64, any::<bool>(), any::<bool>()), 1..300),
        ) {
            let mut rate = Rate::default();
            let mut now = START;
            for (step, take, throttled) in steps {
                now += step;
                if take {
                    let promised = rate.capacity.min(0.0);
                    let wait = rate.take(now).as_secs_f64();
                    prop_assert!(wait <= (1.0 - promised) / MIN_FILL_RATE + 1e-6, "{rate:?}");
                }
                rate.learn(now, throttled);
                prop_assert!(rate.fill_rate >= MIN_FILL_RATE && rate.fill_rate.is_finite());
                prop_assert!(rate.fill_rate <= (2.0 * rate.measured_rate).max(MIN_FILL_RATE));
                prop_assert!(rate.capacity <= rate.max_capacity.unwrap());
                prop_assert!(rate.max_capacity.unwrap() >= MIN_CAPACITY);
            }
        }
    }
}
