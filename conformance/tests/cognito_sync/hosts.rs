//! Spellings of the endpoint's host: the signature covers the host that is sent.

use crate::support::{POOL, client, serve_always};
use sdk_conformance::server::{Response, Server};
use serde_json::json;

async fn server() -> Server {
    serve_always(Response::json(200, "id-1", &json!({}))).await
}

#[tokio::test]
async fn every_spelling_of_the_host_is_signed_as_it_is_sent() {
    let server = server().await;
    let port = server.address().port();
    let spellings = [
        (format!("http://LocalHost:{port}"), "localhost"),
        (format!("HTTP://127.1:{port}/"), "127.0.0.1"),
        (format!("http://0177.0.0.1:{port}"), "127.0.0.1"),
        (format!("http://0x7f000001:00{port}"), "127.0.0.1"),
        (format!("http://127.0.0.1.:{port}/base"), "127.0.0.1"),
    ];
    for (url, host) in &spellings {
        let client = client(url);
        let call = client.describe_identity_pool_usage();
        let call = call.identity_pool_id(POOL).send();
        call.await.unwrap_or_else(|error| panic!("{url}: {error}"));
        let request = server.requests().pop().unwrap();
        assert_eq!(request.header("host"), Some(&*format!("{host}:{port}")));
    }
    assert_eq!(server.refusals(), []);
    assert_eq!(server.count(), spellings.len());
}

#[tokio::test]
async fn a_host_that_an_interceptor_sets_is_signed_as_it_is_sent() {
    let server = server().await;
    let address = server.address();
    let uri = format!("http://LOCALHOST:{}/identitypools", address.port());
    let client = client(server.url());
    let call = || {
        let call = client.describe_identity_pool_usage();
        call.identity_pool_id(POOL).customize()
    };
    call()
        .mutate_request(move |request| request.set_uri(uri.clone()).unwrap())
        .send()
        .await
        .unwrap();
    let host = format!("localhost:{}", address.port());
    let received = server.requests().pop().unwrap();
    assert_eq!(received.header("host"), Some(&*host));

    call()
        .mutate_request(|request| {
            request.headers_mut().insert("host", "Behind.Proxy:80");
        })
        .send()
        .await
        .unwrap();
    let received = server.requests().pop().unwrap();
    assert_eq!(received.header("host"), Some("Behind.Proxy:80"));
    assert_eq!(server.refusals(), []);
}
