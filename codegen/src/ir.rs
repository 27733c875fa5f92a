//! The intermediate representation: the items of a generated crate, with every decision made.
//!
//! Each item has its wire name and its Rust name. Lists are in the order in which they are emitted.

use std::borrow::Cow;

/// A whole crate.
#[derive(Debug)]
pub(crate) struct Crate<'a> {
    pub(crate) service: Service,
    pub(crate) operations: Vec<Operation<'a>>,
    pub(crate) structs: Vec<Struct<'a>>,
    pub(crate) unions: Vec<Union<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) exceptions: Vec<Exception<'a>>,
    /// Schemas of what lists and maps contain.
    pub(crate) collections: Vec<Collection<'a>>,
    /// The constraints that a server checks inputs against.
    pub(crate) constraints: Vec<StructureConstraints<'a>>,
}

/// The service marker and its metadata.
#[derive(Debug)]
pub(crate) struct Service {
    /// The marker type of the service: `CognitoSync`.
    pub(crate) marker: String,
    /// The full name in Markdown, for documentation.
    pub(crate) title: String,
    /// The full name as plain text on one line, for the manifest.
    pub(crate) description: String,
    /// The crate-level documentation.
    pub(crate) docs: Vec<String>,
    pub(crate) service_id: String,
    pub(crate) signing_name: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) api_version: String,
    /// The namespace of shape IDs: `com.amazonaws.cognitosync`.
    pub(crate) namespace: String,
    /// The prefix of the operation name in JSON-RPC requests.
    pub(crate) target_prefix: String,
    pub(crate) protocol: Protocol,
}

/// The protocols that generated crates support.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    RestJson1,
    AwsJson1_0,
    AwsJson1_1,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) wire_name: &'a str,
    /// The marker type: `RegisterDevice`.
    pub(crate) rust_name: String,
    /// The module, which is also the client's method: `register_device`.
    pub(crate) module: String,
    /// The documentation of the client's method.
    pub(crate) docs: Vec<String>,
    /// The documentation of the marker type.
    pub(crate) summary: Vec<String>,
    pub(crate) input: Struct<'a>,
    pub(crate) output: Struct<'a>,
    pub(crate) error: OperationError,
    pub(crate) idempotency: Idempotency,
    /// Comments above the descriptor: the reasons of the overrides that apply to it.
    pub(crate) comments: Vec<String>,
    pub(crate) auth: Auth,
    /// The prefix of the host name of the endpoint.
    pub(crate) host_prefix: Option<String>,
    pub(crate) deprecation: Deprecation,
    pub(crate) paginator: Option<Paginator<'a>>,
    /// The table with the constraints on the members of the input, if it has members.
    pub(crate) constraints: Option<String>,
}

/// The paginator of an operation. Names are names of fields.
#[derive(Debug)]
pub(crate) struct Paginator<'a> {
    /// The types `…Paginator` and `…PaginatorItems`.
    pub(crate) rust_name: String,
    pub(crate) items_name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) items_docs: Vec<String>,
    /// The field of the input that contains the token of the requested page.
    pub(crate) token: String,
    /// The field of the output that contains the token of the next page.
    pub(crate) next_token: String,
    /// The field of the input that limits the number of items of a page, and its type.
    pub(crate) size: Option<(String, Type)>,
    /// The field of the output that contains the items.
    pub(crate) items: Option<Field<'a>>,
    /// The fields of the output that the next input repeats.
    pub(crate) carry: Vec<String>,
}

/// Whether an item is deprecated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deprecation {
    NotDeprecated,
    Deprecated,
}

/// Whether an operation is idempotent, so that it can be retried after the service may have processed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    Idempotent,
    NotIdempotent,
}

/// The auth scheme of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    SigV4,
    SigV4UnsignedPayload,
    None,
    /// Schemes that generated crates do not support.
    Unsupported(String),
}

/// The enum of an operation's errors.
#[derive(Debug)]
pub(crate) struct OperationError {
    pub(crate) rust_name: String,
    pub(crate) variants: Vec<ErrorVariant>,
}

/// One modeled error of an operation.
#[derive(Debug)]
pub(crate) struct ErrorVariant {
    /// The exception type, which is also the variant.
    pub(crate) rust_name: String,
    /// The name of the `is_…` method.
    pub(crate) predicate: String,
}

/// A structure: an input, an output, or one nested in them.
#[derive(Debug)]
pub(crate) struct Struct<'a> {
    /// The name of the shape, or the Rust name if the operation has no such shape.
    pub(crate) wire_name: Cow<'a, str>,
    pub(crate) rust_name: String,
    pub(crate) builder_name: String,
    /// The private module of its file; operations keep theirs in their own file.
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) schema: StructSchema,
    pub(crate) build_return: BuildReturn,
    pub(crate) builder_storage: BuilderStorage,
}

/// The storage of a builder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BuilderStorage {
    /// The structure itself, whose fields are all `Option`s.
    Structure,
    /// Fields of its own, because some of the structure's are not `Option`s.
    OwnFields,
}

/// The use of a structure or union in messages, which decides whether it can be written, read or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The input of an operation.
    Input,
    /// The output of an operation, which contains the request ID.
    Output,
    /// Part of inputs only.
    Sent,
    /// Part of outputs only.
    Received,
    /// Part of both.
    SentAndReceived,
    /// An error of an operation, which contains the metadata of the response.
    Exception,
}

impl Role {
    /// Returns whether requests contain values of this role.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Input | Self::Sent | Self::SentAndReceived)
    }
}

/// The return type of `build()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BuildReturn {
    /// The structure: no field can be missing.
    Value,
    /// A `Result`: some field is neither an `Option` nor has a default.
    Result,
    /// A `Result` that is always `Ok`: inputs are checked before sending.
    InfallibleResult,
}

/// The schema of a structure besides its members.
#[derive(Debug)]
pub(crate) struct StructSchema {
    pub(crate) http: Option<HttpBinding>,
    pub(crate) body: Body,
}

/// The request line of an operation.
#[derive(Debug)]
pub(crate) struct HttpBinding {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) status: u16,
}

/// Whether a structure has members in the body of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Members,
    Empty,
}

/// A field of a structure.
#[derive(Clone, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) docs: Vec<String>,
    /// Comments above the field: the reasons of the overrides that apply to it.
    pub(crate) comments: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) schema: MemberSchema<'a>,
    pub(crate) sensitivity: Sensitivity,
    pub(crate) idempotency_token: IdempotencyToken,
    pub(crate) limits: Limits,
}

/// The limits that are checked before a value is sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) min: Option<Bound>,
    /// The limits of the elements of a list or the values of a map.
    pub(crate) each: Option<Box<Limits>>,
    /// The limits of the keys of a map.
    pub(crate) keys: Option<Box<Limits>>,
    pub(crate) sensitivity: Sensitivity,
}

/// The minimum or maximum length of a string, blob, list or map, or that of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Bound {
    Integer(i64),
    Float(f64),
}

/// The constraints on the members of a structure or union that inputs contain.
#[derive(Debug)]
pub(crate) struct StructureConstraints<'a> {
    pub(crate) wire_name: &'a str,
    /// The static with the table: `RECORD_PATCH`.
    pub(crate) rust_name: String,
    /// The members that have constraints.
    pub(crate) members: Vec<MemberConstraints<'a>>,
}

/// The constraints on a member.
#[derive(Debug)]
pub(crate) struct MemberConstraints<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) value: Constraints<'a>,
}

/// The constraints on a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Constraints<'a> {
    /// Whether a member must be present: `Required`, or else `Optional`.
    pub(crate) presence: Presence,
    pub(crate) min: Option<Bound>,
    pub(crate) max: Option<Bound>,
    /// The regular expression of a string.
    pub(crate) pattern: Option<&'a str>,
    /// The values of an enum.
    pub(crate) values: Vec<&'a str>,
    /// The constraints on the elements of a list or the values of a map.
    pub(crate) each: Option<Box<Constraints<'a>>>,
    /// The constraints on the keys of a map.
    pub(crate) keys: Option<Box<Constraints<'a>>>,
    /// The table of a structure or union.
    pub(crate) members: Option<String>,
}

/// The presence of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `Option<T>`.
    #[default]
    Optional,
    /// `Option<T>` in an input, which is checked before sending.
    Required,
    /// `T`, and `build()` fails without it.
    NonOptional,
    /// `T`, with a default.
    Default,
}

impl Presence {
    /// Returns whether the type of the field is `Option<T>`.
    pub(crate) fn is_option(self) -> bool {
        matches!(self, Self::Optional | Self::Required)
    }
}

/// Whether a value is redacted in `Debug`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sensitivity {
    #[default]
    Public,
    Sensitive,
}

/// Whether the client generates a value that the caller omits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdempotencyToken {
    No,
    /// A new UUID, by which the service recognizes retries.
    Generated,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    Blob,
    Timestamp,
    Document,
    List(Box<Type>),
    /// Key and value.
    Map(Box<Type>, Box<Type>),
    /// `Option`, as the element of a sparse list or map.
    Sparse(Box<Type>),
    /// `Box`, because the type is recursive.
    Boxed(Box<Type>),
    Struct(String),
    Union(String),
    Enum(String),
    /// The type of a shape that does not exist or could not be read. It is compared, never emitted.
    Unknown,
}

/// The schema of one member.
#[derive(Clone, Debug)]
pub(crate) struct MemberSchema<'a> {
    /// The name on the wire.
    pub(crate) member: &'a str,
    /// The type of its target in the macros of the runtime: `string`, `structure`.
    pub(crate) shape_type: &'static str,
    pub(crate) traits: Vec<SchemaTrait>,
}

/// A trait that codecs use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SchemaTrait {
    Label,
    Query(String),
    QueryParams,
    Header(String),
    PrefixHeaders(String),
    Payload,
    StatusCode,
    JsonName(String),
    Timestamp(&'static str),
    MediaType(&'static str),
    Sensitive,
    /// The constant with the schemas of what a list or map contains.
    Of(String),
}

/// The schemas of what a list or map contains.
#[derive(Debug)]
pub(crate) struct Collection<'a> {
    pub(crate) wire_name: &'a str,
    /// The constant: `RECORD_LIST`.
    pub(crate) rust_name: String,
    /// `list` or `map`.
    pub(crate) kind: &'static str,
    /// The `member` of a list; the `key` and the `value` of a map.
    pub(crate) parts: Vec<MemberSchema<'a>>,
}

/// A union.
#[derive(Debug)]
pub(crate) struct Union<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) variants: Vec<UnionVariant<'a>>,
}

/// A variant of a union.
#[derive(Debug)]
pub(crate) struct UnionVariant<'a> {
    pub(crate) rust_name: String,
    /// The stem of `is_…` and `as_…`.
    pub(crate) stem: String,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) schema: MemberSchema<'a>,
    pub(crate) sensitivity: Sensitivity,
    pub(crate) limits: Limits,
}

/// An enum.
#[derive(Debug)]
pub(crate) struct Enum<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) variants: Vec<EnumVariant<'a>>,
    pub(crate) sensitivity: Sensitivity,
}

/// A variant of an enum.
#[derive(Debug)]
pub(crate) struct EnumVariant<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) docs: Vec<String>,
}

/// A modeled error.
#[derive(Debug)]
pub(crate) struct Exception<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    /// The name of the `is_…` method of errors that hold it.
    pub(crate) predicate: String,
    pub(crate) builder_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    /// The error codes by which responses identify it.
    pub(crate) codes: Vec<String>,
    /// The status of the response.
    pub(crate) status: u16,
    /// The retry classification, if the model has one.
    pub(crate) retry_kind: Option<RetryKind>,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) message: Message,
    pub(crate) schema: StructSchema,
    pub(crate) build_return: BuildReturn,
}

/// The retry classification of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryKind {
    /// A transient error of the service.
    Transient,
    /// The service throttles requests.
    Throttling,
}

/// The message of an exception, which its method `message()` returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// No field contains it; the message of the response's metadata is used.
    FromMetadata,
    /// The field at this index contains it, as a `String`.
    Required(usize),
    /// The field at this index contains it, as an `Option<String>`.
    Optional(usize),
}
