// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidLambdaFunctionOutputException, InvalidParameterException,
    LambdaThrottledException, LimitExceededException, NotAuthorizedException,
    ResourceConflictException, ResourceNotFoundException, TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Writes and removes records of a dataset; either all patches are applied or none.
///
/// Sent by [`Client::update_records`](crate::Client::update_records), which documents permissions
/// and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateRecords;

impl UpdateRecords {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for UpdateRecords {
    type Service = crate::meta::CognitoSync;
    type Input = UpdateRecordsInput;
    type Output = UpdateRecordsOutput;
    type Error = UpdateRecordsError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "UpdateRecords",
        UpdateRecordsInput::SCHEMA,
        UpdateRecordsOutput::SCHEMA,
    );
}

/// Input of [`UpdateRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecordsInput {
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

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub device_id: Option<String>,

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub record_patches: Option<Vec<crate::types::RecordPatch>>,

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    // overrides.toml: With the sync session token, anyone whose credentials allow it can write to
    // the dataset.
    pub sync_session_token: Option<String>,

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub client_context: Option<String>,
}

shape! {
    UpdateRecordsInput: input("UpdateRecordsRequest"),
    http(
        "POST",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
        200
    ) {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
        dataset_name: string("DatasetName"), label, required, min(1);
        device_id: string("DeviceId"), min(1);
        record_patches: list("RecordPatches"), of(crate::schema::RECORD_PATCH_LIST);
        sync_session_token: string("SyncSessionToken"), required, sensitive;
        client_context: string("ClientContext"), header("x-amz-Client-Context");
    }
}

impl UpdateRecordsInput {
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

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn record_patches(&self) -> &[crate::types::RecordPatch] {
        self.record_patches.as_deref().unwrap_or_default()
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn sync_session_token(&self) -> Option<&str> {
        self.sync_session_token.as_deref()
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn client_context(&self) -> Option<&str> {
        self.client_context.as_deref()
    }

    /// Returns a builder of [`UpdateRecordsInput`].
    pub fn builder() -> builders::UpdateRecordsInputBuilder {
        Default::default()
    }
}

/// Output of [`UpdateRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecordsOutput {
    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub records: Option<Vec<crate::types::Record>>,

    _request_id: Option<String>,
}

shape! {
    UpdateRecordsOutput: output("UpdateRecordsResponse") {
        records: list("Records"), of(crate::schema::RECORD_LIST);
    }
}

impl UpdateRecordsOutput {
    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub fn records(&self) -> &[crate::types::Record] {
        self.records.as_deref().unwrap_or_default()
    }

    /// Returns a builder of [`UpdateRecordsOutput`].
    pub fn builder() -> builders::UpdateRecordsOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`UpdateRecords`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateRecordsError {
    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// The Lambda function of the identity pool returned an invalid response (HTTP status 400).
    InvalidLambdaFunctionOutputException(InvalidLambdaFunctionOutputException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The Lambda function of the identity pool was throttled (HTTP status 429).
    LambdaThrottledException(LambdaThrottledException),

    /// The update would exceed a limit of the service (HTTP status 400).
    LimitExceededException(LimitExceededException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// A record or dataset was changed in the meantime (HTTP status 409).
    ResourceConflictException(ResourceConflictException),

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
    UpdateRecordsError => Error {
        InternalErrorException,
        InvalidLambdaFunctionOutputException,
        InvalidParameterException,
        LambdaThrottledException,
        LimitExceededException,
        NotAuthorizedException,
        ResourceConflictException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl UpdateRecordsError {
    /// Returns `true` for [`InternalErrorException`](Self::InternalErrorException).
    pub fn is_internal_error_exception(&self) -> bool {
        matches!(self, Self::InternalErrorException(_))
    }

    /// Returns `true` for
    /// [`InvalidLambdaFunctionOutputException`](Self::InvalidLambdaFunctionOutputException).
    pub fn is_invalid_lambda_function_output_exception(&self) -> bool {
        matches!(self, Self::InvalidLambdaFunctionOutputException(_))
    }

    /// Returns `true` for [`InvalidParameterException`](Self::InvalidParameterException).
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }

    /// Returns `true` for [`LambdaThrottledException`](Self::LambdaThrottledException).
    pub fn is_lambda_throttled_exception(&self) -> bool {
        matches!(self, Self::LambdaThrottledException(_))
    }

    /// Returns `true` for [`LimitExceededException`](Self::LimitExceededException).
    pub fn is_limit_exceeded_exception(&self) -> bool {
        matches!(self, Self::LimitExceededException(_))
    }

    /// Returns `true` for [`NotAuthorizedException`](Self::NotAuthorizedException).
    pub fn is_not_authorized_exception(&self) -> bool {
        matches!(self, Self::NotAuthorizedException(_))
    }

    /// Returns `true` for [`ResourceConflictException`](Self::ResourceConflictException).
    pub fn is_resource_conflict_exception(&self) -> bool {
        matches!(self, Self::ResourceConflictException(_))
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
