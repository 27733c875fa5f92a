//! Requests as text, for those that no client sends.

use crate::support::Scene;
use std::collections::BTreeMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// By names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// Sends the head and body of a request, and reads the response until the connection is closed.
pub(crate) async fn send(scene: &Scene, head: &str, body: &[u8]) -> Response {
    let mut stream = TcpStream::connect(scene.service.address()).await.unwrap();
    let head = format!(
        "{}\r\nconnection: close\r\n\r\n",
        head.replace('\n', "\r\n")
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // The service may refuse the body by closing the connection.
    let _ = stream.write_all(body).await;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    parse(&bytes)
}

/// Sends a request without a body to a path, with the host `localhost`.
pub(crate) async fn request(scene: &Scene, method: &str, path: &str) -> Response {
    let head = format!("{method} {path} HTTP/1.1\nhost: localhost\ncontent-length: 0");
    send(scene, &head, b"").await
}

/// Sends a request with a body to a path, with the host `localhost`.
pub(crate) async fn post(scene: &Scene, path: &str, body: &[u8]) -> Response {
    let length = body.len();
    let head = format!("POST {path} HTTP/1.1\nhost: localhost\ncontent-length: {length}");
    send(scene, &head, body).await
}

fn parse(bytes: &[u8]) -> Response {
    let end = bytes.windows(4).position(|it| it == b"\r\n\r\n");
    let end = end.expect("there is a response");
    let head = std::str::from_utf8(&bytes[..end]).expect("the head is text");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let status = status.and_then(|it| it.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(": "));
    Response {
        status: status.expect("the response has a status"),
        headers: headers
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        body: bytes[end + 4..].to_vec(),
    }
}
