//! Shared parts of the tests.

use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::{Builder, Region};
use cognito_sync::{Client, Config};
use sdk_conformance::errors::{everything_shown, shown_text};
use sdk_conformance::server::{LONG_TERM, Request, Response, Server, TEMPORARY};
use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An identity pool, and how it stands in a path: the colon is encoded.
pub(crate) const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";
pub(crate) const POOL_IN_PATH: &str = "us-east-1%3A23ec4050-6aea-7089-a2dd-08002e0a3b1c";

/// An identity of that pool.
pub(crate) const IDENTITY: &str = "us-east-1:1a2b3c4d-0000-1111-2222-333344445555";
pub(crate) const IDENTITY_IN_PATH: &str = "us-east-1%3A1a2b3c4d-0000-1111-2222-333344445555";

/// Push token issued by the push service. It permits sending to the device, so it is secret.
pub(crate) const PUSH_TOKEN: &str = "hush-push-token";

/// A server of Cognito Sync.
pub(crate) async fn serve(
    handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> Server {
    Server::start("cognito-sync", "us-east-1", handler).await
}

/// A server that gives every request the same answer.
pub(crate) async fn serve_always(response: Response) -> Server {
    serve(move |_| response.clone()).await
}

/// A server that gives one answer after the other.
pub(crate) async fn serve_in_turn(responses: Vec<Response>) -> Server {
    let next = AtomicUsize::new(0);
    serve(move |_| {
        let next = next.fetch_add(1, Ordering::Relaxed);
        let unexpected = || Response::text(599, "text/plain", "there is no answer left");
        responses.get(next).cloned().unwrap_or_else(unexpected)
    })
    .await
}

/// Settings as an app has them that got its credentials from Cognito Identity.
pub(crate) fn config(url: impl Into<String>) -> Builder {
    Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(TEMPORARY.credentials())
        .endpoint_url(url)
}

pub(crate) fn client(url: impl Into<String>) -> Client {
    Client::from_conf(config(url).build())
}

/// A client that takes the first answer for an answer.
pub(crate) fn client_without_retries(url: impl Into<String>) -> Client {
    Client::from_conf(config(url).retry_config(RetryConfig::disabled()).build())
}

/// Asserts that nothing printed of an error gives away what a log must not hold: neither secrets
/// nor what was sent, and, as far as the words are ours, nor to which path.
pub(crate) fn assert_discreet(error: &(dyn Error + 'static)) {
    let known = [TEMPORARY, LONG_TERM];
    let mut secrets: Vec<&str> = known.iter().flat_map(|key| key.secrets()).collect();
    // Access key ids are no secrets, but they belong to somebody.
    secrets.extend(known.map(|key| key.id));
    secrets.extend([PUSH_TOKEN, IDENTITY, IDENTITY_IN_PATH]);
    assert_absent(&secrets, &everything_shown(error));
    assert_absent(&["://", "/identitypools"], &shown_text(error));
}

fn assert_absent(texts: &[&str], shown: &str) {
    for text in texts {
        assert!(!shown.contains(text), "{text} is shown:\n{shown}");
    }
}

/// Returns the cases that `.ci/full` had boto3 write to a file in `target/`, one in each line.
pub(crate) fn boto3_cases(file: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../target")
        .join(file);
    std::fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("target/{file}: {error}; run `bash .ci/full` to create it"))
}
