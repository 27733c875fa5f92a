//! `GetIdentityPoolRoles` and `SetIdentityPoolRoles`.

use super::{Result, Service, access, pool_not_found, require_pool};
use crate::auth::Caller;
use crate::error::ServiceError;
use crate::store::{self, MappingRule, RoleMapping, Roles};
use cognito_identity::operation::get_identity_pool_roles::{
    GetIdentityPoolRolesInput, GetIdentityPoolRolesOutput,
};
use cognito_identity::operation::set_identity_pool_roles::{
    SetIdentityPoolRolesInput, SetIdentityPoolRolesOutput,
};
use cognito_identity::types;

pub(crate) async fn get_identity_pool_roles(
    service: &Service,
    caller: &Caller,
    input: GetIdentityPoolRolesInput,
) -> Result<GetIdentityPoolRolesOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let found = service
        .store
        .read(|connection| Ok::<_, ServiceError>(store::pools::roles(connection, &pool)?))?;
    let Roles { roles, mappings } = found.ok_or_else(|| pool_not_found(&pool))?;
    let mappings = mappings
        .into_iter()
        .map(|(provider, mapping)| (provider, write_mapping(mapping)));
    Ok(GetIdentityPoolRolesOutput::builder()
        .identity_pool_id(pool)
        .set_roles(Some(roles.into_iter().collect()))
        .set_role_mappings(Some(mappings.collect()))
        .build())
}

/// Replaces the roles and mappings of a pool.
pub(crate) async fn set_identity_pool_roles(
    service: &Service,
    caller: &Caller,
    input: SetIdentityPoolRolesInput,
) -> Result<SetIdentityPoolRolesOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let mappings = input.role_mappings.unwrap_or_default();
    let roles = Roles {
        roles: input.roles.unwrap_or_default().into_iter().collect(),
        mappings: mappings
            .into_iter()
            .map(|(provider, mapping)| (provider, read_mapping(mapping)))
            .collect(),
    };
    service
        .store
        .write(move |connection| {
            require_pool(connection, &pool)?;
            Ok::<_, ServiceError>(store::pools::set_roles(connection, &pool, &roles)?)
        })
        .await?;
    Ok(SetIdentityPoolRolesOutput::builder().build())
}

fn read_mapping(mapping: types::RoleMapping) -> RoleMapping {
    let resolution = mapping.ambiguous_role_resolution.as_ref();
    let rules = mapping.rules_configuration;
    RoleMapping {
        kind: mapping.r#type.as_str().to_owned(),
        ambiguous_role_resolution: resolution.map(|it| it.as_str().to_owned()),
        rules: rules.map(|it| it.rules.into_iter().map(read_rule).collect()),
    }
}

fn read_rule(rule: types::MappingRule) -> MappingRule {
    MappingRule {
        claim: rule.claim,
        match_type: rule.match_type.as_str().to_owned(),
        value: rule.value,
        role_arn: rule.role_arn,
    }
}

fn write_mapping(mapping: RoleMapping) -> types::RoleMapping {
    let resolution = mapping.ambiguous_role_resolution.as_deref();
    let rules = mapping.rules.map(|rules| {
        types::RulesConfigurationType::builder()
            .set_rules(Some(rules.into_iter().map(write_rule).collect()))
            .build()
            .expect("the rules are set")
    });
    types::RoleMapping::builder()
        .r#type(mapping.kind.as_str().into())
        .set_ambiguous_role_resolution(resolution.map(Into::into))
        .set_rules_configuration(rules)
        .build()
        .expect("the type is set")
}

fn write_rule(rule: MappingRule) -> types::MappingRule {
    types::MappingRule::builder()
        .claim(rule.claim)
        .match_type(rule.match_type.as_str().into())
        .value(rule.value)
        .role_arn(rule.role_arn)
        .build()
        .expect("all members are set")
}
