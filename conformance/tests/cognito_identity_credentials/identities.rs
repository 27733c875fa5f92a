//! Identity IDs: obtained once, stored, replaced and forgotten.

use crate::service::{LIFETIME, Service};
use aws_credential_types::provider::ProvideCredentials;
use cognito_identity_credentials::{CognitoIdentityCredentials, ErrorKind};
use std::sync::{Arc, Mutex};

/// The identity IDs that a callback has received.
#[derive(Clone, Default)]
pub(crate) struct Changes(Arc<Mutex<Vec<Option<String>>>>);

impl Changes {
    pub(crate) fn callback(&self) -> impl Fn(Option<&str>) + Send + Sync + use<> {
        let changes = self.0.clone();
        move |id| changes.lock().unwrap().push(id.map(str::to_owned))
    }

    pub(crate) fn take(&self) -> Vec<Option<String>> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[tokio::test]
async fn a_guest_obtains_an_identity_once_and_credentials_of_it() {
    let service = Service::start().await;
    let changes = Changes::default();
    let provider = service
        .builder()
        .on_identity_change(changes.callback())
        .build();
    assert_eq!(provider.cached_identity_id(), None);
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA1");
    assert_eq!(credentials.secret_access_key(), "hush-secret-1");
    assert_eq!(credentials.session_token(), Some("hush-session-1"));
    assert_eq!(credentials.expiry(), Some(service.clock.after(LIFETIME)));
    let id = provider.identity_id().await.unwrap();
    assert_eq!(provider.cached_identity_id().as_deref(), Some(&*id));
    assert_eq!(service.calls(), ["GetId", "GetCredentialsForIdentity"]);
    assert_eq!(changes.take(), [Some(id)]);
}

#[tokio::test]
async fn the_identity_id_is_available_without_credentials() {
    let service = Service::start().await;
    let provider = service.builder().build();
    let id = provider.identity_id().await.unwrap();
    assert_eq!(provider.clone().identity_id().await.unwrap(), id);
    assert_eq!(service.calls(), ["GetId"]);
    provider.provide_credentials().await.unwrap();
    assert_eq!(service.calls(), ["GetId", "GetCredentialsForIdentity"]);
}

#[tokio::test]
async fn a_stored_identity_is_used_again() {
    let service = Service::start().await;
    let id = service.builder().build().identity_id().await.unwrap();
    let changes = Changes::default();
    let provider = service
        .builder()
        .identity_id(&*id)
        .on_identity_change(changes.callback());
    let provider = provider.build();
    provider.provide_credentials().await.unwrap();
    assert_eq!(provider.identity_id().await.unwrap(), id);
    assert_eq!(service.count("GetId"), 1);
    assert_eq!(changes.take(), []);
}

#[tokio::test]
async fn calls_for_identity_and_credentials_create_one_guest() {
    let service = Service::start().await;
    let provider = service.builder().build();
    let (id, credentials, same) = tokio::join!(
        provider.identity_id(),
        provider.provide_credentials(),
        provider.identity_id()
    );
    credentials.unwrap();
    assert_eq!(id.unwrap(), same.unwrap());
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test]
async fn a_deleted_identity_is_replaced_by_another() {
    let service = Service::start().await;
    let changes = Changes::default();
    let provider = service
        .builder()
        .on_identity_change(changes.callback())
        .build();
    let first = provider.identity_id().await.unwrap();
    service.delete_identities();
    provider.provide_credentials().await.unwrap();
    let second = provider.identity_id().await.unwrap();
    assert_ne!(second, first);
    assert_eq!(changes.take(), [Some(first), Some(second)]);
    let get = "GetCredentialsForIdentity";
    assert_eq!(service.calls(), ["GetId", get, "GetId", get]);
}

#[tokio::test]
async fn logging_out_forgets_everything() {
    let service = Service::start().await;
    let changes = Changes::default();
    let builder = service.builder().on_identity_change(changes.callback());
    let provider = builder.logins(service.login("ann", 600)).build();
    let user = provider.identity_id().await.unwrap();
    let of_user = provider.provide_credentials().await.unwrap();

    provider.logout();
    assert_eq!(provider.cached_identity_id(), None);
    let of_guest = provider.provide_credentials().await.unwrap();
    assert_ne!(of_guest, of_user);
    let guest = provider.identity_id().await.unwrap();
    assert_ne!(guest, user);
    assert_eq!(changes.take(), [Some(user.clone()), None, Some(guest)]);

    // The same user has the same identity again.
    provider.logout();
    provider.logout();
    provider.set_logins(service.login("ann", 600));
    assert_eq!(provider.identity_id().await.unwrap(), user);
    assert_eq!(changes.take(), [None, Some(user)]);
}

#[tokio::test]
async fn credentials_that_are_forgotten_are_obtained_again() {
    let service = Service::start().await;
    let changes = Changes::default();
    let builder = service.builder().on_identity_change(changes.callback());
    let provider = builder.logins(service.login("ann", 600)).build();
    let first = provider.provide_credentials().await.unwrap();
    let id = provider.identity_id().await.unwrap();
    provider.forget_credentials();
    let second = provider.provide_credentials().await.unwrap();
    assert_ne!(first, second);
    assert_eq!(provider.identity_id().await.unwrap(), id);
    assert_eq!(changes.take(), [Some(id)]);
    assert_eq!(service.count("GetId"), 1);
}

#[tokio::test]
async fn an_invalid_pool_id_is_reported_and_nothing_is_sent() {
    let service = Service::start().await;
    for (id, text) in [
        (
            "",
            "no identity pool ID is set: set one with `Builder::identity_pool_id`",
        ),
        ("23ec4050", "the identity pool ID `23ec4050` is invalid"),
    ] {
        let builder = CognitoIdentityCredentials::builder().endpoint_url(service.server.url());
        let provider = builder.identity_pool_id(id).build();
        let error = provider.identity_id().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidIdentityPoolId);
        assert!(error.to_string().starts_with(text), "{error}");
        provider.provide_credentials().await.unwrap_err();
    }
    assert_eq!(service.server.count(), 0);
}
