//! The connections of a pool.

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use std::io::{self, IoSlice, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::net::TcpStream;

/// The maximum number of bytes that are read from a connection on which nothing is expected.
const UNEXPECTED: usize = 1024;

/// A connection: TCP, or TLS above it.
pub(super) struct Stream {
    io: Box<dyn Io>,
    /// Whether a proxy forwards the requests, which then contain the whole URL.
    to_proxy: bool,
}

/// A byte stream.
trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

impl Stream {
    /// Creates a connection with TLS.
    #[cfg(any(feature = "rustls", feature = "aws-lc", feature = "native-tls"))]
    pub(super) fn tls<T>(tls: T) -> Self
    where
        T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin + 'static,
    {
        Self {
            io: Box::new(TokioIo::new(tls)),
            to_proxy: false,
        }
    }

    /// Returns this connection as one to a proxy that forwards the requests.
    pub(super) fn into_proxied(self) -> Self {
        Self {
            to_proxy: true,
            ..self
        }
    }
}

impl From<TokioIo<TcpStream>> for Stream {
    fn from(tcp: TokioIo<TcpStream>) -> Self {
        let io = Box::new(Tcp {
            tcp,
            after_read: false,
        });
        Self {
            io,
            to_proxy: false,
        }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.to_proxy)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buf)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }
}

/// A TCP connection that checks with its socket whether the other side has closed it.
///
/// Tokio learns of that only when the runtime next looks for events. Until then, a request would be
/// written to the closed connection, and the client could not tell whether the service received it. hyper
/// reads before it writes a request to a pooled connection; this read sees the end of the connection, so
/// that the request goes to another one.
struct Tcp {
    tcp: TokioIo<TcpStream>,
    /// Whether the last transfer was a read, as on a connection that waits for the next request.
    after_read: bool,
}

impl Tcp {
    /// Reads from the socket, although Tokio has no news of it.
    fn read_now(&self, buf: &mut ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        let mut bytes = [0; UNEXPECTED];
        let length = buf.remaining().min(UNEXPECTED);
        let socket = SockRef::from(self.tcp.inner());
        match (&*socket).read(&mut bytes[..length]) {
            Ok(read) => {
                buf.put_slice(&bytes[..read]);
                Poll::Ready(Ok(()))
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    fn wrote(&mut self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(1..)) = written {
            self.after_read = false;
        }
        written
    }
}

impl Read for Tcp {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        mut buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.after_read && self.tcp.inner().poll_read_ready(cx).is_pending() {
            return self.read_now(&mut buf);
        }
        let read = Pin::new(&mut self.tcp).poll_read(cx, buf);
        self.after_read |= matches!(read, Poll::Ready(Ok(())));
        read
    }
}

impl Write for Tcp {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.tcp).poll_write(cx, buf);
        self.wrote(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.tcp).poll_write_vectored(cx, bufs);
        self.wrote(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::rt::ReadBuf;
    use std::future::poll_fn;
    use std::io::Write as _;
    use std::net::{TcpListener, TcpStream as Peer};

    /// Returns a connection and its other side.
    async fn connection() -> (Stream, Peer) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let tcp = TcpStream::connect(listener.local_addr().unwrap());
        let stream = Stream::from(TokioIo::new(tcp.await.unwrap()));
        (stream, listener.accept().unwrap().0)
    }

    /// Reads what has arrived, at most 8 bytes, or returns `None` if nothing has.
    fn read(stream: &mut Stream, cx: &mut Context<'_>) -> Option<Vec<u8>> {
        let mut bytes = [0; 8];
        let mut buf = ReadBuf::new(&mut bytes);
        match Pin::new(stream).poll_read(cx, buf.unfilled()) {
            Poll::Ready(read) => {
                read.unwrap();
                Some(buf.filled().to_vec())
            }
            Poll::Pending => None,
        }
    }

    /// Waits until something arrives.
    async fn read_some(stream: &mut Stream) -> Vec<u8> {
        poll_fn(|cx| read(stream, cx).map_or(Poll::Pending, Poll::Ready)).await
    }

    /// Reads without waiting, and before Tokio looks for events.
    async fn read_now(stream: &mut Stream) -> Option<Vec<u8>> {
        poll_fn(|cx| Poll::Ready(read(stream, cx))).await
    }

    #[tokio::test]
    async fn what_is_written_arrives_and_a_shutdown_ends_it() {
        let (mut stream, mut peer) = connection().await;
        assert!(stream.is_write_vectored());
        let written = poll_fn(|cx| Pin::new(&mut stream).poll_write(cx, b"ab")).await;
        assert_eq!(written.unwrap(), 2);
        let slices = [IoSlice::new(b"cd"), IoSlice::new(b"ef")];
        let written = poll_fn(|cx| Pin::new(&mut stream).poll_write_vectored(cx, &slices)).await;
        assert_eq!(written.unwrap(), 4);
        poll_fn(|cx| Pin::new(&mut stream).poll_flush(cx))
            .await
            .unwrap();
        poll_fn(|cx| Pin::new(&mut stream).poll_shutdown(cx))
            .await
            .unwrap();
        // Without the shutdown this waits without an end.
        peer.set_read_timeout(Some(std::time::Duration::from_secs(10)))
            .unwrap();
        let mut received = Vec::new();
        peer.read_to_end(&mut received).unwrap();
        assert_eq!(received, b"abcdef");
    }

    #[tokio::test]
    async fn the_end_of_an_idle_connection_is_seen_before_tokio_reports_it() {
        let (mut stream, mut peer) = connection().await;
        peer.write_all(b"response").unwrap();
        assert_eq!(read_some(&mut stream).await, b"response");
        // As a pool does that waits for the next request.
        assert_eq!(read_now(&mut stream).await, None);
        peer.write_all(b"late").unwrap();
        assert_eq!(read_now(&mut stream).await.as_deref(), Some(&b"late"[..]));
        drop(peer);
        assert_eq!(read_now(&mut stream).await, Some(Vec::new()));
    }

    #[tokio::test]
    async fn only_a_proxied_connection_gets_whole_urls() {
        let (stream, _peer) = connection().await;
        assert!(!stream.connected().is_proxied());
        assert!(stream.into_proxied().connected().is_proxied());
    }
}
