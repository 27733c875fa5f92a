//! Unions: exactly one of several values, open for ones that the model does not know yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::role_word;
use super::types::{self, docs, ident, prefixed};
use super::{limits, schemas};
use crate::ir::{Debug, Sensitivity, Union};

/// The file of a union.
pub(super) fn emit(item: &Union) -> TokenStream {
    let name = ident(&item.rust_name);
    let union_docs = docs(&item.docs);
    let variants = item.variants.iter().map(|variant| {
        let variant_docs = docs(&variant.docs);
        let name = ident(&variant.rust_name);
        let ty = types::tokens(&variant.ty);
        quote!(#variant_docs #name(#ty),)
    });
    let methods = item.variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let ty = types::tokens(&variant.ty);
        let (is, r#as) = (
            prefixed("is_", &variant.stem),
            prefixed("as_", &variant.stem),
        );
        let is_docs = format!(" Whether this is a `{}`.", variant.rust_name);
        let as_docs = format!(
            " The value of a `{}`, or the union itself if it is another.",
            variant.rust_name
        );
        quote! {
            #[doc = #is_docs]
            pub fn #is(&self) -> bool {
                matches!(self, Self::#name(_))
            }
            #[doc = #as_docs]
            pub fn #r#as(&self) -> Result<&#ty, &Self> {
                if let Self::#name(value) = self { Ok(value) } else { Err(self) }
            }
        }
    });
    let derives = match item.debug {
        Debug::Derived => quote!(#[derive(Clone, PartialEq, Debug)]),
        Debug::Redacted => quote!(#[derive(Clone, PartialEq)]),
    };
    let debug = emit_debug(item);
    let members: Vec<_> = item
        .variants
        .iter()
        .map(|variant| &variant.schema)
        .collect();
    let schema = schemas::emit_struct(item.wire_name, &item.schema, &members);
    let members = emit_members(item);
    quote! {
        use sdk_runtime::generated::*;
        #union_docs
        #[non_exhaustive]
        #derives
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know. It can be received, not sent.
            #[non_exhaustive]
            Unknown,
        }
        #debug
        impl #name {
            #(#methods)*
            /// Whether this is a value that this version of the crate does not know.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown)
            }
        }
        #schema
        #members
    }
}

fn emit_debug(item: &Union) -> TokenStream {
    if item.debug == Debug::Derived {
        return quote!();
    }
    let name = ident(&item.rust_name);
    let arms = item.variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let label = &variant.rust_name;
        match variant.sensitivity {
            Sensitivity::Public => {
                quote!(Self::#name(value) => f.debug_tuple(#label).field(value).finish(),)
            }
            Sensitivity::Sensitive => {
                quote!(Self::#name(_) => f.debug_tuple(#label).field(&REDACTED).finish(),)
            }
        }
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    Self::Unknown => f.write_str("Unknown"),
                }
            }
        }
    }
}

/// The list of variants, of which everything follows that is done with the one that is set.
fn emit_members(item: &Union) -> TokenStream {
    let (role, name) = (role_word(item.role), ident(&item.rust_name));
    let (members, schema) = (
        ident(item.schema.statics.members),
        ident(item.schema.statics.schema),
    );
    let variants = item.variants.iter().map(|variant| {
        let (name, limits) = (ident(&variant.rust_name), limits::emit(&variant.limits));
        quote!(, #name #limits)
    });
    quote!(variants!(#role #name, #schema, #members #(#variants)*);)
}
