//! Round trips of the operations on identity pools: configuration, roles and tags.

use crate::support::{POOL, POOL_ARN, PROVIDER};
use crate::trip::Trip;
use cognito_identity::types::{
    AmbiguousRoleResolutionType, CognitoIdentityProvider, MappingRule, MappingRuleMatchType,
    RoleMapping, RoleMappingType, RulesConfigurationType,
};
use serde_json::{Value, json};

const OPEN_ID: &str = "arn:aws:iam::123456789012:oidc-provider/login.example.com";
const SAML: &str = "arn:aws:iam::123456789012:saml-provider/example";
const ROLE: &str = "arn:aws:iam::123456789012:role/user";
const GUEST_ROLE: &str = "arn:aws:iam::123456789012:role/guest";

/// The configuration of a pool, without its ID.
fn configuration() -> Value {
    json!({
        "IdentityPoolName": "Nötes 1",
        "AllowUnauthenticatedIdentities": false,
        "AllowClassicFlow": true,
        "SupportedLoginProviders": { "accounts.google.com": "app.id" },
        "DeveloperProviderName": "login.example.com",
        "OpenIdConnectProviderARNs": [OPEN_ID],
        "CognitoIdentityProviders": [
            { "ProviderName": PROVIDER, "ClientId": "client", "ServerSideTokenCheck": true },
        ],
        "SamlProviderARNs": [SAML],
        "IdentityPoolTags": { "stage": "" },
    })
}

fn with_id(mut configuration: Value) -> Value {
    configuration["IdentityPoolId"] = json!(POOL);
    configuration
}

fn user_pool() -> CognitoIdentityProvider {
    CognitoIdentityProvider::builder()
        .provider_name(PROVIDER)
        .client_id("client")
        .server_side_token_check(true)
        .build()
}

/// Sets all members of `configuration` on a builder.
macro_rules! configure {
    ($builder:expr) => {
        $builder
            .identity_pool_name("Nötes 1")
            .allow_unauthenticated_identities(false)
            .allow_classic_flow(true)
            .supported_login_providers("accounts.google.com", "app.id")
            .developer_provider_name("login.example.com")
            .open_id_connect_provider_arns(OPEN_ID)
            .cognito_identity_providers(user_pool())
            .saml_provider_arns(SAML)
            .identity_pool_tags("stage", "")
    };
}

/// Checks that an output has the members of `configuration`.
macro_rules! check_configuration {
    ($output:ident) => {
        assert_eq!($output.identity_pool_id(), POOL);
        assert_eq!($output.identity_pool_name(), "Nötes 1");
        assert!(!$output.allow_unauthenticated_identities());
        assert_eq!($output.allow_classic_flow(), Some(true));
        let providers = $output.supported_login_providers().unwrap();
        assert_eq!(providers["accounts.google.com"], "app.id");
        assert_eq!($output.developer_provider_name(), Some("login.example.com"));
        assert_eq!($output.open_id_connect_provider_arns(), [OPEN_ID]);
        assert_eq!($output.cognito_identity_providers(), [user_pool()]);
        assert_eq!($output.saml_provider_arns(), [SAML]);
        assert_eq!($output.identity_pool_tags().unwrap()["stage"], "");
    };
}

pub(crate) async fn create_identity_pool() -> &'static str {
    let trip = Trip {
        operation: "CreateIdentityPool",
        body: configuration(),
        response: with_id(configuration()),
    };
    let (name, output) = trip
        .make(async |client| configure!(client.create_identity_pool()).send().await)
        .await;
    check_configuration!(output);
    name
}

pub(crate) async fn describe_identity_pool() -> &'static str {
    let trip = Trip {
        operation: "DescribeIdentityPool",
        body: json!({ "IdentityPoolId": POOL }),
        response: with_id(configuration()),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .describe_identity_pool()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    check_configuration!(output);
    name
}

pub(crate) async fn update_identity_pool() -> &'static str {
    let trip = Trip {
        operation: "UpdateIdentityPool",
        body: with_id(configuration()),
        response: with_id(configuration()),
    };
    let (name, output) = trip
        .make(async |client| {
            let call = client.update_identity_pool().identity_pool_id(POOL);
            configure!(call).send().await
        })
        .await;
    check_configuration!(output);
    name
}

pub(crate) async fn delete_identity_pool() -> &'static str {
    let trip = Trip {
        operation: "DeleteIdentityPool",
        body: json!({ "IdentityPoolId": POOL }),
        response: json!(null),
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .delete_identity_pool()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    name
}

pub(crate) async fn list_identity_pools() -> &'static str {
    let trip = Trip {
        operation: "ListIdentityPools",
        body: json!({ "MaxResults": 60, "NextToken": "next" }),
        response: json!({
            "IdentityPools": [{ "IdentityPoolId": POOL, "IdentityPoolName": "notes" }],
            "NextToken": "next but one",
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            let call = client.list_identity_pools().max_results(60);
            call.next_token("next").send().await
        })
        .await;
    let [pool] = output.identity_pools() else {
        panic!("{output:?}")
    };
    assert_eq!(pool.identity_pool_id(), Some(POOL));
    assert_eq!(pool.identity_pool_name(), Some("notes"));
    assert_eq!(output.next_token(), Some("next but one"));
    name
}

/// Roles of a pool, and a rule that chooses one.
fn roles() -> Value {
    json!({
        "IdentityPoolId": POOL,
        "Roles": { "authenticated": ROLE, "unauthenticated": GUEST_ROLE },
        "RoleMappings": {
            PROVIDER: {
                "Type": "Rules",
                "AmbiguousRoleResolution": "Deny",
                "RulesConfiguration": {
                    "Rules": [{
                        "Claim": "isAdmin",
                        "MatchType": "StartsWith",
                        "Value": "yes",
                        "RoleARN": ROLE,
                    }],
                },
            },
        },
    })
}

fn role_mapping() -> RoleMapping {
    let rule = MappingRule::builder()
        .claim("isAdmin")
        .match_type(MappingRuleMatchType::StartsWith)
        .value("yes")
        .role_arn(ROLE)
        .build()
        .unwrap();
    let rules = RulesConfigurationType::builder()
        .rules(rule)
        .build()
        .unwrap();
    RoleMapping::builder()
        .r#type(RoleMappingType::Rules)
        .ambiguous_role_resolution(AmbiguousRoleResolutionType::Deny)
        .rules_configuration(rules)
        .build()
        .unwrap()
}

pub(crate) async fn get_identity_pool_roles() -> &'static str {
    let trip = Trip {
        operation: "GetIdentityPoolRoles",
        body: json!({ "IdentityPoolId": POOL }),
        response: roles(),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_identity_pool_roles()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    let roles = output.roles().unwrap();
    assert_eq!(roles["authenticated"], ROLE);
    assert_eq!(roles["unauthenticated"], GUEST_ROLE);
    assert_eq!(output.role_mappings().unwrap()[PROVIDER], role_mapping());
    name
}

pub(crate) async fn set_identity_pool_roles() -> &'static str {
    let trip = Trip {
        operation: "SetIdentityPoolRoles",
        body: roles(),
        response: json!(null),
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .set_identity_pool_roles()
                .identity_pool_id(POOL)
                .roles("authenticated", ROLE)
                .roles("unauthenticated", GUEST_ROLE)
                .role_mappings(PROVIDER, role_mapping())
                .send()
                .await
        })
        .await;
    name
}

/// Principal tags of a provider.
fn principal_tags() -> Value {
    json!({
        "IdentityPoolId": POOL,
        "IdentityProviderName": PROVIDER,
        "UseDefaults": false,
        "PrincipalTags": { "department": "custom:department" },
    })
}

/// Checks that an output has the members of `principal_tags`.
macro_rules! check_principal_tags {
    ($output:ident) => {
        assert_eq!($output.identity_pool_id(), Some(POOL));
        assert_eq!($output.identity_provider_name(), Some(PROVIDER));
        assert_eq!($output.use_defaults(), Some(false));
        assert_eq!(
            $output.principal_tags().unwrap()["department"],
            "custom:department"
        );
    };
}

pub(crate) async fn get_principal_tag_attribute_map() -> &'static str {
    let trip = Trip {
        operation: "GetPrincipalTagAttributeMap",
        body: json!({ "IdentityPoolId": POOL, "IdentityProviderName": PROVIDER }),
        response: principal_tags(),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_principal_tag_attribute_map()
                .identity_pool_id(POOL)
                .identity_provider_name(PROVIDER)
                .send()
                .await
        })
        .await;
    check_principal_tags!(output);
    name
}

pub(crate) async fn set_principal_tag_attribute_map() -> &'static str {
    let trip = Trip {
        operation: "SetPrincipalTagAttributeMap",
        body: principal_tags(),
        response: principal_tags(),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .set_principal_tag_attribute_map()
                .identity_pool_id(POOL)
                .identity_provider_name(PROVIDER)
                .use_defaults(false)
                .principal_tags("department", "custom:department")
                .send()
                .await
        })
        .await;
    check_principal_tags!(output);
    name
}

pub(crate) async fn list_tags_for_resource() -> &'static str {
    let trip = Trip {
        operation: "ListTagsForResource",
        body: json!({ "ResourceArn": POOL_ARN }),
        response: json!({ "Tags": { "stage": "test" } }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .list_tags_for_resource()
                .resource_arn(POOL_ARN)
                .send()
                .await
        })
        .await;
    assert_eq!(output.tags().unwrap()["stage"], "test");
    name
}

pub(crate) async fn tag_resource() -> &'static str {
    let trip = Trip {
        operation: "TagResource",
        body: json!({ "ResourceArn": POOL_ARN, "Tags": { "stage": "test", "empty": "" } }),
        response: json!({}),
    };
    let (name, _) = trip
        .make(async |client| {
            let call = client.tag_resource().resource_arn(POOL_ARN);
            call.tags("stage", "test").tags("empty", "").send().await
        })
        .await;
    name
}

pub(crate) async fn untag_resource() -> &'static str {
    let trip = Trip {
        operation: "UntagResource",
        body: json!({ "ResourceArn": POOL_ARN, "TagKeys": ["stage", "owner"] }),
        response: json!({}),
    };
    let (name, _) = trip
        .make(async |client| {
            let call = client.untag_resource().resource_arn(POOL_ARN);
            call.tag_keys("stage").tag_keys("owner").send().await
        })
        .await;
    name
}
