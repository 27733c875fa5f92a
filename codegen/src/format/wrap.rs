//! Wraps documentation and comments between words.

use super::WIDTH;

/// Wraps the lines of a documentation comment, each with its indentation and `///` or `//!`.
///
/// A paragraph or list item that has a line longer than [`WIDTH`] is wrapped again as a whole. Code,
/// tables, headings and link definitions stay as they are.
pub(super) fn documentation(lines: &[String]) -> Vec<String> {
    let mut wrapped = Vec::new();
    let mut block: Option<Block> = None;
    let mut in_code = false;
    for line in lines {
        let (comment, text) = split(line);
        let trimmed = text.trim_start();
        let is_fence = trimmed.starts_with("```");
        let is_fixed = in_code
            || is_fence
            || trimmed.is_empty()
            || trimmed.starts_with(['|', '#', '<', '>'])
            || (trimmed.starts_with('[') && trimmed.contains("]: "));
        in_code ^= is_fence;
        if is_fixed {
            wrapped.extend(block.take().into_iter().flat_map(Block::into_lines));
            wrapped.push(line.clone());
            continue;
        }
        let marker = list_marker(trimmed);
        match &mut block {
            Some(block) if marker == 0 => block.lines.push(line),
            _ => {
                wrapped.extend(block.take().into_iter().flat_map(Block::into_lines));
                let head = line.len() - trimmed.len() + marker;
                let hang = text.len() - trimmed.len() + marker;
                block = Some(Block {
                    lines: vec![line],
                    first: &line[..head],
                    rest: format!("{comment}{:hang$}", ""),
                });
            }
        }
    }
    wrapped.extend(block.into_iter().flat_map(Block::into_lines));
    wrapped
}

/// A paragraph or list item.
struct Block<'a> {
    lines: Vec<&'a String>,
    /// The beginning of the first line, with the marker of a list item.
    first: &'a str,
    /// The beginning of further lines.
    rest: String,
}

impl Block<'_> {
    fn into_lines(self) -> Vec<String> {
        if self.lines.iter().all(|line| line.chars().count() <= WIDTH) {
            return self.lines.into_iter().cloned().collect();
        }
        let texts = self.lines.iter().enumerate().map(|(at, line)| match at {
            0 => &line[self.first.len()..],
            _ => split(line).1,
        });
        let text = texts.collect::<Vec<_>>().join(" ");
        wrap(self.first, &self.rest, &text)
    }
}

/// Splits a line after its comment sign.
fn split(line: &str) -> (&str, &str) {
    let indent = line.len() - line.trim_start().len();
    line.split_at((indent + 3).min(line.len()))
}

/// Returns the length of the list marker that a text begins with, such as `- ` or `2. `, or 0.
fn list_marker(text: &str) -> usize {
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    match text.get(number..number + 2) {
        Some("- " | "* " | "+ ") if number == 0 => 2,
        Some(". " | ") ") if number > 0 => number + 2,
        _ => 0,
    }
}

/// Wraps a text at [`WIDTH`]. `first` begins the first line, `rest` the further ones.
pub(super) fn wrap(first: &str, rest: &str, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in words(text) {
        let is_full = line.chars().count() + 1 + word.chars().count() > WIDTH;
        if is_full && !is_empty && !is_markup(word) {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines
}

/// Returns whether a word would have a meaning in Markdown at the beginning of a line.
fn is_markup(word: &str) -> bool {
    matches!(word, "-" | "*" | "+")
        || word.starts_with(['#', '>', '|', '='])
        || list_marker(&format!("{word} ")) > 0
}

/// Splits a text at spaces outside of code spans.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    // The number of backticks that began the code span, and of those read just now.
    let (mut open, mut run) = (0, 0);
    for (at, letter) in text.char_indices() {
        if letter == '`' {
            run += 1;
            continue;
        }
        if run > 0 {
            open = match open {
                0 => run,
                open if open == run => 0,
                open => open,
            };
            run = 0;
        }
        if letter == ' ' && open == 0 {
            words.push(&text[start..at]);
            start = at + 1;
        }
    }
    words.push(&text[start..]);
    words.retain(|word| !word.is_empty());
    words
}
