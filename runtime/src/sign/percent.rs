//! Percent-encoding, `UriEncode` in the specification.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode_byte, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters: letters, digits, `-`, `.`, `_`, `~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// [`RESERVED`] without the slash, which separates the segments of a path.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Appends `path` with every reserved character but the slash encoded.
pub(super) fn push_path(out: &mut String, path: &str) {
    out.extend(utf8_percent_encode(path, RESERVED_IN_PATH));
}

/// Appends `text`, a query key or value that is not encoded yet.
pub(super) fn push_component(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Appends a query key or value that may be encoded already, in its canonical encoding:
/// decoded like a form (`+` is a space), then encoded.
///
/// A `%` that does not start an escape is a literal one. Escapes are decoded byte by byte,
/// so those that do not form UTF-8 are unchanged.
pub(super) fn push_reencoded(out: &mut String, encoded: &str) {
    let bytes = encoded.as_bytes();
    let mut position = 0;
    while let Some(&byte) = bytes.get(position) {
        let (decoded, width) = match byte {
            b'+' => (b' ', 1),
            b'%' => match escape(bytes.get(position + 1..position + 3)) {
                Some(decoded) => (decoded, 3),
                None => (b'%', 1),
            },
            other => (other, 1),
        };
        if is_unreserved(decoded) {
            out.push(char::from(decoded));
        } else {
            out.push_str(percent_encode_byte(decoded));
        }
        position += width;
    }
}

/// Returns the byte of two hexadecimal digits, in upper or lower case.
fn escape(digits: Option<&[u8]>) -> Option<u8> {
    let [high, low] = digits? else { return None };
    let value = |digit: u8| char::from(digit).to_digit(16);
    u8::try_from(value(*high)? << 4 | value(*low)?).ok()
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reencoded(text: &str) -> String {
        let mut out = String::new();
        push_reencoded(&mut out, text);
        out
    }

    #[test]
    fn every_reserved_character_is_encoded_in_upper_case() {
        let mut out = String::new();
        push_component(&mut out, ":/?#[]@!$&'()*+,;=% ~-._aZ9ሴ");
        assert_eq!(
            out,
            "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%20~-._aZ9%E1%88%B4"
        );
    }

    #[test]
    fn a_path_keeps_its_slashes_and_is_encoded_twice() {
        let mut out = String::new();
        push_path(&mut out, "/a%3Ab/@c");
        assert_eq!(out, "/a%253Ab/%40c");
    }

    #[test]
    fn reencoding_settles_on_one_spelling() {
        assert_eq!(reencoded("a+b%20c%2fd"), "a%20b%20c%2Fd");
        assert_eq!(reencoded("%41%7e"), "A~");
        assert_eq!(reencoded("ሴ"), "%E1%88%B4");
    }

    #[test]
    fn reencoding_keeps_what_is_not_an_escape_and_what_is_not_utf8() {
        assert_eq!(reencoded("100%"), "100%25");
        assert_eq!(reencoded("%4"), "%254");
        assert_eq!(reencoded("%zz%ff"), "%25zz%FF");
        assert_eq!(reencoded("%+1"), "%25%201");
    }
}
