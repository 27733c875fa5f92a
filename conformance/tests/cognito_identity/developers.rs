//! Round trips of the operations on identities and on the users of a developer provider.

use crate::support::{IDENTITY, POOL};
use crate::trip::Trip;
use cognito_identity::types::ErrorCode;
use serde_json::json;

const BACKEND: &str = "login.example.com";

pub(crate) async fn get_open_id_token_for_developer_identity() -> &'static str {
    let trip = Trip {
        operation: "GetOpenIdTokenForDeveloperIdentity",
        body: json!({
            "IdentityPoolId": POOL,
            "IdentityId": IDENTITY,
            "Logins": { BACKEND: "user-42" },
            "PrincipalTags": { "department": "sales" },
            "TokenDuration": 86_400,
        }),
        response: json!({ "IdentityId": IDENTITY, "Token": "hush-open-id" }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_open_id_token_for_developer_identity()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .logins(BACKEND, "user-42")
                .principal_tags("department", "sales")
                .token_duration(86_400)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(IDENTITY));
    assert_eq!(output.token(), Some("hush-open-id"));
    assert!(!format!("{output:?}").contains("hush"));
    name
}

pub(crate) async fn lookup_developer_identity() -> &'static str {
    let trip = Trip {
        operation: "LookupDeveloperIdentity",
        body: json!({
            "IdentityPoolId": POOL,
            "IdentityId": IDENTITY,
            "DeveloperUserIdentifier": "user-42",
            "MaxResults": 60,
            "NextToken": "next",
        }),
        response: json!({
            "IdentityId": IDENTITY,
            "DeveloperUserIdentifierList": ["user-42", "Jürgen"],
            "NextToken": "next but one",
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .lookup_developer_identity()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .developer_user_identifier("user-42")
                .max_results(60)
                .next_token("next")
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(IDENTITY));
    assert_eq!(
        output.developer_user_identifier_list(),
        ["user-42", "Jürgen"]
    );
    assert_eq!(output.next_token(), Some("next but one"));
    name
}

pub(crate) async fn merge_developer_identities() -> &'static str {
    let trip = Trip {
        operation: "MergeDeveloperIdentities",
        body: json!({
            "SourceUserIdentifier": "user-41",
            "DestinationUserIdentifier": "user-42",
            "DeveloperProviderName": BACKEND,
            "IdentityPoolId": POOL,
        }),
        response: json!({ "IdentityId": IDENTITY }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .merge_developer_identities()
                .source_user_identifier("user-41")
                .destination_user_identifier("user-42")
                .developer_provider_name(BACKEND)
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(IDENTITY));
    name
}

pub(crate) async fn unlink_developer_identity() -> &'static str {
    let trip = Trip {
        operation: "UnlinkDeveloperIdentity",
        body: json!({
            "IdentityId": IDENTITY,
            "IdentityPoolId": POOL,
            "DeveloperProviderName": BACKEND,
            "DeveloperUserIdentifier": "user-42",
        }),
        response: json!(null),
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .unlink_developer_identity()
                .identity_id(IDENTITY)
                .identity_pool_id(POOL)
                .developer_provider_name(BACKEND)
                .developer_user_identifier("user-42")
                .send()
                .await
        })
        .await;
    name
}

pub(crate) async fn describe_identity() -> &'static str {
    let trip = Trip {
        operation: "DescribeIdentity",
        body: json!({ "IdentityId": IDENTITY }),
        response: json!({
            "IdentityId": IDENTITY,
            "Logins": ["accounts.google.com", BACKEND],
            "CreationDate": 1.5,
            "LastModifiedDate": 1_700_000_000,
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .describe_identity()
                .identity_id(IDENTITY)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(IDENTITY));
    assert_eq!(output.logins(), ["accounts.google.com", BACKEND]);
    let (created, modified) = (output.creation_date(), output.last_modified_date());
    assert_eq!(created.unwrap().to_millis().unwrap(), 1500);
    assert_eq!(modified.unwrap().secs(), 1_700_000_000);
    name
}

pub(crate) async fn list_identities() -> &'static str {
    let trip = Trip {
        operation: "ListIdentities",
        body: json!({
            "IdentityPoolId": POOL,
            "MaxResults": 2,
            "NextToken": "next",
            "HideDisabled": false,
        }),
        response: json!({
            "IdentityPoolId": POOL,
            "Identities": [
                { "IdentityId": IDENTITY },
                {
                    "IdentityId": IDENTITY,
                    "Logins": [BACKEND],
                    "CreationDate": 1,
                    "LastModifiedDate": 2,
                },
            ],
            "NextToken": "next but one",
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .list_identities()
                .identity_pool_id(POOL)
                .max_results(2)
                .next_token("next")
                .hide_disabled(false)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    let [guest, user] = output.identities() else {
        panic!("{output:?}")
    };
    assert_eq!(
        (guest.identity_id(), guest.logins()),
        (Some(IDENTITY), &[][..])
    );
    assert_eq!(user.logins(), [BACKEND]);
    assert_eq!(output.next_token(), Some("next but one"));
    name
}

pub(crate) async fn delete_identities() -> &'static str {
    let trip = Trip {
        operation: "DeleteIdentities",
        body: json!({ "IdentityIdsToDelete": [IDENTITY, POOL] }),
        response: json!({
            "UnprocessedIdentityIds": [
                { "IdentityId": IDENTITY, "ErrorCode": "AccessDenied" },
                { "IdentityId": POOL, "ErrorCode": "Later" },
            ],
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .delete_identities()
                .identity_ids_to_delete(IDENTITY)
                .identity_ids_to_delete(POOL)
                .send()
                .await
        })
        .await;
    let [denied, later] = output.unprocessed_identity_ids() else {
        panic!("{output:?}")
    };
    assert_eq!(denied.identity_id(), Some(IDENTITY));
    assert_eq!(denied.error_code(), Some(&ErrorCode::AccessDenied));
    assert_eq!(later.error_code(), Some(&ErrorCode::from("Later")));
    name
}
