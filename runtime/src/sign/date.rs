//! The two time formats of a signature.

use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_PER_DAY: i64 = 86_400;

/// Seconds from the epoch to 0000-01-01T00:00:00Z, the first time with a four-digit year.
const FIRST_SECOND: i64 = -62_167_219_200;

/// Seconds from the epoch to 9999-12-31T23:59:59Z, the last time with a four-digit year.
const LAST_SECOND: i64 = 253_402_300_799;

/// A time in UTC, to the second, formatted as `YYYYMMDDTHHMMSSZ`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct SigningTime {
    /// Sixteen ASCII characters.
    text: [u8; 16],
}

impl SigningTime {
    /// Formats `time` without fractions of a second; `None` outside the years 0 to 9999.
    pub(super) fn new(time: SystemTime) -> Option<Self> {
        let seconds = seconds_since_epoch(time)?;
        if !(FIRST_SECOND..=LAST_SECOND).contains(&seconds) {
            return None;
        }
        let (year, month, day) = civil_from_days(seconds.div_euclid(SECONDS_PER_DAY));
        let second_of_day = seconds.rem_euclid(SECONDS_PER_DAY);

        let mut text = *b"00000000T000000Z";
        write_digits(&mut text[0..4], year);
        write_digits(&mut text[4..6], month);
        write_digits(&mut text[6..8], day);
        write_digits(&mut text[9..11], second_of_day / 3_600);
        write_digits(&mut text[11..13], second_of_day / 60 % 60);
        write_digits(&mut text[13..15], second_of_day % 60);
        Some(Self { text })
    }

    /// Returns the day, `YYYYMMDD`.
    pub(super) fn date(&self) -> &str {
        &self.date_time()[..8]
    }

    /// Returns date and time, `YYYYMMDDTHHMMSSZ`.
    pub(super) fn date_time(&self) -> &str {
        std::str::from_utf8(&self.text).expect("digits, `T` and `Z` are ASCII")
    }
}

impl std::fmt::Debug for SigningTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.date_time())
    }
}

/// Returns the seconds from the epoch, rounded down; `None` if they exceed `i64`.
fn seconds_since_epoch(time: SystemTime) -> Option<i64> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(error) => {
            let before = error.duration();
            let seconds = -i64::try_from(before.as_secs()).ok()?;
            Some(if before.subsec_nanos() == 0 {
                seconds
            } else {
                seconds - 1
            })
        }
    }
}

/// Returns year, month (1 to 12) and day (1 to 31) of the proleptic Gregorian calendar for
/// a number of days since 1970-01-01.
///
/// The calendar repeats every 400 years, which have 146,097 days. Counting a year from
/// the first of March puts the leap day last, so that the month lengths before it are
/// the same in every year and `(153 * month + 2) / 5` is the day a month starts on.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    // There are 719,468 days from 0000-03-01 to 1970-01-01.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let (month, years_carried) = if month_from_march < 10 {
        (month_from_march + 3, 0)
    } else {
        (month_from_march - 9, 1)
    };
    (era * 400 + year_of_era + years_carried, month, day)
}

/// Fills `out` with the last `out.len()` decimal digits of `value`, which is not negative.
fn write_digits(out: &mut [u8], mut value: i64) {
    for digit in out.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

/// Formats a time as `YYYYMMDDTHHMMSSZ`; `None` outside the years 0 to 9999.
pub(crate) fn format_time(time: SystemTime) -> Option<String> {
    Some(SigningTime::new(time)?.date_time().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn spell(seconds: i64) -> Option<String> {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        Some(SigningTime::new(time?)?.date_time().to_owned())
    }

    #[test]
    fn spells_days_around_leap_days_and_turns_of_centuries() {
        for (seconds, expected) in [
            (0, "19700101T000000Z"),
            (-1, "19691231T235959Z"),
            (1_440_938_160, "20150830T123600Z"),
            (951_782_399, "20000228T235959Z"),
            (951_782_400, "20000229T000000Z"),
            (951_868_800, "20000301T000000Z"),
            (4_107_542_399, "21000228T235959Z"),
            (4_107_542_400, "21000301T000000Z"),
            (FIRST_SECOND, "00000101T000000Z"),
            (LAST_SECOND, "99991231T235959Z"),
        ] {
            assert_eq!(spell(seconds).as_deref(), Some(expected), "{seconds}");
        }
    }

    #[test]
    fn years_without_four_digits_are_rejected() {
        assert_eq!(spell(FIRST_SECOND - 1), None);
        assert_eq!(spell(LAST_SECOND + 1), None);
    }

    #[test]
    fn rounds_towards_the_past_on_both_sides_of_the_epoch() {
        let before = SigningTime::new(UNIX_EPOCH - Duration::from_millis(500)).unwrap();
        assert_eq!(before.date_time(), "19691231T235959Z");
        let after = SigningTime::new(UNIX_EPOCH + Duration::from_millis(500)).unwrap();
        assert_eq!(after.date_time(), "19700101T000000Z");
        assert_eq!(after.date(), "19700101");
    }
}
