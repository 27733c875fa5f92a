//! Received requests.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request as received.
#[derive(Clone, Debug)]
pub struct Request {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// Returns the method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns path and query, not decoded.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the path, not decoded.
    pub fn path(&self) -> &str {
        self.split_target().0
    }

    /// Returns the query, not decoded and without its question mark.
    pub fn raw_query(&self) -> Option<&str> {
        self.split_target().1
    }

    /// Returns the parameters of the query, decoded and sorted.
    pub fn query(&self) -> Vec<(String, String)> {
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut parameters: Vec<_> = self
            .raw_query()
            .unwrap_or_default()
            .split('&')
            .filter(|parameter| !parameter.is_empty())
            .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect();
        parameters.sort();
        parameters
    }

    /// Returns the headers in the order received, with the case of names received.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the values of all headers with the given name, in any case.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers
            .iter()
            .filter(move |(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Returns the value of the header with the given name, if there is exactly one.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Returns the body, without transfer encoding.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Parses the body as JSON.
    ///
    /// # Errors
    /// If the body is not JSON, for example empty.
    pub fn json(&self) -> serde_json::Result<Value> {
        serde_json::from_slice(&self.body)
    }

    fn split_target(&self) -> (&str, Option<&str>) {
        match self.target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (&self.target, None),
        }
    }
}
