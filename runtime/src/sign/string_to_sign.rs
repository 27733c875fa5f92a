//! The string to sign: the digest of the canonical request, with the scope.

use super::canonical::CanonicalRequest;
use super::context::{ALGORITHM, SigningContext};
use std::fmt;

/// The text that the signing key signs.
///
/// ```text
/// StringToSign =
///     "AWS4-HMAC-SHA256"              "\n"
///     <time, YYYYMMDDTHHMMSSZ>        "\n"
///     Scope                           "\n"
///     HexEncode(SHA256(CanonicalRequest))
/// ```
///
/// It contains no secret, only a digest of the canonical request, which may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToSign {
    text: String,
}

impl StringToSign {
    /// Combines the digest of `canonical` with `context`.
    pub fn new(context: &SigningContext<'_>, canonical: &CanonicalRequest) -> Self {
        let digest = canonical.digest();
        let lines = [
            ALGORITHM,
            "\n",
            context.date_time(),
            "\n",
            context.credential_scope(),
            "\n",
            digest.as_str(),
        ];
        Self {
            text: lines.concat(),
        }
    }

    /// Returns the text that is signed.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for StringToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
