//! Extraction of the prose in a file: comments, documentation and string literals.

use std::mem;

/// A run of lines that is read as one text.
#[derive(Debug, PartialEq)]
pub(crate) struct Passage {
    /// The part that the text plays in its file.
    pub(crate) role: Role,

    /// The lines, each with its number in the file.
    pub(crate) lines: Vec<(usize, String)>,
}

/// The part that a text plays in its file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Role {
    /// A doc comment, or the part of one between two code blocks.
    Doc {
        /// Whether the documented item is a function.
        function: bool,

        /// Whether this is the beginning of the comment.
        first: bool,
    },

    /// Markdown, a comment or a string literal.
    Prose,
}

/// The syntax of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Syntax {
    /// Rust, and JavaScript and CSS, which have the same comments.
    Rust,
    /// Markdown.
    Markdown,
    /// TOML.
    Toml,
    /// Shell: lines that are comments, and the titles of steps.
    Shell,
}

impl Syntax {
    /// Returns the syntax of the file at `path`, or `None` if the file holds no prose.
    pub(crate) fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        match name.rsplit_once('.') {
            Some((_, "rs" | "js" | "mjs" | "css")) => Some(Self::Rust),
            Some((_, "md")) => Some(Self::Markdown),
            Some((_, "toml")) => Some(Self::Toml),
            None if path.starts_with(".ci/") => Some(Self::Shell),
            _ => None,
        }
    }

    /// Returns the passages of `source`.
    pub(crate) fn passages(self, source: &str) -> Vec<Passage> {
        match self {
            Self::Rust => rust(source, 1),
            Self::Markdown => markdown(numbered(source, 1), Role::Prose),
            Self::Toml => toml(source, 1),
            Self::Shell => shell(source),
        }
    }
}

fn numbered(text: &str, first: usize) -> Vec<(usize, String)> {
    let lines = text.split('\n').enumerate();
    lines
        .map(|(index, line)| (first + index, line.to_owned()))
        .collect()
}

/// Splits Markdown at its code blocks, of which only the text and the comments are kept.
fn markdown(lines: Vec<(usize, String)>, role: Role) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut role = role;
    let mut prose = Vec::new();
    let mut code: Option<(String, Vec<(usize, String)>)> = None;
    for (number, line) in lines {
        let fence = line.trim_start().strip_prefix("```");
        match (&mut code, fence) {
            (None, Some(info)) => {
                passages.push(Passage {
                    role,
                    lines: mem::take(&mut prose),
                });
                code = Some((info.trim().to_owned(), Vec::new()));
            }
            (None, None) => prose.push((number, line)),
            (Some((_, lines)), None) => lines.push((number, line)),
            (Some(_), Some(_)) => {
                let (info, lines) = code.take().unwrap();
                passages.extend(code_block(&info, lines, role));
                if let Role::Doc { first, .. } = &mut role {
                    *first = false;
                }
            }
        }
    }
    passages.push(Passage { role, lines: prose });
    passages.retain(|passage| !passage.lines.is_empty());
    passages
}

fn code_block(info: &str, lines: Vec<(usize, String)>, role: Role) -> Vec<Passage> {
    let Some(&(first, _)) = lines.first() else {
        return Vec::new();
    };
    let text: Vec<&str> = lines.iter().map(|(_, line)| line.as_str()).collect();
    let text = text.join("\n");
    match info.split([',', ' ']).next().unwrap_or_default() {
        "text" | "console" => vec![Passage {
            role: Role::Prose,
            lines,
        }],
        "toml" => toml(&text, first),
        "" if role == Role::Prose => Vec::new(),
        "" | "rust" | "no_run" | "ignore" | "compile_fail" | "should_panic" => rust(&text, first),
        _ => Vec::new(),
    }
}

fn shell(source: &str) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut continues = false;
    for (number, line) in numbered(source, 1) {
        let text = line.trim_start();
        let comment = text.starts_with('#');
        match passages.last_mut() {
            Some(last) if comment && continues => last.lines.push((number, line)),
            _ if comment || text.starts_with("step ") => {
                passages.push(Passage {
                    role: Role::Prose,
                    lines: vec![(number, line)],
                });
            }
            _ => {}
        }
        continues = comment;
    }
    passages
}

/// A position in a source, which counts lines.
struct Cursor<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Cursor<'a> {
    /// Takes `length` bytes.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    /// Takes everything before `end`, and `end` itself, which is not returned.
    fn take_until(&mut self, end: &str) -> &'a str {
        let length = self.rest.find(end).unwrap_or(self.rest.len());
        let taken = self.take(length);
        self.take(end.len().min(self.rest.len()));
        taken
    }

    /// Takes a string up to its closing `quote`, with its escapes read.
    fn take_escaped(&mut self, quote: &str) -> String {
        let mut text = String::new();
        while !self.rest.is_empty() && !self.rest.starts_with(quote) {
            let character = self.rest.chars().next().unwrap();
            self.take(character.len_utf8());
            if character != '\\' {
                text.push(character);
                continue;
            }
            let Some(escaped) = self.rest.chars().next() else {
                break;
            };
            self.take(escaped.len_utf8());
            // A line break stays, so that the lines after it keep their numbers.
            text.push(match escaped {
                'n' => '.',
                't' | 'r' | '0' => ' ',
                other => other,
            });
        }
        self.take(quote.len().min(self.rest.len()));
        text
    }
}

fn literal(text: &str, line: usize) -> Option<Passage> {
    let prose = text.trim().contains(char::is_whitespace);
    prose.then(|| Passage {
        role: Role::Prose,
        lines: numbered(text, line),
    })
}

fn toml(source: &str, line: usize) -> Vec<Passage> {
    let mut cursor = Cursor { rest: source, line };
    let mut passages: Vec<Passage> = Vec::new();
    // Whether only white space came since the last comment.
    let mut continues = false;
    while let Some(character) = cursor.rest.chars().next() {
        let line = cursor.line;
        if character == '#' {
            let length = cursor.rest.find('\n').unwrap_or(cursor.rest.len());
            let comment = (line, cursor.take(length).to_owned());
            match passages.last_mut() {
                Some(last) if continues => last.lines.push(comment),
                _ => passages.push(Passage {
                    role: Role::Prose,
                    lines: vec![comment],
                }),
            }
            continues = true;
            continue;
        }
        let triple = ["\"\"\"", "'''"]
            .into_iter()
            .find(|quote| cursor.rest.starts_with(quote));
        if let Some(quote) = triple {
            cursor.take(3);
            let text = match quote {
                "'''" => cursor.take_until(quote).to_owned(),
                _ => cursor.take_escaped(quote),
            };
            passages.extend(markdown(numbered(&text, line), Role::Prose));
        } else if character == '"' {
            cursor.take(1);
            passages.extend(literal(&cursor.take_escaped("\""), line));
        } else if character == '\'' {
            cursor.take(1);
            passages.extend(literal(cursor.take_until("'"), line));
        } else {
            cursor.take(character.len_utf8());
            if !character.is_whitespace() || cursor.rest.starts_with('\n') {
                continues = character == '\n' && continues;
            }
            continue;
        }
        continues = false;
    }
    passages
}

/// The kinds of line comments.
#[derive(Clone, Copy, PartialEq)]
enum Comment {
    Outer,
    Inner,
    Plain,
}

fn rust(source: &str, line: usize) -> Vec<Passage> {
    let mut cursor = Cursor { rest: source, line };
    let mut passages = Vec::new();
    // The code before the cursor without white space, of which the end matters.
    let mut code = String::new();
    while let Some(character) = cursor.rest.chars().next() {
        let line = cursor.line;
        if cursor.rest.starts_with("//") {
            passages.extend(line_comments(&mut cursor));
        } else if cursor.rest.starts_with("/*") {
            let text = block_comment(&mut cursor);
            let doc = text.starts_with("**") && text.len() > 2 || text.starts_with("*!");
            let text = text.trim_start_matches(['*', '!']);
            let lines = numbered(text, line).into_iter();
            let lines = lines
                .map(|(number, line)| (number, without_star(&line)))
                .collect();
            let function = is_function(cursor.rest);
            let role = if doc {
                Role::Doc {
                    function,
                    first: true,
                }
            } else {
                Role::Prose
            };
            passages.extend(markdown(lines, role));
        } else if let Some(hashes) = raw_string(cursor.rest) {
            let bytes = !cursor.rest.starts_with('r');
            cursor.take(usize::from(bytes) + 1 + hashes + 1);
            let text = cursor.take_until(&format!("\"{}", "#".repeat(hashes)));
            passages.extend(literal(text, line).filter(|_| !bytes));
            code.push('"');
        } else if character == '"' {
            cursor.take(1);
            let text = cursor.take_escaped("\"");
            if code.ends_with("doc=") {
                let role = Role::Doc {
                    function: is_function(cursor.rest),
                    first: true,
                };
                passages.extend(markdown(numbered(&text, line), role));
            } else if !code.ends_with('b') {
                passages.extend(literal(&text, line));
            }
            code.push('"');
        } else if character == '\'' {
            cursor.take(character_literal(cursor.rest));
            code.push('\'');
        } else {
            // An identifier is taken whole, so that no prefix of a string is seen in its end.
            let identifier = |character: char| character.is_alphanumeric() || character == '_';
            let length = cursor.rest.find(|character| !identifier(character));
            let length = length
                .unwrap_or(cursor.rest.len())
                .max(1)
                .max(character.len_utf8() * usize::from(!identifier(character)));
            let taken = cursor.take(length);
            if taken.len() > 1 && taken.ends_with('b') {
                code.push('_');
            } else if !character.is_whitespace() {
                code.push_str(taken);
            } else if code.ends_with('b') {
                code.push(' ');
            }
        }
        if code.len() > 256 {
            code = code.split_off(code.ceil_char_boundary(code.len() - 16));
        }
    }
    passages
}

/// Takes a run of line comments of one kind.
fn line_comments(cursor: &mut Cursor<'_>) -> Vec<Passage> {
    let kind_of = |text: &str| {
        if text.starts_with("//!") {
            Comment::Inner
        } else if text.starts_with("///") && !text.starts_with("////") {
            Comment::Outer
        } else {
            Comment::Plain
        }
    };
    let kind = kind_of(cursor.rest);
    let mut lines = Vec::new();
    loop {
        let line = cursor.line;
        let length = cursor.rest.find('\n').unwrap_or(cursor.rest.len());
        let text = cursor.take(length);
        let text = if kind == Comment::Plain {
            text.trim_start_matches('/')
        } else {
            &text[3..]
        };
        lines.push((line, text.to_owned()));
        let next = cursor.rest.trim_start();
        let gap = &cursor.rest[..cursor.rest.len() - next.len()];
        let adjoins = gap.matches('\n').count() == 1;
        if !(adjoins && next.starts_with("//") && kind_of(next) == kind) {
            break;
        }
        cursor.take(gap.len());
    }
    let role = match kind {
        Comment::Plain => Role::Prose,
        Comment::Inner => Role::Doc {
            function: false,
            first: true,
        },
        Comment::Outer => Role::Doc {
            function: is_function(cursor.rest),
            first: true,
        },
    };
    match kind {
        Comment::Plain => vec![Passage { role, lines }],
        _ => markdown(lines, role),
    }
}

/// Takes a block comment with those inside it; returns its text without the outer delimiters.
fn block_comment<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    let mut depth = 0;
    let mut length = 0;
    loop {
        let rest = &cursor.rest[length..];
        let Some(character) = rest.chars().next() else {
            break;
        };
        if rest.starts_with("/*") {
            depth += 1;
            length += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            length += 2;
            if depth == 0 {
                break;
            }
        } else {
            length += character.len_utf8();
        }
    }
    // The second character of `/*` is kept, by which documentation is recognized.
    cursor.take(length)[1..].trim_end_matches("*/")
}

fn without_star(line: &str) -> String {
    let text = line.trim_start();
    text.strip_prefix("* ")
        .or(text.strip_prefix('*'))
        .unwrap_or(text)
        .to_owned()
}

/// Returns the number of `#` if `rest` begins with a raw string.
fn raw_string(rest: &str) -> Option<usize> {
    let rest = rest
        .strip_prefix(['b', 'c'])
        .unwrap_or(rest)
        .strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// Returns the length of the character literal or lifetime that `rest` begins with.
fn character_literal(rest: &str) -> usize {
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

/// Returns whether the item that begins after comments and attributes is a function.
fn is_function(rest: &str) -> bool {
    let mut rest = rest.trim_start();
    loop {
        if rest.starts_with("//") {
            rest = rest
                .split_once('\n')
                .map_or("", |(_, rest)| rest)
                .trim_start();
        } else if rest.starts_with("#[") || rest.starts_with(']') {
            // Attributes that hold brackets are skipped up to the last bracket of their line.
            let line = rest.find('\n').unwrap_or(rest.len());
            let end = rest[..line]
                .rfind(']')
                .or(rest.find(']'))
                .unwrap_or(rest.len() - 1);
            rest = rest[end + 1..].trim_start();
        } else {
            break;
        }
    }
    for word in rest.split_whitespace().take(6) {
        match word {
            "fn" => return true,
            "pub" | "const" | "async" | "unsafe" | "extern" | "default" => {}
            word if word.starts_with("pub(") || word.starts_with('"') => {}
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(Role, usize, String)> {
        let passages = Syntax::Rust.passages(source).into_iter();
        passages
            .map(|passage| {
                let text: Vec<_> = passage.lines.iter().map(|(_, line)| line.trim()).collect();
                (passage.role, passage.lines[0].0, text.join("|"))
            })
            .collect()
    }

    const ITEM: Role = Role::Doc {
        function: false,
        first: true,
    };
    const FUNCTION: Role = Role::Doc {
        function: true,
        first: true,
    };

    #[test]
    fn comments_and_literals_of_rust_are_found_with_their_lines() {
        let source = r##"//! Module
//! docs.

/// Of a struct.
struct S;

/// Of a function.
#[must_use = "a [b]"]
pub(crate) const fn f<'a>(x: &'a str) -> char {
    // Plain,
    // two lines.
    let _ = "one \"quoted\" text"; // after code
    let _ = ('"', '\'', '\\', b'"', 'x', "identifier");
    let _ = (b"bytes are skipped", r#"raw "text" here"#, br"no text");
    /* block /* nested */ text */
}
"##;
        assert_eq!(
            texts(source),
            [
                (ITEM, 1, "Module|docs.".into()),
                (ITEM, 4, "Of a struct.".into()),
                (FUNCTION, 7, "Of a function.".into()),
                (Role::Prose, 8, "a [b]".into()),
                (Role::Prose, 10, "Plain,|two lines.".into()),
                (Role::Prose, 12, "one \"quoted\" text".into()),
                (Role::Prose, 12, "after code".into()),
                (Role::Prose, 14, "raw \"text\" here".into()),
                (Role::Prose, 15, "block /* nested */ text".into()),
            ]
        );
    }

    #[test]
    fn documentation_in_attributes_and_in_quoted_code_is_documentation() {
        let source = "quote! { #[doc = \" First line.\"] pub fn f() {} }\n#![doc = \"Crate.\"]";
        assert_eq!(
            texts(source),
            [
                (FUNCTION, 1, "First line.".into()),
                (ITEM, 2, "Crate.".into())
            ]
        );
    }

    #[test]
    fn code_blocks_keep_their_text_and_comments_only() {
        let source = "/// Before.\n///\n/// ```\n/// let a = 1; // inside\n/// ```\n/// After.\n\
                      /// ```text\n/// a log line\n/// ```\n/// ```sh\n/// a command\n/// ```\nstruct S;";
        assert_eq!(
            texts(source),
            [
                (ITEM, 1, "Before.|".into()),
                (Role::Prose, 4, "inside".into()),
                (
                    Role::Doc {
                        function: false,
                        first: false
                    },
                    6,
                    "After.".into()
                ),
                (Role::Prose, 8, "a log line".into()),
            ]
        );
    }

    #[test]
    fn strings_that_go_over_lines_keep_their_line_numbers() {
        let source = "let a = \"first \\\n    second\";\nlet b = \"next text\";";
        let passages = Syntax::Rust.passages(source);
        let lines: Vec<_> = passages.iter().flat_map(|passage| &passage.lines).collect();
        assert_eq!(lines[1], &(2, "    second".to_owned()));
        assert_eq!(lines[2], &(3, "next text".to_owned()));
    }

    #[test]
    fn toml_has_comments_and_values() {
        let source = "# one\n# two\nkey = \"a value\" # after\nword = \"single\"\n\
                      text = \"\"\"\nlong # no comment\n\"\"\"\nraw = 'c:\\ d'";
        let passages = Syntax::Toml.passages(source);
        let found: Vec<_> = passages
            .iter()
            .map(|passage| {
                let text: Vec<_> = passage.lines.iter().map(|(_, line)| line.trim()).collect();
                (passage.lines[0].0, text.join("|"))
            })
            .collect();
        assert_eq!(
            found,
            [
                (1, "# one|# two".into()),
                (3, "a value".into()),
                (3, "# after".into()),
                (5, "|long # no comment|".into()),
                (8, "c:\\ d".to_owned()),
            ]
        );
    }

    #[test]
    fn only_files_with_prose_have_a_syntax() {
        assert_eq!(Syntax::of("a/b.rs"), Some(Syntax::Rust));
        assert_eq!(Syntax::of("README.md"), Some(Syntax::Markdown));
        assert_eq!(Syntax::of(".ci/run"), Some(Syntax::Shell));
        for path in ["Cargo.lock", "LICENSE", "model/x.json", "runtime/api.txt"] {
            assert_eq!(Syntax::of(path), None, "{path}");
        }
    }

    #[test]
    fn shell_has_comments_and_titles_of_steps() {
        let passages = Syntax::Shell.passages("#!/bin/sh\n# why\nrun it # no\nstep \"a title\"\n");
        assert_eq!(passages.len(), 2);
        assert_eq!(passages[0].lines.len(), 2);
        assert_eq!(passages[1].lines[0].0, 4);
    }
}
