//! Connections that break, and bodies with a wrong `content-length`.

use crate::addressee::Kind::{self, Dispatch};
use crate::scene::{Case, calm};
use sdk_conformance::proxy::Fault;
use sdk_conformance::server::Response;

const BROKE: &str = " was lost: ";

const NOT_HTTP: &str = " is not valid HTTP: ";

#[tokio::test]
async fn a_reset_before_the_request() {
    Case::repeated(Fault::ResetBefore, Dispatch, BROKE)
        .check(calm)
        .await;
}

#[tokio::test]
async fn a_reset_during_the_request() {
    Case::repeated(Fault::ResetDuring, Dispatch, BROKE)
        .check(calm)
        .await;
}

/// The service may have processed the request, which the client cannot find out, so the call is retried.
#[tokio::test]
async fn a_reset_after_the_request() {
    Case::repeated(Fault::ResetAfter, Dispatch, BROKE)
        .check(calm)
        .await;
}

#[tokio::test]
async fn a_reset_in_the_response() {
    Case::accepted(Fault::ResetInResponse, Kind::Response, "")
        .check(calm)
        .await;
}

#[tokio::test]
async fn a_response_that_is_cut_short() {
    Case::accepted(Fault::Cut, Kind::Response, "")
        .check(calm)
        .await;
}

#[tokio::test]
async fn a_response_that_announces_more_than_there_is() {
    Case::accepted(Fault::Misannounce(10), Kind::Response, "")
        .check(calm)
        .await;
}

/// The rest must not be parsed as the beginning of the next response.
#[tokio::test]
async fn a_response_that_announces_less_than_there_is() {
    Case::accepted(Fault::Misannounce(-5), Kind::Response, "")
        .check(calm)
        .await;
}

/// The length is ambiguous, so the response is rejected.
#[tokio::test]
async fn a_response_that_announces_two_lengths() {
    Case::repeated(Fault::TwoLengths, Dispatch, NOT_HTTP)
        .check(calm)
        .await;
}

#[tokio::test]
async fn a_length_that_is_no_number() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}";
    let answer = Fault::Answer(Response::Raw(head.into()));
    Case::repeated(answer, Dispatch, NOT_HTTP).check(calm).await;
}

#[tokio::test]
async fn an_answer_that_is_not_http() {
    let answer = Fault::Answer(Response::Raw(b"220 mail.example.com ESMTP\r\n".to_vec()));
    Case::repeated(answer, Dispatch, NOT_HTTP).check(calm).await;
}

/// No failure: the client detects the closed connection before it sends the next request.
#[tokio::test]
async fn a_connection_that_closes_after_each_response() {
    use crate::addressee::Call;
    use crate::scene::{Scene, turn};
    let _turn = turn().await;
    let scene = Scene::of(Fault::CloseAfter).await;
    let client = cognito_sync::Client::from_conf(calm(scene.proxy.url()).build());
    for call in Call::BOTH.repeat(3) {
        let seen = scene.see(&client, call).await;
        assert!(seen.result.is_ok(), "{seen:?}");
    }
    assert_eq!(scene.server.requests().len(), 6, "no call is made twice");
}
