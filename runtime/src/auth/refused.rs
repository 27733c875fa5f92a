//! Credentials that the service refused.
//!
//! A service refuses credentials that have expired or that it does not know, for example because the
//! keys were deleted. Caches would go on using them until their own time is up, which for credentials
//! without an expiry is 15 minutes. So the client remembers the credentials that were refused, and
//! caches replace those that were refused after they were loaded. Credentials that the provider returns
//! although they were refused before are used like others: asking the provider again would not help.

use aws_credential_types::Credentials;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The error codes of services that refuse the credentials themselves, and not what they may do:
///
/// * `ExpiredToken`, `ExpiredTokenException` and `TokenRefreshRequired`: temporary credentials have
///   expired;
/// * `InvalidAccessKeyId`, `InvalidClientTokenId` and `UnrecognizedClientException`: the service does not
///   know the access key or the session token, for example after the keys were rotated.
///
/// Codes of signatures that do not match are not listed, since clock skew and intermediaries that change
/// requests cause them too.
const CODES: &[&str] = &[
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "TokenRefreshRequired",
    "UnrecognizedClientException",
];

/// The number of credentials that are remembered.
const CAPACITY: usize = 16;

/// Returns whether the error code means that the credentials are not valid.
pub(crate) fn refuses_credentials(code: &str) -> bool {
    CODES.contains(&code)
}

/// Returns whether two credentials have the same keys. A provider may return the same ones with a later
/// expiry.
pub(crate) fn have_same_keys(one: &Credentials, other: &Credentials) -> bool {
    one.access_key_id() == other.access_key_id()
        && one.secret_access_key() == other.secret_access_key()
        && one.session_token() == other.session_token()
}

/// The credentials that the service refused most recently. Clones share them.
#[derive(Clone, Default)]
pub(crate) struct RefusedCredentials(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// Whether there are any. Avoids the lock in clients whose credentials are valid.
    any: AtomicBool,
    recent: Mutex<VecDeque<Credentials>>,
}

impl RefusedCredentials {
    /// Adds credentials. Returns `false` if they are remembered already.
    pub(crate) fn insert(&self, credentials: &Credentials) -> bool {
        let mut recent = self.0.recent.lock().unwrap_or_else(PoisonError::into_inner);
        if recent
            .iter()
            .any(|known| have_same_keys(known, credentials))
        {
            return false;
        }
        if recent.len() == CAPACITY {
            recent.pop_front();
        }
        recent.push_back(credentials.clone());
        self.0.any.store(true, Ordering::Release);
        true
    }

    /// Returns whether the service refused these credentials.
    pub(crate) fn contains(&self, credentials: &Credentials) -> bool {
        if !self.0.any.load(Ordering::Acquire) {
            return false;
        }
        let recent = self.0.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent
            .iter()
            .any(|known| have_same_keys(known, credentials))
    }
}

/// Identity caches find it in the `ConfigBag`.
impl Storable for RefusedCredentials {
    type Storer = StoreReplace<Self>;
}

/// Shows no key.
impl fmt::Debug for RefusedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusedCredentials").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    fn credentials(id: &str, token: Option<&str>) -> Credentials {
        Credentials::new(id, "hush", token.map(str::to_owned), None, "test")
    }

    #[test]
    fn credentials_are_known_by_their_keys() {
        let refused = RefusedCredentials::default();
        assert!(!refused.contains(&credentials("A", None)));
        assert!(refused.insert(&credentials("A", None)));
        assert!(!refused.insert(&credentials("A", None)));
        let later = SystemTime::UNIX_EPOCH + Duration::from_secs(7);
        let extended = Credentials::new("A", "hush", None, Some(later), "another");
        assert!(refused.clone().contains(&extended));
        for other in [
            credentials("B", None),
            credentials("A", Some("token")),
            Credentials::new("A", "hush-hush", None, None, "test"),
        ] {
            assert!(!refused.contains(&other), "{other:?}");
        }
    }

    #[test]
    fn the_most_recent_ones_are_remembered() {
        let refused = RefusedCredentials::default();
        for number in 0..=CAPACITY {
            refused.insert(&credentials(&number.to_string(), None));
        }
        assert!(!refused.contains(&credentials("0", None)));
        assert!(refused.contains(&credentials("1", None)));
        assert!(refused.contains(&credentials(&CAPACITY.to_string(), None)));
    }

    #[test]
    fn debug_shows_no_key() {
        let refused = RefusedCredentials::default();
        refused.insert(&credentials("AKID", Some("hush")));
        assert_eq!(format!("{refused:?}"), "RefusedCredentials { .. }");
    }

    #[test]
    fn codes_that_refuse_credentials_are_distinguished_from_others() {
        for code in CODES {
            assert!(refuses_credentials(code));
        }
        for code in [
            "AccessDeniedException",
            "InvalidSignatureException",
            "NotAuthorizedException",
        ] {
            assert!(!refuses_credentials(code), "{code}");
        }
    }
}
