//! What the calls of a client share to keep repeated ones within bounds.

mod bucket;
mod limiter;
mod partition;

pub use bucket::{MAXIMUM_CAPACITY, TokenBucket, TokenBucketBuilder};
pub use limiter::{ClientRateLimiter, ClientRateLimiterBuilder};
pub use partition::{RetryPartition, RetryPartitionBuilder};
