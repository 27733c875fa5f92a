//! Numbers of JSON, which are decimals.

use aws_smithy_types::DateTime;

/// The most digits of which every decimal number fits in a `u64`.
const MAX_DIGITS: usize = 19;

/// The most digits of which every decimal number fits in a `u128`.
const MAX_LONG_DIGITS: i64 = 38;

/// The number of nanoseconds in a second, as a power of ten.
const NANOS: i64 = 9;

/// A number, as it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number<'a> {
    text: &'a str,
    is_negative: bool,
    /// The digits of the integer part, and those of the fraction.
    digits: [&'a str; 2],
    /// The exponent, within the limits of the type.
    exponent: i32,
    /// All digits, if there are few enough.
    short: Option<u64>,
}

/// The reason for which a number is not a value of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberError {
    /// The number has a fraction.
    Fraction,
    /// The number is too small or too large.
    Range,
}

impl<'a> Number<'a> {
    /// Parses the number that a text begins with.
    ///
    /// # Errors
    /// Returns the position at which a digit is missing.
    pub(super) fn parse(text: &'a str) -> Result<Self, usize> {
        let bytes = text.as_bytes();
        let is_negative = bytes.first() == Some(&b'-');
        let start = usize::from(is_negative);
        let mut value = 0;
        let integer_end = digits(bytes, start, &mut value)?;
        if bytes[start] == b'0' && integer_end > start + 1 {
            // A number has no leading zeros.
            return Err(start + 1);
        }
        let mut end = integer_end;
        let mut fraction = "";
        if bytes.get(end) == Some(&b'.') {
            end = digits(bytes, integer_end + 1, &mut value)?;
            fraction = &text[integer_end + 1..end];
        }
        let digits_of_both = integer_end - start + fraction.len();
        let mut exponent = 0;
        if let Some(b'e' | b'E') = bytes.get(end) {
            let sign = bytes.get(end + 1);
            let digits_start = end + 1 + usize::from(matches!(sign, Some(b'+' | b'-')));
            let mut magnitude = 0;
            let exponent_end = digits(bytes, digits_start, &mut magnitude)?;
            // With more digits, the magnitude may have overflowed.
            exponent = match text[digits_start..exponent_end]
                .trim_start_matches('0')
                .len()
            {
                0..=9 => magnitude as i32,
                _ => i32::MAX,
            };
            if sign == Some(&b'-') {
                exponent = -exponent;
            }
            end = exponent_end;
        }
        Ok(Self {
            text: &text[..end],
            is_negative,
            digits: [&text[start..integer_end], fraction],
            exponent,
            short: (digits_of_both <= MAX_DIGITS).then_some(value),
        })
    }

    /// Returns the text of the number.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Returns whether the number is written without a fraction and an exponent.
    pub(super) fn is_integer_literal(&self) -> bool {
        self.digits[1].is_empty()
            && self.text.len() == self.digits[0].len() + usize::from(self.is_negative)
    }

    /// Returns whether the number has a minus sign.
    pub(super) fn is_negative(&self) -> bool {
        self.is_negative
    }

    /// Returns the number as an integer: also `3.0` and `3e0`.
    pub(super) fn to_i64(self) -> Result<i64, NumberError> {
        let magnitude = match (self.short, self.is_integer_literal()) {
            (Some(value), true) => u128::from(value),
            _ => {
                let (magnitude, is_exact) = self.scaled(0).ok_or(NumberError::Range)?;
                if !is_exact {
                    return Err(NumberError::Fraction);
                }
                magnitude
            }
        };
        signed(magnitude, self.is_negative).ok_or(NumberError::Range)
    }

    /// Returns the number as a timestamp in seconds since 1970. Digits after the nanoseconds are dropped.
    pub(super) fn to_timestamp(self) -> Option<DateTime> {
        let places = self.digits[1].len() as i64 - i64::from(self.exponent);
        let (seconds, nanos) = match (self.short, places) {
            (Some(value), 0..=NANOS) => {
                let unit = 10_u64.pow(places as u32);
                let nanos = value % unit * (1_000_000_000 / unit);
                (u128::from(value / unit), nanos as u32)
            }
            _ => {
                let (nanos, _) = self.scaled(NANOS)?;
                (nanos / 1_000_000_000, (nanos % 1_000_000_000) as u32)
            }
        };
        let (seconds, nanos) = match (self.is_negative, nanos) {
            // The nanoseconds are counted forward from the second before.
            (true, 1..) => (seconds + 1, 1_000_000_000 - nanos),
            _ => (seconds, nanos),
        };
        Some(DateTime::from_secs_and_nanos(
            signed(seconds, self.is_negative)?,
            nanos,
        ))
    }

    /// Returns the whole part of the magnitude of the number times a power of ten, and whether it is the whole
    /// product; or `None` for more than 38 digits.
    fn scaled(self, power: i64) -> Option<(u128, bool)> {
        let [integer, fraction] = self.digits;
        let significant = || {
            let digits = integer.bytes().chain(fraction.bytes());
            digits.skip_while(|digit| *digit == b'0')
        };
        let count = significant().count() as i64;
        if count == 0 {
            return Some((0, true));
        }
        // The number of digits before the point.
        let whole = count - fraction.len() as i64 + i64::from(self.exponent) + power;
        if whole > MAX_LONG_DIGITS {
            return None;
        }
        let mut value = 0;
        let mut is_exact = true;
        for (digit, position) in significant().zip(0..) {
            match position < whole {
                true => value = value * 10 + u128::from(digit - b'0'),
                false => is_exact &= digit == b'0',
            }
        }
        let zeros = u32::try_from(whole - count).unwrap_or_default();
        Some((value * 10_u128.pow(zeros), is_exact))
    }
}

/// Reads digits, at least one, and appends them to a number, which overflows if there are too many. Returns
/// the position after them.
fn digits(bytes: &[u8], start: usize, value: &mut u64) -> Result<usize, usize> {
    let mut at = start;
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        *value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
        at += 1;
    }
    match at == start {
        true => Err(start),
        false => Ok(at),
    }
}

/// Returns a number with its sign, or `None` if it is not an `i64`.
fn signed(magnitude: u128, is_negative: bool) -> Option<i64> {
    let magnitude = i128::try_from(magnitude).ok()?;
    let value = if is_negative { -magnitude } else { magnitude };
    i64::try_from(value).ok()
}
