//! `DescribeIdentity`, `ListIdentities` and `DeleteIdentities`.

use super::{Result, Service, access, page, require_identity, require_pool};
use crate::auth::Caller;
use crate::error::ServiceError;
use crate::store::{self, Identity};
use cognito_identity::operation::delete_identities::{
    DeleteIdentitiesInput, DeleteIdentitiesOutput,
};
use cognito_identity::operation::describe_identity::{
    DescribeIdentityInput, DescribeIdentityOutput,
};
use cognito_identity::operation::list_identities::{ListIdentitiesInput, ListIdentitiesOutput};
use cognito_identity::types::{ErrorCode, IdentityDescription, UnprocessedIdentityId};

const LARGEST_PAGE: u32 = 60;

pub(crate) async fn describe_identity(
    service: &Service,
    caller: &Caller,
    input: DescribeIdentityInput,
) -> Result<DescribeIdentityOutput> {
    access::developer(caller)?;
    let id = input.identity_id.unwrap_or_default();
    let (identity, providers) = service.store.read(|connection| {
        let identity = require_identity(connection, &id)?;
        let providers = store::logins::providers(connection, &id)?;
        Ok::<_, ServiceError>((identity, providers))
    })?;
    Ok(DescribeIdentityOutput::builder()
        .identity_id(identity.id)
        .set_logins(Some(providers))
        .creation_date(identity.created.to_response())
        .last_modified_date(identity.modified.to_response())
        .build())
}

pub(crate) async fn list_identities(
    service: &Service,
    caller: &Caller,
    input: ListIdentitiesInput,
) -> Result<ListIdentitiesOutput> {
    access::developer(caller)?;
    let pool = input.identity_pool_id.unwrap_or_default();
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = page::read_token(input.next_token.as_deref())?;
    let hide = input.hide_disabled.unwrap_or_default();
    let listed = service.store.read(|connection| {
        require_pool(connection, &pool)?;
        let identities = store::identities::list(connection, &pool, &after, size + 1, hide)?;
        let with_providers = identities.into_iter().map(|identity| {
            let providers = store::logins::providers(connection, &identity.id)?;
            Ok::<_, ServiceError>((identity, providers))
        });
        with_providers.collect::<Result<Vec<_>>>()
    })?;
    let (listed, last) = page::split(listed, size);
    Ok(ListIdentitiesOutput::builder()
        .identity_pool_id(pool)
        .set_next_token(last.map(|(identity, _)| page::token(&identity.id)))
        .set_identities(Some(listed.into_iter().map(description).collect()))
        .build())
}

fn description((identity, providers): (Identity, Vec<String>)) -> IdentityDescription {
    IdentityDescription::builder()
        .identity_id(identity.id)
        .set_logins(Some(providers))
        .creation_date(identity.created.to_response())
        .last_modified_date(identity.modified.to_response())
        .build()
}

/// Deletes identities with everything that belongs to them. IDs that do not exist are returned as
/// unprocessed.
pub(crate) async fn delete_identities(
    service: &Service,
    caller: &Caller,
    input: DeleteIdentitiesInput,
) -> Result<DeleteIdentitiesOutput> {
    access::developer(caller)?;
    let ids = input.identity_ids_to_delete.unwrap_or_default();
    let missing = service
        .store
        .write(move |connection| {
            let mut missing = Vec::new();
            for id in ids {
                if !store::identities::delete(connection, &id)? {
                    missing.push(id);
                }
            }
            Ok::<_, ServiceError>(missing)
        })
        .await?;
    let missing = missing.into_iter().map(|id| {
        UnprocessedIdentityId::builder()
            .identity_id(id)
            .error_code(ErrorCode::AccessDenied)
            .build()
    });
    Ok(DeleteIdentitiesOutput::builder()
        .set_unprocessed_identity_ids(Some(missing.collect()))
        .build())
}
