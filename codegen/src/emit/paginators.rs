//! Paginators: their type aliases, and the list of the members that they read and set.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, docs, ident};
use crate::ir::{Operation, Paginator, Presence};

/// The file of an operation's paginator.
pub(super) fn emit(operation: &Operation, paginator: &Paginator) -> TokenStream {
    let builder = ident(&operation.input.builder_name);
    let (name, paginator_docs) = (ident(&paginator.rust_name), docs(&paginator.docs));
    let items = paginator.items.as_ref().map(|_| {
        let (name, items_docs) = (ident(&paginator.items_name), docs(&paginator.items_docs));
        quote! {
            #items_docs
            pub type #name = paginator::PaginatorItems<#builder>;
        }
    });
    quote! {
        use super::builders::#builder;
        use sdk_runtime::call::paginator;
        #paginator_docs
        pub type #name = paginator::Paginator<#builder>;
        #items
    }
}

/// The method of the fluent builder.
pub(super) fn emit_into_paginator(paginator: &Paginator) -> TokenStream {
    let name = ident(&paginator.rust_name);
    quote! {
        /// Returns a paginator over this page of the listing and all that follow.
        #[inline]
        pub fn into_paginator(self) -> #name {
            paginator(self)
        }
    }
}

/// The list of the members that the paginator reads and sets.
pub(super) fn emit_members(operation: &Operation, paginator: &Paginator) -> TokenStream {
    let builder = ident(&operation.input.builder_name);
    let (token, next) = (ident(&paginator.token), ident(&paginator.next_token));
    let carry = paginator.carry.iter().map(|name| ident(name));
    let size = paginator.size.as_ref().map(|(name, ty)| {
        let (name, ty) = (ident(name), types::tokens(ty));
        quote!(size: #name as #ty;)
    });
    let items = paginator.items.as_ref().map(|field| {
        let (name, ty) = (ident(&field.rust_name), types::tokens(&field.ty));
        let output = ident(&operation.output.rust_name);
        let items = match field.presence {
            Presence::Optional | Presence::Required => quote!(page.#name.unwrap_or_default()),
            Presence::NonOptional | Presence::Default => quote!(page.#name),
        };
        quote! {
            impl sdk_runtime::call::paginator::PageItems for #builder {
                type Items = #ty;
                fn items(page: #output) -> Self::Items {
                    #items
                }
            }
        }
    });
    quote! {
        rt::paginated! {
            #builder {
                token: #token, from(#next);
                #(carry: #carry;)*
                #size
            }
        }
        #items
    }
}
