//! The token bucket that limits the retries of a client.

use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// The largest capacity of a bucket, in tokens.
pub const MAXIMUM_CAPACITY: usize = 500_000_000;

/// The default capacity of a bucket, in tokens.
const CAPACITY: usize = 500;

/// The default cost of a retry, in tokens.
const RETRY_COST: u32 = 5;

/// The default cost of a retry after a timeout, which indicates a more overloaded service.
const TIMEOUT_COST: u32 = 10;

/// The default number of tokens that a call adds when its first attempt succeeds.
const SUCCESS_REWARD: f32 = 1.0;

/// A bucket of tokens that retries take and successes return.
///
/// A call is retried only while the bucket has enough tokens, so that a client whose calls mostly
/// fail does not add to the load that makes them fail. Clones share the tokens.
#[derive(Clone, Debug)]
pub struct TokenBucket {
    settings: TokenBucketBuilder,
    level: Arc<Mutex<Level>>,
}

/// The number of tokens in a bucket. Fractions add up to whole tokens.
#[derive(Debug)]
struct Level {
    tokens: f64,
    /// The time at which the bucket was last refilled.
    filled: Option<SystemTime>,
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl TokenBucket {
    /// Creates a full bucket with a capacity of `initial_quota` tokens.
    pub fn new(initial_quota: usize) -> Self {
        Self::builder().capacity(initial_quota).build()
    }

    /// Creates a bucket in which retries cost nothing.
    pub fn unlimited() -> Self {
        Self::builder()
            .capacity(MAXIMUM_CAPACITY)
            .retry_cost(0)
            .throttling_retry_cost(0)
            .timeout_retry_cost(0)
            .build()
    }

    /// Creates a builder of buckets.
    pub fn builder() -> TokenBucketBuilder {
        TokenBucketBuilder::default()
    }

    /// Returns whether the bucket holds as many tokens as its capacity.
    pub fn is_full(&self) -> bool {
        self.level().tokens >= self.capacity()
    }

    /// Returns whether the bucket holds less than one token.
    pub fn is_empty(&self) -> bool {
        self.level().tokens < 1.0
    }

    /// Returns the cost of a retry after a transient error.
    pub(crate) fn retry_cost(&self) -> u32 {
        self.settings.retry_cost.unwrap_or(RETRY_COST)
    }

    /// Returns the cost of a retry after a throttling error.
    pub(crate) fn throttling_cost(&self) -> u32 {
        self.settings.throttling_retry_cost.unwrap_or(RETRY_COST)
    }

    /// Returns the cost of a retry after a timeout.
    pub(crate) fn timeout_cost(&self) -> u32 {
        self.settings.timeout_retry_cost.unwrap_or(TIMEOUT_COST)
    }

    /// Adds the tokens for the time that has passed, if the bucket has a refill rate. `now` returns the
    /// time of the machine.
    pub(crate) fn refill(&self, now: impl FnOnce() -> SystemTime) {
        let Some(rate) = self.settings.refill_rate.filter(|rate| *rate > 0.0) else {
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

    /// Takes `cost` tokens and returns `true`, or returns `false` if there are fewer.
    pub(crate) fn acquire(&self, cost: u32) -> bool {
        let mut level = self.level();
        let enough = level.tokens >= f64::from(cost);
        if enough {
            level.tokens -= f64::from(cost);
        }
        enough
    }

    /// Returns the tokens of a retry that succeeded to the bucket.
    pub(crate) fn release(&self, cost: u32) {
        self.add(f64::from(cost));
    }

    /// Adds the reward for a call whose first attempt succeeded.
    pub(crate) fn reward(&self) {
        let reward = self.settings.success_reward.unwrap_or(SUCCESS_REWARD);
        self.add(f64::from(reward));
    }

    fn add(&self, tokens: f64) {
        let mut level = self.level();
        level.tokens = (level.tokens + tokens).min(self.capacity());
    }

    fn capacity(&self) -> f64 {
        // At most 500 million, which `f64` represents exactly.
        self.settings.capacity.unwrap_or(CAPACITY) as f64
    }

    fn level(&self) -> MutexGuard<'_, Level> {
        self.level.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn available(&self) -> u32 {
        self.level().tokens as u32
    }
}

impl Storable for TokenBucket {
    type Storer = StoreReplace<Self>;
}

/// A builder of a [`TokenBucket`].
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
    /// Creates a builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the capacity of the bucket, which starts full. 500 tokens if unset, and at most
    /// [`MAXIMUM_CAPACITY`].
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = Some(capacity.min(MAXIMUM_CAPACITY));
        self
    }

    /// Sets the cost of a retry after a transient error, in tokens. 5 if unset.
    pub fn retry_cost(mut self, retry_cost: u32) -> Self {
        self.retry_cost = Some(retry_cost);
        self
    }

    /// Sets the cost of a retry after a throttling error, in tokens. 5 if unset.
    pub fn throttling_retry_cost(mut self, throttling_retry_cost: u32) -> Self {
        self.throttling_retry_cost = Some(throttling_retry_cost);
        self
    }

    /// Sets the cost of a retry after a timeout, in tokens. 10 if unset.
    pub fn timeout_retry_cost(mut self, timeout_retry_cost: u32) -> Self {
        self.timeout_retry_cost = Some(timeout_retry_cost);
        self
    }

    /// Sets the number of tokens that a call adds when its first attempt succeeds. 1 if unset;
    /// negative values count as 0.
    pub fn success_reward(mut self, reward: f32) -> Self {
        self.success_reward = Some(non_negative(reward));
        self
    }

    /// Sets the number of tokens that are added each second. 0 if unset; negative values count as 0.
    pub fn refill_rate(mut self, rate: f32) -> Self {
        self.refill_rate = Some(non_negative(rate));
        self
    }

    /// Builds a full bucket.
    pub fn build(self) -> TokenBucket {
        let level = Level {
            tokens: self.capacity.unwrap_or(CAPACITY) as f64,
            filled: None,
        };
        TokenBucket {
            settings: self,
            level: Arc::new(Mutex::new(level)),
        }
    }
}

/// Replaces negative and non-finite numbers of tokens by 0.
fn non_negative(tokens: f32) -> f32 {
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
    fn costs_capacity_and_reward_can_be_set() {
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
        assert!(bucket.acquire(10));
        assert!(bucket.is_empty() && !bucket.acquire(1));
        bucket.reward();
        assert!(bucket.is_empty(), "half a token does not count");
        bucket.reward();
        assert!(bucket.clone().acquire(1), "clones share the tokens");
        bucket.release(99);
        assert_eq!(bucket.available(), 10);
    }

    #[test]
    fn a_bucket_with_a_refill_rate_fills_with_time() {
        let at = |seconds| move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let bucket = TokenBucket::builder().capacity(10).refill_rate(0.5).build();
        bucket.acquire(10);
        bucket.refill(at(100));
        assert!(bucket.is_empty(), "the first refill only records the time");
        bucket.refill(at(104));
        assert_eq!(bucket.available(), 2);
        bucket.refill(at(90));
        assert_eq!(
            bucket.available(),
            2,
            "a clock that is set back takes nothing"
        );
        bucket.refill(at(1_000_000));
        assert_eq!(bucket.available(), 10);

        let without = TokenBucket::new(10);
        without.acquire(10);
        without.refill(at(0));
        without.refill(at(1_000_000));
        assert!(without.is_empty());
    }

    #[test]
    fn an_unlimited_bucket_is_never_empty() {
        let bucket = TokenBucket::unlimited();
        for cost in [
            bucket.retry_cost(),
            bucket.throttling_cost(),
            bucket.timeout_cost(),
        ] {
            assert_eq!(cost, 0);
            assert!(bucket.acquire(cost));
        }
        assert!(bucket.is_full());
    }
}
