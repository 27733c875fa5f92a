//! What can be wrong with the input of a signature.

use aws_smithy_runtime_api::http::HttpError;
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// A request, or the parameters to sign it with, that no signature can be made for.
///
/// The message says what is wrong, where, and how to mend it. It never holds the value
/// of a header, a session token or a key.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignError {
    /// The method is not a token of letters, digits and a few marks.
    InvalidMethod {
        /// The method as given.
        method: String,
    },
    /// The URI cannot be taken apart.
    InvalidUri {
        /// What is wrong.
        problem: UriProblem,
        /// The byte of the URI at which it is wrong.
        position: usize,
    },
    /// The URI is only a path, and no `host` header says where the request goes.
    MissingHost,
    /// A header's name is empty or holds a character that no header name may.
    InvalidHeaderName {
        /// The name as given.
        name: String,
    },
    /// A header's value holds a control character, such as a line break, which would
    /// let one header pass for several.
    InvalidHeaderValue {
        /// The header's name as given.
        name: String,
        /// The byte of the value at which it is wrong.
        position: usize,
    },
    /// A part of the credential scope is empty or holds a character that would make the
    /// scope ambiguous.
    InvalidScope {
        /// Which part.
        part: ScopePart,
        /// The offending character; `None` when the part is empty.
        character: Option<char>,
    },
    /// The session token of the credentials cannot be sent in a header.
    InvalidSessionToken {
        /// The byte of the token at which it is wrong.
        position: usize,
    },
    /// A presigned URL cannot be valid for that long, or that short.
    InvalidExpiry {
        /// How long it was to be valid.
        expires_in: Duration,
    },
    /// The time to sign for has no four-digit year.
    TimeOutOfRange {
        /// The time as given.
        time: SystemTime,
    },
    /// The signed request is not one that can be sent, though the parts were.
    NotApplicable {
        /// What the HTTP types said.
        source: HttpError,
    },
}

/// What is wrong with a URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UriProblem {
    /// It starts neither with a scheme and `://` nor with a slash.
    NotAbsolute,
    /// There is nothing between `://` and the path.
    EmptyHost,
    /// The host holds a character that no host name or address has.
    HostCharacter,
    /// It names a user before the host.
    UserInfo,
    /// It holds a control character, such as a line break.
    ControlCharacter,
}

/// A part of the credential scope, `<access key id>/<day>/<region>/<service>/aws4_request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopePart {
    /// The access key id of the credentials.
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
                "the request has no host to sign; give an absolute URI or a `host` header",
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
            Self::InvalidScope { part, character } => {
                write!(f, "the {part} to sign with ")?;
                match character {
                    Some(character) => write!(
                        f,
                        "has the character {character:?}, which cannot stand in a credential \
                         scope; "
                    )?,
                    None => f.write_str("is empty; ")?,
                }
                match part {
                    ScopePart::AccessKeyId => f.write_str("check the credentials provider"),
                    ScopePart::Region => f.write_str("set one such as `us-east-1`"),
                    ScopePart::Service => f.write_str("set one such as `cognito-sync`"),
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
                "the time to sign for, {time:?}, is not within the years 0 to 9999; check the \
                 clock"
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
            Self::EmptyHost => "the host is empty; name one after `://`",
            Self::HostCharacter => "the host has a character that no host has; remove it",
            Self::UserInfo => {
                "it names a user, which the signature replaces; remove what precedes the `@`"
            }
            Self::ControlCharacter => "it has a control character; percent-encode it",
        })
    }
}

impl fmt::Display for ScopePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessKeyId => "access key id",
            Self::Region => "region",
            Self::Service => "service name",
        })
    }
}
