//! The error of a blocking call that was not made.

use std::{fmt, io};

/// Error of a blocking call that was not made.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlockingCallError {
    /// The thread runs a task of an asynchronous runtime, which must not wait.
    InsideRuntime,
    /// The thread of the client could not be started.
    NotStarted(io::Error),
    /// The thread of the client has ended, for example since the process is ending.
    Stopped,
}

impl fmt::Display for BlockingCallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InsideRuntime => f.write_str(
                "`send_blocking` was called inside an asynchronous runtime, whose thread must not wait; use \
                 `send().await`, or call it in `tokio::task::spawn_blocking`",
            ),
            Self::NotStarted(_) => f.write_str("the thread for blocking calls could not be started"),
            Self::Stopped => f.write_str("the thread for blocking calls has ended"),
        }
    }
}

impl std::error::Error for BlockingCallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotStarted(error) => Some(error),
            Self::InsideRuntime | Self::Stopped => None,
        }
    }
}
