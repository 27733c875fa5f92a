//! Complete but unusable responses: errors in bursts, garbage, and responses that are too large.

use crate::addressee::Call;
use crate::addressee::Kind::{Dispatch, Response, Service};
use crate::scene::{Case, KIB, MIB, Scene, calm, turn};
use cognito_sync::Client;
use cognito_sync::config::Builder;
use sdk_conformance::proxy::Fault;
use sdk_conformance::server::Reply;
use serde_json::json;

/// Returns the responses of an overloaded or failing service or proxy.
fn unwell() -> [(u16, Reply, &'static str); 5] {
    let html = "<html>\r\n<body><h1>503 Service Unavailable</h1></body>\r\n</html>";
    let error = |status, code: &str| {
        Reply::json(status, "id-1", &json!({ "message": "not now" }))
            .header("x-amzn-errortype", code)
    };
    [
        (
            429,
            error(429, "TooManyRequestsException"),
            "TooManyRequestsException: not now",
        ),
        (
            500,
            error(500, "InternalErrorException"),
            "InternalErrorException: not now",
        ),
        (500, Reply::text(500, "application/json", "{\"mess"), "500"),
        (502, Reply::empty(502), "502"),
        (503, Reply::text(503, "text/html", html), "503"),
    ]
}

#[tokio::test]
async fn a_service_that_is_not_well_is_asked_three_times() {
    for (status, reply, says) in unwell() {
        let case = Case {
            status: Some(status),
            ..Case::repeated(Fault::Answer(reply), Service, says)
        };
        case.check(calm).await;
    }
}

#[tokio::test]
async fn a_burst_of_errors_is_outlasted() {
    for (status, reply, _) in unwell() {
        for call in Call::BOTH {
            let _turn = turn().await;
            let scene = Scene::of(Fault::Answer(reply.clone())).await;
            scene.faults(2);
            let client = Client::from_conf(calm(scene.proxy.url()).build());
            let seen = scene.see(&client, call).await;
            assert!(seen.result.is_ok(), "{status}: {seen:?}");
            assert_eq!(seen.attempts, 3, "{status}");
            assert_eq!(scene.server.count(), 1, "{status}");
        }
    }
}

#[tokio::test]
async fn garbage_in_place_of_an_output() {
    for (reply, says) in [
        (Reply::text(200, "application/json", "{\"Records\": [}"), ""),
        (Reply::text(200, "application/json", "\u{0}\u{1}\u{2}"), ""),
        (Reply::text(200, "application/json", "[1, 2]"), ""),
        (
            Reply::text(
                200,
                "text/html",
                "<html>Log in to the hotel's network</html>",
            ),
            "the service returned status 200 with text/html, not JSON",
        ),
    ] {
        Case::accepted(Fault::Answer(reply), Response, says)
            .check(calm)
            .await;
    }
}

#[tokio::test]
async fn garbage_in_place_of_an_error_is_not_asked_for_again() {
    for (reply, says) in [
        (
            Reply::text(400, "application/json", "{\"message\": "),
            "400",
        ),
        (
            Reply::text(404, "text/html", "<html>Not Found</html>"),
            "404",
        ),
    ] {
        let case = Case {
            status: says.parse().ok(),
            ..Case::final_at_once(Fault::Answer(reply), Service, says)
        };
        case.check(calm).await;
    }
}

const FLOOD: u64 = 100 * MIB as u64;
const TOO_LARGE: &str = "the response is larger than";

fn flood(status: u16, announced: bool) -> Fault {
    Fault::Flood {
        status,
        size: FLOOD,
        announced,
    }
}

/// A call whose response is over the limit. It would be no smaller the next time.
fn too_large(fault: Fault) -> Case {
    Case {
        status: Some(200),
        ..Case::final_at_once(fault, Response, TOO_LARGE)
    }
}

/// Nothing of it is read.
#[tokio::test]
async fn a_reply_of_100_mb_that_says_so() {
    let case = Case {
        memory: 2 * MIB,
        ..too_large(flood(200, true))
    };
    case.check(calm).await;
}

/// As much of it is read as the client's limit allows, 16 MiB if nobody set another.
#[tokio::test]
async fn a_reply_of_100_mb_that_does_not_say_so() {
    let case = Case {
        memory: 40 * MIB,
        ..too_large(flood(200, false))
    };
    case.check(calm).await;
}

#[tokio::test]
async fn a_lower_limit_bounds_the_memory_of_floods() {
    fn modest(url: String) -> Builder {
        calm(url).max_reply_size(64 * KIB)
    }
    for fault in [flood(200, false), flood(200, true), Fault::Endless] {
        let case = Case {
            memory: 2 * MIB,
            ..too_large(fault)
        };
        case.check(modest).await;
    }
}

#[tokio::test]
async fn a_body_that_never_ends() {
    let case = Case {
        memory: 40 * MIB,
        ..too_large(Fault::Endless)
    };
    case.check(calm).await;
}

/// Its status makes it retryable, whatever the size of its body.
#[tokio::test]
async fn an_error_of_100_mb() {
    let case = Case {
        status: Some(500),
        memory: 40 * MIB,
        ..Case::repeated(flood(500, false), Response, TOO_LARGE)
    };
    case.check(calm).await;
}

/// Heads have a limit as well.
#[tokio::test]
async fn a_head_that_never_ends() {
    let mut head = b"HTTP/1.1 200 OK\r\n".to_vec();
    for index in 0..1024 {
        head.extend_from_slice(format!("x-{index}: {}\r\n", "y".repeat(1000)).as_bytes());
    }
    let case = Case {
        memory: 12 * MIB,
        ..Case::repeated(Fault::Answer(Reply::Raw(head)), Dispatch, "")
    };
    case.check(calm).await;
}
