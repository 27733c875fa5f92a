// src/meta.rs

impl Service for JsonRpc11 {
    const METADATA: Metadata = Metadata {
        service_id: "Json Rpc 1 1",
        signing_name: "json-rpc-1-1",
        endpoint_prefix: "json-rpc-1-1",
        namespace: "com.amazonaws.jsonrpc11",
        service_shape_name: "Things_20200101",
        api_version: "2020-01-01",
        crate_version: env!("CARGO_PKG_VERSION"),
        protocol: Protocol::AwsJson1_1 {
            target_prefix: "Things_20200101",
        },
    };

    type EndpointParams = crate::config::endpoint::Params;

    fn default_endpoint_resolver() -> SharedEndpointResolver {
        use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
        DefaultResolver::new().into_shared_resolver()
    }
}
