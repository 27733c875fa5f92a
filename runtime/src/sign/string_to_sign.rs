//! The string to sign: the canonical request's digest, tied to a scope.

use super::canonical::CanonicalRequest;
use super::scope::{ALGORITHM, SigningScope};
use std::fmt;

/// What the signing key signs.
///
/// ```text
/// StringToSign =
///     "AWS4-HMAC-SHA256"              "\n"
///     <time, YYYYMMDDTHHMMSSZ>        "\n"
///     Scope                           "\n"
///     HexEncode(SHA256(CanonicalRequest))
/// ```
///
/// It holds no secret, only a digest of what may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToSign {
    text: String,
}

impl StringToSign {
    /// Ties `canonical` to `scope`.
    pub fn new(scope: &SigningScope<'_>, canonical: &CanonicalRequest) -> Self {
        let digest = canonical.digest();
        let lines = [
            ALGORITHM,
            "\n",
            scope.date_time(),
            "\n",
            scope.as_str(),
            "\n",
            digest.as_str(),
        ];
        Self {
            text: lines.concat(),
        }
    }

    /// The text that is signed.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for StringToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
