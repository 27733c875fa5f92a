//! The sentences of a change, as every format shows them.

use sdk_codegen::diff::{SentencePart, sentence_parts};
use sdk_codegen::escape_invisible;

/// A part of a sentence without invisible characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Prose(String),
    Code(String),
}

/// Returns the parts of a sentence, shortened to `most` characters in all.
pub(super) fn parts(sentence: &str, most: usize) -> Vec<Part> {
    let mut left = most;
    let mut parts = Vec::new();
    for part in sentence_parts(sentence) {
        if left == 0 {
            parts.push(Part::Prose("…".to_owned()));
            break;
        }
        let (SentencePart::Prose(text) | SentencePart::Code(text)) = part;
        let (text, length) = cut(text, left);
        left -= length;
        parts.push(match part {
            SentencePart::Prose(_) => Part::Prose(text),
            SentencePart::Code(_) => Part::Code(text),
        });
    }
    parts
}

/// Returns `text` without invisible characters, on one line of at most `most` characters; an ellipsis
/// takes the place of the rest.
pub(super) fn visible(text: &str, most: usize) -> String {
    cut(text, most).0
}

/// Returns the text, and the number of its characters without the ellipsis.
fn cut(text: &str, most: usize) -> (String, usize) {
    // An escape is longer than its character, so that the characters after `most` cannot be shown.
    let start = text
        .char_indices()
        .nth(most)
        .map_or(text, |(end, _)| &text[..end]);
    let mut shown = escape_invisible(start).into_owned();
    let (length, end) = match shown.char_indices().nth(most) {
        Some((end, _)) => (most, end),
        None => (shown.chars().count(), shown.len()),
    };
    if end < shown.len() || start.len() < text.len() {
        shown.truncate(end);
        shown.push('…');
    }
    (shown, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_and_its_code_is_not_opened() {
        let code = |text: &str| Part::Code(text.to_owned());
        let prose = |text: &str| Part::Prose(text.to_owned());
        let sentence = "The value `one\ntwo` is new.";
        assert_eq!(
            parts(sentence, 100),
            [prose("The value "), code("one\\ntwo"), prose(" is new.")]
        );
        assert_eq!(
            parts(sentence, 13),
            [prose("The value "), code("one…"), prose("…")]
        );
        assert_eq!(parts("abc", 3), [prose("abc")]);
        assert_eq!(parts("abc", 2), [prose("ab…")]);
    }

    #[test]
    fn a_value_is_cut_after_its_characters_are_escaped() {
        assert_eq!(visible("a\u{202e}b", 10), "a\\u{202e}b");
        assert_eq!(visible("a\u{202e}b", 9), "a\\u{202e}…");
        assert_eq!(visible("a\u{202e}b", 1), "a…");
        assert_eq!(visible("é", 1), "é");
    }
}
