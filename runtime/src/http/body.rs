//! Reading of response bodies, chunk by chunk and up to a size limit.

use crate::error::BoxError;
use crate::time::{TimeoutKind, with_timeout};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http_body::Body;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

/// The maximum number of bytes that are reserved because of a content length.
const MAX_RESERVED: usize = 1024 * 1024;

/// Reads `body` into memory.
///
/// `timeout` is the limit of the wait for each chunk, and the setting that it comes from. The bytes read
/// before a failure are returned with the error.
pub(crate) async fn read(
    mut body: SdkBody,
    max_size: usize,
    timeout: Option<(TimeoutKind, Duration)>,
    sleep: Option<&SharedAsyncSleep>,
) -> (Bytes, Result<(), BoxError>) {
    let too_large = || Err(TooLarge { max_size }.into());
    let content_length = body.content_length().unwrap_or(0);
    if content_length > max_size as u64 {
        return (Bytes::new(), too_large());
    }
    let (what, limit) = match timeout {
        Some((what, limit)) => (what, Some(limit)),
        None => (TimeoutKind::Read, None),
    };
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    loop {
        let frame = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx));
        let chunk = match with_timeout(sleep, limit, what, frame).await {
            Ok(None) => break,
            Ok(Some(Ok(frame))) => frame.into_data().unwrap_or_default(),
            Ok(Some(Err(error))) => return (joined(first, all), Err(error)),
            Err(timed_out) => return (joined(first, all), Err(timed_out.into())),
        };
        if first.len() + all.len() + chunk.len() > max_size {
            return (joined(first, all), too_large());
        }
        // A body of a single chunk is not copied.
        if first.is_empty() && all.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            all.reserve(
                (content_length as usize)
                    .min(MAX_RESERVED)
                    .max(first.len() + chunk.len()),
            );
            all.extend_from_slice(&std::mem::take(&mut first));
        }
        all.extend_from_slice(&chunk);
    }
    (joined(first, all), Ok(()))
}

fn joined(first: Bytes, all: BytesMut) -> Bytes {
    if all.is_empty() { first } else { all.freeze() }
}

/// The error of a response that is larger than the limit.
#[derive(Debug)]
pub(crate) struct TooLarge {
    max_size: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the response is larger than the limit of {} bytes (raise it with \
             `config::Builder::max_response_size`)",
            self.max_size
        )
    }
}

impl std::error::Error for TooLarge {}

#[cfg(test)]
mod tests;
