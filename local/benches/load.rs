//! Requests per second of the local service.
//!
//! ```sh
//! cargo bench -p cognito-sync-local            # measures
//! cargo bench -p cognito-sync-local -- --check # and fails below the goals
//! ```
//!
//! The goals are for a machine on which the work of [`reference`] takes [`REFERENCE`]. It is measured in the
//! same run, before and after the load; on a slower machine the goals are lower in proportion.
//!
//! The service and the load share the cores of the machine. Datasets have 10 records of 100 bytes, and data files are
//! synchronized fully. Requests are signed before they are measured, and verified by the service as any
//! others; an update has a session token of its own.

use aws_credential_types::Credentials;
use cognito_sync_local::{LocalService, Seed};
use sdk_runtime::sign::{
    SignableBody, SignableRequest, SigningKeyCache, SigningParams, SigningSettings, sign,
};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::{Instant, SystemTime};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const POOL: &str = "us-east-1:0";
const CONNECTIONS: usize = 16;
const RECORDS: usize = 10;

/// Number of requests of each connection.
const REQUESTS: usize = 3_000;

/// Requests per second that a machine with two cores reaches.
const LIST_GOAL: f64 = 20_000.0;
const UPDATE_GOAL: f64 = 15_000.0;

/// Seconds that [`reference`] takes on the machine of the goals, which makes a call of RegisterDevice with the
/// official client and a response from memory in 25.5 µs.
const REFERENCE: f64 = 0.016;

#[tokio::main]
async fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let service = LocalService::builder()
        .data_file(folder.path().join("data.sqlite"))
        .seed(Seed::from_json(&seed()).expect("the seed is valid"))
        .start()
        .await
        .expect("the service starts");
    let load = Load {
        address: service.address(),
        credentials: service.credentials(),
        keys: SigningKeyCache::default(),
    };

    let before = reference();
    let lists = (0..CONNECTIONS).map(|user| vec![load.list(user); REQUESTS]);
    let list = load.measure(lists.collect()).await;
    let mut updates = Vec::new();
    for user in 0..CONNECTIONS {
        updates.push(load.updates(user).await);
    }
    let update = load.measure(updates).await;

    println!("ListRecords: {list:.0} requests per second, {CONNECTIONS} connections");
    println!("UpdateRecords: {update:.0} requests per second, {CONNECTIONS} connections");
    let slowness = f64::max(1.0, (before + reference()) / 2.0 / REFERENCE);
    let (list_goal, update_goal) = (LIST_GOAL / slowness, UPDATE_GOAL / slowness);
    println!(
        "goals: {list_goal:.0} and {update_goal:.0}, as this machine takes {slowness:.2} times as long as \
         that of {LIST_GOAL} and {UPDATE_GOAL}"
    );
    let reached = list >= list_goal && update >= update_goal;
    if std::env::args().any(|it| it == "--check") && !reached {
        eprintln!("error: the goals are not reached");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Returns the seconds that a fixed work takes, the median of several times: hashing, formatting, allocating
/// and searching, as a service does.
fn reference() -> f64 {
    let mut times: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            let mut digests = BTreeMap::new();
            for number in 0..20_000_u64 {
                let digest = Sha256::digest(number.to_le_bytes());
                digests.insert(format!("{digest:x?}"), number);
            }
            assert_eq!(black_box(digests).len(), 20_000);
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Returns a seed with an identity and a dataset for each connection.
fn seed() -> String {
    let records: Vec<String> = (0..RECORDS)
        .map(|record| format!(r#""key-{record}": "{}""#, value(0)))
        .collect();
    let records = records.join(", ");
    let identities: Vec<String> = (0..CONNECTIONS)
        .map(|user| {
            format!(r#"{{"id": "us-east-1:{user}", "datasets": {{"settings": {{{records}}}}}}}"#)
        })
        .collect();
    let identities = identities.join(", ");
    format!(
        r#"{{"identityPools": [{{"id": "{POOL}", "name": "load", "identities": [{identities}]}}]}}"#
    )
}

/// Returns a value of 100 bytes.
fn value(number: usize) -> String {
    format!("{number:0100}")
}

/// The load on a service.
struct Load {
    address: SocketAddr,
    credentials: Credentials,
    keys: SigningKeyCache,
}

impl Load {
    /// Sends the requests of each connection one after the other, and returns the number of all requests per
    /// second.
    async fn measure(&self, requests: Vec<Vec<Vec<u8>>>) -> f64 {
        let count: usize = requests.iter().map(Vec::len).sum();
        let mut connections = Vec::new();
        for requests in requests {
            connections.push((self.connect().await, requests));
        }
        let start = Instant::now();
        let tasks: Vec<_> = connections
            .into_iter()
            .map(|(mut stream, requests)| {
                tokio::spawn(async move {
                    for request in requests {
                        exchange(&mut stream, &request).await;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("all requests succeed");
        }
        count as f64 / start.elapsed().as_secs_f64()
    }

    async fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).await;
        let stream = stream.expect("the service accepts connections");
        stream.set_nodelay(true).expect("a TCP connection");
        stream
    }

    /// Returns a request for the records of a user.
    fn list(&self, user: usize) -> Vec<u8> {
        self.sign("GET", &format!("{}/records", path(user)), "")
    }

    /// Returns the updates of a user, each of all records at the count of the one before.
    async fn updates(&self, user: usize) -> Vec<Vec<u8>> {
        let mut stream = self.connect().await;
        let list = self.list(user);
        let mut updates = Vec::with_capacity(REQUESTS);
        for count in 1..=REQUESTS {
            let listed = exchange(&mut stream, &list).await;
            let listed: serde_json::Value = serde_json::from_slice(&listed).expect("JSON");
            let token = listed["SyncSessionToken"].as_str().expect("a token");
            let patches: Vec<String> = (0..RECORDS)
                .map(|record| {
                    let value = value(count);
                    format!(
                        r#"{{"Op":"replace","Key":"key-{record}","Value":"{value}","SyncCount":{count}}}"#
                    )
                })
                .collect();
            let patches = patches.join(",");
            let body = format!(r#"{{"SyncSessionToken":"{token}","RecordPatches":[{patches}]}}"#);
            updates.push(self.sign("POST", &path(user), &body));
        }
        updates
    }

    /// Returns the bytes of a signed request.
    fn sign(&self, method: &str, path: &str, body: &str) -> Vec<u8> {
        let host = self.address.to_string();
        let request = SignableRequest::new(
            method,
            path,
            [("host", host.as_str())],
            SignableBody::Bytes(body.as_bytes()),
        );
        let params = SigningParams {
            credentials: &self.credentials,
            region: "us-east-1",
            service: "cognito-sync",
            time: SystemTime::now(),
            settings: SigningSettings::default(),
        };
        let signed = sign(&request.expect("a valid request"), &params, &self.keys);
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\n");
        for header in signed.expect("valid parameters").headers() {
            let _ = write!(head, "{}: {}\r\n", header.name(), header.value());
        }
        let _ = write!(head, "content-length: {}\r\n\r\n{body}", body.len());
        head.into_bytes()
    }
}

/// Returns the path of the dataset of a user.
fn path(user: usize) -> String {
    let pool = POOL.replace(':', "%3A");
    format!("/identitypools/{pool}/identities/us-east-1%3A{user}/datasets/settings")
}

/// Sends a request and returns the body of the response.
async fn exchange(stream: &mut TcpStream, request: &[u8]) -> Vec<u8> {
    stream
        .write_all(request)
        .await
        .expect("the request is sent");
    let mut bytes = Vec::with_capacity(4_096);
    loop {
        let read = stream.read_buf(&mut bytes).await.expect("a response");
        assert!(read > 0, "the connection stays open");
        let Some(end) = bytes.windows(4).position(|it| it == b"\r\n\r\n") else {
            continue;
        };
        let head = std::str::from_utf8(&bytes[..end]).expect("the head is text");
        assert!(
            head.starts_with("HTTP/1.1 200"),
            "{}",
            String::from_utf8_lossy(&bytes)
        );
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .and_then(|length| length.parse::<usize>().ok());
        let body = end + 4;
        if bytes.len() == body + length.expect("a length") {
            return bytes.split_off(body);
        }
    }
}
