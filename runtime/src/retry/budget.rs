//! The retries that are left to one call.

use super::classifiers::{Fault, FaultKind};
use super::token_bucket::TokenBucket;
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

impl<'a> Budget<'a> {
    pub(crate) fn new(config: &'a RetryConfig, tokens: &'a TokenBucket) -> Self {
        Self {
            config,
            tokens,
            spent: None,
        }
    }

    /// The pause after which the attempt numbered `attempt`, from 1, is to be followed by another,
    /// if it is.
    pub(crate) fn next(&mut self, attempt: u32, outcome: Outcome) -> Option<Duration> {
        let fault = match outcome {
            Outcome::Success => {
                match self.spent {
                    Some(cost) => self.tokens.give_back(cost),
                    None => self.tokens.reward(),
                }
                return None;
            }
            Outcome::Final => return None,
            Outcome::Fault(fault) => fault,
        };
        if attempt >= self.config.max_attempts() {
            tracing::debug!(
                attempt,
                "the call is not repeated, since no attempts are left"
            );
            return None;
        }
        let cost = match fault.kind {
            FaultKind::ClockSkew => 0,
            FaultKind::Timeout => self.tokens.timeout_cost(),
            FaultKind::Transient => self.tokens.retry_cost(),
            FaultKind::Throttling => self.tokens.throttling_cost(),
        };
        if !self.tokens.take(cost) {
            tracing::debug!(
                attempt,
                "the call is not repeated, since too many of this client's calls fail"
            );
            return None;
        }
        if cost > 0 {
            self.spent = Some(cost);
        }
        let pause = self.pause(attempt, fault);
        tracing::debug!(
            attempt,
            reason = ?fault.kind,
            asked_for = ?fault.retry_after,
            ?pause,
            "the call is repeated after a pause"
        );
        Some(pause)
    }

    /// How long to wait after the attempt numbered `attempt`.
    fn pause(&self, attempt: u32, fault: Fault) -> Duration {
        match (fault.kind, fault.retry_after) {
            (FaultKind::ClockSkew, _) => Duration::ZERO,
            (_, Some(asked_for)) => asked_for.min(self.config.max_backoff()),
            // Set by tests that want to know the pauses beforehand.
            _ if self.config.use_static_exponential_base() => backoff(self.config, attempt, 1.0),
            _ => backoff(self.config, attempt, fastrand::f64()),
        }
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// There is an output.
    Success,
    /// There is an error that would come again, or must not be risked again.
    Final,
    /// There is something that may pass.
    Fault(Fault),
}

#[cfg(test)]
mod tests;
