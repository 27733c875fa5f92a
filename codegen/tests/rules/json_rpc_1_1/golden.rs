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

// src/server.rs

//! Server side of Example of json rpc 1 1, for local services and tests.
//!
//! A server implements the trait [`JsonRpc11`](trait@JsonRpc11). It finds the operation of a
//! request with the [`router`] and passes the request to [`dispatch`].

use crate::operation::{
    self, ping::{PingInput, PingOutput},
    put_thing::{PutThingInput, PutThingOutput},
};
use sdk_runtime::server;

mod constraints;

/// Operations of Example of json rpc 1 1, as a server implements them.
pub trait JsonRpc11: Send + Sync {
    /// Data about a request besides its input, such as its caller.
    type Context: Send;

    /// Error of the methods, and of requests that do not reach one.
    type Error: From<server::ExchangeError> + Send;

    /// Handles [`Ping`](crate::operation::ping).
    fn ping(
        &self,
        input: PingInput,
        context: Self::Context,
    ) -> impl Future<Output = Result<PingOutput, Self::Error>> + Send;

    /// Handles [`PutThing`](crate::operation::put_thing).
    fn put_thing(
        &self,
        input: PutThingInput,
        context: Self::Context,
    ) -> impl Future<Output = Result<PutThingOutput, Self::Error>> + Send;
}

/// Operations of the service.
pub static OPERATIONS: &[server::ServedOperation] = &[
    server::ServedOperation::of::<operation::ping::Ping>(),
    server::ServedOperation::of::<operation::put_thing::PutThing>(),
];

/// Returns the router for requests to the service.
pub fn router() -> server::Router {
    let metadata = <crate::meta::JsonRpc11 as sdk_runtime::generated::Service>::METADATA;
    server::Router::new(&metadata, OPERATIONS)
}

/// Reads and checks the input of a request, calls the method of `service` for its operation, and
/// writes the output.
///
/// # Errors
///
/// Those of the method, and a [`server::ExchangeError`] if the input cannot be read or violates
/// constraints of the model, or if the output cannot be written.
pub async fn dispatch<S: JsonRpc11>(
    service: &S,
    context: S::Context,
    request: &server::Request<'_>,
) -> Result<server::Response, S::Error> {
    match request.operation().name() {
        "Ping" => {
            server::respond::<
                operation::ping::Ping,
                _,
                _,
            >(request, |input| service.ping(input, context))
                .await
        }
        "PutThing" => {
            server::respond::<
                operation::put_thing::PutThing,
                _,
                _,
            >(request, |input| service.put_thing(input, context))
                .await
        }
        name => Err(server::ExchangeError::UnknownOperation(name).into()),
    }
}

impl server::Serve for operation::ping::Ping {
    const CONSTRAINTS: &'static server::StructureConstraints = server::StructureConstraints::NONE;
}

impl server::Serve for operation::put_thing::PutThing {
    const CONSTRAINTS: &'static server::StructureConstraints = &constraints::PUT_THING_INPUT;
}

// src/server/constraints.rs

constraints! {
    PUT_THING_INPUT: "PutThingInput" {
        "name": required;
    }
}
