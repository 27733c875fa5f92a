//! The clock of the service, which tests can move, and the timestamps that it returns.

use aws_smithy_types::DateTime;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a local service: that of the machine, moved by a number of milliseconds.
///
/// Clones share the position, so that a test can move the clock of a running service: credentials and
/// session tokens expire, and signatures are rejected for their date.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Number of milliseconds by which this clock is ahead of the machine's.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// Returns the time of this clock.
    pub fn now(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let distance = Duration::from_millis(ahead.unsigned_abs());
        if ahead < 0 {
            SystemTime::now() - distance
        } else {
            SystemTime::now() + distance
        }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.ahead.fetch_add(milliseconds(by), Ordering::Relaxed);
    }

    /// Moves the clock back.
    pub fn rewind(&self, by: Duration) {
        self.ahead.fetch_sub(milliseconds(by), Ordering::Relaxed);
    }

    /// Returns the time of this clock as a timestamp.
    pub(crate) fn timestamp(&self) -> Timestamp {
        Timestamp::from(self.now())
    }
}

/// A point in time, in milliseconds since the epoch: the precision of the service's timestamps.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub(crate) struct Timestamp(i64);

impl Timestamp {
    /// Creates a timestamp from the milliseconds since the epoch.
    pub(crate) fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since the epoch.
    pub(crate) fn as_millis(self) -> i64 {
        self.0
    }

    /// Returns the whole seconds since the epoch, rounded down.
    pub(crate) fn as_secs(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Returns the timestamp `by` later.
    pub(crate) fn after(self, by: Duration) -> Self {
        Self(self.0.saturating_add(milliseconds(by)))
    }

    /// Reads a timestamp of a request, to the nearest millisecond: the decimal fraction of a number
    /// in JSON may have been read as a binary one. A time that milliseconds cannot express is `None`.
    pub(crate) fn from_request(time: &DateTime) -> Option<Self> {
        let millis = time.secs().checked_mul(1_000)?;
        let fraction = i64::from(time.subsec_nanos() + 500_000) / 1_000_000;
        millis.checked_add(fraction).map(Self)
    }

    /// Returns the form in which responses carry timestamps.
    pub(crate) fn to_response(self) -> DateTime {
        DateTime::from_millis(self.0)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(since) => milliseconds(since),
            Err(error) => -milliseconds(error.duration()),
        })
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self)
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_move_together_in_both_directions() {
        let clock = Clock::default();
        let other = clock.clone();
        clock.advance(Duration::from_secs(600));
        let ahead = other.now().duration_since(SystemTime::now()).unwrap();
        assert!(ahead > Duration::from_secs(599), "{ahead:?}");
        other.rewind(Duration::from_secs(1_200));
        let behind = SystemTime::now().duration_since(clock.now()).unwrap();
        assert!(behind > Duration::from_secs(599), "{behind:?}");
    }

    #[test]
    fn timestamps_have_milliseconds_on_both_sides_of_the_epoch() {
        let time = UNIX_EPOCH + Duration::from_micros(1_412_974_081_336_999);
        assert_eq!(Timestamp::from(time).as_millis(), 1_412_974_081_336);
        let early = Timestamp::from(UNIX_EPOCH - Duration::from_millis(1_500));
        assert_eq!((early.as_millis(), early.as_secs()), (-1_500, -2));
        let response = Timestamp(1_412_974_081_336).to_response();
        assert_eq!(
            Timestamp::from_request(&response),
            Some(Timestamp(1_412_974_081_336))
        );
        let binary = DateTime::from_secs_f64(1.412974081336E9);
        assert_ne!(binary, response);
        assert_eq!(
            Timestamp::from_request(&binary),
            Some(Timestamp(1_412_974_081_336))
        );
        let latest = DateTime::from_secs(i64::MAX);
        assert_eq!(Timestamp::from_request(&latest), None);
    }
}
