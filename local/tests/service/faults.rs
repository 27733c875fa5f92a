//! Faults on request.

use crate::raw;
use crate::support::{Scene, User, replace};
use cognito_sync::config::Region;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::error::SdkError;
use cognito_sync_local::Fault;
use std::time::{Duration, Instant};

#[tokio::test]
async fn calls_fail_as_often_as_requested() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let fault = Fault::new("ListDatasets")
        .calls(2)
        .error("TooManyRequestsException", "slow down");
    scene.service.inject_fault(fault).unwrap();
    for _ in 0..2 {
        let error = list(&user).await.unwrap_err();
        assert_eq!(error.raw_response().unwrap().status().as_u16(), 429);
        let error = error.into_service_error();
        assert!(error.is_too_many_requests_exception(), "{error:?}");
        assert_eq!(error.meta().message(), Some("slow down"));
    }
    list(&user).await.unwrap();
}

async fn list(
    user: &User,
) -> Result<
    cognito_sync::operation::list_datasets::ListDatasetsOutput,
    SdkError<cognito_sync::operation::list_datasets::ListDatasetsError>,
> {
    user.sync
        .list_datasets()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .send()
        .await
}

#[tokio::test]
async fn retries_of_a_client_do_not_use_up_a_fault() {
    let scene = Scene::start().await;
    let mut user = scene.guest().await;
    let config = cognito_sync::Config::builder()
        .endpoint_url(scene.service.endpoint_url())
        .region(Region::new("us-east-1"))
        .credentials_provider(user.credentials.clone())
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
        .build();
    user.sync = cognito_sync::Client::from_conf(config);
    scene
        .service
        .inject_fault(Fault::new("*").error("InternalErrorException", ""))
        .unwrap();
    // All three attempts of this call fail, and the next call succeeds.
    let error = list(&user).await.unwrap_err();
    assert!(error.into_service_error().is_internal_error_exception());
    list(&user).await.unwrap();
    // Two of three attempts fail, so that the call succeeds.
    let fault = Fault::new("ListDatasets").attempts(2).disconnect();
    scene.service.inject_fault(fault).unwrap();
    list(&user).await.unwrap();
}

#[tokio::test]
async fn responses_are_delayed_or_missing() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let delay = Duration::from_millis(300);
    scene
        .service
        .inject_fault(Fault::new("ListDatasets").delay(delay))
        .unwrap();
    let start = Instant::now();
    list(&user).await.unwrap();
    assert!(start.elapsed() >= delay);
    scene
        .service
        .inject_fault(Fault::new("ListDatasets").disconnect())
        .unwrap();
    let error = list(&user).await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
}

#[tokio::test]
async fn faults_are_set_over_http() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let fault = br#"{"operation": "ListDatasets", "calls": 5,
                     "error": {"code": "NotAuthorizedException", "message": "no", "status": 418}}"#;
    assert_eq!(raw::post(&scene, "/_local/faults", fault).await.status, 204);
    let error = list(&user).await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 418);
    let listed = raw::request(&scene, "GET", "/_local/faults").await.json();
    assert_eq!(listed["faults"][0]["calls"], 4);
    assert_eq!(
        raw::request(&scene, "DELETE", "/_local/faults")
            .await
            .status,
        204
    );
    list(&user).await.unwrap();
    let fault = br#"{"operation": "ListDataset", "disconnect": true}"#;
    let response = raw::post(&scene, "/_local/faults", fault).await;
    assert_eq!(
        (
            response.status,
            response.json()["message"].as_str().unwrap()
        ),
        (
            400,
            "there is no operation `ListDataset`; use `ListDatasets`, or `*` for all operations"
        )
    );
    let response = raw::post(&scene, "/_local/faults", b"{}").await;
    assert_eq!(response.status, 400);
    let text = response.json()["message"].as_str().unwrap().to_owned();
    assert!(
        text.starts_with("the fault is not valid: missing field `operation`"),
        "{text}"
    );
}
