//! Builders of structures: one optional field for each of the structure's, with three methods each.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug::{builder_derives, emit_debug};
use super::types::{self, docs, ident, prefixed};
use crate::ir::{Build, Builder, Field, Presence, Role, Struct, Type};

/// The builder of a structure.
/// `more` are methods besides those of every builder.
pub(super) fn emit(item: &Struct, more: &TokenStream) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let builder_docs = format!(" Builds a [`{}`].", item.rust_name);
    let methods = item
        .fields
        .iter()
        .map(|field| emit_methods(field, item.builder));
    let (fields, built) = match item.builder {
        Builder::Wraps => (quote!(inner: #name), quote!(self.inner)),
        Builder::Fields => {
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
    let debug = match item.builder {
        Builder::Wraps => quote!(),
        Builder::Fields => emit_debug(&item.builder_name, item.debug, &item.fields),
    };
    let derives = builder_derives(item.debug, item.builder);
    let (build_docs, result, body) = match item.build {
        Build::Plain => (" Makes the value.", quote!(#name), built),
        Build::AlwaysOk => (
            " Makes the value. What is required is checked when it is sent.",
            quote!(Result<#name, BuildError>),
            quote!(Ok(#built)),
        ),
        Build::Fallible => (
            " Makes the value, or fails on the first required field that is not set.",
            quote!(Result<#name, BuildError>),
            quote!(Ok(#built)),
        ),
    };
    quote! {
        #[doc = #builder_docs]
        #[non_exhaustive]
        #derives
        pub struct #builder {
            #fields
        }
        #debug
        impl #builder {
            #(#methods)*
            #[doc = #build_docs]
            pub fn build(self) -> #result {
                #body
            }
            #more
        }
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

/// The three methods of a field: set it, set or clear it, look at it.
pub(super) fn emit_methods(field: &Field, builder: Builder) -> TokenStream {
    let field_docs = docs(&field.docs);
    let name = ident(&field.rust_name);
    let place = match builder {
        Builder::Wraps => quote!(inner.#name),
        Builder::Fields => quote!(#name),
    };
    let (set, get) = (
        prefixed("set_", &field.rust_name),
        prefixed("get_", &field.rust_name),
    );
    let ty = types::tokens(&field.ty);
    let (arguments, values) = parameters(&field.ty);
    let setter = match &field.ty {
        Type::List(_) => quote! {
            pub fn #name(self, #arguments) -> Self {
                with(self, |it| it.#place.get_or_insert_default().push(#values))
            }
        },
        Type::Map(..) => quote! {
            pub fn #name(mut self, #arguments) -> Self {
                self.#place.get_or_insert_default().insert(#values);
                self
            }
        },
        _ => quote! {
            pub fn #name(self, #arguments) -> Self {
                with(self, |it| it.#place = Some(#values))
            }
        },
    };
    quote! {
        #field_docs
        #setter
        #field_docs
        pub fn #set(self, input: Option<#ty>) -> Self {
            with(self, |it| it.#place = input)
        }
        #field_docs
        pub fn #get(&self) -> &Option<#ty> {
            &self.#place
        }
    }
}

/// The methods of a fluent builder for a field, which pass the call to the input's builder.
pub(super) fn emit_fluent_methods(field: &Field) -> TokenStream {
    let field_docs = docs(&field.docs);
    let name = ident(&field.rust_name);
    let (set, get) = (
        prefixed("set_", &field.rust_name),
        prefixed("get_", &field.rust_name),
    );
    let ty = types::tokens(&field.ty);
    let (arguments, _) = parameters(&field.ty);
    let names = match &field.ty {
        Type::Map(..) => quote!(k, v),
        _ => quote!(input),
    };
    quote! {
        #field_docs
        pub fn #name(self, #arguments) -> Self {
            change(self, |inner| inner.#name(#names))
        }
        #field_docs
        pub fn #set(self, input: Option<#ty>) -> Self {
            change(self, |inner| inner.#set(input))
        }
        #field_docs
        pub fn #get(&self) -> &Option<#ty> {
            self.inner.#get()
        }
    }
}

/// The parameters of a setter, and the expressions that make values of them.
fn parameters(ty: &Type) -> (TokenStream, TokenStream) {
    match ty {
        Type::List(element) => {
            let (ty, value) = parameter(element, quote!(input));
            (quote!(input: #ty), value)
        }
        Type::Map(key, value) => {
            let (key_ty, key) = parameter(key, quote!(k));
            let (value_ty, value) = parameter(value, quote!(v));
            (quote!(k: #key_ty, v: #value_ty), quote!(#key, #value))
        }
        Type::Boxed(inner) => {
            let inner = types::tokens(inner);
            (quote!(input: impl Into<Box<#inner>>), quote!(input.into()))
        }
        _ => {
            let (ty, value) = parameter(ty, quote!(input));
            (quote!(input: #ty), value)
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
            quote!(#name: required(self.#name, #field_name, #details)?,)
        }
    }
}
