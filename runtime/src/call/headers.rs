//! The user agent and the SDK headers of a request.

use crate::config::Settings;
use crate::operation::Metadata;
use crate::sign;
use aws_smithy_runtime_api::http::Headers;
use http::header::HeaderName;
use std::borrow::Cow;
use std::time::SystemTime;

pub(crate) const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
pub(crate) const REQUEST_INFO: HeaderName = HeaderName::from_static("amz-sdk-request");
const USER_AGENT: HeaderName = http::header::USER_AGENT;
const X_AMZ_USER_AGENT: HeaderName = HeaderName::from_static("x-amz-user-agent");

/// The user-agent headers.
#[derive(Debug)]
pub(crate) struct UserAgent {
    headers: Headers,
}

impl UserAgent {
    pub(crate) fn new(metadata: &Metadata, settings: &Settings) -> Self {
        if settings.test_user_agent {
            let short = "sdk-runtime-rust/test os/test lang/rust".to_owned();
            let full = short.clone();
            return Self::from_values(short, full);
        }
        let runtime = concat!("sdk-runtime-rust/", env!("CARGO_PKG_VERSION"));
        let os = match std::env::consts::OS {
            known @ ("linux" | "macos" | "windows" | "android" | "ios") => known,
            _ => "other",
        };
        let api = metadata.service_id.replace(' ', "").to_lowercase();
        let short = format!("{runtime} os/{os} lang/rust");
        let mut full = format!(
            "{runtime} ua/2.1 api/{api}/{version} os/{os} lang/rust",
            version = metadata.crate_version
        );
        for framework in &settings.framework_metadata {
            full.push_str(&format!(" {framework}"));
        }
        if let Some(app_name) = &settings.app_name {
            full.push_str(&format!(" app/{app_name}"));
        }
        Self::from_values(short, full)
    }

    fn from_values(short: String, full: String) -> Self {
        let mut headers = Headers::new();
        // Both are valid header values: crate names and versions, and a validated app name.
        let _ = headers.try_insert(USER_AGENT, short);
        let _ = headers.try_insert(X_AMZ_USER_AGENT, full);
        Self { headers }
    }

    /// Returns the headers, which are cheap to clone: their values are shared.
    pub(crate) fn headers(&self) -> &Headers {
        &self.headers
    }
}

/// Returns the value of `amz-sdk-request`: the number of the attempt, the maximum number of attempts,
/// and the time until which the client waits for the response.
pub(crate) fn request_info(
    attempt: u32,
    max_attempts: u32,
    deadline: Option<SystemTime>,
) -> Cow<'static, str> {
    let max_attempts = max_attempts.max(1);
    match (deadline.and_then(sign::format_time), attempt, max_attempts) {
        // That of most calls.
        (None, 1, 3) => "attempt=1; max=3".into(),
        (None, ..) => format!("attempt={attempt}; max={max_attempts}").into(),
        (Some(deadline), ..) => {
            format!("ttl={deadline}; attempt={attempt}; max={max_attempts}").into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn the_request_header_has_attempt_maximum_and_deadline() {
        assert_eq!(request_info(1, 3, None), "attempt=1; max=3");
        // There is always one attempt, even with a maximum of 0.
        assert_eq!(request_info(1, 0, None), "attempt=1; max=1");
        let deadline = UNIX_EPOCH + Duration::from_millis(1_710_244_800_999);
        assert_eq!(
            request_info(2, 3, Some(deadline)),
            "ttl=20240312T120000Z; attempt=2; max=3"
        );
    }
}
