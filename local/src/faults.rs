//! Faults on request: the next calls of an operation fail in a given way.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A fault of the next calls of an operation.
///
/// The number counts calls, not requests: clients send the attempts of a call with one
/// `amz-sdk-invocation-id`, and all attempts of an affected call get the fault, or as many as
/// [`attempts`](Self::attempts) states. A request without that header is a call of its own.
///
/// ```
/// use cognito_sync_local::Fault;
/// use std::time::Duration;
///
/// let throttled = Fault::new("ListRecords").error("TooManyRequestsException", "slow down");
/// let slow = Fault::new("UpdateRecords").calls(3).delay(Duration::from_secs(1));
/// // The second attempt of the call succeeds.
/// let retried = Fault::new("UpdateRecords").attempts(1).disconnect();
/// # let _ = (throttled, slow, retried);
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
    /// Number of attempts of each of these calls that are affected; `None` is all of them.
    #[serde(default)]
    pub attempts: Option<u32>,
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
            attempts: None,
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

    /// Sets the number of attempts of each call that are affected. Later attempts of the call succeed.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
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

    /// Checks that the fault can have an effect.
    fn check(&self) -> Result<(), InvalidFault> {
        if self.operation != ALL && !operations().any(|name| name == self.operation) {
            return Err(InvalidFault::UnknownOperation(self.operation.clone()));
        }
        if self.calls == 0 || self.attempts == Some(0) {
            return Err(InvalidFault::NoCalls);
        }
        match &self.error {
            Some(_) if self.disconnect => return Err(InvalidFault::TwoEffects),
            Some(error) if !(400..=599).contains(&error.status()) => {
                return Err(InvalidFault::Status(error.status()));
            }
            None if !self.disconnect && self.delay_millis == 0 => {
                return Err(InvalidFault::NoEffect);
            }
            _ => {}
        }
        Ok(())
    }
}

/// Reason for which a fault is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidFault {
    /// Neither service has the operation.
    #[error("there is no operation `{0}`; {hint}, or `*` for all operations", hint = hint(.0))]
    UnknownOperation(String),
    /// No call, or no attempt, is affected.
    #[error(
        "a fault affects at least one call, and at least one attempt of it; set `calls` and `attempts` to 1 or more"
    )]
    NoCalls,
    /// The fault changes no response.
    #[error("the fault has no effect; set an error, a delay or `disconnect`")]
    NoEffect,
    /// The fault has an error and closes the connection.
    #[error("a fault has either an error or `disconnect`; set one of them only, or add two faults")]
    TwoEffects,
    /// The HTTP status is not that of an error.
    #[error("{0} is not the HTTP status of an error; set one from 400 to 599, or none")]
    Status(u16),
}

/// The name that stands for all operations.
const ALL: &str = "*";

/// Returns the names of the operations of both services.
fn operations() -> impl Iterator<Item = &'static str> {
    let sync = cognito_sync::server::OPERATIONS.iter();
    let identity = cognito_identity::server::OPERATIONS;
    sync.chain(identity).map(|operation| operation.name())
}

/// Returns a hint for the name of an operation.
fn hint(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let similarities = operations().map(|known| {
        let similarity = strsim::jaro_winkler(&known.to_ascii_lowercase(), &name);
        (similarity, known)
    });
    match similarities.max_by(|(a, _), (b, _)| a.total_cmp(b)) {
        Some((similarity, nearest)) if similarity > 0.8 => format!("use `{nearest}`"),
        _ => "use a name such as `ListRecords`".to_owned(),
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
    /// The calls that were affected, by their invocation IDs, with the number of their affected attempts.
    affected: HashMap<String, u32>,
}

impl Faults {
    /// Adds a fault. It applies to the calls that earlier faults of the operation leave.
    pub(crate) fn add(&self, fault: Fault) -> Result<(), InvalidFault> {
        fault.check()?;
        self.lock().push(Active {
            fault,
            affected: HashMap::new(),
        });
        Ok(())
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
        if let Some(invocation) = invocation {
            let earlier = active
                .iter_mut()
                .find_map(|it| Some((it.affected.get_mut(invocation)?, &it.fault)));
            if let Some((attempts, fault)) = earlier {
                *attempts = attempts.saturating_add(1);
                let applies = fault.attempts.is_none_or(|limit| *attempts <= limit);
                return applies.then(|| fault.clone());
            }
        }
        let applies = |it: &Active| it.fault.operation == operation || it.fault.operation == ALL;
        let next = active
            .iter_mut()
            .find(|it| applies(it) && it.fault.calls > 0)?;
        next.fault.calls -= 1;
        let invocation = invocation.map(str::to_owned);
        next.affected
            .extend(invocation.map(|invocation| (invocation, 1)));
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
        faults
            .add(Fault::new("ListRecords").calls(2).error("A", ""))
            .unwrap();
        faults.add(Fault::new("*").error("B", "")).unwrap();
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
    fn a_fault_of_the_first_attempt_leaves_the_others() {
        let faults = Faults::default();
        let fault = Fault::new("ListRecords").calls(2).attempts(1).disconnect();
        faults.add(fault).unwrap();
        let take = |invocation| faults.take("ListRecords", invocation).is_some();
        assert!(take(Some("1")));
        assert!(!take(Some("1")));
        assert!(take(None));
        // Both calls have been affected.
        assert!(!take(Some("2")));
        assert!(!take(None));
    }

    #[test]
    fn faults_without_an_effect_are_refused() {
        let fault = Fault::new("ListRecords");
        let error = |fault: Fault| Faults::default().add(fault).unwrap_err();
        assert_eq!(error(fault.clone()), InvalidFault::NoEffect);
        assert_eq!(
            error(fault.clone().disconnect().calls(0)),
            InvalidFault::NoCalls
        );
        assert_eq!(
            error(fault.clone().disconnect().attempts(0)),
            InvalidFault::NoCalls
        );
        assert_eq!(
            error(fault.clone().disconnect().error("A", "")),
            InvalidFault::TwoEffects
        );
        let mut success = fault.error("A", "");
        success.error.as_mut().unwrap().status = Some(200);
        assert_eq!(error(success), InvalidFault::Status(200));
        for (name, hint) in [
            ("listrecord", "use `ListRecords`"),
            ("GetID", "use `GetId`"),
            ("x", "use a name such as `ListRecords`"),
        ] {
            let text = error(Fault::new(name).disconnect()).to_string();
            assert_eq!(
                text,
                format!("there is no operation `{name}`; {hint}, or `*` for all operations")
            );
        }
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
