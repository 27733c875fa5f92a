//! What `cognito-sync` is held to, as one test program.
//!
//! All of it goes through the public surface of the crate and over real connections, to a server
//! that knows the service's wire format only from here and checks every signature.

#[path = "cognito_sync/bare_replies.rs"]
mod bare_replies;
#[cfg(feature = "serde")]
#[path = "cognito_sync/boto3.rs"]
mod boto3;
#[path = "cognito_sync/datasets.rs"]
mod datasets;
#[path = "cognito_sync/devices.rs"]
mod devices;
#[path = "cognito_sync/endpoints.rs"]
mod endpoints;
#[path = "cognito_sync/errors.rs"]
mod errors;
#[path = "cognito_sync/exceptions.rs"]
mod exceptions;
#[path = "cognito_sync/observability.rs"]
mod observability;
#[path = "cognito_sync/odd_inputs.rs"]
mod odd_inputs;
#[path = "cognito_sync/paginators.rs"]
mod paginators;
#[path = "cognito_sync/pools.rs"]
mod pools;
#[path = "cognito_sync/round_trip.rs"]
mod round_trip;
#[cfg(feature = "serde")]
#[path = "cognito_sync/serde.rs"]
mod serde;
#[path = "cognito_sync/support.rs"]
mod support;
#[path = "cognito_sync/surface.rs"]
mod surface;
#[path = "cognito_sync/trip.rs"]
mod trip;
#[path = "cognito_sync/validation.rs"]
mod validation;
