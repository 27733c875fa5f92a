//! Repeating calls, in the standard mode of the AWS SDKs.
//!
//! An attempt is followed by another if all of this holds: its failure is one that may pass by
//! itself ([`classify`]), attempts are left, and the client's [`TokenBucket`] has tokens. The
//! bucket keeps a client whose calls mostly fail from adding to the load that makes them fail.
//!
//! Before attempt `n + 1` there is a pause of
//!
//! ```text
//! random(0, 1) × min(initial backoff × 2^(n - 1), maximal backoff)
//! ```
//!
//! unless the service says how long to wait.

mod classify;

pub(crate) use classify::{Fault, FaultKind, classify};

use crate::config::retry::TokenBucket;
use aws_smithy_types::retry::RetryConfig;
use std::time::Duration;

/// What is left to one call.
#[derive(Debug)]
pub(crate) struct Budget<'a> {
    config: &'a RetryConfig,
    tokens: &'a TokenBucket,
    /// What the last retry cost. A success gives it back.
    spent: Option<u32>,
}

/// What to do after an attempt.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Leave it at that.
    Done,
    /// Try again after a pause.
    AfterPause(Duration),
}

impl<'a> Budget<'a> {
    pub(crate) fn new(config: &'a RetryConfig, tokens: &'a TokenBucket) -> Self {
        Self {
            config,
            tokens,
            spent: None,
        }
    }

    /// What to do after the attempt numbered `attempt`, from 1, with what was wrong with it.
    pub(crate) fn next(&mut self, attempt: u32, outcome: Outcome) -> Next {
        let fault = match outcome {
            Outcome::Success => {
                match self.spent {
                    Some(cost) => self.tokens.give_back(cost),
                    None => self.tokens.reward(),
                }
                return Next::Done;
            }
            Outcome::Final => return Next::Done,
            Outcome::Fault(fault) => fault,
        };
        if attempt >= self.config.max_attempts() {
            return Next::Done;
        }
        let cost = match fault.kind {
            FaultKind::Timeout => self.tokens.timeout_cost(),
            FaultKind::Transient => self.tokens.retry_cost(),
            FaultKind::Throttling => self.tokens.throttling_cost(),
        };
        if !self.tokens.take(cost) {
            tracing::debug!("the call is not repeated, since too many of this client's calls fail");
            return Next::Done;
        }
        self.spent = Some(cost);
        Next::AfterPause(match fault.retry_after {
            Some(pause) => pause.min(self.config.max_backoff()),
            None => backoff(self.config, attempt, fastrand::f64()),
        })
    }
}

/// The pause after the attempt numbered `attempt`; `jitter` is between 0 and 1.
fn backoff(config: &RetryConfig, attempt: u32, jitter: f64) -> Duration {
    // More doublings than any number of seconds can bear come to the maximum anyway.
    let doubled = 2_f64.powi(attempt.saturating_sub(1).min(63) as i32);
    let grown = config.initial_backoff().as_secs_f64() * doubled;
    let capped = grown.min(config.max_backoff().as_secs_f64());
    Duration::try_from_secs_f64(jitter * capped).unwrap_or_else(|_| config.max_backoff())
}

/// What an attempt came to, as far as repeating it is concerned.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    /// There is an output.
    Success,
    /// There is an error that would come again, or must not be risked again.
    Final,
    /// There is an error that may pass.
    Fault(Fault),
}

#[cfg(test)]
mod tests;
