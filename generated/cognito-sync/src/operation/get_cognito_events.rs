// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the events of an identity pool and the Lambda functions that they invoke.
///
/// Sent by [`Client::get_cognito_events`](crate::Client::get_cognito_events), which documents
/// permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetCognitoEvents;

impl Operation for GetCognitoEvents {
    type Service = crate::meta::CognitoSync;
    type Input = GetCognitoEventsInput;
    type Output = GetCognitoEventsOutput;
    type Error = GetCognitoEventsError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("GetCognitoEvents", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`GetCognitoEvents`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCognitoEventsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

impl GetCognitoEventsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`GetCognitoEventsInput`].
    pub fn builder() -> builders::GetCognitoEventsInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 1] =
    [string(id!("GetCognitoEventsRequest$IdentityPoolId"), 0).with_http_label()];

static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("GetCognitoEventsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/identitypools/{IdentityPoolId}/events", 200))
    .with_no_body_members();

structure!(
    input GetCognitoEventsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1)
);

/// Output of [`GetCognitoEvents`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCognitoEventsOutput {
    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry.
    ///
    /// Size: at most 1 entry.
    pub events: Option<std::collections::HashMap<String, String>>,

    _request_id: Option<String>,
}

impl GetCognitoEventsOutput {
    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry.
    ///
    /// Size: at most 1 entry.
    pub fn events(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.events.as_ref()
    }

    /// Returns a builder of [`GetCognitoEventsOutput`].
    pub fn builder() -> builders::GetCognitoEventsOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [map(id!("GetCognitoEventsResponse$Events"), 0)
    .with_map_members(&crate::schema::EVENTS_KEY, &crate::schema::EVENTS_VALUE)];

static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("GetCognitoEventsResponse"), &OUTPUT_REFS);

structure!(output GetCognitoEventsOutput, OUTPUT, OUTPUT_MEMBERS, some(events));

operation_error!(
    GetCognitoEventsError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
