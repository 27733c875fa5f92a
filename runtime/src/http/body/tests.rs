use super::*;
use http_body::Frame;
use std::collections::VecDeque;
use std::task::{Context, Poll};

/// A body with the given chunks; an empty one is a failure.
struct Chunks(VecDeque<&'static str>);

impl Body for Chunks {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(self.0.pop_front().map(|chunk| match chunk {
            "" => Err("it broke".into()),
            chunk => Ok(Frame::data(Bytes::from(chunk))),
        }))
    }
}

async fn read_chunks(
    chunks: &'static [&'static str],
    max_size: usize,
) -> (Bytes, Result<(), String>) {
    let body = SdkBody::from_body_1_x(Chunks(chunks.iter().copied().collect()));
    let (bytes, result) = read(body, max_size, None, None).await;
    (bytes, result.map_err(|error| error.to_string()))
}

#[tokio::test]
async fn chunks_are_joined() {
    let read = read_chunks(&["one", "two", "three"], 11).await;
    assert_eq!(read, (Bytes::from("onetwothree"), Ok(())));
    assert_eq!(read_chunks(&["one"], 3).await, (Bytes::from("one"), Ok(())));
    assert_eq!(read_chunks(&[], 0).await, (Bytes::new(), Ok(())));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_dropped() {
    let (bytes, result) = read_chunks(&["one", "two", "three"], 10).await;
    assert_eq!(bytes, "onetwo");
    assert!(
        result
            .unwrap_err()
            .contains("larger than the limit of 10 bytes")
    );
    let (bytes, result) = read(SdkBody::from("four"), 3, None, None).await;
    assert_eq!(bytes, "");
    assert!(result.is_err());
}

#[tokio::test]
async fn the_bytes_before_a_failure_are_returned() {
    let read = read_chunks(&["one", "two", "", "three"], 99).await;
    assert_eq!(read, (Bytes::from("onetwo"), Err("it broke".to_owned())));
}
