//! Builders of structures: three methods for each field, and `build`.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, docs, ident, prefixed};
use crate::ir::{BuildReturn, BuilderStorage, Field, Presence, Role, Struct, Type};
use crate::names::{struct_link, without_raw};
use crate::text::first_sentence;

/// The builder of a structure.
/// `more` are methods besides those of every builder.
pub(super) fn emit(item: &Struct, more: &TokenStream) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let builder_docs = format!(" Builder of {}.", struct_link(&item.rust_name));
    let methods = item
        .fields
        .iter()
        .map(|field| emit_methods(field, item.builder_storage, &item.rust_name));
    let (fields, built) = match item.builder_storage {
        BuilderStorage::Structure => (quote!(inner: #name), quote!(self.inner)),
        BuilderStorage::OwnFields => {
            let values = item
                .fields
                .iter()
                .map(|field| emit_value(field, &item.rust_name));
            let request_id = match item.role {
                Role::Output => quote!(_request_id: None,),
                _ => quote!(),
            };
            (
                emit_fields(&item.fields),
                quote!(#name { #(#values)* #request_id }),
            )
        }
    };
    let derives = derives(item.builder_storage);
    let build_docs = build_docs(&item.rust_name, item.build_return);
    let (result, body) = match item.build_return {
        BuildReturn::Value => (quote!(#name), built),
        BuildReturn::InfallibleResult | BuildReturn::Result => {
            (quote!(Result<#name, rt::BuildError>), quote!(Ok(#built)))
        }
    };
    quote! {
        #[doc = #builder_docs]
        #derives
        #[non_exhaustive]
        pub struct #builder {
            #fields
        }
        impl #builder {
            #(#methods)*
            #build_docs
            #[inline]
            pub fn build(self) -> #result {
                #body
            }
            #more
        }
    }
}

/// The traits that a builder derives. For one with fields of its own, `shape!` implements `Debug`.
pub(super) fn derives(storage: BuilderStorage) -> TokenStream {
    match storage {
        BuilderStorage::Structure => quote!(#[derive(Clone, Debug, Default, PartialEq)]),
        BuilderStorage::OwnFields => quote!(#[derive(Clone, Default, PartialEq)]),
    }
}

/// The documentation of `build`.
pub(super) fn build_docs(built: &str, build_return: BuildReturn) -> TokenStream {
    let summary = format!("Builds the {}.", struct_link(built));
    match build_return {
        BuildReturn::Value => docs(&[summary]),
        BuildReturn::InfallibleResult => docs(&[
            summary,
            String::new(),
            "Never returns an error: required members are checked when the request is sent."
                .to_owned(),
        ]),
        BuildReturn::Result => docs(&[
            summary,
            String::new(),
            "# Errors".to_owned(),
            String::new(),
            "A required field is not set.".to_owned(),
        ]),
    }
}

/// The fields of a builder.
pub(super) fn emit_fields(fields: &[Field]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let name = ident(&field.rust_name);
        let ty = types::tokens(&field.ty);
        quote!(pub(crate) #name: Option<#ty>,)
    });
    quote!(#(#fields)*)
}

/// The three methods of a field: the setter, `set_…` and `get_…`. `owner` is the type that is built.
pub(super) fn emit_methods(field: &Field, storage: BuilderStorage, owner: &str) -> TokenStream {
    let setter_docs = setter_docs(field);
    let (set_docs, get_docs) = accessor_docs(field, owner);
    let name = ident(&field.rust_name);
    let place = match storage {
        BuilderStorage::Structure => quote!(self.inner.#name),
        BuilderStorage::OwnFields => quote!(self.#name),
    };
    let (set, get) = (
        prefixed("set_", &field.rust_name),
        prefixed("get_", &field.rust_name),
    );
    let ty = types::tokens(&field.ty);
    let (arguments, values) = parameters(&field.ty);
    let assign = match &field.ty {
        Type::List(_) => quote!(#place.get_or_insert_default().push(#values)),
        Type::Map(..) => quote!(#place.get_or_insert_default().insert(#values)),
        _ => quote!(#place = Some(#values)),
    };
    quote! {
        #setter_docs
        #[inline]
        pub fn #name(mut self, #arguments) -> Self {
            #assign;
            self
        }
        #set_docs
        #[inline]
        pub fn #set(mut self, value: Option<#ty>) -> Self {
            #place = value;
            self
        }
        #get_docs
        #[inline]
        pub fn #get(&self) -> &Option<#ty> {
            &#place
        }
    }
}

/// The methods of a fluent builder for a field, which call those of the input's builder.
pub(super) fn emit_fluent_methods(field: &Field, input: &str) -> TokenStream {
    let field_docs = docs(&field.docs);
    let (set_docs, get_docs) = accessor_docs(field, input);
    let name = ident(&field.rust_name);
    let (set, get) = (
        prefixed("set_", &field.rust_name),
        prefixed("get_", &field.rust_name),
    );
    let ty = types::tokens(&field.ty);
    let (arguments, _) = parameters(&field.ty);
    let names = match &field.ty {
        Type::Map(..) => quote!(key, value),
        _ => quote!(value),
    };
    quote! {
        #field_docs
        #[inline]
        pub fn #name(mut self, #arguments) -> Self {
            self.inner = self.inner.#name(#names);
            self
        }
        #set_docs
        #[inline]
        pub fn #set(mut self, value: Option<#ty>) -> Self {
            self.inner = self.inner.#set(value);
            self
        }
        #get_docs
        #[inline]
        pub fn #get(&self) -> &Option<#ty> {
            self.inner.#get()
        }
    }
}

/// The documentation of a builder's setter: the first sentence of the field's, and whether the
/// field is required.
fn setter_docs(field: &Field) -> TokenStream {
    if field.docs.is_empty() {
        return quote!();
    }
    let mut lines = vec![first_sentence(&field.docs)];
    if matches!(field.presence, Presence::NonOptional | Presence::Required) {
        lines.extend([String::new(), "Required.".to_owned()]);
    }
    docs(&lines)
}

/// The documentation of `set_…` and `get_…`: one line each, with a link to the field.
fn accessor_docs(field: &Field, owner: &str) -> (TokenStream, TokenStream) {
    let name = without_raw(&field.rust_name);
    let link = format!("[`{name}`]({owner}::{name})");
    (
        docs(&[format!("Sets or clears {link}.")]),
        docs(&[format!("Returns the value set for {link}.")]),
    )
}

/// The parameters of a setter, and the expressions that make values of them.
fn parameters(ty: &Type) -> (TokenStream, TokenStream) {
    match ty {
        Type::List(element) => {
            let (ty, value) = parameter(element, quote!(value));
            (quote!(value: #ty), value)
        }
        Type::Map(key, value) => {
            let (key_ty, key) = parameter(key, quote!(key));
            let (value_ty, value) = parameter(value, quote!(value));
            (quote!(key: #key_ty, value: #value_ty), quote!(#key, #value))
        }
        Type::Boxed(inner) => {
            let inner = types::tokens(inner);
            (quote!(value: impl Into<Box<#inner>>), quote!(value.into()))
        }
        _ => {
            let (ty, value) = parameter(ty, quote!(value));
            (quote!(value: #ty), value)
        }
    }
}

fn parameter(ty: &Type, name: TokenStream) -> (TokenStream, TokenStream) {
    match ty {
        Type::String => (quote!(impl Into<String>), quote!(#name.into())),
        ty => (types::tokens(ty), name),
    }
}

/// The value of a field in the structure that is built.
pub(super) fn emit_value(field: &Field, owner: &str) -> TokenStream {
    let name = ident(&field.rust_name);
    match field.presence {
        Presence::Optional | Presence::Required => quote!(#name: self.#name,),
        Presence::Default => quote!(#name: self.#name.unwrap_or_default(),),
        Presence::NonOptional => {
            let field_name = prefixed("", &field.rust_name).to_string();
            let details = format!("a `{owner}` requires it");
            quote!(#name: rt::required(self.#name, #field_name, #details)?,)
        }
    }
}
