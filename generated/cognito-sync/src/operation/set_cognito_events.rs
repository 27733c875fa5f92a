// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Sets or removes the Lambda functions for the events of an identity pool.
///
/// Sent by [`Client::set_cognito_events`](crate::Client::set_cognito_events), which documents
/// permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct SetCognitoEvents;

impl Operation for SetCognitoEvents {
    type Service = crate::meta::CognitoSync;
    type Input = SetCognitoEventsInput;
    type Output = SetCognitoEventsOutput;
    type Error = SetCognitoEventsError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("SetCognitoEvents", &INPUT, &OUTPUT);
}

/// Input of [`SetCognitoEvents`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetCognitoEventsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub events: Option<std::collections::HashMap<String, String>>,
}

impl SetCognitoEventsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn events(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.events.as_ref()
    }

    /// Returns a builder of [`SetCognitoEventsInput`].
    pub fn builder() -> builders::SetCognitoEventsInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("SetCognitoEventsRequest$IdentityPoolId"), 0).with_http_label(),
    map(id!("SetCognitoEventsRequest$Events"), 1)
        .with_map_members(&crate::schema::EVENTS_KEY, &crate::schema::EVENTS_VALUE),
];

static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("SetCognitoEventsRequest"), &INPUT_REFS).with_http(http(
    "POST",
    "/identitypools/{IdentityPoolId}/events",
    200,
));

structure!(
    input SetCognitoEventsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(events)
);

/// Output of [`SetCognitoEvents`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetCognitoEventsOutput {
    _request_id: Option<String>,
}

impl SetCognitoEventsOutput {
    /// Returns a builder of [`SetCognitoEventsOutput`].
    pub fn builder() -> builders::SetCognitoEventsOutputBuilder {
        Default::default()
    }
}

static OUTPUT: Schema = structure(id!("SetCognitoEventsOutput"), &[]).with_no_body_members();

structure!(output SetCognitoEventsOutput, OUTPUT, OUTPUT_MEMBERS);

operation_error!(
    SetCognitoEventsError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
