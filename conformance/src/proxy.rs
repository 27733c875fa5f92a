//! A proxy between client and server that does to connections what networks and services do.
//!
//! It parses just enough HTTP to find the end of a request and a response, and forwards both byte for
//! byte. A plan determines the fault of each exchange.

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

/// One request, as far as it got, and what was done to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// The fault.
    pub fault: Fault,
    /// The head of the request, if it was read.
    pub head: Option<String>,
    /// Whether the request was passed on to the server.
    pub passed_on: bool,
    /// The status of the response whose whole head was sent to the client.
    pub status: Option<u16>,
}

impl Exchange {
    /// The value of a header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.as_deref()?.lines().skip(1);
        fields
            .filter_map(|field| field.split_once(':'))
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// Returns the fault of the exchange with a number, counted from 0.
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
    /// Listens on a free port of the loopback interface, in the current Tokio runtime, and passes on
    /// to `server` what the plan lets through.
    ///
    /// # Panics
    /// There is no free port, which leaves nothing to test.
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

    /// Returns the proxy's address, for a client's endpoint URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every exchange that began, in the order in which they did.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.shared.exchanges().clone()
    }

    /// Returns the number of exchanges that began.
    pub fn count(&self) -> usize {
        self.shared.exchanges().len()
    }

    /// Ends all connections and refuses new ones.
    pub async fn close(&mut self) {
        if let Some(accepting) = self.accepting.take() {
            accepting.abort();
            // The listener is closed when the task ends, and not before.
            let _ = accepting.await;
        }
    }

    /// Accepts connections again, at the same address.
    ///
    /// # Panics
    /// Somebody else took the port.
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
    /// Ignores poisoning: entries are only added and completed, so they are consistent after a panic.
    fn exchanges(&self) -> MutexGuard<'_, Vec<Exchange>> {
        self.exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins an exchange: its number, and what is to go wrong.
    fn begin(&self) -> (usize, Fault) {
        let mut exchanges = self.exchanges();
        let number = exchanges.len();
        let fault = (self.plan)(number);
        exchanges.push(Exchange {
            fault: fault.clone(),
            head: None,
            passed_on: false,
            status: None,
        });
        (number, fault)
    }

    fn note(&self, number: usize, what: impl FnOnce(&mut Exchange)) {
        if let Some(exchange) = self.exchanges().get_mut(number) {
            what(exchange);
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        // Who hangs up on whom is seen from the client's side.
        connections.spawn(async move { drop(serve(stream, &shared).await) });
        while connections.try_join_next().is_some() {}
    }
}

/// Passes on the exchanges of one connection, one after the other, until one of them ends it.
async fn serve(client: TcpStream, shared: &Shared) -> io::Result<()> {
    client.set_nodelay(true)?;
    let mut link = Link {
        client: BufReader::new(client),
        server: None,
        shared,
        number: 0,
    };
    loop {
        // An exchange begins with its first byte: a connection that is merely open is none.
        if link.client.fill_buf().await?.is_empty() {
            return Ok(());
        }
        let (number, fault) = shared.begin();
        link.number = number;
        if !fault.happen(&mut link).await? {
            return Ok(());
        }
    }
}

/// A connection of a client, and the one to the server that goes with it.
struct Link<'a> {
    client: BufReader<TcpStream>,
    server: Option<BufReader<TcpStream>>,
    shared: &'a Shared,
    /// The number of the exchange that goes on.
    number: usize,
}

impl Link<'_> {
    /// Reads the head of the request.
    async fn read_head(&mut self) -> io::Result<Message> {
        let message = Message::read_head(&mut self.client).await?;
        let head = String::from_utf8_lossy(&message.head).into_owned();
        self.shared
            .note(self.number, |exchange| exchange.head = Some(head));
        Ok(message)
    }

    /// Reads the whole request.
    async fn read_request(&mut self) -> io::Result<Message> {
        let mut request = self.read_head().await?;
        request.read_body(&mut self.client).await?;
        Ok(request)
    }

    /// Forwards the request, and reads the response.
    async fn ask_server(&mut self) -> io::Result<Message> {
        let request = self.read_request().await?;
        let server = match &mut self.server {
            Some(server) => server,
            none => none.insert(BufReader::new(
                TcpStream::connect(self.shared.server).await?,
            )),
        };
        request.write(server).await?;
        self.shared
            .note(self.number, |exchange| exchange.passed_on = true);
        let mut reply = Message::read_head(server).await?;
        reply.read_body(server).await?;
        Ok(reply)
    }

    /// Records that the head of a response was sent.
    fn sent_head(&self, head: &[u8]) {
        let status = message::status(head);
        self.shared
            .note(self.number, |exchange| exchange.status = status);
    }

    /// Ends the connection in such a way that the client learns of it as an error.
    fn reset(&self) -> io::Result<()> {
        self.client.get_ref().set_zero_linger()
    }
}
