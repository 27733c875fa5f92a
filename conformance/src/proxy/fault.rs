//! Faults of an exchange.

use super::Link;
use crate::server::Response;
use std::future::pending;
use std::io;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

/// Repeated part of an endless body: the content of a JSON string.
const FILLER: [u8; 16 * 1024] = [b'x'; 16 * 1024];

/// Fault of one exchange.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// No fault.
    None,
    /// The connection is reset before any byte of the request is read.
    ResetBefore,
    /// The connection is reset after the head of the request and before its body is read.
    ResetDuring,
    /// The request reaches the server, and then the connection is reset.
    ResetAfter,
    /// The connection is reset in the middle of the response's body.
    ResetInResponse,
    /// The connection is closed in the middle of the response's body.
    Cut,
    /// The connection is closed after the response, without `connection: close`.
    CloseAfter,
    /// The request reaches the server, and no response is returned.
    Silence,
    /// The response is sent byte by byte, with this delay before each.
    Drip(Duration),
    /// The head of the response is sent at once, and its body as with `Drip`.
    DripBody(Duration),
    /// Half of the response is sent, and then nothing more.
    Stall,
    /// The head of the response is sent, and then an endless body.
    Endless,
    /// `content-length` is too large by this number of bytes; too small if negative.
    Misannounce(i64),
    /// The response has two `content-length` headers, one of them wrong.
    TwoLengths,
    /// This response is returned, and the request is not forwarded.
    Answer(Response),
    /// A response of `size` bytes is returned, and the request is not forwarded.
    Flood {
        /// Status of the response.
        status: u16,
        /// Size of the body.
        size: u64,
        /// Whether the head has a `content-length`.
        announced: bool,
    },
}

impl Fault {
    /// Returns a short name of the fault, for statistics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ResetBefore => "reset before the request",
            Self::ResetDuring => "reset during the request",
            Self::ResetAfter => "reset after the request",
            Self::ResetInResponse => "reset in the response",
            Self::Cut => "cut response",
            Self::CloseAfter => "closed after the response",
            Self::Silence => "silence",
            Self::Drip(_) => "drip",
            Self::DripBody(_) => "dripping body",
            Self::Stall => "stalling response",
            Self::Endless => "endless response",
            Self::Misannounce(_) => "wrong length",
            Self::TwoLengths => "two lengths",
            Self::Answer(_) => "false answer",
            Self::Flood { .. } => "flood",
        }
    }

    /// Injects the fault. Returns whether the connection can serve another exchange.
    pub(super) async fn inject(&self, link: &mut Link<'_>) -> io::Result<bool> {
        match self {
            Self::None => self.pass(link).await.map(|()| true),
            Self::CloseAfter => self.pass(link).await.map(|()| false),
            Self::ResetBefore => link.reset().map(|()| false),
            Self::ResetDuring => {
                link.read_head().await?;
                link.reset().map(|()| false)
            }
            Self::ResetAfter => {
                link.forward_request().await?;
                link.reset().map(|()| false)
            }
            Self::ResetInResponse => {
                self.half(link).await?;
                // The bytes that were sent arrive before the reset.
                tokio::time::sleep(Duration::from_millis(20)).await;
                link.reset().map(|()| false)
            }
            Self::Cut => self.half(link).await.map(|()| false),
            Self::Silence => {
                link.forward_request().await?;
                pending().await
            }
            Self::Drip(pause) => {
                let response = link.forward_request().await?;
                drip(link, &response.head, *pause).await?;
                link.sent_head(&response.head);
                drip(link, &response.body, *pause).await.map(|()| true)
            }
            Self::DripBody(pause) => {
                let response = link.forward_request().await?;
                link.client.write_all(&response.head).await?;
                link.sent_head(&response.head);
                drip(link, &response.body, *pause).await.map(|()| true)
            }
            Self::Stall => {
                self.half(link).await?;
                pending().await
            }
            Self::Endless => {
                let response = link.forward_request().await?;
                let head = response.head_with("transfer-encoding: chunked");
                link.client.write_all(&head).await?;
                link.sent_head(&head);
                chunk(link, b"{\"endless\":\"").await?;
                loop {
                    // Ends when the client closes the connection.
                    chunk(link, &FILLER).await?;
                }
            }
            Self::Misannounce(difference) => {
                let response = link.forward_request().await?;
                let length = (response.body.len() as u64).saturating_add_signed(*difference);
                self.misannounce(
                    link,
                    &response.body,
                    &response.head_with(&announced(length)),
                )
                .await
            }
            Self::TwoLengths => {
                let response = link.forward_request().await?;
                let length = response.body.len() as u64;
                let both = format!("{}\r\n{}", announced(length), announced(length + 1));
                self.misannounce(link, &response.body, &response.head_with(&both))
                    .await
            }
            Self::Answer(response) => {
                link.read_request().await?;
                let bytes = response.head_and_body();
                link.client.write_all(&bytes).await?;
                link.sent_head(&bytes);
                match response {
                    Response::Hold => pending().await,
                    response => Ok(!response.closes_connection()),
                }
            }
            Self::Flood {
                status,
                size,
                announced,
            } => flood(link, *status, *size, *announced).await,
        }
    }

    async fn pass(&self, link: &mut Link<'_>) -> io::Result<()> {
        let response = link.forward_request().await?;
        response.write(&mut link.client).await?;
        link.sent_head(&response.head);
        Ok(())
    }

    async fn half(&self, link: &mut Link<'_>) -> io::Result<()> {
        let response = link.forward_request().await?;
        let half = &response.body[..response.body.len() / 2];
        link.client.write_all(&response.head).await?;
        link.client.write_all(half).await?;
        link.sent_head(&response.head);
        Ok(())
    }

    async fn misannounce(&self, link: &mut Link<'_>, body: &[u8], head: &[u8]) -> io::Result<bool> {
        link.client.write_all(&[head, body].concat()).await?;
        link.sent_head(head);
        // If the length is too large, the connection is closed, so that the client does not wait for more.
        Ok(matches!(self, Self::Misannounce(difference) if *difference < 0))
    }
}

fn announced(length: u64) -> String {
    format!("content-length: {length}")
}

async fn drip(link: &mut Link<'_>, bytes: &[u8], pause: Duration) -> io::Result<()> {
    for byte in bytes {
        tokio::time::sleep(pause).await;
        link.client.write_all(&[*byte]).await?;
    }
    Ok(())
}

async fn chunk(link: &mut Link<'_>, bytes: &[u8]) -> io::Result<()> {
    let size = format!("{:x}\r\n", bytes.len());
    link.client.write_all(size.as_bytes()).await?;
    link.client.write_all(bytes).await?;
    link.client.write_all(b"\r\n").await
}

/// Sends a response whose body is one long JSON string.
async fn flood(
    link: &mut Link<'_>,
    status: u16,
    size: u64,
    is_announced: bool,
) -> io::Result<bool> {
    link.read_request().await?;
    let length = match is_announced {
        true => announced(size),
        false => "transfer-encoding: chunked".to_owned(),
    };
    let head = format!("HTTP/1.1 {status} \r\ncontent-type: application/json\r\n{length}\r\n\r\n");
    link.client.write_all(head.as_bytes()).await?;
    link.sent_head(head.as_bytes());
    let mut left = size;
    while left > 0 {
        let piece: &[u8] = match (left == size, left) {
            (true, _) => b"\"",
            (_, 1) => b"\"",
            (_, left) => &FILLER[..FILLER.len().min((left - 1) as usize)],
        };
        match is_announced {
            true => link.client.write_all(piece).await?,
            false => chunk(link, piece).await?,
        }
        left -= piece.len() as u64;
    }
    if !is_announced {
        link.client.write_all(b"0\r\n\r\n").await?;
    }
    Ok(true)
}
