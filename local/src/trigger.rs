//! The SyncTrigger function of a pool, as an HTTP callback.
//!
//! The service calls an AWS Lambda function. Here all functions are one program, which receives the event that
//! AWS documents in a POST request and responds with it, changed or not. Without a program, functions are
//! not run.

use crate::error::{ErrorCode, ServiceError};
use crate::outbound::{CallbackUrl, post};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// Duration in which a function has to respond, as documented.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The program that runs SyncTrigger functions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trigger {
    /// `None` runs no functions.
    pub(crate) url: Option<CallbackUrl>,
}

/// A call of a function.
pub(crate) struct Call {
    /// ARN of the function.
    pub(crate) function: String,
    pub(crate) region: String,
    pub(crate) pool: String,
    pub(crate) identity: String,
    pub(crate) dataset: String,
    /// The changes by key.
    pub(crate) changes: Vec<(String, Change)>,
}

/// A change to a record; `None` is the value of a record that does not exist or was removed.
pub(crate) struct Change {
    pub(crate) old_value: Option<String>,
    pub(crate) new_value: Option<String>,
}

/// The event, in the form that AWS documents, and the ARN of the function.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    version: u32,
    event_type: &'a str,
    function_arn: &'a str,
    region: &'a str,
    identity_pool_id: &'a str,
    identity_id: &'a str,
    dataset_name: &'a str,
    dataset_records: BTreeMap<&'a str, EventRecord>,
}

/// The response of a function. Other members of the event are ignored.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    dataset_records: BTreeMap<String, EventRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct EventRecord {
    #[serde(default)]
    old_value: Option<String>,
    #[serde(default)]
    new_value: Option<String>,
    op: Op,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Op {
    Replace,
    Remove,
}

impl Trigger {
    /// Runs the function and returns the values of the records that it returned, by key; `None` removes a
    /// record. Records that it did not return stay as the client sent them.
    pub(crate) async fn run(
        &self,
        call: &Call,
    ) -> Result<BTreeMap<String, Option<String>>, ServiceError> {
        let Some(url) = &self.url else {
            return Ok(BTreeMap::new());
        };
        let event = serde_json::to_vec(&event(call)).expect("texts have a JSON form");
        // The error of a function that does not respond in time is not known.
        let (status, body) = post(url, event, TIMEOUT)
            .await
            .map_err(|error| invalid(call, &error.to_string()))?;
        if status == StatusCode::TOO_MANY_REQUESTS {
            let message = format!("The function {} was throttled.", call.function);
            return Err(ServiceError::new(ErrorCode::LambdaThrottled, message));
        }
        if !status.is_success() {
            return Err(invalid(call, &format!("it responded with status {status}")));
        }
        let output: Output =
            serde_json::from_slice(&body).map_err(|error| invalid(call, &error.to_string()))?;
        let values = output.dataset_records.into_iter().map(|(key, record)| {
            match (record.op, record.new_value) {
                (Op::Remove, _) => Ok((key, None)),
                (Op::Replace, Some(value)) => Ok((key, Some(value))),
                (Op::Replace, None) => Err(invalid(call, "a record has no newValue")),
            }
        });
        values.collect()
    }
}

fn event(call: &Call) -> Event<'_> {
    let records = call.changes.iter().map(|(key, change)| {
        let record = EventRecord {
            old_value: change.old_value.clone(),
            new_value: change.new_value.clone(),
            op: match change.new_value {
                Some(_) => Op::Replace,
                None => Op::Remove,
            },
        };
        (key.as_str(), record)
    });
    Event {
        version: 2,
        event_type: "SyncTrigger",
        function_arn: &call.function,
        region: &call.region,
        identity_pool_id: &call.pool,
        identity_id: &call.identity,
        dataset_name: &call.dataset,
        dataset_records: records.collect(),
    }
}

fn invalid(call: &Call, reason: &str) -> ServiceError {
    let message = format!(
        "The function {} returned no valid output: {reason}",
        call.function
    );
    ServiceError::new(ErrorCode::InvalidLambdaFunctionOutput, message)
}
