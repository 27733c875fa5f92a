// src/meta.rs

impl Service for JsonRpc10 {
    const METADATA: Metadata = Metadata {
        service_id: "Json Rpc 1 0",
        signing_name: "json-rpc-1-0",
        endpoint_prefix: "json-rpc-1-0",
        namespace: "com.amazonaws.jsonrpc10",
        service_shape_name: "Things_20200101",
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

// src/operation/put_thing.rs

impl Operation for PutThing {
    type Service = crate::meta::JsonRpc10;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "PutThing",
        PutThingInput::SCHEMA,
        PutThingOutput::SCHEMA,
    );
}

shape! {
    PutThingInput: input("PutThingInput"), http("POST", "/", 200) {
        name: string("name"), required;
        limit: integer("limit");
    }
}

shape! {
    PutThingOutput: output("PutThingOutput") {
        name: string("name");
        status: integer("Status");
    }
}
