//! Identity pools and their roles.

use crate::support::{ROLE, Scene, assert_error};
use cognito_identity::types::{
    AmbiguousRoleResolutionType, CognitoIdentityProvider, MappingRule, MappingRuleMatchType,
    RoleMapping, RoleMappingType, RulesConfigurationType,
};

const OPENID: &str = "arn:aws:iam::000000000000:oidc-provider/login.example";

#[tokio::test]
async fn a_pool_is_created_described_replaced_and_deleted() {
    let scene = Scene::start().await;
    let user_pool = CognitoIdentityProvider::builder()
        .provider_name("cognito-idp.us-east-1.amazonaws.com/us-east-1_a")
        .client_id("client")
        .server_side_token_check(true)
        .build();
    let created = scene
        .identity
        .create_identity_pool()
        .identity_pool_name("my pool")
        .allow_unauthenticated_identities(false)
        .allow_classic_flow(true)
        .supported_login_providers("graph.facebook.com", "app")
        .developer_provider_name("login.internal")
        .open_id_connect_provider_arns(OPENID)
        .cognito_identity_providers(user_pool)
        .saml_provider_arns("arn:aws:iam::000000000000:saml-provider/corp")
        .identity_pool_tags("stage", "test")
        .send()
        .await
        .unwrap();
    let id = created.identity_pool_id.clone();
    assert!(id.starts_with("us-east-1:") && id.len() == 46, "{id}");
    let describe = || {
        scene
            .identity
            .describe_identity_pool()
            .identity_pool_id(&id)
            .send()
    };
    let described = describe().await.unwrap();
    assert_eq!(described.identity_pool_name, "my pool");
    assert_eq!(described.allow_classic_flow, Some(true));
    assert_eq!(
        described.supported_login_providers,
        created.supported_login_providers
    );
    assert_eq!(described.developer_provider_name(), Some("login.internal"));
    assert_eq!(described.open_id_connect_provider_arns(), [OPENID]);
    assert_eq!(
        described.cognito_identity_providers,
        created.cognito_identity_providers
    );
    assert_eq!(described.saml_provider_arns().len(), 1);
    assert_eq!(described.identity_pool_tags, created.identity_pool_tags);

    let update = || {
        scene
            .identity
            .update_identity_pool()
            .identity_pool_id(&id)
            .identity_pool_name("renamed")
            .allow_unauthenticated_identities(true)
    };
    assert_error!(
        update().send().await,
        "InvalidParameterException",
        "The developer provider name cannot be changed once it is set"
    );
    update()
        .developer_provider_name("login.internal")
        .send()
        .await
        .unwrap();
    let described = describe().await.unwrap();
    assert_eq!(described.identity_pool_name, "renamed");
    assert!(described.allow_unauthenticated_identities);
    assert_eq!(described.supported_login_providers, None);

    let delete = || {
        scene
            .identity
            .delete_identity_pool()
            .identity_pool_id(&id)
            .send()
    };
    delete().await.unwrap();
    let message = format!("IdentityPool '{id}' not found.");
    assert_error!(
        delete().await,
        "ResourceNotFoundException",
        message.as_str()
    );
    assert_error!(
        describe().await,
        "ResourceNotFoundException",
        message.as_str()
    );
    let missing = update().send().await;
    assert_error!(missing, "ResourceNotFoundException", message.as_str());
}

#[tokio::test]
async fn pools_are_listed_in_pages() {
    let scene = Scene::start().await;
    for name in ["b", "c"] {
        let create = scene
            .identity
            .create_identity_pool()
            .identity_pool_name(name);
        create
            .allow_unauthenticated_identities(true)
            .send()
            .await
            .unwrap();
    }
    let mut names = Vec::new();
    let mut token = None;
    loop {
        let list = scene.identity.list_identity_pools().max_results(2);
        let page = list.set_next_token(token).send().await.unwrap();
        names.extend(
            page.identity_pools()
                .iter()
                .map(|it| it.identity_pool_name().unwrap().to_owned()),
        );
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    names.sort();
    assert_eq!(names, ["b", "c", "notes"]);
}

#[tokio::test]
async fn roles_and_mappings_are_kept() {
    let scene = Scene::start().await;
    let rule = MappingRule::builder()
        .claim("group")
        .match_type(MappingRuleMatchType::Equals)
        .value("admins")
        .role_arn(ROLE)
        .build()
        .unwrap();
    let mapping = RoleMapping::builder()
        .r#type(RoleMappingType::Rules)
        .ambiguous_role_resolution(AmbiguousRoleResolutionType::Deny)
        .rules_configuration(
            RulesConfigurationType::builder()
                .rules(rule)
                .build()
                .unwrap(),
        )
        .build()
        .unwrap();
    let set = |pool: &str| {
        scene
            .identity
            .set_identity_pool_roles()
            .identity_pool_id(pool)
            .roles("authenticated", ROLE)
            .role_mappings("graph.facebook.com", mapping.clone())
            .send()
    };
    set(&scene.pool).await.unwrap();
    let get = scene
        .identity
        .get_identity_pool_roles()
        .identity_pool_id(&scene.pool);
    let roles = get.send().await.unwrap();
    assert_eq!(
        roles.roles.unwrap(),
        [("authenticated".to_owned(), ROLE.to_owned())].into()
    );
    assert_eq!(
        roles.role_mappings.unwrap(),
        [("graph.facebook.com".to_owned(), mapping.clone())].into()
    );
    assert_error!(
        set("us-east-1:0").await,
        "ResourceNotFoundException",
        "IdentityPool 'us-east-1:0' not found."
    );
}

#[tokio::test]
async fn a_deleted_pool_takes_its_identities_with_it() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let delete = scene
        .identity
        .delete_identity_pool()
        .identity_pool_id(&scene.pool);
    delete.send().await.unwrap();
    let describe = scene.identity.describe_identity().identity_id(&user.id);
    let message = format!("Identity '{}' not found.", user.id);
    assert_error!(
        describe.send().await,
        "ResourceNotFoundException",
        message.as_str()
    );
}
