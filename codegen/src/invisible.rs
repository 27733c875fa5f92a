//! Invisible characters of a text, shown as escapes.
//!
//! A model is written by others. A terminal obeys its control characters, and format characters
//! change the order in which a reader sees the rest, so that a text that is shown to a person goes through
//! [`escape_invisible`].

use std::borrow::Cow;

/// Returns `text` on one line, with every control and invisible character as an escape of Rust:
/// `\n`, `\u{1b}`, `\u{202e}`.
///
/// Control characters are those of Unicode's category Cc. Invisible ones have the property
/// `Default_Ignorable_Code_Point`, as the marks, embeddings and isolates of the text direction and the
/// joiners of zero width do, or separate lines, paragraphs and annotations.
pub fn escape_invisible(text: &str) -> Cow<'_, str> {
    escape(text, is_invisible)
}

/// Returns `text` like [`escape_invisible`], but with its line feeds and tabs.
pub fn escape_invisible_in_lines(text: &str) -> Cow<'_, str> {
    escape(text, |letter| {
        !matches!(letter, '\n' | '\t') && is_invisible(letter)
    })
}

fn escape(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    let Some(first) = text.find(&is_escaped) else {
        return Cow::Borrowed(text);
    };
    let mut escaped = text[..first].to_owned();
    for letter in text[first..].chars() {
        match letter {
            '\n' | '\r' | '\t' if is_escaped(letter) => escaped.extend(letter.escape_default()),
            letter if is_escaped(letter) => escaped.extend(letter.escape_unicode()),
            letter => escaped.push(letter),
        }
    }
    Cow::Owned(escaped)
}

/// Returns whether a character has no glyph of its own, or acts on others.
pub fn is_invisible(letter: char) -> bool {
    // Most letters are ASCII.
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    letter.is_control()
        || matches!(
            letter,
            // Default_Ignorable_Code_Point.
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fff8}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
                // Separators of lines and paragraphs, and the marks of annotations.
                | '\u{2028}'..='\u{2029}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_format_characters_are_escaped() {
        for (text, escaped) in [
            ("plain, é and 漢 \\d", "plain, é and 漢 \\d"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("\0\u{7f}\u{85}", "\\u{0}\\u{7f}\\u{85}"),
            ("a\u{202e}b\u{2066}c", "a\\u{202e}b\\u{2066}c"),
            ("\u{200e}\u{200f}\u{61c}", "\\u{200e}\\u{200f}\\u{61c}"),
            (
                "a\u{200b}b\u{feff}\u{2028}",
                "a\\u{200b}b\\u{feff}\\u{2028}",
            ),
            ("one\r\n\ttwo", "one\\r\\n\\ttwo"),
        ] {
            assert_eq!(escape_invisible(text), escaped);
        }
        assert_eq!(
            escape_invisible_in_lines("one\r\n\ttwo\u{202e}\u{1b}"),
            "one\\r\n\ttwo\\u{202e}\\u{1b}"
        );
    }

    /// `Debug` of the standard library escapes the characters that cannot be printed.
    #[test]
    fn every_assigned_invisible_character_is_one_that_rust_does_not_print() {
        let printed_by_rust = ['\u{34f}', '\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];
        for letter in ('\0'..=char::MAX).filter(|letter| is_invisible(*letter)) {
            let is_escaped = letter.escape_debug().len() > 1;
            assert!(
                is_escaped || printed_by_rust.contains(&letter),
                "{letter:?} {:x}",
                u32::from(letter)
            );
        }
        let bidirectional = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}');
        for letter in ('\0'..' ').chain('\u{7f}'..='\u{9f}').chain(bidirectional) {
            assert!(is_invisible(letter), "{letter:?}");
        }
    }
}
