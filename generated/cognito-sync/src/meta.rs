// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Metadata of the crate and the service.

use sdk_runtime::generated::{Metadata, Protocol, Service, SharedEndpointResolver};

/// Version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Marker type of Amazon Cognito Sync, used as a type parameter by the runtime.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CognitoSync;

impl Service for CognitoSync {
    const METADATA: Metadata = Metadata {
        service_id: "Cognito Sync",
        signing_name: "cognito-sync",
        endpoint_prefix: "cognito-sync",
        namespace: "com.amazonaws.cognitosync",
        shape_name: "CognitoSync",
        api_version: "2014-06-30",
        crate_version: env!("CARGO_PKG_VERSION"),
        protocol: Protocol::RestJson1,
    };

    type EndpointParams = crate::config::endpoint::Params;

    fn default_endpoint_resolver() -> SharedEndpointResolver {
        use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
        DefaultResolver::new().into_shared_resolver()
    }
}
