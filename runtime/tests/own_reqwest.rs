//! A client of reqwest that the caller built.
#![cfg(feature = "reqwest")]

mod support;

use sdk_runtime::error::SdkError;
use sdk_runtime::generated::exports::config::StalledStreamProtectionConfig;
use support::fake::NoSleep;
use support::server::{Server, dead_url, http};
use support::*;

/// Returns a builder with its own TLS configuration. Without one, reqwest requires a cryptography
/// provider that is installed for the process, which this crate's features do not do.
fn builder() -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().no_proxy();
    #[cfg(any(feature = "rustls", feature = "aws-lc"))]
    let builder = builder.tls_backend_preconfigured(tls());
    builder
}

#[cfg(any(feature = "rustls", feature = "aws-lc"))]
fn tls() -> rustls::ClientConfig {
    #[cfg(feature = "aws-lc")]
    use rustls::crypto::aws_lc_rs as cryptography;
    #[cfg(not(feature = "aws-lc"))]
    use rustls::crypto::ring as cryptography;
    rustls::ClientConfig::builder_with_provider(cryptography::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

fn client_with(url: &str, http_client: reqwest::ClientBuilder) -> Client {
    let config = config()
        .endpoint_url(url)
        .sleep_impl(NoSleep::default())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled());
    client(config.reqwest_0_13_client(http_client.build().unwrap()))
}

#[tokio::test]
async fn requests_are_sent_with_it() {
    let server = Server::answering(vec![http("200 OK", r#"{"Count":7}"#)]);
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-of-the-caller", "there".parse().unwrap());
    let no_redirects = reqwest::redirect::Policy::none();
    let http_client = builder().default_headers(headers).redirect(no_redirects);
    let output = put(&client_with(&server.url, http_client)).await.unwrap();
    assert_eq!(output.count, Some(7));
    assert!(server.requests()[0].contains("x-of-the-caller: there"));
}

#[tokio::test]
async fn a_redirect_that_it_followed_is_an_error() {
    let elsewhere = Server::answering(vec![http("200 OK", "{}")]);
    let location = format!("connection: close\r\nlocation: {}/secret", elsewhere.url);
    let redirect = http("303 See Other", "").replace("connection: close", &location);
    let server = Server::answering(vec![redirect]);
    let error = put(&client_with(&server.url, builder())).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("{error:?}");
    };
    assert!(failure.is_user(), "a retry cannot succeed");
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("redirect(reqwest::redirect::Policy::none())"),
        "{shown}"
    );
    assert!(!shown.contains("secret"), "{shown}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn its_failures_are_classified_like_those_of_the_default_client() {
    let error = put(&client_with(&dead_url(), builder())).await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()));
    assert!(error.to_string().contains("(3 attempts)"), "{error}");
}
