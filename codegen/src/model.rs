//! A service model as it was read: names, shapes, operations and traits, with no decision about Rust.
//!
//! The words are Smithy's. Everything that is part of the wire contract or of the public meaning of
//! a model is kept; documentation strings are kept too, for models that carry them.

/// A map in the order of the file. Names are looked up a great deal, and nobody attacks their hashes.
pub(crate) type IndexMap<K, V> = indexmap::IndexMap<K, V, foldhash::fast::RandomState>;

/// A service with its operations and shapes, each in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model {
    /// The file that it was read from, for errors of later stages.
    pub(crate) file: String,
    pub(crate) service: Service,
    pub(crate) operations: IndexMap<String, Operation>,
    pub(crate) shapes: IndexMap<String, Shape>,
}

/// What holds for the whole service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Service {
    /// The name that settings and user agents know the service by: `Cognito Sync`.
    pub(crate) service_id: String,
    /// The name for people: `Amazon Cognito Sync`.
    pub(crate) full_name: String,
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    /// The name in the credential scope of signatures.
    pub(crate) signing_name: String,
    /// The protocols in the order in which the service prefers them; never empty.
    pub(crate) protocols: Vec<String>,
    /// The minor version of a JSON-RPC protocol.
    pub(crate) json_version: Option<String>,
    /// What stands before the operation name in `X-Amz-Target`.
    pub(crate) target_prefix: Option<String>,
    /// The authentication schemes that the service accepts, best first.
    pub(crate) auth: Vec<String>,
    pub(crate) documentation: Option<String>,
}

/// One call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) http: Http,
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) errors: Vec<String>,
    /// Authentication that differs from the service's.
    pub(crate) auth: Option<Auth>,
    /// What is put before the host name of the endpoint.
    pub(crate) host_prefix: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) deprecated: bool,
    pub(crate) documentation: Option<String>,
}

/// What the model says of repeating a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Unspecified,
    Idempotent,
    ReadOnly,
}

/// Authentication of a single operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// Nothing is signed.
    None,
    /// The signature leaves the body out.
    UnsignedPayload,
    /// A list of schemes of its own.
    Schemes(Vec<String>),
}

/// The request line and the status of success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) response_code: Option<u16>,
}

/// A named shape.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) constraints: Constraints,
    pub(crate) sensitive: bool,
    /// A number or boolean that can be absent even where its kind has a default.
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
    pub(crate) documentation: Option<String>,
}

/// What values a shape has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    /// A string with listed values.
    Enum(Vec<String>),
    Blob {
        streaming: bool,
    },
    Timestamp(Option<TimestampFormat>),
    /// Any JSON-like value.
    Document,
    List {
        member: Member,
        sparse: bool,
        flattened: bool,
    },
    Map {
        key: Member,
        value: Member,
        sparse: bool,
        flattened: bool,
    },
    Structure(Structure),
    /// A structure of which exactly one member is set.
    Union(Structure),
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
pub(crate) struct Structure {
    pub(crate) members: IndexMap<String, Member>,
    pub(crate) required: Vec<String>,
    /// The member that is the whole body.
    pub(crate) payload: Option<String>,
    pub(crate) error: Option<ErrorTrait>,
    pub(crate) event_stream: bool,
}

/// What makes a structure an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorTrait {
    /// The code on the wire where it differs from the shape's name.
    pub(crate) code: Option<String>,
    pub(crate) http_status: Option<u16>,
    pub(crate) fault: Fault,
    /// Whether repeating the call may help, and whether the service is throttling.
    pub(crate) retryable: Option<Retryable>,
}

/// Who is to blame for an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
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
pub(crate) struct Member {
    pub(crate) target: String,
    pub(crate) location: Location,
    /// The name on the wire where it differs from the member's name.
    pub(crate) location_name: Option<String>,
    pub(crate) timestamp_format: Option<TimestampFormat>,
    pub(crate) idempotency_token: bool,
    /// A string header that holds base64-encoded JSON.
    pub(crate) json_value: bool,
    pub(crate) host_label: bool,
    pub(crate) streaming: bool,
    pub(crate) boxed: bool,
    pub(crate) deprecated: bool,
    pub(crate) documentation: Option<String>,
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
pub(crate) struct Constraints {
    pub(crate) min: Option<serde_json::Number>,
    pub(crate) max: Option<serde_json::Number>,
    pub(crate) pattern: Option<String>,
}
