//! Renewal of credentials: by one call at a time, before they expire.

use crate::service::{LIFETIME, Service, exception};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use cognito_identity_credentials::{CognitoIdentityCredentials, Error, ErrorKind, Logins};
use sdk_conformance::server::Response;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;

const CALLERS: usize = 20;

/// Requests credentials in many tasks at the same time.
async fn call_together(provider: &CognitoIdentityCredentials) -> Vec<Credentials> {
    let mut tasks = JoinSet::new();
    for _ in 0..CALLERS {
        let provider = provider.clone();
        tasks.spawn(async move { provider.provide_credentials().await.unwrap() });
    }
    tasks.join_all().await
}

/// Returns the distinct access key IDs.
fn keys(credentials: &[Credentials]) -> Vec<&str> {
    let mut keys: Vec<_> = credentials.iter().map(Credentials::access_key_id).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_callers_share_one_call() {
    let service = Service::start().await;
    let provider = service.builder().build();
    assert_eq!(keys(&call_together(&provider).await), ["ASIA1"]);
    assert_eq!(service.calls(), ["GetId", "GetCredentialsForIdentity"]);

    // After the expiry, all wait for the one that renews them.
    service.clock.advance(LIFETIME);
    assert_eq!(keys(&call_together(&provider).await), ["ASIA2"]);
    assert_eq!(service.count("GetCredentialsForIdentity"), 2);
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_renewed_minutes_before_they_expire() {
    let service = Service::start().await;
    let provider = service.builder().build();
    provider.provide_credentials().await.unwrap();
    // Renewal begins 5 to 10 minutes before the expiry.
    service.clock.advance(LIFETIME - 601);
    assert_eq!(keys(&call_together(&provider).await), ["ASIA1"]);
    service.clock.advance(301);
    let credentials = call_together(&provider).await;
    assert_eq!(credentials.len(), CALLERS);
    // Others may use the cached credentials while one call renews them.
    assert_eq!(keys(&credentials).last(), Some(&"ASIA2"));
    assert_eq!(keys(&call_together(&provider).await), ["ASIA2"]);
    assert_eq!(service.count("GetCredentialsForIdentity"), 2);
}

#[tokio::test]
async fn cached_credentials_stay_in_use_until_they_expire_if_renewal_fails() {
    let service = Service::start().await;
    let provider = service.builder().build();
    provider.provide_credentials().await.unwrap();
    service.clock.advance(LIFETIME - 300);
    let failure = || exception("ExternalServiceException", "not now");
    service.respond_next(failure());
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA1");

    service.clock.advance(300);
    service.respond_next(failure());
    let error = provider.provide_credentials().await.unwrap_err();
    assert_eq!(Error::find(&error).unwrap().kind(), ErrorKind::Unavailable);
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA2");
}

#[tokio::test]
async fn interrupted_calls_fall_back_to_credentials_that_have_not_expired() {
    let service = Service::start().await;
    let provider = service.builder().build();
    assert!(provider.fallback_on_interrupt().is_none());
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(provider.fallback_on_interrupt(), Some(credentials));
    service.clock.advance(LIFETIME);
    assert!(provider.fallback_on_interrupt().is_none());
}

#[tokio::test]
async fn another_call_takes_over_from_one_that_is_dropped() {
    let service = Service::start().await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let provider = service.builder().logins(move || {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if first {
                pending::<()>().await;
            }
            Ok(Logins::none())
        }
    });
    let provider = provider.build();
    let dropped = provider.clone();
    let dropped = tokio::spawn(async move { dropped.provide_credentials().await });
    while calls.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    let waiting = provider.clone();
    let waiting = tokio::spawn(async move { waiting.provide_credentials().await });
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished());
    dropped.abort();
    assert!(dropped.await.unwrap_err().is_cancelled());
    let credentials = timeout(Duration::from_secs(20), waiting).await;
    let credentials = credentials.expect("the waiting call takes over").unwrap();
    assert_eq!(credentials.unwrap().access_key_id(), "ASIA1");
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_call_that_hangs_in_the_network_does_not_stop_later_ones() {
    let service = Service::start().await;
    let provider = service.builder().build();
    service.respond_next(Response::Hold);
    let hung = timeout(Duration::from_millis(300), provider.provide_credentials()).await;
    assert!(hung.is_err());
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA1");
}
