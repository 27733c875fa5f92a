//! Sync session tokens.

use super::seal::{Purpose, Sealer};
use crate::clock::Timestamp;
use std::time::Duration;

/// Validity of a sync session token. That of the service is not documented.
const VALIDITY: Duration = Duration::from_secs(60 * 60);

/// Length of the nonce.
const NONCE_LENGTH: usize = 16;

/// Issues and recognizes sync session tokens.
///
/// A token contains a nonce and its expiry; its MAC covers the identity and the dataset as well. Only
/// the use of a token is stored, by its nonce.
#[derive(Clone, Debug)]
pub(crate) struct SyncSessions {
    sealer: Sealer,
}

/// A sync session: a token that was recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyncSession {
    pub(crate) nonce: [u8; NONCE_LENGTH],
    pub(crate) expires: Timestamp,
}

impl SyncSessions {
    pub(crate) fn new(sealer: Sealer) -> Self {
        Self { sealer }
    }

    /// Issues a token for a dataset of an identity.
    pub(crate) fn issue(&self, identity: &str, dataset: &str, now: Timestamp) -> String {
        let nonce = uuid::Uuid::new_v4().into_bytes();
        let expires = now.after(VALIDITY).as_millis().to_be_bytes();
        let payload = [nonce.as_slice(), &expires].concat();
        let context = [identity.as_bytes(), dataset.as_bytes()];
        self.sealer.seal(Purpose::SyncSession, &payload, &context)
    }

    /// Returns the session of a token that was issued for this dataset and identity and has not expired.
    pub(crate) fn recognize(
        &self,
        token: &str,
        identity: &str,
        dataset: &str,
        now: Timestamp,
    ) -> Option<SyncSession> {
        let context = [identity.as_bytes(), dataset.as_bytes()];
        let payload = self.sealer.open(Purpose::SyncSession, token, &context)?;
        let (nonce, expires) = payload.split_at_checked(NONCE_LENGTH)?;
        let expires = Timestamp::from_millis(i64::from_be_bytes(expires.try_into().ok()?));
        let session = SyncSession {
            nonce: nonce.try_into().ok()?,
            expires,
        };
        (now < expires).then_some(session)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_bound_to_identity_and_dataset_and_expires() {
        let sessions = SyncSessions::new(Sealer::new(&[1; 32]));
        let now = Timestamp::from_millis(1_000);
        let token = sessions.issue("us-east-1:a", "settings", now);
        let recognize = |identity, dataset, now| sessions.recognize(&token, identity, dataset, now);
        let session = recognize("us-east-1:a", "settings", now).unwrap();
        assert_eq!(session.expires, now.after(VALIDITY));
        assert_eq!(recognize("us-east-1:b", "settings", now), None);
        assert_eq!(recognize("us-east-1:a", "other", now), None);
        let last = Timestamp::from_millis(session.expires.as_millis() - 1);
        assert_eq!(
            recognize("us-east-1:a", "settings", last),
            Some(session.clone())
        );
        assert_eq!(recognize("us-east-1:a", "settings", session.expires), None);
        assert_eq!(sessions.recognize("", "us-east-1:a", "settings", now), None);
        assert_ne!(token, sessions.issue("us-east-1:a", "settings", now));
    }
}
