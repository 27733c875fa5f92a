//! The Rust-shaped intermediate representation: what will be written, with every decision made.
//!
//! Items are named for what they become. Each holds the name on the wire beside the name in Rust;
//! lists are in the order in which they are written.

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
    /// Schemas of the elements of lists and of the keys and values of maps.
    pub(crate) elements: Vec<Element<'a>>,
}

/// The service marker and its metadata.
#[derive(Debug)]
pub(crate) struct Service {
    /// The type that stands for the service: `CognitoSync`.
    pub(crate) marker: String,
    /// The name for people.
    pub(crate) title: String,
    /// The crate's front page.
    pub(crate) docs: Vec<String>,
    pub(crate) service_id: String,
    pub(crate) signing_name: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) api_version: String,
    /// The namespace of shape ids: `com.amazonaws.cognitosync`.
    pub(crate) namespace: String,
    /// What JSON-RPC puts before the operation's name.
    pub(crate) target_prefix: String,
    pub(crate) protocol: Protocol,
}

/// The protocols that generated crates speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    RestJson1,
    AwsJson1_0,
    AwsJson1_1,
}

/// One call with all that is written for it.
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
    /// What is put before the host name of the endpoint.
    pub(crate) host_prefix: Option<String>,
    pub(crate) deprecation: Deprecation,
    pub(crate) paginator: Option<Paginator<'a>>,
}

/// How an operation answers in pages; all names are of fields.
#[derive(Debug)]
pub(crate) struct Paginator<'a> {
    /// The types `…Paginator` and `…PaginatorItems`.
    pub(crate) rust_name: String,
    pub(crate) items_name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) items_docs: Vec<String>,
    /// The field of the input that asks for a page.
    pub(crate) token: String,
    /// The field of the output that names the next page.
    pub(crate) next_token: String,
    /// The field of the input that says how many items a page may hold, and its type.
    pub(crate) size: Option<(String, Type)>,
    /// The field of the output that holds the items.
    pub(crate) items: Option<Field<'a>>,
    /// Fields of the output that are passed on to those of the next input.
    pub(crate) carry: Vec<String>,
}

/// Whether the service wants an item to be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deprecation {
    NotDeprecated,
    Deprecated,
}

/// Whether a call may be sent again after the service may have acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    Idempotent,
    NotIdempotent,
}

/// How a call proves who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    SigV4,
    SigV4UnsignedPayload,
    None,
    /// Schemes that no generated crate can use yet.
    Unsupported(String),
}

/// The enum of an operation's errors.
#[derive(Debug)]
pub(crate) struct OperationError {
    pub(crate) rust_name: String,
    pub(crate) variants: Vec<ErrorVariant>,
}

/// One modelled error of an operation.
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
    /// Of an input or output that the model does not have, what it would be called.
    pub(crate) wire_name: Cow<'a, str>,
    pub(crate) rust_name: String,
    pub(crate) builder_name: String,
    /// The private module of its file; operations keep theirs in their own file.
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) schema: StructSchema,
    pub(crate) build: Build,
    pub(crate) builder: Builder,
    pub(crate) debug: Debug,
}

/// What a builder keeps its values in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Builder {
    /// The structure itself, all of whose fields are optional.
    Wraps,
    /// Fields of its own, because some of the structure's cannot be left out.
    Fields,
}

/// How a structure is met on the wire, which decides what code it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The input of an operation: written, never read.
    Input,
    /// The output of an operation: read, never written, and carries the request id.
    Output,
    /// Part of inputs only.
    Sent,
    /// Part of outputs only.
    Received,
    /// Part of both.
    SentAndReceived,
    /// An error of an operation: read, never written, and carries the reply's metadata.
    Exception,
}

impl Role {
    /// Returns whether requests contain values of this role.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Input | Self::Sent | Self::SentAndReceived)
    }
}

/// What `build()` returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    /// The structure: nothing can be missing.
    Plain,
    /// A result: some field has neither an `Option` nor a default.
    Fallible,
    /// A result although nothing can be missing; inputs are checked when they are sent.
    AlwaysOk,
}

/// How a type prints itself for developers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Debug {
    Derived,
    /// Some field is sensitive and must not be shown.
    Redacted,
}

/// The statics that describe a structure to the codecs.
#[derive(Debug)]
pub(crate) struct StructSchema {
    pub(crate) statics: &'static Statics,
    pub(crate) http: Option<HttpBinding>,
    pub(crate) body: Body,
}

/// The names of a structure's statics.
#[derive(Debug)]
pub(crate) struct Statics {
    /// The structure itself.
    pub(crate) schema: &'static str,
    /// The array of its members.
    pub(crate) members: &'static str,
    /// The array of references to them.
    pub(crate) refs: &'static str,
}

impl Statics {
    /// Of a type that has a file of its own.
    pub(crate) const TYPE: Self = Self {
        schema: "SCHEMA",
        members: "MEMBERS",
        refs: "REFS",
    };
    /// Of an operation's input, in the operation's file.
    pub(crate) const INPUT: Self = Self {
        schema: "INPUT",
        members: "INPUT_MEMBERS",
        refs: "INPUT_REFS",
    };
    /// Of an operation's output, in the operation's file.
    pub(crate) const OUTPUT: Self = Self {
        schema: "OUTPUT",
        members: "OUTPUT_MEMBERS",
        refs: "OUTPUT_REFS",
    };
}

/// The request line of an operation.
#[derive(Debug)]
pub(crate) struct HttpBinding {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) status: u16,
}

/// Whether a structure leaves anything for the body of a message.
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
    pub(crate) token: IdempotencyToken,
    pub(crate) limits: Limits,
}

/// What is demanded of a value before it is sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) need: Need,
    pub(crate) min: Option<Min>,
    /// What is demanded of the elements of a list or the values of a map.
    pub(crate) each: Option<Box<Limits>>,
    /// What is demanded of the keys of a map.
    pub(crate) keys: Option<Box<Limits>>,
    pub(crate) sensitivity: Sensitivity,
}

/// Whether a member of an input must be set before it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Need {
    #[default]
    Optional,
    Required,
}

/// The least length of what has one, the least value of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Min {
    Whole(i64),
    Real(f64),
}

/// Whether and how a field can be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `Option<T>`.
    Optional,
    /// `T`, and `build()` fails without it.
    NonOptional,
    /// `T`, and its default where it is not given.
    Default,
}

/// Whether a value may be shown to developers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sensitivity {
    #[default]
    Public,
    Sensitive,
}

/// Whether the client makes up a value that the caller left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdempotencyToken {
    No,
    /// A fresh UUID, so that the service can tell a repeated call from a new one.
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
    /// `Option`, as an element of a sparse list or map.
    Sparse(Box<Type>),
    /// A value on the heap, because it holds its own type.
    Boxed(Box<Type>),
    Struct(String),
    Union(String),
    Enum(String),
}

/// The schema of one member.
#[derive(Clone, Debug)]
pub(crate) struct MemberSchema<'a> {
    /// The shape and, on the wire, the member, which together are its id below the namespace:
    /// `RegisterDeviceRequest$Token`.
    pub(crate) shape: &'a str,
    pub(crate) member: &'a str,
    /// The function of the runtime that makes it, named for what the member holds.
    pub(crate) constructor: &'static str,
    pub(crate) traits: Vec<SchemaTrait>,
}

/// A trait that codecs look at.
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
    /// The static of a list's elements.
    ListMember(String),
    /// The statics of a map's keys and values.
    MapMembers(String, String),
}

/// The schema of what a list or map holds.
#[derive(Debug)]
pub(crate) struct Element<'a> {
    pub(crate) rust_name: String,
    pub(crate) schema: MemberSchema<'a>,
}

/// A union: one of several values.
#[derive(Debug)]
pub(crate) struct Union<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) variants: Vec<UnionVariant<'a>>,
    pub(crate) schema: StructSchema,
    pub(crate) debug: Debug,
}

/// One of a union's values.
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

/// A string with listed values.
#[derive(Debug)]
pub(crate) struct Enum<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    pub(crate) variants: Vec<EnumVariant<'a>>,
    pub(crate) sensitivity: Sensitivity,
}

/// One value of an enum.
#[derive(Debug)]
pub(crate) struct EnumVariant<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    pub(crate) docs: Vec<String>,
}

/// A modelled error.
#[derive(Debug)]
pub(crate) struct Exception<'a> {
    pub(crate) wire_name: &'a str,
    pub(crate) rust_name: String,
    /// The name of the `is_…` method of errors that hold it.
    pub(crate) predicate: String,
    pub(crate) builder_name: String,
    pub(crate) module: String,
    pub(crate) docs: Vec<String>,
    /// The codes by which replies name it.
    pub(crate) codes: Vec<String>,
    /// Whether the model says that it may pass by itself, and why.
    pub(crate) retry_kind: Option<RetryKind>,
    pub(crate) kind: ExceptionKind,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) message: Message,
    pub(crate) schema: StructSchema,
    pub(crate) build: Build,
    pub(crate) debug: Debug,
}

/// Why an exception may pass by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryKind {
    /// Something failed for the moment.
    ServerError,
    /// The service asks for fewer calls.
    Throttling,
}

/// Whether an exception is of the usual form, which the runtime has ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExceptionKind {
    /// One required message, and nothing else.
    MessageOnly,
    Other,
}

/// The message of an exception, which every exception has a method for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// No field holds it; the reply's own message is used.
    FromReply,
    /// The field at this index holds it, as a `String`.
    Required(usize),
    /// The field at this index holds it, as an `Option<String>`.
    Optional(usize),
}
