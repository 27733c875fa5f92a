use super::*;
use proptest::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::LocalSet;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

/// Five minutes before the expiry at the earliest, two and a half at the latest.
const RENEWAL: Renewal = Renewal {
    buffer: Duration::from_secs(5 * 60),
    undated: Duration::from_secs(15 * 60),
};

/// A keeper of numbers on paused time, and what it is told when it asks.
#[derive(Clone)]
struct Desk {
    keeper: Rc<Keeper<u32>>,
    began: Instant,
    log: Rc<RefCell<Vec<Duration>>>,
    /// How long answers last; `None` for a refusal.
    lasting: Rc<RefCell<Option<Duration>>>,
    takes: Duration,
}

impl Desk {
    fn new(lasting: Duration) -> Self {
        Self {
            keeper: Rc::new(Keeper::new(RENEWAL)),
            began: Instant::now(),
            log: Rc::default(),
            lasting: Rc::new(RefCell::new(Some(lasting))),
            takes: Duration::from_secs(1),
        }
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.began.elapsed()
    }

    /// How often was asked.
    fn asked(&self) -> usize {
        self.log.borrow().len()
    }

    fn answer(&self, lasting: Option<Duration>) {
        *self.lasting.borrow_mut() = lasting;
    }

    /// The number of the answer that is given out, or why there is none.
    async fn get(&self) -> Result<u32, String> {
        let ask = async || {
            self.log.borrow_mut().push(self.began.elapsed());
            let number = self.asked() as u32;
            sleep(self.takes).await;
            match *self.lasting.borrow() {
                Some(lasting) => Ok((number, Some(self.now() + lasting))),
                None => Err(format!("refusal {number}").into()),
            }
        };
        let got = self.keeper.get(|| self.now(), ask).await;
        got.map_err(|refusal| refusal.to_string())
    }

    /// As many calls at once.
    async fn get_all(&self, calls: usize) -> Vec<Result<u32, String>> {
        let tasks = LocalSet::new();
        let all = Rc::new(RefCell::new(vec![Ok(0); calls]));
        for index in 0..calls {
            let (desk, all) = (self.clone(), all.clone());
            tasks.spawn_local(async move {
                let got = desk.get().await;
                all.borrow_mut()[index] = got;
            });
        }
        tasks.await;
        Rc::into_inner(all).unwrap().into_inner()
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_fresh_is_given_out_without_asking() {
    let desk = Desk::new(60 * MINUTE);
    assert_eq!(desk.get().await, Ok(1));
    sleep(54 * MINUTE).await;
    assert_eq!(desk.get().await, Ok(1));
    sleep(5 * MINUTE).await;
    assert_eq!(desk.get().await, Ok(2));
    assert_eq!(desk.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn renewals_are_spread_over_half_of_the_buffer() {
    let mut early = false;
    let mut late = false;
    for _ in 0..100 {
        let desk = Desk::new(60 * MINUTE);
        desk.get().await.unwrap();
        let renewal = desk.keeper.kept.read().unwrap().as_ref().unwrap().renewal;
        let left = desk.now() + 60 * MINUTE - desk.takes;
        let left = (left + desk.takes).duration_since(renewal).unwrap();
        assert!(
            left <= RENEWAL.buffer && left >= RENEWAL.buffer / 2,
            "{left:?}"
        );
        early |= left > RENEWAL.buffer * 3 / 4;
        late |= left < RENEWAL.buffer * 3 / 4;
    }
    // Each half is missed by all of them once in 2^100 runs.
    assert!(early && late);
}

#[tokio::test(start_paused = true)]
async fn of_the_calls_that_wait_one_asks() {
    let desk = Desk::new(60 * MINUTE);
    assert_eq!(desk.get_all(20).await, vec![Ok(1); 20]);
    assert_eq!(desk.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_calls_that_wait_share_a_refusal_and_later_ones_ask_again() {
    let desk = Desk::new(MINUTE);
    desk.answer(None);
    assert_eq!(
        desk.get_all(20).await,
        vec![Err("refusal 1".to_owned()); 20]
    );
    assert_eq!(desk.asked(), 1);
    assert_eq!(desk.get().await, Err("refusal 2".to_owned()));
    desk.answer(Some(60 * MINUTE));
    assert_eq!(desk.get_all(3).await, vec![Ok(3); 3]);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_holds_up_the_call_that_asks_and_no_other() {
    let desk = Desk::new(60 * MINUTE);
    desk.get().await.unwrap();
    sleep(58 * MINUTE).await;
    let before = Instant::now();
    let all = desk.get_all(20).await;
    assert_eq!(before.elapsed(), desk.takes);
    assert_eq!(all.iter().filter(|got| **got == Ok(2)).count(), 1);
    assert_eq!(all.iter().filter(|got| **got == Ok(1)).count(), 19);
    assert_eq!(desk.asked(), 2);
    assert_eq!(desk.get().await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn what_is_stale_serves_while_renewing_fails() {
    let desk = Desk::new(60 * MINUTE);
    desk.get().await.unwrap();
    desk.answer(None);
    sleep(58 * MINUTE).await;
    // Two minutes are left. There is a pause before each try but the first.
    while desk.began.elapsed() < 60 * MINUTE {
        assert_eq!(desk.get().await, Ok(1));
        sleep(Duration::from_secs(1)).await;
    }
    let tries = desk.log.borrow()[1..].to_vec();
    assert!(tries.len() > 5, "{tries:?}");
    for pair in tries.windows(2) {
        assert!(pair[1] - pair[0] >= PAUSE, "{tries:?}");
    }
    // It is gone, and only now the refusal is the call's.
    sleep(Duration::from_secs(1)).await;
    let refusal = desk.get().await.unwrap_err();
    assert_eq!(refusal, format!("refusal {}", desk.asked()));
    desk.answer(Some(60 * MINUTE));
    assert!(desk.get().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn what_comes_stale_is_given_out_and_not_asked_for_every_time() {
    let desk = Desk::new(MINUTE);
    for _ in 0..10 {
        assert_eq!(desk.get().await, Ok(1));
    }
    assert_eq!(desk.asked(), 1);
    sleep(PAUSE).await;
    assert_eq!(desk.get().await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn what_comes_expired_is_used_once() {
    let desk = Desk::new(Duration::ZERO);
    assert_eq!(desk.get().await, Ok(1));
    assert_eq!(desk.get().await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn what_has_no_date_is_renewed_in_time_and_never_gone() {
    let keeper = Keeper::new(RENEWAL);
    let began = Instant::now();
    let now = || SystemTime::UNIX_EPOCH + began.elapsed();
    let get = async |answer: Result<u32, &str>| {
        let answer = answer.map(|number| (number, None)).map_err(Into::into);
        keeper.get(now, async || answer).await.map_err(drop)
    };
    assert_eq!(get(Ok(1)).await, Ok(1));
    sleep(RENEWAL.undated - Duration::from_secs(1)).await;
    assert_eq!(get(Ok(2)).await, Ok(1));
    sleep(Duration::from_secs(1)).await;
    assert_eq!(get(Err("closed")).await, Ok(1));
    sleep(24 * 60 * MINUTE).await;
    assert_eq!(get(Err("closed")).await, Ok(1));
    sleep(PAUSE).await;
    assert_eq!(get(Ok(3)).await, Ok(3));
}

#[tokio::test(start_paused = true)]
async fn when_the_call_that_asks_is_dropped_the_next_one_asks() {
    let desk = Desk::new(60 * MINUTE);
    let tasks = LocalSet::new();
    let first = {
        let desk = desk.clone();
        tasks.spawn_local(async move { desk.get().await })
    };
    let second = {
        let desk = desk.clone();
        tasks.spawn_local(async move { desk.get().await })
    };
    tasks
        .run_until(async {
            sleep(desk.takes / 2).await;
            assert_eq!(desk.asked(), 1);
            first.abort();
            assert!(first.await.unwrap_err().is_cancelled());
            assert_eq!(second.await.unwrap(), Ok(2));
            assert_eq!(desk.get().await, Ok(2));
        })
        .await;
}

/// What happens next: so long passes, so many calls come, and asking is answered so.
fn step() -> impl Strategy<Value = (u64, usize, Option<u64>)> {
    let answer = proptest::option::weighted(0.7, 0..2 * 3600_u64);
    (0..3600_u64, 1..4_usize, answer)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever comes when: nothing is given out that has expired, unless it came so; of the calls
    /// that come together one asks; and while there is something valid, no call fails.
    #[test]
    fn what_is_given_out_is_valid(steps in proptest::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let desk = Desk::new(MINUTE);
            let mut valid_until = vec![SystemTime::UNIX_EPOCH];
            let mut newest = SystemTime::UNIX_EPOCH;
            for (seconds, calls, lasting) in steps {
                sleep(Duration::from_secs(seconds)).await;
                desk.answer(lasting.map(Duration::from_secs));
                let (before, began) = (desk.asked(), desk.now());
                let all = desk.get_all(calls).await;
                let asked = desk.asked() - before;
                // What comes expired serves the call that asked for it alone.
                assert!(asked <= 1 || lasting == Some(0), "asked {asked} times");
                let lasts = desk.now() + Duration::from_secs(lasting.unwrap_or_default());
                valid_until.resize(desk.asked() + 1, lasts);
                let was_valid = newest > desk.now();
                if asked > 0 && lasting.is_some() {
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
