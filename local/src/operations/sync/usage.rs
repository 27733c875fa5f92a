//! `DescribeIdentityPoolUsage`, `ListIdentityPoolUsage` and `DescribeIdentityUsage`.

use super::{Result, Service, access, page, pool_not_found, require_identity};
use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::store::{self, usage};
use cognito_sync::operation::describe_identity_pool_usage::{
    DescribeIdentityPoolUsageInput, DescribeIdentityPoolUsageOutput,
};
use cognito_sync::operation::describe_identity_usage::{
    DescribeIdentityUsageInput, DescribeIdentityUsageOutput,
};
use cognito_sync::operation::list_identity_pool_usage::{
    ListIdentityPoolUsageInput, ListIdentityPoolUsageOutput,
};
use cognito_sync::types::{IdentityPoolUsage, IdentityUsage};

const LARGEST_PAGE: u32 = 60;

pub(crate) async fn describe_identity_pool_usage(
    service: &Service,
    caller: &Caller,
    input: DescribeIdentityPoolUsageInput,
) -> Result<DescribeIdentityPoolUsageOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let found = service
        .store
        .read(|connection| Ok::<_, ServiceError>(usage::pool(connection, &pool)?))?;
    let usage = found.ok_or_else(|| pool_not_found(&pool))?;
    Ok(DescribeIdentityPoolUsageOutput::builder()
        .identity_pool_usage(pool_usage(usage))
        .build())
}

pub(crate) async fn list_identity_pool_usage(
    service: &Service,
    caller: &Caller,
    input: ListIdentityPoolUsageInput,
) -> Result<ListIdentityPoolUsageOutput> {
    access::developer(caller)?;
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = page::read_token(input.next_token.as_deref())?;
    let listed = service
        .store
        .read(|connection| Ok::<_, ServiceError>(usage::pools(connection, &after, size + 1)?))?;
    let (listed, last) = page::split(listed, size);
    Ok(ListIdentityPoolUsageOutput::builder()
        .count(i32::try_from(listed.len()).unwrap_or(i32::MAX))
        .max_results(i32::try_from(size).unwrap_or(i32::MAX))
        .set_next_token(last.map(|usage| page::token(&usage.pool)))
        .set_identity_pool_usages(Some(listed.into_iter().map(pool_usage).collect()))
        .build())
}

pub(crate) async fn describe_identity_usage(
    service: &Service,
    caller: &Caller,
    input: DescribeIdentityUsageInput,
) -> Result<DescribeIdentityUsageOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let usage = service.store.read(|connection| {
        require_identity(connection, &pool, &identity, ErrorCode::ResourceNotFound)?;
        Ok::<_, ServiceError>(usage::identity(connection, &identity)?)
    })?;
    let usage = IdentityUsage::builder()
        .identity_id(identity)
        .identity_pool_id(pool)
        .set_last_modified_date(usage.modified.map(|it| it.to_response()))
        .dataset_count(usage.datasets)
        .data_storage(usage.bytes)
        .build();
    Ok(DescribeIdentityUsageOutput::builder()
        .identity_usage(usage)
        .build())
}

fn pool_usage(usage: store::PoolUsage) -> IdentityPoolUsage {
    IdentityPoolUsage::builder()
        .identity_pool_id(usage.pool)
        .sync_sessions_count(usage.sync_sessions)
        .data_storage(usage.bytes)
        .set_last_modified_date(usage.modified.map(|it| it.to_response()))
        .build()
}
