//! The part of the service that updates use: datasets, sync counts, session tokens.

use sdk_conformance::server::{Request, Response};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The service and a record of its updates.
#[derive(Debug, Default)]
pub(super) struct Service(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// By the path of the dataset. Deleted ones stay, for their count goes on.
    datasets: HashMap<String, Dataset>,
    /// The datasets that session tokens are for.
    sessions: HashMap<String, String>,
    issued: usize,
    /// Number of writes of each value.
    applied: HashMap<String, usize>,
    /// Device IDs by token.
    devices: HashMap<String, String>,
}

#[derive(Debug, Default)]
struct Dataset {
    exists: bool,
    count: i64,
    records: BTreeMap<String, Record>,
}

#[derive(Debug)]
struct Record {
    value: String,
    count: i64,
}

impl Service {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the number of writes of a value.
    pub(super) fn times_applied(&self, value: &str) -> usize {
        self.state().applied.get(value).copied().unwrap_or(0)
    }

    /// Returns the number of applied updates.
    pub(super) fn applied(&self) -> usize {
        self.state().applied.values().sum()
    }

    /// Returns the sum of the sync counts of all datasets, one for each update.
    pub(super) fn dataset_counts(&self) -> i64 {
        self.state().datasets.values().map(|it| it.count).sum()
    }

    /// Returns the device ID of a token, if it was registered.
    pub(super) fn device(&self, token: &str) -> Option<String> {
        self.state().devices.get(token).cloned()
    }

    /// Returns whether there is a dataset whose path ends with `end`.
    pub(super) fn exists(&self, end: &str) -> bool {
        let state = self.state();
        let mut datasets = state.datasets.iter();
        datasets.any(|(path, dataset)| dataset.exists && path.ends_with(end))
    }

    pub(super) fn answer(&self, request: &Request) -> Response {
        let mut state = self.state();
        let path = request.path();
        match request.method() {
            "GET" if path.ends_with("/records") => {
                state.list_records(path.trim_end_matches("/records"))
            }
            "GET" if path.ends_with("/datasets") => state.list_datasets(path),
            "GET" => state.describe(path),
            "DELETE" => state.delete(path),
            "POST" if path.ends_with("/device") => state.register(request),
            "POST" => state.update(path, request),
            method => refusal(405, "InvalidParameterException", method),
        }
    }
}

impl State {
    fn list_records(&mut self, path: &str) -> Response {
        self.issued += 1;
        let token = format!("session-{}", self.issued);
        self.sessions.insert(token.clone(), path.to_owned());
        let none = Dataset::default();
        let dataset = self.datasets.get(path).unwrap_or(&none);
        let records: Vec<Value> = dataset
            .records
            .iter()
            .map(|(key, record)| record.shown(key))
            .collect();
        success(&json!({
            "Count": records.len(),
            "Records": records,
            "DatasetExists": dataset.exists,
            "DatasetSyncCount": dataset.count,
            "SyncSessionToken": token,
        }))
    }

    fn list_datasets(&self, path: &str) -> Response {
        let below = format!("{path}/");
        let datasets: Vec<Value> = self
            .datasets
            .iter()
            .filter(|(path, dataset)| dataset.exists && path.starts_with(&below))
            .map(|(path, dataset)| dataset.shown(path))
            .collect();
        success(&json!({ "Count": datasets.len(), "Datasets": datasets }))
    }

    fn describe(&self, path: &str) -> Response {
        match self.datasets.get(path).filter(|dataset| dataset.exists) {
            Some(dataset) => success(&json!({ "Dataset": dataset.shown(path) })),
            None => refusal(404, "ResourceNotFoundException", "no such dataset"),
        }
    }

    fn delete(&mut self, path: &str) -> Response {
        match self.datasets.get_mut(path).filter(|dataset| dataset.exists) {
            Some(dataset) => {
                dataset.exists = false;
                dataset.records.clear();
                let shown = dataset.shown(path);
                success(&json!({ "Dataset": shown }))
            }
            None => refusal(404, "ResourceNotFoundException", "no such dataset"),
        }
    }

    fn register(&mut self, request: &Request) -> Response {
        let body = request.json().unwrap_or_default();
        let next = format!("device-{}", self.devices.len());
        let token = body["Token"].as_str().unwrap_or_default().to_owned();
        let device = self.devices.entry(token).or_insert(next);
        success(&json!({ "DeviceId": device }))
    }

    fn update(&mut self, path: &str, request: &Request) -> Response {
        let body = request.json().unwrap_or_default();
        let token = body["SyncSessionToken"].as_str().unwrap_or_default();
        if self.sessions.get(token).is_none_or(|bound| bound != path) {
            let message = "SyncSessionToken not valid for these inputs";
            return refusal(400, "InvalidParameterException", message);
        }
        let dataset = self.datasets.entry(path.to_owned()).or_default();
        let patches = body["RecordPatches"]
            .as_array()
            .map_or(&[][..], Vec::as_slice);
        for patch in patches {
            let key = patch["Key"].as_str().unwrap_or_default();
            let is = dataset.records.get(key).map_or(0, |record| record.count);
            let not = patch["SyncCount"].as_i64().unwrap_or(0);
            if is != not {
                let message = format!("Current SyncCount for: {key} is: {is} not: {not}");
                return refusal(409, "ResourceConflictException", &message);
            }
        }
        // From here on nothing can fail, so that all of it is applied or nothing.
        self.sessions.remove(token);
        dataset.exists = true;
        dataset.count += 1;
        let mut changed = Vec::new();
        for patch in patches {
            let text = |name: &str| patch[name].as_str().unwrap_or_default().to_owned();
            let (key, value) = (text("Key"), text("Value"));
            *self.applied.entry(value.clone()).or_default() += 1;
            let record = Record {
                value,
                count: dataset.count,
            };
            changed.push(record.shown(&key));
            dataset.records.insert(key, record);
        }
        success(&json!({ "Records": changed }))
    }
}

impl Dataset {
    fn shown(&self, path: &str) -> Value {
        let name = path.rsplit('/').next();
        json!({ "DatasetName": name, "NumRecords": self.records.len() })
    }
}

impl Record {
    fn shown(&self, key: &str) -> Value {
        json!({ "Key": key, "Value": self.value, "SyncCount": self.count })
    }
}

fn success(body: &Value) -> Response {
    Response::json(200, "id", body)
}

fn refusal(status: u16, code: &str, message: &str) -> Response {
    Response::json(status, "id", &json!({ "message": message })).header("x-amzn-errortype", code)
}
