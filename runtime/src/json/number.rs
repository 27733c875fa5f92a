//! Numbers of JSON, which are decimals.

use aws_smithy_types::DateTime;

/// The most digits of which every decimal number fits in a `u64`.
const MAX_DIGITS: usize = 19;

/// The most digits of which every decimal number fits in a `u128`.
const MAX_LONG_DIGITS: i64 = 38;

/// The number of nanoseconds in a second, as a power of ten.
const NANOS: i64 = 9;

/// The powers of ten up to that of the nanoseconds.
const POWERS: [u64; 10] = {
    let mut powers = [1; 10];
    let mut exponent = 1;
    while exponent < powers.len() {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
};

/// A number, as it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number<'a> {
    text: &'a str,
    is_negative: bool,
    /// Whether the number is written without a fraction and an exponent.
    is_integer_literal: bool,
    /// Whether `value` has all digits, since there are few enough.
    is_short: bool,
    /// All digits as one integer, which has overflowed if there are too many.
    value: u64,
    /// The number of digits of the fraction.
    fraction_length: usize,
    /// The exponent, within the limits of the type.
    exponent: i32,
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
        let mut fraction_length = 0;
        if bytes.get(end) == Some(&b'.') {
            let fraction_start = integer_end + 1;
            let words_end = words_of_digits(bytes, fraction_start, &mut value);
            end = match digits(bytes, words_end, &mut value) {
                // The digits end with a word.
                Err(_) if words_end > fraction_start => words_end,
                end => end?,
            };
            fraction_length = end - fraction_start;
        }
        let mut exponent = 0;
        if let Some(b'e' | b'E') = bytes.get(end) {
            (exponent, end) = parse_exponent(bytes, end + 1)?;
        }
        Ok(Self {
            text: &text[..end],
            is_negative,
            is_integer_literal: end == integer_end,
            is_short: integer_end - start + fraction_length <= MAX_DIGITS,
            value,
            fraction_length,
            exponent,
        })
    }

    /// Returns the text of the number.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Returns whether the number is written without a fraction and an exponent.
    pub(super) fn is_integer_literal(&self) -> bool {
        self.is_integer_literal
    }

    /// Returns whether the number has a minus sign.
    pub(super) fn is_negative(&self) -> bool {
        self.is_negative
    }

    /// Returns the number as an integer: also `3.0` and `3e0`.
    pub(super) fn to_i64(self) -> Result<i64, NumberError> {
        let magnitude = if self.is_short && self.is_integer_literal {
            if !self.is_negative
                && let Ok(value) = i64::try_from(self.value)
            {
                return Ok(value);
            }
            u128::from(self.value)
        } else {
            let (magnitude, is_exact) = self.scaled(0).ok_or(NumberError::Range)?;
            if !is_exact {
                return Err(NumberError::Fraction);
            }
            magnitude
        };
        signed(magnitude, self.is_negative).ok_or(NumberError::Range)
    }

    /// Returns the number as a timestamp in seconds since 1970. Digits after the nanoseconds are dropped.
    pub(super) fn to_timestamp(self) -> Option<DateTime> {
        let places = self.fraction_length as i64 - i64::from(self.exponent);
        let (seconds, nanos) = match places {
            0..=NANOS if self.is_short => {
                let unit = POWERS[places as usize];
                let seconds = self.value / unit;
                let nanos = self.value % unit * POWERS[(NANOS - places) as usize];
                if !self.is_negative
                    && let Ok(seconds) = i64::try_from(seconds)
                {
                    return Some(DateTime::from_secs_and_nanos(seconds, nanos as u32));
                }
                (u128::from(seconds), nanos as u32)
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
    #[cold]
    fn scaled(self, power: i64) -> Option<(u128, bool)> {
        let significant = || {
            let digits = self
                .text
                .bytes()
                .take_while(|byte| !matches!(byte, b'e' | b'E'));
            let digits = digits.filter(u8::is_ascii_digit);
            digits.skip_while(|digit| *digit == b'0')
        };
        let count = significant().count() as i64;
        if count == 0 {
            return Some((0, true));
        }
        // The number of digits before the point.
        let whole = count - self.fraction_length as i64 + i64::from(self.exponent) + power;
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

/// Parses the sign and the digits of an exponent. Returns the exponent, within the limits of the type, and the
/// position after it.
fn parse_exponent(bytes: &[u8], start: usize) -> Result<(i32, usize), usize> {
    let sign = bytes.get(start);
    let digits_start = start + usize::from(matches!(sign, Some(b'+' | b'-')));
    let mut magnitude = 0;
    let end = digits(bytes, digits_start, &mut magnitude)?;
    let zeros = bytes[digits_start..end]
        .iter()
        .take_while(|digit| **digit == b'0');
    // With more digits, the magnitude may have overflowed.
    let exponent = match end - digits_start - zeros.count() {
        0..=9 => magnitude as i32,
        _ => i32::MAX,
    };
    Ok((
        if sign == Some(&b'-') {
            -exponent
        } else {
            exponent
        },
        end,
    ))
}

/// Reads digits, at least one, and appends them to a number, which overflows if there are too many. Returns
/// the position after them.
#[inline]
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

/// Reads as many words of eight digits as there are, in the same way. Fractions are often that long.
#[inline]
fn words_of_digits(bytes: &[u8], start: usize, value: &mut u64) -> usize {
    let mut at = start;
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk)
        && let Some(eight) = eight_digits(*word)
    {
        *value = value.wrapping_mul(100_000_000).wrapping_add(eight);
        at += word.len();
    }
    at
}

/// Returns the number that eight digits represent, or `None` if a byte is not a digit.
#[inline]
const fn eight_digits(bytes: [u8; 8]) -> Option<u64> {
    const HIGH_HALVES: u64 = u64::from_le_bytes([0xf0; 8]);
    const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
    const SIXES: u64 = u64::from_le_bytes([6; 8]);
    let word = u64::from_le_bytes(bytes);
    // The high half of a digit is that of `0`, also after an addition of 6. No addition carries into the next
    // byte, since a byte of which the first holds is at most 0x3f.
    if word & HIGH_HALVES != ZEROS || word.wrapping_add(SIXES) & HIGH_HALVES != ZEROS {
        return None;
    }
    // The first digit is the lowest byte. Each step joins neighbors, the first of which counts more.
    let digits = word - ZEROS;
    let pairs =
        (digits * 10 + (digits >> 8)) & u64::from_le_bytes([0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0]);
    let fours =
        (pairs * 100 + (pairs >> 16)) & u64::from_le_bytes([0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0]);
    Some((fours * 10_000 + (fours >> 32)) & 0xffff_ffff)
}

/// Returns a number with its sign, or `None` if it is not an `i64`.
fn signed(magnitude: u128, is_negative: bool) -> Option<i64> {
    let magnitude = i128::try_from(magnitude).ok()?;
    let value = if is_negative { -magnitude } else { magnitude };
    i64::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Any bytes around those of the digits, so that many of the words are numbers.
        #[test]
        fn eight_digits_are_a_number(bytes in prop::array::uniform8(b'-'..=b'<')) {
            let expected = match bytes.iter().all(u8::is_ascii_digit) {
                true => std::str::from_utf8(&bytes).unwrap().parse().ok(),
                false => None,
            };
            prop_assert_eq!(eight_digits(bytes), expected);
        }

        #[test]
        fn every_word_of_digits_is_a_number(number in 0_u64..100_000_000) {
            let text = format!("{number:08}");
            prop_assert_eq!(eight_digits(text.as_bytes().try_into().unwrap()), Some(number));
        }
    }

    #[test]
    fn one_byte_that_is_no_digit_is_found_at_every_position() {
        for position in 0..8 {
            for byte in 0..=u8::MAX {
                let mut bytes = *b"12345678";
                bytes[position] = byte;
                assert_eq!(
                    eight_digits(bytes).is_some(),
                    byte.is_ascii_digit(),
                    "{bytes:?}"
                );
            }
        }
    }
}
