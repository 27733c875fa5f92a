//! Retries, in the standard and the adaptive mode of the AWS SDKs.
//!
//! An attempt is followed by another if all of this holds: the retry classifiers class its result as
//! retryable (`Classifiers`), attempts are left, and the client's [`TokenBucket`] has tokens. The
//! bucket keeps a client whose calls mostly fail from adding to the load that makes them fail.
//!
//! Before attempt `n + 1` there is a backoff of
//!
//! ```text
//! random(0, 1) × min(initial backoff × 2^(n - 1), maximum backoff)
//! ```
//!
//! unless the response sets the backoff, which is limited to the maximum backoff as well. A call that was
//! rejected because of the machine's clock is retried at once and costs no tokens, since the service has
//! not failed.
//!
//! In the adaptive mode each attempt also waits for the [`ClientRateLimiter`].

mod budget;
mod classifiers;
mod client_rate_limiter;
mod clock_skew;
mod partition;
mod rate;
mod retry_after;
mod token_bucket;

pub(crate) use budget::{AttemptOutcome, Budget};
pub(crate) use classifiers::{ClassifierInput, Classifiers, RetryableError};
pub use client_rate_limiter::{ClientRateLimiter, ClientRateLimiterBuilder};
pub(crate) use clock_skew::{AttemptClock, ClockSkew, SharedClockSkew};
pub use partition::{RetryPartition, RetryPartitionBuilder};
pub use token_bucket::{MAXIMUM_CAPACITY, TokenBucket, TokenBucketBuilder};
