//! The operations on identity pools.

use super::{Result, Service, access, page, pool_not_found, require_pool};
use crate::auth::Caller;
use crate::error::ServiceError;
use crate::store::{self, CognitoProvider, Pool};
use cognito_identity::operation::create_identity_pool::{
    CreateIdentityPoolInput, CreateIdentityPoolOutput,
};
use cognito_identity::operation::delete_identity_pool::{
    DeleteIdentityPoolInput, DeleteIdentityPoolOutput,
};
use cognito_identity::operation::describe_identity_pool::{
    DescribeIdentityPoolInput, DescribeIdentityPoolOutput,
};
use cognito_identity::operation::list_identity_pools::{
    ListIdentityPoolsInput, ListIdentityPoolsOutput,
};
use cognito_identity::operation::update_identity_pool::{
    UpdateIdentityPoolInput, UpdateIdentityPoolOutput,
};
use cognito_identity::types::{CognitoIdentityProvider, IdentityPoolShortDescription};

const LARGEST_PAGE: u32 = 60;

/// Reads the settings of a pool from the input of either operation that has them: the model defines the
/// same members twice.
macro_rules! read_pool {
    ($input:ident) => {
        Pool {
            name: $input.identity_pool_name.unwrap_or_default(),
            allow_unauthenticated: $input.allow_unauthenticated_identities.unwrap_or_default(),
            allow_classic_flow: $input.allow_classic_flow,
            login_providers: $input
                .supported_login_providers
                .unwrap_or_default()
                .into_iter()
                .collect(),
            developer_provider: $input.developer_provider_name,
            openid_providers: $input.open_id_connect_provider_arns.unwrap_or_default(),
            cognito_providers: $input
                .cognito_identity_providers
                .unwrap_or_default()
                .into_iter()
                .map(read_provider)
                .collect(),
            saml_providers: $input.saml_provider_arns.unwrap_or_default(),
            tags: $input
                .identity_pool_tags
                .unwrap_or_default()
                .into_iter()
                .collect(),
        }
    };
}

/// Writes the settings of a pool to the output of one of the three operations that return them.
macro_rules! write_pool {
    ($output:ty, $id:expr, $pool:expr) => {{
        let pool: Pool = $pool;
        let providers = pool.cognito_providers.into_iter().map(write_provider);
        <$output>::builder()
            .identity_pool_id($id)
            .identity_pool_name(pool.name)
            .allow_unauthenticated_identities(pool.allow_unauthenticated)
            .set_allow_classic_flow(pool.allow_classic_flow)
            .set_supported_login_providers(non_empty(pool.login_providers.into_iter().collect()))
            .set_developer_provider_name(pool.developer_provider)
            .set_open_id_connect_provider_arns(non_empty(pool.openid_providers))
            .set_cognito_identity_providers(non_empty(providers.collect()))
            .set_saml_provider_arns(non_empty(pool.saml_providers))
            .set_identity_pool_tags(Some(pool.tags.into_iter().collect()))
            .build()
            .expect("ID, name and the permission of guests are set")
    }};
}

pub(crate) async fn create_identity_pool(
    service: &Service,
    caller: &Caller,
    input: CreateIdentityPoolInput,
) -> Result<CreateIdentityPoolOutput> {
    access::developer(caller)?;
    let pool = read_pool!(input);
    let id = service.random_id();
    let now = service.clock.timestamp();
    let (new_id, settings) = (id.clone(), pool.clone());
    service
        .store
        .write(move |connection| {
            Ok::<_, ServiceError>(store::pools::insert(connection, &new_id, &settings, now)?)
        })
        .await?;
    Ok(write_pool!(CreateIdentityPoolOutput, id, pool))
}

/// Replaces the settings of a pool: what the request omits is removed.
pub(crate) async fn update_identity_pool(
    service: &Service,
    caller: &Caller,
    input: UpdateIdentityPoolInput,
) -> Result<UpdateIdentityPoolOutput> {
    access::developer(caller)?;
    let id = input.identity_pool_id.unwrap_or_default();
    let pool = read_pool!(input);
    let (known_id, settings) = (id.clone(), pool.clone());
    service
        .store
        .write(move |connection| {
            let old = require_pool(connection, &known_id)?;
            if old.developer_provider.is_some()
                && old.developer_provider != settings.developer_provider
            {
                return Err(ServiceError::invalid_parameter(
                    "The developer provider name cannot be changed once it is set",
                ));
            }
            store::pools::update(connection, &known_id, &settings)?;
            Ok(())
        })
        .await?;
    Ok(write_pool!(UpdateIdentityPoolOutput, id, pool))
}

pub(crate) async fn describe_identity_pool(
    service: &Service,
    caller: &Caller,
    input: DescribeIdentityPoolInput,
) -> Result<DescribeIdentityPoolOutput> {
    access::developer(caller)?;
    let id = input.identity_pool_id.unwrap_or_default();
    let pool = service
        .store
        .read(|connection| require_pool(connection, &id))?;
    Ok(write_pool!(DescribeIdentityPoolOutput, id, pool))
}

pub(crate) async fn list_identity_pools(
    service: &Service,
    caller: &Caller,
    input: ListIdentityPoolsInput,
) -> Result<ListIdentityPoolsOutput> {
    access::developer(caller)?;
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = page::read_token(input.next_token.as_deref())?;
    let listed = service.store.read(|connection| {
        Ok::<_, ServiceError>(store::pools::list(connection, &after, size + 1)?)
    })?;
    let (listed, last) = page::split(listed, size);
    let pools = listed.into_iter().map(|(id, pool)| {
        IdentityPoolShortDescription::builder()
            .identity_pool_id(id)
            .identity_pool_name(pool.name)
            .build()
    });
    Ok(ListIdentityPoolsOutput::builder()
        .set_identity_pools(Some(pools.collect()))
        .set_next_token(last.map(|(id, _)| page::token(&id)))
        .build())
}

pub(crate) async fn delete_identity_pool(
    service: &Service,
    caller: &Caller,
    input: DeleteIdentityPoolInput,
) -> Result<DeleteIdentityPoolOutput> {
    access::developer(caller)?;
    let id = input.identity_pool_id.unwrap_or_default();
    service
        .store
        .write(move |connection| {
            if store::pools::delete(connection, &id)? {
                Ok(())
            } else {
                Err(pool_not_found(&id))
            }
        })
        .await?;
    Ok(DeleteIdentityPoolOutput::builder().build())
}

fn read_provider(provider: CognitoIdentityProvider) -> CognitoProvider {
    CognitoProvider {
        name: provider.provider_name,
        client_id: provider.client_id,
        server_side_token_check: provider.server_side_token_check,
    }
}

fn write_provider(provider: CognitoProvider) -> CognitoIdentityProvider {
    CognitoIdentityProvider::builder()
        .set_provider_name(provider.name)
        .set_client_id(provider.client_id)
        .set_server_side_token_check(provider.server_side_token_check)
        .build()
}

/// Returns a collection unless it is empty: the service omits empty ones.
fn non_empty<T: IntoIterator>(collection: T) -> Option<T>
where
    for<'a> &'a T: IntoIterator,
{
    let is_empty = (&collection).into_iter().next().is_none();
    Some(collection).filter(|_| !is_empty)
}
