//! The default HTTP client over TLS, to a server whose authority the environment trusts.
#![cfg(any(feature = "rustls", feature = "aws-lc"))]

mod support;

use aws_smithy_types::retry::RetryConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;
use support::*;

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/tls");

/// Runs a test of this file in a process that trusts the authority of the server's certificate.
fn run_trusting(name: &str, variables: &[(&str, &str)]) {
    let authority = format!("{FILES}/authority.pem");
    let mut all = vec![("SSL_CERT_FILE", &*authority)];
    all.extend(variables);
    process::run(name, &all).unwrap_or_else(|shown| panic!("{shown}"));
}

type TlsStream = StreamOwned<ServerConnection, TcpStream>;

/// Starts a server with the certificate of `localhost`, and returns its port.
fn serve(mut answer: impl FnMut(TlsStream) + Send + 'static) -> u16 {
    #[cfg(feature = "aws-lc")]
    use rustls::crypto::aws_lc_rs as cryptography;
    #[cfg(not(feature = "aws-lc"))]
    use rustls::crypto::ring as cryptography;
    let certificate = CertificateDer::from_pem_file(format!("{FILES}/server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(format!("{FILES}/server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(cryptography::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            answer(StreamOwned::new(connection, stream.unwrap()));
        }
    });
    port
}

/// Reads a request and responds. Returns the request, or nothing if there is none.
fn exchange(stream: &mut TlsStream) -> io::Result<String> {
    let mut request = vec![0; 16 * 1024];
    let length = stream.read(&mut request)?;
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"Count\":1}";
    stream.write_all(answer.as_bytes())?;
    stream.flush()?;
    Ok(String::from_utf8_lossy(&request[..length]).into_owned())
}

/// Serves one request for each connection. Returns the port, and the requests.
fn serve_once_each() -> (u16, Receiver<String>) {
    let (received, requests) = channel();
    let port = serve(move |mut stream| {
        if let Ok(request) = exchange(&mut stream) {
            received.send(request).unwrap();
        }
    });
    (port, requests)
}

fn to(url: String) -> Client {
    let config = config().endpoint_url(url);
    client(config.retry_config(RetryConfig::disabled()))
}

#[test]
fn a_call_over_tls() {
    run_trusting("direct", &[]);
}

#[tokio::test]
#[ignore = "requires the environment of the test above"]
async fn direct() {
    let (port, requests) = serve_once_each();
    let output = put(&to(format!("https://localhost:{port}"))).await.unwrap();
    assert_eq!(output.count, Some(1));
    let request = requests.recv().unwrap();
    assert!(
        request.starts_with("POST /things/a%3Ab HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains(&format!("\r\nhost: localhost:{port}\r\n")),
        "{request}"
    );

    // The certificate is that of `localhost`.
    let error = put(&to(format!("https://127.0.0.1:{port}")))
        .await
        .unwrap_err();
    let shown = error.to_string();
    let start = format!("PutThing: could not establish TLS with 127.0.0.1:{port}: ");
    assert!(shown.starts_with(&start), "{shown}");
    assert!(requests.try_recv().is_err());
}

/// The server ends TLS and closes each connection, while the runtime does not look for events.
#[test]
fn a_request_goes_to_another_connection_if_the_pooled_one_was_closed() {
    run_trusting("closed", &[]);
}

#[tokio::test]
#[ignore = "requires the environment of the test above"]
async fn closed() {
    const CALLS: usize = 32;
    let (close, closes) = channel::<()>();
    let (closed, is_closed) = channel();
    let port = serve(move |mut stream| {
        exchange(&mut stream).unwrap();
        closes.recv().unwrap();
        stream.conn.send_close_notify();
        stream.flush().unwrap();
        drop(stream);
        closed.send(()).unwrap();
    });
    let client = to(format!("https://localhost:{port}"));
    for _ in 0..CALLS {
        put(&client).await.unwrap();
        // The connection returns to the pool.
        tokio::time::sleep(Duration::from_millis(1)).await;
        close.send(()).unwrap();
        is_closed.recv().unwrap();
    }
}

/// A proxy that opens one tunnel. Returns its address, and the request for the tunnel.
fn tunnel() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (received, requests) = channel();
    thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        let mut request = vec![0; 4096];
        let length = client.read(&mut request).unwrap();
        let request = String::from_utf8_lossy(&request[..length]).into_owned();
        let target = request.split(' ').nth(1).unwrap().to_owned();
        received.send(request).unwrap();
        client
            .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")
            .unwrap();
        let mut server = TcpStream::connect(target).unwrap();
        let (mut from_client, mut to_server) =
            (client.try_clone().unwrap(), server.try_clone().unwrap());
        thread::spawn(move || io::copy(&mut from_client, &mut to_server));
        let _ = io::copy(&mut server, &mut client);
    });
    (address, requests)
}

#[test]
fn a_proxy_tunnels_requests_over_tls() {
    let (proxy, tunnels) = tunnel();
    let (port, requests) = serve_once_each();
    let url = format!("https://localhost:{port}");
    let proxy = format!("http://user:p%40ss@{proxy}");
    run_trusting("call", &[("CALLED_URL", &url), ("HTTPS_PROXY", &proxy)]);
    let request = tunnels.recv().unwrap();
    let expected = format!(
        "CONNECT localhost:{port} HTTP/1.1\r\nHost: localhost:{port}\r\n\
         Proxy-Authorization: Basic dXNlcjpwQHNz\r\n\r\n"
    );
    assert_eq!(request, expected);
    let request = requests.recv().unwrap().to_lowercase();
    assert!(request.starts_with("post /things/a%3ab "), "{request}");
    assert!(!request.contains("proxy-authorization"), "{request}");
}

#[test]
fn a_proxy_is_reached_over_tls() {
    let (port, requests) = serve_once_each();
    let proxy = format!("https://localhost:{port}");
    let url = "http://things.invalid";
    run_trusting("call", &[("CALLED_URL", url), ("HTTP_PROXY", &proxy)]);
    let request = requests.recv().unwrap();
    assert!(
        request.starts_with("POST http://things.invalid/things/a%3Ab "),
        "{request}"
    );
}

/// Makes a call to the address in the environment.
#[tokio::test]
#[ignore = "the tests above run it"]
async fn call() {
    put(&to(std::env::var("CALLED_URL").unwrap()))
        .await
        .unwrap();
}
