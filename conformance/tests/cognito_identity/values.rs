//! Inputs that are not valid, and responses that lack what the model requires of them.

use crate::support::{IDENTITY, POOL, POOL_ARN, PROVIDER, client, serve_always};
use cognito_identity::Client;
use sdk_conformance::server::Response;
use serde_json::json;

#[tokio::test]
async fn every_violation_is_named_by_its_path_and_nothing_is_sent() {
    let server = serve_always(Response::json(200, "id-1", &json!({}))).await;
    let client = client(server.url());
    let error = client
        .get_id()
        .account_id("")
        .logins("", "token")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetId: the input is not valid: \
         AccountId must have at least 1 character, not 0 (set with `account_id`); \
         IdentityPoolId is required (set `identity_pool_id`); \
         Logins[\"\"] (the key) must have at least 1 character, not 0 (set with `logins`)"
    );
    let error = client
        .delete_identities()
        .set_identity_ids_to_delete(Some(vec![]))
        .send()
        .await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("IdentityIdsToDelete must have at least 1 item"),
        "{error}"
    );
    let list = client.list_identity_pools().max_results(0).send().await;
    let error = list.unwrap_err().to_string();
    assert!(error.contains("MaxResults must be at least 1"), "{error}");
    assert_eq!(server.count(), 0);
}

/// Sends a call with the members that it cannot do without.
macro_rules! take {
    ($client:ident.$operation:ident($($member:ident($($value:expr),*)),*)) => {
        $client
            .$operation()
            $(.$member($($value),*))*
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
        let created = take!(client.create_identity_pool(
            identity_pool_name("a"),
            allow_unauthenticated_identities(true)
        ));
        assert_eq!(
            (created.identity_pool_id(), created.identity_pool_name()),
            ("", "")
        );
        assert!(!created.allow_unauthenticated_identities());
        take!(client.delete_identities(identity_ids_to_delete(IDENTITY)));
        take!(client.delete_identity_pool(identity_pool_id(POOL)));
        take!(client.describe_identity(identity_id(IDENTITY)));
        take!(client.describe_identity_pool(identity_pool_id(POOL)));
        let issued = take!(client.get_credentials_for_identity(identity_id(IDENTITY)));
        assert!(issued.credentials().is_none());
        assert_eq!(
            take!(client.get_id(identity_pool_id(POOL))).identity_id(),
            None
        );
        take!(client.get_identity_pool_roles(identity_pool_id(POOL)));
        take!(client.get_open_id_token(identity_id(IDENTITY)));
        take!(client.get_open_id_token_for_developer_identity(
            identity_pool_id(POOL),
            logins("login.example.com", "user")
        ));
        take!(client.get_principal_tag_attribute_map(
            identity_pool_id(POOL),
            identity_provider_name(PROVIDER)
        ));
        take!(client.list_identities(identity_pool_id(POOL), max_results(1)));
        take!(client.list_identity_pools(max_results(1)));
        take!(client.list_tags_for_resource(resource_arn(POOL_ARN)));
        take!(client.lookup_developer_identity(identity_pool_id(POOL)));
        take!(client.merge_developer_identities(
            identity_pool_id(POOL),
            developer_provider_name("login.example.com"),
            source_user_identifier("a"),
            destination_user_identifier("b")
        ));
        take!(client.set_identity_pool_roles(
            identity_pool_id(POOL),
            roles("authenticated", "arn:aws:iam::12:role/user")
        ));
        take!(client.set_principal_tag_attribute_map(
            identity_pool_id(POOL),
            identity_provider_name(PROVIDER)
        ));
        take!(client.tag_resource(resource_arn(POOL_ARN), tags("a", "b")));
        take!(client.unlink_developer_identity(
            identity_pool_id(POOL),
            identity_id(IDENTITY),
            developer_provider_name("login.example.com"),
            developer_user_identifier("a")
        ));
        take!(client.unlink_identity(
            identity_id(IDENTITY),
            logins(PROVIDER, "token"),
            logins_to_remove(PROVIDER)
        ));
        take!(client.untag_resource(resource_arn(POOL_ARN), tag_keys("a")));
        take!(client.update_identity_pool(
            identity_pool_id(POOL),
            identity_pool_name("a"),
            allow_unauthenticated_identities(true)
        ));
        assert_eq!(server.count(), 23);
    }
}
