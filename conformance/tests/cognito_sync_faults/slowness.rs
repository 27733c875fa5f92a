//! Services that take their time: every wait ends at the limit that is set for it.

use crate::addressee::Kind::{DispatchTimeout, Response, Timeout};
use crate::scene::{Case, SOON, calm};
use cognito_sync::config::Builder;
use cognito_sync::config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use sdk_conformance::proxy::Fault;
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(400);

/// Three attempts at the limit; pauses between them may be of no length.
const THREE: (Duration, Duration) = (Duration::from_millis(1200), SOON);
const ONE: (Duration, Duration) = (LIMIT, SOON);

fn with(limit: fn(TimeoutConfigBuilder) -> TimeoutConfigBuilder, url: String) -> Builder {
    calm(url).timeout_config(limit(TimeoutConfig::builder().connect_timeout(SOON)).build())
}

fn short_read(url: String) -> Builder {
    with(|limits| limits.read_timeout(LIMIT), url)
}

fn short_attempt(url: String) -> Builder {
    with(
        |limits| limits.read_timeout(SOON).operation_attempt_timeout(LIMIT),
        url,
    )
}

fn short_operation(url: String) -> Builder {
    with(
        |limits| limits.read_timeout(SOON).operation_timeout(LIMIT),
        url,
    )
}

#[tokio::test]
async fn no_answer_ends_at_the_read_timeout() {
    let says = "waiting for the response took longer than the read timeout of 400ms";
    let case = Case {
        lasts: THREE,
        ..Case::repeated(Fault::Silence, DispatchTimeout, says)
    };
    case.check(short_read).await;
}

#[tokio::test]
async fn an_answer_that_stalls_ends_at_the_read_timeout() {
    let says = "waiting for the response took longer than the read timeout of 400ms";
    let case = Case {
        lasts: ONE,
        ..Case::accepted(Fault::Stall, Response, says)
    };
    case.check(short_read).await;
}

/// Each byte comes in time, and the response does not.
#[tokio::test]
async fn a_drip_ends_at_the_attempt_timeout() {
    let says = "the attempt took longer than the operation attempt timeout of 400ms";
    let case = Case {
        lasts: THREE,
        ..Case::repeated(Fault::Drip(Duration::from_millis(100)), Timeout, says)
    };
    case.check(short_attempt).await;
}

#[tokio::test]
async fn a_body_that_drips_ends_at_the_attempt_timeout() {
    let says = "the attempt took longer than the operation attempt timeout of 400ms";
    let case = Case {
        lasts: ONE,
        status: None,
        ..Case::accepted(Fault::DripBody(Duration::from_millis(100)), Timeout, says)
    };
    case.check(short_attempt).await;
}

#[tokio::test]
async fn every_slowness_ends_at_the_operation_timeout() {
    let says = "the call took longer than the operation timeout of 400ms";
    for fault in [
        Fault::Silence,
        Fault::Stall,
        Fault::Drip(Duration::from_millis(100)),
        Fault::DripBody(Duration::from_millis(100)),
    ] {
        let case = Case {
            lasts: ONE,
            ..Case::final_at_once(fault, Timeout, says)
        };
        case.check(short_operation).await;
    }
}

/// A drip that no limit forbids is waited for.
#[tokio::test]
async fn a_slow_response_in_time_is_a_response() {
    use crate::addressee::Call;
    use crate::scene::{Scene, turn};
    let _turn = turn().await;
    let scene = Scene::of(Fault::Drip(Duration::from_millis(1))).await;
    let client = cognito_sync::Client::from_conf(calm(scene.proxy.url()).build());
    for call in Call::BOTH {
        let seen = scene.see(&client, call).await;
        assert!(seen.result.is_ok(), "{seen:?}");
        assert_eq!(seen.attempts, 1);
    }
}
