//! Complete responses without a usable output: bursts of errors, invalid bodies, and bodies that are too large.

use crate::addressee::Call;
use crate::addressee::Kind::{self, Dispatch, Service};
use crate::scene::{Case, KIB, MIB, Scene, calm, turn};
use cognito_sync::Client;
use cognito_sync::config::Builder;
use sdk_conformance::proxy::Fault;
use sdk_conformance::server::Response;
use serde_json::json;

/// Returns errors of an overloaded or failing service, and of a proxy in front of it.
fn failures() -> [(u16, Response, &'static str); 5] {
    let html = "<html>\r\n<body><h1>503 Service Unavailable</h1></body>\r\n</html>";
    let error = |status, code: &str| {
        Response::json(status, "id-1", &json!({ "message": "not now" }))
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
        (
            500,
            Response::text(500, "application/json", "{\"mess"),
            "500",
        ),
        (502, Response::empty(502), "502"),
        (503, Response::text(503, "text/html", html), "503"),
    ]
}

#[tokio::test]
async fn a_service_that_is_not_well_is_asked_three_times() {
    for (status, response, says) in failures() {
        let case = Case {
            status: Some(status),
            ..Case::repeated(Fault::Answer(response), Service, says)
        };
        case.check(calm).await;
    }
}

#[tokio::test]
async fn a_burst_of_errors_is_outlasted() {
    for (status, response, _) in failures() {
        for call in Call::BOTH {
            let _turn = turn().await;
            let scene = Scene::of(Fault::Answer(response.clone())).await;
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
    for (response, says) in [
        (
            Response::text(200, "application/json", "{\"Records\": [}"),
            "",
        ),
        (
            Response::text(200, "application/json", "\u{0}\u{1}\u{2}"),
            "",
        ),
        (Response::text(200, "application/json", "[1, 2]"), ""),
        (
            Response::text(
                200,
                "text/html",
                "<html>Log in to the hotel's network</html>",
            ),
            "the service returned status 200 with text/html, not JSON",
        ),
    ] {
        Case::accepted(Fault::Answer(response), Kind::Response, says)
            .check(calm)
            .await;
    }
}

#[tokio::test]
async fn garbage_in_place_of_an_error_is_not_asked_for_again() {
    for (response, says) in [
        (
            Response::text(400, "application/json", "{\"message\": "),
            "400",
        ),
        (
            Response::text(404, "text/html", "<html>Not Found</html>"),
            "404",
        ),
    ] {
        let case = Case {
            status: says.parse().ok(),
            ..Case::final_at_once(Fault::Answer(response), Service, says)
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
        ..Case::final_at_once(fault, Kind::Response, TOO_LARGE)
    }
}

/// Nothing of it is read.
#[tokio::test]
async fn a_response_of_100_mb_that_says_so() {
    let case = Case {
        memory: 2 * MIB,
        ..too_large(flood(200, true))
    };
    case.check(calm).await;
}

/// As much of it is read as the client's limit allows, 16 MiB if nobody set another.
#[tokio::test]
async fn a_response_of_100_mb_that_does_not_say_so() {
    let case = Case {
        memory: 40 * MIB,
        ..too_large(flood(200, false))
    };
    case.check(calm).await;
}

#[tokio::test]
async fn a_lower_limit_bounds_the_memory_of_floods() {
    fn modest(url: String) -> Builder {
        calm(url).max_response_size(64 * KIB)
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

/// Its status is retryable, even though its body is too large.
#[tokio::test]
async fn an_error_of_100_mb() {
    let case = Case {
        status: Some(500),
        memory: 40 * MIB,
        ..Case::repeated(flood(500, false), Kind::Response, TOO_LARGE)
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
        ..Case::repeated(Fault::Answer(Response::Raw(head)), Dispatch, "")
    };
    case.check(calm).await;
}
