//! Signing keys and signatures.

use super::context::SigningContext;
use super::hex::HexDigest;
use super::string_to_sign::StringToSign;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

type HmacSha256 = Hmac<Sha256>;

/// A signing key for one secret, day, region and service.
///
/// ```text
/// DateKey    = HMAC-SHA256("AWS4" + <secret access key>, <day YYYYMMDD>)
/// RegionKey  = HMAC-SHA256(DateKey, <region>)
/// ServiceKey = HMAC-SHA256(RegionKey, <service>)
/// SigningKey = HMAC-SHA256(ServiceKey, "aws4_request")
/// ```
///
/// It stores the state of an HMAC after the bytes of the key instead of the bytes, which
/// saves half the work of a signature. `Debug` shows neither.
#[derive(Clone)]
pub struct SigningKey {
    keyed: HmacSha256,
}

impl SigningKey {
    /// Derives the key for `context` from the secret of its credentials.
    pub fn derive(context: &SigningContext<'_>) -> Self {
        let secret = ["AWS4", context.secret_access_key()].concat();
        let date_key = hmac(secret.as_bytes(), context.date());
        let region_key = hmac(&date_key, context.region());
        let service_key = hmac(&region_key, context.service());
        let signing_key = hmac(&service_key, "aws4_request");
        Self {
            keyed: keyed(&signing_key),
        }
    }

    /// Computes `Signature = HexEncode(HMAC-SHA256(SigningKey, StringToSign))`.
    pub fn sign(&self, string_to_sign: &StringToSign) -> Signature {
        let mut mac = self.keyed.clone();
        mac.update(string_to_sign.as_str().as_bytes());
        Signature {
            hex: HexDigest::new(&mac.finalize().into_bytes().into()),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(<redacted>)")
    }
}

fn hmac(key: &[u8], message: &str) -> [u8; 32] {
    let mut mac = keyed(key);
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8]) -> HmacSha256 {
    HmacSha256::new_from_slice(key).expect("an HMAC key may have any length")
}

/// A signature: 64 lower-case hexadecimal digits.
///
/// It allows others to replay the request until it expires, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    hex: HexDigest,
}

impl Signature {
    /// Returns the 64 digits.
    pub fn as_str(&self) -> &str {
        self.hex.as_str()
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(<redacted>)")
    }
}
