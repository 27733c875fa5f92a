//! Clocks that are 20 minutes apart: a signature holds for a quarter of an hour here.

use crate::addressee::{Call, Kind};
use crate::scene::{MIB, SOON, Scene, Seen, calm, turn};
use cognito_sync::Client;
use sdk_conformance::proxy::Fault;
use sdk_conformance::server::{Refusal, Response, http_date};
use serde_json::json;
use std::time::{Duration, SystemTime};

const MINUTES: i64 = 60;
const AHEAD: i64 = 20 * MINUTES;

fn assert_success(seen: &Seen, attempts: usize) {
    assert!(seen.result.is_ok(), "{seen:?}");
    assert_eq!(seen.attempts, attempts, "{seen:?}");
    assert!(seen.took <= SOON, "{seen:?}");
    assert!(seen.memory <= 2 * MIB, "{seen:?}");
}

#[tokio::test]
async fn a_clock_that_is_off_costs_one_attempt_of_one_call() {
    let _turn = turn().await;
    for call in Call::BOTH {
        for ahead in [AHEAD, -AHEAD] {
            let scene = Scene::of(Fault::None).await;
            scene.server.set_clock_ahead(ahead);
            let client = Client::from_conf(calm(scene.proxy.url()).build());
            assert_success(&scene.see(&client, call).await, 2);
            assert_eq!(scene.server.refusals(), [Refusal::WrongTime]);
            // The client remembers, and so does its clone.
            assert_success(&scene.see(&client.clone(), call).await, 1);

            // Somebody sets the clock right.
            scene.server.set_clock_ahead(0);
            assert_success(&scene.see(&client, call).await, 2);
            assert_success(&scene.see(&client, call).await, 1);
        }
    }
}

/// A clock that is off by less than signatures bear is nobody's business.
#[tokio::test]
async fn a_clock_that_is_a_little_off_costs_nothing() {
    let _turn = turn().await;
    let scene = Scene::of(Fault::None).await;
    scene.server.set_clock_ahead(3 * MINUTES);
    let client = Client::from_conf(calm(scene.proxy.url()).build());
    for call in Call::BOTH {
        assert_success(&scene.see(&client, call).await, 1);
    }
}

fn dated(response: Response) -> Response {
    let ahead = Duration::from_secs(AHEAD.unsigned_abs());
    response.header("date", &http_date(SystemTime::now() + ahead))
}

/// Dates in errors of a proxy in front of the service do not change the clock correction.
#[tokio::test]
async fn the_date_of_another_error_is_not_believed() {
    let _turn = turn().await;
    for status in [429, 500, 503] {
        let response = dated(Response::text(status, "text/html", "<html>no</html>"));
        let scene = Scene::of(Fault::Answer(response)).await;
        scene.faults(2);
        let client = Client::from_conf(calm(scene.proxy.url()).build());
        assert_success(&scene.see(&client, Call::Once).await, 3);
        assert_eq!(scene.server.refusals(), []);
    }
}

/// A refusal with a wrong date spoils one call. What comes of it is a refusal with the right one, and
/// so the next call is well.
#[tokio::test]
async fn a_refusal_with_a_wrong_date_spoils_one_call() {
    let _turn = turn().await;
    for call in Call::BOTH {
        let refusal = Response::json(403, "id-1", &json!({ "message": "no" }))
            .header("x-amzn-errortype", "InvalidSignatureException");
        let scene = Scene::of(Fault::Answer(dated(refusal))).await;
        scene.faults(1);
        let client = Client::from_conf(calm(scene.proxy.url()).build());
        let seen = scene.see(&client, call).await;
        assert_eq!(seen.attempts, 2, "{seen:?}");
        let failure = seen
            .result
            .expect_err("the second attempt is signed for another time");
        assert_eq!(failure.kind, Kind::Service);
        assert_eq!(failure.status, Some(403));
        assert!(failure.text.contains("2 attempts"), "{}", failure.text);

        assert_success(&scene.see(&client, call).await, 1);
    }
}
