//! A request as the server read it.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request, as far as possible in the bytes that came.
#[derive(Clone, Debug)]
pub struct Request {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Path and query, not decoded.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The path, not decoded.
    pub fn path(&self) -> &str {
        self.split_target().0
    }

    /// The query, not decoded and without its question mark.
    pub fn raw_query(&self) -> Option<&str> {
        self.split_target().1
    }

    /// The parameters of the query, decoded and sorted.
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

    /// The headers in the order in which they came, their names in the case in which they came.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The values of all headers of that name, in any case.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers
            .iter()
            .filter(move |(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The value of the header of that name, if there is exactly one.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// The body, without the framing it was sent in.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body read as JSON.
    ///
    /// # Errors
    /// The body is not JSON; in particular, it is empty.
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
