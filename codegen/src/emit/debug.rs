//! What types derive, and `Debug` of those that hold something sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, ident};
use crate::ir::{Builder, Debug, Field, Sensitivity};

/// `Debug` that leaves sensitive values out.
pub(super) fn emit_debug(name: &str, debug: Debug, fields: &[Field]) -> TokenStream {
    if debug == Debug::Derived {
        return quote!();
    }
    let shown = fields.iter().map(|field| {
        let label = types::prefixed("", &field.rust_name).to_string();
        let name = ident(&field.rust_name);
        match field.sensitivity {
            Sensitivity::Public => quote!(.field(#label, &self.#name)),
            Sensitivity::Sensitive => quote!(.field(#label, &REDACTED)),
        }
    });
    let type_name = ident(name);
    quote! {
        impl std::fmt::Debug for #type_name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#name) #(#shown)* .finish()
            }
        }
    }
}

/// What a type of fields derives. A builder that wraps the type begins with its default.
pub(super) fn derives(debug: Debug, builder: Builder) -> TokenStream {
    match (debug, builder) {
        (Debug::Derived, Builder::Wraps) => quote!(#[derive(Clone, PartialEq, Debug, Default)]),
        (Debug::Derived, Builder::Fields) => quote!(#[derive(Clone, PartialEq, Debug)]),
        (Debug::Redacted, Builder::Wraps) => quote!(#[derive(Clone, PartialEq, Default)]),
        (Debug::Redacted, Builder::Fields) => quote!(#[derive(Clone, PartialEq)]),
    }
}

/// What a builder derives. One that wraps its structure has nothing to hide that it does not.
pub(super) fn builder_derives(debug: Debug, builder: Builder) -> TokenStream {
    match (debug, builder) {
        (Debug::Derived, _) | (_, Builder::Wraps) => {
            quote!(#[derive(Clone, PartialEq, Debug, Default)])
        }
        (Debug::Redacted, Builder::Fields) => quote!(#[derive(Clone, PartialEq, Default)]),
    }
}
