// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the status of the last bulk publish of an identity pool.
///
/// Sent by [`Client::get_bulk_publish_details`](crate::Client::get_bulk_publish_details), which
/// documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetBulkPublishDetails;

impl Operation for GetBulkPublishDetails {
    type Service = crate::meta::CognitoSync;
    type Input = GetBulkPublishDetailsInput;
    type Output = GetBulkPublishDetailsOutput;
    type Error = GetBulkPublishDetailsError;

    // overrides.toml: The operation only reads the status of the last bulk publish, although the
    // model declares it as a POST.
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("GetBulkPublishDetails", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`GetBulkPublishDetails`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetBulkPublishDetailsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
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

static INPUT_MEMBERS: [Schema; 1] =
    [string(id!("GetBulkPublishDetailsRequest$IdentityPoolId"), 0).with_http_label()];

static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("GetBulkPublishDetailsRequest"), &INPUT_REFS)
    .with_http(http(
        "POST",
        "/identitypools/{IdentityPoolId}/getBulkPublishDetails",
        200,
    ))
    .with_no_body_members();

structure!(
    input GetBulkPublishDetailsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id)
    .min(1)
);

/// Output of [`GetBulkPublishDetails`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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

static OUTPUT_MEMBERS: [Schema; 5] = [
    string(id!("GetBulkPublishDetailsResponse$IdentityPoolId"), 0),
    timestamp(id!("GetBulkPublishDetailsResponse$BulkPublishStartTime"), 1),
    timestamp(
        id!("GetBulkPublishDetailsResponse$BulkPublishCompleteTime"),
        2,
    ),
    string(id!("GetBulkPublishDetailsResponse$BulkPublishStatus"), 3),
    string(id!("GetBulkPublishDetailsResponse$FailureMessage"), 4),
];

static OUTPUT_REFS: [&Schema; 5] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("GetBulkPublishDetailsResponse"), &OUTPUT_REFS);

structure!(
    output GetBulkPublishDetailsOutput, OUTPUT, OUTPUT_MEMBERS, some(identity_pool_id),
    some(bulk_publish_start_time), some(bulk_publish_complete_time),
    some(bulk_publish_status), some(failure_message)
);

operation_error!(
    GetBulkPublishDetailsError => Error, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception
);
