//! `format`: formats the tokens of a file as text.
//!
//! `prettyplease` lays out items and expressions. This module adds what it leaves out:
//!
//! - **Blank lines** between items, between the members of an `impl` or `trait` block, and between
//!   fields and variants. Adjacent items of one kind stay together where each is short: `use` lines,
//!   undocumented `mod` lines, and one-line constants, type aliases, fields and variants.
//! - **Macro bodies**: a macro invoked with braces in item position, `shape! { … }`, is laid out by
//!   [`macro_body`].
//! - **Comments**: tokens cannot carry `// text`, so `emit` writes the attribute
//!   `#[comment = " text"]` where an attribute may stand: before an item, field, variant, statement
//!   or match arm, before an entry of a macro body, and as `#![comment = " text"]` at the top of a
//!   file.
//! - **Wrapping** of comments, and of documentation that is too long for a line, by [`wrap`].
//!
//! The result reads well as it is. `cargo xtask regenerate` passes it to rustfmt, which sorts
//! imports and breaks lines its own way, and keeps blank lines, comments and macro bodies.

mod macro_body;
#[cfg(test)]
mod tests;
mod wrap;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use syn::{AttrStyle, Attribute, File, Item, MacroDelimiter, Meta, MetaList, Visibility};

/// The longest line that is written where there is a place to break it.
const WIDTH: usize = 100;

/// Formats the tokens of a file.
///
/// # Errors
///
/// The tokens are not Rust.
pub(crate) fn file(tokens: TokenStream) -> syn::Result<String> {
    let mut file: File = syn::parse2(tokens)?;
    let mut annotations = Annotations::default();
    annotations.items(&mut file.items);
    Ok(insert_blank_lines(
        &prettyplease::unparse(&file),
        &annotations.0,
    ))
}

/// The kind of an item, field or variant, as far as blank lines depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Import,
    Reexport,
    Module,
    Constant,
    Field,
    Variant,
    Other,
}

/// The facts about an item, field or variant that its printed lines do not show.
#[derive(Debug)]
struct Annotation {
    kind: Kind,
    documented: bool,
    /// The body of a macro, which is printed without it.
    body: Option<TokenStream>,
}

/// The annotations of a file. An attribute with the index of its annotation, `#[__annotation(3)]`, is
/// printed above each item, so that [`insert_blank_lines`] finds where the item begins.
#[derive(Debug, Default)]
struct Annotations(Vec<Annotation>);

impl Annotations {
    fn add(&mut self, attributes: &mut Vec<Attribute>, kind: Kind, body: Option<TokenStream>) {
        let is_documentation = |attribute: &Attribute| {
            attribute.path().is_ident("doc") || attribute.path().is_ident("comment")
        };
        let documented = attributes.iter().any(is_documentation);
        let index = Literal::usize_unsuffixed(self.0.len());
        attributes.insert(0, annotation(index));
        self.0.push(Annotation {
            kind,
            documented,
            body,
        });
    }

    fn items(&mut self, items: &mut [Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &mut Item) {
        match item {
            Item::Use(item) => {
                let kind = match item.vis {
                    Visibility::Inherited => Kind::Import,
                    _ => Kind::Reexport,
                };
                self.add(&mut item.attrs, kind, None);
            }
            Item::Mod(item) => match &mut item.content {
                None => self.add(&mut item.attrs, Kind::Module, None),
                Some((_, items)) => {
                    self.add(&mut item.attrs, Kind::Other, None);
                    self.items(items);
                }
            },
            Item::Const(item) => self.add(&mut item.attrs, Kind::Constant, None),
            Item::Static(item) => self.add(&mut item.attrs, Kind::Constant, None),
            Item::Type(item) => self.add(&mut item.attrs, Kind::Constant, None),
            Item::Fn(item) => self.add(&mut item.attrs, Kind::Other, None),
            Item::Macro(item) => {
                let is_laid_out = item.ident.is_none()
                    && matches!(item.mac.delimiter, MacroDelimiter::Brace(_))
                    && !item.mac.tokens.is_empty();
                let body = is_laid_out.then(|| std::mem::take(&mut item.mac.tokens));
                self.add(&mut item.attrs, Kind::Other, body);
            }
            Item::Struct(item) => {
                self.add(&mut item.attrs, Kind::Other, None);
                if let syn::Fields::Named(fields) = &mut item.fields {
                    for field in &mut fields.named {
                        self.add(&mut field.attrs, Kind::Field, None);
                    }
                }
            }
            Item::Enum(item) => {
                self.add(&mut item.attrs, Kind::Other, None);
                for variant in &mut item.variants {
                    self.add(&mut variant.attrs, Kind::Variant, None);
                }
            }
            Item::Impl(item) => {
                self.add(&mut item.attrs, Kind::Other, None);
                for member in &mut item.items {
                    match member {
                        syn::ImplItem::Const(member) => {
                            self.add(&mut member.attrs, Kind::Constant, None);
                        }
                        syn::ImplItem::Type(member) => {
                            self.add(&mut member.attrs, Kind::Constant, None);
                        }
                        syn::ImplItem::Fn(member) => {
                            self.add(&mut member.attrs, Kind::Other, None);
                        }
                        _ => {}
                    }
                }
            }
            Item::Trait(item) => {
                self.add(&mut item.attrs, Kind::Other, None);
                for member in &mut item.items {
                    match member {
                        syn::TraitItem::Const(member) => {
                            self.add(&mut member.attrs, Kind::Constant, None);
                        }
                        syn::TraitItem::Type(member) => {
                            self.add(&mut member.attrs, Kind::Constant, None);
                        }
                        syn::TraitItem::Fn(member) => {
                            self.add(&mut member.attrs, Kind::Other, None);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns the attribute `#[__annotation(index)]`.
fn annotation(index: Literal) -> Attribute {
    Attribute {
        pound_token: Default::default(),
        style: AttrStyle::Outer,
        bracket_token: Default::default(),
        meta: Meta::List(MetaList {
            path: Ident::new("__annotation", Span::call_site()).into(),
            delimiter: MacroDelimiter::Paren(Default::default()),
            tokens: TokenTree::Literal(index).into(),
        }),
    }
}

/// The item that was printed last at some depth of indentation.
struct PreviousItem<'a> {
    indent: usize,
    annotation: &'a Annotation,
    is_one_line: bool,
}

impl PreviousItem<'_> {
    /// Returns whether `next` follows this one without a blank line.
    fn keeps_together(&self, next: &Self) -> bool {
        self.annotation.kind == next.annotation.kind
            && match self.annotation.kind {
                Kind::Import | Kind::Reexport | Kind::Module => {
                    !self.annotation.documented && !next.annotation.documented
                }
                Kind::Constant | Kind::Field | Kind::Variant => {
                    self.is_one_line && next.is_one_line
                }
                Kind::Other => false,
            }
    }
}

/// Replaces the annotations in printed code by blank lines, and inserts macro bodies and comments.
fn insert_blank_lines(printed: &str, annotations: &[Annotation]) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let mut output = Lines::default();
    let mut previous: Vec<PreviousItem> = Vec::new();
    let mut body: Option<&TokenStream> = None;
    for (at, line) in lines.iter().enumerate() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if let Some(index) = annotation_index(text) {
            let annotation = &annotations[index];
            let this = PreviousItem {
                indent,
                annotation,
                is_one_line: is_one_line(lines.get(at + 2).copied(), indent),
            };
            previous.retain(|item| item.indent <= indent);
            match previous.pop_if(|item| item.indent == indent) {
                Some(last) if last.keeps_together(&this) => {}
                Some(_) => output.blank(),
                None if output.opens_block() => {}
                None => output.blank(),
            }
            previous.push(this);
            body = annotation.body.as_ref();
        } else if text.ends_with("! {}")
            && let Some(tokens) = body.take()
        {
            let head = line.strip_suffix('}').unwrap_or(line);
            output.push(head.to_owned());
            macro_body::lay_out(tokens.clone(), indent + 4, &mut output);
            output.push(format!("{:indent$}}}", ""));
        } else {
            if !text.starts_with("//!") && output.ends_file_documentation() {
                output.blank();
            }
            match text.strip_prefix("// ") {
                Some(comment) => output.comment(comment, indent),
                None => output.push((*line).to_owned()),
            }
        }
    }
    output.into_text()
}

/// Parses the line of an annotation.
fn annotation_index(text: &str) -> Option<usize> {
    let index = text.strip_prefix("#[__annotation(")?.strip_suffix(")]")?;
    index.parse().ok()
}

/// Returns whether an item ends with its first line, which `next` follows.
fn is_one_line(next: Option<&str>, indent: usize) -> bool {
    let Some(next) = next else {
        return true;
    };
    let text = next.trim_start();
    let next_indent = next.len() - text.len();
    next_indent < indent || (next_indent == indent && annotation_index(text).is_some())
}

/// The lines of a file so far.
#[derive(Debug, Default)]
struct Lines {
    lines: Vec<String>,
    /// The last lines if they are documentation, which is wrapped as a whole.
    documentation: Vec<String>,
}

impl Lines {
    fn push(&mut self, line: String) {
        let text = line.trim_start();
        if text.starts_with("///") || text.starts_with("//!") {
            self.documentation.push(line);
        } else {
            self.end_documentation();
            self.lines.push(line);
        }
    }

    fn end_documentation(&mut self) {
        let lines = std::mem::take(&mut self.documentation);
        self.lines.extend(wrap::documentation(&lines));
    }

    fn last(&self) -> Option<&String> {
        self.documentation.last().or(self.lines.last())
    }

    /// Adds a blank line, unless it would be the first line or a second one.
    fn blank(&mut self) {
        if self.last().is_some_and(|line| !line.is_empty()) {
            self.push(String::new());
        }
    }

    /// Adds a comment, wrapped between words.
    fn comment(&mut self, text: &str, indent: usize) {
        let start = format!("{:indent$}// ", "");
        for line in wrap::wrap(&start, &start, text) {
            self.push(line);
        }
    }

    fn opens_block(&self) -> bool {
        self.last().is_some_and(|line| line.ends_with('{'))
    }

    fn ends_file_documentation(&self) -> bool {
        self.last().is_some_and(|line| line.starts_with("//!"))
    }

    fn into_text(mut self) -> String {
        self.end_documentation();
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}
