//! `BulkPublish` and `GetBulkPublishDetails`.
//!
//! The entries are handed to the stream when the publish starts. Its status follows the clock, so that
//! clients see every state: it is in progress for a few seconds.

use super::{Result, Service, access, pool_not_found};
use crate::auth::Caller;
use crate::clock::Timestamp;
use crate::effects::{Committed, StreamEntry};
use crate::error::{ErrorCode, ServiceError};
use crate::store::{self, configuration};
use cognito_sync::operation::bulk_publish::{BulkPublishInput, BulkPublishOutput};
use cognito_sync::operation::get_bulk_publish_details::{
    GetBulkPublishDetailsInput, GetBulkPublishDetailsOutput,
};
use cognito_sync::types::BulkPublishStatus;
use std::time::Duration;

/// Duration of a publish.
const DURATION: Duration = Duration::from_secs(3);

/// Duration after a successful publish in which another one is refused.
const INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) async fn bulk_publish(
    service: &Service,
    caller: &Caller,
    input: BulkPublishInput,
) -> Result<BulkPublishOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let now = service.clock.timestamp();
    let failure = service.effects.failures().streams;
    let effects = service.effects.clone();
    let id = pool.clone();
    service
        .store
        .write_then(
            move |connection| start(connection, &id, now, failure),
            move |committed| effects.send(committed),
        )
        .await?;
    Ok(BulkPublishOutput::builder().identity_pool_id(pool).build())
}

fn start(
    connection: &rusqlite::Connection,
    pool: &str,
    now: Timestamp,
    failure: Option<String>,
) -> Result<Committed> {
    let last = store::bulk_publish::find(connection, pool)?.ok_or_else(|| pool_not_found(pool))?;
    let configuration = configuration::find(connection, pool)?;
    let streams = configuration.and_then(|(_, streams)| streams);
    if !streams.is_some_and(|it| it.is_enabled()) {
        // The error of the service is not known.
        let message = format!("Identity pool '{pool}' has no stream that is enabled.");
        return Err(ServiceError::invalid_parameter(message));
    }
    match status(last.as_ref(), now) {
        Status::InProgress => {
            let message = format!("A bulk publish of identity pool '{pool}' is in progress.");
            return Err(ServiceError::new(ErrorCode::DuplicateRequest, message));
        }
        Status::Succeeded(completed) if now < completed.after(INTERVAL) => {
            let message =
                format!("Identity pool '{pool}' was already published in the last 24 hours.");
            return Err(ServiceError::new(ErrorCode::AlreadyStreamed, message));
        }
        Status::NotStarted | Status::Succeeded(_) | Status::Failed(_) => {}
    }
    let mut committed = Committed::default();
    if failure.is_none() {
        store::bulk_publish::visit(connection, pool, |identity, dataset, records| {
            let entry = StreamEntry::new(pool, identity, dataset, records);
            committed.stream.push(entry);
            Ok::<_, ServiceError>(())
        })?;
    }
    let publish = store::BulkPublish {
        started: now,
        failure,
    };
    store::bulk_publish::set(connection, pool, &publish)?;
    Ok(committed)
}

pub(crate) async fn get_bulk_publish_details(
    service: &Service,
    caller: &Caller,
    input: GetBulkPublishDetailsInput,
) -> Result<GetBulkPublishDetailsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    access::developer(caller)?;
    let now = service.clock.timestamp();
    let found = service
        .store
        .read(|connection| Ok::<_, ServiceError>(store::bulk_publish::find(connection, &pool)?))?;
    let last = found.ok_or_else(|| pool_not_found(&pool))?;
    let output = GetBulkPublishDetailsOutput::builder()
        .identity_pool_id(pool)
        .set_bulk_publish_start_time(last.as_ref().map(|it| it.started.to_response()));
    let output = match status(last.as_ref(), now) {
        Status::NotStarted => output.bulk_publish_status(BulkPublishStatus::NotStarted),
        Status::InProgress => output.bulk_publish_status(BulkPublishStatus::InProgress),
        Status::Succeeded(completed) => output
            .bulk_publish_status(BulkPublishStatus::Succeeded)
            .bulk_publish_complete_time(completed.to_response()),
        Status::Failed(message) => output
            .bulk_publish_status(BulkPublishStatus::Failed)
            .failure_message(message),
    };
    Ok(output.build())
}

/// The status of the last bulk publish, with the time of its success or the reason of its failure.
#[derive(Debug, PartialEq, Eq)]
enum Status {
    NotStarted,
    InProgress,
    Succeeded(Timestamp),
    Failed(String),
}

fn status(last: Option<&store::BulkPublish>, now: Timestamp) -> Status {
    let Some(last) = last else {
        return Status::NotStarted;
    };
    let completed = last.started.after(DURATION);
    match &last.failure {
        _ if now < completed => Status::InProgress,
        None => Status::Succeeded(completed),
        Some(message) => Status::Failed(message.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_follows_the_clock() {
        let at = Timestamp::from_millis;
        let publish = |failure: Option<&str>| store::BulkPublish {
            started: at(1_000),
            failure: failure.map(str::to_owned),
        };
        assert_eq!(status(None, at(0)), Status::NotStarted);
        assert_eq!(status(Some(&publish(None)), at(3_999)), Status::InProgress);
        assert_eq!(
            status(Some(&publish(None)), at(4_000)),
            Status::Succeeded(at(4_000))
        );
        assert_eq!(
            status(Some(&publish(Some("full"))), at(1_000)),
            Status::InProgress
        );
        assert_eq!(
            status(Some(&publish(Some("full"))), at(9_000)),
            Status::Failed("full".to_owned())
        );
    }
}
