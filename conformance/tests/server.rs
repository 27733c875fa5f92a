//! Tests of the server over plain TCP connections.

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use sdk_conformance::server::{Key, LONG_TERM, Refusal, Response, Server, TEMPORARY, dead_url};
use serde_json::{Value, json};
use std::time::SystemTime;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const BODY: &str = r#"{"Token":"push"}"#;
const TARGET: &str = "/identitypools/us-east-1%3Apool/events?x=1";

async fn server() -> Server {
    Server::start("cognito-sync", "us-east-1", |request| {
        let body = String::from_utf8_lossy(request.body());
        Response::json(
            200,
            "id-1",
            &json!({ "target": request.target(), "body": body }),
        )
    })
    .await
}

/// The head of a signed request, up to where the framing of the body goes.
fn signed_head(server: &Server, key: &Key) -> String {
    let host = server.address().to_string();
    let identity: Identity = key.credentials().into();
    let params = SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name("cognito-sync")
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let headers = [
        ("host", host.as_str()),
        ("content-type", "application/json"),
    ];
    let body = SignableBody::Bytes(BODY.as_bytes());
    let request = SignableRequest::new("POST", TARGET, headers.into_iter(), body).unwrap();
    let (instructions, _) = sign(request, &params).unwrap().into_parts();
    let mut head = format!("POST {TARGET} HTTP/1.1\r\n");
    for (name, value) in headers.into_iter().chain(instructions.headers()) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head
}

/// A whole signed request.
fn signed(server: &Server, key: &Key) -> String {
    let head = signed_head(server, key);
    format!("{head}content-length: {}\r\n\r\n{BODY}", BODY.len())
}

/// Sends text on a new connection and reads what comes until the server hangs up.
async fn exchange(server: &Server, text: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

/// The JSON in a response.
fn body(response: &str) -> Value {
    let (_, body) = response.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap()
}

#[tokio::test]
async fn requests_signed_with_either_key_reach_the_handler() {
    let server = server().await;
    for key in [TEMPORARY, LONG_TERM] {
        let response = exchange(&server, &signed(&server, &key)).await;
        assert!(response.starts_with("HTTP/1.1 200 \r\n"), "{response}");
        assert!(
            response.contains("\r\nx-amzn-requestid: id-1\r\n"),
            "{response}"
        );
        assert_eq!(body(&response), json!({ "target": TARGET, "body": BODY }));
    }
    assert_eq!((server.count(), server.requests().len()), (2, 2));
    let request = &server.requests()[0];
    assert_eq!(request.path(), "/identitypools/us-east-1%3Apool/events");
    assert_eq!(request.query(), [("x".to_owned(), "1".to_owned())]);
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(request.json().unwrap(), json!({ "Token": "push" }));
}

#[tokio::test]
async fn a_request_that_was_tampered_with_does_not_reach_the_handler() {
    let server = server().await;
    let good = signed(&server, &TEMPORARY);
    let tampered = [
        (good.replace("push", "pull"), Refusal::WrongSignature),
        (good.replace("%3Apool", "%3Apond"), Refusal::WrongSignature),
        (good.replace("x=1", "x=2"), Refusal::WrongSignature),
        (
            good.replace("application/json", "application/xml"),
            Refusal::WrongSignature,
        ),
        (good.replace("POST", "PUT"), Refusal::WrongSignature),
        (good.replace("authorization:", "other:"), Refusal::NotSigned),
        (
            good.replace("token/value", "token/other"),
            Refusal::UnknownKey,
        ),
        (
            good.replace("x-amz-security-token: ", "other: "),
            Refusal::UnknownKey,
        ),
        (
            good.replace("\r\nhost: ", "\r\nx-amz-other: 1\r\nhost: "),
            Refusal::UnsignedHeader("x-amz-other".to_owned()),
        ),
    ];
    for (text, expected) in &tampered {
        assert_ne!(*text, good, "nothing was changed");
        let response = exchange(&server, text).await;
        assert!(response.starts_with("HTTP/1.1 403 \r\n"), "{response}");
        let code = format!("\r\nx-amzn-errortype: {}\r\n", expected.code());
        assert!(response.contains(&code), "{response}");
        assert_eq!(body(&response), json!({ "message": expected.to_string() }));
        assert_eq!(server.refusals().last(), Some(expected));
    }
    assert_eq!(server.requests().len(), 0);
    assert_eq!(server.count(), tampered.len());
}

#[tokio::test]
async fn a_wrong_secret_is_found_out() {
    let server = server().await;
    let wrong = Key {
        secret: "guessed",
        ..LONG_TERM
    };
    let response = exchange(&server, &signed(&server, &wrong)).await;
    assert!(response.starts_with("HTTP/1.1 403 \r\n"), "{response}");
    assert_eq!(server.refusals(), [Refusal::WrongSignature]);
}

#[tokio::test]
async fn a_body_in_chunks_is_read_and_checked() {
    let server = server().await;
    let head = signed_head(&server, &TEMPORARY);
    let chunks = "transfer-encoding: chunked\r\n\r\n6;note=1\r\n{\"Toke\r\na\r\nn\":\"push\"}\r\n0\r\nx: y\r\n\r\n";
    let response = exchange(&server, &format!("{head}{chunks}")).await;
    assert_eq!(body(&response)["body"], BODY);
    let response = exchange(
        &server,
        &format!("{head}{}", chunks.replace("push", "pull")),
    )
    .await;
    assert!(response.starts_with("HTTP/1.1 403 \r\n"), "{response}");
}

#[tokio::test]
async fn a_connection_serves_requests_one_after_the_other() {
    let server = server().await;
    let one = signed(&server, &TEMPORARY);
    let last = one.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    let response = exchange(&server, &format!("{one}{one}{last}{one}")).await;
    assert_eq!(response.matches("HTTP/1.1 200 ").count(), 3, "{response}");
    assert_eq!((server.connections(), server.count()), (1, 3));
}

#[tokio::test]
async fn what_is_no_http_is_told_so() {
    let server = server().await;
    let both =
        "POST / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
    let texts = [
        "hello\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nhost\r\n\r\n",
        "GET / HTTP/1.1\r\nhost : a\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a",
        "POST / HTTP/1.1\r\ncontent-length: one\r\n\r\n",
        "POST / HTTP/1.1\r\ncontent-length: 9\r\n\r\n{}",
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nx\r\n",
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n",
        both,
    ];
    for text in texts {
        let response = exchange(&server, text).await;
        assert!(response.starts_with("HTTP/1.1 400 "), "{text}: {response}");
    }
    assert_eq!(server.malformed().len(), texts.len());
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn answers_can_break_off() {
    let server = Server::start("cognito-sync", "us-east-1", |request| {
        match request.header("connection") {
            Some("close") => Response::Raw(Vec::new()),
            _ => Response::text(200, "text/plain", "0123456789").cut(),
        }
    })
    .await;
    let one = signed(&server, &TEMPORARY);
    let response = exchange(&server, &format!("{one}{one}")).await;
    assert!(response.contains("content-length: 10\r\n"), "{response}");
    assert!(response.ends_with("\r\n\r\n01234"), "{response}");
    let close = one.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    assert_eq!(exchange(&server, &close).await, "");
}

#[tokio::test]
async fn an_answer_that_is_held_ends_with_the_server() {
    let server = Server::start("cognito-sync", "us-east-1", |_| Response::Hold).await;
    let text = signed(&server, &TEMPORARY);
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    while server.count() == 0 {
        tokio::task::yield_now().await;
    }
    let address = server.address();
    drop(server);
    let mut response = Vec::new();
    // The connection is closed or reset without a response.
    let _ = stream.read_to_end(&mut response).await;
    assert_eq!(response, b"");
    // The listener goes with the task, which the runtime drops when it gets to it.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn nobody_listens_at_a_dead_url() {
    let url = dead_url();
    let error = TcpStream::connect(url.strip_prefix("http://").unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionRefused);
}
