//! Operations: the marker that ties input, output and errors together, and the builders.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{comments, docs, ident, prefixed};
use super::{builders, exceptions, paginators, structs};
use crate::ir::{Auth, BuilderStorage, Crate, Deprecation, Idempotency, Operation};
use crate::names::{struct_link, without_raw};

/// The file of an operation.
pub(super) fn emit(krate: &Crate, operation: &Operation) -> TokenStream {
    let service = ident(&krate.service.marker);
    let name = ident(&operation.rust_name);
    let wire_name = &operation.wire_name;
    let marker_docs = docs(&operation.summary);
    let deprecated = deprecated(operation.deprecation);
    let article = match operation.rust_name.starts_with(['A', 'E', 'I', 'O', 'U']) {
        true => "an",
        false => "a",
    };
    let new_docs = format!(" Creates {article} `{}`.", operation.rust_name);
    let (input, output) = (
        ident(&operation.input.rust_name),
        ident(&operation.output.rust_name),
    );
    let error = ident(&operation.error.rust_name);
    let idempotency = match operation.idempotency {
        Idempotency::Idempotent => quote!(.idempotent()),
        Idempotency::NotIdempotent => quote!(),
    };
    let comments = comments(&operation.comments);
    let auth = match &operation.auth {
        Auth::SigV4 => quote!(),
        Auth::SigV4UnsignedPayload => quote!(.auth(rt::Auth::SigV4UnsignedPayload)),
        Auth::None | Auth::Unsupported(_) => quote!(.auth(rt::Auth::None)),
    };
    let input_item = structs::emit_definition(&operation.input);
    let output_item = structs::emit_definition(&operation.output);
    let error_item = exceptions::emit_operation_error(operation, &krate.exceptions);
    let variants = operation.error.variants.iter();
    let errors = exceptions::emit_imports(variants.map(|variant| variant.rust_name.as_str()));
    let builders = [&operation.input, &operation.output]
        .into_iter()
        .filter(|item| item.builder_storage == BuilderStorage::OwnFields)
        .map(|item| {
            let builder = ident(&item.builder_name);
            quote!(use self::builders::#builder;)
        });
    let paginator = operation.paginator.as_ref().map(|_| {
        quote! {
            /// Paginators over the pages and items of the listing.
            pub mod paginator;
        }
    });
    quote! {
        #(#builders)*
        use crate::Error;
        use rt::Shape;
        #errors
        /// Builders of the request, the input and the output.
        pub mod builders;
        #paginator
        #marker_docs
        #deprecated
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #name;
        impl #name {
            #[doc = #new_docs]
            #[inline]
            pub fn new() -> Self {
                Self
            }
        }
        impl rt::Operation for #name {
            type Service = crate::meta::#service;
            type Input = #input;
            type Output = #output;
            type Error = #error;
            #comments
            const DESCRIPTOR: &'static rt::Descriptor = &rt::Descriptor::new(
                #wire_name,
                #input::SCHEMA,
                #output::SCHEMA,
            ) #idempotency #auth;
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
        " Fluent builder of a {0} request; [`send`]({1}FluentBuilder::send) sends it.",
        struct_link(&operation.rust_name),
        without_raw(&operation.rust_name)
    );
    let methods = operation
        .input
        .fields
        .iter()
        .map(|field| builders::emit_fluent_methods(field, &operation.input.rust_name));
    let paginator = operation.paginator.as_ref();
    let into_paginator = paginator.map(paginators::emit_into_paginator);
    let paginator_import = paginator.map(|paginator| {
        let name = ident(&paginator.rust_name);
        quote!(use super::paginator::#name;)
    });
    let imports = match paginator {
        Some(_) => quote!(FluentBuilder, fluent, paginator, send_request),
        None => quote!(FluentBuilder, fluent, send_request),
    };
    let send = emit_send(operation);
    let paginated = paginator.map(|paginator| paginators::emit_members(operation, paginator));
    let send_with = quote! {
        /// Sends the input with the given client.
        ///
        /// # Errors
        ///
        /// Those of the operation.
        pub async fn send_with(self, client: &crate::Client) -> rt::SendResult<#name> {
            fluent(client, self).send().await
        }
    };
    let error = ident(&operation.error.rust_name);
    let mut parents = [&name, &input, &output, &error];
    parents.sort();
    let input_item = builders::emit(&operation.input, &send_with);
    let output_item = builders::emit(&operation.output, &quote!());
    quote! {
        use super::{#(#parents),*};
        #paginator_import
        use crate::client::{#imports};
        #[doc = #fluent_docs]
        pub type #fluent = FluentBuilder<#input_builder>;
        impl #fluent {
            #(#methods)*
            #send
            #into_paginator
        }
        #input_item
        rt::input_builder!(#input_builder => #name);
        #paginated
        #output_item
    }
}

/// The methods of the fluent builder that send the request. They are methods of the operation, not of all
/// fluent builders, so that their signatures and documentation name its output and its error.
fn emit_send(operation: &Operation) -> TokenStream {
    let output = ident(&operation.output.rust_name);
    let error = ident(&operation.error.rust_name);
    let result = quote!(Result<#output, rt::SdkError<#error>>);
    let send_docs = format!(
        " Sends the request and returns its {}.",
        struct_link(&operation.output.rust_name)
    );
    let errors_docs = format!(
        " [`SdkError`] with a {} if the service returned an error, or with another cause if the call got none.",
        struct_link(&operation.error.rust_name)
    );
    quote! {
        #[doc = #send_docs]
        ///
        /// It is retried as the retry configuration allows. Dropping the future cancels the call: nothing keeps
        /// running, and the service may have executed the request.
        ///
        /// # Errors
        ///
        #[doc = #errors_docs]
        pub async fn send(self) -> #result {
            send_request(self).await
        }
        /// Like [`send`](Self::send), but waits for the response, in a thread without an asynchronous runtime.
        ///
        /// # Errors
        ///
        #[doc = #errors_docs]
        /// Inside an asynchronous runtime it is a construction failure.
        #[cfg(feature = "blocking")]
        #[inline]
        pub fn send_blocking(self) -> #result {
            crate::client::send_request_blocking(self)
        }
    }
}

/// The `deprecated` attribute of operations that the service has deprecated.
pub(super) fn deprecated(deprecation: Deprecation) -> TokenStream {
    match deprecation {
        Deprecation::NotDeprecated => quote!(),
        Deprecation::Deprecated => {
            quote!(#[deprecated(note = "the service has deprecated this operation")])
        }
    }
}
