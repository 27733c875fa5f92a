// src/meta.rs

impl Service for SeveralProtocols {
    const METADATA: Metadata = Metadata {
        service_id: "Several Protocols",
        signing_name: "several-protocols",
        endpoint_prefix: "several-protocols",
        namespace: "com.amazonaws.severalprotocols",
        service_shape_name: "Several",
        api_version: "2020-01-01",
        crate_version: env!("CARGO_PKG_VERSION"),
        protocol: Protocol::AwsJson1_0 {
            target_prefix: "Several",
        },
    };

    type EndpointParams = crate::config::endpoint::Params;

    fn default_endpoint_resolver() -> SharedEndpointResolver {
        use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
        DefaultResolver::new().into_shared_resolver()
    }
}
