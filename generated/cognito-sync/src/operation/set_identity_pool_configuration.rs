// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// Sets the configuration of push synchronization and streams of an identity pool.
///
/// [`Client::set_identity_pool_configuration`](crate::Client::set_identity_pool_configuration) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct SetIdentityPoolConfiguration;
impl Operation for SetIdentityPoolConfiguration {
    type Service = crate::meta::CognitoSync;
    type Input = SetIdentityPoolConfigurationInput;
    type Output = SetIdentityPoolConfigurationOutput;
    type Error = SetIdentityPoolConfigurationError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "SetIdentityPoolConfiguration",
        &INPUT,
        &OUTPUT,
    );
}
/// The input of [`SetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationInput {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
    /// How devices are to be told of changes.
    pub push_sync: Option<crate::types::PushSync>,
    /// Where changes are to be streamed to.
    pub cognito_streams: Option<crate::types::CognitoStreams>,
}
impl SetIdentityPoolConfigurationInput {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }
    /// How devices are to be told of changes.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }
    /// Where changes are to be streamed to.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }
    /// Returns a builder of [`SetIdentityPoolConfigurationInput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 3] = [
    string(id!("SetIdentityPoolConfigurationRequest$IdentityPoolId"), 0)
        .with_http_label(),
    nested(id!("SetIdentityPoolConfigurationRequest$PushSync"), 1),
    nested(id!("SetIdentityPoolConfigurationRequest$CognitoStreams"), 2),
];
static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("SetIdentityPoolConfigurationRequest"), &INPUT_REFS)
    .with_http(http("POST", "/identitypools/{IdentityPoolId}/configuration", 200));
structure!(
    input SetIdentityPoolConfigurationInput, INPUT, INPUT_MEMBERS,
    required(identity_pool_id).min(1), some(push_sync), some(cognito_streams)
);
/// The output of [`SetIdentityPoolConfiguration`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationOutput {
    /// The pool that was configured.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
    /// How devices are told of changes. None if push sync has not been set up.
    pub push_sync: Option<crate::types::PushSync>,
    /// Where changes are streamed to. None if streaming has not been set up.
    pub cognito_streams: Option<crate::types::CognitoStreams>,
    _request_id: Option<String>,
}
impl SetIdentityPoolConfigurationOutput {
    /// The pool that was configured.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }
    /// How devices are told of changes. None if push sync has not been set up.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }
    /// Where changes are streamed to. None if streaming has not been set up.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }
    /// Returns a builder of [`SetIdentityPoolConfigurationOutput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 3] = [
    string(id!("SetIdentityPoolConfigurationResponse$IdentityPoolId"), 0),
    nested(id!("SetIdentityPoolConfigurationResponse$PushSync"), 1),
    nested(id!("SetIdentityPoolConfigurationResponse$CognitoStreams"), 2),
];
static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(
    id!("SetIdentityPoolConfigurationResponse"),
    &OUTPUT_REFS,
);
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
