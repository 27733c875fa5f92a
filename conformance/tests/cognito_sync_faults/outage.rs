//! A service that is not there, and comes back.

use crate::addressee::{Call, Kind};
use crate::scene::{MIB, SOON, Scene, calm, turn};
use cognito_sync::Client;
use cognito_sync::config::retry::RetryConfig;
use sdk_conformance::proxy::Fault;
use std::time::Duration;

#[tokio::test]
async fn refused_connections_are_tried_three_times_and_work_when_the_service_is_back() {
    let _turn = turn().await;
    for call in Call::BOTH {
        let mut scene = Scene::of(Fault::None).await;
        let client = Client::from_conf(calm(scene.proxy.url()).build());
        assert!(scene.see(&client, call).await.result.is_ok());

        scene.proxy.close().await;
        let seen = scene.see(&client, call).await;
        let failure = seen.result.expect_err("nobody listens");
        assert_eq!(failure.kind, Kind::Dispatch);
        assert!(
            failure.text.contains("could not connect to 127.0.0.1:"),
            "{}",
            failure.text
        );
        assert!(failure.text.contains("3 attempts"), "{}", failure.text);
        assert!(seen.took <= SOON, "{:?}", seen.took);
        assert!(seen.memory <= 2 * MIB, "{} bytes", seen.memory);

        scene.proxy.reopen().await;
        let seen = scene.see(&client, call).await;
        assert!(seen.result.is_ok(), "{seen:?}");
        assert_eq!(seen.attempts, 1);
    }
}

#[tokio::test]
async fn a_call_lives_through_an_outage_that_ends_while_it_repeats() {
    let _turn = turn().await;
    for call in Call::BOTH {
        let mut scene = Scene::of(Fault::None).await;
        // Enough attempts for the outage to end before the last one, for any random backoff.
        let patient = RetryConfig::standard()
            .with_max_attempts(60)
            .with_initial_backoff(Duration::from_millis(20))
            .with_max_backoff(Duration::from_millis(100));
        let config = calm(scene.proxy.url()).retry_config(patient);
        let client = Client::from_conf(config.build());
        scene.proxy.close().await;
        let waiting = tokio::spawn({
            let client = client.clone();
            async move { call.make(&client).await }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!waiting.is_finished(), "the call waits for the service");
        scene.proxy.reopen().await;
        let result = waiting.await.expect("the call does not panic");
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(scene.server.count(), 1);
    }
}
