// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! What this crate and its service are.
use sdk_runtime::generated::*;
/// The version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");
/// Stands for Example of json rpc 1 0 where types ask which service is meant.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct JsonRpc10;
impl Service for JsonRpc10 {
    const METADATA: Metadata = Metadata {
        service_id: "Json Rpc 1 0",
        signing_name: "json-rpc-1-0",
        endpoint_prefix: "json-rpc-1-0",
        namespace: "com.amazonaws.jsonrpc10",
        shape_name: "Things_20200101",
        api_version: "2020-01-01",
        crate_version: env!("CARGO_PKG_VERSION"),
        protocol: Protocol::AwsJson1_0 {
            target_prefix: "Things_20200101",
        },
    };
    type EndpointParams = crate::config::endpoint::Params;
    fn default_endpoint_resolver() -> SharedEndpointResolver {
        use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
        DefaultResolver::new().into_shared_resolver()
    }
}
