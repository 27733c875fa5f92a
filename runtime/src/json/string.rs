//! Strings of JSON, and their escapes.

/// Bit 0 of every byte of a word.
const LOW: u64 = u64::from_le_bytes([1; 8]);

/// Bit 7 of every byte of a word.
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// The number of words that are read before the longer blocks.
const SHORT: usize = 3;

/// Returns whether a byte ends a plain part of a string: a quote, a backslash or a control character.
const fn is_special(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

/// Returns a word whose lowest set bit is in the first special byte, or 0 if there is none.
///
/// A subtraction borrows from the bytes above, so these can be marked without being special, but never a
/// byte below the first special one.
const fn specials(bytes: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(bytes);
    let quotes = word ^ (LOW * b'"' as u64);
    let backslashes = word ^ (LOW * b'\\' as u64);
    let found = (quotes.wrapping_sub(LOW) & !quotes)
        | (backslashes.wrapping_sub(LOW) & !backslashes)
        | (word.wrapping_sub(LOW * 0x20) & !word);
    found & HIGH
}

/// Returns the number of bytes before the first special one, or of all bytes.
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    // Most strings end here.
    let (mut length, is_end) = plain_words(bytes, SHORT);
    if is_end {
        return length;
    }
    // The compiler translates the comparisons of a block to vector instructions.
    while let Some(block) = bytes[length..].first_chunk::<32>() {
        let found = block.iter().fold(0, |found, byte| {
            found | u8::from(*byte == b'"') | u8::from(*byte == b'\\') | u8::from(*byte < 0x20)
        });
        if found != 0 {
            break;
        }
        length += block.len();
    }
    let (words, is_end) = plain_words(&bytes[length..], usize::MAX);
    length += words;
    if is_end {
        return length;
    }
    let rest = bytes[length..].iter();
    length + rest.take_while(|byte| !is_special(**byte)).count()
}

/// Returns the number of bytes before the first special one, in at most `max` whole words, and whether there is
/// a special one.
#[inline]
fn plain_words(bytes: &[u8], max: usize) -> (usize, bool) {
    let (words, _) = bytes.as_chunks::<8>();
    let mut length = 0;
    for word in words.iter().take(max) {
        match specials(*word) {
            0 => length += word.len(),
            found => return (length + first_byte(found), true),
        }
    }
    (length, false)
}

/// Returns the index of the byte with the lowest set bit.
const fn first_byte(found: u64) -> usize {
    (found.trailing_zeros() / 8) as usize
}

/// The buffer in which strings with escapes are collected, so that each is allocated once, in its length.
#[derive(Default)]
pub(super) struct Scratch(Vec<u8>);

/// The offset of an error in a string, and what was expected there.
type Unexpected = (usize, &'static str);

impl Scratch {
    /// Decodes the string that begins at the start of `bytes`. Returns the length before its closing quote, and
    /// the decoded text.
    pub(super) fn unescape(&mut self, bytes: &[u8]) -> Result<(usize, String), Unexpected> {
        self.0.clear();
        let mut at = 0;
        loop {
            at += self.copy_plain(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += self.escape(&bytes[at..]).map_err(|what| (at, what))?,
                Some(_) => return Err((at, "an escape in place of a control character")),
                None => return Err((at, "the end of a string")),
            }
        }
        match std::str::from_utf8(&self.0) {
            Ok(text) => Ok((at, text.to_owned())),
            // The body is UTF-8, and so is every part of it between two ASCII characters.
            Err(error) => Err((error.valid_up_to(), "UTF-8")),
        }
    }

    /// Appends the bytes before the first special one. Returns their number.
    fn copy_plain(&mut self, bytes: &[u8]) -> usize {
        let mut length = 0;
        while let Some(word) = bytes[length..].first_chunk::<8>() {
            // Copying a whole word and dropping its end is faster than copying a few bytes.
            self.0.extend_from_slice(word);
            match specials(*word) {
                0 => length += word.len(),
                found => {
                    let plain = first_byte(found);
                    self.0.truncate(self.0.len() + plain - word.len());
                    return length + plain;
                }
            }
        }
        for byte in &bytes[length..] {
            if is_special(*byte) {
                break;
            }
            self.0.push(*byte);
            length += 1;
        }
        length
    }

    /// Appends the character of an escape. Returns the length of the escape.
    fn escape(&mut self, bytes: &[u8]) -> Result<usize, &'static str> {
        let byte = match bytes.get(1) {
            Some(byte @ (b'"' | b'\\' | b'/')) => *byte,
            Some(b'b') => 0x08,
            Some(b'f') => 0x0c,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => return self.unicode_escape(bytes),
            _ => return Err("an escape"),
        };
        self.0.push(byte);
        Ok(2)
    }

    /// Appends the character of a Unicode escape, or of the two escapes of a surrogate pair. An unpaired
    /// surrogate is replaced by U+FFFD.
    fn unicode_escape(&mut self, bytes: &[u8]) -> Result<usize, &'static str> {
        let unit = code_unit(bytes).ok_or("four hexadecimal digits in an escape")?;
        let (character, length) = match code_unit(&bytes[6..]) {
            Some(low) if is_high_surrogate(unit) && is_low_surrogate(low) => {
                let pair = 0x10000 + ((u32::from(unit) & 0x3ff) << 10) + (u32::from(low) & 0x3ff);
                (char::from_u32(pair), 12)
            }
            _ => (char::from_u32(unit.into()), 6),
        };
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        let mut utf8 = [0; 4];
        self.0
            .extend_from_slice(character.encode_utf8(&mut utf8).as_bytes());
        Ok(length)
    }
}

const fn is_high_surrogate(unit: u16) -> bool {
    matches!(unit, 0xd800..=0xdbff)
}

const fn is_low_surrogate(unit: u16) -> bool {
    matches!(unit, 0xdc00..=0xdfff)
}

/// Returns the UTF-16 code unit of the Unicode escape that the bytes begin with.
fn code_unit(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.strip_prefix(b"\\u")?.first_chunk::<4>()?;
    digits.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | digit as u16)
    })
}
