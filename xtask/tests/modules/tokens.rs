//! Tokens of Rust source, with their lines.
//!
//! Bodies of macros are tokens and nothing else, and paths in them count as well; so the whole
//! source is read as tokens.

/// A token and the number of its line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) line: usize,
}

/// The kinds of tokens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// An identifier or keyword.
    Ident(String),
    /// A string literal, for the paths of `#[path]`.
    Str(String),
    /// `::`.
    Colons,
    /// Any other character, one at a time. Numbers and character literals are `0`.
    Char(char),
}

impl Token {
    pub(crate) fn is(&self, character: char) -> bool {
        self.kind == Kind::Char(character)
    }

    pub(crate) fn ident(&self) -> Option<&str> {
        match &self.kind {
            Kind::Ident(name) => Some(name),
            _ => None,
        }
    }
}

/// Splits `source` into tokens, without comments.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let (kind, length) = token(rest, character);
        if let Some(kind) = kind {
            tokens.push(Token { kind, line });
        }
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

/// Returns the token that `rest` begins with, or `None` for white space and comments, and its
/// length.
fn token(rest: &str, first: char) -> (Option<Kind>, usize) {
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    if rest.starts_with("//") {
        return (None, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (None, block_comment(rest));
    }
    if rest.starts_with("::") {
        return (Some(Kind::Colons), 2);
    }
    if let Some((prefix, hashes)) = raw_string(rest) {
        let start = prefix + hashes + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = rest[start..].find(&end).unwrap_or(rest.len() - start);
        let text = rest[start..start + length].to_owned();
        return (
            Some(Kind::Str(text)),
            (start + length + end.len()).min(rest.len()),
        );
    }
    if first == '"' {
        let length = string(rest);
        return (
            Some(Kind::Str(rest[1..length].trim_end_matches('"').to_owned())),
            length,
        );
    }
    if first == '\'' {
        return (Some(Kind::Char('0')), character(rest));
    }
    let word = |character: char| character.is_alphanumeric() || character == '_';
    let start = if rest.starts_with("r#") { 2 } else { 0 };
    let length = rest[start..]
        .find(|character| !word(character))
        .unwrap_or(rest.len() - start);
    match (length, first.is_numeric()) {
        (0, _) => (Some(Kind::Char(first)), first.len_utf8()),
        (_, true) => (Some(Kind::Char('0')), length),
        (_, false) => (
            Some(Kind::Ident(rest[start..start + length].to_owned())),
            start + length,
        ),
    }
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut length = 0;
    while let Some(character) = rest[length..].chars().next() {
        let step = match &rest[length..] {
            text if text.starts_with("/*") => 1,
            text if text.starts_with("*/") => -1,
            _ => 0,
        };
        depth += step;
        length += if step == 0 { character.len_utf8() } else { 2 };
        if depth == 0 {
            break;
        }
    }
    length
}

/// Returns the length of the prefix and the number of `#` if `rest` begins with a raw string.
fn raw_string(rest: &str) -> Option<(usize, usize)> {
    let prefix = ["r", "br", "cr"]
        .into_iter()
        .find(|prefix| rest.starts_with(prefix))?
        .len();
    let after = &rest[prefix..];
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some((prefix, hashes))
}

/// Returns the length of a string literal with escapes.
fn string(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    while let Some((index, character)) = characters.next() {
        match character {
            '\\' => drop(characters.next()),
            '"' => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Returns the length of a character literal, or 1 for the quote of a lifetime.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            characters.next();
            characters
                .find(|&(_, character)| character == '\'')
                .map_or(1, |(index, _)| index + 1)
        }
        Some(_) => match characters.next() {
            Some((index, '\'')) => index + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_hide_no_code() {
        let source = "a // b\n/* c /* d */ e */ r#type::f('\"', '\\'', 'x: &'y, 1_u8, r#\"g\"#, \"h\\\"\") i";
        let read = tokens(source);
        let idents: Vec<_> = read.iter().filter_map(Token::ident).collect();
        assert_eq!(idents, ["a", "type", "f", "x", "y", "i"]);
        assert_eq!(read[1].line, 2);
        assert!(read.iter().any(|token| token.kind == Kind::Str("g".into())));
    }
}
