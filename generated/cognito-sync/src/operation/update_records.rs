// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Writes and removes records of a dataset; either all patches are applied or none.
///
/// Sent by [`Client::update_records`](crate::Client::update_records), which documents permissions
/// and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct UpdateRecords;

impl Operation for UpdateRecords {
    type Service = crate::meta::CognitoSync;
    type Input = UpdateRecordsInput;
    type Output = UpdateRecordsOutput;
    type Error = UpdateRecordsError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("UpdateRecords", &INPUT, &OUTPUT);
}

/// Input of [`UpdateRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
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

impl std::fmt::Debug for UpdateRecordsInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateRecordsInput")
            .field("identity_pool_id", &self.identity_pool_id)
            .field("identity_id", &self.identity_id)
            .field("dataset_name", &self.dataset_name)
            .field("device_id", &self.device_id)
            .field("record_patches", &self.record_patches)
            .field("sync_session_token", &REDACTED)
            .field("client_context", &self.client_context)
            .finish()
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

static INPUT_MEMBERS: [Schema; 7] = [
    string(id!("UpdateRecordsRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("UpdateRecordsRequest$IdentityId"), 1).with_http_label(),
    string(id!("UpdateRecordsRequest$DatasetName"), 2).with_http_label(),
    string(id!("UpdateRecordsRequest$DeviceId"), 3),
    list(id!("UpdateRecordsRequest$RecordPatches"), 4)
        .with_list_member(&crate::schema::RECORD_PATCH_LIST_MEMBER),
    string(id!("UpdateRecordsRequest$SyncSessionToken"), 5).with_sensitive(),
    string(id!("UpdateRecordsRequest$ClientContext"), 6).with_http_header("x-amz-Client-Context"),
];

static INPUT_REFS: [&Schema; 7] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("UpdateRecordsRequest"), &INPUT_REFS).with_http(http(
    "POST",
    "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
    200,
));

structure!(
    input UpdateRecordsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1), some(device_id).min(1),
    some(record_patches), required(sync_session_token), some(client_context)
);

/// Output of [`UpdateRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRecordsOutput {
    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub records: Option<Vec<crate::types::Record>>,

    _request_id: Option<String>,
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

static OUTPUT_MEMBERS: [Schema; 1] = [list(id!("UpdateRecordsResponse$Records"), 0)
    .with_list_member(&crate::schema::RECORD_LIST_MEMBER)];

static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("UpdateRecordsResponse"), &OUTPUT_REFS);

structure!(output UpdateRecordsOutput, OUTPUT, OUTPUT_MEMBERS, some(records));

operation_error!(
    UpdateRecordsError => Error, InternalErrorException is_internal_error_exception,
    InvalidLambdaFunctionOutputException is_invalid_lambda_function_output_exception,
    InvalidParameterException is_invalid_parameter_exception, LambdaThrottledException
    is_lambda_throttled_exception, LimitExceededException is_limit_exceeded_exception,
    NotAuthorizedException is_not_authorized_exception, ResourceConflictException
    is_resource_conflict_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
