//! The cache of signing keys.

use super::context::SigningContext;
use super::key::SigningKey;
use sha2::{Digest, Sha256};
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::{PoisonError, RwLock};

/// A cache of signing keys by credentials, day, region and service.
///
/// Deriving a key takes four HMACs, and the key is the same for every request of a day.
/// A client owns one cache. Keys are read under a shared lock, so that concurrent requests
/// do not wait for each other. The oldest key is removed when the cache is full.
///
/// A digest of the secret access key is part of the lookup, so a secret that was rotated
/// under the same access key ID does not match an old key.
pub struct SigningKeyCache {
    /// The keys, from the oldest to the newest.
    entries: RwLock<Vec<Entry>>,
    capacity: NonZeroUsize,
}

struct Entry {
    /// Access key ID, day, region and service.
    credential: String,
    /// SHA-256 of the secret access key.
    secret: [u8; 32],
    key: SigningKey,
}

impl SigningKeyCache {
    /// The default capacity: the keys of yesterday and today for a few
    /// regions or credentials. The entries are few enough to be searched in order.
    pub const DEFAULT_CAPACITY: NonZeroUsize = NonZeroUsize::new(16).unwrap();

    /// Creates an empty cache that holds up to `capacity` keys.
    pub fn with_capacity(capacity: NonZeroUsize) -> Self {
        Self {
            entries: RwLock::default(),
            capacity,
        }
    }

    /// Returns the key for `context`, which is derived if it is not in the cache.
    ///
    /// Two threads may derive the same key at the same time; one copy is stored.
    pub fn signing_key(&self, context: &SigningContext<'_>) -> SigningKey {
        let secret: [u8; 32] = Sha256::digest(context.secret_access_key()).into();
        let credential = context.credential();
        let is_wanted = |it: &&Entry| it.credential == credential && it.secret == secret;

        // Every change is a single call, so a panic leaves no half-made change.
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.iter().find(is_wanted) {
            return entry.key.clone();
        }
        drop(entries);

        let key = SigningKey::derive(context);
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.iter().find(is_wanted).is_none() {
            if entries.len() >= self.capacity.get() {
                entries.remove(0);
            }
            entries.push(Entry {
                credential: credential.to_owned(),
                secret,
                key: key.clone(),
            });
        }
        key
    }

    /// Returns the number of keys in the cache.
    pub fn len(&self) -> usize {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        entries.len()
    }

    /// Returns whether the cache is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for SigningKeyCache {
    fn default() -> Self {
        Self::with_capacity(Self::DEFAULT_CAPACITY)
    }
}

/// Shows only the number of keys.
impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeyCache")
            .field("len", &self.len())
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::{
        CanonicalRequest, SignableBody, SignableRequest, SigningParams, SigningSettings,
        StringToSign,
    };
    use aws_credential_types::Credentials;
    use std::time::{Duration, SystemTime};

    const DAY: Duration = Duration::from_secs(86_400);

    /// Signs one fixed request on a day, in a region, with a secret.
    fn signature(keys: &SigningKeyCache, secret: &str, day: u32, region: &str) -> String {
        let credentials = Credentials::new("AKID", secret, None, None, "test");
        let params = SigningParams {
            credentials: &credentials,
            region,
            service: "service",
            time: SystemTime::UNIX_EPOCH + DAY * day,
            settings: SigningSettings::default(),
        };
        let request =
            SignableRequest::new("GET", "https://h/", [], SignableBody::Bytes(b"")).unwrap();
        let context = SigningContext::new(&params).unwrap();
        let canonical = CanonicalRequest::new(&request, &context, &params.settings);
        let string_to_sign = StringToSign::new(&context, &canonical);
        let cached = keys.signing_key(&context).sign(&string_to_sign);
        let fresh = SigningKey::derive(&context).sign(&string_to_sign);
        assert_eq!(cached.as_str(), fresh.as_str(), "a cached key went stale");
        cached.as_str().to_owned()
    }

    #[test]
    fn a_rotated_secret_under_the_same_id_gets_a_key_of_its_own() {
        let keys = SigningKeyCache::default();
        assert!(keys.is_empty());
        let old = signature(&keys, "old", 0, "r");
        let new = signature(&keys, "new", 0, "r");
        assert_ne!(old, new);
        assert_eq!(keys.len(), 2);
        assert!(!keys.is_empty());
        assert_eq!(signature(&keys, "old", 0, "r"), old);
        assert_eq!(keys.len(), 2);
    }

    #[test]
    fn day_and_region_are_part_of_the_key_and_the_second_is_not() {
        let keys = SigningKeyCache::default();
        signature(&keys, "secret", 0, "r");
        signature(&keys, "secret", 1, "r");
        assert_eq!(keys.len(), 2);
        signature(&keys, "secret", 1, "s");
        assert_eq!(keys.len(), 3);
        signature(&keys, "secret", 1, "s");
        assert_eq!(keys.len(), 3);
    }

    #[test]
    fn the_oldest_key_makes_room() {
        let keys = SigningKeyCache::with_capacity(NonZeroUsize::new(2).unwrap());
        for day in 0..5 {
            signature(&keys, "secret", day, "r");
            assert!(keys.len() <= 2);
        }
        let days: Vec<String> = {
            let entries = keys.entries.read().unwrap();
            entries
                .iter()
                .map(|it| it.credential[5..13].to_owned())
                .collect()
        };
        assert_eq!(days, ["19700104", "19700105"]);
    }

    #[test]
    fn threads_share_one_copy() {
        let keys = SigningKeyCache::default();
        let signatures: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| signature(&keys, "secret", 0, "r")))
                .collect();
            threads.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert!(signatures.iter().all(|it| *it == signatures[0]));
        assert_eq!(keys.len(), 1);
    }

    #[test]
    fn debug_shows_no_key() {
        let keys = SigningKeyCache::default();
        signature(&keys, "hush", 0, "r");
        assert_eq!(
            format!("{keys:?}"),
            "SigningKeyCache { len: 1, capacity: 16, .. }"
        );
        let entries = keys.entries.read().unwrap();
        assert_eq!(format!("{:?}", entries[0].key), "SigningKey(<redacted>)");
    }
}
