//! Patterns of words, and a tokenizer for the text that they are searched in.

use std::ops::Range;

use serde::Deserialize;

/// A token of a text: a word, a code span or punctuation.
#[derive(Debug, PartialEq)]
pub(crate) struct Word {
    token: Token,
    /// The number of its line in the file.
    pub(crate) line: usize,
}

#[derive(Debug, PartialEq)]
enum Token {
    /// A word in lower case.
    Text(String),
    /// A code span or an interpolated value.
    Code,
    /// Punctuation that ends a phrase.
    Break,
}

impl Word {
    /// Returns the word in lower case.
    pub(crate) fn text(&self) -> &str {
        match &self.token {
            Token::Text(text) => text,
            Token::Code => "`…`",
            Token::Break => ",",
        }
    }
}

/// Splits a text into words; code spans, link targets and interpolated values become one token.
pub(crate) fn words(lines: &[(usize, String)]) -> Vec<Word> {
    let mut words = Vec::new();
    // The closing delimiter of the code span or link target that the position is in.
    let mut span: Option<String> = None;
    for &(line, ref text) in lines {
        if text.trim().is_empty() {
            // A paragraph ends spans and phrases.
            span = None;
            words.push(Word {
                token: Token::Break,
                line,
            });
        }
        let mut rest = text.as_str();
        while let Some(character) = rest.chars().next() {
            if let Some(end) = &span {
                match rest.find(end.as_str()) {
                    Some(index) => rest = &rest[index + end.len()..],
                    None => break,
                }
                span = None;
                continue;
            }
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            if ticks > 0 {
                span = Some("`".repeat(ticks));
                rest = &rest[ticks..];
                words.push(Word {
                    token: Token::Code,
                    line,
                });
            } else if let Some(target) = rest.strip_prefix("](") {
                span = Some(")".to_owned());
                rest = target;
            } else if let Some(length) = interpolation(rest) {
                rest = &rest[length..];
                words.push(Word {
                    token: Token::Code,
                    line,
                });
            } else if rest.starts_with("https://") || rest.starts_with("http://") {
                let length = rest.find([' ', '"', '>', ')']).unwrap_or(rest.len());
                rest = &rest[length..];
                words.push(Word {
                    token: Token::Code,
                    line,
                });
            } else if is_word(character) {
                let length = rest
                    .find(|character| !is_word(character))
                    .unwrap_or(rest.len());
                let text = rest[..length].trim_matches(['\'', '’']).to_lowercase();
                words.push(Word {
                    token: Token::Text(text),
                    line,
                });
                rest = &rest[length..];
            } else {
                if !character.is_whitespace() && !matches!(character, '*' | '-' | '[' | ']' | '"') {
                    words.push(Word {
                        token: Token::Break,
                        line,
                    });
                }
                rest = &rest[character.len_utf8()..];
            }
        }
    }
    words
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '\'' | '’')
}

/// Returns the length of the interpolated value that a text begins with, such as `{name:?}`.
fn interpolation(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('{')?;
    let end = inside.find('}')?;
    let plain = |character: char| character.is_alphanumeric() || "_:.#?<>+$*^".contains(character);
    inside[..end].chars().all(plain).then_some(end + 2)
}

/// A sequence of words to search.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    /// One of several words; those that end with `*` are prefixes.
    OneOf(Vec<String>),
    /// A code span or an interpolated value.
    Code,
    /// Up to four words.
    Gap,
    /// The next word is none of these. It is not part of what is found.
    Not(Vec<String>),
}

/// The most words that a gap spans.
const GAP: usize = 4;

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts: Vec<_> = text
            .split_whitespace()
            .map(|part| match part {
                "..." => Part::Gap,
                "<code>" => Part::Code,
                words if words.starts_with('!') => {
                    Part::Not(words[1..].split('|').map(str::to_owned).collect())
                }
                words => Part::OneOf(words.split('|').map(str::to_owned).collect()),
            })
            .collect();
        let last = parts.iter().rfind(|part| !matches!(part, Part::Not(_)));
        let ends = [parts.first(), last];
        if ends
            .iter()
            .any(|end| !matches!(end, Some(Part::OneOf(_) | Part::Code)))
        {
            return Err(format!("`{text}` has to begin and end with a word"));
        }
        if text.chars().any(char::is_uppercase) {
            return Err(format!("`{text}` has to be in lower case"));
        }
        Ok(Self(parts))
    }
}

impl Pattern {
    /// Returns the ranges of `words` that match.
    pub(crate) fn find(&self, words: &[Word]) -> Vec<Range<usize>> {
        let starts = 0..words.len();
        starts
            .filter_map(|start| {
                matches(&self.0, &words[start..]).map(|length| start..start + length)
            })
            .collect()
    }
}

/// Returns the number of words that `parts` match from the first word on.
fn matches(parts: &[Part], words: &[Word]) -> Option<usize> {
    let Some((part, parts)) = parts.split_first() else {
        return Some(0);
    };
    if let Part::Gap = part {
        let longest = words
            .iter()
            .take(GAP)
            .take_while(|word| word.token != Token::Break)
            .count();
        return (0..=longest)
            .find_map(|gap| matches(parts, &words[gap..]).map(|length| gap + length));
    }
    if let Part::Not(none) = part {
        let next = words.first().map_or("", Word::text);
        let allowed = none.iter().all(|word| word != next);
        return allowed.then(|| matches(parts, words))?;
    }
    let (word, words) = words.split_first()?;
    let found = match (part, &word.token) {
        (Part::Code, Token::Code) => true,
        (Part::OneOf(any), Token::Text(text)) => {
            any.iter().any(|one| match one.strip_suffix('*') {
                Some(prefix) => text.starts_with(prefix),
                None => text == one,
            })
        }
        _ => false,
    };
    found
        .then(|| matches(parts, words))?
        .map(|length| length + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(pattern: &str, text: &str) -> usize {
        let lines = text
            .split('\n')
            .enumerate()
            .map(|(line, text)| (line, text.to_owned()));
        let lines: Vec<_> = lines.collect();
        Pattern::try_from(pattern.to_owned())
            .unwrap()
            .find(&words(&lines))
            .len()
    }

    #[test]
    fn words_match_whole_and_in_any_case() {
        assert_eq!(find("mug|mugs", "Mug, MUGS; mugged smug mug_size"), 2);
        assert_eq!(find("mug*", "Mug, mugged smug"), 2);
    }

    #[test]
    fn phrases_go_over_line_breaks_and_not_over_sentences() {
        assert_eq!(find("goes to", "it goes\nto the"), 1);
        assert_eq!(find("goes to", "it goes. To the"), 0);
        assert_eq!(find("goes to", "it goes\n\nto the"), 0);
    }

    #[test]
    fn gaps_span_up_to_four_words() {
        assert_eq!(
            find(
                "set ... off",
                "set off; set it off; set the whole `x` alarm off"
            ),
            3
        );
        assert_eq!(
            find(
                "set ... off",
                "set one two three four five off; set it, off"
            ),
            0
        );
    }

    #[test]
    fn code_links_and_interpolations_are_not_words() {
        let text = "`mug` [`mug`](a/mug.md) {mug} {mug:?} https://mug.example/mug ``a ` mug``";
        assert_eq!(find("mug", text), 0);
        assert_eq!(
            find("<code> is red", "`mug` is red; {mug} is red; mug is red"),
            2
        );
        assert_eq!(find("mug", "{ mug } `unclosed\n\nmug"), 2);
    }

    #[test]
    fn words_that_must_not_follow_are_not_part_of_a_find() {
        assert_eq!(find("red !wine|rum", "red cat. Red wine. Red"), 2);
    }

    #[test]
    fn patterns_that_cannot_match_are_refused() {
        for pattern in ["... off", "set ...", "", "Upper"] {
            assert!(Pattern::try_from(pattern.to_owned()).is_err(), "{pattern}");
        }
    }
}
