//! The form of dates in signatures: `20150830T123600Z`.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::time::SystemTime;

/// Parses a date of a signature.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let digits = |range| {
        text.get(range)
            .filter(|part: &&str| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let (year, month, day) = (digits(0..4)?, digits(4..6)?, digits(6..8)?);
    let (hour, minute, second) = (digits(9..11)?, digits(11..13)?, digits(13..15)?);
    if text.get(8..9)? != "T" || text.get(15..)? != "Z" {
        return None;
    }
    let extended = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    let date = DateTime::from_str(&extended, Format::DateTime).ok()?;
    SystemTime::try_from(date).ok()
}

/// Parses a date of the header `Date` in the form of HTTP: `Sun, 30 Aug 2015 12:36:00 GMT`.
pub(super) fn parse_http(text: &str) -> Option<SystemTime> {
    let date = DateTime::from_str(text, Format::HttpDate).ok()?;
    SystemTime::try_from(date).ok()
}

/// Formats a time without fractions of a second. A time that has no four-digit year, which the clock of no
/// machine shows, becomes an empty text.
pub(super) fn format(time: SystemTime) -> String {
    let seconds = DateTime::from_secs(DateTime::from(time).secs());
    let extended = seconds.fmt(Format::DateTime).unwrap_or_default();
    extended.replace(['-', ':'], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn dates_are_read_and_written_in_the_basic_form() {
        let time = UNIX_EPOCH + Duration::from_millis(1_440_938_160_999);
        assert_eq!(format(time), "20150830T123600Z");
        assert_eq!(
            parse("20150830T123600Z"),
            Some(UNIX_EPOCH + Duration::from_secs(1_440_938_160))
        );
        assert_eq!(
            parse_http("Sun, 30 Aug 2015 12:36:00 GMT"),
            parse("20150830T123600Z")
        );
        assert_eq!(parse_http("20150830T123600Z"), None);
        for text in [
            "",
            "20150830",
            "2015-08-30T12:36:00Z",
            "20150830T123600",
            "20150830T123600+",
            "20150830 123600Z",
            "20151330T123600Z",
            "2015083OT123600Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
