//! The parameters and settings of a signature.

use super::error::SignError;
use aws_credential_types::Credentials;
use std::time::{Duration, SystemTime};

/// The parameters of a signature.
#[derive(Clone, Debug)]
pub struct SigningParams<'a> {
    /// The keys to sign with, and the session token to send.
    pub credentials: &'a Credentials,
    /// The region that the request is signed for, such as `us-east-1`.
    pub region: &'a str,
    /// The signing name of the service, such as `cognito-sync`.
    pub service: &'a str,
    /// The signing time. A service rejects a time that is more than a few minutes from its
    /// own.
    pub time: SystemTime,
    /// The settings of the service.
    pub settings: SigningSettings,
}

/// The settings of a signature, which depend on the service.
///
/// The default is correct for all services except S3: a signature in headers, over a
/// normalized path that is encoded a second time, with the session token signed and no
/// payload header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningSettings {
    /// The location of the signature.
    pub location: SignatureLocation,
    /// The encoding of the path in the canonical request.
    pub path_encoding: PathEncoding,
    /// Whether dot segments and empty segments are removed from the path first.
    pub path_normalization: PathNormalization,
    /// Whether the digest of the payload is sent in a separate header.
    pub payload_header: PayloadHeader,
    /// Whether the signature covers the session token.
    pub session_token: SessionToken,
    /// Names of headers that the signature does not cover, in any case;
    /// [`EXCLUDED_HEADERS`] by default.
    pub excluded_headers: &'static [&'static str],
}

/// The headers that are not signed, because they may change between client and service:
///
/// * `authorization` contains the signature;
/// * `transfer-encoding` applies to one hop, and a proxy may change it;
/// * `user-agent` may be extended by proxies;
/// * `x-amzn-trace-id` is replaced by load balancers.
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

/// The location of the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureLocation {
    /// In the headers `authorization`, `x-amz-date` and related ones.
    Headers,
    /// In the query, so that the URL alone is sufficient: a presigned request.
    Query {
        /// The duration for which the URL is valid, from the signing time.
        expires: Expiry,
    },
}

/// The duration for which a presigned URL is valid: one second to seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiry {
    seconds: u32,
}

impl Expiry {
    /// The longest valid duration: seven days.
    pub const MAX: Self = Self {
        seconds: 7 * 24 * 60 * 60,
    };

    /// Validates a duration and removes fractions of a second.
    ///
    /// # Errors
    ///
    /// Returns [`SignError::InvalidExpiry`] for less than one second or more than seven days.
    pub fn new(expires_in: Duration) -> Result<Self, SignError> {
        let invalid = SignError::InvalidExpiry { expires_in };
        match u32::try_from(expires_in.as_secs()) {
            // `Duration::MAX` has nanoseconds, and so does seven days and a half second.
            Ok(seconds @ 1..) if expires_in <= Self::MAX.duration() => Ok(Self { seconds }),
            _ => Err(invalid),
        }
    }

    /// Returns the duration.
    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.seconds))
    }

    /// Returns the duration in seconds.
    pub(super) fn seconds(self) -> u32 {
        self.seconds
    }
}

/// The encoding of the path in the canonical request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathEncoding {
    /// That of the URI, for services that use the path as it was sent: S3.
    Single,
    /// The path of the URI, percent-encoded once more (`%20` becomes `%2520`), for
    /// services that decode it once: all except S3.
    Double,
}

/// Whether dot segments and empty segments are removed from the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathNormalization {
    /// `/a/./b//../c` is signed as `/a/c`.
    Normalize,
    /// The path is signed unchanged, for services in which such segments can be names: S3.
    Keep,
}

/// Whether the digest of the payload is sent in a separate header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadHeader {
    /// No header. The digest is still part of the signature.
    Omit,
    /// `x-amz-content-sha256`, signed. Presigned requests have no such header.
    ContentSha256,
}

/// Whether the signature covers the session token of temporary credentials.
///
/// The token is sent in both cases. An empty token is the same as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionToken {
    /// The token is signed like every other header or query parameter.
    Include,
    /// The token is added after signing, as a few services require.
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
