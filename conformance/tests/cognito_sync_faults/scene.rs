//! A client, a proxy and a server, and measurements of a call.

use crate::MEMORY;
use crate::addressee::{Call, Failure, Kind, server};
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::timeout::TimeoutConfig;
use cognito_sync::config::{Builder, Region};
use cognito_sync::{Client, Config};
use sdk_conformance::proxy::{Fault, Proxy};
use sdk_conformance::server::{Server, TEMPORARY};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, MutexGuard};

pub(crate) const KIB: usize = 1024;
pub(crate) const MIB: usize = 1024 * KIB;

/// Maximum duration of a call, even on a busy machine.
pub(crate) const SOON: Duration = Duration::from_secs(30);

/// Held by the test that measures memory.
static TURN: Mutex<()> = Mutex::const_new(());

/// Waits until no other test measures.
pub(crate) async fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().await
}

/// A server behind a proxy that injects a number of faults.
pub(crate) struct Scene {
    pub(crate) server: Server,
    pub(crate) proxy: Proxy,
    /// Number of exchanges that still have the fault.
    faults: Arc<AtomicUsize>,
}

/// Measurements of a call.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) result: Result<(), Failure>,
    pub(crate) attempts: usize,
    pub(crate) took: Duration,
    /// Peak of additional bytes in use, including those of proxy and server.
    pub(crate) memory: usize,
}

impl Scene {
    /// Starts a server behind a proxy that injects the same fault into every exchange.
    pub(crate) async fn of(fault: Fault) -> Self {
        let server = server().await;
        let faults = Arc::new(AtomicUsize::new(usize::MAX));
        let left = faults.clone();
        let proxy = Proxy::start(server.address(), move |_| {
            let one_less = |left: usize| left.checked_sub(1);
            match left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less) {
                Ok(_) => fault.clone(),
                Err(_) => Fault::None,
            }
        })
        .await;
        Self {
            server,
            proxy,
            faults,
        }
    }

    /// Lets so many exchanges more go wrong.
    pub(crate) fn faults(&self, left: usize) {
        self.faults.store(left, Ordering::Relaxed);
    }

    /// Makes a call and measures it.
    pub(crate) async fn see(&self, client: &Client, call: Call) -> Seen {
        let before = self.proxy.count();
        MEMORY.reset_peak_usage();
        let in_use = MEMORY.current_usage();
        let start = Instant::now();
        let result = call.make(client).await;
        Seen {
            result,
            attempts: self.proxy.count() - before,
            took: start.elapsed(),
            memory: MEMORY.peak_usage().saturating_sub(in_use),
        }
    }
}

/// Settings under which nothing takes too long, and that repeat soon.
pub(crate) fn calm(url: String) -> Builder {
    Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(TEMPORARY.credentials())
        .endpoint_url(url)
        .retry_config(
            RetryConfig::standard()
                .with_max_attempts(3)
                .with_initial_backoff(Duration::from_millis(5)),
        )
        .timeout_config(
            TimeoutConfig::builder()
                .connect_timeout(SOON)
                .read_timeout(SOON)
                .build(),
        )
}

/// Expected result of a call with a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ending {
    pub(crate) kind: Kind,
    pub(crate) attempts: usize,
}

/// A fault and the expected results of calls.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) fault: Fault,
    /// Result of an idempotent call.
    pub(crate) idempotent: Ending,
    /// Result of a call that is not idempotent.
    pub(crate) once: Ending,
    /// Status that the error contains.
    pub(crate) status: Option<u16>,
    /// Part of the error's text.
    pub(crate) says: &'static str,
    /// Minimum and maximum duration of the call.
    pub(crate) lasts: (Duration, Duration),
    /// Maximum number of additional bytes in use.
    pub(crate) memory: usize,
}

impl Case {
    /// Returns a case in which every call is retried until the last attempt.
    pub(crate) fn repeated(fault: Fault, kind: Kind, says: &'static str) -> Self {
        let ending = Ending { kind, attempts: 3 };
        Self {
            fault,
            idempotent: ending,
            once: ending,
            status: None,
            says,
            lasts: (Duration::ZERO, SOON),
            memory: 2 * MIB,
        }
    }

    /// Returns a case in which the fault occurs after the service has accepted the call.
    pub(crate) fn accepted(fault: Fault, kind: Kind, says: &'static str) -> Self {
        Self {
            once: Ending { kind, attempts: 1 },
            status: Some(200),
            ..Self::repeated(fault, kind, says)
        }
    }

    /// A case in which no call is repeated.
    pub(crate) fn final_at_once(fault: Fault, kind: Kind, says: &'static str) -> Self {
        let ending = Ending { kind, attempts: 1 };
        Self {
            idempotent: ending,
            once: ending,
            ..Self::repeated(fault, kind, says)
        }
    }

    /// Holds both calls to the case, and then the client to working again.
    pub(crate) async fn check(&self, settings: fn(String) -> Builder) {
        let _turn = turn().await;
        for call in Call::BOTH {
            let name = self.fault.name();
            let scene = Scene::of(self.fault.clone()).await;
            let client = Client::from_conf(settings(scene.proxy.url()).build());
            let ending = match call {
                Call::Idempotent => self.idempotent,
                Call::Once => self.once,
            };
            let seen = scene.see(&client, call).await;
            let Err(failure) = &seen.result else {
                panic!("{name}: {call:?} succeeds")
            };
            println!(
                "{name}, {call:?}: {:?}, {} attempts, {:?}, {} KiB: {}",
                failure.kind,
                seen.attempts,
                seen.took,
                seen.memory / KIB,
                failure.text
            );
            assert_eq!(failure.kind, ending.kind, "{name}, {call:?}: {failure:?}");
            assert_eq!(
                seen.attempts, ending.attempts,
                "{name}, {call:?}: {failure:?}"
            );
            let told = match ending.attempts {
                1 => "1 attempt)".to_owned(),
                attempts => format!("{attempts} attempts"),
            };
            assert!(failure.text.contains(&told), "{name}: {}", failure.text);
            assert!(failure.text.contains(self.says), "{name}: {}", failure.text);
            assert_eq!(failure.status, self.status, "{name}, {call:?}");
            let (least, most) = self.lasts;
            assert!(
                seen.took >= least && seen.took <= most,
                "{name}: {:?}",
                seen.took
            );
            assert!(seen.memory <= self.memory, "{name}: {} bytes", seen.memory);

            // The client is none the worse for it.
            scene.faults(0);
            let seen = scene.see(&client, call).await;
            assert!(seen.result.is_ok(), "after {name}: {seen:?}");
            assert_eq!(seen.attempts, 1, "after {name}");

            // A fault that does not come again costs one attempt, unless the call was accepted.
            scene.faults(1);
            let seen = scene.see(&client, call).await;
            if ending.attempts > 1 {
                assert!(seen.result.is_ok(), "{name} once: {seen:?}");
                assert_eq!(seen.attempts, 2, "{name} once");
            }
            assert_eq!(scene.server.refusals(), []);
        }
    }
}
