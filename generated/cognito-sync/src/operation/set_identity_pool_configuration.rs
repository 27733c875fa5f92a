// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Sets the configuration of push synchronization and streams of an identity pool.
///
/// Sent by
/// [`Client::set_identity_pool_configuration`](crate::Client::set_identity_pool_configuration),
/// which documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct SetIdentityPoolConfiguration;

impl Operation for SetIdentityPoolConfiguration {
    type Service = crate::meta::CognitoSync;
    type Input = SetIdentityPoolConfigurationInput;
    type Output = SetIdentityPoolConfigurationOutput;
    type Error = SetIdentityPoolConfigurationError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("SetIdentityPoolConfiguration", &INPUT, &OUTPUT);
}

/// Input of [`SetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Configuration of push synchronization to set.
    pub push_sync: Option<crate::types::PushSync>,

    /// Configuration of streams to set.
    pub cognito_streams: Option<crate::types::CognitoStreams>,
}

impl SetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Configuration of push synchronization to set.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }

    /// Returns a builder of [`SetIdentityPoolConfigurationInput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 3] = [
    string(id!("SetIdentityPoolConfigurationRequest$IdentityPoolId"), 0).with_http_label(),
    nested(id!("SetIdentityPoolConfigurationRequest$PushSync"), 1),
    nested(id!("SetIdentityPoolConfigurationRequest$CognitoStreams"), 2),
];

static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("SetIdentityPoolConfigurationRequest"), &INPUT_REFS)
    .with_http(http(
        "POST",
        "/identitypools/{IdentityPoolId}/configuration",
        200,
    ));

structure!(
    input SetIdentityPoolConfigurationInput, INPUT, INPUT_MEMBERS,
    required(identity_pool_id).min(1), some(push_sync), some(cognito_streams)
);

/// Output of [`SetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationOutput {
    /// ID of the identity pool that was configured.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Configuration of push synchronization. None if it has not been configured.
    pub push_sync: Option<crate::types::PushSync>,

    /// Configuration of streams. None if they have not been configured.
    pub cognito_streams: Option<crate::types::CognitoStreams>,

    _request_id: Option<String>,
}

impl SetIdentityPoolConfigurationOutput {
    /// ID of the identity pool that was configured.
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

    /// Returns a builder of [`SetIdentityPoolConfigurationOutput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 3] = [
    string(
        id!("SetIdentityPoolConfigurationResponse$IdentityPoolId"),
        0,
    ),
    nested(id!("SetIdentityPoolConfigurationResponse$PushSync"), 1),
    nested(
        id!("SetIdentityPoolConfigurationResponse$CognitoStreams"),
        2,
    ),
];

static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);

static OUTPUT: Schema = structure(id!("SetIdentityPoolConfigurationResponse"), &OUTPUT_REFS);

structure!(
    output SetIdentityPoolConfigurationOutput, OUTPUT, OUTPUT_MEMBERS,
    some(identity_pool_id), some(push_sync), some(cognito_streams)
);

operation_error!(
    SetIdentityPoolConfigurationError => Error, ConcurrentModificationException
    is_concurrent_modification_exception, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
