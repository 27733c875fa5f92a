//! `DescribeDataset`, `ListDatasets` and `DeleteDataset`.

use super::{Result, Service, access, author, page, require_dataset, require_identity};
use crate::auth::Caller;
use crate::effects::{Committed, StreamEntry};
use crate::error::{ErrorCode, ServiceError};
use crate::store::{self, configuration, datasets};
use cognito_sync::operation::delete_dataset::{DeleteDatasetInput, DeleteDatasetOutput};
use cognito_sync::operation::describe_dataset::{DescribeDatasetInput, DescribeDatasetOutput};
use cognito_sync::operation::list_datasets::{ListDatasetsInput, ListDatasetsOutput};
use cognito_sync::types::Dataset;
use rusqlite::Connection;

/// Largest page: an identity has at most 20 datasets, and more only after merges.
const LARGEST_PAGE: u32 = 60;

pub(crate) async fn describe_dataset(
    service: &Service,
    caller: &Caller,
    input: DescribeDatasetInput,
) -> Result<DescribeDatasetOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let found = service.store.read(|connection| {
        require_identity(connection, &pool, &identity, ErrorCode::ResourceNotFound)?;
        require_dataset(connection, &identity, &name)
    })?;
    Ok(DescribeDatasetOutput::builder()
        .dataset(dataset(found, &identity))
        .build())
}

pub(crate) async fn list_datasets(
    service: &Service,
    caller: &Caller,
    input: ListDatasetsInput,
) -> Result<ListDatasetsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = page::read_token(input.next_token.as_deref())?;
    let listed = service.store.read(|connection| {
        require_identity(connection, &pool, &identity, ErrorCode::InvalidParameter)?;
        Ok::<_, ServiceError>(datasets::list(connection, &identity, &after, size + 1)?)
    })?;
    let (listed, last) = page::split(listed, size);
    Ok(ListDatasetsOutput::builder()
        .count(i32::try_from(listed.len()).unwrap_or(i32::MAX))
        .set_next_token(last.map(|it| page::token(&it.name)))
        .set_datasets(Some(
            listed
                .into_iter()
                .map(|it| dataset(it, &identity))
                .collect(),
        ))
        .build())
}

pub(crate) async fn delete_dataset(
    service: &Service,
    caller: &Caller,
    input: DeleteDatasetInput,
) -> Result<DeleteDatasetOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let now = service.clock.timestamp();
    let author = author(caller).to_owned();
    let owner = identity.clone();
    let effects = service.effects.clone();
    let work = move |connection: &Connection| {
        require_identity(connection, &pool, &identity, ErrorCode::ResourceNotFound)?;
        let dataset = require_dataset(connection, &identity, &name)?;
        datasets::delete(connection, &dataset, now, &author)?;
        let configuration = configuration::find(connection, &pool)?;
        let streams = configuration.and_then(|(_, streams)| streams);
        let entry = streams
            .filter(|streams| streams.is_enabled())
            .map(|_| StreamEntry::removed(&pool, &identity, &dataset, now));
        let committed = Committed {
            notifications: Vec::new(),
            stream: entry.into_iter().collect(),
        };
        Ok::<_, ServiceError>((dataset, committed))
    };
    let (deleted, _) = service
        .store
        .write_then(work, move |(_, committed)| effects.send(committed))
        .await?;
    // As it was before the deletion.
    Ok(DeleteDatasetOutput::builder()
        .dataset(dataset(deleted, &owner))
        .build())
}

/// Returns the form of a dataset in responses.
fn dataset(dataset: store::Dataset, identity: &str) -> Dataset {
    Dataset::builder()
        .identity_id(identity)
        .dataset_name(dataset.name)
        .creation_date(dataset.created.to_response())
        .last_modified_date(dataset.modified.to_response())
        .last_modified_by(dataset.modified_by)
        .data_storage(dataset.bytes)
        .num_records(dataset.records)
        .build()
}
