//! Accepting connections, and stopping.

use super::exchange::Disconnect;
use super::{App, router};
use axum::Router;
use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tower_service::Service as _;

/// Duration in which the head of a request has to arrive, and after which an idle connection is closed.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);

/// Duration in which the requests that are being handled can be completed when the service stops.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);

/// Delay after an error of accepting, such as too many open files.
const ACCEPT_DELAY: Duration = Duration::from_millis(50);

/// The connections of a service. They are closed when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    /// `None` once the server has been stopped.
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Listens on `host` and `port`; 0 is any free port.
    pub(crate) async fn start(app: Arc<App>, host: &str, port: u16) -> io::Result<Self> {
        let host = host.trim_matches(['[', ']']);
        let listener = TcpListener::bind((host, port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(accept(listener, router(app), stopped));
        Ok(Self {
            address,
            stop: Some(stop),
            task,
        })
    }

    /// Returns the address that the server listens on.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Accepts no more requests, completes those that are being handled, and closes all connections.
    pub(crate) async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            // The task has ended if it does not receive this.
            let _ = stop.send(());
        }
        // An error is a panic of the task, which has been reported.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The task owns those of the connections, which end with it.
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, router: Router, mut stopped: oneshot::Receiver<()>) {
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stopped => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let connection = graceful.watch(connection(stream, router.clone()));
                // Errors of a connection are those of its client.
                connections.spawn(async move { drop(connection.await) });
            }
            Err(_) => tokio::time::sleep(ACCEPT_DELAY).await,
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    // After the time is over, the connections are closed as they are.
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, graceful.shutdown()).await;
}

/// Error that makes hyper close a connection without a response.
#[derive(Debug, thiserror::Error)]
#[error("a fault closes the connection")]
struct Disconnected;

/// Handles the requests of a connection.
fn connection(
    stream: TcpStream,
    router: Router,
) -> impl hyper_util::server::graceful::GracefulConnection<Output = hyper::Result<()>> {
    // Responses are small; an error only makes them slower.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let mut router = router.clone();
        async move {
            let response = router.call(request).await;
            let response: Response<Body> = response.unwrap_or_else(|never| match never {});
            match response.extensions().get::<Disconnect>() {
                None => Ok(response),
                Some(Disconnect) => Err(Disconnected),
            }
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        // The date is that of the service's clock.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(stream), service)
}
