//! A client whose requests go to a function.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http::request::Parts;
use sdk_runtime::config::ServiceConfig;
use sdk_runtime::generated::exports::config::retry::RetryConfig;
use sdk_runtime::generated::exports::config::{Credentials, Region};
use sdk_runtime::generated::{BoxError, Descriptor, Handle, Operation, SdkError, send};
use sdk_runtime::server::{MatchPattern, Request, Response, Router, Serve, StructureConstraints};

/// An operation without the constraints of the model.
#[derive(Debug)]
pub(crate) struct Unchecked<O>(PhantomData<fn() -> O>);

impl<O: Serve> Operation for Unchecked<O> {
    type Service = O::Service;
    type Input = O::Input;
    type Output = O::Output;
    type Error = O::Error;

    const DESCRIPTOR: &'static Descriptor = O::DESCRIPTOR;

    fn validate(_: &O::Input) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<O: Serve> Serve for Unchecked<O> {
    const CONSTRAINTS: &'static StructureConstraints = StructureConstraints::NONE;
}

/// Calls an operation. The request reaches `server` by the router of the service.
pub(crate) fn call<O: Operation>(
    router: Router,
    input: O::Input,
    server: impl Fn(&Request<'_>) -> Response + Send + Sync + 'static,
) -> Result<O::Output, SdkError<O::Error>> {
    let http_client = InProcess(Arc::new(move |parts, body| {
        let route = router.route(parts).expect("an operation of the service");
        server(&Request {
            route: &route,
            parts,
            body,
            patterns: &NoPatterns,
        })
    }));
    let config = ServiceConfig::<O::Service>::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .endpoint_url("http://localhost")
        .http_client(http_client)
        .build();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(send::<O>(&Handle::new(config), input, None))
}

/// The patterns of operations that have none.
struct NoPatterns;

impl MatchPattern for NoPatterns {
    fn is_match(&self, pattern: &'static str, _: &str) -> bool {
        panic!("{pattern} is not a constraint")
    }
}

type Server = dyn Fn(&Parts, &[u8]) -> Response + Send + Sync;

/// An HTTP client that calls a function.
#[derive(Clone)]
struct InProcess(Arc<Server>);

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProcess")
    }
}

impl HttpConnector for InProcess {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = request.try_into_http1x().expect("a request");
        let (parts, body) = request.into_parts();
        let response = (self.0)(&parts, body.bytes().expect("a body in memory"));
        let response = response.map(SdkBody::from);
        let response = HttpResponse::try_from(response).expect("a response");
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl HttpClient for InProcess {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}
