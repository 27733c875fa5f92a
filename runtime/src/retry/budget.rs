//! The retries that remain for one call.

use super::classifiers::{RetryableError, RetryableErrorKind};
use super::token_bucket::TokenBucket;
use aws_smithy_types::retry::RetryConfig;
use std::time::Duration;

/// The attempts and tokens that one call may still use.
#[derive(Debug)]
pub(crate) struct Budget<'a> {
    config: &'a RetryConfig,
    tokens: &'a TokenBucket,
    /// The cost of the last retry, which a success returns to the bucket.
    last_retry_cost: Option<u32>,
}

impl<'a> Budget<'a> {
    pub(crate) fn new(config: &'a RetryConfig, tokens: &'a TokenBucket) -> Self {
        Self {
            config,
            tokens,
            last_retry_cost: None,
        }
    }

    /// Returns the backoff before the next attempt, or `None` if there is no next attempt. `attempt`
    /// is the number of the last one, starting at 1.
    pub(crate) fn next_backoff(
        &mut self,
        attempt: u32,
        outcome: AttemptOutcome,
    ) -> Option<Duration> {
        let error = match outcome {
            AttemptOutcome::Success => {
                match self.last_retry_cost {
                    Some(cost) => self.tokens.release(cost),
                    None => self.tokens.reward(),
                }
                return None;
            }
            AttemptOutcome::NotRetryable => return None,
            AttemptOutcome::Retryable(error) => error,
        };
        if attempt >= self.config.max_attempts() {
            tracing::debug!(
                attempt,
                "not retrying: the maximum number of attempts is reached"
            );
            return None;
        }
        let cost = match error.kind {
            RetryableErrorKind::ClockSkew | RetryableErrorKind::RefusedCredentials => 0,
            RetryableErrorKind::Timeout => self.tokens.timeout_cost(),
            RetryableErrorKind::Transient => self.tokens.retry_cost(),
            RetryableErrorKind::Throttling => self.tokens.throttling_cost(),
        };
        if !self.tokens.acquire(cost) {
            tracing::debug!(
                attempt,
                "not retrying: the token bucket has too few tokens, because too many calls have failed"
            );
            return None;
        }
        if cost > 0 {
            self.last_retry_cost = Some(cost);
        }
        let backoff = self.backoff(attempt, error);
        tracing::debug!(
            attempt,
            reason = ?error.kind,
            retry_after = ?error.retry_after,
            ?backoff,
            "retrying after a backoff"
        );
        Some(backoff)
    }

    /// Returns the backoff after the attempt with number `attempt`.
    fn backoff(&self, attempt: u32, error: RetryableError) -> Duration {
        match (error.kind, error.retry_after) {
            (RetryableErrorKind::ClockSkew | RetryableErrorKind::RefusedCredentials, _) => {
                Duration::ZERO
            }
            (_, Some(retry_after)) => retry_after.min(self.config.max_backoff()),
            // Set by tests that require fixed backoffs.
            _ if self.config.use_static_exponential_base() => {
                exponential_backoff(self.config, attempt, 1.0)
            }
            _ => exponential_backoff(self.config, attempt, fastrand::f64()),
        }
    }
}

/// Returns the backoff after the attempt with number `attempt`; `jitter` is between 0 and 1.
fn exponential_backoff(config: &RetryConfig, attempt: u32, jitter: f64) -> Duration {
    // The limit keeps the power finite; the result is capped at the maximum in any case.
    let doubled = 2_f64.powi(attempt.saturating_sub(1).min(63) as i32);
    let grown = config.initial_backoff().as_secs_f64() * doubled;
    let capped = grown.min(config.max_backoff().as_secs_f64());
    Duration::try_from_secs_f64(jitter * capped).unwrap_or_else(|_| config.max_backoff())
}

/// The result of an attempt, as far as retries are concerned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum AttemptOutcome {
    /// The attempt returned an output.
    Success,
    /// The attempt failed, and a retry would fail as well or could repeat an effect.
    NotRetryable,
    /// The attempt failed with a retryable error.
    Retryable(RetryableError),
}

#[cfg(test)]
mod tests;
