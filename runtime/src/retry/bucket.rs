//! The budget of retries that the calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many tokens there are at most, and at first.
const CAPACITY: u32 = 500;

/// Tokens that retries take and successes give back.
#[derive(Debug)]
pub(crate) struct TokenBucket {
    tokens: AtomicU32,
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self {
            tokens: AtomicU32::new(CAPACITY),
        }
    }
}

impl TokenBucket {
    /// Takes `cost` tokens, or none if there are fewer.
    pub(crate) fn take(&self, cost: u32) -> bool {
        // Nothing else depends on the count, so no order among memory accesses is needed.
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            })
            .is_ok()
    }

    /// Puts `reward` tokens in, up to the capacity.
    pub(crate) fn give(&self, reward: u32) {
        let update = |tokens: u32| Some(tokens.saturating_add(reward).min(CAPACITY));
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, update);
    }

    #[cfg(test)]
    pub(super) fn left(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}
