//! Protection of the paths below `/_local`, which are not signed, against web pages.
//!
//! A page of another site can send requests to a port of the machine that its visitor uses. Its `Origin`
//! reveals it; and if its host name is resolved to the machine (DNS rebinding), `Host` does.

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Uri};

/// The host names that requests to a service on this machine have.
#[derive(Debug)]
pub(super) struct LocalHosts {
    /// The name or address that the service is bound to.
    bound: String,
}

impl LocalHosts {
    pub(super) fn new(bound: &str) -> Self {
        Self {
            bound: bound.trim_matches(['[', ']']).to_owned(),
        }
    }

    /// Returns whether a request comes from the machine itself, and not from a page of another site.
    pub(super) fn accept(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(HOST).iter();
        let host = hosts.next().and_then(|it| it.to_str().ok());
        let is_local = host.is_some_and(|it| self.is_local(it)) && hosts.next().is_none();
        let mut origins = headers.get_all(ORIGIN).iter();
        is_local && origins.all(|it| it.to_str().is_ok_and(|it| self.is_local_origin(it)))
    }

    /// Returns whether `scheme://host[:port]` has a local host.
    fn is_local_origin(&self, origin: &str) -> bool {
        let authority = origin.split_once("://").map(|(_, authority)| authority);
        authority.is_some_and(|it| self.is_local(it))
    }

    /// Returns whether `host[:port]` has a local host.
    fn is_local(&self, authority: &str) -> bool {
        let Ok(uri) = format!("http://{authority}/").parse::<Uri>() else {
            return false;
        };
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        // `user@host` has no place in either header.
        !authority.contains('@')
            && ["localhost", "127.0.0.1", "::1", self.bound.as_str()]
                .iter()
                .any(|local| local.eq_ignore_ascii_case(host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(host: &str, origin: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        LocalHosts::new("192.168.1.5").accept(&headers)
    }

    #[test]
    fn local_hosts_and_origins_are_accepted() {
        for host in [
            "localhost",
            "LOCALHOST:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "192.168.1.5:4566",
        ] {
            assert!(accepts(host, None), "{host}");
        }
        assert!(accepts("localhost:4566", Some("http://localhost:3000")));
        assert!(accepts("localhost:4566", Some("https://[::1]")));
    }

    #[test]
    fn foreign_hosts_and_origins_are_refused() {
        for host in [
            "example.com",
            "localhost.example.com",
            "127.0.0.1.example.com:4566",
            "localhost@example.com",
            "192.168.1.6",
            "",
        ] {
            assert!(!accepts(host, None), "{host}");
        }
        for origin in [
            "https://example.com",
            "null",
            "http://localhost.example.com",
            "localhost",
        ] {
            assert!(!accepts("localhost", Some(origin)), "{origin}");
        }
        assert!(!LocalHosts::new("0.0.0.0").accept(&HeaderMap::new()));
    }
}
