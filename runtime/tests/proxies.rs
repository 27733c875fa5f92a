//! The default HTTP client and the proxies of the environment.
//!
//! The environment is the process's, so the client runs in a process of its own: this program again,
//! which runs only the test that makes the call.
#![cfg(feature = "default-https-client")]

mod support;

use std::process::Command;
use support::server::{Server, http};
use support::*;

/// Makes a call to the address in the environment.
#[tokio::test]
#[ignore = "the tests below run it"]
async fn call() {
    let url = std::env::var("CALLED_URL").unwrap();
    put(&client(config().endpoint_url(url))).await.unwrap();
}

/// Starts a process with these variables that calls `url`.
fn call_with(url: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "call", "--ignored"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command
        .env("CALLED_URL", url)
        .envs(variables.iter().copied());
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && told.contains("1 passed"),
        "{told}"
    );
}

/// A server that responds to any request, once.
fn answering() -> Server {
    Server::answering(vec![http("200 OK", r#"{"Count":1}"#)])
}

#[test]
fn a_proxy_receives_requests_for_other_hosts() {
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let proxy = answering();
        call_with("http://things.invalid", &[(name, &proxy.url)]);
        let requests = proxy.requests();
        assert!(
            requests[0].contains(" http://things.invalid/"),
            "{name}: {requests:?}"
        );
        assert!(
            requests[0].contains("host: things.invalid"),
            "{name}: {requests:?}"
        );
    }
}

#[test]
fn a_proxy_receives_no_exempt_requests() {
    let (proxy, server) = (answering(), answering());
    let variables = [("HTTP_PROXY", &*proxy.url), ("NO_PROXY", "127.0.0.1")];
    call_with(&server.url, &variables);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(proxy.requests().len(), 0);
}
