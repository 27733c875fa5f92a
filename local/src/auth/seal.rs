//! Message authentication codes, by which the service recognizes what it has issued.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

type HmacSha256 = Hmac<Sha256>;

/// Length of a MAC in bytes.
const MAC_LENGTH: usize = 32;

/// The purpose of a MAC. A token of one purpose is never accepted for another.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    SecretAccessKey,
    SessionToken,
    SyncSession,
    OpenId,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::SecretAccessKey => b"secret access key",
            Self::SessionToken => b"session token",
            Self::SyncSession => b"sync session",
            Self::OpenId => b"openid token",
        }
    }
}

/// Computes and verifies MACs with the secret of the service.
#[derive(Clone)]
pub(crate) struct Sealer {
    /// The state of the MAC after the secret.
    keyed: HmacSha256,
}

impl Sealer {
    pub(crate) fn new(secret: &[u8; 32]) -> Self {
        let keyed = HmacSha256::new_from_slice(secret).expect("an HMAC key may have any length");
        Self { keyed }
    }

    /// Computes the MAC of `parts`. The length of each part is covered, so that parts cannot be shifted.
    pub(super) fn mac(&self, purpose: Purpose, parts: &[&[u8]]) -> [u8; MAC_LENGTH] {
        self.state(purpose, parts).finalize().into_bytes().into()
    }

    /// Compares `mac` with the MAC of `parts`, in constant time.
    pub(super) fn is_valid(&self, purpose: Purpose, parts: &[&[u8]], mac: &[u8]) -> bool {
        self.state(purpose, parts).verify_slice(mac).is_ok()
    }

    /// Returns a token with `payload`, which is readable, and a MAC over it and `context`, which the token
    /// does not contain.
    pub(super) fn seal(&self, purpose: Purpose, payload: &[u8], context: &[&[u8]]) -> String {
        let parts: Vec<&[u8]> = [&[payload], context].concat();
        let mac = self.mac(purpose, &parts);
        URL_SAFE_NO_PAD.encode([payload, &mac].concat())
    }

    /// Returns the payload of a token that [`seal`](Self::seal) made for the same purpose and context.
    pub(super) fn open(&self, purpose: Purpose, token: &str, context: &[&[u8]]) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let mac = bytes.split_off(bytes.len().checked_sub(MAC_LENGTH)?);
        let parts: Vec<&[u8]> = [&[bytes.as_slice()], context].concat();
        self.is_valid(purpose, &parts, &mac).then_some(bytes)
    }

    fn state(&self, purpose: Purpose, parts: &[&[u8]]) -> HmacSha256 {
        let mut state = self.keyed.clone();
        for part in [&[purpose.label()], parts].concat() {
            state.update(&(part.len() as u64).to_be_bytes());
            state.update(part);
        }
        state
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(<redacted>)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_valid_for_its_purpose_and_context_only() {
        let sealer = Sealer::new(&[7; 32]);
        let token = sealer.seal(Purpose::SyncSession, b"payload", &[b"a", b"bc"]);
        let open = |purpose, context: &[&[u8]]| sealer.open(purpose, &token, context);
        assert_eq!(
            open(Purpose::SyncSession, &[b"a", b"bc"]).as_deref(),
            Some(b"payload".as_slice())
        );
        assert_eq!(open(Purpose::SyncSession, &[b"ab", b"c"]), None);
        assert_eq!(open(Purpose::SyncSession, &[b"a"]), None);
        assert_eq!(open(Purpose::SessionToken, &[b"a", b"bc"]), None);
        let other = Sealer::new(&[8; 32]);
        assert_eq!(
            other.open(Purpose::SyncSession, &token, &[b"a", b"bc"]),
            None
        );
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let sealer = Sealer::new(&[7; 32]);
        let token = sealer.seal(Purpose::SessionToken, b"payload", &[]);
        for index in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            let opened = sealer.open(Purpose::SessionToken, &changed, &[]);
            assert_eq!(opened, None, "{index}");
        }
        for length in 0..token.len() {
            let opened = sealer.open(Purpose::SessionToken, &token[..length], &[]);
            assert_eq!(opened, None, "{length}");
        }
        assert_eq!(sealer.open(Purpose::SessionToken, "é", &[]), None);
    }
}
