//! A worker that makes calls and records their outcomes.

use super::plan::mix;
use super::service::Service;
use crate::addressee::{Kind, POOL, failure};
use cognito_sync::Client;
use cognito_sync::error::{ProvideErrorMetadata, SdkError};
use cognito_sync::types::{Operation, Platform, Record, RecordPatch};
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// Outcome of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Success,
    /// Another worker or an earlier attempt changed the record first.
    Conflict,
    /// An earlier attempt has consumed the session token.
    UsedToken,
    NotFound,
    /// An error of the service that is retryable.
    Unwell,
    /// No response.
    Dispatch,
    /// A response that cannot be read.
    Response,
    /// Timeout.
    Timeout,
}

/// An update that was tried.
#[derive(Debug)]
pub(super) struct Update {
    /// No two updates write the same value.
    pub(super) value: String,
    pub(super) outcome: Outcome,
}

/// Two workers share an identity and its dataset `saves`; each has a dataset of its own besides, which
/// it deletes now and then.
#[derive(Debug)]
pub(super) struct Worker {
    number: usize,
    random: u64,
    client: Client,
    service: Arc<Service>,
    /// A session for a dataset and the counts of its records, if there is one.
    session: Option<Session>,
    pub(super) outcomes: Vec<(&'static str, Outcome)>,
    pub(super) updates: Vec<Update>,
}

#[derive(Debug)]
struct Session {
    dataset: String,
    token: String,
    records: Vec<Record>,
}

impl Worker {
    pub(super) fn new(number: usize, seed: u64, client: Client, service: Arc<Service>) -> Self {
        Self {
            number,
            random: mix(seed ^ number as u64),
            client,
            service,
            session: None,
            outcomes: Vec::new(),
            updates: Vec::new(),
        }
    }

    fn identity(&self) -> String {
        format!("us-east-1:00000000-0000-0000-0000-{:012}", self.number / 2)
    }

    fn own_dataset(&self) -> String {
        format!("own-{}", self.number)
    }

    fn random(&mut self, below: u64) -> u64 {
        self.random = mix(self.random);
        self.random % below
    }

    /// Makes one call, whichever comes.
    pub(super) async fn call(&mut self) {
        let (call, outcome) = match self.random(20) {
            0..=1 => ("DescribeDataset", self.describe().await),
            2..=3 => ("ListDatasets", self.list_datasets().await),
            4..=5 => ("RegisterDevice", self.register().await),
            6 => ("DeleteDataset", self.delete().await),
            // An update needs a session, so about every other of these is one.
            _ => match self.session.take() {
                Some(session) => ("UpdateRecords", self.update(session).await),
                None => ("ListRecords", self.list_records().await),
            },
        };
        self.outcomes.push((call, outcome));
        if outcome == Outcome::Dispatch {
            // As a program would: nobody calls a service that is not there at full speed.
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn list_records(&mut self) -> Outcome {
        let dataset = match self.random(4) {
            0 => self.own_dataset(),
            _ => "saves".to_owned(),
        };
        let result = self
            .client
            .list_records()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .dataset_name(&dataset)
            .send()
            .await;
        match result {
            Ok(output) => {
                self.session = Some(Session {
                    dataset,
                    token: output.sync_session_token().unwrap_or_default().to_owned(),
                    records: output.records().to_vec(),
                });
                Outcome::Success
            }
            Err(error) => outcome(error),
        }
    }

    async fn update(&mut self, session: Session) -> Outcome {
        let key = format!("key-{}", self.random(8));
        let value = format!("worker {} update {}", self.number, self.updates.len());
        let known = session
            .records
            .iter()
            .find(|record| record.key() == Some(&*key));
        let patch = RecordPatch::builder()
            .op(Operation::Replace)
            .key(&key)
            .value(&value)
            .sync_count(known.and_then(Record::sync_count).unwrap_or(0))
            .build()
            .expect("the patch is whole");
        let result = self
            .client
            .update_records()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .dataset_name(session.dataset)
            .record_patches(patch)
            .sync_session_token(session.token)
            .send()
            .await;
        let outcome = match result {
            Ok(output) => {
                let [record] = output.records() else {
                    panic!("one record was changed: {output:?}")
                };
                assert_eq!(record.key(), Some(&*key));
                assert_eq!(record.value(), Some(&*value));
                Outcome::Success
            }
            Err(error) => outcome(error),
        };
        self.updates.push(Update { value, outcome });
        outcome
    }

    async fn describe(&mut self) -> Outcome {
        let result = self
            .client
            .describe_dataset()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .dataset_name("saves")
            .send()
            .await;
        match result {
            Ok(output) => {
                let name = output.dataset().and_then(|dataset| dataset.dataset_name());
                assert_eq!(name, Some("saves"));
                Outcome::Success
            }
            Err(error) => outcome(error),
        }
    }

    async fn list_datasets(&mut self) -> Outcome {
        let result = self
            .client
            .list_datasets()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .send()
            .await;
        match result {
            Ok(output) => {
                assert_eq!(output.count() as usize, output.datasets().len());
                Outcome::Success
            }
            Err(error) => outcome(error),
        }
    }

    async fn register(&mut self) -> Outcome {
        let token = format!("token-{}-{}", self.number, self.outcomes.len());
        let result = self
            .client
            .register_device()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .platform(Platform::Gcm)
            .token(&token)
            .send()
            .await;
        match result {
            Ok(output) => {
                let registered = self.service.device(&token);
                assert_eq!(output.device_id(), registered.as_deref());
                assert!(registered.is_some(), "{token} was acknowledged");
                Outcome::Success
            }
            Err(error) => outcome(error),
        }
    }

    /// Only this worker writes to the dataset, so it does not exist after a successful deletion.
    async fn delete(&mut self) -> Outcome {
        let dataset = self.own_dataset();
        let result = self
            .client
            .delete_dataset()
            .identity_pool_id(POOL)
            .identity_id(self.identity())
            .dataset_name(&dataset)
            .send()
            .await;
        match result {
            Ok(_) => {
                assert!(!self.service.exists(&format!("/{dataset}")));
                Outcome::Success
            }
            Err(error) => outcome(error),
        }
    }

    /// Asserts that no record holds what this worker was not told, or has to suspect.
    pub(super) async fn read_back(&self, client: &Client) {
        for dataset in ["saves".to_owned(), self.own_dataset()] {
            let output = client
                .list_records()
                .identity_pool_id(POOL)
                .identity_id(self.identity())
                .dataset_name(dataset)
                .send()
                .await
                .expect("the weather is calm");
            for record in output.records() {
                let value = record.value().expect("no record is removed");
                assert_eq!(self.service.times_applied(value), 1, "{value}");
            }
        }
    }
}

fn outcome<E>(error: SdkError<E>) -> Outcome
where
    SdkError<E>: Error + ProvideErrorMetadata,
{
    match error.code() {
        Some("ResourceConflictException") => return Outcome::Conflict,
        Some("InvalidParameterException") => return Outcome::UsedToken,
        Some("ResourceNotFoundException") => return Outcome::NotFound,
        _ => {}
    }
    match failure(error).kind {
        Kind::Service => Outcome::Unwell,
        Kind::Dispatch => Outcome::Dispatch,
        Kind::Response => Outcome::Response,
        Kind::DispatchTimeout | Kind::Timeout => Outcome::Timeout,
    }
}
