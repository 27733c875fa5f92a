//! `ListRecords`: the records that changed after a sync count, and the start of a sync session.

use super::{Result, Service, access, page, require_identity};
use crate::auth::Caller;
use crate::error::{ErrorCode, ServiceError};
use crate::store::records::Position;
use crate::store::{Record, datasets, records, session_tokens};
use cognito_sync::operation::list_records::{ListRecordsInput, ListRecordsOutput};
use cognito_sync::types;
use serde::{Deserialize, Serialize};

/// Largest page: a dataset has at most as many records.
const LARGEST_PAGE: u32 = 1_024;

/// The position of a page, which is valid for one `LastSyncCount`.
#[derive(Serialize, Deserialize)]
struct NextPage {
    last_sync_count: i64,
    after: Position,
}

pub(crate) async fn list_records(
    service: &Service,
    caller: &Caller,
    input: ListRecordsInput,
) -> Result<ListRecordsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let last = input.last_sync_count.unwrap_or_default();
    let size = page::size(input.max_results, LARGEST_PAGE)?;
    let after = start(last, input.next_token.as_deref())?;
    let now = service.clock.timestamp();
    let session = match &input.sync_session_token {
        None => None,
        Some(token) => {
            let session = service.sessions.recognize(token, &identity, &name, now);
            Some(session.ok_or_else(invalid_session)?)
        }
    };

    service.store.read(|connection| {
        require_identity(connection, &pool, &identity, ErrorCode::InvalidParameter)?;
        if let Some(session) = &session
            && session_tokens::is_used(connection, &session.nonce, session.expires)?
        {
            return Err(invalid_session());
        }
        let dataset = datasets::find(connection, &identity, &name)?;
        // A deleted dataset keeps its count, and one that never existed has the count 0.
        let count = dataset.as_ref().map_or(0, |it| it.sync_count);
        if !(0..=count).contains(&last) {
            return Err(ServiceError::invalid_parameter(format!(
                "No such SyncCount: {last} exists for this Dataset"
            )));
        }
        let listed = match dataset.as_ref().filter(|it| it.live) {
            None => Vec::new(),
            Some(dataset) => records::list(connection, dataset.row, &after, size + 1)?,
        };
        let (listed, more) = page::split(listed, size);
        let next_token = more.map(|record| {
            page::position_token(&NextPage {
                last_sync_count: last,
                after: Position {
                    sync_count: record.sync_count,
                    key: record.key,
                },
            })
        });
        let merged = datasets::merged_names(connection, &identity, &name)?;
        let token = input
            .sync_session_token
            .unwrap_or_else(|| service.sessions.issue(&identity, &name, now));
        // A client that has never synchronized has nothing to delete.
        let deleted = dataset
            .as_ref()
            .is_some_and(|it| last > 0 && last < it.deleted_at);
        let exists = dataset.as_ref().is_some_and(|it| it.live);
        Ok(ListRecordsOutput::builder()
            .count(i32::try_from(listed.len()).unwrap_or(i32::MAX))
            .set_records(Some(listed.into_iter().map(record).collect()))
            .set_next_token(next_token)
            .dataset_sync_count(count)
            .set_last_modified_by(dataset.filter(|_| exists).map(|it| it.modified_by))
            .set_merged_dataset_names(Some(merged).filter(|names| !names.is_empty()))
            .dataset_exists(exists)
            .dataset_deleted_after_requested_sync_count(deleted)
            .sync_session_token(token)
            .build())
    })
}

/// Returns the position before the first record of a page.
fn start(last_sync_count: i64, next_token: Option<&str>) -> Result<Position> {
    let Some(token) = next_token else {
        return Ok(Position {
            // Every key is after the empty one.
            sync_count: last_sync_count.saturating_add(1),
            key: String::new(),
        });
    };
    let page: NextPage = page::read_position(token)?;
    if page.last_sync_count == last_sync_count {
        Ok(page.after)
    } else {
        Err(page::invalid())
    }
}

/// Returns the error of a session token that is unknown, expired, used or of another dataset.
pub(super) fn invalid_session() -> ServiceError {
    ServiceError::invalid_parameter("SyncSessionToken not valid for these inputs")
}

/// Returns the form of a record in responses.
pub(super) fn record(record: Record) -> types::Record {
    types::Record::builder()
        .key(record.key)
        .set_value(record.value)
        .sync_count(record.sync_count)
        .last_modified_date(record.modified.to_response())
        .last_modified_by(record.modified_by)
        .set_device_last_modified_date(record.device_modified.map(|it| it.to_response()))
        .build()
}
