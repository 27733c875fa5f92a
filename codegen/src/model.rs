//! A service model as it was read: names, shapes, operations and traits, with no decision about Rust.
//!
//! The words are Smithy's. Everything that is part of the wire contract or of the public meaning of
//! a model is kept. Its documentation is not: the words of generated code are our own. Names are
//! parts of the text that was read.

use crate::hash::IndexMap;

/// A service with its operations and shapes, each in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model<'a> {
    /// The file that it was read from, for errors of later stages.
    pub(crate) file: &'a str,
    pub(crate) service: Service<'a>,
    pub(crate) operations: IndexMap<&'a str, Operation<'a>>,
    pub(crate) shapes: IndexMap<&'a str, Shape<'a>>,
}

/// What holds for the whole service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Service<'a> {
    /// The name that settings and user agents know the service by: `Cognito Sync`.
    pub(crate) service_id: &'a str,
    /// The name for people: `Amazon Cognito Sync`.
    pub(crate) full_name: &'a str,
    pub(crate) api_version: &'a str,
    pub(crate) endpoint_prefix: &'a str,
    /// The name in the credential scope of signatures.
    pub(crate) signing_name: &'a str,
    /// The protocols in the order in which the service prefers them; never empty.
    pub(crate) protocols: Vec<&'a str>,
    /// The minor version of a JSON-RPC protocol.
    pub(crate) json_version: Option<&'a str>,
    /// What stands before the operation name in `X-Amz-Target`.
    pub(crate) target_prefix: Option<&'a str>,
    /// The authentication schemes that the service accepts, best first.
    pub(crate) auth: Vec<&'a str>,
}

/// One call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation<'a> {
    pub(crate) name: &'a str,
    pub(crate) http: Http<'a>,
    pub(crate) input: Option<&'a str>,
    pub(crate) output: Option<&'a str>,
    pub(crate) errors: Vec<&'a str>,
    /// Authentication that differs from the service's.
    pub(crate) auth: Option<Auth<'a>>,
    /// What is put before the host name of the endpoint.
    pub(crate) host_prefix: Option<&'a str>,
    pub(crate) idempotency: Idempotency,
    pub(crate) deprecated: bool,
}

/// What the model says of repeating a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    Unspecified,
    Idempotent,
    ReadOnly,
}

/// Authentication of a single operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Auth<'a> {
    /// Nothing is signed.
    None,
    /// The signature leaves the body out.
    UnsignedPayload,
    /// A list of schemes of its own.
    Schemes(Vec<&'a str>),
}

/// The request line and the status of success.
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
    /// A number or boolean that can be absent even where its kind has a default.
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
}

/// What values a shape has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind<'a> {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    /// A string with listed values.
    Enum(Vec<&'a str>),
    Blob {
        streaming: bool,
    },
    Timestamp(Option<TimestampFormat>),
    /// Any JSON-like value.
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
}

/// How a moment is written.
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
    pub(crate) required: Vec<&'a str>,
    /// The member that is the whole body.
    pub(crate) payload: Option<&'a str>,
    pub(crate) error: Option<ErrorTrait<'a>>,
    pub(crate) event_stream: bool,
}

/// What makes a structure an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorTrait<'a> {
    /// The code on the wire where it differs from the shape's name.
    pub(crate) code: Option<&'a str>,
    pub(crate) http_status: Option<u16>,
    pub(crate) fault: ErrorSide,
    /// Whether repeating the call may help, and whether the service is throttling.
    pub(crate) retryable: Option<Retryable>,
}

/// Who is to blame for an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ErrorSide {
    #[default]
    Client,
    Server,
}

/// A modelled invitation to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retryable {
    Transient,
    Throttling,
}

/// The use of a shape inside another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member<'a> {
    pub(crate) target: &'a str,
    pub(crate) location: Location,
    /// The name on the wire where it differs from the member's name.
    pub(crate) location_name: Option<&'a str>,
    pub(crate) timestamp_format: Option<TimestampFormat>,
    pub(crate) idempotency_token: bool,
    /// A string header that holds base64-encoded JSON.
    pub(crate) json_value: bool,
    pub(crate) host_label: bool,
    pub(crate) streaming: bool,
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
}

/// Where in the HTTP message a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Uri,
    Query,
    Header,
    PrefixHeaders,
    StatusCode,
}

/// Limits that the service sets on values.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Constraints<'a> {
    pub(crate) min: Option<serde_json::Number>,
    pub(crate) max: Option<serde_json::Number>,
    pub(crate) pattern: Option<&'a str>,
}
