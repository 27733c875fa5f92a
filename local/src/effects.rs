//! Effects of committed changes outside the database: the webhook for push notifications, and the file that
//! stands for the streams.
//!
//! One task handles them in the order of the commits. A change that is committed while the service is
//! killed may have no effects; its notifications are in the database in any case.

use crate::clock::Timestamp;
use crate::outbound::{CallbackUrl, post};
use crate::store::{Dataset, Notification, Record};
use serde::Serialize;
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc;

/// Duration in which the webhook has to respond.
const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(5);

/// The effects of one change.
#[derive(Clone, Debug, Default)]
pub(crate) struct Committed {
    pub(crate) notifications: Vec<Notification>,
    pub(crate) stream: Vec<StreamEntry>,
}

/// An entry of a stream, in the form that AWS documents for Amazon Cognito Streams.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StreamEntry {
    identity_pool_id: String,
    identity_id: String,
    data_set_name: String,
    operation: &'static str,
    kinesis_sync_records: Vec<StreamRecord>,
    last_modified_date: Timestamp,
    payload_type: &'static str,
    sync_count: i64,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct StreamRecord {
    key: String,
    value: Option<String>,
    sync_count: i64,
    last_modified_date: Timestamp,
    device_last_modified_date: Option<Timestamp>,
    op: &'static str,
}

impl StreamEntry {
    /// Creates the entry for changed records of a dataset.
    pub(crate) fn new(pool: &str, identity: &str, dataset: &Dataset, records: &[Record]) -> Self {
        Self {
            identity_pool_id: pool.to_owned(),
            identity_id: identity.to_owned(),
            data_set_name: dataset.name.clone(),
            operation: "replace",
            kinesis_sync_records: records.iter().map(StreamRecord::new).collect(),
            last_modified_date: dataset.modified,
            payload_type: "Inline",
            sync_count: dataset.sync_count,
        }
    }

    /// Creates the entry for a deleted dataset.
    pub(crate) fn removed(pool: &str, identity: &str, dataset: &Dataset, now: Timestamp) -> Self {
        Self {
            operation: "remove",
            last_modified_date: now,
            ..Self::new(pool, identity, dataset, &[])
        }
    }
}

impl StreamRecord {
    fn new(record: &Record) -> Self {
        Self {
            key: record.key.clone(),
            value: record.value.clone(),
            sync_count: record.sync_count,
            last_modified_date: record.modified,
            device_last_modified_date: record.device_modified,
            op: match record.value {
                Some(_) => "replace",
                None => "remove",
            },
        }
    }
}

/// Returns the JSON form of a notification: its device, and the payload that the device would receive.
pub(crate) fn notification_json(notification: &Notification) -> Value {
    json!({
        "id": notification.id,
        "created": notification.created,
        "deviceId": notification.device,
        "platform": notification.platform,
        "applicationArn": notification.application_arn,
        "payload": {
            "source": "cognito-sync",
            "identityPoolId": notification.pool,
            "identityId": notification.identity,
            "datasetName": notification.dataset,
            "syncCount": notification.sync_count,
        },
    })
}

/// The places where effects go.
#[derive(Clone, Debug, Default)]
pub(crate) struct Destinations {
    /// URL that notifications are posted to.
    pub(crate) webhook: Option<CallbackUrl>,
    /// File that entries of streams are appended to, one JSON object in a line.
    pub(crate) streams: Option<PathBuf>,
}

/// Hands effects to the task that handles them.
#[derive(Clone, Debug)]
pub(crate) struct Effects {
    queue: mpsc::UnboundedSender<Committed>,
    failures: Arc<Mutex<Failures>>,
}

/// The last failure of each destination, until it succeeds again. Each is also logged once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Failures {
    pub(crate) webhook: Option<String>,
    pub(crate) streams: Option<String>,
}

impl Effects {
    /// Starts the task. It ends when all handles are dropped.
    pub(crate) fn start(destinations: Destinations) -> Self {
        let (queue, receiver) = mpsc::unbounded_channel();
        let failures = Arc::<Mutex<Failures>>::default();
        tokio::spawn(run(destinations, receiver, failures.clone()));
        Self { queue, failures }
    }

    /// Queues the effects of a change.
    pub(crate) fn send(&self, committed: &Committed) {
        if committed.notifications.is_empty() && committed.stream.is_empty() {
            return;
        }
        // The task ends after all handles only, or with the runtime: then nothing can be sent.
        let _ = self.queue.send(committed.clone());
    }

    /// Returns the last failures.
    pub(crate) fn failures(&self) -> Failures {
        lock(&self.failures).clone()
    }
}

async fn run(
    destinations: Destinations,
    mut queue: mpsc::UnboundedReceiver<Committed>,
    failures: Arc<Mutex<Failures>>,
) {
    while let Some(committed) = queue.recv().await {
        if let Some(path) = &destinations.streams {
            let failure = append(path, &committed.stream).err();
            let failure =
                failure.map(|error| format!("cannot append to {}: {error}", path.display()));
            set_failure(&mut lock(&failures).streams, failure);
        }
        if let Some(url) = &destinations.webhook {
            for notification in &committed.notifications {
                let failure = notify(url, notification).await.err();
                set_failure(&mut lock(&failures).webhook, failure);
            }
        }
    }
}

/// Replaces the failure of a destination, and logs a new one.
fn set_failure(last: &mut Option<String>, failure: Option<String>) {
    if let Some(failure) = &failure
        && last.as_ref() != Some(failure)
    {
        tracing::warn!("{failure}");
    }
    *last = failure;
}

/// Opens the file that entries of streams are appended to, and creates it if it does not exist.
pub(crate) fn open_streams(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().append(true).create(true).open(path)
}

fn append(path: &Path, entries: &[StreamEntry]) -> std::io::Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut lines = Vec::new();
    for entry in entries {
        serde_json::to_writer(&mut lines, entry)?;
        lines.push(b'\n');
    }
    // In one write, so that readers see whole lines.
    open_streams(path)?.write_all(&lines)
}

async fn notify(url: &CallbackUrl, notification: &Notification) -> Result<(), String> {
    let body = notification_json(notification).to_string().into_bytes();
    match post(url, body, WEBHOOK_TIMEOUT).await {
        Ok((status, _)) if status.is_success() => Ok(()),
        Ok((status, _)) => Err(format!("{url} responded with status {status}")),
        Err(error) => Err(format!("{url}: {error}")),
    }
}

fn lock(failures: &Mutex<Failures>) -> MutexGuard<'_, Failures> {
    // Fields are replaced as a whole, so that a panic leaves a valid value.
    failures.lock().unwrap_or_else(PoisonError::into_inner)
}
