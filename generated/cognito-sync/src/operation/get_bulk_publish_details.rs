// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidParameterException, NotAuthorizedException,
    ResourceNotFoundException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Returns the status of the last bulk publish of an identity pool.
///
/// Sent by [`Client::get_bulk_publish_details`](crate::Client::get_bulk_publish_details), which
/// documents permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBulkPublishDetails;

impl GetBulkPublishDetails {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetBulkPublishDetails {
    type Service = crate::meta::CognitoSync;
    type Input = GetBulkPublishDetailsInput;
    type Output = GetBulkPublishDetailsOutput;
    type Error = GetBulkPublishDetailsError;

    // overrides.toml: The operation only reads the status of the last bulk publish, although the
    // model declares it as a POST.
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "GetBulkPublishDetails",
        GetBulkPublishDetailsInput::SCHEMA,
        GetBulkPublishDetailsOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`GetBulkPublishDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBulkPublishDetailsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

shape! {
    GetBulkPublishDetailsInput: input("GetBulkPublishDetailsRequest"),
    http("POST", "/identitypools/{IdentityPoolId}/getBulkPublishDetails", 200), no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
    }
}

impl GetBulkPublishDetailsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`GetBulkPublishDetailsInput`].
    pub fn builder() -> builders::GetBulkPublishDetailsInputBuilder {
        Default::default()
    }
}

/// Output of [`GetBulkPublishDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBulkPublishDetailsOutput {
    /// ID of the identity pool of the bulk publish.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Time at which the last bulk publish started. None if there was none.
    pub bulk_publish_start_time: Option<aws_smithy_types::DateTime>,

    /// Time at which the last bulk publish succeeded. None while it is in progress and if it
    /// failed.
    pub bulk_publish_complete_time: Option<aws_smithy_types::DateTime>,

    /// Status of the last bulk publish.
    pub bulk_publish_status: Option<crate::types::BulkPublishStatus>,

    /// Reason for the failure. None if the last bulk publish did not fail.
    pub failure_message: Option<String>,

    _request_id: Option<String>,
}

shape! {
    GetBulkPublishDetailsOutput: output("GetBulkPublishDetailsResponse") {
        identity_pool_id: string("IdentityPoolId");
        bulk_publish_start_time: timestamp("BulkPublishStartTime");
        bulk_publish_complete_time: timestamp("BulkPublishCompleteTime");
        bulk_publish_status: string("BulkPublishStatus");
        failure_message: string("FailureMessage");
    }
}

impl GetBulkPublishDetailsOutput {
    /// ID of the identity pool of the bulk publish.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Time at which the last bulk publish started. None if there was none.
    pub fn bulk_publish_start_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.bulk_publish_start_time.as_ref()
    }

    /// Time at which the last bulk publish succeeded. None while it is in progress and if it
    /// failed.
    pub fn bulk_publish_complete_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.bulk_publish_complete_time.as_ref()
    }

    /// Status of the last bulk publish.
    pub fn bulk_publish_status(&self) -> Option<&crate::types::BulkPublishStatus> {
        self.bulk_publish_status.as_ref()
    }

    /// Reason for the failure. None if the last bulk publish did not fail.
    pub fn failure_message(&self) -> Option<&str> {
        self.failure_message.as_deref()
    }

    /// Returns a builder of [`GetBulkPublishDetailsOutput`].
    pub fn builder() -> builders::GetBulkPublishDetailsOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`GetBulkPublishDetails`].
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBulkPublishDetailsError {
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
    GetBulkPublishDetailsError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
    }
}

impl GetBulkPublishDetailsError {
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
