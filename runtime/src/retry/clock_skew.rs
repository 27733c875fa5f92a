//! Clock skew: the difference between the machine's clock and the service's.
//!
//! A signature is valid for a few minutes around its time, so a service rejects all calls of a
//! machine whose clock is wrong. Each rejection contains the service's time, in the header `Date`.
//! The client stores the difference to the middle of the exchange, adds it to its own time from then
//! on, and retries the call once.
//!
//! Only rejections of the signature or its time are used. The date of any other response may come
//! from a proxy or a cache, and a call that succeeded needs no correction.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// The largest difference that cannot be the reason of a rejection: services accept signatures that
/// are five minutes off, and the measurement is exact to a few seconds.
const TOLERATED: Duration = Duration::from_secs(4 * 60);

/// The duration of an exchange above which its middle is too far from the time of the response.
const LONGEST_EXCHANGE: Duration = Duration::from_secs(15 * 60);

/// The error codes of rejected signing times, and of rejected signatures in general, whose reason may
/// be the time.
const CODES: &[&str] = &[
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// The time by which the service's clock is ahead of the machine's, in milliseconds; negative if it
/// is behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ClockSkew(i64);

impl ClockSkew {
    /// Returns the service's time for the machine's time `now`.
    pub(crate) fn correct(self, now: SystemTime) -> SystemTime {
        let milliseconds = Duration::from_millis(self.0.unsigned_abs());
        let corrected = match self.0 {
            0.. => now.checked_add(milliseconds),
            _ => now.checked_sub(milliseconds),
        };
        corrected.unwrap_or(now)
    }

    /// Measures the skew from a response: its request was sent at `sent`, and its head was received at
    /// `received`.
    fn measure(response: &HttpResponse, sent: SystemTime, received: SystemTime) -> Option<Self> {
        let headers = response.headers();
        // A response with an age comes from a cache, and so does its date.
        if headers.contains_key("age") {
            return None;
        }
        let elapsed = received.duration_since(sent).ok()?;
        if elapsed > LONGEST_EXCHANGE {
            return None;
        }
        let date = DateTime::from_str(headers.get("date")?, Format::HttpDate).ok()?;
        let date = SystemTime::try_from(date).ok()?;
        let middle = sent + elapsed / 2;
        let milliseconds = |duration: Duration| i64::try_from(duration.as_millis()).ok();
        Some(Self(match date.duration_since(middle) {
            Ok(ahead) => milliseconds(ahead)?,
            Err(behind) => -milliseconds(behind.duration())?,
        }))
    }

    /// Returns whether the difference to `other` is large enough to invalidate a signature.
    fn invalidates_signature(self, other: Self) -> bool {
        self.0.abs_diff(other.0) > TOLERATED.as_millis() as u64
    }
}

/// The skew that the calls of a client share.
#[derive(Debug, Default)]
pub(crate) struct SharedClockSkew(AtomicI64);

impl SharedClockSkew {
    pub(crate) fn get(&self) -> ClockSkew {
        // The value is independent of all others, so it needs no memory ordering.
        ClockSkew(self.0.load(Ordering::Relaxed))
    }

    fn set(&self, skew: ClockSkew) {
        self.0.store(skew.0, Ordering::Relaxed);
    }
}

/// The clock data of one attempt.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AttemptClock {
    /// The skew that was added to the signing time.
    pub(crate) applied: ClockSkew,
    /// The times at which the request was sent and the head of the response was received, by the
    /// machine's clock.
    pub(crate) exchange: Option<(SystemTime, SystemTime)>,
}

impl AttemptClock {
    /// Returns whether the service rejected an attempt with error code `code` because of its signing
    /// time, and if so stores the measured skew in `shared`.
    pub(crate) fn update(
        self,
        code: Option<&str>,
        response: Option<&HttpResponse>,
        shared: &SharedClockSkew,
    ) -> bool {
        let (Some(code), Some(response)) = (code, response) else {
            return false;
        };
        let (true, Some((sent, received))) = (CODES.contains(&code), self.exchange) else {
            return false;
        };
        let Some(measured) = ClockSkew::measure(response, sent, received) else {
            return false;
        };
        let invalid = measured.invalidates_signature(self.applied);
        if invalid {
            tracing::debug!(
                skew_ms = measured.0,
                "corrected the clock skew, since the service rejected the signing time"
            );
            shared.set(measured);
        }
        invalid
    }
}

#[cfg(test)]
mod tests;
