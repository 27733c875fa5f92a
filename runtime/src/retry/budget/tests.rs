use super::*;
use proptest::prelude::*;

const ERROR: RetryableError = RetryableError {
    kind: RetryableErrorKind::Transient,
    retry_after: None,
};

fn config() -> RetryConfig {
    RetryConfig::standard()
}

#[test]
fn backoffs_double_up_to_the_maximum() {
    let seconds = [1, 2, 3, 4, 5, 6, 1000, u32::MAX]
        .map(|attempt| exponential_backoff(&config(), attempt, 1.0).as_secs_f64());
    assert_eq!(seconds, [1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0, 20.0]);
    let quarter = exponential_backoff(&config(), 2, 0.25);
    assert_eq!(quarter, Duration::from_millis(500));
    let endless = config()
        .with_initial_backoff(Duration::MAX)
        .with_max_backoff(Duration::MAX);
    assert_eq!(exponential_backoff(&endless, 9, 1.0), Duration::MAX);
}

#[test]
fn backoffs_are_random_below_that() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    let mut backoff = || {
        budget
            .next_backoff(2, AttemptOutcome::Retryable(ERROR))
            .unwrap()
            .as_secs_f64()
    };
    let backoffs: Vec<_> = (0..90).map(|_| backoff()).collect();
    assert!(
        backoffs.iter().all(|backoff| (0.0..2.0).contains(backoff)),
        "{backoffs:?}"
    );
    // All of them fall in the same half once in 2^89 runs.
    assert!(
        backoffs.iter().any(|backoff| *backoff < 1.0),
        "{backoffs:?}"
    );
    assert!(
        backoffs.iter().any(|backoff| *backoff > 1.0),
        "{backoffs:?}"
    );
}

#[test]
fn the_service_can_set_the_backoff_within_bounds() {
    let config = config();
    let tokens = TokenBucket::default();
    for (requested, expected) in [(1500, 1500), (0, 0), (3_600_000, 20_000)] {
        let error = RetryableError {
            retry_after: Some(Duration::from_millis(requested)),
            ..ERROR
        };
        let backoff =
            Budget::new(&config, &tokens).next_backoff(1, AttemptOutcome::Retryable(error));
        assert_eq!(backoff, Some(Duration::from_millis(expected)));
    }
}

#[test]
fn attempts_end() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    assert!(
        budget
            .next_backoff(2, AttemptOutcome::Retryable(ERROR))
            .is_some()
    );
    assert_eq!(
        budget.next_backoff(3, AttemptOutcome::Retryable(ERROR)),
        None
    );
    assert_eq!(budget.next_backoff(1, AttemptOutcome::NotRetryable), None);
}

#[test]
fn retries_take_tokens_and_successes_return_them() {
    let config = config();
    let tokens = TokenBucket::default();
    let timeout = RetryableError {
        kind: RetryableErrorKind::Timeout,
        ..ERROR
    };
    let mut budget = Budget::new(&config, &tokens);
    budget.next_backoff(1, AttemptOutcome::Retryable(timeout));
    assert_eq!(tokens.available(), 490);
    budget.next_backoff(2, AttemptOutcome::Retryable(ERROR));
    assert_eq!(tokens.available(), 485);
    budget.next_backoff(3, AttemptOutcome::Success);
    assert_eq!(tokens.available(), 490);
    Budget::new(&config, &tokens).next_backoff(1, AttemptOutcome::Success);
    assert_eq!(tokens.available(), 491);
    for _ in 0..100 {
        Budget::new(&config, &tokens).next_backoff(1, AttemptOutcome::Success);
    }
    assert_eq!(tokens.available(), 500);
}

#[test]
fn an_empty_token_bucket_ends_retries_for_all_calls() {
    let config = config();
    let tokens = TokenBucket::default();
    let next = |kind| {
        let error = RetryableError { kind, ..ERROR };
        Budget::new(&config, &tokens).next_backoff(1, AttemptOutcome::Retryable(error))
    };
    for _ in 0..100 {
        assert!(next(RetryableErrorKind::Throttling).is_some());
    }
    assert_eq!(next(RetryableErrorKind::Throttling), None);
    assert_eq!(tokens.available(), 0);
    // Wrong clocks and refused credentials are no failures of the service, so the retry costs nothing.
    for kind in [
        RetryableErrorKind::ClockSkew,
        RetryableErrorKind::RefusedCredentials,
    ] {
        assert_eq!(next(kind), Some(Duration::ZERO));
    }
}

fn retryable_error() -> impl Strategy<Value = RetryableError> {
    let kind = prop_oneof![
        Just(RetryableErrorKind::Timeout),
        Just(RetryableErrorKind::Transient),
        Just(RetryableErrorKind::Throttling),
        Just(RetryableErrorKind::ClockSkew),
        Just(RetryableErrorKind::RefusedCredentials),
    ];
    let retry_after = proptest::option::of(any::<u64>().prop_map(Duration::from_millis));
    (kind, retry_after).prop_map(|(kind, retry_after)| RetryableError { kind, retry_after })
}

fn outcome() -> impl Strategy<Value = AttemptOutcome> {
    prop_oneof![
        2 => Just(AttemptOutcome::Success),
        1 => Just(AttemptOutcome::NotRetryable),
        4 => retryable_error().prop_map(AttemptOutcome::Retryable),
    ]
}

proptest! {
    /// With any settings, a backoff is at most the maximum and never decreases with the number of
    /// attempts.
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
        let backoff = exponential_backoff(&config, attempt, jitter);
        prop_assert!(backoff <= bound, "{backoff:?}");
        prop_assert!(backoff <= exponential_backoff(&config, attempt, 1.0));
        prop_assert!(exponential_backoff(&config, attempt, 1.0) <= exponential_backoff(&config, attempt + 1, 1.0));
    }

    /// With any results, no call makes more attempts than allowed, no backoff is too long, and the
    /// number of tokens is the sum of those returned less those taken, at most the capacity.
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
                    AttemptOutcome::Success => {
                        expected = (expected + spent.unwrap_or(1)).min(500);
                        None
                    }
                    AttemptOutcome::NotRetryable => None,
                    AttemptOutcome::Retryable(error) => Some(match error.kind {
                        RetryableErrorKind::Timeout => 10,
                        RetryableErrorKind::Transient | RetryableErrorKind::Throttling => 5,
                        RetryableErrorKind::ClockSkew
                        | RetryableErrorKind::RefusedCredentials => 0,
                    }),
                };
                let backoff = budget.next_backoff(attempt, outcome);
                let affordable = cost.filter(|cost| *cost <= expected && attempt < max_attempts);
                prop_assert_eq!(backoff.is_some(), affordable.is_some());
                if let (Some(backoff), Some(cost)) = (backoff, affordable) {
                    prop_assert!(backoff <= config.max_backoff());
                    expected -= cost;
                    spent = if cost > 0 { Some(cost) } else { spent };
                }
                prop_assert_eq!(tokens.available(), expected);
                if backoff.is_none() {
                    break;
                }
            }
        }
    }
}
