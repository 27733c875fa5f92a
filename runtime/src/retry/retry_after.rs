//! The backoff that a response requires.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::time::{Duration, SystemTime};

/// Returns the backoff that a response requires: `x-amz-retry-after` in milliseconds, or else
/// `retry-after` in seconds or as a date, which is compared with `now`. Invalid headers are ignored.
pub(super) fn retry_after(response: &HttpResponse, now: SystemTime) -> Option<Duration> {
    let headers = response.headers();
    let milliseconds = headers.get("x-amz-retry-after").and_then(whole);
    if let Some(milliseconds) = milliseconds {
        return Some(Duration::from_millis(milliseconds));
    }
    let value = headers.get("retry-after")?;
    if let Some(seconds) = whole(value) {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::from_str(value.trim(), Format::HttpDate).ok()?;
    let date = SystemTime::try_from(date).ok()?;
    // A date in the past requires no backoff.
    Some(date.duration_since(now).unwrap_or_default())
}

/// Parses a number without sign and fraction.
fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;
    use std::time::UNIX_EPOCH;

    fn after(headers: &[(&'static str, &'static str)]) -> Option<Duration> {
        let status = http::StatusCode::SERVICE_UNAVAILABLE;
        let mut response = HttpResponse::new(status.into(), SdkBody::empty());
        for (name, value) in headers {
            response.headers_mut().append(*name, *value);
        }
        // Noon of the 12th of March 2024, a Tuesday.
        retry_after(&response, UNIX_EPOCH + Duration::from_secs(1_710_244_800))
    }

    #[test]
    fn the_amazon_header_is_in_milliseconds_and_has_priority() {
        let milliseconds = |value| after(&[("x-amz-retry-after", value)]);
        assert_eq!(milliseconds("1500"), Some(Duration::from_millis(1500)));
        assert_eq!(milliseconds("0"), Some(Duration::ZERO));
        for invalid in ["soon", "-1", "+1", "1.5", "", "99999999999999999999999"] {
            assert_eq!(milliseconds(invalid), None, "{invalid}");
        }
        let both = [("retry-after", "9"), ("x-amz-retry-after", "1500")];
        assert_eq!(after(&both), Some(Duration::from_millis(1500)));
        let invalid = [("retry-after", "9"), ("x-amz-retry-after", "soon")];
        assert_eq!(after(&invalid), Some(Duration::from_secs(9)));
    }

    #[test]
    fn the_header_of_http_is_in_seconds_or_a_date() {
        let http = |value| after(&[("retry-after", value)]);
        assert_eq!(http("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            http("Tue, 12 Mar 2024 12:00:30 GMT"),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            http("Tue, 12 Mar 2024 11:00:00 GMT"),
            Some(Duration::ZERO),
            "the date is in the past"
        );
        for invalid in ["soon", "-7", "7s", ""] {
            assert_eq!(http(invalid), None, "{invalid}");
        }
        assert_eq!(after(&[]), None);
    }
}
