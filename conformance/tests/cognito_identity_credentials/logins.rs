//! Logins: tokens that rotate, and changes of the user.

use crate::identities::Changes;
use crate::service::{LIFETIME, Service};
use aws_credential_types::provider::ProvideCredentials;
use cognito_identity_credentials::{Error, ErrorKind, Logins};
use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Notify;

#[tokio::test]
async fn each_renewal_uses_a_new_token() {
    let service = Arc::new(Service::start().await);
    let tokens = service.clone();
    let provider = service.builder().logins(move || {
        let login = tokens.login("ann", 300);
        async move { Ok(login) }
    });
    let provider = provider.build();
    for number in 1..=3 {
        let credentials = provider.provide_credentials().await.unwrap();
        assert_eq!(credentials.access_key_id(), format!("ASIA{number}"));
        service.clock.advance(LIFETIME);
    }
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test]
async fn a_token_that_does_not_rotate_expires() {
    let service = Service::start().await;
    let provider = service.builder().logins(service.login("ann", 300)).build();
    provider.provide_credentials().await.unwrap();
    service.clock.advance(LIFETIME);
    let error = provider.provide_credentials().await.unwrap_err();
    let error = Error::find(&error).unwrap();
    assert_eq!(error.kind(), ErrorKind::LoginExpired);
    assert!(
        error
            .to_string()
            .starts_with("a login token has expired: return a fresh token")
    );
    // A fresh login helps, and the identity is the same.
    let id = provider.cached_identity_id();
    provider.set_logins(service.login("ann", 300));
    provider.provide_credentials().await.unwrap();
    assert_eq!(provider.cached_identity_id(), id);
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test]
async fn the_error_of_the_callback_is_the_source() {
    let service = Service::start().await;
    let provider = service
        .builder()
        .logins(|| async { Err("the session is over".into()) });
    let provider = provider.build();
    let error = provider.provide_credentials().await.unwrap_err();
    let error = Error::find(&error).unwrap();
    assert_eq!(error.kind(), ErrorKind::LoginsUnavailable);
    assert_eq!(error.source().unwrap().to_string(), "the session is over");
    let error = provider.identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginsUnavailable);
    assert_eq!(service.server.count(), 0);
}

#[tokio::test]
async fn a_guest_who_logs_in_keeps_the_identity() {
    let service = Service::start().await;
    let changes = Changes::default();
    let provider = service
        .builder()
        .on_identity_change(changes.callback())
        .build();
    let guest = provider.identity_id().await.unwrap();
    let before = provider.provide_credentials().await.unwrap();
    provider.set_logins(service.login("ann", 300));
    let after = provider.provide_credentials().await.unwrap();
    assert_ne!(before, after);
    assert_eq!(provider.identity_id().await.unwrap(), guest);
    assert_eq!(changes.take(), [Some(guest)]);
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test]
async fn a_guest_who_logs_in_gets_the_identity_that_the_login_has() {
    let service = Service::start().await;
    let elsewhere = service.builder().logins(service.login("ann", 300)).build();
    let user = elsewhere.identity_id().await.unwrap();

    let changes = Changes::default();
    let provider = service
        .builder()
        .on_identity_change(changes.callback())
        .build();
    let guest = provider.identity_id().await.unwrap();
    provider.set_logins(service.login("ann", 300));
    provider.provide_credentials().await.unwrap();
    assert_eq!(provider.identity_id().await.unwrap(), user);
    assert_eq!(changes.take(), [Some(guest), Some(user)]);
}

#[tokio::test]
async fn another_user_has_to_log_out_first() {
    let service = Service::start().await;
    let provider = service.builder().logins(service.login("ann", 300)).build();
    provider.provide_credentials().await.unwrap();
    provider.set_logins(service.login("ben", 300));
    let error = provider.provide_credentials().await.unwrap_err();
    let error = Error::find(&error).unwrap();
    assert_eq!(error.kind(), ErrorKind::LoginMismatch);
    assert!(error.to_string().contains("call `logout`"), "{error}");
    provider.logout();
    provider.set_logins(service.login("ben", 300));
    provider.provide_credentials().await.unwrap();
}

/// The first call of the callback waits until it is released, in the middle of which the user changes.
async fn change_user_during_a_load(log_out: bool) -> Vec<Option<String>> {
    let service = Service::start().await;
    let changes = Changes::default();
    let (entered, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let calls = Arc::new(AtomicUsize::new(0));
    let ann = service.login("ann", 300);
    let builder = service
        .builder()
        .on_identity_change(changes.callback())
        .logins({
            let (entered, release, calls) = (entered.clone(), release.clone(), calls.clone());
            move || {
                calls.fetch_add(1, Ordering::SeqCst);
                let (entered, release, ann) = (entered.clone(), release.clone(), ann.clone());
                async move {
                    entered.notify_one();
                    release.notified().await;
                    Ok(ann)
                }
            }
        });
    let provider = builder.build();
    let loading = provider.clone();
    let loading = tokio::spawn(async move { loading.provide_credentials().await });
    entered.notified().await;
    if log_out {
        provider.logout();
    } else {
        provider.set_logins(Logins::none());
    }
    release.notify_one();
    // The first credentials are those of ann, and are not returned.
    let credentials = loading.await.unwrap();
    let text = match &credentials {
        Ok(credentials) => credentials.access_key_id().to_owned(),
        Err(error) => format!("{:?}", Error::find(error).unwrap().kind()),
    };
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    let expected = if log_out { "ASIA2" } else { "LoginMismatch" };
    assert_eq!(text, expected);
    changes.take()
}

#[tokio::test]
async fn credentials_of_a_user_who_has_logged_out_meanwhile_are_not_returned() {
    let changes = change_user_during_a_load(true).await;
    // The callback never receives the identity of the old user.
    let [Some(guest)] = &changes[..] else {
        panic!("{changes:?}")
    };
    assert!(guest.ends_with("000002"), "{guest}");
}

#[tokio::test]
async fn logins_that_change_meanwhile_are_used_with_the_identity_of_the_old_ones() {
    let changes = change_user_during_a_load(false).await;
    assert_eq!(changes.len(), 1);
}
