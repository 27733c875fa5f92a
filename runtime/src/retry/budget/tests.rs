use super::*;
use proptest::prelude::*;

const FAULT: Fault = Fault {
    kind: FaultKind::Transient,
    retry_after: None,
};

fn config() -> RetryConfig {
    RetryConfig::standard()
}

#[test]
fn pauses_double_up_to_the_maximum() {
    let seconds = [1, 2, 3, 4, 5, 6, 1000, u32::MAX]
        .map(|attempt| backoff(&config(), attempt, 1.0).as_secs_f64());
    assert_eq!(seconds, [1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0, 20.0]);
    let quarter = backoff(&config(), 2, 0.25);
    assert_eq!(quarter, Duration::from_millis(500));
    let endless = config()
        .with_initial_backoff(Duration::MAX)
        .with_max_backoff(Duration::MAX);
    assert_eq!(backoff(&endless, 9, 1.0), Duration::MAX);
}

#[test]
fn pauses_are_random_below_that() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    let mut pause = || budget.next(2, Outcome::Fault(FAULT)).unwrap().as_secs_f64();
    let pauses: Vec<_> = (0..90).map(|_| pause()).collect();
    assert!(
        pauses.iter().all(|pause| (0.0..2.0).contains(pause)),
        "{pauses:?}"
    );
    // Each half is missed by all of them once in 2^90 runs.
    assert!(pauses.iter().any(|pause| *pause < 1.0), "{pauses:?}");
    assert!(pauses.iter().any(|pause| *pause > 1.0), "{pauses:?}");
}

#[test]
fn the_service_may_set_the_pause_within_bounds() {
    let config = config();
    let tokens = TokenBucket::default();
    for (asked, given) in [(1500, 1500), (0, 0), (3_600_000, 20_000)] {
        let fault = Fault {
            retry_after: Some(Duration::from_millis(asked)),
            ..FAULT
        };
        let pause = Budget::new(&config, &tokens).next(1, Outcome::Fault(fault));
        assert_eq!(pause, Some(Duration::from_millis(given)));
    }
}

#[test]
fn attempts_end() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    assert!(budget.next(2, Outcome::Fault(FAULT)).is_some());
    assert_eq!(budget.next(3, Outcome::Fault(FAULT)), None);
    assert_eq!(budget.next(1, Outcome::Final), None);
}

#[test]
fn retries_cost_and_successes_pay() {
    let config = config();
    let tokens = TokenBucket::default();
    let timeout = Fault {
        kind: FaultKind::Timeout,
        ..FAULT
    };
    let mut budget = Budget::new(&config, &tokens);
    budget.next(1, Outcome::Fault(timeout));
    assert_eq!(tokens.left(), 490);
    budget.next(2, Outcome::Fault(FAULT));
    assert_eq!(tokens.left(), 485);
    budget.next(3, Outcome::Success);
    assert_eq!(tokens.left(), 490);
    Budget::new(&config, &tokens).next(1, Outcome::Success);
    assert_eq!(tokens.left(), 491);
    for _ in 0..100 {
        Budget::new(&config, &tokens).next(1, Outcome::Success);
    }
    assert_eq!(tokens.left(), 500);
}

#[test]
fn an_empty_bucket_ends_retries_for_all_calls() {
    let config = config();
    let tokens = TokenBucket::default();
    let next = |kind| {
        let fault = Fault { kind, ..FAULT };
        Budget::new(&config, &tokens).next(1, Outcome::Fault(fault))
    };
    for _ in 0..100 {
        assert!(next(FaultKind::Throttling).is_some());
    }
    assert_eq!(next(FaultKind::Throttling), None);
    assert_eq!(tokens.left(), 0);
    // The clock is no fault of the service, and costs nothing.
    assert_eq!(next(FaultKind::ClockSkew), Some(Duration::ZERO));
}

fn fault() -> impl Strategy<Value = Fault> {
    let kind = prop_oneof![
        Just(FaultKind::Timeout),
        Just(FaultKind::Transient),
        Just(FaultKind::Throttling),
        Just(FaultKind::ClockSkew),
    ];
    let retry_after = proptest::option::of(any::<u64>().prop_map(Duration::from_millis));
    (kind, retry_after).prop_map(|(kind, retry_after)| Fault { kind, retry_after })
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        2 => Just(Outcome::Success),
        1 => Just(Outcome::Final),
        4 => fault().prop_map(Outcome::Fault),
    ]
}

proptest! {
    /// Whatever the settings, a pause is no longer than the maximum and never shrinks with the
    /// number of attempts.
    #[test]
    fn backoff_grows_within_its_bounds(
        initial in any::<Duration>(),
        max in any::<Duration>(),
        attempt in 1..u32::MAX,
        jitter in 0.0..=1.0,
    ) {
        let config = config().with_initial_backoff(initial).with_max_backoff(max);
        // Seconds as floating-point numbers are not exact.
        let bound = max.saturating_add(max / 1_000_000);
        let pause = backoff(&config, attempt, jitter);
        prop_assert!(pause <= bound, "{pause:?}");
        prop_assert!(pause <= backoff(&config, attempt, 1.0));
        prop_assert!(backoff(&config, attempt, 1.0) <= backoff(&config, attempt + 1, 1.0));
    }

    /// Whatever calls come to, no call makes more attempts than it may, no pause is too long, and
    /// the bucket holds what was put in less what was taken out, never more than it can hold.
    #[test]
    fn calls_keep_to_their_budget(
        calls in proptest::collection::vec(proptest::collection::vec(outcome(), 1..8), 1..200),
        max_attempts in 0..6_u32,
    ) {
        let config = config().with_max_attempts(max_attempts);
        let tokens = TokenBucket::default();
        let mut expected = 500_u32;
        for outcomes in calls {
            let mut budget = Budget::new(&config, &tokens);
            let mut spent = None;
            for (attempt, outcome) in (1..).zip(outcomes) {
                prop_assert!(attempt == 1 || attempt <= max_attempts);
                let cost = match &outcome {
                    Outcome::Success => {
                        expected = (expected + spent.unwrap_or(1)).min(500);
                        None
                    }
                    Outcome::Final => None,
                    Outcome::Fault(fault) => Some(match fault.kind {
                        FaultKind::Timeout => 10,
                        FaultKind::Transient | FaultKind::Throttling => 5,
                        FaultKind::ClockSkew => 0,
                    }),
                };
                let pause = budget.next(attempt, outcome);
                let affordable = cost.filter(|cost| *cost <= expected && attempt < max_attempts);
                prop_assert_eq!(pause.is_some(), affordable.is_some());
                if let (Some(pause), Some(cost)) = (pause, affordable) {
                    prop_assert!(pause <= config.max_backoff());
                    expected -= cost;
                    spent = if cost > 0 { Some(cost) } else { spent };
                }
                prop_assert_eq!(tokens.left(), expected);
                if pause.is_none() {
                    break;
                }
            }
        }
    }
}
