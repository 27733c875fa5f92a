//! The rules of the comparison, in groups.
//!
//! A group is a file. It defines each of its rules next to the code that applies it: the ID and the
//! general text for the documentation, then the verdicts and the message for a single change. The
//! verdicts are derived from the code that would be generated, so the text of a rule can only list the
//! possible ones.

mod auth;
mod endpoints;
mod enums;
mod errors;
mod faults;
mod limits;
mod members;
mod operations;
mod paginators;
pub(super) mod service;
mod shapes;
mod structures;
mod traits;
mod types;
mod unmodelled;

/// A kind of change.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable ID, in kebab case.
    pub id: &'static str,
    /// The change that the rule reports.
    pub summary: &'static str,
    /// The possible verdicts on the Rust API.
    pub api: &'static str,
    /// The possible verdicts on the wire.
    pub wire: &'static str,
}

/// All rules, in the order of the documentation.
pub const RULES: &[Rule] = &[
    faults::MODEL_FAULT_ADDED,
    faults::MODEL_FAULT_REMOVED,
    service::SERVICE_ADDED,
    service::SERVICE_REMOVED,
    service::SERVICE_ID_CHANGED,
    service::API_VERSION_CHANGED,
    service::ENDPOINT_PREFIX_CHANGED,
    service::SIGNING_NAME_CHANGED,
    service::PROTOCOL_CHANGED,
    service::PROTOCOLS_CHANGED,
    service::TARGET_PREFIX_CHANGED,
    auth::AUTH_CHANGED,
    auth::AUTH_SCHEMES_CHANGED,
    endpoints::ENDPOINT_RULES_CHANGED,
    endpoints::ENDPOINT_PARAMETER_ADDED,
    endpoints::ENDPOINT_PARAMETER_REMOVED,
    endpoints::PARTITIONS_CHANGED,
    paginators::PAGINATOR_ADDED,
    paginators::PAGINATOR_REMOVED,
    paginators::PAGINATOR_CHANGED,
    operations::OPERATION_ADDED,
    operations::OPERATION_REMOVED,
    operations::OPERATION_RENAMED,
    operations::HTTP_METHOD_CHANGED,
    operations::HTTP_URI_CHANGED,
    operations::HTTP_STATUS_CHANGED,
    operations::HOST_PREFIX_CHANGED,
    operations::RETRY_SAFETY_CHANGED,
    errors::ERROR_ADDED,
    errors::ERROR_REMOVED,
    types::TYPE_ADDED,
    types::TYPE_REMOVED,
    types::TYPE_RENAMED,
    shapes::TYPE_CHANGED,
    traits::RUST_NAME_CHANGED,
    structures::DEFAULT_IMPL_ADDED,
    structures::DEFAULT_IMPL_REMOVED,
    members::RECURSION_CHANGED,
    errors::ERROR_CODE_CHANGED,
    errors::ERROR_STATUS_CHANGED,
    errors::ERROR_FAULT_CHANGED,
    errors::ERROR_RETRY_CHANGED,
    errors::ERROR_MESSAGE_CHANGED,
    structures::MEMBER_ADDED,
    structures::REQUIRED_MEMBER_ADDED,
    structures::MEMBER_REMOVED,
    structures::MEMBER_RENAMED,
    members::MEMBER_TYPE_CHANGED,
    members::MEMBER_REQUIRED,
    members::MEMBER_OPTIONAL,
    members::INPUT_MEMBER_REQUIRED,
    members::INPUT_MEMBER_OPTIONAL,
    members::DEFAULT_CHANGED,
    members::BINDING_CHANGED,
    members::WIRE_NAME_CHANGED,
    structures::PAYLOAD_CHANGED,
    traits::TIMESTAMP_FORMAT_CHANGED,
    members::JSON_VALUE_CHANGED,
    members::HOST_LABEL_CHANGED,
    members::IDEMPOTENCY_TOKEN_ADDED,
    members::IDEMPOTENCY_TOKEN_REMOVED,
    traits::STREAMING_CHANGED,
    structures::EVENT_STREAM_CHANGED,
    traits::SENSITIVE_ADDED,
    traits::SENSITIVE_REMOVED,
    traits::DEPRECATED,
    traits::DEPRECATION_REMOVED,
    traits::BOX_CHANGED,
    structures::UNION_MEMBER_ADDED,
    structures::UNION_MEMBER_REMOVED,
    enums::ENUM_VALUE_ADDED,
    enums::ENUM_VALUE_REMOVED,
    enums::ENUM_VALUE_RENAMED,
    shapes::ELEMENT_NAME_CHANGED,
    shapes::ELEMENT_TYPE_CHANGED,
    shapes::SPARSE_CHANGED,
    shapes::FLATTENED_CHANGED,
    limits::LENGTH_NARROWED,
    limits::LENGTH_WIDENED,
    limits::RANGE_NARROWED,
    limits::RANGE_WIDENED,
    limits::PATTERN_ADDED,
    limits::PATTERN_CHANGED,
    limits::PATTERN_REMOVED,
    structures::MEMBERS_REORDERED,
    enums::ENUM_REORDERED,
    unmodelled::DOCUMENTATION_CHANGED,
    unmodelled::OTHER_TRAIT_CHANGED,
    unmodelled::UNUSED_SHAPE_CHANGED,
    unmodelled::FORMATTING_CHANGED,
];

/// Returns the end of a sentence about a renamed item whose body differs, or nothing.
fn similarity_note(similarity: u8) -> String {
    match similarity {
        100 => String::new(),
        percent => format!(" ({percent} % similar)"),
    }
}
