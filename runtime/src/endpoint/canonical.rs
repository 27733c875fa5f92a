//! The canonical form of endpoint URLs.
//!
//! HTTP clients rewrite hosts: they lower their case, drop default ports and normalize IP addresses, as
//! the [URL standard](https://url.spec.whatwg.org/#host-parsing) describes. A signature covers the host,
//! so a URL is brought into that form before it is signed, and every client sends what was signed. What
//! HTTP clients treat differently, such as user information or a host that is not ASCII, is an error.

use super::url_error::UrlProblem;
use std::fmt::{self, Write};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Returns the canonical form of an endpoint URL: `http` or `https`, a host, and optionally a port and a
/// path.
///
/// # Errors
/// Returns the problem of a URL that is not valid as an endpoint.
pub(crate) fn canonical_url(url: &str) -> Result<String, UrlProblem> {
    if url.is_empty() {
        return Err(UrlProblem::Empty);
    }
    let is_blank =
        |&(_, character): &(usize, char)| character.is_whitespace() || character.is_control();
    if let Some((position, character)) = url.char_indices().find(is_blank) {
        return Err(UrlProblem::Character {
            character,
            position,
        });
    }
    let (scheme, rest) = url.split_once("://").ok_or(UrlProblem::NoScheme)?;
    let scheme = Scheme::parse(scheme).ok_or(UrlProblem::OtherScheme)?;
    let start = url.len() - rest.len();
    let (authority, path) = rest.split_at(authority_len(rest));
    let authority = Authority::parse(authority, start)?;
    check_path(path, start + rest.len() - path.len())?;
    Ok(format!("{scheme}://{}{path}", authority.canonical(scheme)))
}

/// Returns `uri` with its scheme and authority in canonical form, or `None` if it has that form already
/// or is only a path. Path and query are not checked.
///
/// # Errors
/// Returns the problem of an authority that is not valid.
pub(crate) fn canonical_request_uri(uri: &str) -> Result<Option<String>, UrlProblem> {
    let Some((scheme, rest)) = uri.split_once("://") else {
        return Ok(None);
    };
    if uri.starts_with('/') {
        return Ok(None);
    }
    let scheme = Scheme::parse(scheme).ok_or(UrlProblem::OtherScheme)?;
    let (authority, target) = rest.split_at(authority_len(rest));
    let authority = Authority::parse(authority, uri.len() - rest.len())?;
    let canonical = format!("{scheme}://{}{target}", authority.canonical(scheme));
    Ok((canonical != uri).then_some(canonical))
}

/// Returns the length of the authority at the start of `rest`.
fn authority_len(rest: &str) -> usize {
    rest.find(['/', '?', '#']).unwrap_or(rest.len())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Scheme {
    fn parse(scheme: &str) -> Option<Self> {
        [Self::Http, Self::Https]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(scheme))
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A host, in canonical form, and the port.
struct Authority {
    host: String,
    port: Option<u16>,
}

impl Authority {
    /// Parses an authority, which begins at byte `start` of the URL.
    fn parse(authority: &str, start: usize) -> Result<Self, UrlProblem> {
        if authority.contains('@') {
            return Err(UrlProblem::UserInfo);
        }
        let (host, port) = match authority.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']').ok_or(UrlProblem::InvalidIpv6)?;
                let port = match port.strip_prefix(':') {
                    None if !port.is_empty() => return Err(UrlProblem::InvalidPort),
                    port => port,
                };
                let address = address.parse().map_err(|_| UrlProblem::InvalidIpv6)?;
                (canonical_ipv6(address), port)
            }
            None => {
                let (host, port) = match authority.split_once(':') {
                    Some((_, port)) if port.contains(':') => return Err(UrlProblem::BareIpv6),
                    Some((host, port)) => (host, Some(port)),
                    None => (authority, None),
                };
                (canonical_name(host, start)?, port)
            }
        };
        let port = match port {
            None | Some("") => None,
            Some(port) => Some(parse_port(port).ok_or(UrlProblem::InvalidPort)?),
        };
        Ok(Self { host, port })
    }

    /// Returns the text without the default port of `scheme`.
    fn canonical(self, scheme: Scheme) -> String {
        let Self { mut host, port } = self;
        if let Some(port) = port.filter(|port| *port != scheme.default_port()) {
            // Writing to a string never fails.
            let _ = write!(host, ":{port}");
        }
        host
    }
}

fn parse_port(port: &str) -> Option<u16> {
    // `u16` alone would accept a sign.
    let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| port.parse().ok()).flatten()
}

/// Returns the canonical form of a name or an IPv4 address, which begins at byte `start` of the URL.
fn canonical_name(host: &str, start: usize) -> Result<String, UrlProblem> {
    if host.is_empty() {
        return Err(UrlProblem::NoHost);
    }
    let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    if let Some((position, character)) = host.char_indices().find(|&(_, c)| !is_valid(c)) {
        let position = start + position;
        return Err(match character.is_ascii() {
            true => UrlProblem::HostCharacter {
                character,
                position,
            },
            false => UrlProblem::NotAscii { position },
        });
    }
    if ends_in_number(host) {
        let address = parse_ipv4(host).ok_or(UrlProblem::InvalidIpv4)?;
        return Ok(address.to_string());
    }
    Ok(host.to_ascii_lowercase())
}

/// Returns whether the last label of `host` is a number, so that the host is an IPv4 address.
fn ends_in_number(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or(host);
    let is_decimal = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    is_decimal || parse_ipv4_number(last).is_some()
}

/// Parses an IPv4 address of one to four decimal, octal or hexadecimal numbers, of which the last one
/// fills the remaining bytes: `127.1`, `0177.0.0.1` and `0x7f000001` are 127.0.0.1.
fn parse_ipv4(host: &str) -> Option<Ipv4Addr> {
    let host = host.strip_suffix('.').unwrap_or(host);
    let numbers: Vec<u32> = host
        .split('.')
        .map(|number| parse_ipv4_number(number).flatten())
        .collect::<Option<_>>()?;
    let (&last, bytes) = numbers.split_last()?;
    if bytes.len() > 3 || bytes.iter().any(|byte| *byte > 255) {
        return None;
    }
    if last > u32::MAX >> (8 * bytes.len()) {
        return None;
    }
    let high = bytes
        .iter()
        .zip([24, 16, 8])
        .map(|(byte, shift)| byte << shift);
    Some(Ipv4Addr::from(high.sum::<u32>() + last))
}

/// Parses a number of an IPv4 address. Returns `None` if it is not one, and `Some(None)` if it is too
/// large.
fn parse_ipv4_number(text: &str) -> Option<Option<u32>> {
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let (digits, radix) = match (hexadecimal, text.strip_prefix('0')) {
        (Some(digits), _) => (digits, 16),
        (None, Some(digits)) if !digits.is_empty() => (digits, 8),
        (None, _) if text.is_empty() => return None,
        (None, _) => (text, 10),
    };
    if digits.is_empty() {
        return Some(Some(0));
    }
    let is_number = digits.chars().all(|digit| digit.is_digit(radix));
    is_number.then(|| u32::from_str_radix(digits, radix).ok())
}

/// Returns an IPv6 address in brackets: lower-case groups, of which the longest run of zeros, the first
/// of several, is compressed. Unlike the `Display` of [`Ipv6Addr`], it has no dotted numbers.
fn canonical_ipv6(address: Ipv6Addr) -> String {
    let groups = address.segments();
    let zeros = longest_zero_run(&groups);
    let mut text = String::from("[");
    let mut index = 0;
    while index < groups.len() {
        if index == zeros.start && zeros.len() > 1 {
            text.push_str("::");
            index = zeros.end;
            continue;
        }
        if !text.ends_with(['[', ':']) {
            text.push(':');
        }
        // Writing to a string never fails.
        let _ = write!(text, "{:x}", groups[index]);
        index += 1;
    }
    text.push(']');
    text
}

fn longest_zero_run(groups: &[u16; 8]) -> std::ops::Range<usize> {
    let mut longest = 0..0;
    let mut start = 0;
    for (index, group) in groups.iter().enumerate() {
        if *group != 0 {
            start = index + 1;
        } else if index + 1 - start > longest.len() {
            longest = start..index + 1;
        }
    }
    longest
}

/// Checks the path of an endpoint URL, which begins at byte `start` and precedes that of each request.
fn check_path(path: &str, start: usize) -> Result<(), UrlProblem> {
    for (index, character) in path.char_indices() {
        let position = start + index;
        match character {
            '?' => return Err(UrlProblem::Query { position }),
            '#' => return Err(UrlProblem::Fragment { position }),
            '%' if !is_percent_encoded(&path[index..]) => {
                return Err(UrlProblem::PercentSign { position });
            }
            '%' | '/' | '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+'
            | ',' | ';' | '=' | ':' | '@' => {}
            _ if character.is_ascii_alphanumeric() => {}
            _ => {
                return Err(UrlProblem::PathCharacter {
                    character,
                    position,
                });
            }
        }
    }
    let is_dots = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    };
    match path.split('/').any(is_dots) {
        true => Err(UrlProblem::DotSegment),
        false => Ok(()),
    }
}

fn is_percent_encoded(text: &str) -> bool {
    let digits = text.as_bytes().get(1..3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests;
