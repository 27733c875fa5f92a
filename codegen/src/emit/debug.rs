//! `Debug` of types that hold something sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, ident};
use crate::ir::{Debug, Exposure, Field};

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
