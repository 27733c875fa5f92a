//! The faults of an exchange.

use super::Link;
use crate::server::Reply;
use std::future::pending;
use std::io;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

/// The content of endless bodies, sent repeatedly: the inside of a JSON string.
const FILLER: [u8; 16 * 1024] = [b'x'; 16 * 1024];

/// A fault of one exchange.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// No fault: request and response are forwarded.
    None,
    /// The connection is reset before anything of the request got through.
    ResetBefore,
    /// The connection is reset after the head of the request and before its body is read.
    ResetDuring,
    /// The request reaches the server, and then the connection is reset.
    ResetAfter,
    /// The connection is reset in the middle of the response body.
    ResetInReply,
    /// The connection is closed in the middle of the response body.
    Cut,
    /// The connection is closed after the response, without `connection: close`.
    CloseAfter,
    /// The request reaches the server, and nothing comes back.
    Silence,
    /// The response is forwarded byte by byte, with this pause before each.
    Drip(Duration),
    /// The reply's head passes at once, and its body as with `Drip`.
    DripBody(Duration),
    /// Half of the response is forwarded, and then nothing more.
    Stall,
    /// The reply's head passes, and then its body goes on and on.
    Endless,
    /// The response's `content-length` is wrong by this many bytes.
    Misannounce(i64),
    /// The response has two lengths, the right one and another.
    TwoLengths,
    /// This is answered, and the server is not asked.
    Answer(Reply),
    /// The proxy sends a response of this many bytes without calling the server.
    Flood {
        /// The status of the response.
        status: u16,
        /// The size of the body.
        size: u64,
        /// Whether the head contains the size.
        announced: bool,
    },
}

impl Fault {
    /// A word for the fault, to count by.
    pub fn name(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ResetBefore => "reset before the request",
            Self::ResetDuring => "reset during the request",
            Self::ResetAfter => "reset after the request",
            Self::ResetInReply => "reset in the response",
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

    /// Makes the exchange fail. Returns whether another can follow on the connection.
    pub(super) async fn happen(&self, link: &mut Link<'_>) -> io::Result<bool> {
        match self {
            Self::None => self.pass(link).await.map(|()| true),
            Self::CloseAfter => self.pass(link).await.map(|()| false),
            Self::ResetBefore => link.reset().map(|()| false),
            Self::ResetDuring => {
                link.read_head().await?;
                link.reset().map(|()| false)
            }
            Self::ResetAfter => {
                link.ask_server().await?;
                link.reset().map(|()| false)
            }
            Self::ResetInReply => {
                self.half(link).await?;
                // What is on its way gets there first.
                tokio::time::sleep(Duration::from_millis(20)).await;
                link.reset().map(|()| false)
            }
            Self::Cut => self.half(link).await.map(|()| false),
            Self::Silence => {
                link.ask_server().await?;
                pending().await
            }
            Self::Drip(pause) => {
                let reply = link.ask_server().await?;
                drip(link, &reply.head, *pause).await?;
                link.sent_head(&reply.head);
                drip(link, &reply.body, *pause).await.map(|()| true)
            }
            Self::DripBody(pause) => {
                let reply = link.ask_server().await?;
                link.client.write_all(&reply.head).await?;
                link.sent_head(&reply.head);
                drip(link, &reply.body, *pause).await.map(|()| true)
            }
            Self::Stall => {
                self.half(link).await?;
                pending().await
            }
            Self::Endless => {
                let reply = link.ask_server().await?;
                let head = reply.head_with("transfer-encoding: chunked");
                link.client.write_all(&head).await?;
                link.sent_head(&head);
                chunk(link, b"{\"endless\":\"").await?;
                loop {
                    // Ends when the client hangs up.
                    chunk(link, &FILLER).await?;
                }
            }
            Self::Misannounce(difference) => {
                let reply = link.ask_server().await?;
                let length = (reply.body.len() as u64).saturating_add_signed(*difference);
                self.misannounce(link, &reply.body, &reply.head_with(&announced(length)))
                    .await
            }
            Self::TwoLengths => {
                let reply = link.ask_server().await?;
                let length = reply.body.len() as u64;
                let both = format!("{}\r\n{}", announced(length), announced(length + 1));
                self.misannounce(link, &reply.body, &reply.head_with(&both))
                    .await
            }
            Self::Answer(reply) => {
                link.read_request().await?;
                let bytes = reply.head_and_body();
                link.client.write_all(&bytes).await?;
                link.sent_head(&bytes);
                match reply {
                    Reply::Hold => pending().await,
                    reply => Ok(!reply.ends_the_connection()),
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
        let reply = link.ask_server().await?;
        reply.write(&mut link.client).await?;
        link.sent_head(&reply.head);
        Ok(())
    }

    async fn half(&self, link: &mut Link<'_>) -> io::Result<()> {
        let reply = link.ask_server().await?;
        let half = &reply.body[..reply.body.len() / 2];
        link.client.write_all(&reply.head).await?;
        link.client.write_all(half).await?;
        link.sent_head(&reply.head);
        Ok(())
    }

    async fn misannounce(&self, link: &mut Link<'_>, body: &[u8], head: &[u8]) -> io::Result<bool> {
        link.client.write_all(&[head, body].concat()).await?;
        link.sent_head(head);
        // A client that waits for more sees the end of the connection; one that does not can go on.
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

/// Sends a response that is one long JSON string.
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
