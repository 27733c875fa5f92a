//! Unions: exactly one of several values, open for ones that the model does not know yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::members;
use super::types::{self, docs, ident, prefixed};
use crate::ir::Union;

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
        let is_docs = format!(" Returns `true` for [`{0}`](Self::{0}).", variant.rust_name);
        let as_docs = format!(
            " Returns the value of [`{0}`](Self::{0}), or the union itself if it is another variant.",
            variant.rust_name
        );
        quote! {
            #[doc = #is_docs]
            #[inline]
            pub fn #is(&self) -> bool {
                matches!(self, Self::#name(_))
            }
            #[doc = #as_docs]
            #[inline]
            pub fn #r#as(&self) -> Result<&#ty, &Self> {
                if let Self::#name(value) = self { Ok(value) } else { Err(self) }
            }
        }
    });
    let shape = members::emit_union(item);
    quote! {
        #union_docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// Value that this version of the crate has no variant for. It can be received, not sent.
            #[non_exhaustive]
            Unknown,
        }
        #shape
        impl #name {
            #(#methods)*
            /// Returns `true` for [`Unknown`](Self::Unknown).
            #[inline]
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown)
            }
        }
    }
}
