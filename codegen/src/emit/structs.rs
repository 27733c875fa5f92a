//! Structures: fields, getters, and the list of members.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, comments, docs, ident, is_copy};
use super::{builders, members};
use crate::ir::{BuilderStorage, Field, Presence, Role, Struct, Type};
use crate::names::struct_link;

/// The file of a structure that inputs or outputs contain.
pub(super) fn emit(item: &Struct) -> TokenStream {
    let definition = emit_definition(item);
    let builder = builders::emit(item, &quote!());
    quote! {
        #definition
        #builder
    }
}

/// The structure with everything but its builder.
pub(super) fn emit_definition(item: &Struct) -> TokenStream {
    let struct_docs = docs(&item.docs);
    let name = ident(&item.rust_name);
    let fields = emit_fields(&item.fields);
    let request_id = match item.role {
        Role::Output => quote!(_request_id: Option<String>,),
        _ => quote!(),
    };
    let derives = match item.builder_storage {
        BuilderStorage::Structure => quote!(#[derive(Clone, Default, PartialEq)]),
        BuilderStorage::OwnFields => quote!(#[derive(Clone, PartialEq)]),
    };
    let getters = item.fields.iter().map(emit_getter);
    let builder = ident(&item.builder_name);
    let builder_path = match (item.role, item.builder_storage) {
        (Role::Input | Role::Output, BuilderStorage::Structure) => quote!(builders::#builder),
        _ => quote!(#builder),
    };
    let builder_docs = format!(" Returns a builder of {}.", struct_link(&item.rust_name));
    let shape = members::emit_struct(item);
    quote! {
        #struct_docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #fields
            #request_id
        }
        #shape
        impl #name {
            #(#getters)*
            #[doc = #builder_docs]
            #[inline]
            pub fn builder() -> #builder_path {
                Default::default()
            }
        }
    }
}

/// The fields of a type, with their documentation.
pub(super) fn emit_fields(fields: &[Field]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let field_docs = docs(&field.docs);
        let comments = comments(&field.comments);
        let name = ident(&field.rust_name);
        let ty = types::field(field);
        quote!(#field_docs #comments pub #name: #ty,)
    });
    quote!(#(#fields)*)
}

/// The getter of a field.
pub(super) fn emit_getter(field: &Field) -> TokenStream {
    let field_docs = docs(&field.docs);
    let name = ident(&field.rust_name);
    let ty = types::tokens(&field.ty);
    let (result, body) = match (field.presence, &field.ty) {
        (Presence::Optional | Presence::Required, Type::String) => {
            (quote!(Option<&str>), quote!(self.#name.as_deref()))
        }
        (Presence::Optional | Presence::Required, Type::List(element)) => {
            let element = types::tokens(element);
            (
                quote!(&[#element]),
                quote!(self.#name.as_deref().unwrap_or_default()),
            )
        }
        (Presence::Optional | Presence::Required, Type::Boxed(inner)) => {
            let inner = types::tokens(inner);
            (quote!(Option<&#inner>), quote!(self.#name.as_deref()))
        }
        (Presence::Optional | Presence::Required, ty) if is_copy(ty) => {
            let ty = types::tokens(ty);
            (quote!(Option<#ty>), quote!(self.#name))
        }
        (Presence::Optional | Presence::Required, _) => {
            (quote!(Option<&#ty>), quote!(self.#name.as_ref()))
        }
        (_, Type::String) => (quote!(&str), quote!(&self.#name)),
        (_, Type::List(element)) => {
            let element = types::tokens(element);
            (quote!(&[#element]), quote!(&self.#name))
        }
        (_, Type::Boxed(inner)) => {
            let inner = types::tokens(inner);
            (quote!(&#inner), quote!(&self.#name))
        }
        (_, ty) if is_copy(ty) => {
            let ty = types::tokens(ty);
            (ty, quote!(self.#name))
        }
        _ => (quote!(&#ty), quote!(&self.#name)),
    };
    quote! {
        #field_docs
        #[inline]
        pub fn #name(&self) -> #result {
            #body
        }
    }
}
