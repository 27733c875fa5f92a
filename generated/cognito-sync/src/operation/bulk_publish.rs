// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Starts sending all datasets of an identity pool to the Kinesis stream of the pool.
///
/// Sent by [`Client::bulk_publish`](crate::Client::bulk_publish), which documents permissions and
/// errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct BulkPublish;

impl Operation for BulkPublish {
    type Service = crate::meta::CognitoSync;
    type Input = BulkPublishInput;
    type Output = BulkPublishOutput;
    type Error = BulkPublishError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("BulkPublish", &INPUT, &OUTPUT);
}

/// Input of [`BulkPublish`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BulkPublishInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
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

static INPUT_MEMBERS: [Schema; 1] =
    [string(id!("BulkPublishRequest$IdentityPoolId"), 0).with_http_label()];

static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("BulkPublishRequest"), &INPUT_REFS)
    .with_http(http(
        "POST",
        "/identitypools/{IdentityPoolId}/bulkpublish",
        200,
    ))
    .with_no_body_members();

structure!(
    input BulkPublishInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1)
);

/// Output of [`BulkPublish`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BulkPublishOutput {
    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    _request_id: Option<String>,
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

static OUTPUT_MEMBERS: [Schema; 1] = [string(id!("BulkPublishResponse$IdentityPoolId"), 0)];

static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("BulkPublishResponse"), &OUTPUT_REFS);

structure!(output BulkPublishOutput, OUTPUT, OUTPUT_MEMBERS, some(identity_pool_id));

operation_error!(
    BulkPublishError => Error, AlreadyStreamedException is_already_streamed_exception,
    DuplicateRequestException is_duplicate_request_exception, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception
);
