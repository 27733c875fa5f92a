//! How to sign: parameters and settings.

use super::error::SignError;
use aws_credential_types::Credentials;
use std::time::{Duration, SystemTime};

/// Who signs, when, for what, and how.
#[derive(Clone, Debug)]
pub struct SigningParams<'a> {
    /// The keys to sign with, and the session token to send.
    pub credentials: &'a Credentials,
    /// The region that the request is signed for, such as `us-east-1`.
    pub region: &'a str,
    /// The signing name of the service, such as `cognito-sync`.
    pub service: &'a str,
    /// The time to sign for. A service refuses a time that is more than a few minutes
    /// from its own.
    pub time: SystemTime,
    /// What the service expects of a signature.
    pub settings: SigningSettings,
}

/// What a service expects of a signature.
///
/// The default is right for every service but S3: a signature in headers, over a
/// normalised path that is encoded a second time, with the session token signed and no
/// payload header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningSettings {
    /// Where the signature goes.
    pub location: SignatureLocation,
    /// How the path is spelled in the canonical request.
    pub path_encoding: PathEncoding,
    /// Whether dot segments and empty segments are removed from the path first.
    pub path_normalization: PathNormalization,
    /// Whether the payload's digest is sent in a header of its own.
    pub payload_header: PayloadHeader,
    /// Whether the signature covers the session token.
    pub session_token: SessionToken,
    /// Names of headers that the signature does not cover, in any case;
    /// [`EXCLUDED_HEADERS`] by default.
    pub excluded_headers: &'static [&'static str],
}

/// The headers that a signature leaves out, because they may differ between what is
/// signed and what the service receives:
///
/// * `authorization` is what signing writes;
/// * `transfer-encoding` belongs to one hop, and a proxy may re-frame the payload;
/// * `user-agent` is one that proxies append to;
/// * `x-amzn-trace-id` is set anew by load balancers on the way.
pub const EXCLUDED_HEADERS: &[&str] = &[
    "authorization",
    "transfer-encoding",
    "user-agent",
    "x-amzn-trace-id",
];

impl Default for SigningSettings {
    fn default() -> Self {
        Self {
            location: SignatureLocation::Headers,
            path_encoding: PathEncoding::Double,
            path_normalization: PathNormalization::Normalize,
            payload_header: PayloadHeader::Omit,
            session_token: SessionToken::Include,
            excluded_headers: EXCLUDED_HEADERS,
        }
    }
}

/// Where the signature goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureLocation {
    /// Into the headers `authorization`, `x-amz-date` and their companions.
    Headers,
    /// Into the query, which makes the URL usable by itself: a presigned request.
    Query {
        /// How long the URL is valid from the time of signing.
        expires: Expiry,
    },
}

/// How long a presigned URL is valid: whole seconds, from one to seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiry {
    seconds: u32,
}

impl Expiry {
    /// The longest time that a presigned URL can be valid for: seven days.
    pub const MAX: Self = Self {
        seconds: 7 * 24 * 60 * 60,
    };

    /// Checks a duration, dropping fractions of a second.
    ///
    /// # Errors
    ///
    /// [`SignError::InvalidExpiry`] below one second and above seven days.
    pub fn new(expires_in: Duration) -> Result<Self, SignError> {
        let invalid = SignError::InvalidExpiry { expires_in };
        match u32::try_from(expires_in.as_secs()) {
            // `Duration::MAX` has nanoseconds, and so does seven days and a half second.
            Ok(seconds @ 1..) if expires_in <= Self::MAX.duration() => Ok(Self { seconds }),
            _ => Err(invalid),
        }
    }

    /// The time that this stands for.
    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.seconds))
    }

    /// The whole seconds that this stands for.
    pub(super) fn seconds(self) -> u32 {
        self.seconds
    }
}

/// How the path is spelled in the canonical request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathEncoding {
    /// As in the URI, for services that see the path as it was sent: S3.
    Single,
    /// The path of the URI, percent-encoded once more (`%20` becomes `%2520`), for
    /// services that see it decoded once: all but S3.
    Double,
}

/// Whether dot segments and empty segments are removed from the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathNormalization {
    /// `/a/./b//../c` is signed as `/a/c`.
    Normalize,
    /// The path is signed as it is, for services whose paths may hold such segments
    /// as names: S3.
    Keep,
}

/// Whether the payload's digest is sent in a header of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadHeader {
    /// No header; the digest is part of the signature all the same.
    Omit,
    /// `x-amz-content-sha256`, signed. Presigned requests have no such header.
    ContentSha256,
}

/// Whether the signature covers the session token of temporary credentials.
///
/// The token is sent either way. An empty token is the same as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionToken {
    /// The token is signed like every other header or query parameter.
    Include,
    /// The token is added after signing, as a few services ask.
    Exclude,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expiry_is_between_one_second_and_seven_days() {
        let seconds = |seconds| Expiry::new(Duration::from_secs(seconds));
        assert_eq!(seconds(1).unwrap().seconds(), 1);
        assert_eq!(seconds(604_800).unwrap(), Expiry::MAX);
        assert!(Expiry::new(Duration::from_millis(999)).is_err());
        assert!(Expiry::new(Duration::MAX).is_err());
        assert_eq!(
            Expiry::new(Duration::from_millis(1_999)).unwrap().seconds(),
            1
        );
        assert_eq!(
            seconds(604_801).unwrap_err().to_string(),
            "a presigned request cannot expire in 604801s; choose between 1 second and 7 days"
        );
        assert_eq!(
            seconds(0).unwrap_err().to_string(),
            "a presigned request cannot expire in 0ns; choose between 1 second and 7 days"
        );
    }
}
