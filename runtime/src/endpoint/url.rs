//! Parsing of endpoint URLs.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The parts of an endpoint URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Url<'a> {
    /// `http` or `https`.
    pub scheme: &'static str,
    /// The host, with the port if one is given.
    pub authority: &'a str,
    /// The path, unchanged; empty if there is none, so that rules can rebuild the URL.
    pub path: &'a str,
    /// The path, with a slash at both ends.
    pub normalized_path: String,
    /// Whether the host is an IP address and not a name.
    pub is_ip: bool,
}

/// Parses `value`, or returns `None` if it is not valid as an endpoint.
///
/// An endpoint is an `http` or `https` URL with a host, optionally with a port and a path. A query, a
/// fragment or credentials would be lost or misread when the path of an operation is appended, so
/// none of them is accepted.
pub(super) fn parse_url(value: &str) -> Option<Url<'_>> {
    if !value.bytes().all(|byte| byte.is_ascii_graphic()) || value.contains(['?', '#']) {
        return None;
    }
    let (scheme, rest) = value.split_once("://")?;
    let scheme = ["http", "https"]
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(scheme))?;
    let (authority, path) = match rest.find('/') {
        Some(slash) => rest.split_at(slash),
        None => (rest, ""),
    };
    let mut normalized_path = path.to_owned();
    if !path.ends_with('/') {
        normalized_path.push('/');
    }
    Some(Url {
        scheme,
        authority,
        path,
        normalized_path,
        is_ip: is_ip(authority)?,
    })
}

/// Returns whether the host of `authority` is an IP address, or `None` if `authority` is not valid.
fn is_ip(authority: &str) -> Option<bool> {
    if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        let port = port.strip_prefix(':').map_or(port.is_empty(), is_port);
        return (port && address.parse::<Ipv6Addr>().is_ok()).then_some(true);
    }
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_host =
        !host.is_empty() && !host.contains(['[', ']', '@', '\\', '<', '>', '"', '^', '`']);
    (is_host && port.is_none_or(is_port)).then(|| host.parse::<Ipv4Addr>().is_ok())
}

fn is_port(port: &str) -> bool {
    // `u16` alone would accept a sign.
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn urls_come_apart() {
        for (url, scheme, authority, path, normalized, is_ip) in [
            ("https://a.com", "https", "a.com", "", "/", false),
            ("https://a.com/", "https", "a.com", "/", "/", false),
            (
                "HTTP://a.com:80/b/c",
                "http",
                "a.com:80",
                "/b/c",
                "/b/c/",
                false,
            ),
            ("http://99_ab-.com", "http", "99_ab-.com", "", "/", false),
            (
                "https://127.0.0.1:1/x/",
                "https",
                "127.0.0.1:1",
                "/x/",
                "/x/",
                true,
            ),
            (
                "https://[2001:db8::1]",
                "https",
                "[2001:db8::1]",
                "",
                "/",
                true,
            ),
            (
                "https://[::1]:443/a",
                "https",
                "[::1]:443",
                "/a",
                "/a/",
                true,
            ),
            (
                "https://999.999.abc",
                "https",
                "999.999.abc",
                "",
                "/",
                false,
            ),
        ] {
            let expected = Url {
                scheme,
                authority,
                path,
                normalized_path: normalized.into(),
                is_ip,
            };
            assert_eq!(parse_url(url), Some(expected), "{url}");
        }
    }

    #[test]
    fn urls_that_are_not_endpoints_are_rejected() {
        for url in [
            "",
            "a.com",
            "ftp://a.com",
            "https://",
            "https:///a",
            "https://a.com?b",
            "https://a.com/b?c=d",
            "https://a.com/#b",
            "https://u:p@a.com",
            "https://a.com:b/c",
            "https://a.com:/c",
            "https://a.com:+1",
            "https://a.com:65536",
            "https://[::1",
            "https://[nonsense]",
            "https://[::1]443",
            "https://a b.com",
            "https://a.com/b c",
        ] {
            assert_eq!(parse_url(url), None, "{url}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(https?://)?\\PC*") {
            parse_url(&text);
        }
    }
}
