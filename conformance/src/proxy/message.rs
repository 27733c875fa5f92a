//! Requests and responses as bytes, parsed as far as needed to find their ends.

use std::io;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// A request or a response with a `content-length`.
#[derive(Debug)]
pub(super) struct Message {
    /// The lines up to and including the empty one.
    pub(super) head: Vec<u8>,
    pub(super) body: Vec<u8>,
}

impl Message {
    pub(super) async fn read_head(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Self> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read_until(b'\n', &mut head).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let body = Vec::new();
        Ok(Self { head, body })
    }

    pub(super) async fn read_body(
        &mut self,
        stream: &mut (impl AsyncBufRead + Unpin),
    ) -> io::Result<()> {
        let length = self.header("content-length").map_or(Ok(0), str::parse);
        self.body = vec![0; length.map_err(io::Error::other)?];
        stream.read_exact(&mut self.body).await.map(drop)
    }

    pub(super) async fn write(&self, stream: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        stream.write_all(&self.head).await?;
        stream.write_all(&self.body).await?;
        stream.flush().await
    }

    /// Returns the head with `field` in place of `content-length`.
    pub(super) fn head_with(&self, field: &str) -> Vec<u8> {
        let text = String::from_utf8_lossy(&self.head);
        let mut head = String::new();
        for line in text.split_inclusive("\r\n") {
            if line == "\r\n" {
                head.push_str(field);
                head.push_str("\r\n\r\n");
            } else if !line.to_ascii_lowercase().starts_with("content-length:") {
                head.push_str(line);
            }
        }
        head.into_bytes()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let text = str::from_utf8(&self.head).ok()?;
        let fields = text.lines().filter_map(|line| line.split_once(':'));
        fields
            .filter(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next()
    }
}

/// Returns the status in the head of a response.
pub(super) fn status(head: &[u8]) -> Option<u16> {
    let first = head.split(|&byte| byte == b'\r').next()?;
    str::from_utf8(first).ok()?.split(' ').nth(1)?.parse().ok()
}
