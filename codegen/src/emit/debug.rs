//! What types derive, and `Debug` of those that hold something sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, ident};
use crate::ir::{Debug, Exposure, Field, Initial};

/// `Debug` that leaves sensitive values out.
pub(super) fn emit_debug(name: &str, debug: Debug, fields: &[Field]) -> TokenStream {
    if debug == Debug::Derived {
        return quote!();
    }
    let shown = fields.iter().map(|field| {
        let label = types::prefixed("", &field.rust_name).to_string();
        let name = ident(&field.rust_name);
        match field.exposure {
            Exposure::Open => quote!(.field(#label, &self.#name)),
            Exposure::Sensitive => quote!(.field(#label, &REDACTED)),
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

/// What a type of fields derives.
pub(super) fn derives(debug: Debug, initial: Initial) -> TokenStream {
    match (debug, initial) {
        (Debug::Derived, Initial::Derived) => quote!(#[derive(Clone, PartialEq, Debug, Default)]),
        (Debug::Derived, Initial::Written) => quote!(#[derive(Clone, PartialEq, Debug)]),
        (Debug::Redacted, Initial::Derived) => quote!(#[derive(Clone, PartialEq, Default)]),
        (Debug::Redacted, Initial::Written) => quote!(#[derive(Clone, PartialEq)]),
    }
}
