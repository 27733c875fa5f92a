//! The function from parameters to an endpoint.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::endpoint::ir::{Condition, Document, Expr, FormatPart, Outcome, Resolve, Statement};

use super::ident;

pub(super) fn emit_resolve(resolve: &Resolve) -> TokenStream {
    let argument = ident(resolve.argument);
    let body = resolve.body.iter().map(emit_statement);
    let otherwise = emit_outcome(&resolve.otherwise);
    quote! {
        fn resolve(#argument: &Params) -> Result<Endpoint, ResolveEndpointError> {
            #(#body)*
            #otherwise
        }
    }
}

fn emit_statement(statement: &Statement) -> TokenStream {
    match statement {
        Statement::If(conditions, body) => {
            let conditions = conditions.iter().map(emit_condition);
            let body = body.iter().map(emit_statement);
            quote!(if #(#conditions)&&* { #(#body)* })
        }
        Statement::Let(name, value) => {
            let (name, value) = (ident(name), emit_expr(value));
            quote!(let #name = #value;)
        }
        Statement::Return(outcome) => {
            let outcome = emit_outcome(outcome);
            quote!(return #outcome;)
        }
    }
}

fn emit_condition(condition: &Condition) -> TokenStream {
    match condition {
        Condition::Test(value) => emit_expr(value),
        Condition::Bind(name, value) => {
            let (name, value) = (ident(name), emit_expr(value));
            quote!(let Some(#name) = #value)
        }
    }
}

fn emit_outcome(outcome: &Outcome) -> TokenStream {
    match outcome {
        Outcome::Error(message) => {
            let message = emit_expr(message);
            quote!(rules::error(#message))
        }
        Outcome::Endpoint {
            url,
            headers,
            properties,
        } if headers.is_empty() && properties.is_empty() => {
            let url = emit_expr(url);
            quote!(rules::endpoint(#url))
        }
        Outcome::Endpoint {
            url,
            headers,
            properties,
        } => {
            let url = emit_expr(url);
            let headers = headers.iter().map(|(name, value)| {
                let value = emit_expr(value);
                quote!((#name, #value))
            });
            let properties = emit_members(properties);
            quote!(rules::endpoint_with(#url, [#(#headers),*], #properties))
        }
    }
}

fn emit_members(members: &[(String, Document)]) -> TokenStream {
    let members = members.iter().map(|(name, value)| {
        let value = emit_document(value);
        quote!((#name, #value))
    });
    quote!([#(#members),*])
}

fn emit_document(document: &Document) -> TokenStream {
    match document {
        Document::Text(value) => {
            let value = emit_expr(value);
            quote!(#value.into())
        }
        Document::Boolean(value) => quote!(#value.into()),
        Document::Integer(value) => quote!(#value.into()),
        Document::List(items) => {
            let items = items.iter().map(emit_document);
            quote!(rules::list([#(#items),*]))
        }
        Document::Object(members) => {
            let members = emit_members(members);
            quote!(rules::object(#members))
        }
    }
}

fn emit_expr(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Text(text) => quote!(#text),
        Expr::Boolean(value) => quote!(#value),
        Expr::Integer(value) => {
            let value = Literal::u64_unsuffixed(*value);
            quote!(#value)
        }
        Expr::Local(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Expr::Field(name) => {
            let name = ident(name);
            quote!(params.#name)
        }
        Expr::Getter(name) => {
            let name = ident(name);
            quote!(params.#name())
        }
        Expr::Member(value, name) => {
            let (value, name) = (emit_expr(value), ident(name));
            quote!(#value.#name)
        }
        Expr::Method(value, name) => {
            let (value, name) = (emit_expr(value), ident(name));
            quote!(#value.#name())
        }
        Expr::Call(name, arguments) => {
            let (name, arguments) = (ident(name), arguments.iter().map(emit_expr));
            quote!(rules::#name(#(#arguments),*))
        }
        Expr::Partitions => quote!(PARTITIONS),
        Expr::Not(value) => {
            let value = emit_expr(value);
            quote!(!#value)
        }
        Expr::Equal(left, right) => {
            let (left, right) = (emit_expr(left), emit_expr(right));
            quote!(#left == #right)
        }
        Expr::NotEqual(left, right) => {
            let (left, right) = (emit_expr(left), emit_expr(right));
            quote!(#left != #right)
        }
        Expr::Format(parts) => emit_format(parts),
    }
}

/// Variables are part of the format string, as a person would write it; other expressions are arguments.
fn emit_format(parts: &[FormatPart]) -> TokenStream {
    let mut text = String::new();
    let mut arguments = Vec::new();
    for part in parts {
        match part {
            FormatPart::Text(plain) => {
                text.push_str(&plain.replace('{', "{{").replace('}', "}}"));
            }
            FormatPart::Value(Expr::Local(name)) => text.push_str(&format!("{{{name}}}")),
            FormatPart::Value(value) => {
                text.push_str("{}");
                arguments.push(emit_expr(value));
            }
        }
    }
    quote!(format!(#text #(, #arguments)*))
}
