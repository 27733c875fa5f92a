use super::*;
use proptest::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::LocalSet;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

/// Five minutes before the expiry at the earliest, two and a half at the latest.
const SETTINGS: RefreshSettings = RefreshSettings {
    buffer_time: Duration::from_secs(5 * 60),
    default_expiration: Duration::from_secs(15 * 60),
};

/// A cache of numbers on paused time, and the results of its loads.
#[derive(Clone)]
struct Fixture {
    cache: Rc<ExpiringCache<u32>>,
    began: Instant,
    log: Rc<RefCell<Vec<Duration>>>,
    /// The time until a loaded value expires; `None` for loads that fail.
    lasting: Rc<RefCell<Option<Duration>>>,
    takes: Duration,
    /// The numbers that were refused.
    refused: Rc<RefCell<Vec<u32>>>,
}

impl Fixture {
    fn new(lasting: Duration) -> Self {
        Self {
            cache: Rc::new(ExpiringCache::new(SETTINGS)),
            began: Instant::now(),
            log: Rc::default(),
            lasting: Rc::new(RefCell::new(Some(lasting))),
            takes: Duration::from_secs(1),
            refused: Rc::default(),
        }
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.began.elapsed()
    }

    /// Returns the number of loads.
    fn loads(&self) -> usize {
        self.log.borrow().len()
    }

    fn set_result(&self, lasting: Option<Duration>) {
        *self.lasting.borrow_mut() = lasting;
    }

    /// Returns the number of the load whose value the cache returned, or the error.
    async fn get(&self) -> Result<u32, String> {
        let load = async || {
            self.log.borrow_mut().push(self.began.elapsed());
            let number = self.loads() as u32;
            sleep(self.takes).await;
            match *self.lasting.borrow() {
                Some(lasting) => Ok((number, Some(self.now() + lasting))),
                None => Err(format!("failure {number}").into()),
            }
        };
        let is_refused = |number: &u32| self.refused.borrow().contains(number);
        let got = self
            .cache
            .get_or_replace(|| self.now(), is_refused, load)
            .await;
        got.map_err(|error| error.to_string())
    }

    /// Makes several calls at the same time.
    async fn get_all(&self, calls: usize) -> Vec<Result<u32, String>> {
        let tasks = LocalSet::new();
        let all = Rc::new(RefCell::new(vec![Ok(0); calls]));
        for index in 0..calls {
            let (fixture, all) = (self.clone(), all.clone());
            tasks.spawn_local(async move {
                let got = fixture.get().await;
                all.borrow_mut()[index] = got;
            });
        }
        tasks.await;
        Rc::into_inner(all).unwrap().into_inner()
    }
}

#[tokio::test(start_paused = true)]
async fn a_fresh_value_is_returned_without_loading() {
    let fixture = Fixture::new(60 * MINUTE);
    assert_eq!(fixture.get().await, Ok(1));
    sleep(54 * MINUTE).await;
    assert_eq!(fixture.get().await, Ok(1));
    sleep(5 * MINUTE).await;
    assert_eq!(fixture.get().await, Ok(2));
    assert_eq!(fixture.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn refreshes_are_spread_over_half_of_the_buffer_time() {
    let mut early = false;
    let mut late = false;
    for _ in 0..100 {
        let fixture = Fixture::new(60 * MINUTE);
        fixture.get().await.unwrap();
        let refresh = fixture
            .cache
            .entry
            .read()
            .unwrap()
            .as_ref()
            .unwrap()
            .refresh;
        let left = fixture.now() + 60 * MINUTE - fixture.takes;
        let left = (left + fixture.takes).duration_since(refresh).unwrap();
        assert!(
            left <= SETTINGS.buffer_time && left >= SETTINGS.buffer_time / 2,
            "{left:?}"
        );
        early |= left > SETTINGS.buffer_time * 3 / 4;
        late |= left < SETTINGS.buffer_time * 3 / 4;
    }
    // Each half is missed by all of them once in 2^100 runs.
    assert!(early && late);
}

#[tokio::test(start_paused = true)]
async fn of_the_calls_that_wait_one_loads() {
    let fixture = Fixture::new(60 * MINUTE);
    assert_eq!(fixture.get_all(20).await, vec![Ok(1); 20]);
    assert_eq!(fixture.loads(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_calls_that_wait_share_an_error_and_later_ones_load_again() {
    let fixture = Fixture::new(MINUTE);
    fixture.set_result(None);
    assert_eq!(
        fixture.get_all(20).await,
        vec![Err("failure 1".to_owned()); 20]
    );
    assert_eq!(fixture.loads(), 1);
    assert_eq!(fixture.get().await, Err("failure 2".to_owned()));
    fixture.set_result(Some(60 * MINUTE));
    assert_eq!(fixture.get_all(3).await, vec![Ok(3); 3]);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_delays_only_the_call_that_loads() {
    let fixture = Fixture::new(60 * MINUTE);
    fixture.get().await.unwrap();
    sleep(58 * MINUTE).await;
    let before = Instant::now();
    let all = fixture.get_all(20).await;
    assert_eq!(before.elapsed(), fixture.takes);
    assert_eq!(all.iter().filter(|got| **got == Ok(2)).count(), 1);
    assert_eq!(all.iter().filter(|got| **got == Ok(1)).count(), 19);
    assert_eq!(fixture.loads(), 2);
    assert_eq!(fixture.get().await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_stale_value_is_used_while_refreshing_fails() {
    let fixture = Fixture::new(60 * MINUTE);
    fixture.get().await.unwrap();
    fixture.set_result(None);
    sleep(58 * MINUTE).await;
    // Two minutes are left. There is a pause before each attempt to load except the first.
    while fixture.began.elapsed() < 60 * MINUTE {
        assert_eq!(fixture.get().await, Ok(1));
        sleep(Duration::from_secs(1)).await;
    }
    let tries = fixture.log.borrow()[1..].to_vec();
    assert!(tries.len() > 5, "{tries:?}");
    for pair in tries.windows(2) {
        assert!(pair[1] - pair[0] >= PAUSE, "{tries:?}");
    }
    // The value has expired, so now the call fails.
    sleep(Duration::from_secs(1)).await;
    let error = fixture.get().await.unwrap_err();
    assert_eq!(error, format!("failure {}", fixture.loads()));
    fixture.set_result(Some(60 * MINUTE));
    assert!(fixture.get().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_value_that_is_loaded_stale_is_not_loaded_for_every_call() {
    let fixture = Fixture::new(MINUTE);
    for _ in 0..10 {
        assert_eq!(fixture.get().await, Ok(1));
    }
    assert_eq!(fixture.loads(), 1);
    sleep(PAUSE).await;
    assert_eq!(fixture.get().await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_value_that_is_loaded_expired_is_used_only_by_the_calls_that_waited_for_it() {
    let fixture = Fixture::new(Duration::ZERO);
    assert_eq!(fixture.get().await, Ok(1));
    let before = Instant::now();
    assert_eq!(fixture.get_all(20).await, vec![Ok(2); 20]);
    assert_eq!(before.elapsed(), fixture.takes);
    assert_eq!(fixture.get().await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn a_refused_value_is_replaced_by_one_load() {
    let fixture = Fixture::new(60 * MINUTE);
    assert_eq!(fixture.get().await, Ok(1));
    fixture.refused.borrow_mut().push(1);
    assert_eq!(fixture.get_all(20).await, vec![Ok(2); 20]);
    // The newer value stays, although the older one was refused.
    assert_eq!(fixture.get().await, Ok(2));
    fixture.refused.borrow_mut().push(2);
    fixture.set_result(None);
    assert_eq!(fixture.get().await, Err("failure 3".to_owned()));
    fixture.set_result(Some(60 * MINUTE));
    assert_eq!(fixture.get().await, Ok(4));
}

#[tokio::test(start_paused = true)]
async fn a_refused_value_that_is_loaded_again_is_used() {
    let fixture = Fixture::new(60 * MINUTE);
    assert_eq!(fixture.get().await, Ok(1));
    // As if the provider returned the same keys.
    fixture.refused.borrow_mut().extend([1, 2]);
    assert_eq!(fixture.get_all(20).await, vec![Ok(2); 20]);
    sleep(54 * MINUTE).await;
    assert_eq!(fixture.get().await, Ok(2));
    sleep(5 * MINUTE).await;
    assert_eq!(fixture.get().await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn a_value_without_expiry_is_refreshed_and_never_expires() {
    let cache = ExpiringCache::new(SETTINGS);
    let began = Instant::now();
    let now = || SystemTime::UNIX_EPOCH + began.elapsed();
    let get = async |result: Result<u32, &str>| {
        let result = result.map(|number| (number, None)).map_err(Into::into);
        cache.get_or_load(now, async || result).await.map_err(drop)
    };
    assert_eq!(get(Ok(1)).await, Ok(1));
    sleep(SETTINGS.default_expiration - Duration::from_secs(1)).await;
    assert_eq!(get(Ok(2)).await, Ok(1));
    sleep(Duration::from_secs(1)).await;
    assert_eq!(get(Err("closed")).await, Ok(1));
    sleep(24 * 60 * MINUTE).await;
    assert_eq!(get(Err("closed")).await, Ok(1));
    sleep(PAUSE).await;
    assert_eq!(get(Ok(3)).await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn when_the_call_that_loads_is_dropped_the_next_one_loads() {
    let fixture = Fixture::new(60 * MINUTE);
    let tasks = LocalSet::new();
    let first = {
        let fixture = fixture.clone();
        tasks.spawn_local(async move { fixture.get().await })
    };
    let second = {
        let fixture = fixture.clone();
        tasks.spawn_local(async move { fixture.get().await })
    };
    tasks
        .run_until(async {
            sleep(fixture.takes / 2).await;
            assert_eq!(fixture.loads(), 1);
            first.abort();
            assert!(first.await.unwrap_err().is_cancelled());
            assert_eq!(second.await.unwrap(), Ok(2));
            assert_eq!(fixture.get().await, Ok(2));
        })
        .await;
}

/// One step: the seconds that pass, the number of calls, and the lifetime of a loaded value, if
/// loading succeeds.
fn step() -> impl Strategy<Value = (u64, usize, Option<u64>)> {
    let lifetime = proptest::option::weighted(0.7, 0..2 * 3600_u64);
    (0..3600_u64, 1..4_usize, lifetime)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// In any sequence of steps, no expired value is returned unless it was loaded expired, only one
    /// of several simultaneous calls loads, and no call fails while the cache holds a valid value.
    #[test]
    fn returned_values_are_valid(steps in proptest::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let fixture = Fixture::new(MINUTE);
            let mut valid_until = vec![SystemTime::UNIX_EPOCH];
            let mut newest = SystemTime::UNIX_EPOCH;
            for (seconds, calls, lasting) in steps {
                sleep(Duration::from_secs(seconds)).await;
                fixture.set_result(lasting.map(Duration::from_secs));
                let (before, began) = (fixture.loads(), fixture.now());
                let all = fixture.get_all(calls).await;
                let loads = fixture.loads() - before;
                assert!(loads <= 1, "{loads} loads");
                let lasts = fixture.now() + Duration::from_secs(lasting.unwrap_or_default());
                valid_until.resize(fixture.loads() + 1, lasts);
                let was_valid = newest > fixture.now();
                if loads > 0 && lasting.is_some() {
                    newest = lasts;
                }
                for got in all {
                    match got {
                        Ok(number) if number as usize <= before => {
                            assert!(valid_until[number as usize] > began);
                        }
                        Ok(_) => assert!(lasting.is_some()),
                        Err(_) => assert!(lasting.is_none() && !was_valid),
                    }
                }
            }
        });
    }
}

#[test]
fn the_log_entry_of_a_failed_refresh_has_the_causes_on_one_line() {
    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<Layer>>);
    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }
    impl std::error::Error for Layer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            self.1.as_deref().map(|cause| cause as _)
        }
    }
    let cause = Layer("no connection", Some(Box::new(Layer("no route", None))));
    let error = Layer("the provider failed", Some(Box::new(cause)));
    let text = Causes(&error).to_string();
    assert_eq!(text, "the provider failed: no connection: no route");
    // A chain of causes without an end has a text all the same.
    let endless = (0..100).fold(Layer("x", None), |cause, _| {
        Layer("x", Some(Box::new(cause)))
    });
    assert_eq!(Causes(&endless).to_string(), ["x"; 9].join(": "));
}
