//! Text of a report as Markdown: no name or value of a model acts as Markdown, HTML, a link or a
//! mention.
//!
//! Names and values are code spans. Escapes alone would not do: the sites that show Markdown turn
//! `@name` and `#12` into links after they have resolved the escapes, but not in code.

use std::fmt::Write as _;

use sdk_codegen::diff::code_span;

use super::sentence::{Part, parts, visible};

/// The size limit of a text in bytes. The limit of a comment on a pull request is 65,536 characters.
pub(super) const LIMIT: usize = 60_000;
/// The bytes reserved for the list of omitted changes.
pub(super) const RESERVE: usize = 5_000;
/// The number of services listed with omitted changes.
const SERVICES: usize = 20;

/// Returns a name or value as a code span, shortened to `most` characters.
pub(super) fn code(text: &str, most: usize) -> String {
    code_span(&visible(text, most))
}

/// Returns a sentence of a change, shortened to `most` characters.
pub(super) fn sentence(text: &str, most: usize) -> String {
    let parts = parts(text, most).into_iter();
    parts
        .map(|part| match part {
            Part::Prose(text) => escape(&text),
            Part::Code(text) => code_span(&text),
        })
        .collect()
}

/// Escapes prose on one line.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_last_of_word = letters.peek().is_none_or(|next| next.is_whitespace());
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '@' => escaped.push_str("&#64;"),
            // URLs become links without any markup.
            ':' if !is_last_of_word => escaped.push_str("&#58;"),
            '.' if !is_last_of_word && escaped.ends_with(['w', 'W']) => escaped.push_str("&#46;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// The changes that do not fit.
#[derive(Debug, Default)]
pub(super) struct Omitted {
    total: usize,
    /// The first services with omitted changes, and the number of those changes.
    services: Vec<String>,
    further_services: usize,
}

impl Omitted {
    /// Adds omitted changes of a service.
    pub(super) fn add(&mut self, service: &str, count: usize) {
        self.total += count;
        match (count, self.services.len()) {
            (0, _) => {}
            (_, SERVICES..) => self.further_services += 1,
            _ => self
                .services
                .push(format!("{} ({count})", code(service, 40))),
        }
    }

    /// Writes the number of omitted changes, if there are any.
    pub(super) fn write(&self, text: &mut String) {
        let (are, s) = match self.total {
            0 => return,
            1 => ("is", ""),
            _ => ("are", "s"),
        };
        let _ = write!(
            text,
            "\n**{} change{s} {are} omitted because of the size limit**, the least severe of each \
             service: {}",
            self.total,
            self.services.join(", ")
        );
        if self.further_services > 0 {
            let _ = write!(text, " and {} more services", self.further_services);
        }
        text.push_str(".\nThe formats `text`, `json` and `html` contain all changes.\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_escaped_where_it_would_act() {
        for (text, escaped) in [
            ("is now required: set it.", "is now required: set it."),
            ("update docs.toml now.", "update docs.toml now."),
            (
                "*a* _b_ [c](d) <e> `f",
                "\\*a\\* \\_b\\_ \\[c\\](d) &lt;e&gt; \\`f",
            ),
            ("https://a www.a @a", "https&#58;//a www&#46;a &#64;a"),
        ] {
            assert_eq!(sentence(text, 100), escaped);
        }
    }
}
