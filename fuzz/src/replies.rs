//! Any reply to any operation, through the public client.
//!
//! An input reads like a reply of HTTP, but for its first line:
//!
//! ```text
//! UpdateRecords 409
//! x-amzn-errortype: ResourceConflictException
//!
//! {"message": "Current SyncCount for: KEY is: 1 not: 0"}
//! ```

mod call;
mod connection;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::{Headers, StatusCode};
use call::{Ending, Outcome};
use std::cell::OnceCell;

/// The most that clients here read of a reply; inputs are seldom longer.
const MAX_REPLY: usize = 256 * 1024;

/// Calls an operation that is answered as `data` says, and judges what the caller gets.
///
/// # Panics
/// The outcome is not the one that a caller can rely on.
pub fn run(data: &[u8]) {
    let Some(reply) = Reply::read(data) else {
        return;
    };
    reply.judge(&call::make(&reply, 1 + data.len() % 7));
}

/// What is answered, and to which operation.
#[derive(Debug)]
struct Reply<'a> {
    operation: &'static str,
    status: StatusCode,
    headers: Headers,
    body: &'a [u8],
}

impl<'a> Reply<'a> {
    /// Reads an input. An unknown operation stands for one of those that are known.
    fn read(data: &'a [u8]) -> Option<Self> {
        let (first, mut rest) = split_line(data)?;
        let first = str::from_utf8(first).ok()?;
        let (operation, status) = first.rsplit_once(' ')?;
        let sum: usize = operation.bytes().map(usize::from).sum();
        let operation = call::OPERATIONS
            .iter()
            .find(|known| **known == operation)
            .unwrap_or(&call::OPERATIONS[sum % call::OPERATIONS.len()]);
        let mut headers = Headers::new();
        while let Some((line, after)) = split_line(rest) {
            rest = after;
            if line.is_empty() {
                break;
            }
            // No connection brings a header that has no name or that holds control characters.
            let Some((name, value)) = str::from_utf8(line).ok()?.split_once(": ") else {
                continue;
            };
            let name = name.to_ascii_lowercase();
            if let Ok(name) = name.parse::<http::HeaderName>() {
                let _ = headers.try_append(name.as_str().to_owned(), value.to_owned());
            }
        }
        Some(Self {
            operation,
            status: StatusCode::try_from(status.parse::<u16>().ok()?).ok()?,
            headers,
            body: rest,
        })
    }

    fn judge(&self, outcome: &Outcome) {
        assert!(
            outcome.requests == 1,
            "{} requests for one call: {outcome:?}",
            outcome.requests
        );
        let fits = self.body.len() <= MAX_REPLY;
        match outcome.ending {
            Ending::Output => assert!(self.status.is_success() && fits, "{self:?}"),
            Ending::Service => assert!(!self.status.is_success() && fits, "{self:?}"),
            Ending::Response => assert!(self.status.is_success() || !fits, "{self:?}"),
            Ending::Other => panic!("the reply came, and yet: {outcome:?}"),
        }
        let id = self
            .headers
            .get("x-amzn-requestid")
            .or_else(|| self.headers.get("x-amz-request-id"));
        assert_eq!(outcome.request_id.as_deref(), id, "{self:?}");
        let Some(error) = &outcome.error else {
            return;
        };
        let line = &error.text;
        assert!(line.starts_with(self.operation), "{line}");
        assert!(line.contains("1 attempt)"), "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
        assert_eq!(error.status, self.status.as_u16());
        if fits {
            assert_eq!(error.body, self.body, "the reply is kept as it came");
        }
        for secret in call::SECRETS {
            // A service that repeats what it was sent is not ours to silence.
            let sent = contains(self.body, secret)
                || self
                    .headers
                    .iter()
                    .any(|(_, value)| contains(value.as_bytes(), secret));
            assert!(sent || !error.debug.contains(secret), "{}", error.debug);
        }
    }

    fn response(&self, body: aws_smithy_types::body::SdkBody) -> HttpResponse {
        let mut response = HttpResponse::new(self.status, body);
        *response.headers_mut() = self.headers.clone();
        response
    }
}

fn split_line(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = data.iter().position(|&byte| byte == b'\n')?;
    let line = &data[..end];
    Some((line.strip_suffix(b"\r").unwrap_or(line), &data[end + 1..]))
}

/// Whether `text` is there, in any case: some of what a reply says is repeated in lower case.
fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

thread_local! {
    static RUNTIME: OnceCell<tokio::runtime::Runtime> = const { OnceCell::new() };
}

/// Runs a future to its end. Nothing in it waits for anything outside.
fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.with(|runtime| {
        runtime
            .get_or_init(|| {
                tokio::runtime::Builder::new_current_thread()
                    .enable_time()
                    .build()
                    .expect("a runtime without input and output can be built")
            })
            .block_on(future)
    })
}
