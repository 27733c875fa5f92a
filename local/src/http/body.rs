//! Reading bodies, within a limit for each and one for all together.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::error::Error;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Largest body: a dataset of one megabyte, whose text is up to six times as long with JSON escapes, and the
/// other members.
pub(super) const MAX_BODY: usize = 8 * 1024 * 1024;

/// Largest number of bytes of all bodies that are being read or handled.
const MAX_BUFFERED: usize = 64 * 1024 * 1024;

/// Duration in which a body has to arrive.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Bytes that one permit of the semaphore stands for, since it counts in `u32`.
const UNIT: usize = 1024;

/// The memory for the bodies of all requests.
#[derive(Debug)]
pub(super) struct Bodies {
    free: Semaphore,
}

/// A body that was read. Its memory counts until this is dropped.
pub(super) struct Buffered<'a> {
    pub(super) bytes: Bytes,
    _permit: tokio::sync::SemaphorePermit<'a>,
}

/// Reason for which a body cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BodyError {
    /// It is larger than the limit.
    TooLarge,
    /// It did not arrive in time.
    Timeout,
    /// The connection was lost, or the encoding of the body is invalid.
    Broken,
}

impl Default for Bodies {
    fn default() -> Self {
        Self {
            free: Semaphore::new(MAX_BUFFERED / UNIT),
        }
    }
}

impl Bodies {
    /// Reads a body. If the memory for bodies is used up, it waits until others have been handled.
    pub(super) async fn read<B>(
        &self,
        headers: &HeaderMap,
        body: B,
    ) -> Result<Buffered<'_>, BodyError>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        // A body without a length reserves as much as it may have. All of it is reserved at once: bodies
        // that wait for each other would never end.
        let length = headers.get(CONTENT_LENGTH);
        let length = length.and_then(|it| it.to_str().ok()?.parse().ok());
        let size = length.unwrap_or(if body.is_end_stream() { 0 } else { MAX_BODY });
        if size > MAX_BODY {
            return Err(BodyError::TooLarge);
        }
        let permits = u32::try_from(size.div_ceil(UNIT)).unwrap_or(u32::MAX);
        let permit = self.free.acquire_many(permits).await;
        let permit = permit.map_err(|_| BodyError::Broken)?;
        let read = Limited::new(body, MAX_BODY).collect();
        match tokio::time::timeout(TIMEOUT, read).await {
            Err(_) => Err(BodyError::Timeout),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(BodyError::TooLarge),
            Ok(Err(_)) => Err(BodyError::Broken),
            Ok(Ok(body)) => Ok(Buffered {
                bytes: body.to_bytes(),
                _permit: permit,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{Full, StreamBody};
    use std::convert::Infallible;
    use tokio::time::timeout;

    fn headers(length: usize) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_LENGTH, length.into());
        headers
    }

    #[tokio::test]
    async fn a_body_has_at_most_the_largest_size() {
        let bodies = Bodies::default();
        let body = |size| Full::new(Bytes::from(vec![b'a'; size]));
        let read = bodies.read(&headers(MAX_BODY), body(MAX_BODY)).await;
        assert_eq!(read.ok().unwrap().bytes.len(), MAX_BODY);
        let read = bodies
            .read(&headers(MAX_BODY + 1), body(MAX_BODY + 1))
            .await;
        assert_eq!(read.err(), Some(BodyError::TooLarge));
        // Without a length, or with a wrong one.
        let read = bodies.read(&HeaderMap::new(), body(MAX_BODY + 1)).await;
        assert_eq!(read.err(), Some(BodyError::TooLarge));
        let read = bodies.read(&headers(1), body(MAX_BODY + 1)).await;
        assert_eq!(read.err(), Some(BodyError::TooLarge));
        assert_eq!(bodies.free.available_permits(), MAX_BUFFERED / UNIT);
    }

    #[tokio::test(start_paused = true)]
    async fn bodies_wait_for_memory() {
        let bodies = Bodies::default();
        let count = MAX_BUFFERED / MAX_BODY;
        let mut held = Vec::new();
        for _ in 0..count {
            let body = Full::new(Bytes::from_static(b"{}"));
            // The declared length counts, before it has arrived.
            held.push(bodies.read(&headers(MAX_BODY), body).await.ok().unwrap());
        }
        let body = || Full::new(Bytes::from_static(b"{}"));
        let headers = headers(2);
        let waiting = bodies.read(&headers, body());
        assert!(timeout(Duration::from_secs(3_600), waiting).await.is_err());
        // A request without a body needs no memory.
        let no_headers = HeaderMap::new();
        let empty = bodies.read(&no_headers, http_body_util::Empty::<Bytes>::new());
        assert!(empty.await.is_ok());
        held.pop();
        assert_eq!(
            bodies.read(&headers, body()).await.ok().unwrap().bytes,
            "{}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_does_not_arrive_is_given_up() {
        let bodies = Bodies::default();
        let never = futures_util::stream::pending::<Result<http_body::Frame<Bytes>, Infallible>>();
        let read = bodies.read(&headers(2), StreamBody::new(never)).await;
        assert_eq!(read.err(), Some(BodyError::Timeout));
        assert_eq!(bodies.free.available_permits(), MAX_BUFFERED / UNIT);
    }
}
