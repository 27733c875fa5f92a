//! A loopback server in place of an AWS service.
//!
//! It serves HTTP/1.1, verifies the signature of each request as AWS services do (see [`Refusal`]), and
//! calls a handler for valid requests. It records all requests for the tests.

mod keys;
mod read;
mod request;
mod response;
mod verify;

pub use keys::{Key, LONG_TERM, TEMPORARY};
pub use request::Request;
pub use response::Response;
pub use verify::{Refusal, http_date};

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tracing::subscriber::NoSubscriber;
use verify::Verifier;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    record: Arc<Record>,
    accepting: JoinHandle<()>,
}

/// A request and the result of its verification.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The request as received.
    pub request: Request,
    /// Reason for which the handler was not called, if it was not.
    pub refusal: Option<Refusal>,
}

#[derive(Debug, Default)]
struct Record {
    exchanges: Mutex<Vec<Exchange>>,
    /// Descriptions of input that is not HTTP.
    malformed: Mutex<Vec<String>>,
    connections: AtomicUsize,
    /// Number of seconds by which the server's clock is ahead.
    clock: AtomicI64,
}

impl Record {
    /// Returns the time of the server's clock.
    fn now(&self) -> SystemTime {
        let ahead = self.clock.load(Ordering::Relaxed);
        let distance = Duration::from_secs(ahead.unsigned_abs());
        match ahead {
            0.. => SystemTime::now() + distance,
            _ => SystemTime::now() - distance,
        }
    }
}

/// Handler of requests with valid signatures.
type Handler = dyn Fn(&Request) -> Response + Send + Sync;

/// State that all connections of a server share.
struct Shared {
    verifier: Verifier,
    handler: Box<Handler>,
    record: Arc<Record>,
}

impl Server {
    /// Serves on a free port of the loopback interface, in the current Tokio runtime.
    ///
    /// Requests have to be signed with [`TEMPORARY`] or [`LONG_TERM`], for the signing name
    /// `service` in `region`. The handler is called for those that are.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn start(
        service: &str,
        region: &str,
        handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        Self::start_with_public_operations(service, region, |_| false, handler).await
    }

    /// Like [`start`](Self::start), for a service with operations that need no credentials: requests for which
    /// `is_public` returns `true` must not be signed.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn start_with_public_operations(
        service: &str,
        region: &str,
        is_public: impl Fn(&Request) -> bool + Send + Sync + 'static,
        handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port on the loopback interface");
        let address = listener.local_addr().expect("the address of the listener");
        let record = Arc::new(Record::default());
        let shared = Arc::new(Shared {
            verifier: Verifier::new(service, region, is_public),
            handler: Box::new(handler),
            record: record.clone(),
        });
        let accepting = tokio::spawn(accept(listener, shared));
        Self {
            address,
            record,
            accepting,
        }
    }

    /// Returns the URL of the server, for a client's endpoint URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the address on which the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of requests, including rejected ones.
    pub fn count(&self) -> usize {
        lock(&self.record.exchanges).len()
    }

    /// Returns all exchanges, in the order in which the requests were read.
    pub fn transcript(&self) -> Vec<Exchange> {
        lock(&self.record.exchanges).clone()
    }

    /// Returns the requests for which the handler was called.
    pub fn requests(&self) -> Vec<Request> {
        self.transcript()
            .into_iter()
            .filter(|exchange| exchange.refusal.is_none())
            .map(|exchange| exchange.request)
            .collect()
    }

    /// Returns the reasons for which requests were rejected.
    pub fn refusals(&self) -> Vec<Refusal> {
        self.transcript()
            .into_iter()
            .filter_map(|exchange| exchange.refusal)
            .collect()
    }

    /// Returns descriptions of input that is not HTTP.
    pub fn malformed(&self) -> Vec<String> {
        lock(&self.record.malformed).clone()
    }

    /// Sets the server's clock ahead by a number of seconds, or back if negative. Rejections have its date.
    pub fn set_clock_ahead(&self, seconds: i64) {
        self.record.clock.store(seconds, Ordering::Relaxed);
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        self.record.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The task owns the tasks of the connections, which end with it.
        self.accepting.abort();
    }
}

/// Returns a URL with a port on which no server listens.
///
/// # Panics
/// If there is no free port.
pub fn dead_url() -> String {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("the address of the listener");
    format!("http://{address}")
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        shared.record.connections.fetch_add(1, Ordering::Relaxed);
        let shared = shared.clone();
        // In some tests the client closes the connection, which they observe from the client.
        connections.spawn(async move { drop(serve(stream, &shared).await) });
        while connections.try_join_next().is_some() {}
    }
}

/// Handles the requests of one connection in sequence.
async fn serve(stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let request = match read::request(&mut stream).await {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) => {
                lock(&shared.record.malformed).push(error.to_string());
                let response = Response::text(400, "text/plain", &error.to_string());
                stream.write_all(&response.head_and_body()).await?;
                return stream.shutdown().await;
            }
        };
        // aws-sigv4 logs secrets, and captures of a test must contain the output of the client only.
        let now = shared.record.now();
        let verify = || shared.verifier.verify(&request, now);
        let refusal = tracing::subscriber::with_default(NoSubscriber::new(), verify).err();
        let response = match &refusal {
            None => (shared.handler)(&request),
            Some(refusal) => refusal.response(now),
        };
        let close_requested = request
            .header("connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close"));
        // Recorded before the response is sent, so that tests find it once they have the response.
        lock(&shared.record.exchanges).push(Exchange { request, refusal });
        if let Response::Hold = response {
            return std::future::pending().await;
        }
        stream.write_all(&response.head_and_body()).await?;
        stream.flush().await?;
        if close_requested || response.closes_connection() {
            return stream.shutdown().await;
        }
    }
}

/// Locks, ignoring poisoning: entries are only added, so a panicking thread leaves a valid value.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
