//! The rules: what can be found, under which id, and what it means in general.
//!
//! The verdict of a single change is worked out where it is found, from the code that would be
//! written; the words here say what it can be and why.

/// A kind of change.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable id, in kebab case.
    pub id: &'static str,
    /// What was found.
    pub about: &'static str,
    /// The verdicts on the Rust API that the rule gives.
    pub api: &'static str,
    /// The verdicts on the wire that the rule gives.
    pub wire: &'static str,
}

macro_rules! rules {
    ($($name:ident $id:literal { $about:literal; api: $api:literal; wire: $wire:literal })*) => {
        $(pub(super) const $name: &str = $id;)*

        /// All rules, in the order in which the documentation lists them.
        pub const RULES: &[Rule] = &[
            $(Rule { id: $id, about: $about, api: $api, wire: $wire },)*
        ];
    };
}

rules! {
    SERVICE_ADDED "service-added" { "A service is there that was not"; api: "minor"; wire: "compatible" }
    SERVICE_REMOVED "service-removed" { "A service is gone"; api: "major"; wire: "breaking" }
    SERVICE_ID_CHANGED "service-id-changed" { "The service id, of which the user agent and the marker type are made"; api: "major if the marker type takes another name, else patch"; wire: "behaviour" }
    API_VERSION_CHANGED "api-version-changed" { "The version of the service's API"; api: "none"; wire: "breaking for the protocols that send it, else behaviour" }
    ENDPOINT_PREFIX_CHANGED "endpoint-prefix-changed" { "The first part of the host name"; api: "none"; wire: "breaking" }
    SIGNING_NAME_CHANGED "signing-name-changed" { "The service's name in signatures"; api: "none"; wire: "breaking" }
    PROTOCOL_CHANGED "protocol-changed" { "The protocol that the crate speaks, or its version"; api: "none, or major where no code can be written for it"; wire: "breaking" }
    PROTOCOLS_CHANGED "protocols-changed" { "The protocols that the service offers, where the crate goes on speaking the same"; api: "none"; wire: "compatible" }
    TARGET_PREFIX_CHANGED "target-prefix-changed" { "What stands before the operation's name in `X-Amz-Target`"; api: "none"; wire: "breaking" }
    AUTH_CHANGED "auth-changed" { "How calls are authenticated, by default or for one operation"; api: "none, or major where no code can be written for it"; wire: "breaking" }
    AUTH_SCHEMES_CHANGED "auth-schemes-changed" { "The list of authentication schemes, where the crate goes on using the same"; api: "none"; wire: "compatible" }
    ENDPOINT_RULES_CHANGED "endpoint-rules-changed" { "The rules that find the endpoint"; api: "none"; wire: "behaviour, or compatible where they become the same code" }
    ENDPOINT_PARAMETER_ADDED "endpoint-parameter-added" { "The endpoint rules take another parameter"; api: "minor"; wire: "behaviour" }
    ENDPOINT_PARAMETER_REMOVED "endpoint-parameter-removed" { "The endpoint rules do without a parameter, or it has another type"; api: "major"; wire: "behaviour" }
    PARTITIONS_CHANGED "partitions-changed" { "The partitions and regions that endpoint rules look up"; api: "none"; wire: "behaviour, or compatible where every lookup finds the same" }
    PAGINATOR_ADDED "paginator-added" { "A list can be walked page by page"; api: "minor, or none where no paginator is written"; wire: "compatible" }
    PAGINATOR_REMOVED "paginator-removed" { "A list has no paginator any more"; api: "major, or none where none was written"; wire: "compatible" }
    PAGINATOR_CHANGED "paginator-changed" { "A paginator uses other members"; api: "major where its items are of another type, else none"; wire: "behaviour, or compatible where no paginator is written" }

    OPERATION_ADDED "operation-added" { "An operation is there that was not"; api: "minor"; wire: "compatible" }
    OPERATION_REMOVED "operation-removed" { "An operation is gone"; api: "major"; wire: "breaking" }
    OPERATION_RENAMED "operation-renamed" { "An operation has another name and the same body, or nearly"; api: "major if the Rust name differs, else patch"; wire: "breaking for the protocols that send the name, else compatible" }
    HTTP_METHOD_CHANGED "http-method-changed" { "The HTTP method of an operation"; api: "none"; wire: "breaking" }
    HTTP_URI_CHANGED "http-uri-changed" { "The path or fixed query of an operation"; api: "none"; wire: "breaking" }
    HTTP_STATUS_CHANGED "http-status-changed" { "The status of success"; api: "none"; wire: "compatible, since every 2xx is taken for success; behaviour otherwise" }
    HOST_PREFIX_CHANGED "host-prefix-changed" { "What stands before the host name for one operation"; api: "none, or major where no code can be written for it"; wire: "breaking" }
    RETRY_SAFETY_CHANGED "retry-safety-changed" { "Whether a call may be sent again after a reply began"; api: "none"; wire: "behaviour" }
    ERROR_ADDED "error-added" { "An operation can fail with another error"; api: "minor, since error enums are non_exhaustive"; wire: "compatible" }
    ERROR_REMOVED "error-removed" { "An operation does not fail with an error any more"; api: "major: the variant and its `is_…` method go"; wire: "compatible" }

    TYPE_ADDED "type-added" { "A structure, union, enum or error is there that was not"; api: "minor"; wire: "compatible" }
    TYPE_REMOVED "type-removed" { "A structure, union, enum or error is gone"; api: "major"; wire: "breaking; compatible for errors" }
    TYPE_RENAMED "type-renamed" { "A shape has another name and the same body, or nearly"; api: "major where the name is public, none where the Rust name comes from the operation"; wire: "breaking for errors, whose name is their code; else compatible" }
    TYPE_CHANGED "type-changed" { "A shape is of another kind"; api: "major"; wire: "breaking, or compatible between string and enum" }
    RUST_NAME_CHANGED "rust-name-changed" { "The name on the wire stays and the Rust name differs: an override, or a clash of names"; api: "major"; wire: "compatible" }
    DEFAULT_IMPL_ADDED "default-impl-added" { "A structure implements `Default` that did not"; api: "minor"; wire: "compatible" }
    DEFAULT_IMPL_REMOVED "default-impl-removed" { "A structure does not implement `Default` any more"; api: "major"; wire: "compatible" }
    RECURSION_CHANGED "recursion-changed" { "A member is boxed, or not any more, because a type began or ceased to hold itself"; api: "major"; wire: "compatible" }
    ERROR_CODE_CHANGED "error-code-changed" { "The code by which replies name an error"; api: "none"; wire: "breaking" }
    ERROR_STATUS_CHANGED "error-status-changed" { "The HTTP status of an error"; api: "none"; wire: "behaviour" }
    ERROR_FAULT_CHANGED "error-fault-changed" { "Whether client or service is to blame for an error"; api: "none"; wire: "behaviour" }
    ERROR_RETRY_CHANGED "error-retry-changed" { "Whether repeating a call may help against an error"; api: "none"; wire: "behaviour" }
    ERROR_MESSAGE_CHANGED "error-message-changed" { "`message()` of an error returns `&str` instead of `Option<&str>`, or the reverse"; api: "major"; wire: "compatible" }

    MEMBER_ADDED "member-added" { "An optional member is there that was not"; api: "minor"; wire: "compatible" }
    REQUIRED_MEMBER_ADDED "required-member-added" { "A required member is there that was not"; api: "minor, or major where `build()` gains its `Result`"; wire: "breaking in requests, compatible in replies" }
    MEMBER_REMOVED "member-removed" { "A member is gone"; api: "major"; wire: "breaking" }
    MEMBER_RENAMED "member-renamed" { "A member has another name and the same type"; api: "major if the Rust name differs, else none"; wire: "breaking if the name on the wire differs, else compatible" }
    MEMBER_TYPE_CHANGED "member-type-changed" { "A member holds another type"; api: "major"; wire: "breaking, or compatible where both look the same on the wire" }
    MEMBER_REQUIRED "member-required" { "A member has to be there that could be absent"; api: "major: `Option<T>` becomes `T`"; wire: "breaking in requests, compatible in replies" }
    MEMBER_OPTIONAL "member-optional" { "A member can be absent that had to be there"; api: "major: `T` becomes `Option<T>`"; wire: "compatible" }
    INPUT_MEMBER_REQUIRED "input-member-required" { "A member of an operation's input has to be given"; api: "minor: the type stays, and a call without it is refused before it is sent"; wire: "breaking for callers that leave it out; compatible where the client makes it up" }
    INPUT_MEMBER_OPTIONAL "input-member-optional" { "A member of an operation's input need not be given any more"; api: "minor"; wire: "compatible" }
    DEFAULT_CHANGED "default-changed" { "A member takes a default where it is absent, or not any more, or another"; api: "major: `Option<T>` against `T`; none where only the value differs"; wire: "behaviour" }
    BINDING_CHANGED "binding-changed" { "A member travels in another part of the message"; api: "none"; wire: "breaking" }
    WIRE_NAME_CHANGED "wire-name-changed" { "A member has another name on the wire"; api: "none"; wire: "breaking" }
    PAYLOAD_CHANGED "payload-changed" { "Another member, or none, is the whole body"; api: "none"; wire: "breaking" }
    TIMESTAMP_FORMAT_CHANGED "timestamp-format-changed" { "How a moment is written"; api: "none"; wire: "breaking" }
    JSON_VALUE_CHANGED "json-value-changed" { "Whether a string is sent as encoded JSON"; api: "none"; wire: "breaking" }
    HOST_LABEL_CHANGED "host-label-changed" { "Whether a member becomes part of the host name"; api: "none"; wire: "breaking" }
    IDEMPOTENCY_TOKEN_ADDED "idempotency-token-added" { "The client makes up a token where the caller gives none"; api: "none"; wire: "behaviour" }
    IDEMPOTENCY_TOKEN_REMOVED "idempotency-token-removed" { "The client does not make up a token any more"; api: "none"; wire: "behaviour" }
    STREAMING_CHANGED "streaming-changed" { "Whether a body or member is streamed"; api: "major"; wire: "behaviour" }
    EVENT_STREAM_CHANGED "event-stream-changed" { "Whether a structure is a stream of events"; api: "major"; wire: "breaking" }
    SENSITIVE_ADDED "sensitive-added" { "Values are hidden in `Debug`"; api: "patch"; wire: "compatible" }
    SENSITIVE_REMOVED "sensitive-removed" { "Values are not hidden in `Debug` any more"; api: "patch"; wire: "compatible" }
    DEPRECATED "deprecated" { "The service asks not to use something any more"; api: "minor for operations, whose users are warned; patch for what only its documentation says so of"; wire: "compatible" }
    DEPRECATION_REMOVED "deprecation-removed" { "The service does not discourage something any more"; api: "patch"; wire: "compatible" }
    BOX_CHANGED "box-changed" { "Whether a number or boolean can be absent, where the Rust type stays"; api: "none"; wire: "compatible" }

    UNION_MEMBER_ADDED "union-member-added" { "A union has another alternative"; api: "minor, since unions are non_exhaustive"; wire: "compatible: what was `Unknown` now has a name" }
    UNION_MEMBER_REMOVED "union-member-removed" { "A union has lost an alternative"; api: "major"; wire: "breaking" }
    ENUM_VALUE_ADDED "enum-value-added" { "An enum has another value"; api: "minor, since enums are non_exhaustive"; wire: "compatible: what was `Unknown` now has a name" }
    ENUM_VALUE_REMOVED "enum-value-removed" { "An enum has lost a value"; api: "major"; wire: "breaking" }
    ENUM_VALUE_RENAMED "enum-value-renamed" { "A value of an enum is spelled differently"; api: "major if the Rust name differs, else none"; wire: "breaking" }
    ELEMENT_NAME_CHANGED "element-name-changed" { "The elements of a list or map have another name on the wire"; api: "none"; wire: "breaking for the protocols that send it, else compatible" }
    ELEMENT_TYPE_CHANGED "element-type-changed" { "A list or map holds another type"; api: "major"; wire: "breaking, or compatible where both look the same on the wire" }
    SPARSE_CHANGED "sparse-changed" { "Whether a list or map can hold nothing in a place"; api: "major"; wire: "breaking in requests that send null, else compatible" }
    FLATTENED_CHANGED "flattened-changed" { "Whether the elements of a list or map stand without a wrapper"; api: "none"; wire: "breaking for the protocols that know wrappers, else compatible" }
    LENGTH_NARROWED "length-narrowed" { "Fewer lengths of a string, blob, list or map are valid"; api: "patch"; wire: "breaking in requests, compatible in replies" }
    LENGTH_WIDENED "length-widened" { "More lengths of a string, blob, list or map are valid"; api: "patch"; wire: "compatible" }
    RANGE_NARROWED "range-narrowed" { "Fewer numbers are valid"; api: "patch"; wire: "breaking in requests, compatible in replies" }
    RANGE_WIDENED "range-widened" { "More numbers are valid"; api: "patch"; wire: "compatible" }
    PATTERN_ADDED "pattern-added" { "A string has to match a pattern"; api: "patch"; wire: "breaking in requests, compatible in replies" }
    PATTERN_CHANGED "pattern-changed" { "A string has to match another pattern"; api: "patch"; wire: "breaking in requests, since it cannot be known to be wider; compatible in replies" }
    PATTERN_REMOVED "pattern-removed" { "A string need not match a pattern any more"; api: "patch"; wire: "compatible" }

    MEMBERS_REORDERED "members-reordered" { "The same members in another order"; api: "none"; wire: "compatible" }
    ENUM_REORDERED "enum-reordered" { "The same values in another order"; api: "none"; wire: "compatible" }
    DOCUMENTATION_CHANGED "documentation-changed" { "The documentation of the model"; api: "none"; wire: "compatible" }
    OTHER_TRAIT_CHANGED "other-trait-changed" { "Something of the model that the generator does not read"; api: "none"; wire: "behaviour, or compatible where it is known to be mere description" }
    UNUSED_SHAPE_CHANGED "unused-shape-changed" { "A shape that no operation reaches"; api: "none"; wire: "compatible" }
    FORMATTING_CHANGED "formatting-changed" { "The text differs and nothing that it says does"; api: "none"; wire: "compatible" }
}
