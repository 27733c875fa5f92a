//! A server on loopback that stands for an AWS service.
//!
//! It serves HTTP/1.1 over real connections, checks each request's signature as the service would
//! (see [`Refusal`]), and lets a handler answer those that pass. Everything that came in is kept
//! for the test to look at.

mod keys;
mod read;
mod reply;
mod request;
mod verify;

pub use keys::{Key, LONG_TERM, TEMPORARY};
pub use reply::Reply;
pub use request::Request;
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

/// One request and what became of it.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The request as it was read off the connection.
    pub request: Request,
    /// The reason why the handler was not called, unless it was.
    pub refusal: Option<Refusal>,
}

#[derive(Debug, Default)]
struct Record {
    exchanges: Mutex<Vec<Exchange>>,
    /// Descriptions of input that was not HTTP, in a sentence each.
    malformed: Mutex<Vec<String>>,
    connections: AtomicUsize,
    /// The number of seconds that the server's clock is ahead.
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

/// The handler of requests whose signatures are valid.
type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

/// The state that the connections of a server share.
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
    /// There is no free port, which leaves nothing to test.
    pub async fn start(
        service: &str,
        region: &str,
        handler: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port on the loopback interface");
        let address = listener.local_addr().expect("the address of the listener");
        let record = Arc::new(Record::default());
        let shared = Arc::new(Shared {
            verifier: Verifier::new(service, region),
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

    /// Returns the server's address, for a client's endpoint URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of requests, including refused ones.
    pub fn count(&self) -> usize {
        lock(&self.record.exchanges).len()
    }

    /// Everything that came, in the order in which it was read.
    pub fn transcript(&self) -> Vec<Exchange> {
        lock(&self.record.exchanges).clone()
    }

    /// Returns the requests that the handler was called with.
    pub fn requests(&self) -> Vec<Request> {
        self.transcript()
            .into_iter()
            .filter(|exchange| exchange.refusal.is_none())
            .map(|exchange| exchange.request)
            .collect()
    }

    /// Returns the reasons of refused requests.
    pub fn refusals(&self) -> Vec<Refusal> {
        self.transcript()
            .into_iter()
            .filter_map(|exchange| exchange.refusal)
            .collect()
    }

    /// Returns descriptions of input that could not be read as HTTP, in a sentence each.
    pub fn malformed(&self) -> Vec<String> {
        lock(&self.record.malformed).clone()
    }

    /// Sets the server's clock so many seconds ahead; back, if negative. Refusals are dated by it.
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
        // The task holds those of the connections, which end with it.
        self.accepting.abort();
    }
}

/// A URL at which nobody listens.
///
/// # Panics
/// There is no free port.
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
        // A client that hangs up is part of some tests, and seen from its own side there.
        connections.spawn(async move { drop(serve(stream, &shared).await) });
        while connections.try_join_next().is_some() {}
    }
}

/// Answers the requests of one connection, one after the other.
async fn serve(stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let request = match read::request(&mut stream).await {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) => {
                lock(&shared.record.malformed).push(error.to_string());
                let reply = Reply::text(400, "text/plain", &error.to_string());
                stream.write_all(&reply.head_and_body()).await?;
                return stream.shutdown().await;
            }
        };
        // The verifier logs a lot, but tests capture the output of the client only.
        let now = shared.record.now();
        let verify = || shared.verifier.verify(&request, now);
        let refusal = tracing::subscriber::with_default(NoSubscriber::new(), verify).err();
        let reply = match &refusal {
            None => (shared.handler)(&request),
            Some(refusal) => refusal.reply(now),
        };
        let asked_to_close = request
            .header("connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close"));
        // It is recorded before the response is sent, so that a test that has the response finds it.
        lock(&shared.record.exchanges).push(Exchange { request, refusal });
        if let Reply::Hold = reply {
            return std::future::pending().await;
        }
        stream.write_all(&reply.head_and_body()).await?;
        stream.flush().await?;
        if asked_to_close || reply.ends_the_connection() {
            return stream.shutdown().await;
        }
    }
}

/// Ignores poisoning: entries are only added, so the data is consistent after a panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
