//! A proxy between client and server that injects network faults.
//!
//! It parses as much of HTTP as it needs to find the ends of requests and responses, and forwards both
//! unchanged. A plan selects the [`Fault`] of each exchange.

mod fault;
mod message;

pub use fault::Fault;

use message::Message;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// A proxy that runs until it is dropped.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// `None` while connections are refused.
    accepting: Option<JoinHandle<()>>,
}

/// A request and the fault that was injected.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// Fault of the exchange.
    pub fault: Fault,
    /// Head of the request, if it was read.
    pub head: Option<String>,
    /// Whether the request was forwarded to the server.
    pub forwarded: bool,
    /// Status of the response, if its whole head was sent to the client.
    pub status: Option<u16>,
}

impl Exchange {
    /// Returns the value of a header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.as_deref()?.lines().skip(1);
        fields
            .filter_map(|field| field.split_once(':'))
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// Returns the fault of the exchange with the given number, from 0.
type Plan = dyn Fn(usize) -> Fault + Send + Sync;

struct Shared {
    server: SocketAddr,
    plan: Box<Plan>,
    exchanges: Mutex<Vec<Exchange>>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

impl Proxy {
    /// Listens on a free port of the loopback interface, in the current Tokio runtime, and forwards to
    /// `server`.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn start(
        server: SocketAddr,
        plan: impl Fn(usize) -> Fault + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port on the loopback interface");
        let address = listener.local_addr().expect("the address of the listener");
        let shared = Arc::new(Shared {
            server,
            plan: Box::new(plan),
            exchanges: Mutex::default(),
        });
        let accepting = Some(tokio::spawn(accept(listener, shared.clone())));
        Self {
            address,
            shared,
            accepting,
        }
    }

    /// Returns the URL of the proxy, for a client's endpoint URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the exchanges that started, in order.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.shared.exchanges().clone()
    }

    /// Returns the number of exchanges that started.
    pub fn count(&self) -> usize {
        self.shared.exchanges().len()
    }

    /// Ends all connections and refuses new ones.
    pub async fn close(&mut self) {
        if let Some(accepting) = self.accepting.take() {
            accepting.abort();
            // The task owns the listener, so the port is closed once the task has ended.
            let _ = accepting.await;
        }
    }

    /// Accepts connections again, at the same address.
    ///
    /// # Panics
    /// If the port is in use.
    pub async fn reopen(&mut self) {
        let listener = TcpListener::bind(self.address)
            .await
            .expect("the port that was closed");
        self.accepting = Some(tokio::spawn(accept(listener, self.shared.clone())));
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        if let Some(accepting) = &self.accepting {
            accepting.abort();
        }
    }
}

impl Shared {
    /// Locks, ignoring poisoning: a panicking thread leaves valid entries.
    fn exchanges(&self) -> MutexGuard<'_, Vec<Exchange>> {
        self.exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts an exchange, and returns its number and its fault.
    fn start_exchange(&self) -> (usize, Fault) {
        let mut exchanges = self.exchanges();
        let number = exchanges.len();
        let fault = (self.plan)(number);
        exchanges.push(Exchange {
            fault: fault.clone(),
            head: None,
            forwarded: false,
            status: None,
        });
        (number, fault)
    }

    fn record(&self, number: usize, what: impl FnOnce(&mut Exchange)) {
        if let Some(exchange) = self.exchanges().get_mut(number) {
            what(exchange);
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        // Tests observe closed connections from the client.
        connections.spawn(async move { drop(serve(stream, &shared).await) });
        while connections.try_join_next().is_some() {}
    }
}

/// Forwards the exchanges of one connection in sequence, until one of them ends it.
async fn serve(client: TcpStream, shared: &Shared) -> io::Result<()> {
    client.set_nodelay(true)?;
    let mut link = Link {
        client: BufReader::new(client),
        server: None,
        shared,
        number: 0,
    };
    loop {
        // An exchange starts with its first byte, not with the connection.
        if link.client.fill_buf().await?.is_empty() {
            return Ok(());
        }
        let (number, fault) = shared.start_exchange();
        link.number = number;
        if !fault.inject(&mut link).await? {
            return Ok(());
        }
    }
}

/// A connection of a client with its connection to the server.
struct Link<'a> {
    client: BufReader<TcpStream>,
    server: Option<BufReader<TcpStream>>,
    shared: &'a Shared,
    /// Number of the current exchange.
    number: usize,
}

impl Link<'_> {
    /// Reads the head of the request.
    async fn read_head(&mut self) -> io::Result<Message> {
        let message = Message::read_head(&mut self.client).await?;
        let head = String::from_utf8_lossy(&message.head).into_owned();
        self.shared
            .record(self.number, |exchange| exchange.head = Some(head));
        Ok(message)
    }

    /// Reads the whole request.
    async fn read_request(&mut self) -> io::Result<Message> {
        let mut request = self.read_head().await?;
        request.read_body(&mut self.client).await?;
        Ok(request)
    }

    /// Forwards the request and reads the response.
    async fn forward_request(&mut self) -> io::Result<Message> {
        let request = self.read_request().await?;
        let server = match &mut self.server {
            Some(server) => server,
            none => none.insert(BufReader::new(
                TcpStream::connect(self.shared.server).await?,
            )),
        };
        request.write(server).await?;
        self.shared
            .record(self.number, |exchange| exchange.forwarded = true);
        let mut response = Message::read_head(server).await?;
        response.read_body(server).await?;
        Ok(response)
    }

    /// Records that the head of a response was sent.
    fn sent_head(&self, head: &[u8]) {
        let status = message::status(head);
        self.shared
            .record(self.number, |exchange| exchange.status = status);
    }

    /// Resets the connection, which the client receives as an error.
    fn reset(&self) -> io::Result<()> {
        self.client.get_ref().set_zero_linger()
    }
}
