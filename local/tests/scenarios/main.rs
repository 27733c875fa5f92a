//! Scenarios that any endpoint of Cognito Sync and Cognito Identity has to pass.
//!
//! They run against the local service. With AWS credentials of a developer in the environment, and the permission to
//! create identity pools, this command runs them against AWS:
//!
//! ```sh
//! SCENARIOS_ENDPOINT=aws AWS_REGION=us-east-1 SCENARIOS_ROLE_ARN=arn:aws:iam::123456789012:role/guests \
//!   cargo test -p cognito-sync-local --test scenarios
//! ```
//!
//! `SCENARIOS_ENDPOINT` is `aws` or the URL of a service, `SCENARIOS_ROLE_ARN` a role for guests that permits
//! `cognito-sync:*`, and `SCENARIOS_APPLICATION_ARN` an application of the push service for the platform GCM; the
//! scenarios of devices run only with one. The pool that they create is deleted at the end.

mod datasets;
mod devices;
mod records;
mod target;

use cognito_sync::error::ProvideErrorMetadata;
use std::error::Error;
use std::pin::Pin;
use target::{Target, User};

/// Result of a scenario: an error of a call, or a difference from the expected behavior.
type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

type Run = for<'a> fn(&'a User) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A scenario, which runs as an identity of its own.
struct Scenario {
    name: &'static str,
    /// Whether it requires an application of the push service.
    registers_devices: bool,
    run: Run,
}

const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "a dataset that does not exist is listed as empty",
        registers_devices: false,
        run: |user| Box::pin(records::missing_dataset(user)),
    },
    Scenario {
        name: "updates raise the sync count by one",
        registers_devices: false,
        run: |user| Box::pin(records::counts(user)),
    },
    Scenario {
        name: "an update at another sync count is a conflict",
        registers_devices: false,
        run: |user| Box::pin(records::conflict(user)),
    },
    Scenario {
        name: "a sync count that was not reached is an error",
        registers_devices: false,
        run: |user| Box::pin(records::unknown_count(user)),
    },
    Scenario {
        name: "removed records are listed without a value",
        registers_devices: false,
        run: |user| Box::pin(records::removal(user)),
    },
    Scenario {
        name: "a session token is valid for one update",
        registers_devices: false,
        run: |user| Box::pin(records::session_token(user)),
    },
    Scenario {
        name: "a deleted dataset leaves the list and can be created again",
        registers_devices: false,
        run: |user| Box::pin(datasets::deletion(user)),
    },
    Scenario {
        name: "an identity does not act on another one, nor as the developer",
        registers_devices: false,
        run: |user| Box::pin(datasets::access(user)),
    },
    Scenario {
        name: "a device is subscribed and unsubscribed",
        registers_devices: true,
        run: |user| Box::pin(devices::subscription(user)),
    },
    Scenario {
        name: "developer credentials do not register devices",
        registers_devices: true,
        run: |user| Box::pin(devices::developer(user)),
    },
];

#[tokio::test]
async fn every_scenario_passes() {
    let target = Target::from_environment()
        .await
        .expect("there is an endpoint");
    let mut failures = Vec::new();
    for scenario in SCENARIOS {
        if scenario.registers_devices && !target.has_application() {
            println!("not run, without an application: {}", scenario.name);
            continue;
        }
        let outcome = match target.guest().await {
            Ok(user) => (scenario.run)(&user).await,
            Err(error) => Err(error),
        };
        if let Err(error) = outcome {
            failures.push(format!("{}: {error}", scenario.name));
        }
    }
    target.delete().await.expect("the pool is deleted");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns an error unless two values are equal.
fn expect<T: PartialEq + std::fmt::Debug>(name: &str, actual: T, expected: T) -> Outcome {
    if actual == expected {
        Ok(())
    } else {
        Err(format!("{name} is {actual:?} instead of {expected:?}").into())
    }
}

/// Returns an error unless a call fails with an error code.
fn expect_error<T, E>(result: Result<T, cognito_sync::error::SdkError<E>>, code: &str) -> Outcome
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
{
    match result {
        Ok(_) => Err(format!("the call succeeds instead of failing with {code}").into()),
        Err(error) => expect("the error code", error.code(), Some(code)),
    }
}
