// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// Writes and removes records of a dataset; either all patches are applied or none.
///
/// [`Client::update_records`](crate::Client::update_records) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct UpdateRecords;
impl Operation for UpdateRecords {
    type Service = crate::meta::CognitoSync;
    type Input = UpdateRecordsInput;
    type Output = UpdateRecordsOutput;
    type Error = UpdateRecordsError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "UpdateRecords",
        &INPUT,
        &OUTPUT,
    );
}
/// The input of [`UpdateRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct UpdateRecordsInput {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub device_id: Option<String>,
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub record_patches: Option<Vec<crate::types::RecordPatch>>,
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub sync_session_token: Option<String>,
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
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
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn record_patches(&self) -> &[crate::types::RecordPatch] {
        self.record_patches.as_deref().unwrap_or_default()
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn sync_session_token(&self) -> Option<&str> {
        self.sync_session_token.as_deref()
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
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
    string(id!("UpdateRecordsRequest$ClientContext"), 6)
        .with_http_header("x-amz-Client-Context"),
];
static INPUT_REFS: [&Schema; 7] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("UpdateRecordsRequest"), &INPUT_REFS)
    .with_http(
        http(
            "POST",
            "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
            200,
        ),
    );
structure!(
    input UpdateRecordsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1), some(device_id).min(1),
    some(record_patches), required(sync_session_token), some(client_context)
);
/// The output of [`UpdateRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRecordsOutput {
    /// The records that were changed, with their new count, which is the dataset's. If a Lambda
    /// function runs on the pool, their values may differ from what was sent.
    pub records: Option<Vec<crate::types::Record>>,
    _request_id: Option<String>,
}
impl UpdateRecordsOutput {
    /// The records that were changed, with their new count, which is the dataset's. If a Lambda
    /// function runs on the pool, their values may differ from what was sent.
    pub fn records(&self) -> &[crate::types::Record] {
        self.records.as_deref().unwrap_or_default()
    }
    /// Returns a builder of [`UpdateRecordsOutput`].
    pub fn builder() -> builders::UpdateRecordsOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 1] = [
    list(id!("UpdateRecordsResponse$Records"), 0)
        .with_list_member(&crate::schema::RECORD_LIST_MEMBER),
];
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
