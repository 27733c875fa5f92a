//! Shared parts of the tests.

use aws_credential_types::provider::future::ProvideCredentials as Provided;
use cognito_identity::config::retry::RetryConfig;
use cognito_identity::config::{Builder, ProvideCredentials, Region};
use cognito_identity::{Client, Config};
use sdk_conformance::model::Model;
use sdk_conformance::server::{LONG_TERM, Request, Response, Server};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// An identity pool, and an identity of that pool.
pub(crate) const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";
pub(crate) const IDENTITY: &str = "us-east-1:1a2b3c4d-0000-1111-2222-333344445555";

/// The ARN of that pool.
pub(crate) const POOL_ARN: &str = "arn:aws:cognito-identity:us-east-1:123456789012:identitypool/us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";

/// An identity provider, and a token that it issued.
pub(crate) const PROVIDER: &str = "cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi";
pub(crate) const LOGIN_TOKEN: &str = "hush.login.token";

/// The prefix of the header that names the operation.
const TARGET: &str = "AWSCognitoIdentityService.";

/// Returns the operation that a request names.
pub(crate) fn operation(request: &Request) -> Option<&str> {
    request.header("x-amz-target")?.strip_prefix(TARGET)
}

pub(crate) fn model() -> Model {
    Model::read("cognito-identity", "2014-06-30").unwrap()
}

/// A server of Cognito Identity.
pub(crate) async fn serve(
    handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> Server {
    let model = model();
    let is_public =
        move |request: &Request| operation(request).is_some_and(|name| model.is_public(name));
    Server::start_with_public_operations("cognito-identity", "us-east-1", is_public, handler).await
}

/// A server that gives every request the same answer.
pub(crate) async fn serve_always(response: Response) -> Server {
    serve(move |_| response.clone()).await
}

/// Developer credentials that count how often they are requested.
#[derive(Clone, Debug, Default)]
pub(crate) struct Developer {
    requested: Arc<AtomicUsize>,
}

impl Developer {
    pub(crate) fn times_requested(&self) -> usize {
        self.requested.load(Ordering::Relaxed)
    }
}

impl ProvideCredentials for Developer {
    fn provide_credentials<'a>(&'a self) -> Provided<'a>
    where
        Self: 'a,
    {
        self.requested.fetch_add(1, Ordering::Relaxed);
        Provided::ready(Ok(LONG_TERM.credentials()))
    }
}

/// Settings without credentials, as an app has them before it logs in.
pub(crate) fn public_config(url: impl Into<String>) -> Builder {
    let quick = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    Config::builder()
        .region(Region::new("us-east-1"))
        .retry_config(quick)
        .endpoint_url(url)
}

/// A client with developer credentials.
pub(crate) fn client(url: impl Into<String>) -> Client {
    let config = public_config(url).credentials_provider(LONG_TERM.credentials());
    Client::from_conf(config.build())
}
