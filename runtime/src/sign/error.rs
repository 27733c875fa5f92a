//! The errors of signing.

use aws_smithy_runtime_api::http::HttpError;
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// Error of a request or of signing parameters that are not valid.
///
/// The message describes the problem, its place and the fix. It never contains the value
/// of a header, a session token or a key.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignError {
    /// The method is not a token as HTTP defines it.
    InvalidMethod {
        /// The method.
        method: String,
    },
    /// The URI is not valid.
    InvalidUri {
        /// The problem.
        problem: UriProblem,
        /// The position of the invalid byte in the URI.
        position: usize,
    },
    /// The URI is only a path, and there is no `host` header.
    MissingHost,
    /// The name of a header is empty or has an invalid character.
    InvalidHeaderName {
        /// The name.
        name: String,
    },
    /// The value of a header has a control character. A line break, for example, would
    /// allow one header to inject others.
    InvalidHeaderValue {
        /// The name of the header.
        name: String,
        /// The position of the invalid byte in the value.
        position: usize,
    },
    /// A part of the `Credential` parameter is empty or has a character that would make the parameter
    /// ambiguous.
    InvalidCredential {
        /// The part.
        part: CredentialPart,
        /// The invalid character; `None` if the part is empty.
        character: Option<char>,
    },
    /// The session token of the credentials cannot be sent in a header.
    InvalidSessionToken {
        /// The position of the invalid byte in the token.
        position: usize,
    },
    /// The validity of a presigned URL is too long or too short.
    InvalidExpiry {
        /// The requested validity.
        expires_in: Duration,
    },
    /// The signing time has no four-digit year.
    TimeOutOfRange {
        /// The time.
        time: SystemTime,
    },
    /// The signature cannot be added to the request.
    NotApplicable {
        /// The error of the HTTP types.
        source: HttpError,
    },
}

/// The problem of an invalid URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UriProblem {
    /// It starts neither with a scheme and `://` nor with a slash.
    NotAbsolute,
    /// The host is empty.
    EmptyHost,
    /// The host has a character that is not valid in host names and addresses.
    HostCharacter,
    /// It has user information before the host.
    UserInfo,
    /// It has a control character, such as a line break.
    ControlCharacter,
}

/// A part of the `Credential` parameter of a signature:
/// `<access key ID>/<date>/<region>/<service>/aws4_request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialPart {
    /// The access key ID of the credentials.
    AccessKeyId,
    /// The region that the request is signed for.
    Region,
    /// The signing name of the service.
    Service,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidMethod { method } => write!(
                f,
                "the request method {method:?} is not an HTTP token; use a method such as `GET`"
            ),
            Self::InvalidUri { problem, position } => {
                write!(
                    f,
                    "the request URI is invalid at byte {position}: {problem}"
                )
            }
            Self::MissingHost => f.write_str(
                "the request has no host to sign; set an absolute URI or a `host` header",
            ),
            Self::InvalidHeaderName { name } => write!(
                f,
                "{name:?} is not a header name; use letters, digits and `-`"
            ),
            Self::InvalidHeaderValue { name, position } => write!(
                f,
                "the value of header `{name}` has a control character at byte {position}; \
                 remove it, or encode the value"
            ),
            Self::InvalidCredential { part, character } => {
                write!(f, "the {part} for signing ")?;
                match character {
                    Some(character) => write!(
                        f,
                        "has the character {character:?}, which is not allowed in the `Credential` \
                         parameter of a signature; "
                    )?,
                    None => f.write_str("is empty; ")?,
                }
                match part {
                    CredentialPart::AccessKeyId => f.write_str("check the credentials provider"),
                    CredentialPart::Region => f.write_str("set one such as `us-east-1`"),
                    CredentialPart::Service => f.write_str("set one such as `cognito-sync`"),
                }
            }
            Self::InvalidSessionToken { position } => write!(
                f,
                "the session token of the credentials has, at byte {position}, a character \
                 that is not visible ASCII; check the credentials provider for stray \
                 spaces or line breaks"
            ),
            Self::InvalidExpiry { expires_in } => write!(
                f,
                "a presigned request cannot expire in {expires_in:?}; choose between 1 second \
                 and 7 days"
            ),
            Self::TimeOutOfRange { time } => write!(
                f,
                "the signing time {time:?} is not within the years 0 to 9999; check the \
                 time source"
            ),
            Self::NotApplicable { .. } => f.write_str(
                "the signature cannot be added to the request; check that its URI is \
                 percent-encoded and not longer than 64 KiB",
            ),
        }
    }
}

impl Error for SignError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotApplicable { source } => Some(source),
            _ => None,
        }
    }
}

impl fmt::Display for UriProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAbsolute => {
                "it is neither absolute nor a path; start it with `https://` or `/`"
            }
            Self::EmptyHost => "the host is empty; add one after `://`",
            Self::HostCharacter => "the host has a character that is not valid in a host; remove it",
            Self::UserInfo => {
                "it has user information, which a signature replaces; remove the part before the `@`"
            }
            Self::ControlCharacter => "it has a control character; percent-encode it",
        })
    }
}

impl fmt::Display for CredentialPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessKeyId => "access key ID",
            Self::Region => "region",
            Self::Service => "service name",
        })
    }
}
