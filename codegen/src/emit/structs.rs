//! Structures: fields, getters, and the list of members that says how they are written and read.

use proc_macro2::TokenStream;
use quote::quote;

use super::builders;
use super::debug::{derives, emit_debug};
use super::types::{self, comments, docs, ident, is_copy};
use super::{limits, schemas};
use crate::ir::{
    Field, IdempotencyToken, MemberSchema, Presence, Role, Struct, StructSchema, Type,
};

/// The file of a structure that inputs or outputs hold.
pub(super) fn emit(item: &Struct) -> TokenStream {
    let definition = emit_definition(item);
    let builder = builders::emit(item, &quote!());
    quote! {
        use sdk_runtime::generated::*;
        #definition
        #builder
    }
}

/// The structure with everything but its builder.
pub(super) fn emit_definition(item: &Struct) -> TokenStream {
    let struct_docs = docs(&item.docs);
    let name = ident(&item.rust_name);
    let fields = item.fields.iter().map(|field| {
        let field_docs = docs(&field.docs);
        let comments = comments(&field.comments);
        let name = ident(&field.rust_name);
        let ty = types::field(field);
        quote!(#field_docs #comments pub #name: #ty,)
    });
    let request_id = match item.role {
        Role::Output => quote!(_request_id: Option<String>,),
        _ => quote!(),
    };
    let derives = derives(item.debug, item.builder);
    let debug = emit_debug(&item.rust_name, item.debug, &item.fields);
    let getters = item.fields.iter().map(emit_getter);
    let builder = ident(&item.builder_name);
    let builder_path = match item.role {
        Role::Input | Role::Output => quote!(builders::#builder),
        _ => quote!(#builder),
    };
    let builder_docs = format!(" Returns a builder of [`{}`].", item.rust_name);
    let schema = schemas::emit_struct(&item.wire_name, &item.schema, &member_schemas(&item.fields));
    let members = emit_members(item.role, &item.rust_name, &item.schema, &item.fields);
    quote! {
        #struct_docs
        #[non_exhaustive]
        #derives
        pub struct #name {
            #(#fields)*
            #request_id
        }
        #debug
        impl #name {
            #(#getters)*
            #[doc = #builder_docs]
            pub fn builder() -> #builder_path {
                Default::default()
            }
        }
        #schema
        #members
    }
}

/// The schemas of some fields, in their order.
pub(super) fn member_schemas<'a>(fields: &'a [Field<'a>]) -> Vec<&'a MemberSchema<'a>> {
    fields.iter().map(|field| &field.schema).collect()
}

/// The method that lends a field.
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
        pub fn #name(&self) -> #result {
            #body
        }
    }
}

/// The list of members, of which everything follows that is done member by member.
pub(super) fn emit_members(
    role: Role,
    rust_name: &str,
    schema: &StructSchema,
    fields: &[Field],
) -> TokenStream {
    let (role, name) = (role_word(role), ident(rust_name));
    let (members, schema) = (ident(schema.statics.members), ident(schema.statics.schema));
    let listed = fields.iter().map(|field| {
        let name = ident(&field.rust_name);
        let how = match (field.presence, field.token) {
            (Presence::Optional, IdempotencyToken::Generated) => quote!(token),
            (Presence::Required, _) => quote!(required),
            (Presence::Optional, _) => quote!(some),
            (Presence::NonOptional, _) => quote!(always),
            (Presence::Default, _) => quote!(default),
        };
        let limits = limits::emit(&field.limits);
        quote!(, #how(#name) #limits)
    });
    quote!(structure!(#role #name, #schema, #members #(#listed)*);)
}

/// The word of the runtime for a role.
pub(super) fn role_word(role: Role) -> TokenStream {
    match role {
        Role::Input => quote!(input),
        Role::Output => quote!(output),
        Role::Sent => quote!(sent),
        Role::Received => quote!(received),
        Role::SentAndReceived => quote!(both),
        Role::Exception => quote!(exception),
    }
}
