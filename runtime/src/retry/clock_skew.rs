//! How far the machine's clock is off from the service's.
//!
//! A signature holds for a few minutes around its time, so a machine whose clock is wrong has all
//! its calls refused. Each refusal tells the service's time, in the reply's `Date`. The difference
//! to the middle of the exchange is remembered by the client and added to its own clock from then
//! on, and the call is made once more.
//!
//! Only a refusal that speaks of the signature or its time teaches anything. The date of any other
//! reply may come from a proxy or a cache, and a call that was answered needs no correction.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// Up to here a difference explains no refusal: services take signatures that are five minutes off,
/// and the measurement is good to a few seconds.
const TOLERATED: Duration = Duration::from_secs(4 * 60);

/// An exchange that took longer says too little about the moment at which the reply was dated.
const LONGEST_EXCHANGE: Duration = Duration::from_secs(15 * 60);

/// The codes by which services refuse a signature because of its time, or say no more than that it
/// is wrong, as it also is when its time is.
const CODES: &[&str] = &[
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// How far the service's clock is ahead of the machine's, in milliseconds; negative if it is behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Skew(i64);

impl Skew {
    /// The service's time, from the machine's.
    pub(crate) fn correct(self, now: SystemTime) -> SystemTime {
        let milliseconds = Duration::from_millis(self.0.unsigned_abs());
        let corrected = match self.0 {
            0.. => now.checked_add(milliseconds),
            _ => now.checked_sub(milliseconds),
        };
        corrected.unwrap_or(now)
    }

    /// What a reply says, that was asked for at `sent` and whose head was there at `received`.
    fn measure(response: &HttpResponse, sent: SystemTime, received: SystemTime) -> Option<Self> {
        let headers = response.headers();
        // A reply with an age comes from a cache, and so does its date.
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

    /// Whether the difference to `other` is enough to have a signature refused.
    fn explains_a_refusal(self, other: Self) -> bool {
        self.0.abs_diff(other.0) > TOLERATED.as_millis() as u64
    }
}

/// The skew that a client knows of.
#[derive(Debug, Default)]
pub(crate) struct KnownSkew(AtomicI64);

impl KnownSkew {
    pub(crate) fn get(&self) -> Skew {
        // Nothing else is published with it, so no order among memory accesses is needed.
        Skew(self.0.load(Ordering::Relaxed))
    }

    fn set(&self, skew: Skew) {
        self.0.store(skew.0, Ordering::Relaxed);
    }
}

/// What one attempt showed of the clocks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// What the attempt was signed with.
    pub(crate) applied: Skew,
    /// When the request was sent and when the head of the reply was there, by the machine's clock.
    pub(crate) exchange: Option<(SystemTime, SystemTime)>,
}

impl Reading {
    /// Whether an attempt that was refused with `code` was refused for its time. If so, the client
    /// knows better from now on.
    pub(crate) fn learn(
        self,
        code: Option<&str>,
        response: Option<&HttpResponse>,
        known: &KnownSkew,
    ) -> bool {
        let (Some(code), Some(response)) = (code, response) else {
            return false;
        };
        let (true, Some((sent, received))) = (CODES.contains(&code), self.exchange) else {
            return false;
        };
        let Some(measured) = Skew::measure(response, sent, received) else {
            return false;
        };
        let explains = measured.explains_a_refusal(self.applied);
        if explains {
            tracing::debug!(
                skew_ms = measured.0,
                "the clock is corrected, since the service refused the time of the signature"
            );
            known.set(measured);
        }
        explains
    }
}

#[cfg(test)]
mod tests;
