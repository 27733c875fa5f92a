//! Any response to any operation, through the public client.
//!
//! An input has the format of an HTTP response, except for its first line:
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

/// Response size limit of the clients. Few inputs are longer.
const MAX_RESPONSE: usize = 256 * 1024;

/// Calls an operation, with `data` as the response, and checks the outcome.
///
/// # Panics
/// If the outcome is not the documented one.
pub fn run(data: &[u8]) {
    let Some(response) = Response::read(data) else {
        return;
    };
    response.check(&call::make(&response, 1 + data.len() % 7));
}

/// A response and the operation that receives it.
#[derive(Debug)]
struct Response<'a> {
    operation: &'static str,
    status: StatusCode,
    headers: Headers,
    body: &'a [u8],
}

impl<'a> Response<'a> {
    /// Parses an input. Each unknown operation name selects one of the existing operations.
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
            // HTTP connections return no header without a name or with control characters.
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

    fn check(&self, outcome: &Outcome) {
        assert!(
            outcome.requests == 1,
            "{} requests for one call: {outcome:?}",
            outcome.requests
        );
        let fits = self.body.len() <= MAX_RESPONSE;
        match outcome.ending {
            Ending::Output => assert!(self.status.is_success() && fits, "{self:?}"),
            Ending::Service => assert!(!self.status.is_success() && fits, "{self:?}"),
            Ending::Response => assert!(self.status.is_success() || !fits, "{self:?}"),
            Ending::Other => panic!("unexpected outcome of a received response: {outcome:?}"),
        }
        let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
        // An empty ID counts as none.
        let id = names
            .iter()
            .filter_map(|name| self.headers.get(*name))
            .find(|id| !id.is_empty());
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
            assert_eq!(
                error.body, self.body,
                "the raw response has the bytes that were received"
            );
        }
        for secret in call::SECRETS {
            // A response may contain the secret itself.
            let sent = contains(self.body, secret)
                || self
                    .headers
                    .iter()
                    .any(|(_, value)| contains(value.as_bytes(), secret));
            assert!(sent || !error.debug.contains(secret), "{}", error.debug);
        }
    }

    fn http_response(&self, body: aws_smithy_types::body::SdkBody) -> HttpResponse {
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

/// Returns whether `bytes` contain `text` in any case: parts of a response are shown in lower case.
fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

thread_local! {
    static RUNTIME: OnceCell<tokio::runtime::Runtime> = const { OnceCell::new() };
}

/// Runs a future that does no I/O to completion.
fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.with(|runtime| {
        runtime
            .get_or_init(|| {
                tokio::runtime::Builder::new_current_thread()
                    .enable_time()
                    .build()
                    .expect("a runtime without I/O can be built")
            })
            .block_on(future)
    })
}
