//! The user agent and the SDK headers of a request.

use crate::config::Settings;
use crate::operation::Metadata;
use crate::sign;
use aws_smithy_runtime_api::http::Headers;
use std::time::SystemTime;

/// The values of the user-agent headers.
#[derive(Debug)]
pub(crate) struct UserAgent {
    short: String,
    full: String,
}

impl UserAgent {
    pub(crate) fn new(metadata: &Metadata, settings: &Settings) -> Self {
        if settings.test_user_agent {
            let short = "sdk-runtime-rust/test os/test lang/rust".to_owned();
            let full = short.clone();
            return Self { short, full };
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
        Self { short, full }
    }

    pub(crate) fn apply(&self, headers: &mut Headers) {
        // Both are valid header values: crate names and versions, and a validated app name.
        let _ = headers.try_insert("user-agent", self.short.clone());
        let _ = headers.try_insert("x-amz-user-agent", self.full.clone());
    }
}

/// Returns the value of `amz-sdk-request`: the number of the attempt, the maximum number of attempts,
/// and the time until which the client waits for the response.
pub(crate) fn request_info(
    attempt: u32,
    max_attempts: u32,
    deadline: Option<SystemTime>,
) -> String {
    let attempts = format!("attempt={attempt}; max={}", max_attempts.max(1));
    match deadline.and_then(sign::format_time) {
        Some(deadline) => format!("ttl={deadline}; {attempts}"),
        None => attempts,
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
