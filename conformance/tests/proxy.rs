//! Tests of the proxy over plain TCP connections.

use sdk_conformance::proxy::{Fault, Proxy};
use sdk_conformance::server::{Response, Server};
use std::io::{ErrorKind, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const REQUEST: &str = "POST /a?b=c HTTP/1.1\r\nhost: h\r\nx-id: 7\r\ncontent-length: 4\r\n\r\nbody";

/// Error code for a request without a signature.
const REFUSED: &str = "MissingAuthenticationTokenException";

async fn server() -> Server {
    Server::start("service", "region", |_| Response::empty(200)).await
}

/// Sends the request and reads until the connection ends.
async fn ask(proxy: &Proxy) -> Result<String> {
    let address = proxy.url().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(REQUEST.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response)
}

#[tokio::test]
async fn what_passes_passes_as_it_is() {
    let server = server().await;
    let proxy = Proxy::start(server.address(), |_| Fault::CloseAfter).await;
    let response = ask(&proxy).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 403 "), "{response}");
    assert!(response.contains(REFUSED), "{response}");

    let [exchange] = &server.transcript()[..] else {
        panic!("one request passes once")
    };
    let request = &exchange.request;
    assert_eq!((request.method(), request.target()), ("POST", "/a?b=c"));
    assert_eq!(request.body(), b"body");
    let [exchange] = &proxy.exchanges()[..] else {
        panic!("one exchange is on record")
    };
    assert_eq!(exchange.header("X-Id"), Some("7"));
    assert_eq!((exchange.forwarded, exchange.status), (true, Some(403)));
}

#[tokio::test]
async fn faults_do_what_they_are_named_for() {
    let server = server().await;
    for (fault, reaches_the_server) in [
        (Fault::ResetBefore, false),
        (Fault::ResetDuring, false),
        (Fault::ResetAfter, true),
    ] {
        let before = server.count();
        let name = fault.name();
        let proxy = Proxy::start(server.address(), move |_| fault.clone()).await;
        let error = ask(&proxy).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{name}");
        let reached = server.count() - before;
        assert_eq!(reached, usize::from(reaches_the_server), "{name}");
    }

    let whole = Proxy::start(server.address(), |_| Fault::CloseAfter).await;
    let whole = ask(&whole).await.unwrap();
    let (_, body) = whole.split_once("\r\n\r\n").unwrap();
    let cut = Proxy::start(server.address(), |_| Fault::Cut).await;
    let cut = ask(&cut).await.unwrap();
    let (_, half) = cut.split_once("\r\n\r\n").unwrap();
    assert_eq!(half, &body[..body.len() / 2]);

    let wrong = Proxy::start(server.address(), |_| Fault::Misannounce(10)).await;
    let wrong = ask(&wrong).await.unwrap();
    let announced = format!("content-length: {}\r\n", body.len() + 10);
    assert!(wrong.contains(&announced), "{wrong}");
    assert!(wrong.ends_with(body), "{wrong}");

    let proxy = Proxy::start(server.address(), |_| {
        Fault::Answer(Response::Raw(b"no".into()))
    })
    .await;
    let before = server.count();
    assert_eq!(ask(&proxy).await.unwrap(), "no");
    assert_eq!(server.count(), before);
}

#[tokio::test]
async fn a_closed_proxy_refuses_connections_until_it_is_open() {
    let server = server().await;
    let mut proxy = Proxy::start(server.address(), |_| Fault::CloseAfter).await;
    ask(&proxy).await.unwrap();
    proxy.close().await;
    let error = ask(&proxy).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
    proxy.reopen().await;
    assert!(ask(&proxy).await.unwrap().contains(REFUSED));
}
