// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    AlreadyStreamedException, DuplicateRequestException, InternalErrorException,
    InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Starts sending all datasets of an identity pool to the Kinesis stream of the pool.
///
/// Sent by [`Client::bulk_publish`](crate::Client::bulk_publish), which documents permissions and
/// errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BulkPublish;

impl BulkPublish {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for BulkPublish {
    type Service = crate::meta::CognitoSync;
    type Input = BulkPublishInput;
    type Output = BulkPublishOutput;
    type Error = BulkPublishError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "BulkPublish",
        BulkPublishInput::SCHEMA,
        BulkPublishOutput::SCHEMA,
    );
}

/// Input of [`BulkPublish`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPublishInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

shape! {
    BulkPublishInput: input("BulkPublishRequest"),
    http("POST", "/identitypools/{IdentityPoolId}/bulkpublish", 200), no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
    }
}

impl BulkPublishInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`BulkPublishInput`].
    pub fn builder() -> builders::BulkPublishInputBuilder {
        Default::default()
    }
}

/// Output of [`BulkPublish`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPublishOutput {
    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    _request_id: Option<String>,
}

shape! {
    BulkPublishOutput: output("BulkPublishResponse") {
        identity_pool_id: string("IdentityPoolId");
    }
}

impl BulkPublishOutput {
    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`BulkPublishOutput`].
    pub fn builder() -> builders::BulkPublishOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`BulkPublish`].
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkPublishError {
    /// The identity pool was bulk published in the last 24 hours (HTTP status 400).
    AlreadyStreamedException(AlreadyStreamedException),

    /// A bulk publish of the identity pool is already in progress (HTTP status 400).
    DuplicateRequestException(DuplicateRequestException),

    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// A resource that the request names does not exist (HTTP status 404).
    ResourceNotFoundException(ResourceNotFoundException),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    BulkPublishError => Error {
        AlreadyStreamedException,
        DuplicateRequestException,
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
    }
}

impl BulkPublishError {
    /// Returns `true` for [`AlreadyStreamedException`](Self::AlreadyStreamedException).
    pub fn is_already_streamed_exception(&self) -> bool {
        matches!(self, Self::AlreadyStreamedException(_))
    }

    /// Returns `true` for [`DuplicateRequestException`](Self::DuplicateRequestException).
    pub fn is_duplicate_request_exception(&self) -> bool {
        matches!(self, Self::DuplicateRequestException(_))
    }

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
