//! Calls over HTTP/1.1 to a server on this machine.
//!
//! The client has one thread, whose CPU time is measured, and the server another one.

use aws_credential_types::Credentials;
use sdk::config::{BehaviorVersion, Region};
use std::net::SocketAddr;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
    x-amzn-requestid: 7d0e27ef-7d0e-4a3c-9d1f-0f1d7d0e27ef\r\ndate: Tue, 29 Apr 2014 18:30:38 GMT\r\n\
    content-length: 25\r\n\r\n{\"DeviceId\":\"1234567890\"}";

/// Makes `calls` calls of RegisterDevice, `concurrency` at a time, and prints the calls per second, the median and
/// the 99th percentile of their microseconds, and the microseconds of CPU time of one call.
pub(crate) fn run(concurrency: usize, calls: usize) {
    let client = client(start_server());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    // Opens the connections.
    runtime.block_on(call(&client, concurrency, calls / 10));
    let (start, cpu) = (Instant::now(), super::thread_cpu());
    let mut times = runtime.block_on(call(&client, concurrency, calls));
    let wall = start.elapsed().as_secs_f64();
    let cpu = (super::thread_cpu() - cpu) / times.len() as f64 / 1e3;
    times.sort_unstable();
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    println!(
        "{:.0} {:.1} {:.1} {cpu:.2}",
        times.len() as f64 / wall,
        micros(times[times.len() / 2]),
        micros(times[times.len() * 99 / 100]),
    );
}

/// Makes calls and returns the duration of each.
async fn call(client: &sdk::Client, concurrency: usize, calls: usize) -> Vec<Duration> {
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut times = Vec::new();
                for _ in 0..calls.div_ceil(concurrency) {
                    let start = Instant::now();
                    super::register_device(&client).await.expect("a response");
                    times.push(start.elapsed());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.expect("all calls succeed"));
    }
    times
}

fn client(address: SocketAddr) -> sdk::Client {
    let token = Some("A".repeat(900));
    let credentials = Credentials::new("ASIAIOSFODNN7EXAMPLE", "secret", token, None, "bench");
    let config = sdk::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(format!("http://{address}"))
        .credentials_provider(credentials)
        .build();
    sdk::Client::from_conf(config)
}

/// Starts a server on a thread, which answers every request with the same bytes.
fn start_server() -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("an address");
            sender.send(address).expect("the program waits for it");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(respond(stream));
            }
        });
    });
    receiver.recv().expect("the server has started")
}

/// Answers the requests of a connection, which arrive one after the other.
async fn respond(mut stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let mut bytes = Vec::with_capacity(8 * 1024);
    loop {
        match stream.read_buf(&mut bytes).await {
            Ok(1..) => {}
            _ => return,
        }
        // The body is an object of strings, and its end the only one in the request.
        if bytes.ends_with(b"}") {
            bytes.clear();
            if stream.write_all(RESPONSE).await.is_err() {
                return;
            }
        }
    }
}
