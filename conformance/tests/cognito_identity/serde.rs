//! Every type through serde, with random values of its shape in the model.

use crate::support::model;
use cognito_identity::{operation, types};
use proptest::test_runner::{Config, TestRunner};
use sdk_conformance::model::Model;
use serde_core::{Deserialize, Serialize};
use serde_json::{Value, from_value, to_value};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// A value of the model's shape is read, and written as it was.
fn round_trip<T>(model: &Model, shape: &str)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug,
{
    let mut runner = TestRunner::new(Config::with_cases(32));
    let checked = runner.run(&model.any_value(shape), |json: Value| {
        let value: T = from_value(json.clone()).expect("the value is of the model");
        assert_eq!(to_value(&value).expect("JSON"), json);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{shape}: {error}"));
}

#[test]
fn every_type_makes_the_round_trip() {
    let model = model();
    let mut made = BTreeSet::new();
    macro_rules! check {
        ($($Type:path: $shape:literal),* $(,)?) => {
            $(
                round_trip::<$Type>(&model, $shape);
                made.insert($shape);
            )*
        };
    }
    macro_rules! operations {
        ($($module:ident: $Input:ident $input:literal $(, $Output:ident $output:literal)?;)*) => {
            $(
                check!(operation::$module::$Input: $input);
                $(check!(operation::$module::$Output: $output);)?
            )*
        };
    }
    operations! {
        create_identity_pool: CreateIdentityPoolInput "CreateIdentityPoolInput",
            CreateIdentityPoolOutput "IdentityPool";
        delete_identities: DeleteIdentitiesInput "DeleteIdentitiesInput",
            DeleteIdentitiesOutput "DeleteIdentitiesResponse";
        delete_identity_pool: DeleteIdentityPoolInput "DeleteIdentityPoolInput";
        describe_identity: DescribeIdentityInput "DescribeIdentityInput",
            DescribeIdentityOutput "IdentityDescription";
        describe_identity_pool: DescribeIdentityPoolInput "DescribeIdentityPoolInput",
            DescribeIdentityPoolOutput "IdentityPool";
        get_credentials_for_identity:
            GetCredentialsForIdentityInput "GetCredentialsForIdentityInput",
            GetCredentialsForIdentityOutput "GetCredentialsForIdentityResponse";
        get_id: GetIdInput "GetIdInput", GetIdOutput "GetIdResponse";
        get_identity_pool_roles: GetIdentityPoolRolesInput "GetIdentityPoolRolesInput",
            GetIdentityPoolRolesOutput "GetIdentityPoolRolesResponse";
        get_open_id_token: GetOpenIdTokenInput "GetOpenIdTokenInput",
            GetOpenIdTokenOutput "GetOpenIdTokenResponse";
        get_open_id_token_for_developer_identity:
            GetOpenIdTokenForDeveloperIdentityInput "GetOpenIdTokenForDeveloperIdentityInput",
            GetOpenIdTokenForDeveloperIdentityOutput "GetOpenIdTokenForDeveloperIdentityResponse";
        get_principal_tag_attribute_map:
            GetPrincipalTagAttributeMapInput "GetPrincipalTagAttributeMapInput",
            GetPrincipalTagAttributeMapOutput "GetPrincipalTagAttributeMapResponse";
        list_identities: ListIdentitiesInput "ListIdentitiesInput",
            ListIdentitiesOutput "ListIdentitiesResponse";
        list_identity_pools: ListIdentityPoolsInput "ListIdentityPoolsInput",
            ListIdentityPoolsOutput "ListIdentityPoolsResponse";
        list_tags_for_resource: ListTagsForResourceInput "ListTagsForResourceInput",
            ListTagsForResourceOutput "ListTagsForResourceResponse";
        lookup_developer_identity: LookupDeveloperIdentityInput "LookupDeveloperIdentityInput",
            LookupDeveloperIdentityOutput "LookupDeveloperIdentityResponse";
        merge_developer_identities: MergeDeveloperIdentitiesInput "MergeDeveloperIdentitiesInput",
            MergeDeveloperIdentitiesOutput "MergeDeveloperIdentitiesResponse";
        set_identity_pool_roles: SetIdentityPoolRolesInput "SetIdentityPoolRolesInput";
        set_principal_tag_attribute_map:
            SetPrincipalTagAttributeMapInput "SetPrincipalTagAttributeMapInput",
            SetPrincipalTagAttributeMapOutput "SetPrincipalTagAttributeMapResponse";
        tag_resource: TagResourceInput "TagResourceInput", TagResourceOutput "TagResourceResponse";
        unlink_developer_identity: UnlinkDeveloperIdentityInput "UnlinkDeveloperIdentityInput";
        unlink_identity: UnlinkIdentityInput "UnlinkIdentityInput";
        untag_resource: UntagResourceInput "UntagResourceInput",
            UntagResourceOutput "UntagResourceResponse";
        update_identity_pool: UpdateIdentityPoolInput "IdentityPool",
            UpdateIdentityPoolOutput "IdentityPool";
    }
    check! {
        types::AmbiguousRoleResolutionType: "AmbiguousRoleResolutionType",
        types::CognitoIdentityProvider: "CognitoIdentityProvider",
        types::Credentials: "Credentials",
        types::ErrorCode: "ErrorCode",
        types::IdentityDescription: "IdentityDescription",
        types::IdentityPoolShortDescription: "IdentityPoolShortDescription",
        types::MappingRule: "MappingRule",
        types::MappingRuleMatchType: "MappingRuleMatchType",
        types::RoleMapping: "RoleMapping",
        types::RoleMappingType: "RoleMappingType",
        types::RulesConfigurationType: "RulesConfigurationType",
        types::UnprocessedIdentityId: "UnprocessedIdentityId",
    }
    check! {
        types::error::ConcurrentModificationException: "ConcurrentModificationException",
        types::error::DeveloperUserAlreadyRegisteredException: "DeveloperUserAlreadyRegisteredException",
        types::error::ExternalServiceException: "ExternalServiceException",
        types::error::InternalErrorException: "InternalErrorException",
        types::error::InvalidIdentityPoolConfigurationException: "InvalidIdentityPoolConfigurationException",
        types::error::InvalidParameterException: "InvalidParameterException",
        types::error::LimitExceededException: "LimitExceededException",
        types::error::NotAuthorizedException: "NotAuthorizedException",
        types::error::ResourceConflictException: "ResourceConflictException",
        types::error::ResourceNotFoundException: "ResourceNotFoundException",
        types::error::TooManyRequestsException: "TooManyRequestsException",
    }
    let made: Vec<_> = made.into_iter().collect();
    assert_eq!(made, model.types());
}
