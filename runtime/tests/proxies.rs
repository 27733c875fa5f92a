//! The default HTTP client and the proxies of the environment.
#![cfg(feature = "default-https-client")]

mod support;

use aws_smithy_types::retry::RetryConfig;
use support::process;
use support::server::{Server, dead_url, http};
use support::*;

/// Makes a call to the address in the environment.
#[tokio::test]
#[ignore = "the tests below run it"]
async fn call() {
    let url = std::env::var("CALLED_URL").unwrap();
    let config = config()
        .endpoint_url(url)
        .retry_config(RetryConfig::disabled());
    if let Err(error) = put(&client(config)).await {
        panic!("{error} {error:?}");
    }
}

/// Calls `url` in a process with these variables.
fn call_with(url: &str, variables: &[(&str, &str)]) -> Result<(), String> {
    let mut all = vec![("CALLED_URL", url)];
    all.extend(variables);
    process::run("call", &all)
}

/// A server that responds to any request, once.
fn answering() -> Server {
    Server::answering(vec![http("200 OK", r#"{"Count":1}"#)])
}

/// Returns the URL with credentials.
fn with_credentials(url: &str) -> String {
    url.replace("http://", "http://user:p%40ss@")
}

#[test]
fn a_proxy_receives_requests_for_other_hosts() {
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        let proxy = answering();
        call_with("http://things.invalid:81", &[(name, &proxy.url)]).unwrap();
        let request = &proxy.requests()[0];
        assert!(
            request.starts_with("POST http://things.invalid:81/things/a%3Ab HTTP/1.1\r\n"),
            "{name}: {request}"
        );
        assert!(
            request.contains("\r\nhost: things.invalid:81\r\n"),
            "{name}: {request}"
        );
        assert!(!request.contains("proxy-authorization"), "{request}");
    }
}

#[test]
fn a_proxy_receives_no_exempt_requests() {
    for exempt in ["127.0.0.1", "example.com,127.0.0.0/8", "*"] {
        let (proxy, server) = (answering(), answering());
        let variables = [("HTTP_PROXY", &*proxy.url), ("NO_PROXY", exempt)];
        let called = call_with(&server.url, &variables);
        // The asterisk exempts host names, but no addresses.
        let exempt = exempt != "*";
        assert!(called.is_ok(), "{called:?}");
        assert_eq!(server.requests().len(), usize::from(exempt));
        assert_eq!(proxy.requests().len(), usize::from(!exempt));
    }
}

#[test]
fn a_proxy_receives_its_credentials() {
    let proxy = answering();
    let url = with_credentials(&proxy.url);
    call_with("http://things.invalid", &[("HTTP_PROXY", &url)]).unwrap();
    let request = &proxy.requests()[0];
    // The base64 form of `user:p@ss`.
    assert!(
        request.contains("\r\nproxy-authorization: Basic dXNlcjpwQHNz\r\n"),
        "{request}"
    );
    let signed = request.split("SignedHeaders=").nth(1).unwrap();
    let signed = signed.split(',').next().unwrap();
    assert!(!signed.contains("proxy-authorization"), "{signed}");
}

#[test]
fn a_proxy_that_cannot_be_reached_is_named_without_its_credentials() {
    let url = dead_url();
    let shown = call_with(
        "http://things.invalid",
        &[("HTTP_PROXY", &with_credentials(&url))],
    );
    let shown = shown.unwrap_err();
    let address = url.strip_prefix("http://").unwrap();
    let text = format!("PutThing: could not connect to the proxy {address}: Connection refused");
    assert!(shown.contains(&text), "{shown}");
    assert!(
        !shown.contains("p%40ss") && !shown.contains("p@ss"),
        "{shown}"
    );
}

#[test]
fn a_proxy_of_another_protocol_is_rejected() {
    for url in ["http://things.invalid", "https://things.invalid"] {
        let shown = call_with(url, &[("ALL_PROXY", "socks5://127.0.0.1:1080")]).unwrap_err();
        let text =
            "PutThing: the proxy 127.0.0.1:1080 is not an HTTP proxy: use a URL with the scheme";
        assert!(shown.contains(text), "{shown}");
    }
}

/// The proxy refuses a tunnel: the service's request is not sent to it.
#[cfg(any(feature = "rustls", feature = "aws-lc", feature = "native-tls"))]
#[test]
fn a_tunnel_that_the_proxy_refuses_is_an_error() {
    let proxy = Server::answering(vec![http("407 Proxy Authentication Required", "")]);
    let shown = call_with("https://things.invalid", &[("HTTPS_PROXY", &proxy.url)]);
    let shown = shown.unwrap_err();
    let address = proxy.url.strip_prefix("http://").unwrap();
    let text = format!("PutThing: the proxy {address} opened no tunnel to things.invalid:443: ");
    assert!(shown.contains(&text), "{shown}");
    assert!(shown.contains("proxy authorization required"), "{shown}");
    let requests = proxy.requests();
    assert_eq!(
        requests,
        ["CONNECT things.invalid:443 HTTP/1.1\r\nHost: things.invalid:443\r\n\r\n"]
    );
}
