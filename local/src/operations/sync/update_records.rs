//! `UpdateRecords`: all patches or none, at the sync counts that the client has seen.

use super::list_records::{invalid_session, record};
use super::{Result, Service, access, author, require_identity};
use crate::auth::{Caller, SyncSession};
use crate::clock::Timestamp;
use crate::effects::{Committed, StreamEntry};
use crate::error::{ErrorCode, ServiceError};
use crate::store::{
    Dataset, Notification, Record, RecordChanges, configuration, datasets, devices, notifications,
    records, session_tokens, usage,
};
use crate::trigger::{Call, Change};
use cognito_sync::operation::update_records::{UpdateRecordsInput, UpdateRecordsOutput};
use cognito_sync::types::{Operation, RecordPatch};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Largest number of datasets of an identity.
const MAX_DATASETS: i64 = 20;

/// Largest number of records of a dataset. Removed records do not count.
const MAX_RECORDS: i64 = 1_024;

/// Largest size of a dataset: the bytes of its keys and values.
const MAX_BYTES: i64 = 1_048_576;

/// A change to a record.
#[derive(Clone, Debug)]
struct Patch {
    key: String,
    /// `None` removes the record.
    value: Option<String>,
    /// The sync count that the record must have; `None` for a change of the SyncTrigger function.
    sync_count: Option<i64>,
    device_modified: Option<Timestamp>,
}

/// An update that is ready to be made.
struct Update {
    pool: String,
    identity: String,
    name: String,
    device: Option<String>,
    author: String,
    session: SyncSession,
    patches: Vec<Patch>,
    now: Timestamp,
}

pub(crate) async fn update_records(
    service: &Service,
    caller: &Caller,
    input: UpdateRecordsInput,
) -> Result<UpdateRecordsOutput> {
    let pool = input.identity_pool_id.unwrap_or_default();
    let identity = input.identity_id.unwrap_or_default();
    let name = input.dataset_name.unwrap_or_default();
    access::identity_or_developer(caller, &pool, &identity)?;
    let now = service.clock.timestamp();
    let token = input.sync_session_token.unwrap_or_default();
    let session = service.sessions.recognize(&token, &identity, &name, now);
    let mut update = Update {
        session: session.ok_or_else(invalid_session)?,
        patches: read_patches(input.record_patches.unwrap_or_default())?,
        device: input.device_id,
        author: author(caller).to_owned(),
        pool,
        identity,
        name,
        now,
    };
    // The function is not run for changes of the developer.
    if let Caller::Identity { .. } = caller {
        run_trigger(service, &mut update).await?;
    }
    let effects = service.effects.clone();
    let (changed, _) = service
        .store
        .write_then(
            move |connection| apply(connection, update),
            move |(_, committed)| effects.send(committed),
        )
        .await?;
    Ok(UpdateRecordsOutput::builder()
        .set_records(Some(changed.into_iter().map(record).collect()))
        .build())
}

fn read_patches(patches: Vec<RecordPatch>) -> Result<Vec<Patch>> {
    let mut keys = BTreeSet::new();
    let mut read = Vec::with_capacity(patches.len());
    for patch in patches {
        let value = match (&patch.op, patch.value) {
            (Operation::Remove, _) => None,
            (Operation::Replace, Some(value)) => Some(value),
            (operation, _) => {
                let operation = operation.as_str();
                let message = format!("No value for operation '{operation}' on key: {}", patch.key);
                return Err(ServiceError::invalid_parameter(message));
            }
        };
        // The service is not known to have accepted two patches of one record.
        if !keys.insert(patch.key.clone()) {
            let message = format!("Several patches for key: {}", patch.key);
            return Err(ServiceError::invalid_parameter(message));
        }
        let device_modified = patch.device_last_modified_date.as_ref();
        read.push(Patch {
            key: patch.key,
            value,
            sync_count: Some(patch.sync_count),
            device_modified: device_modified.and_then(Timestamp::from_request),
        });
    }
    Ok(read)
}

/// Runs the SyncTrigger function of the pool, if there is one, and takes over its changes.
async fn run_trigger(service: &Service, update: &mut Update) -> Result<()> {
    let call = service.store.read(|connection| {
        let trigger = configuration::sync_trigger(connection, &update.pool)?;
        let Some(function) = trigger.flatten() else {
            return Ok::<_, ServiceError>(None);
        };
        let dataset = datasets::find(connection, &update.identity, &update.name)?;
        let mut changes = Vec::with_capacity(update.patches.len());
        for patch in &update.patches {
            let old = match &dataset {
                Some(dataset) => records::find(connection, dataset.row, &patch.key)?,
                None => None,
            };
            changes.push((
                patch.key.clone(),
                Change {
                    old_value: old.and_then(|record| record.value),
                    new_value: patch.value.clone(),
                },
            ));
        }
        Ok(Some(Call {
            function,
            region: service.region.clone(),
            pool: update.pool.clone(),
            identity: update.identity.clone(),
            dataset: update.name.clone(),
            changes,
        }))
    })?;
    let Some(call) = call else {
        return Ok(());
    };
    for (key, value) in service.trigger.run(&call).await? {
        match update.patches.iter_mut().find(|patch| patch.key == key) {
            Some(patch) => patch.value = value,
            // A record that the function has added: at whatever sync count it has.
            None => update.patches.push(Patch {
                key,
                value,
                sync_count: None,
                device_modified: None,
            }),
        }
    }
    Ok(())
}

/// Makes an update, in a transaction. An error discards all of it.
fn apply(connection: &Connection, mut update: Update) -> Result<(Vec<Record>, Committed)> {
    let patches = std::mem::take(&mut update.patches);
    let Update {
        pool,
        identity,
        name,
        author,
        session,
        now,
        ..
    } = &update;
    require_identity(connection, pool, identity, ErrorCode::ResourceNotFound)?;
    if !session_tokens::mark_used(connection, &session.nonce, session.expires, *now)? {
        return Err(invalid_session());
    }
    usage::count_session(connection, pool)?;
    if patches.is_empty() {
        // An update without patches changes nothing, not even the count.
        return Ok((Vec::new(), Committed::default()));
    }

    let found = datasets::find(connection, identity, name)?;
    let mut dataset = match found.filter(|dataset| dataset.live) {
        Some(dataset) => dataset,
        None if datasets::count(connection, identity)? >= MAX_DATASETS => {
            return Err(limit_exceeded(format!(
                "An identity can have at most {MAX_DATASETS} datasets."
            )));
        }
        None => datasets::create(connection, identity, name, *now, author)?,
    };
    dataset.sync_count += 1;
    let mut changes = RecordChanges::new(connection, dataset.row)?;
    let mut changed = Vec::with_capacity(patches.len());
    for patch in patches {
        changed.push(apply_patch(
            &mut changes,
            &mut dataset,
            patch,
            author,
            *now,
        )?);
    }
    check_limits(&dataset)?;
    dataset.modified = *now;
    author.clone_into(&mut dataset.modified_by);
    datasets::update(connection, &dataset)?;
    let committed = effects(connection, &update, &dataset, &changed)?;
    Ok((changed, committed))
}

fn apply_patch(
    changes: &mut RecordChanges<'_>,
    dataset: &mut Dataset,
    patch: Patch,
    author: &str,
    now: Timestamp,
) -> Result<Record> {
    let old = changes.version(&patch.key)?;
    let current = old.map_or(0, |version| version.sync_count);
    if let Some(expected) = patch.sync_count
        && expected != current
    {
        let key = &patch.key;
        return Err(ServiceError::conflict(format!(
            "Current SyncCount for: {key} is: {current} not: {expected}"
        )));
    }
    let new = Record {
        key: patch.key,
        value: patch.value,
        sync_count: dataset.sync_count,
        modified: now,
        modified_by: author.to_owned(),
        device_modified: patch.device_modified,
    };
    let (old_bytes, new_bytes) = (old.and_then(|version| version.bytes), new.bytes());
    dataset.records += i64::from(new_bytes.is_some()) - i64::from(old_bytes.is_some());
    dataset.bytes += new_bytes.unwrap_or(0) - old_bytes.unwrap_or(0);
    match old {
        Some(_) => changes.update(&new)?,
        None => changes.insert(&new)?,
    }
    Ok(new)
}

fn check_limits(dataset: &Dataset) -> Result<()> {
    if dataset.records > MAX_RECORDS {
        return Err(limit_exceeded(format!(
            "A dataset can have at most {MAX_RECORDS} records."
        )));
    }
    if dataset.bytes > MAX_BYTES {
        return Err(limit_exceeded(format!(
            "A dataset can have at most {MAX_BYTES} bytes of keys and values."
        )));
    }
    Ok(())
}

fn limit_exceeded(message: String) -> ServiceError {
    ServiceError::new(ErrorCode::LimitExceeded, message)
}

/// Stores the notifications of the subscribed devices, and returns them and the entry of the stream.
fn effects(
    connection: &Connection,
    update: &Update,
    dataset: &Dataset,
    changed: &[Record],
) -> Result<Committed> {
    let configuration = configuration::find(connection, &update.pool)?;
    let (push_sync, streams) = configuration.unwrap_or_default();
    let mut sent = Vec::new();
    if push_sync.is_some() {
        let devices = devices::subscribed(connection, dataset.row, update.device.as_deref())?;
        for device in devices {
            let mut notification = Notification {
                id: 0,
                created: update.now,
                pool: update.pool.clone(),
                identity: update.identity.clone(),
                dataset: update.name.clone(),
                sync_count: dataset.sync_count,
                device: device.id,
                platform: device.platform,
                application_arn: device.application_arn,
            };
            notifications::insert(connection, &mut notification)?;
            sent.push(notification);
        }
    }
    let streams = streams.filter(|streams| streams.is_enabled());
    let entry = streams.map(|_| StreamEntry::new(&update.pool, &update.identity, dataset, changed));
    Ok(Committed {
        notifications: sent,
        stream: entry.into_iter().collect(),
    })
}
