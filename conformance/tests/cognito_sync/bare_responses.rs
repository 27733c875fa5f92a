//! Responses that lack what the model requires of them.

use crate::support::*;
use cognito_sync::Client;
use cognito_sync::types::Platform;
use sdk_conformance::server::Response;
use serde_json::json;

/// Sends a call with the members that it cannot do without.
macro_rules! take {
    ($client:ident.$operation:ident($($member:ident $value:expr),*)) => {
        $client
            .$operation()
            $(.$member($value))*
            .send()
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", stringify!($operation)))
    };
}

#[tokio::test]
async fn every_operation_takes_a_response_that_says_nothing() {
    for body in [json!({}), json!({ "Later": { "than": ["this", "model"] } })] {
        let server = serve_always(Response::json(200, "id-1", &body)).await;
        let client: Client = client(server.url());
        take!(client.bulk_publish(identity_pool_id POOL));
        take!(client.get_bulk_publish_details(identity_pool_id POOL));
        take!(client.get_cognito_events(identity_pool_id POOL));
        take!(client.get_identity_pool_configuration(identity_pool_id POOL));
        take!(client.set_identity_pool_configuration(identity_pool_id POOL));
        take!(client.describe_identity_pool_usage(identity_pool_id POOL));
        assert_eq!(take!(client.list_identity_pool_usage()).count(), 0);
        let usage =
            take!(client.describe_identity_usage(identity_pool_id POOL, identity_id IDENTITY));
        assert!(usage.identity_usage().is_none());
        take!(client.describe_dataset(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d"
        ));
        take!(client.delete_dataset(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d"
        ));
        take!(client.list_datasets(identity_pool_id POOL, identity_id IDENTITY));
        let listed = take!(client.list_records(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d"
        ));
        assert!(!listed.dataset_exists() && listed.records().is_empty());
        take!(client.update_records(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d", sync_session_token "t"
        ));
        take!(client.register_device(
            identity_pool_id POOL, identity_id IDENTITY, platform Platform::Adm, token PUSH_TOKEN
        ));
        take!(client.subscribe_to_dataset(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d", device_id "e"
        ));
        take!(client.unsubscribe_from_dataset(
            identity_pool_id POOL, identity_id IDENTITY, dataset_name "d", device_id "e"
        ));
        let events = client.set_cognito_events().identity_pool_id(POOL);
        events.events("SyncTrigger", "").send().await.unwrap();
        assert_eq!(server.requests().len(), 17);
    }
}

#[tokio::test]
async fn elements_that_say_nothing_are_kept() {
    let body = json!({ "Datasets": [{}, null], "Records": [{}], "IdentityPoolUsages": [{}] });
    let server = serve_always(Response::json(200, "id-1", &body)).await;
    let client: Client = client(server.url());
    let listed = take!(client.list_datasets(identity_pool_id POOL, identity_id IDENTITY));
    assert_eq!(listed.datasets()[0].dataset_name(), None);
    let listed = take!(client.list_records(
        identity_pool_id POOL, identity_id IDENTITY, dataset_name "d"
    ));
    assert_eq!(listed.records()[0].key(), None);
    assert_eq!(
        take!(client.list_identity_pool_usage())
            .identity_pool_usages()
            .len(),
        1
    );
}
