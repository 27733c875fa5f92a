//! Sentences about changes. Names and values of the model are code spans, as in Markdown, so that they
//! can be any text.

use std::collections::HashSet;

/// A part of a sentence of a [`Change`](super::Change).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentencePart<'a> {
    /// Text of the generator.
    Prose(&'a str),
    /// A name or value of the model, or Rust code.
    Code(&'a str),
}

/// Returns `text` as a code span of Markdown: between two runs of backquotes of a length that `text`
/// does not contain, and with a space on both sides where Markdown requires them. An empty text, for
/// which Markdown has no code span, is `""`.
pub fn code_span(text: &str) -> String {
    let text = if text.is_empty() { "\"\"" } else { text };
    let runs: HashSet<usize> = backquotes(text).map(|(_, length)| length).collect();
    let length = (1..).find(|length| !runs.contains(length));
    let fence = "`".repeat(length.unwrap_or(1));
    let padding = match text.starts_with('`') || text.ends_with('`') || is_stripped(text) {
        true => " ",
        false => "",
    };
    format!("{fence}{padding}{text}{padding}{fence}")
}

/// Splits a sentence into prose and the contents of its code spans, as Markdown does. Backquotes that
/// delimit nothing are prose.
pub fn sentence_parts(sentence: &str) -> impl Iterator<Item = SentencePart<'_>> {
    let mut rest = sentence;
    let mut code = None;
    std::iter::from_fn(move || {
        if let Some(code) = code.take() {
            return Some(SentencePart::Code(code));
        }
        let Some((start, content, end)) = first_code_span(rest) else {
            let prose = std::mem::take(&mut rest);
            return (!prose.is_empty()).then_some(SentencePart::Prose(prose));
        };
        let prose = &rest[..start];
        rest = &rest[end..];
        if prose.is_empty() {
            return Some(SentencePart::Code(content));
        }
        code = Some(content);
        Some(SentencePart::Prose(prose))
    })
}

/// Returns the start, the content and the end of the first code span.
fn first_code_span(text: &str) -> Option<(usize, &str, usize)> {
    let runs: Vec<(usize, usize)> = backquotes(text).collect();
    runs.iter()
        .enumerate()
        .find_map(|(index, (start, length))| {
            let (end, _) = runs[index + 1..]
                .iter()
                .find(|(_, other)| other == length)?;
            let content = &text[start + length..*end];
            let content = match is_stripped(content) {
                true => &content[1..content.len() - 1],
                false => content,
            };
            Some((*start, content, end + length))
        })
}

/// Returns whether Markdown removes a space on both sides of the content of a code span.
fn is_stripped(content: &str) -> bool {
    content.starts_with(' ') && content.ends_with(' ') && !content.bytes().all(|byte| byte == b' ')
}

/// Returns the position and the length of each run of backquotes.
fn backquotes(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find('`')?;
        let rest = &text[start..];
        let length = rest.len() - rest.trim_start_matches('`').len();
        at = start + length;
        Some((start, length))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::SentencePart::{Code, Prose};
    use super::*;

    fn parts(sentence: &str) -> Vec<SentencePart<'_>> {
        sentence_parts(sentence).collect()
    }

    #[test]
    fn the_delimiters_do_not_occur_in_the_text() {
        for (text, span) in [
            ("Name", "`Name`"),
            ("", "`\"\"`"),
            ("a`b", "``a`b``"),
            ("a``b", "`a``b`"),
            ("`", "`` ` ``"),
            (" a ", "`  a  `"),
            (" ", "` `"),
        ] {
            assert_eq!(code_span(text), span);
        }
    }

    #[test]
    fn a_sentence_is_split_as_in_markdown() {
        assert_eq!(
            parts("`message()` of ``a`b`` is new."),
            [
                Code("message()"),
                Prose(" of "),
                Code("a`b"),
                Prose(" is new.")
            ]
        );
        assert_eq!(parts("a ` b `` c"), [Prose("a ` b `` c")]);
        assert_eq!(parts(""), []);
    }

    proptest! {
        #[test]
        fn every_text_is_one_code_span(a in "[ `\"<\n]{1,8}|.{1,8}", b in "[ `]{1,8}|.{1,8}") {
            let sentence = format!("The value {} of {} is new.", code_span(&a), code_span(&b));
            prop_assert_eq!(
                parts(&sentence),
                [Prose("The value "), Code(&a), Prose(" of "), Code(&b), Prose(" is new.")]
            );
        }
    }
}
