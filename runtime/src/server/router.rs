//! Finding the operation of a request.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use http::Method;
use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::served::ServedOperation;
use crate::operation::{Metadata, Protocol};

/// Finds the operations of requests to one service.
///
/// A REST request is matched by its method and its path, segment by segment, before the segments are
/// decoded; `X-Amz-Target` is ignored. A JSON-RPC request is a POST to `/` with the name of the operation
/// in `X-Amz-Target`.
#[derive(Clone, Debug)]
pub struct Router(Rule);

#[derive(Clone, Debug)]
enum Rule {
    Rest(Vec<Template>),
    Rpc {
        target_prefix: &'static str,
        operations: &'static [ServedOperation],
    },
}

/// The HTTP binding of an operation.
#[derive(Clone, Debug)]
struct Template {
    operation: &'static ServedOperation,
    method: &'static str,
    segments: Vec<Segment>,
    /// The parameters of the query that are part of the URI.
    query: Vec<(&'static str, &'static str)>,
}

/// A segment of a path. Literals come first, so that they are preferred to labels.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(&'static str),
    /// A label, by the name of its member.
    Label(&'static str),
    /// A label for all the segments that the others leave.
    GreedyLabel(&'static str),
}

impl Router {
    /// Creates a router for the operations of a service.
    pub fn new(metadata: &Metadata, operations: &'static [ServedOperation]) -> Self {
        match metadata.protocol {
            Protocol::RestJson1 => {
                let mut templates: Vec<_> = operations.iter().filter_map(Template::new).collect();
                templates.sort_by(|a, b| {
                    let parameters = b.query.len().cmp(&a.query.len());
                    a.segments.cmp(&b.segments).then(parameters)
                });
                Self(Rule::Rest(templates))
            }
            Protocol::AwsJson1_0 { target_prefix } | Protocol::AwsJson1_1 { target_prefix } => {
                Self(Rule::Rpc {
                    target_prefix,
                    operations,
                })
            }
        }
    }

    /// Returns the operation of a request, whose body is not needed.
    ///
    /// # Errors
    ///
    /// No operation has this method and path or this target, or the path cannot be decoded.
    pub fn route(&self, request: &Parts) -> Result<Route, RouteError> {
        match &self.0 {
            Rule::Rest(templates) => route_by_path(templates, request),
            Rule::Rpc {
                target_prefix,
                operations,
            } => {
                let target = request.headers.get("x-amz-target");
                let name = target
                    .filter(|_| request.method == Method::POST && request.uri.path() == "/")
                    .and_then(|target| target.to_str().ok())
                    .and_then(|target| target.strip_prefix(target_prefix)?.strip_prefix('.'));
                let operation = operations.iter().find(|known| Some(known.name()) == name);
                Ok(Route {
                    operation: operation.ok_or(RouteError::UnknownOperation)?,
                    labels: Vec::new(),
                })
            }
        }
    }
}

impl Template {
    /// Returns the HTTP binding of an operation, or `None` if it has none.
    fn new(operation: &'static ServedOperation) -> Option<Self> {
        let http = operation.descriptor().input.http()?;
        let (path, query) = http.uri().split_once('?').unwrap_or((http.uri(), ""));
        let segments = path.strip_prefix('/').unwrap_or(path).split('/');
        let query = query.split('&').filter(|parameter| !parameter.is_empty());
        Some(Self {
            operation,
            method: http.method(),
            segments: segments.map(Segment::new).collect(),
            query: query
                .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
                .collect(),
        })
    }

    /// Returns the segments of each label, or `None` if the path does not match.
    fn labels<'p>(&self, path: &[&'p str]) -> Option<Vec<(&'static str, Vec<&'p str>)>> {
        let greedy = self
            .segments
            .iter()
            .any(|segment| matches!(segment, Segment::GreedyLabel(_)));
        let rest = path.len().checked_sub(self.segments.len())?;
        if rest > 0 && !greedy {
            return None;
        }
        let mut labels = Vec::new();
        let mut path = path.iter().copied();
        for segment in &self.segments {
            match *segment {
                Segment::Literal(literal) => {
                    let found = percent_decode_str(path.next()?).decode_utf8();
                    if found.ok()? != literal {
                        return None;
                    }
                }
                Segment::Label(member) => labels.push((member, vec![path.next()?])),
                Segment::GreedyLabel(member) => {
                    labels.push((member, path.by_ref().take(rest + 1).collect()));
                }
            }
        }
        Some(labels)
    }
}

impl Segment {
    fn new(template: &'static str) -> Self {
        let label = template
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match label.map(|label| (label.strip_suffix('+'), label)) {
            None => Self::Literal(template),
            Some((Some(label), _)) => Self::GreedyLabel(label),
            Some((None, label)) => Self::Label(label),
        }
    }
}

fn route_by_path(templates: &[Template], request: &Parts) -> Result<Route, RouteError> {
    let path = request.uri.path();
    let path: Vec<&str> = path.strip_prefix('/').unwrap_or(path).split('/').collect();
    let is_dots = |segment: &&str| {
        let decoded = percent_decode_str(segment).collect::<Vec<u8>>();
        matches!(&*decoded, b"." | b"..")
    };
    if path.iter().any(is_dots) {
        return Err(RouteError::DotSegment);
    }
    let query = request.uri.query().unwrap_or_default();
    let has = |wanted: &(&str, &str)| {
        let mut parameters = query.split('&');
        parameters.any(|found| found.split_once('=').unwrap_or((found, "")) == *wanted)
    };
    for template in templates {
        if request.method != template.method || !template.query.iter().all(has) {
            continue;
        }
        if let Some(labels) = template.labels(&path) {
            let decode = |(member, segments): (&'static str, Vec<&str>)| {
                let encoded = segments.join("/");
                let decoded = percent_decode_str(&encoded).decode_utf8();
                let decoded = decoded.map_err(|_| RouteError::NotUtf8 { member })?;
                Ok((member, decoded.into_owned()))
            };
            return Ok(Route {
                operation: template.operation,
                labels: labels.into_iter().map(decode).collect::<Result<_, _>>()?,
            });
        }
    }
    Err(RouteError::UnknownOperation)
}

/// The operation of a request, and the values of the labels in its path.
#[derive(Clone, Debug)]
pub struct Route {
    operation: &'static ServedOperation,
    labels: Vec<(&'static str, String)>,
}

impl Route {
    /// Returns the operation.
    pub fn operation(&self) -> &'static ServedOperation {
        self.operation
    }

    /// Returns the value of a label, decoded, by the name of its member.
    pub fn label(&self, member: &str) -> Option<&str> {
        let mut labels = self.labels.iter();
        let (_, value) = labels.find(|(name, _)| *name == member)?;
        Some(value)
    }
}

/// Error of a request that belongs to no operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteError {
    /// No operation has this method and path, or this target.
    UnknownOperation,
    /// The path has a segment `.` or `..`, which HTTP clients and servers remove.
    DotSegment,
    /// A label of the path is not UTF-8.
    #[non_exhaustive]
    NotUtf8 {
        /// The member that the label holds.
        member: &'static str,
    },
}

impl Display for RouteError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOperation => f.write_str(
                "the service has no operation with this method and path, or this X-Amz-Target",
            ),
            Self::DotSegment => f.write_str("the path of the request has a segment `.` or `..`"),
            Self::NotUtf8 { member } => {
                write!(
                    f,
                    "the value of `{member}` in the path of the request is not UTF-8"
                )
            }
        }
    }
}

impl Error for RouteError {}

#[cfg(test)]
mod tests;
