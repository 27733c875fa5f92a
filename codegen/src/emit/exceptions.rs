//! Exceptions: the errors that a service's model names.

use proc_macro2::TokenStream;
use quote::quote;

use super::builders;
use super::debug::{builder_derives, derives, emit_debug};
use super::schemas;
use super::structs::{emit_getter, emit_members, member_schemas};
use super::types::{self, comments, docs, ident};
use crate::ir::{
    Build, Builder, Exception, ExceptionKind, Message, OperationError, RetryKind, Role, Sensitivity,
};

/// The file of an exception.
pub(super) fn emit(item: &Exception) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let exception_docs = docs(&item.docs);
    let fields = item.fields.iter().map(|field| {
        let field_docs = docs(&field.docs);
        let comments = comments(&field.comments);
        let name = ident(&field.rust_name);
        let ty = types::field(field);
        quote!(#field_docs #comments pub #name: #ty,)
    });
    let derives = derives(item.debug, Builder::Fields);
    let debug = emit_debug(&item.rust_name, item.debug, &item.fields);
    let getters = item.fields.iter().map(emit_getter);
    let message = match item.message {
        Message::FromReply => quote! {
            /// What the service says about the error.
            pub fn message(&self) -> Option<&str> {
                self.meta.message()
            }
        },
        Message::Required(_) | Message::Optional(_) => quote!(),
    };
    let message_text = match item.message {
        Message::Required(at) | Message::Optional(at)
            if item.fields[at].sensitivity == Sensitivity::Sensitive =>
        {
            quote!(Some(REDACTED))
        }
        Message::FromReply | Message::Optional(_) => quote!(it.message()),
        Message::Required(_) => quote!(Some(it.message())),
    };
    let builder_docs = format!(" Returns a builder of [`{}`].", item.rust_name);
    let read = emit_read(item);
    let builder_item = emit_builder(item);
    quote! {
        use sdk_runtime::generated::*;
        #exception_docs
        #[non_exhaustive]
        #derives
        pub struct #name {
            #(#fields)*
            pub(crate) meta: ErrorMetadata,
        }
        #debug
        impl #name {
            #(#getters)*
            #message
            #[doc = #builder_docs]
            pub fn builder() -> #builder {
                Default::default()
            }
        }
        exception_traits!(#name, |it| #message_text);
        #read
        #builder_item
    }
}

/// Reads the exception; a message that no member holds is the reply's own.
fn emit_read(item: &Exception) -> TokenStream {
    let name = ident(&item.rust_name);
    let codes = &item.codes;
    let kind = item.retry_kind.map(|kind| match kind {
        RetryKind::ServerError => quote!(sdk_runtime::error::ErrorKind::ServerError),
        RetryKind::Throttling => quote!(sdk_runtime::error::ErrorKind::ThrottlingError),
    });
    if item.kind == ExceptionKind::MessageOnly {
        let named = match item.fields[0].wire_name {
            "message" => quote!(),
            member => quote!(, named #member),
        };
        let passes = kind.map(|kind| quote!(, passes #kind));
        return quote!(message_exception!(#name, [#(#codes),*] #named #passes););
    }
    let passes = kind.map(|kind| {
        quote! {
            const RETRYABLE: Option<::sdk_runtime::error::ErrorKind> =
                Some(#kind);
        }
    });
    let message = match item.message {
        Message::FromReply => quote!(),
        Message::Required(_) => {
            quote!(message: reply.message().unwrap_or_default().to_owned(),)
        }
        Message::Optional(_) => quote!(message: reply.message().map(str::to_owned),),
    };
    let rest = match (item.message, item.fields.len()) {
        (Message::FromReply, 0) | (Message::Required(_) | Message::Optional(_), 1) => quote!(),
        _ => quote!(..Self::blank()),
    };
    let schema = schemas::emit_struct(item.wire_name, &item.schema, &member_schemas(&item.fields));
    let members = emit_members(Role::Exception, &item.rust_name, &item.schema, &item.fields);
    quote! {
        #schema
        #members
        impl Exception for #name {
            const CODES: &'static [&'static str] = &[#(#codes),*];
            #passes
            fn read(reply: &mut ErrorResponse<'_>) -> Self {
                let blank = Self { #message meta: reply.meta().clone(), #rest };
                reply.read_over(blank)
            }
        }
    }
}

fn emit_builder(item: &Exception) -> TokenStream {
    let name = ident(&item.rust_name);
    let builder = ident(&item.builder_name);
    let builder_docs = format!(" Builds a [`{}`].", item.rust_name);
    if item.kind == ExceptionKind::MessageOnly {
        return quote! {
            #[doc = #builder_docs]
            pub type #builder = ExceptionBuilder<#name>;
        };
    }
    let fields = builders::emit_fields(&item.fields);
    let methods = item
        .fields
        .iter()
        .map(|field| builders::emit_methods(field, Builder::Fields));
    let derives = builder_derives(item.debug, Builder::Fields);
    let debug = emit_debug(&item.builder_name, item.debug, &item.fields);
    let values = item
        .fields
        .iter()
        .map(|field| builders::emit_value(field, &item.rust_name));
    let value = quote!(#name { #(#values)* meta: self.meta.unwrap_or_default() });
    let (result, body) = match item.build {
        Build::Plain => (quote!(#name), value),
        Build::AlwaysOk | Build::Fallible => {
            (quote!(Result<#name, BuildError>), quote!(Ok(#value)))
        }
    };
    quote! {
        #[doc = #builder_docs]
        #[non_exhaustive]
        #derives
        pub struct #builder {
            #fields
            meta: Option<ErrorMetadata>,
        }
        #debug
        impl #builder {
            #(#methods)*
            /// Sets the code, message and request id that came with the error.
            pub fn meta(self, meta: ErrorMetadata) -> Self {
                with(self, |it| it.meta = Some(meta))
            }
            /// Sets or clears the code, message and request id that came with the error.
            pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self {
                self.meta = meta;
                self
            }
            /// Makes the error.
            pub fn build(self) -> #result {
                #body
            }
        }
    }
}

/// The enum of an operation's errors.
pub(super) fn emit_operation_error(item: &OperationError) -> TokenStream {
    let name = ident(&item.rust_name);
    let variants = item.variants.iter().map(|variant| {
        let (name, predicate) = (ident(&variant.rust_name), ident(&variant.predicate));
        quote!(, #name #predicate)
    });
    quote! {
        operation_error!(
            #name => Error #(#variants)*
        );
    }
}
