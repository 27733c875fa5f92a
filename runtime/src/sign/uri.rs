//! The parts of a URI that a signature uses, borrowed from its text.

use super::error::{SignError, UriProblem};

/// The parts of a request URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UriParts<'a> {
    /// The `Host` header for this URI: the authority, without the default port of the
    /// scheme. `None` if the URI is only a path and a query.
    pub(super) host: Option<&'a str>,
    /// The path of the URI, unchanged; may be empty.
    pub(super) path: &'a str,
    /// The part after the first `?`; empty if there is none.
    pub(super) query: &'a str,
}

impl<'a> UriParts<'a> {
    /// Parses `https://host[:port]/path?query`, or `/path?query`.
    ///
    /// A fragment is dropped, because it is never sent. Spaces and characters beyond ASCII
    /// are accepted in path and query, and signed as a client would encode them when
    /// the path is encoded doubly.
    pub(super) fn parse(uri: &'a str) -> Result<Self, SignError> {
        if let Some(position) = uri.bytes().position(|byte| byte.is_ascii_control()) {
            return Err(SignError::InvalidUri {
                problem: UriProblem::ControlCharacter,
                position,
            });
        }
        let sent = without_fragment(uri);
        let (host, target) = if sent.starts_with('/') {
            (None, sent)
        } else {
            let (host, target) = parse_authority(sent)?;
            (Some(host), target)
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Ok(Self { host, path, query })
    }
}

/// Returns the part of a URI that is sent: everything before the `#`.
pub(super) fn without_fragment(uri: &str) -> &str {
    uri.split_once('#').map_or(uri, |(sent, _)| sent)
}

/// Splits an absolute URI into the `Host` header and the rest, which begins with the path.
fn parse_authority(uri: &str) -> Result<(&str, &str), SignError> {
    let invalid = |problem, position| SignError::InvalidUri { problem, position };
    let Some((scheme, rest)) = uri.split_once("://") else {
        return Err(invalid(UriProblem::NotAbsolute, 0));
    };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    if !is_scheme {
        return Err(invalid(UriProblem::NotAbsolute, 0));
    }
    let start = scheme.len() + "://".len();
    let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    if let Some(at) = authority.find('@') {
        return Err(invalid(UriProblem::UserInfo, start + at));
    }
    if let Some(at) = authority.bytes().position(|byte| !is_host_byte(byte)) {
        return Err(invalid(UriProblem::HostCharacter, start + at));
    }
    let host = host_header(scheme, authority);
    if host.is_empty() || host.starts_with(':') {
        return Err(invalid(UriProblem::EmptyHost, start));
    }
    Ok((host, target))
}

/// Returns whether a byte is valid in a host: letters, digits, the marks of a name, and the
/// brackets and colons of an address.
fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~' | b':' | b'[' | b']' | b'%')
}

/// Returns the `Host` header of requests to an authority without user information: clients omit the
/// default port of the scheme.
pub(crate) fn host_header<'a>(scheme: &str, authority: &'a str) -> &'a str {
    let Some((host, port)) = authority.rsplit_once(':') else {
        return authority;
    };
    let implied = match port {
        "" => true,
        "80" => scheme.eq_ignore_ascii_case("http"),
        "443" => scheme.eq_ignore_ascii_case("https"),
        _ => false,
    };
    // In `[::1]` the last colon is inside the address; its "port" ends in a bracket.
    if implied { host } else { authority }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(uri: &str) -> Option<&str> {
        UriParts::parse(uri).unwrap().host
    }

    fn problem(uri: &str) -> (UriProblem, usize) {
        match UriParts::parse(uri) {
            Err(SignError::InvalidUri { problem, position }) => (problem, position),
            other => panic!("{uri}: {other:?}"),
        }
    }

    #[test]
    fn takes_a_uri_apart() {
        let parts = |host, path, query| UriParts { host, path, query };
        for (uri, expected) in [
            ("https://h/p?q=1#f", parts(Some("h"), "/p", "q=1")),
            ("https://h", parts(Some("h"), "", "")),
            ("https://h?q", parts(Some("h"), "", "q")),
            ("/p?a?b", parts(None, "/p", "a?b")),
            ("//p", parts(None, "//p", "")),
        ] {
            assert_eq!(UriParts::parse(uri).unwrap(), expected, "{uri}");
        }
    }

    #[test]
    fn drops_only_the_port_that_the_scheme_implies() {
        assert_eq!(host("https://h:443/"), Some("h"));
        assert_eq!(host("HTTPS://h:443/"), Some("h"));
        assert_eq!(host("http://h:80/"), Some("h"));
        assert_eq!(host("http://h:443/"), Some("h:443"));
        assert_eq!(host("https://h:8443/"), Some("h:8443"));
        assert_eq!(host("https://h:/"), Some("h"));
        assert_eq!(host("http://[::1]/"), Some("[::1]"));
        assert_eq!(host("http://[::1]:80/"), Some("[::1]"));
    }

    #[test]
    fn invalid_uris_are_rejected_with_the_position() {
        assert_eq!(problem(""), (UriProblem::NotAbsolute, 0));
        assert_eq!(problem("host/path"), (UriProblem::NotAbsolute, 0));
        assert_eq!(problem("1x://host"), (UriProblem::NotAbsolute, 0));
        assert_eq!(problem("https:///p"), (UriProblem::EmptyHost, 8));
        assert_eq!(problem("https://:443/p"), (UriProblem::EmptyHost, 8));
        assert_eq!(problem("https://u:p@h/"), (UriProblem::UserInfo, 11));
        assert_eq!(problem("https://h h/"), (UriProblem::HostCharacter, 9));
        assert_eq!(problem("https://h/\n"), (UriProblem::ControlCharacter, 10));
    }
}
