//! Text of documentation, and texts of a model that are shown.

use crate::diff;

/// Returns the first sentence of some lines, on one line.
pub(crate) fn first_sentence(lines: &[String]) -> String {
    first_sentence_of(&lines.join("\n"))
}

/// Returns a text up to the first full stop that ends a sentence, on one line.
pub(crate) fn first_sentence_of(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    let line = one_line(paragraph);
    match line.find(". ") {
        Some(end) => line[..=end].to_owned(),
        None => line,
    }
}

/// Returns a text on one line, with one space for each run of white space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a text as a paragraph of Markdown that shows it as it is.
pub(crate) fn markdown(text: &str) -> String {
    let line = one_line(text);
    let mut escaped = String::with_capacity(line.len());
    for letter in line.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '$'
        ) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    // Rustdoc warns of a bare URL.
    escaped.replace("://", ":\\//")
}

/// Returns a code span of any text, on one line.
pub(crate) fn code_span(text: &str) -> String {
    diff::code_span(&text.replace(['\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_taken_whole() {
        assert_eq!(
            first_sentence_of("One thing\nor two. More.\n\nRest."),
            "One thing or two."
        );
        assert_eq!(first_sentence_of("Only this."), "Only this.");
    }

    #[test]
    fn markdown_shows_a_text_as_it_is() {
        assert_eq!(markdown("AWS IoT 1-Click (beta)"), "AWS IoT 1-Click (beta)");
        assert_eq!(markdown("a <b>\n[c](d) `e`"), r"a \<b\> \[c\](d) \`e\`");
        assert_eq!(markdown("see https://a.b"), r"see https:\//a.b");
    }
}
