//! The layout of a macro's body.
//!
//! A body is a list of entries, one on a line. A brace group opens an indented block, which is such a
//! list again:
//!
//! ```text
//! Thing: input("Thing"), http("GET", "/things", 200) {
//!     id: string("Id"), label, required, min(1);
//!     tags: list("Tags"), of(TAGS);
//! }
//! ```
//!
//! An entry ends at `;`, or after a block that no `;` or `,` follows. In a list that has neither of
//! these, entries end at `,`. Attributes, documentation and comments are on lines of their own
//! above an entry; one that has them, or a block, has a blank line on either side. An entry that is
//! too long for a line is broken after commas outside of parentheses; a part between two of them that is
//! still too long, inside its parentheses.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::{Lines, WIDTH};

/// Adds the lines of a body.
pub(super) fn lay_out(body: TokenStream, indent: usize, lines: &mut Lines) {
    let mut previous_is_multiline = None;
    for entry in entries(body) {
        let is_multiline = entry.is_multiline();
        if previous_is_multiline.is_some_and(|last| last || is_multiline) {
            lines.blank();
        }
        previous_is_multiline = Some(is_multiline);
        for attribute in &entry.attributes {
            lay_out_attribute(attribute, indent, lines);
        }
        lay_out_entry(&entry.tokens, indent, lines);
    }
}

/// An entry with its terminator.
#[derive(Debug, Default)]
struct Entry {
    attributes: Vec<Group>,
    tokens: Vec<TokenTree>,
}

impl Entry {
    /// Returns whether the entry is certain to take several lines.
    fn is_multiline(&self) -> bool {
        !self.attributes.is_empty() || self.tokens.iter().any(|token| as_block(token).is_some())
    }
}

/// Splits a list into its entries.
fn entries(body: TokenStream) -> Vec<Entry> {
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    let ends_at_comma = ends_at_comma(&tokens);
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        if entry.tokens.is_empty()
            && is_punct(Some(&token), '#')
            && let Some(TokenTree::Group(group)) = rest.peek()
            && group.delimiter() == Delimiter::Bracket
        {
            entry.attributes.push(group.clone());
            rest.next();
            continue;
        }
        let ends = match &token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => true,
            TokenTree::Punct(punct) if punct.as_char() == ',' => ends_at_comma,
            token => {
                let next = rest.peek();
                let goes_on = ends_at_comma || is_separator(next) || is_punct(next, '=');
                as_block(token).is_some() && !goes_on
            }
        };
        entry.tokens.push(token);
        if ends {
            entries.push(std::mem::take(&mut entry));
        }
    }
    if !entry.tokens.is_empty() || !entry.attributes.is_empty() {
        entries.push(entry);
    }
    entries
}

/// Returns whether commas end the entries of a list: it has no `;`, and no block ends one.
fn ends_at_comma(tokens: &[TokenTree]) -> bool {
    let mut blocks_end_entries = false;
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        if is_punct(Some(token), ';') {
            return false;
        }
        blocks_end_entries |= as_block(token).is_some() && !is_punct(next, ',');
    }
    !blocks_end_entries
}

fn is_separator(token: Option<&TokenTree>) -> bool {
    is_punct(token, ';') || is_punct(token, ',')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// Returns the group if the token is a brace group that is not empty.
fn as_block(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group)
            if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() =>
        {
            Some(group)
        }
        _ => None,
    }
}

fn lay_out_attribute(attribute: &Group, indent: usize, lines: &mut Lines) {
    let meta = syn::parse2::<syn::MetaNameValue>(attribute.stream());
    let text = meta.as_ref().ok().and_then(|meta| match &meta.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some((meta.path.get_ident()?.to_string(), text.value())),
        _ => None,
    });
    match text {
        Some((name, text)) if name == "doc" => {
            let line = format!("{:indent$}///{text}", "");
            lines.push(line.trim_end().to_owned());
        }
        Some((name, text)) if name == "comment" => lines.comment(&text, indent),
        _ => {
            let mut line = Line::new(indent);
            line.text.push('#');
            line.group(attribute);
            lines.push(line.text);
        }
    }
}

/// Adds the lines of an entry without its attributes.
fn lay_out_entry(tokens: &[TokenTree], indent: usize, lines: &mut Lines) {
    let mut line = Line::new(indent);
    let mut rest = tokens;
    while let Some(at) = rest.iter().position(|token| as_block(token).is_some()) {
        let (head, tail) = rest.split_at(at);
        line.tokens(head);
        if !line.is_empty() {
            line.text.push(' ');
        }
        line.text.push('{');
        line.push_broken(indent, lines);
        if let Some(block) = tail.first().and_then(as_block) {
            lay_out(block.stream(), indent + 4, lines);
        }
        line = Line::new(indent);
        line.text.push('}');
        line.last = Last::Word;
        rest = tail.get(1..).unwrap_or_default();
    }
    line.tokens(rest);
    if !line.is_empty() {
        line.push_broken(indent + 4, lines);
    }
}

/// The token at the end of a line, as far as the space after it depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    /// Nothing, or a token that binds to the next one: no space follows.
    Tight,
    /// An operator: a space follows, and a sign after it is a prefix.
    Operator,
    /// An identifier, a literal or the end of a group.
    Word,
}

/// A line that tokens are appended to, spaced as rustfmt would.
struct Line {
    indent: usize,
    text: String,
    last: Last,
    in_closure_parameters: bool,
    /// Positions at which the line may be broken: byte offsets after a comma outside of groups.
    breaks: Vec<usize>,
    /// The groups that are in no other group.
    groups: Vec<GroupRange>,
    depth: usize,
}

/// Positions at which a group may be broken, as byte offsets in a line.
struct GroupRange {
    /// After the opening delimiter.
    open: usize,
    /// After each comma between the delimiters.
    commas: Vec<usize>,
    /// Before the closing delimiter.
    close: usize,
}

impl Line {
    fn new(indent: usize) -> Self {
        Self {
            indent,
            text: " ".repeat(indent),
            last: Last::Tight,
            in_closure_parameters: false,
            breaks: Vec::new(),
            groups: Vec::new(),
            depth: 0,
        }
    }

    fn is_empty(&self) -> bool {
        self.text.len() == self.indent
    }

    fn tokens(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
                TokenTree::Group(group) => self.group(group),
                TokenTree::Punct(_) => {
                    let operator = operator(&tokens[at - 1..]);
                    at += operator.chars().count() - 1;
                    self.operator(&operator);
                    if operator == "," {
                        self.breaks.push(self.text.len());
                    }
                }
            }
        }
    }

    fn space(&mut self) {
        if self.last != Last::Tight {
            self.text.push(' ');
        }
    }

    fn word(&mut self, word: &str) {
        self.space();
        self.text.push_str(word);
        self.last = Last::Word;
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        let is_spaced = match group.delimiter() {
            Delimiter::Brace | Delimiter::None => self.last != Last::Tight,
            Delimiter::Parenthesis | Delimiter::Bracket => self.last == Last::Operator,
        };
        if is_spaced {
            self.text.push(' ');
        }
        self.text.push_str(open);
        let open = self.text.len();
        let outer_breaks = std::mem::take(&mut self.breaks);
        self.last = Last::Tight;
        self.depth += 1;
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        self.tokens(&tokens);
        self.depth -= 1;
        let commas = std::mem::replace(&mut self.breaks, outer_breaks);
        if self.depth == 0 && !commas.is_empty() {
            let close = self.text.len();
            self.groups.push(GroupRange {
                open,
                commas,
                close,
            });
        }
        self.text.push_str(close);
        self.last = Last::Word;
    }

    fn operator(&mut self, operator: &str) {
        let after_word = self.last == Last::Word;
        let (space_before, last) = match operator {
            "," | ";" | ":" => (false, Last::Operator),
            "." | "?" | ".." | "..=" if after_word => (false, Last::Tight),
            "::" => (!after_word, Last::Tight),
            // A macro's name or a type's parameters.
            "!" | "<" if after_word => (false, Last::Tight),
            ">" => (false, Last::Word),
            "|" => {
                self.in_closure_parameters = !self.in_closure_parameters;
                match self.in_closure_parameters {
                    true => (true, Last::Tight),
                    false => (false, Last::Operator),
                }
            }
            "&" | "'" | "#" | "$" | "!" | "-" | "*" | "<" | ".." | "..=" if !after_word => {
                (true, Last::Tight)
            }
            "'" | "#" | "$" => (true, Last::Tight),
            _ => (true, Last::Operator),
        };
        if space_before {
            self.space();
        }
        self.text.push_str(operator);
        self.last = last;
    }

    /// Adds the line, broken after commas if it is too long. `indent` is that of further lines.
    fn push_broken(&self, indent: usize, lines: &mut Lines) {
        let width = |text: &str| text.chars().count();
        let mut start = self.indent;
        let mut prefix = " ".repeat(self.indent);
        while prefix.len() + width(&self.text[start..]) > WIDTH {
            let fits = |end: &usize| prefix.len() + width(&self.text[start..*end]) <= WIDTH;
            let mut ends = self.breaks.iter().copied().filter(|end| *end > start);
            let first = ends.next().unwrap_or(self.text.len());
            let end = ends.take_while(fits).last().unwrap_or(first);
            let is_inside = |group: &&GroupRange| group.open > start && group.close < end;
            if !fits(&end)
                && let Some(group) = self.groups.iter().find(is_inside)
            {
                lines.push(format!("{prefix}{}", &self.text[start..group.open]));
                let mut from = group.open;
                for to in group.commas.iter().copied().chain([group.close]) {
                    let argument = self.text[from..to].trim_start();
                    lines.push(format!("{prefix}    {argument}"));
                    from = to;
                }
                start = group.close;
            }
            if end == self.text.len() {
                break;
            }
            lines.push(format!("{prefix}{}", &self.text[start..end]));
            start = end + 1;
            prefix = " ".repeat(indent);
        }
        lines.push(format!("{prefix}{}", &self.text[start..]));
    }
}

/// Reads the operator that the tokens begin with.
fn operator(tokens: &[TokenTree]) -> String {
    let mut run = String::new();
    for token in tokens {
        let TokenTree::Punct(punct) = token else {
            break;
        };
        run.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    const LONG: &[&str] = &[
        "..=", "...", "::", "=>", "->", "..", "==", "!=", "<=", ">=", "&&", "||",
    ];
    let known = LONG.iter().find(|operator| run.starts_with(**operator));
    match known {
        Some(operator) => (*operator).to_owned(),
        None => run.chars().take(1).collect(),
    }
}
