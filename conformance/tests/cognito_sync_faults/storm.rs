//! Ten thousand concurrent and sequential calls with random faults.
//!
//! The service implements datasets with sync counts, and session tokens that a successful update consumes.
//! Under all faults, a call has exactly one outcome; an update with a successful outcome was applied once,
//! and one with an error at most once.

mod plan;
mod service;
mod worker;

use crate::MEMORY;
use crate::scene::{KIB, MIB, calm, turn};
use cognito_sync::Client;
use cognito_sync::config::timeout::TimeoutConfig;
use sdk_conformance::proxy::{Exchange, Proxy};
use sdk_conformance::server::Server;
use service::Service;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use worker::{Outcome, Update, Worker};

const CALLS: usize = 10_000;
const WORKERS: usize = 64;
/// Workers share clients, and with them connections and the budget of retries. There is more than one
/// client, since an outage that fails all workers' calls at once uses a single budget up.
const CLIENTS: usize = 16;
const SEED: u64 = 0x5eed_2014_0630;

/// Long for a loopback, so that it ends silences and nothing else.
const READ_TIMEOUT: Duration = Duration::from_secs(5);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_under_random_faults() {
    let _turn = turn().await;
    MEMORY.reset_peak_usage();
    let (in_use, start) = (MEMORY.current_usage(), Instant::now());

    let service = Arc::new(Service::default());
    let answering = service.clone();
    let server = Server::start("cognito-sync", "us-east-1", move |request| {
        answering.answer(request)
    })
    .await;
    let mut proxy = Proxy::start(server.address(), |number| plan::fault(SEED, number)).await;
    let clients: Vec<Client> = (0..CLIENTS)
        .map(|_| {
            let limits = TimeoutConfig::builder()
                .connect_timeout(READ_TIMEOUT)
                .read_timeout(READ_TIMEOUT);
            let config = calm(proxy.url())
                .max_response_size(64 * KIB)
                .timeout_config(limits.build());
            Client::from_conf(config.build())
        })
        .collect();

    let begun = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for number in 0..WORKERS {
        let mut worker = Worker::new(
            number,
            SEED,
            clients[number % CLIENTS].clone(),
            service.clone(),
        );
        let begun = begun.clone();
        workers.spawn(async move {
            while begun.fetch_add(1, Ordering::Relaxed) < CALLS {
                worker.call().await;
            }
            worker
        });
    }
    // Now and then nothing listens for a while.
    let mut outages = 0;
    let weather = async {
        loop {
            tokio::time::sleep(Duration::from_secs(3)).await;
            proxy.close().await;
            tokio::time::sleep(Duration::from_millis(30)).await;
            proxy.reopen().await;
            outages += 1;
        }
    };
    let done = tokio::select! {
        done = workers.join_all() => done,
        () = weather => unreachable!("the weather never ends"),
    };
    let (took, memory) = (start.elapsed(), MEMORY.peak_usage().saturating_sub(in_use));

    let mut outcomes: BTreeMap<(&str, Outcome), usize> = BTreeMap::new();
    for (call, outcome) in done.iter().flat_map(|worker| &worker.outcomes) {
        *outcomes.entry((call, *outcome)).or_default() += 1;
    }
    let exchanges = proxy.exchanges();
    let mut faults: BTreeMap<&str, usize> = BTreeMap::new();
    for exchange in &exchanges {
        *faults.entry(exchange.fault.name()).or_default() += 1;
    }
    let updates: Vec<&Update> = done.iter().flat_map(|worker| &worker.updates).collect();
    let reckoning = Reckoning::of(&updates, &service);
    println!(
        "seed {SEED:#x}: {CALLS} calls in {took:?}, {} MiB",
        memory / MIB
    );
    println!(
        "{outages} outages, {} exchanges: {faults:?}",
        exchanges.len()
    );
    for ((call, outcome), count) in &outcomes {
        println!("{call}: {outcome:?} {count}");
    }
    println!("updates: {reckoning:?}");

    assert_eq!(outcomes.values().sum::<usize>(), CALLS);
    assert_eq!(reckoning.lost, Vec::<&str>::new());
    assert_eq!(reckoning.doubled, Vec::<&str>::new());
    assert_eq!(
        reckoning.acknowledged + reckoning.applied_in_silence,
        service.applied(),
        "what was applied was sent"
    );
    assert_eq!(service.dataset_counts(), service.applied() as i64);
    assert_eq!(server.refusals(), []);
    assert_eq!(sent_again_after_success(&exchanges), Vec::<String>::new());
    assert!(memory <= 256 * MIB, "{memory} bytes");

    // The storm was one, and the clients got through it by repeating calls.
    assert!(faults["none"] < exchanges.len() * 9 / 10);
    assert!(exchanges.len() > CALLS * 11 / 10);
    let good: usize = outcomes
        .iter()
        .filter(|((_, outcome), _)| *outcome == Outcome::Success)
        .map(|(_, count)| count)
        .sum();
    assert!(good > CALLS * 3 / 5, "{good} calls succeeded");
    assert!(reckoning.acknowledged > CALLS / 10);

    // Without faults, the service returns the data of the successful updates.
    let client = Client::from_conf(calm(server.url()).build());
    for worker in &done {
        worker.read_back(&client).await;
    }
}

/// Comparison of the updates with the service.
#[derive(Debug, Default)]
struct Reckoning<'a> {
    acknowledged: usize,
    /// Applied, although the client returned an error.
    applied_in_silence: usize,
    not_applied: usize,
    /// Acknowledged and not applied.
    lost: Vec<&'a str>,
    /// Applied more than once.
    doubled: Vec<&'a str>,
}

impl<'a> Reckoning<'a> {
    fn of(updates: &[&'a Update], service: &Service) -> Self {
        let mut reckoning = Self::default();
        for Update { value, outcome } in updates {
            match (outcome, service.times_applied(value)) {
                (Outcome::Success, 1) => reckoning.acknowledged += 1,
                (Outcome::Success, 0) => reckoning.lost.push(value),
                (_, 0) => reckoning.not_applied += 1,
                (_, 1) => reckoning.applied_in_silence += 1,
                _ => reckoning.doubled.push(value),
            }
        }
        reckoning
    }
}

/// The calls that are not idempotent, and were sent again after the head of a success response had been
/// sent to the client: their requests' invocation ids.
fn sent_again_after_success(exchanges: &[Exchange]) -> Vec<String> {
    let mut accepted: HashMap<&str, bool> = HashMap::new();
    let mut again = Vec::new();
    for exchange in exchanges {
        let Some(id) = exchange.header("amz-sdk-invocation-id") else {
            continue;
        };
        let is_post = exchange
            .head
            .as_deref()
            .is_some_and(|head| head.starts_with("POST "));
        let accepted = accepted.entry(id).or_default();
        if *accepted && is_post {
            again.push(id.to_owned());
        }
        *accepted |= exchange
            .status
            .is_some_and(|status| (200..300).contains(&status));
    }
    again
}
