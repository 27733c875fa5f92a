//! Operations: the marker that ties input, output and errors together, and the builders.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{comments, docs, ident, prefixed};
use super::{builders, exceptions, paginators, structs};
use crate::ir::{Auth, Crate, Deprecation, Idempotency, Operation};

/// The file of an operation.
pub(super) fn emit(krate: &Crate, operation: &Operation) -> TokenStream {
    let service = ident(&krate.service.marker);
    let name = ident(&operation.rust_name);
    let wire_name = &operation.wire_name;
    let marker_docs = docs(&operation.summary);
    let deprecated = deprecated(operation.deprecation);
    let (input, output) = (
        ident(&operation.input.rust_name),
        ident(&operation.output.rust_name),
    );
    let error = ident(&operation.error.rust_name);
    let (input_schema, output_schema) = (
        ident(operation.input.schema.statics.schema),
        ident(operation.output.schema.statics.schema),
    );
    let idempotency = match operation.idempotency {
        Idempotency::Idempotent => quote!(.idempotent()),
        Idempotency::NotIdempotent => quote!(),
    };
    let comments = comments(&operation.comments);
    let auth = match &operation.auth {
        Auth::SigV4 => quote!(),
        Auth::SigV4UnsignedPayload => quote!(.signed(Auth::SigV4UnsignedPayload)),
        Auth::None | Auth::Unsupported(_) => quote!(.signed(Auth::None)),
    };
    let input_item = structs::emit_definition(&operation.input);
    let output_item = structs::emit_definition(&operation.output);
    let error_item = exceptions::emit_operation_error(&operation.error);
    let errors = if operation.error.variants.is_empty() {
        quote!(
            use crate::Error;
        )
    } else {
        quote!(
            use crate::{Error, types::error::*};
        )
    };
    let paginator = operation.paginator.as_ref().map(|_| {
        quote! {
            /// The pages of the listing, one after the other.
            pub mod paginator;
        }
    });
    quote! {
        #errors
        use sdk_runtime::generated::*;
        /// Builders of the input and the output.
        pub mod builders;
        #paginator
        #marker_docs
        #deprecated
        #[derive(Clone, Default, Debug)]
        #[non_exhaustive]
        pub struct #name;
        impl Operation for #name {
            type Service = crate::meta::#service;
            type Input = #input;
            type Output = #output;
            type Error = #error;
            #comments
            const DESCRIPTOR: &'static Descriptor =
                &Descriptor::new(#wire_name, &#input_schema, &#output_schema) #idempotency #auth;
        }
        #input_item
        #output_item
        #error_item
    }
}

/// The file of an operation's builders.
pub(super) fn emit_builders(operation: &Operation) -> TokenStream {
    let name = ident(&operation.rust_name);
    let input = ident(&operation.input.rust_name);
    let output = ident(&operation.output.rust_name);
    let input_builder = ident(&operation.input.builder_name);
    let fluent = prefixed(&operation.rust_name, "FluentBuilder");
    let fluent_docs = format!(
        " Builds the input of [`{}`]; [`send`](FluentBuilder::send) sends it.",
        operation.rust_name
    );
    let methods = operation
        .input
        .fields
        .iter()
        .map(builders::emit_fluent_methods);
    let paginator = operation.paginator.as_ref();
    let into_paginator = paginator.map(paginators::emit_into_paginator);
    let (imports, methods) = match (operation.input.fields.as_slice(), paginator) {
        ([], _) => (quote!(FluentBuilder, fluent), quote!()),
        (_, paginator) => (
            match paginator {
                Some(_) => quote!(FluentBuilder, change, fluent, paginator),
                None => quote!(FluentBuilder, change, fluent),
            },
            quote!(impl #fluent { #(#methods)* #into_paginator }),
        ),
    };
    let paginated = paginator.map(|paginator| paginators::emit_members(operation, paginator));
    let send_with = quote! {
        /// Sends the input with a client.
        pub async fn send_with(self, client: &crate::Client) -> SendResult<#name> {
            fluent(client, self).send().await
        }
    };
    let input_item = builders::emit(&operation.input, &send_with);
    let output_item = builders::emit(&operation.output, &quote!());
    quote! {
        use super::{#input, #name, #output};
        use crate::client::{#imports};
        use sdk_runtime::generated::*;
        #[doc = #fluent_docs]
        pub type #fluent = FluentBuilder<#input_builder>;
        #methods
        #input_item
        input_builder!(#input_builder, #name);
        #paginated
        #output_item
    }
}

/// The attribute of items that the service no longer wants to be used.
pub(super) fn deprecated(deprecation: Deprecation) -> TokenStream {
    match deprecation {
        Deprecation::NotDeprecated => quote!(),
        Deprecation::Deprecated => {
            quote!(#[deprecated(note = "the service has deprecated this operation")])
        }
    }
}
