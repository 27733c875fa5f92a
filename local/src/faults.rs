//! Faults on request: the next calls of an operation fail in a given way.

use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A fault of the next calls of an operation.
///
/// The number counts calls, not requests: clients send the attempts of a call with one
/// `amz-sdk-invocation-id`, and all attempts of an affected call get the fault. A request without that header
/// is a call of its own.
///
/// ```
/// use cognito_sync_local::Fault;
/// use std::time::Duration;
///
/// let throttled = Fault::new("ListRecords").error("TooManyRequestsException", "slow down");
/// let slow = Fault::new("UpdateRecords").calls(3).delay(Duration::from_secs(1));
/// # let _ = (throttled, slow);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// Name of the operation, such as `ListRecords`; `*` stands for every operation.
    pub operation: String,
    /// Number of calls that are affected.
    #[serde(default = "one")]
    pub calls: u32,
    /// Duration before the response, in milliseconds.
    #[serde(default)]
    pub delay_millis: u64,
    /// Error of the response. Without one, the call is made after the delay.
    #[serde(default)]
    pub error: Option<FaultError>,
    /// Whether the connection is closed instead of responding.
    #[serde(default)]
    pub disconnect: bool,
}

/// The error of a [`Fault`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultError {
    /// Error code, such as `TooManyRequestsException`.
    pub code: String,
    /// Message of the error.
    #[serde(default)]
    pub message: String,
    /// HTTP status. By default, that of the exception in Cognito Sync, or 400.
    #[serde(default)]
    pub status: Option<u16>,
}

fn one() -> u32 {
    1
}

impl Fault {
    /// Creates a fault of the next call of an operation, which does nothing yet.
    pub fn new(operation: impl Into<String>) -> Self {
        Self {
            operation: operation.into(),
            calls: one(),
            delay_millis: 0,
            error: None,
            disconnect: false,
        }
    }

    /// Sets the number of calls that are affected.
    pub fn calls(mut self, calls: u32) -> Self {
        self.calls = calls;
        self
    }

    /// Delays the response.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay_millis = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// Responds with an error.
    pub fn error(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.error = Some(FaultError {
            code: code.into(),
            message: message.into(),
            status: None,
        });
        self
    }

    /// Closes the connection instead of responding.
    pub fn disconnect(mut self) -> Self {
        self.disconnect = true;
        self
    }
}

impl FaultError {
    /// Returns the HTTP status.
    pub(crate) fn status(&self) -> u16 {
        self.status.unwrap_or(match self.code.as_str() {
            "InternalErrorException" => 500,
            "LambdaThrottledException" | "TooManyRequestsException" => 429,
            "NotAuthorizedException" => 403,
            "ResourceConflictException" => 409,
            "ResourceNotFoundException" => 404,
            _ => 400,
        })
    }
}

/// The faults that are set.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    active: Mutex<Vec<Active>>,
}

#[derive(Debug)]
struct Active {
    /// `calls` counts the calls that remain.
    fault: Fault,
    /// Invocation IDs of the calls that were affected: their further attempts are as well.
    affected: HashSet<String>,
}

impl Faults {
    /// Adds a fault. It applies to the calls that earlier faults of the operation leave.
    pub(crate) fn add(&self, fault: Fault) {
        self.lock().push(Active {
            fault,
            affected: HashSet::new(),
        });
    }

    /// Removes all faults.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Returns the faults with the number of calls that remain.
    pub(crate) fn remaining(&self) -> Vec<Fault> {
        let active = self.lock();
        let remaining = active.iter().map(|it| it.fault.clone());
        remaining.filter(|fault| fault.calls > 0).collect()
    }

    /// Returns the fault for a request, and counts the call if this is its first attempt.
    pub(crate) fn take(&self, operation: &str, invocation: Option<&str>) -> Option<Fault> {
        let mut active = self.lock();
        let applies = |it: &Active| it.fault.operation == operation || it.fault.operation == "*";
        if let Some(invocation) = invocation {
            let earlier = active.iter().find(|it| it.affected.contains(invocation));
            if let Some(earlier) = earlier {
                return Some(earlier.fault.clone());
            }
        }
        let next = active
            .iter_mut()
            .find(|it| applies(it) && it.fault.calls > 0)?;
        next.fault.calls -= 1;
        next.affected.extend(invocation.map(str::to_owned));
        Some(next.fault.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Active>> {
        // Every change leaves a valid list, so that a panic does no harm.
        self.active.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_of_one_call_count_once() {
        let faults = Faults::default();
        faults.add(Fault::new("ListRecords").calls(2).error("A", ""));
        faults.add(Fault::new("*").error("B", ""));
        let take = |operation, invocation| {
            let fault = faults.take(operation, invocation)?;
            Some(fault.error.unwrap().code)
        };
        assert_eq!(take("ListRecords", Some("1")).as_deref(), Some("A"));
        assert_eq!(take("ListRecords", Some("1")).as_deref(), Some("A"));
        assert_eq!(take("ListRecords", None).as_deref(), Some("A"));
        assert_eq!(take("ListRecords", Some("1")).as_deref(), Some("A"));
        assert_eq!(faults.remaining().len(), 1);
        assert_eq!(take("UpdateRecords", Some("2")).as_deref(), Some("B"));
        assert_eq!(take("ListRecords", Some("3")), None);
        assert_eq!(take("UpdateRecords", Some("2")).as_deref(), Some("B"));
        faults.clear();
        assert_eq!(take("UpdateRecords", Some("2")), None);
    }

    #[test]
    fn faults_are_read_from_json() {
        let fault: Fault = serde_json::from_str(
            r#"{"operation": "GetId", "error": {"code": "InternalErrorException"}, "delayMillis": 5}"#,
        )
        .unwrap();
        let expected = Fault::new("GetId")
            .error("InternalErrorException", "")
            .delay(Duration::from_millis(5));
        assert_eq!(fault, expected);
        assert_eq!(fault.error.unwrap().status(), 500);
        assert!(serde_json::from_str::<Fault>(r#"{"operation": "GetId", "call": 2}"#).is_err());
    }
}
