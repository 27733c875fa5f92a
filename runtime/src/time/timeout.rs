//! Timeouts of futures.

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

/// Runs `future` for at most `limit`, or without a limit if there is none or no sleep implementation.
///
/// The future is dropped when the limit is exceeded.
pub(crate) async fn with_timeout<F: Future + Send>(
    sleep: Option<&SharedAsyncSleep>,
    limit: Option<Duration>,
    what: TimeoutKind,
    future: F,
) -> Result<F::Output, TimedOut> {
    // Polled in one place and through a trait object, so that the code of the future, which can be that of the whole
    // call, is compiled once.
    let mut future: Pin<&mut (dyn Future<Output = F::Output> + Send)> = pin!(future);
    let mut timer = None;
    poll_fn(|cx| {
        // A result counts even if the limit is exceeded at the same time.
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(output));
        }
        let (Some(sleep), Some(limit)) = (sleep, limit) else {
            return Poll::Pending;
        };
        // A future that is ready at once requires no timer.
        let timer = timer.get_or_insert_with(|| sleep.sleep(limit));
        Pin::new(timer)
            .poll(cx)
            .map(|()| Err(TimedOut { what, limit }))
    })
    .await
}

/// The part of a call that a timeout limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeoutKind {
    Operation,
    Attempt,
    #[cfg(feature = "default-https-client")]
    Connect,
    Read,
    StalledStream,
    Credentials,
}

/// The error of an exceeded timeout.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TimedOut {
    what: TimeoutKind,
    limit: Duration,
}

#[cfg(feature = "default-https-client")]
impl TimedOut {
    pub(crate) fn new(what: TimeoutKind, limit: Duration) -> Self {
        Self { what, limit }
    }
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, setting) = match self.what {
            TimeoutKind::Operation => ("the call took", "operation timeout"),
            TimeoutKind::Attempt => ("the attempt took", "operation attempt timeout"),
            #[cfg(feature = "default-https-client")]
            TimeoutKind::Connect => ("connecting took", "connect timeout"),
            TimeoutKind::Read => ("waiting for the response took", "read timeout"),
            TimeoutKind::StalledStream => (
                "waiting for more of the response took",
                "grace period of the stalled-stream protection",
            ),
            TimeoutKind::Credentials => ("the credentials provider took", "load timeout"),
        };
        write!(f, "{what} longer than the {setting} of {:?}", self.limit)
    }
}

impl std::error::Error for TimedOut {}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::TokioSleep;
    use std::future::{pending, ready};

    const LIMIT: Option<Duration> = Some(Duration::from_secs(5));

    #[tokio::test(start_paused = true)]
    async fn a_future_that_exceeds_its_limit_is_dropped() {
        let sleep = SharedAsyncSleep::new(TokioSleep::new());
        let endless =
            with_timeout(Some(&sleep), LIMIT, TimeoutKind::Attempt, pending::<()>()).await;
        assert_eq!(
            endless.unwrap_err().to_string(),
            "the attempt took longer than the operation attempt timeout of 5s"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_future_within_its_limit_returns_its_result() {
        let sleep = SharedAsyncSleep::new(TokioSleep::new());
        let slow = async {
            tokio::time::sleep(Duration::from_secs(4)).await;
            7
        };
        assert_eq!(
            with_timeout(Some(&sleep), LIMIT, TimeoutKind::Read, slow).await,
            Ok(7)
        );
        let at_once = with_timeout(
            Some(&sleep),
            Some(Duration::ZERO),
            TimeoutKind::Read,
            ready(8),
        )
        .await;
        assert_eq!(at_once, Ok(8));
    }
}
