//! Imports: the items of the runtime that a file uses.
//!
//! The other parts of `emit` refer to an item of `sdk_runtime::generated` through the module `rt`, as in
//! `rt::BuildError`, and a trait of which they call methods in `use rt::Shape;`. Here the path is
//! shortened to the item, and one `use` per file lists them all.

use std::collections::BTreeSet;

use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// Shortens the paths below `rt`, and writes all imports in front of the items, sorted.
pub(super) fn resolve(tokens: TokenStream) -> TokenStream {
    let mut names = BTreeSet::new();
    let tokens: Vec<TokenTree> = shorten(tokens, &mut names).into_iter().collect();
    let (attributes, rest) = tokens.split_at(inner_attributes(&tokens));
    let (mut imports, rest) = leading_imports(rest);
    // `use rt::Trait;` was shortened to `use Trait;`, and the trait is listed.
    imports.retain(|import| import.clone().into_iter().count() > 3);
    let runtime: Vec<Ident> = names
        .iter()
        .map(|name| Ident::new(name, Span::call_site()))
        .collect();
    match runtime.as_slice() {
        [] => {}
        [name] => imports.push(quote!(use sdk_runtime::generated::#name;)),
        names => imports.push(quote!(use sdk_runtime::generated::{#(#names),*};)),
    }
    imports.sort_by_cached_key(import_order);
    quote!(#(#attributes)* #(#imports)* #(#rest)*)
}

/// Removes `rt::` wherever it begins a path.
fn shorten(tokens: TokenStream, names: &mut BTreeSet<String>) -> TokenStream {
    // The tokens are moved, since the clone of a name or literal allocates.
    let mut short = Vec::new();
    let mut rest = tokens.into_iter();
    // Tokens that were taken to look ahead, the next one last.
    let mut ahead: Vec<TokenTree> = Vec::new();
    while let Some(token) = ahead.pop().or_else(|| rest.next()) {
        match token {
            TokenTree::Ident(module) if module == "rt" && !is_path_end(&short) => {
                while ahead.len() < 3
                    && let Some(next) = rest.next()
                {
                    ahead.insert(0, next);
                }
                if let [TokenTree::Ident(item), TokenTree::Punct(_), colon] = ahead.as_slice()
                    && is_punct(colon, ':')
                {
                    names.insert(item.to_string());
                    ahead.truncate(1);
                } else {
                    short.push(TokenTree::Ident(module));
                }
            }
            TokenTree::Group(group) => {
                let (delimiter, span, stream) = (group.delimiter(), group.span(), group.stream());
                // The stream is not copied if no one else refers to it.
                drop(group);
                let mut shortened = Group::new(delimiter, shorten(stream, names));
                shortened.set_span(span);
                short.push(TokenTree::Group(shortened));
            }
            token => short.push(token),
        }
    }
    short.into_iter().collect()
}

/// Returns `true` if the next token is the field of a value or a later segment of a path.
fn is_path_end(before: &[TokenTree]) -> bool {
    before
        .last()
        .is_some_and(|token| is_punct(token, ':') || is_punct(token, '.'))
        && !ends_with_single_colon(before)
}

/// `name: rt::Type` has one colon, `path::rt` has two.
fn ends_with_single_colon(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Punct(first), TokenTree::Punct(second)] => {
            second.as_char() == ':' && !is_joint_colon(first)
        }
        [.., TokenTree::Punct(only)] => only.as_char() == ':',
        _ => false,
    }
}

fn is_joint_colon(punct: &Punct) -> bool {
    punct.as_char() == ':' && punct.spacing() == Spacing::Joint
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// The number of tokens of the attributes `#![…]` that a file begins with.
fn inner_attributes(tokens: &[TokenTree]) -> usize {
    let mut count = 0;
    while let [hash, bang, TokenTree::Group(_), ..] = &tokens[count..]
        && is_punct(hash, '#')
        && is_punct(bang, '!')
    {
        count += 3;
    }
    count
}

/// Splits off the `use` items that some tokens begin with.
fn leading_imports(mut tokens: &[TokenTree]) -> (Vec<TokenStream>, &[TokenTree]) {
    let mut imports = Vec::new();
    while let [TokenTree::Ident(first), ..] = tokens
        && first == "use"
        && let Some(end) = tokens.iter().position(|token| is_punct(token, ';'))
    {
        let (import, rest) = tokens.split_at(end + 1);
        imports.push(import.iter().cloned().collect());
        tokens = rest;
    }
    (imports, tokens)
}

/// The order of rustfmt: relative paths, then crates by name.
fn import_order(import: &TokenStream) -> (usize, String) {
    let text = import.to_string();
    let first = text.split([' ', ':']).nth(1).unwrap_or_default();
    let rank = ["self", "super", "crate"]
        .iter()
        .position(|relative| *relative == first);
    (rank.unwrap_or(3), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shortened_and_imports_sorted() {
        let tokens = quote! {
            #![doc = " File."]
            use std::sync::Arc;
            use super::Thing;
            use rt::Shape;
            fn rt(self, rt: rt::Other) -> crate::rt::Mine { self.rt; rt::shape! { a: rt::b } }
        };
        let expected = quote! {
            #![doc = " File."]
            use super::Thing;
            use sdk_runtime::generated::{Other, Shape, b, shape};
            use std::sync::Arc;
            fn rt(self, rt: Other) -> crate::rt::Mine { self.rt; shape! { a: b } }
        };
        assert_eq!(resolve(tokens).to_string(), expected.to_string());
    }
}
