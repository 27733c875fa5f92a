//! The budget of retries that the calls of a client share.

use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// How many tokens a bucket holds at most, whatever capacity it is given.
pub const MAXIMUM_CAPACITY: usize = 500_000_000;

/// How many tokens a bucket holds unless the caller says otherwise.
const CAPACITY: usize = 500;

/// What a retry costs, in tokens.
const RETRY_COST: u32 = 5;

/// What a retry after a timeout costs: a service that does not answer at all suffers more.
const TIMEOUT_COST: u32 = 10;

/// What a call that succeeds at once gives back.
const SUCCESS_REWARD: f32 = 1.0;

/// Tokens that retries take and successes give back.
///
/// A call is repeated only while there are tokens, so that a client whose calls mostly fail does
/// not add to the load that makes them fail. Clones share the tokens.
#[derive(Clone, Debug)]
pub struct TokenBucket {
    prices: TokenBucketBuilder,
    level: Arc<Mutex<Level>>,
}

/// What a bucket holds. Parts of a token count once they have come to a whole one.
#[derive(Debug)]
struct Level {
    tokens: f64,
    /// When time last filled the bucket.
    filled: Option<SystemTime>,
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl TokenBucket {
    /// A bucket that holds `initial_quota` tokens, and never more.
    pub fn new(initial_quota: usize) -> Self {
        Self::builder().capacity(initial_quota).build()
    }

    /// A bucket from which every retry is free.
    pub fn unlimited() -> Self {
        Self::builder()
            .capacity(MAXIMUM_CAPACITY)
            .retry_cost(0)
            .throttling_retry_cost(0)
            .timeout_retry_cost(0)
            .build()
    }

    /// Starts to build a bucket.
    pub fn builder() -> TokenBucketBuilder {
        TokenBucketBuilder::default()
    }

    /// Whether there are as many tokens as the bucket holds.
    pub fn is_full(&self) -> bool {
        self.level().tokens >= self.capacity()
    }

    /// Whether there is not one token.
    pub fn is_empty(&self) -> bool {
        self.level().tokens < 1.0
    }

    /// What a retry costs after a failure of the way or of the service.
    pub(crate) fn retry_cost(&self) -> u32 {
        self.prices.retry_cost.unwrap_or(RETRY_COST)
    }

    /// What a retry costs after the service asked for fewer calls.
    pub(crate) fn throttling_cost(&self) -> u32 {
        self.prices.throttling_retry_cost.unwrap_or(RETRY_COST)
    }

    /// What a retry costs after a timeout.
    pub(crate) fn timeout_cost(&self) -> u32 {
        self.prices.timeout_retry_cost.unwrap_or(TIMEOUT_COST)
    }

    /// Lets time fill the bucket, if it does. `now` is the machine's time.
    pub(crate) fn fill(&self, now: impl FnOnce() -> SystemTime) {
        let Some(rate) = self.prices.refill_rate.filter(|rate| *rate > 0.0) else {
            return;
        };
        let now = now();
        let mut level = self.level();
        let passed = level
            .filled
            .and_then(|filled| now.duration_since(filled).ok());
        level.filled = Some(now);
        let gained = passed.unwrap_or_default().as_secs_f64() * f64::from(rate);
        level.tokens = (level.tokens + gained).min(self.capacity());
    }

    /// Takes `cost` tokens, or none if there are fewer.
    pub(crate) fn take(&self, cost: u32) -> bool {
        let mut level = self.level();
        let enough = level.tokens >= f64::from(cost);
        if enough {
            level.tokens -= f64::from(cost);
        }
        enough
    }

    /// Puts back what a retry cost that led to a success.
    pub(crate) fn give_back(&self, cost: u32) {
        self.give(f64::from(cost));
    }

    /// Rewards a call that succeeded at once.
    pub(crate) fn reward(&self) {
        let reward = self.prices.success_reward.unwrap_or(SUCCESS_REWARD);
        self.give(f64::from(reward));
    }

    fn give(&self, tokens: f64) {
        let mut level = self.level();
        level.tokens = (level.tokens + tokens).min(self.capacity());
    }

    fn capacity(&self) -> f64 {
        // At most 500 million, which a double holds exactly.
        self.prices.capacity.unwrap_or(CAPACITY) as f64
    }

    fn level(&self) -> MutexGuard<'_, Level> {
        self.level.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn left(&self) -> u32 {
        self.level().tokens as u32
    }
}

impl Storable for TokenBucket {
    type Storer = StoreReplace<Self>;
}

/// Builds a [`TokenBucket`].
#[derive(Clone, Debug, Default)]
pub struct TokenBucketBuilder {
    capacity: Option<usize>,
    retry_cost: Option<u32>,
    throttling_retry_cost: Option<u32>,
    timeout_retry_cost: Option<u32>,
    success_reward: Option<f32>,
    refill_rate: Option<f32>,
}

impl TokenBucketBuilder {
    /// A builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many tokens there are at most, and at first. 500 if unset, and never more than
    /// [`MAXIMUM_CAPACITY`].
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = Some(capacity.min(MAXIMUM_CAPACITY));
        self
    }

    /// What a retry costs after a failure of the way or of the service. 5 if unset.
    pub fn retry_cost(mut self, retry_cost: u32) -> Self {
        self.retry_cost = Some(retry_cost);
        self
    }

    /// What a retry costs after the service asked for fewer calls. 5 if unset.
    pub fn throttling_retry_cost(mut self, throttling_retry_cost: u32) -> Self {
        self.throttling_retry_cost = Some(throttling_retry_cost);
        self
    }

    /// What a retry costs after a timeout. 10 if unset.
    pub fn timeout_retry_cost(mut self, timeout_retry_cost: u32) -> Self {
        self.timeout_retry_cost = Some(timeout_retry_cost);
        self
    }

    /// What a call that succeeds at once puts in. 1 if unset; less than nothing counts as nothing.
    pub fn success_reward(mut self, reward: f32) -> Self {
        self.success_reward = Some(sensible(reward));
        self
    }

    /// How many tokens time puts in every second. None if unset; less than nothing counts as
    /// nothing.
    pub fn refill_rate(mut self, rate: f32) -> Self {
        self.refill_rate = Some(sensible(rate));
        self
    }

    /// Builds the bucket, full.
    pub fn build(self) -> TokenBucket {
        let level = Level {
            tokens: self.capacity.unwrap_or(CAPACITY) as f64,
            filled: None,
        };
        TokenBucket {
            prices: self,
            level: Arc::new(Mutex::new(level)),
        }
    }
}

/// A number of tokens that can be added.
fn sensible(tokens: f32) -> f32 {
    if tokens.is_finite() {
        tokens.max(0.0)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn prices_capacity_and_rewards_are_the_callers() {
        let bucket = TokenBucket::builder()
            .capacity(10)
            .retry_cost(3)
            .throttling_retry_cost(4)
            .timeout_retry_cost(6)
            .success_reward(0.5)
            .build();
        assert_eq!((bucket.retry_cost(), bucket.throttling_cost()), (3, 4));
        assert_eq!(bucket.timeout_cost(), 6);
        assert!(bucket.is_full());
        assert!(bucket.take(10));
        assert!(bucket.is_empty() && !bucket.take(1));
        bucket.reward();
        assert!(bucket.is_empty(), "half a token is none");
        bucket.reward();
        assert!(bucket.clone().take(1), "clones share the tokens");
        bucket.give_back(99);
        assert_eq!(bucket.left(), 10);
    }

    #[test]
    fn time_fills_a_bucket_that_has_a_rate() {
        let at = |seconds| move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let bucket = TokenBucket::builder().capacity(10).refill_rate(0.5).build();
        bucket.take(10);
        bucket.fill(at(100));
        assert!(bucket.is_empty(), "there is no time before the first");
        bucket.fill(at(104));
        assert_eq!(bucket.left(), 2);
        bucket.fill(at(90));
        assert_eq!(bucket.left(), 2, "time that runs back takes nothing");
        bucket.fill(at(1_000_000));
        assert_eq!(bucket.left(), 10);

        let without = TokenBucket::new(10);
        without.take(10);
        without.fill(at(0));
        without.fill(at(1_000_000));
        assert!(without.is_empty());
    }

    #[test]
    fn an_unlimited_bucket_never_refuses() {
        let bucket = TokenBucket::unlimited();
        for cost in [
            bucket.retry_cost(),
            bucket.throttling_cost(),
            bucket.timeout_cost(),
        ] {
            assert_eq!(cost, 0);
            assert!(bucket.take(cost));
        }
        assert!(bucket.is_full());
    }
}
