//! SHA-256 digests in lower-case hexadecimal, in a fixed buffer.

use sha2::{Digest, Sha256};
use std::fmt;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// A 32-byte digest as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct HexDigest {
    text: [u8; 64],
}

impl HexDigest {
    /// Formats an existing digest.
    pub(super) fn new(digest: &[u8; 32]) -> Self {
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 0x0f)];
        }
        Self { text }
    }

    /// Computes `Lowercase(HexEncode(SHA256(bytes)))`, as the specification names it.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::new(&Sha256::digest(bytes).into())
    }

    /// Returns the 64 digits.
    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text).expect("hexadecimal digits are ASCII")
    }
}

impl fmt::Debug for HexDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_every_nibble_and_keeps_leading_zeros() {
        let mut digest = [0; 32];
        digest[0] = 0x01;
        digest[31] = 0xf0;
        let hex = HexDigest::new(&digest);
        assert_eq!(&hex.as_str()[..4], "0100");
        assert_eq!(&hex.as_str()[60..], "00f0");
        assert_eq!(format!("{hex:?}"), hex.as_str());
    }

    #[test]
    fn digests_the_empty_payload() {
        assert_eq!(
            HexDigest::of(b"").as_str(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
