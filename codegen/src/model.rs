//! A service model as it was read: operations, shapes and traits, without any decision about Rust.
//!
//! The terms are Smithy's, except for keys of botocore's format that Smithy splits or does not have:
//! `location` and `locationName` (HTTP binding traits and `jsonName`), `box`, `jsonvalue`, and the
//! metadata of the service.
//!
//! It contains everything that affects the wire format or the public meaning of the model, but not
//! the model's documentation, which `docs.toml` replaces. Names borrow from the text of the model.

use crate::hash::{IndexMap, IndexSet};

/// A service with its operations and shapes, each in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model<'a> {
    /// The name of the file, for errors of later stages.
    pub(crate) file: &'a str,
    pub(crate) service: Service<'a>,
    pub(crate) operations: IndexMap<&'a str, Operation<'a>>,
    pub(crate) shapes: IndexMap<&'a str, Shape<'a>>,
}

/// The metadata of a service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Service<'a> {
    /// The service ID, which shared configuration and user agents contain: `Cognito Sync`.
    pub(crate) service_id: &'a str,
    /// The full name, for documentation: `Amazon Cognito Sync`.
    pub(crate) full_name: &'a str,
    pub(crate) api_version: &'a str,
    pub(crate) endpoint_prefix: &'a str,
    /// The name in the credential scope of signatures.
    pub(crate) signing_name: &'a str,
    /// The protocols in the service's order of preference; never empty.
    pub(crate) protocols: Vec<&'a str>,
    /// The minor version of a JSON-RPC protocol.
    pub(crate) json_version: Option<&'a str>,
    /// The prefix of the operation name in `X-Amz-Target`.
    pub(crate) target_prefix: Option<&'a str>,
    /// The auth schemes that the service accepts, in order of preference.
    pub(crate) auth: Vec<&'a str>,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation<'a> {
    pub(crate) name: &'a str,
    pub(crate) http: Http<'a>,
    pub(crate) input: Option<&'a str>,
    pub(crate) output: Option<&'a str>,
    pub(crate) errors: Vec<&'a str>,
    /// The authentication, where it differs from the service's.
    pub(crate) auth: Option<Auth<'a>>,
    /// The prefix of the host name of the endpoint.
    pub(crate) host_prefix: Option<&'a str>,
    pub(crate) idempotency: Idempotency,
    pub(crate) deprecated: bool,
}

/// The `idempotent` and `readonly` traits of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    Unspecified,
    Idempotent,
    ReadOnly,
}

/// The authentication of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Auth<'a> {
    /// Requests are not signed.
    None,
    /// The signature does not cover the body.
    UnsignedPayload,
    /// The operation has its own list of auth schemes.
    Schemes(Vec<&'a str>),
}

/// The request line, and the status of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Http<'a> {
    pub(crate) method: &'a str,
    pub(crate) uri: &'a str,
    pub(crate) response_code: Option<u16>,
}

/// A named shape.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape<'a> {
    pub(crate) kind: Kind<'a>,
    pub(crate) constraints: Constraints<'a>,
    pub(crate) sensitive: bool,
    /// The key `box`: a number or boolean is optional even if its shape has a default.
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
}

impl<'a> Model<'a> {
    /// Returns the shape of this name. One that does not exist is unknown.
    pub(crate) fn shape(&self, name: &str) -> &Shape<'a> {
        self.shapes.get(name).unwrap_or(&UNKNOWN)
    }
}

/// A shape that does not exist.
static UNKNOWN: Shape<'static> = Shape {
    kind: Kind::Unknown,
    constraints: Constraints {
        min: None,
        max: None,
        pattern: None,
    },
    sensitive: false,
    boxed: false,
    deprecated: false,
};

/// The kind of a shape.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind<'a> {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    /// A string with a list of known values.
    Enum(Vec<&'a str>),
    Blob {
        streaming: bool,
    },
    Timestamp(Option<TimestampFormat>),
    /// A JSON-like value.
    Document,
    List {
        member: Member<'a>,
        sparse: bool,
        flattened: bool,
    },
    Map {
        key: Member<'a>,
        value: Member<'a>,
        sparse: bool,
        flattened: bool,
    },
    Structure(Structure<'a>),
    /// A structure of which exactly one member is set.
    Union(Structure<'a>),
    /// A shape that does not exist or could not be read, for which a fault was recorded.
    Unknown,
}

impl<'a> Kind<'a> {
    /// Returns the names of members, or the values of an enum.
    pub(crate) fn names(&self) -> Vec<&'a str> {
        match self {
            Self::Structure(structure) | Self::Union(structure) => {
                structure.members.keys().copied().collect()
            }
            Self::Enum(values) => values.clone(),
            _ => Vec::new(),
        }
    }
}

/// A timestamp format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimestampFormat {
    EpochSeconds,
    DateTime,
    HttpDate,
}

/// The members of a structure or union.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Structure<'a> {
    pub(crate) members: IndexMap<&'a str, Member<'a>>,
    pub(crate) required: IndexSet<&'a str>,
    /// The member that is the payload.
    pub(crate) payload: Option<&'a str>,
    pub(crate) error: Option<ErrorTrait<'a>>,
    pub(crate) event_stream: bool,
}

/// The traits of an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorTrait<'a> {
    /// The error code, where it differs from the shape's name.
    pub(crate) code: Option<&'a str>,
    pub(crate) http_status: Option<u16>,
    pub(crate) kind: ErrorKind,
    /// The `retryable` trait.
    pub(crate) retryable: Option<Retryable>,
}

/// The value of Smithy's `error` trait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    #[default]
    Client,
    Server,
}

/// The value of the `retryable` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retryable {
    Transient,
    Throttling,
}

/// A member of a structure, union, list or map.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member<'a> {
    pub(crate) target: &'a str,
    pub(crate) location: Location,
    /// The key `locationName`: the wire name, where it differs from the member's name.
    pub(crate) location_name: Option<&'a str>,
    pub(crate) timestamp_format: Option<TimestampFormat>,
    pub(crate) idempotency_token: bool,
    /// The key `jsonvalue`: a header with base64-encoded JSON.
    pub(crate) json_value: bool,
    pub(crate) host_label: bool,
    pub(crate) streaming: bool,
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
}

/// The key `location`: the part of the HTTP message that contains a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    /// The URI: a label.
    Uri,
    Query,
    Header,
    PrefixHeaders,
    StatusCode,
}

/// The constraint traits of a shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Constraints<'a> {
    pub(crate) min: Option<serde_json::Number>,
    pub(crate) max: Option<serde_json::Number>,
    pub(crate) pattern: Option<&'a str>,
}
