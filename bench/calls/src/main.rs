//! Calls with responses from memory.
//!
//! `calls CASE CALLS` makes so many calls and prints the nanoseconds of CPU time of one, or, with the feature
//! `allocations`, the number of its allocations and their bytes. The same source is built with both crates.
//!
//! `floor-CASE` leaves out the client's own work; see [`floor`].
//!
//! With the feature `loopback`, `calls loopback CONCURRENCY CALLS` makes calls over HTTP.

mod bodies;
mod floor;
#[cfg(feature = "loopback")]
mod loopback;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use sdk::config::{BehaviorVersion, Region};
use sdk::types::{Operation, Platform, RecordPatch};
use std::hint::black_box;

const POOL: &str = "us-east-1:1f3bbd5d-2f4f-4a2a-8d25-000000000000";
const IDENTITY: &str = "us-east-1:1f3bbd5d-2f4f-4a2a-8d25-000000000001";

/// A connector that returns one response to all requests.
#[derive(Clone, Debug)]
struct Memory {
    status: u16,
    body: Bytes,
}

impl HttpConnector for Memory {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        black_box(request);
        let response = http::Response::builder()
            .status(self.status)
            .header("content-type", "application/json")
            .header("x-amzn-requestid", "7d0e27ef-7d0e-4a3c-9d1f-0f1d7d0e27ef")
            .header("date", "Tue, 29 Apr 2014 18:30:38 GMT")
            .body(SdkBody::from(self.body.clone()))
            .expect("a valid response");
        let response = HttpResponse::try_from(response).expect("a valid response");
        HttpConnectorFuture::ready(Ok(response))
    }
}

fn client(connector: SharedHttpConnector) -> sdk::Client {
    let credentials = Credentials::new(
        "ASIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        Some("A".repeat(900)),
        None,
        "bench",
    );
    let config = sdk::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .http_client(http_client_fn(move |_, _| connector.clone()))
        .build();
    sdk::Client::from_conf(config)
}

/// One of the measured calls.
enum Case {
    RegisterDevice(sdk::Client),
    RegisterDeviceError(sdk::Client),
    UpdateRecords(sdk::Client),
    ListRecords(sdk::Client),
    Floor(floor::Floor),
}

impl Case {
    fn of(name: &str) -> Option<Self> {
        let client = client(SharedHttpConnector::new(Self::response(name)?));
        Some(match name {
            "register-device" => Self::RegisterDevice(client),
            "error" => Self::RegisterDeviceError(client),
            "update-records" => Self::UpdateRecords(client),
            _ => Self::ListRecords(client),
        })
    }

    /// Returns a connector with the response of a case.
    fn response(name: &str) -> Option<Memory> {
        let list = |records: usize, value: String| (200, bodies::records(records, &value).into());
        let (status, body) = match name {
            "register-device" => (200, r#"{"DeviceId":"1234567890"}"#.into()),
            "error" => (
                400,
                r#"{"__type":"InvalidParameterException","message":"1 validation error detected"}"#
                    .into(),
            ),
            "update-records" => list(25, "a".repeat(100)),
            "list-ascii" => list(1024, "a".repeat(800)),
            "list-3-byte" => list(1024, "\u{20ac}".repeat(267)),
            "list-2-byte" => list(1024, "\u{e9}".repeat(400)),
            "list-short" => list(1024, "a".repeat(20)),
            "list-json" => list(1024, r#"{\"level\":12,\"name\":\"abc\"},"#.repeat(28)),
            _ => return None,
        };
        Some(Memory { status, body })
    }

    async fn call(&self) {
        match self {
            Self::RegisterDevice(client) => {
                black_box(register_device(client).await.expect("a response"));
            }
            Self::RegisterDeviceError(client) => {
                black_box(register_device(client).await.expect_err("an error"));
            }
            Self::UpdateRecords(client) => {
                black_box(update_records(client).await);
            }
            Self::ListRecords(client) => {
                let call = client
                    .list_records()
                    .identity_pool_id(POOL)
                    .identity_id(IDENTITY)
                    .dataset_name("dataset");
                black_box(call.send().await.expect("a response"));
            }
            Self::Floor(floor) => floor.call().await,
        }
    }
}

fn patches() -> Vec<RecordPatch> {
    let patches = (0..25).map(|index| {
        let patch = RecordPatch::builder()
            .op(Operation::Replace)
            .key(format!("key-{index}"))
            .value("a".repeat(100))
            .sync_count(7);
        patch.build().expect("a valid patch")
    });
    patches.collect()
}

async fn update_records(
    client: &sdk::Client,
) -> sdk::operation::update_records::UpdateRecordsOutput {
    let call = client
        .update_records()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("dataset")
        .sync_session_token("token")
        .set_record_patches(Some(patches()));
    call.send().await.expect("a response")
}

fn register_device_input() -> sdk::operation::register_device::RegisterDeviceInput {
    let input = sdk::operation::register_device::RegisterDeviceInput::builder()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Gcm)
        .token("token");
    input.build().expect("a valid input")
}

async fn register_device(
    client: &sdk::Client,
) -> Result<
    sdk::operation::register_device::RegisterDeviceOutput,
    sdk::error::SdkError<sdk::operation::register_device::RegisterDeviceError>,
> {
    let call = client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Gcm)
        .token("token");
    call.send().await
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().expect("the name of a case");
    #[cfg(feature = "loopback")]
    if name == "loopback" {
        let mut number = || arguments.next().and_then(|it| it.parse().ok());
        let (concurrency, calls) = (number().expect("a number"), number().expect("a number"));
        return loopback::run(concurrency, calls);
    }
    let calls: u32 = arguments
        .next()
        .and_then(|calls| calls.parse().ok())
        .expect("a number of calls");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    let case = match name.strip_prefix("floor-") {
        Some(name) => runtime.block_on(floor::Floor::of(name)).map(Case::Floor),
        None => Case::of(&name),
    };
    let case = case.expect("a known case");
    let run = |calls| {
        runtime.block_on(async {
            for _ in 0..calls {
                case.call().await;
            }
        });
    };
    // The first calls fill caches.
    run(calls / 10 + 1);
    measure(calls, || run(calls));
}

/// Prints the CPU time of a call in nanoseconds.
#[cfg(not(feature = "allocations"))]
fn measure(calls: u32, run: impl FnOnce()) {
    let start = thread_cpu();
    run();
    println!("{:.0}", (thread_cpu() - start) / f64::from(calls));
}

/// Returns the nanoseconds of CPU time of this thread.
#[cfg(not(feature = "allocations"))]
fn thread_cpu() -> f64 {
    use nix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a clock of Linux");
    time.tv_sec() as f64 * 1e9 + time.tv_nsec() as f64
}

/// Prints the number of allocations of a call, and their bytes.
#[cfg(feature = "allocations")]
fn measure(calls: u32, run: impl FnOnce()) {
    let counted = allocation_counter::measure(run);
    let calls = u64::from(calls);
    println!(
        "{} {}",
        counted.count_total / calls,
        counted.bytes_total / calls
    );
}
