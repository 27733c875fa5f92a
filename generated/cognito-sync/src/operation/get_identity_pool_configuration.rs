// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the configuration of push synchronization and streams of an identity pool.
///
/// Sent by
/// [`Client::get_identity_pool_configuration`](crate::Client::get_identity_pool_configuration),
/// which documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetIdentityPoolConfiguration;

impl Operation for GetIdentityPoolConfiguration {
    type Service = crate::meta::CognitoSync;
    type Input = GetIdentityPoolConfigurationInput;
    type Output = GetIdentityPoolConfigurationOutput;
    type Error = GetIdentityPoolConfigurationError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("GetIdentityPoolConfiguration", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`GetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

impl GetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`GetIdentityPoolConfigurationInput`].
    pub fn builder() -> builders::GetIdentityPoolConfigurationInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 1] =
    [string(id!("GetIdentityPoolConfigurationRequest$IdentityPoolId"), 0).with_http_label()];

static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("GetIdentityPoolConfigurationRequest"), &INPUT_REFS)
    .with_http(http(
        "GET",
        "/identitypools/{IdentityPoolId}/configuration",
        200,
    ))
    .with_no_body_members();

structure!(
    input GetIdentityPoolConfigurationInput, INPUT, INPUT_MEMBERS,
    required(identity_pool_id).min(1)
);

/// Output of [`GetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdentityPoolConfigurationOutput {
    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Configuration of push synchronization. None if it has not been configured.
    pub push_sync: Option<crate::types::PushSync>,

    /// Configuration of streams. None if they have not been configured.
    pub cognito_streams: Option<crate::types::CognitoStreams>,

    _request_id: Option<String>,
}

impl GetIdentityPoolConfigurationOutput {
    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Configuration of push synchronization. None if it has not been configured.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }

    /// Configuration of streams. None if they have not been configured.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }

    /// Returns a builder of [`GetIdentityPoolConfigurationOutput`].
    pub fn builder() -> builders::GetIdentityPoolConfigurationOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 3] = [
    string(
        id!("GetIdentityPoolConfigurationResponse$IdentityPoolId"),
        0,
    ),
    nested(id!("GetIdentityPoolConfigurationResponse$PushSync"), 1),
    nested(
        id!("GetIdentityPoolConfigurationResponse$CognitoStreams"),
        2,
    ),
];

static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);

static OUTPUT: Schema = structure(id!("GetIdentityPoolConfigurationResponse"), &OUTPUT_REFS);

structure!(
    output GetIdentityPoolConfigurationOutput, OUTPUT, OUTPUT_MEMBERS,
    some(identity_pool_id), some(push_sync), some(cognito_streams)
);

operation_error!(
    GetIdentityPoolConfigurationError => Error, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
