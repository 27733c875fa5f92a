//! Exceptions, and the enums of them: the errors of operations and the crate's common error.

use proc_macro2::TokenStream;
use quote::quote;

use super::builders;
use super::members;
use super::structs::{emit_fields, emit_getter};
use super::types::{docs, ident};
use crate::ir::{BuildReturn, BuilderStorage, ErrorVariant, Exception, Message, Operation};
use crate::names::struct_link;
use crate::text::first_sentence;

/// The file of an exception.
pub(super) fn emit(item: &Exception) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let exception_docs = docs(&item.docs);
    let fields = emit_fields(&item.fields);
    let getters = item.fields.iter().map(emit_getter);
    let message = match item.message {
        Message::FromMetadata => quote! {
            /// Returns the error message of the response.
            #[inline]
            pub fn message(&self) -> Option<&str> {
                self.meta.message()
            }
        },
        Message::Required(_) | Message::Optional(_) => quote!(),
    };
    let builder_docs = format!(" Returns a builder of {}.", struct_link(&item.rust_name));
    let shape = members::emit_exception(item);
    let builder_item = emit_builder(item);
    quote! {
        #exception_docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #fields
            pub(crate) meta: rt::ErrorMetadata,
        }
        #shape
        impl #name {
            #(#getters)*
            #message
            #[doc = #builder_docs]
            #[inline]
            pub fn builder() -> #builder {
                Default::default()
            }
        }
        #builder_item
    }
}

fn emit_builder(item: &Exception) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let builder_docs = format!(" Builder of {}.", struct_link(&item.rust_name));
    let build_docs = builders::build_docs(&item.rust_name, item.build_return);
    let fields = builders::emit_fields(&item.fields);
    let methods = item
        .fields
        .iter()
        .map(|field| builders::emit_methods(field, BuilderStorage::OwnFields, &item.rust_name));
    let derives = builders::derives(BuilderStorage::OwnFields);
    let values = item
        .fields
        .iter()
        .map(|field| builders::emit_value(field, &item.rust_name));
    let value = quote!(#name { #(#values)* meta: self.meta.unwrap_or_default() });
    let (result, body) = match item.build_return {
        BuildReturn::Value => (quote!(#name), value),
        BuildReturn::InfallibleResult | BuildReturn::Result => {
            (quote!(Result<#name, rt::BuildError>), quote!(Ok(#value)))
        }
    };
    quote! {
        #[doc = #builder_docs]
        #derives
        #[non_exhaustive]
        pub struct #builder {
            #fields
            meta: Option<rt::ErrorMetadata>,
        }
        impl #builder {
            #(#methods)*
            /// Sets the error metadata: the code, message and request ID of the response.
            #[inline]
            pub fn meta(mut self, value: rt::ErrorMetadata) -> Self {
                self.meta = Some(value);
                self
            }
            /// Sets or clears the error metadata: the code, message and request ID of the response.
            #[inline]
            pub fn set_meta(&mut self, value: Option<rt::ErrorMetadata>) -> &mut Self {
                self.meta = value;
                self
            }
            #build_docs
            #[inline]
            pub fn build(self) -> #result {
                #body
            }
        }
    }
}

/// The enum of an operation's errors.
pub(super) fn emit_operation_error(operation: &Operation, exceptions: &[Exception]) -> TokenStream {
    let item = &operation.error;
    let name = ident(&item.rust_name);
    let error_docs = format!(" Error returned by {}.", struct_link(&operation.rust_name));
    let (variants, names) = emit_variants(&item.variants, exceptions);
    let predicates = item.variants.iter().map(|variant| {
        let (name, predicate) = (ident(&variant.rust_name), ident(&variant.predicate));
        let mut lines = vec![format!(
            "Returns `true` for [`{0}`](Self::{0}).",
            variant.rust_name
        )];
        if let Some(sentence) = sentence_of(variant, exceptions) {
            lines.extend([String::new(), sentence]);
        }
        let predicate_docs = docs(&lines);
        quote! {
            #predicate_docs
            #[inline]
            pub fn #predicate(&self) -> bool {
                matches!(self, Self::#name(_))
            }
        }
    });
    quote! {
        #[doc = #error_docs]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name {
            #variants
        }
        rt::service_error! { #name => Error { #(#names,)* } }
        impl #name {
            #(#predicates)*
            /// Creates the `Unhandled` variant from any error.
            #[inline]
            pub fn unhandled(error: impl Into<rt::BoxError>) -> Self {
                let meta = rt::ErrorMetadata::default();
                Self::Unhandled(rt::Unhandled::new(error.into(), meta))
            }
            /// Creates the `Unhandled` variant from error metadata.
            #[inline]
            pub fn generic(meta: rt::ErrorMetadata) -> Self {
                Self::Unhandled(meta.into())
            }
            /// Returns the error metadata: the code, message and request ID of the response.
            #[inline]
            pub fn meta(&self) -> &rt::ErrorMetadata {
                rt::ProvideErrorMetadata::meta(self)
            }
        }
    }
}

/// The common error of a crate, which has a variant for each exception.
pub(super) fn emit_common_error(exceptions: &[Exception]) -> TokenStream {
    let variants: Vec<_> = exceptions
        .iter()
        .map(|item| ErrorVariant {
            rust_name: item.rust_name.clone(),
            predicate: item.predicate.clone(),
        })
        .collect();
    let (variants, names) = emit_variants(&variants, exceptions);
    quote! {
        /// Error of any operation, for programs that handle all of them alike.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Error {
            #variants
        }
        rt::service_error! { Error { #(#names,)* } }
    }
}

/// Returns the first sentence about the exception of a variant.
fn sentence_of(variant: &ErrorVariant, exceptions: &[Exception]) -> Option<String> {
    // Exceptions are sorted by their names.
    let name = |exception: &Exception<'_>| exception.rust_name.cmp(&variant.rust_name);
    let index = exceptions.binary_search_by(name).ok()?;
    Some(first_sentence(&exceptions[index].docs))
}

/// The variants of an enum of exceptions, and the names of those other than `Unhandled`.
fn emit_variants(
    variants: &[ErrorVariant],
    exceptions: &[Exception],
) -> (TokenStream, Vec<proc_macro2::Ident>) {
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.rust_name))
        .collect();
    let variant_docs = variants
        .iter()
        .map(|variant| Some(docs(&[sentence_of(variant, exceptions)?])));
    let tokens = quote! {
        #(#variant_docs #names(#names),)*
        /// An error that has no variant.
        #[deprecated(note = "compare `code()` instead: a later version may add a variant for this error")]
        Unhandled(rt::Unhandled),
    };
    (tokens, names)
}

/// Imports the exceptions of some names.
pub(super) fn emit_imports<'a>(names: impl Iterator<Item = &'a str>) -> TokenStream {
    let names: Vec<_> = names.map(ident).collect();
    match names.as_slice() {
        [] => quote!(),
        [name] => quote!(use crate::types::error::#name;),
        names => quote!(use crate::types::error::{#(#names),*};),
    }
}
