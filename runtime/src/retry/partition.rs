//! Retry partitions: the calls that share a token bucket.

use super::client_rate_limiter::ClientRateLimiter;
use super::token_bucket::TokenBucket;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

/// A set of calls that share a token bucket and, in the adaptive mode, a client rate limiter.
///
/// A client without a partition has its own, which its clones share.
#[derive(Clone, Debug)]
pub struct RetryPartition {
    name: Cow<'static, str>,
    shared: Shared,
}

/// The state that the calls of a partition share.
#[derive(Clone, Debug)]
enum Shared {
    /// The state of all partitions of that name in the process.
    ByName,
    /// The state that the caller created.
    Own(TokenBucket, ClientRateLimiter),
}

impl RetryPartition {
    /// Creates the partition with this name. All clients of the process with a partition of the same
    /// name share its token bucket and rate limiter.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let shared = Shared::ByName;
        Self { name, shared }
    }

    /// Creates a builder of a partition with its own token bucket and rate limiter. Only clones of the
    /// partition share them; its name has no effect.
    pub fn custom(name: impl Into<Cow<'static, str>>) -> RetryPartitionBuilder {
        RetryPartitionBuilder {
            name: name.into(),
            token_bucket: None,
            client_rate_limiter: None,
        }
    }

    /// Returns the token bucket and the rate limiter.
    pub(crate) fn shared(&self) -> (TokenBucket, ClientRateLimiter) {
        type Named = HashMap<String, (TokenBucket, ClientRateLimiter)>;
        static NAMED: LazyLock<Mutex<Named>> = LazyLock::new(Mutex::default);
        match &self.shared {
            Shared::Own(bucket, limiter) => (bucket.clone(), limiter.clone()),
            Shared::ByName => {
                let mut named = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
                named.entry(self.name.to_string()).or_default().clone()
            }
        }
    }

    fn is_own(&self) -> bool {
        matches!(self.shared, Shared::Own(..))
    }
}

/// Two partitions are equal if they have the same name and both are named or both are custom.
impl PartialEq for RetryPartition {
    fn eq(&self, other: &Self) -> bool {
        (self.is_own(), &self.name) == (other.is_own(), &other.name)
    }
}

impl Eq for RetryPartition {}

impl Hash for RetryPartition {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.is_own(), &self.name).hash(state);
    }
}

impl fmt::Display for RetryPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Storable for RetryPartition {
    type Storer = StoreReplace<Self>;
}

/// A builder of a [`RetryPartition`] with its own token bucket and rate limiter.
#[derive(Debug)]
pub struct RetryPartitionBuilder {
    name: Cow<'static, str>,
    token_bucket: Option<TokenBucket>,
    client_rate_limiter: Option<ClientRateLimiter>,
}

impl RetryPartitionBuilder {
    /// Sets the token bucket. If unset, a default one.
    pub fn token_bucket(mut self, token_bucket: TokenBucket) -> Self {
        self.token_bucket = Some(token_bucket);
        self
    }

    /// Sets the client rate limiter, for the adaptive mode. If unset, a default one.
    pub fn client_rate_limiter(mut self, client_rate_limiter: ClientRateLimiter) -> Self {
        self.client_rate_limiter = Some(client_rate_limiter);
        self
    }

    /// Builds the partition.
    pub fn build(self) -> RetryPartition {
        let bucket = self.token_bucket.unwrap_or_default();
        let limiter = self.client_rate_limiter.unwrap_or_default();
        RetryPartition {
            name: self.name,
            shared: Shared::Own(bucket, limiter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(
        clippy::mutable_key_type,
        reason = "equality and hash depend on name and kind, which do not change"
    )]
    fn partitions_are_equal_by_name_and_kind() {
        let custom = |name| RetryPartition::custom(name).build();
        let partitions = [
            RetryPartition::new("a"),
            RetryPartition::new("b"),
            custom("a"),
            custom("b"),
        ];
        for (index, one) in partitions.iter().enumerate() {
            for (other_index, other) in partitions.iter().enumerate() {
                assert_eq!(one == other, index == other_index, "{one:?} and {other:?}");
            }
        }
        assert_eq!(custom("a"), custom("a"));
        assert_eq!(RetryPartition::new("a").to_string(), "a");
    }

    #[test]
    fn equal_partitions_have_the_same_hash_and_others_do_not() {
        let hash = |partition: &RetryPartition| {
            let mut hasher = std::hash::DefaultHasher::new();
            partition.hash(&mut hasher);
            hasher.finish()
        };
        let named = RetryPartition::new("a");
        assert_eq!(hash(&named), hash(&RetryPartition::new("a".to_owned())));
        assert_ne!(hash(&named), hash(&RetryPartition::new("b")));
        assert_ne!(hash(&named), hash(&RetryPartition::custom("a").build()));
    }
}
