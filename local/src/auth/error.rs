//! Errors of authentication, with the codes and texts of AWS.

/// Reason for which a request is not accepted.
///
/// No text contains a key, a session token or a signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AuthError {
    /// The request has no signature, and the operation requires one.
    #[error("Missing Authentication Token")]
    NotSigned,
    /// A part of the signature is missing or malformed.
    #[error("{0}")]
    Incomplete(String),
    /// The access key does not exist, or the session token does not belong to it.
    #[error("The security token included in the request is invalid.")]
    UnknownKey,
    /// The temporary key has expired.
    #[error("The security token included in the request is expired")]
    ExpiredKey,
    /// The request was signed for another day, region or service.
    #[error("{0}")]
    WrongScope(String),
    /// A header that the signature must cover is not covered.
    #[error("'{0}' must be a 'SignedHeader' in the AWS Authorization.")]
    NotCovered(String),
    /// The date of the signature is too far in the past.
    #[error("Signature expired: {date} is now earlier than {limit} ({now} - 5 min.)")]
    Expired {
        /// Date of the signature.
        date: String,
        /// The earliest accepted date.
        limit: String,
        /// The time of the service.
        now: String,
    },
    /// The date of the signature is too far in the future.
    #[error("Signature not yet current: {date} is still later than {limit} ({now} + 5 min.)")]
    NotYetValid {
        /// Date of the signature.
        date: String,
        /// The latest accepted date.
        limit: String,
        /// The time of the service.
        now: String,
    },
    /// The presigned URL has expired.
    #[error("Signature expired: the presigned URL was valid until {until}, and it is {now}")]
    UrlExpired {
        /// The end of the validity.
        until: String,
        /// The time of the service.
        now: String,
    },
    /// The signature is not that of the request and the secret access key.
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your \
         AWS Secret Access Key and signing method. Consult the service documentation for details.\n\n\
         The Canonical String for this request should have been\n'{canonical_request}'\n\n\
         The String-to-Sign should have been\n'{string_to_sign}'\n"
    )]
    WrongSignature {
        /// The expected canonical request; the session token is redacted.
        canonical_request: String,
        /// The expected string to sign.
        string_to_sign: String,
    },
}

impl AuthError {
    /// Returns the error code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NotSigned => "MissingAuthenticationTokenException",
            Self::Incomplete(_) => "IncompleteSignatureException",
            Self::UnknownKey => "UnrecognizedClientException",
            Self::ExpiredKey => "ExpiredTokenException",
            Self::WrongScope(_)
            | Self::NotCovered(_)
            | Self::Expired { .. }
            | Self::NotYetValid { .. }
            | Self::UrlExpired { .. }
            | Self::WrongSignature { .. } => "InvalidSignatureException",
        }
    }
}
