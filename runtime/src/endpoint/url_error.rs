//! The error of an endpoint URL that is not valid.

use std::error::Error;
use std::fmt;

/// The error of an endpoint URL that is not valid.
///
/// The message names the setting that the URL comes from and the problem. It does not contain the URL,
/// which may hold a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidEndpointUrl {
    origin: UrlOrigin,
    problem: UrlProblem,
}

/// The setting or the step that an endpoint URL comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UrlOrigin {
    /// The builder of a client's settings.
    Builder,
    /// The program, through a shared configuration.
    SdkConfig,
    /// An environment variable, for one service or for all.
    Environment { service_id: &'static str },
    /// The profile, for one service or for all.
    Profile,
    /// The resolver of the caller.
    Resolver,
    /// The endpoint rules of the service.
    Rules,
    /// An interceptor, which changed the URI of the request.
    Interceptor,
}

/// The problem of an endpoint URL. Positions are those of bytes in the URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum UrlProblem {
    Empty,
    NoScheme,
    OtherScheme,
    NoHost,
    /// White space or a control character.
    Character {
        character: char,
        position: usize,
    },
    HostCharacter {
        character: char,
        position: usize,
    },
    NotAscii {
        position: usize,
    },
    UserInfo,
    InvalidIpv4,
    InvalidIpv6,
    /// An IPv6 address without brackets.
    BareIpv6,
    InvalidPort,
    PathCharacter {
        character: char,
        position: usize,
    },
    PercentSign {
        position: usize,
    },
    DotSegment,
    Query {
        position: usize,
    },
    Fragment {
        position: usize,
    },
}

impl InvalidEndpointUrl {
    pub(crate) fn new(origin: UrlOrigin, problem: UrlProblem) -> Self {
        Self { origin, problem }
    }
}

impl fmt::Display for InvalidEndpointUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { origin, problem } = self;
        write!(f, "{origin} is not valid: {problem}")
    }
}

impl Error for InvalidEndpointUrl {}

impl fmt::Display for UrlOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Builder => "the endpoint URL that is set with `config::Builder::endpoint_url`",
            Self::SdkConfig => "the endpoint URL that is set in the `SdkConfig`",
            Self::Environment { service_id } => {
                let service = service_id.to_ascii_uppercase().replace([' ', '-'], "_");
                return write!(
                    f,
                    "the endpoint URL in the environment variable `AWS_ENDPOINT_URL_{service}` or \
                     `AWS_ENDPOINT_URL`"
                );
            }
            Self::Profile => {
                "the endpoint URL in `endpoint_url` of the profile or of its `services` section"
            }
            Self::Resolver => {
                "the endpoint URL from the resolver that is set with \
                 `config::Builder::endpoint_resolver`"
            }
            Self::Rules => "the endpoint URL from the endpoint rules of the service",
            Self::Interceptor => "the URI of the request, as an interceptor changed it,",
        })
    }
}

impl fmt::Display for UrlProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "it is empty; set a URL such as `http://localhost:4566`, or none for the endpoint of \
                 the service",
            ),
            Self::NoScheme => {
                f.write_str("it has no scheme; start it with `https://` or `http://`")
            }
            Self::OtherScheme => {
                f.write_str("its scheme is not supported; start it with `https://` or `http://`")
            }
            Self::NoHost => f.write_str("it has no host; add one after `://`"),
            Self::Character {
                character,
                position,
            } => write!(
                f,
                "it has the character {character:?} at byte {position}; remove it"
            ),
            Self::HostCharacter {
                character,
                position,
            } => write!(
                f,
                "its host has the character {character:?} at byte {position}; remove it"
            ),
            Self::NotAscii { position } => write!(
                f,
                "its host has a character that is not ASCII at byte {position}; write the host in its \
                 ASCII form, in which such labels start with `xn--`"
            ),
            Self::UserInfo => f.write_str(
                "it has user information, which is not sent; remove the part before the `@`",
            ),
            Self::InvalidIpv4 => f.write_str(
                "its host ends in a number but is not an IPv4 address; correct the address or the name",
            ),
            Self::InvalidIpv6 => f.write_str(
                "its host is not an IPv6 address in brackets; correct the address, without a zone",
            ),
            Self::BareIpv6 => f.write_str(
                "it has several colons after the host; write an IPv6 address in brackets, as in \
                 `http://[::1]:4566`",
            ),
            Self::InvalidPort => {
                f.write_str("its port is not a number from 0 to 65535; correct or remove it")
            }
            Self::PathCharacter {
                character,
                position,
            } => write!(
                f,
                "its path has the character {character:?} at byte {position}; percent-encode it"
            ),
            Self::PercentSign { position } => write!(
                f,
                "its path has a percent sign without two hexadecimal digits at byte {position}; \
                 percent-encode it as `%25`"
            ),
            Self::DotSegment => f.write_str(
                "its path has a segment `.` or `..`, which HTTP clients and servers remove; write the \
                 path without it",
            ),
            Self::Query { position } => write!(
                f,
                "it has a query at byte {position}, which is not sent; remove it"
            ),
            Self::Fragment { position } => write!(
                f,
                "it has a fragment at byte {position}, which is not sent; remove it"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_names_the_setting_the_problem_and_the_fix() {
        let text = |origin, problem| InvalidEndpointUrl::new(origin, problem).to_string();
        assert_eq!(
            text(UrlOrigin::Builder, UrlProblem::Empty),
            "the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: it is \
             empty; set a URL such as `http://localhost:4566`, or none for the endpoint of the service"
        );
        let line_end = UrlProblem::Character {
            character: '\n',
            position: 18,
        };
        let environment = UrlOrigin::Environment {
            service_id: "Cognito Sync",
        };
        assert_eq!(
            text(environment, line_end),
            "the endpoint URL in the environment variable `AWS_ENDPOINT_URL_COGNITO_SYNC` or \
             `AWS_ENDPOINT_URL` is not valid: it has the character '\\n' at byte 18; remove it"
        );
        assert_eq!(
            text(UrlOrigin::Interceptor, UrlProblem::NoHost),
            "the URI of the request, as an interceptor changed it, is not valid: it has no host; add \
             one after `://`"
        );
    }
}
