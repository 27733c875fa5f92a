//! Names and types as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Field, Presence, Type};
use crate::names::without_raw;

/// An identifier; a leading `r#` makes it a raw one.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// An identifier made of a prefix and a name: `set_type`.
pub(super) fn prefixed(prefix: &str, name: &str) -> Ident {
    format_ident!("{prefix}{}", without_raw(name))
}

/// Documentation attributes, a line each.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Comments, which [`format`](crate::format) puts in place of these attributes.
pub(super) fn comments(texts: &[String]) -> TokenStream {
    let lines = texts.iter().map(|text| format!(" {text}"));
    quote!(#(#[comment = #lines])*)
}

/// A type as it is written in fields and signatures.
pub(super) fn tokens(ty: &Type) -> TokenStream {
    match ty {
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i32),
        Type::Long => quote!(i64),
        Type::Float => quote!(f32),
        Type::Double => quote!(f64),
        Type::String => quote!(String),
        Type::Blob => quote!(aws_smithy_types::Blob),
        Type::Timestamp => quote!(aws_smithy_types::DateTime),
        Type::Document => quote!(aws_smithy_types::Document),
        Type::List(element) => {
            let element = tokens(element);
            quote!(Vec<#element>)
        }
        Type::Map(key, value) => {
            let (key, value) = (tokens(key), tokens(value));
            quote!(std::collections::HashMap<#key, #value>)
        }
        Type::Sparse(inner) => {
            let inner = tokens(inner);
            quote!(Option<#inner>)
        }
        Type::Boxed(inner) => {
            let inner = tokens(inner);
            quote!(Box<#inner>)
        }
        Type::Struct(name) | Type::Union(name) | Type::Enum(name) => {
            let name = ident(name);
            quote!(crate::types::#name)
        }
        Type::Unknown => quote!(compile_error!("a type of the model is unknown")),
    }
}

/// The type of a field.
pub(super) fn field(field: &Field) -> TokenStream {
    let ty = tokens(&field.ty);
    match field.presence {
        Presence::Optional | Presence::Required => quote!(Option<#ty>),
        Presence::NonOptional | Presence::Default => ty,
    }
}

/// Returns `true` if getters return values of this type by copy.
pub(super) fn is_copy(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Boolean | Type::Integer | Type::Long | Type::Float | Type::Double
    )
}
