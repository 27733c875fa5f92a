//! Text of documentation.

/// Returns the first sentence of some lines, on one line.
pub(crate) fn first_sentence(lines: &[String]) -> String {
    first_sentence_of(&lines.join("\n"))
}

/// Returns a text up to the first full stop that ends a sentence, on one line.
pub(crate) fn first_sentence_of(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.find(". ") {
        Some(end) => line[..=end].to_owned(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::first_sentence_of;

    #[test]
    fn the_first_sentence_is_taken_whole() {
        assert_eq!(
            first_sentence_of("One thing\nor two. More.\n\nRest."),
            "One thing or two."
        );
        assert_eq!(first_sentence_of("Only this."), "Only this.");
    }
}
