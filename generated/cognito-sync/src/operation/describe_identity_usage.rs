// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidParameterException, NotAuthorizedException,
    ResourceNotFoundException, TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Returns the number of datasets of an identity and the storage that they use.
///
/// Sent by [`Client::describe_identity_usage`](crate::Client::describe_identity_usage), which
/// documents permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeIdentityUsage;

impl DescribeIdentityUsage {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for DescribeIdentityUsage {
    type Service = crate::meta::CognitoSync;
    type Input = DescribeIdentityUsageInput;
    type Output = DescribeIdentityUsageOutput;
    type Error = DescribeIdentityUsageError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "DescribeIdentityUsage",
        DescribeIdentityUsageInput::SCHEMA,
        DescribeIdentityUsageOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`DescribeIdentityUsage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityUsageInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,
}

shape! {
    DescribeIdentityUsageInput: input("DescribeIdentityUsageRequest"),
    http("GET", "/identitypools/{IdentityPoolId}/identities/{IdentityId}", 200), no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
    }
}

impl DescribeIdentityUsageInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }

    /// Returns a builder of [`DescribeIdentityUsageInput`].
    pub fn builder() -> builders::DescribeIdentityUsageInputBuilder {
        Default::default()
    }
}

/// Output of [`DescribeIdentityUsage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityUsageOutput {
    /// Usage of the identity.
    pub identity_usage: Option<crate::types::IdentityUsage>,

    _request_id: Option<String>,
}

shape! {
    DescribeIdentityUsageOutput: output("DescribeIdentityUsageResponse") {
        identity_usage: structure("IdentityUsage");
    }
}

impl DescribeIdentityUsageOutput {
    /// Usage of the identity.
    pub fn identity_usage(&self) -> Option<&crate::types::IdentityUsage> {
        self.identity_usage.as_ref()
    }

    /// Returns a builder of [`DescribeIdentityUsageOutput`].
    pub fn builder() -> builders::DescribeIdentityUsageOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`DescribeIdentityUsage`].
#[derive(Debug)]
#[non_exhaustive]
pub enum DescribeIdentityUsageError {
    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// A resource that the request names does not exist (HTTP status 404).
    ResourceNotFoundException(ResourceNotFoundException),

    /// Too many requests were sent in a short time (HTTP status 429).
    TooManyRequestsException(TooManyRequestsException),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    DescribeIdentityUsageError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl DescribeIdentityUsageError {
    /// Returns `true` for [`InternalErrorException`](Self::InternalErrorException).
    pub fn is_internal_error_exception(&self) -> bool {
        matches!(self, Self::InternalErrorException(_))
    }

    /// Returns `true` for [`InvalidParameterException`](Self::InvalidParameterException).
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }

    /// Returns `true` for [`NotAuthorizedException`](Self::NotAuthorizedException).
    pub fn is_not_authorized_exception(&self) -> bool {
        matches!(self, Self::NotAuthorizedException(_))
    }

    /// Returns `true` for [`ResourceNotFoundException`](Self::ResourceNotFoundException).
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }

    /// Returns `true` for [`TooManyRequestsException`](Self::TooManyRequestsException).
    pub fn is_too_many_requests_exception(&self) -> bool {
        matches!(self, Self::TooManyRequestsException(_))
    }

    /// Creates the `Unhandled` variant from any error.
    pub fn unhandled(error: impl Into<BoxError>) -> Self {
        let meta = ErrorMetadata::default();
        Self::Unhandled(Unhandled::new(error.into(), meta))
    }

    /// Creates the `Unhandled` variant from a code and a message.
    pub fn generic(meta: ErrorMetadata) -> Self {
        Self::Unhandled(meta.into())
    }

    /// Returns the code, message and request ID that came with the error.
    pub fn meta(&self) -> &ErrorMetadata {
        ProvideErrorMetadata::meta(self)
    }
}
