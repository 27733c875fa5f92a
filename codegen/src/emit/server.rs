//! The server side of a service: a trait with a method per operation, and what it needs to be called.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::members::bound_fact;
use super::types::ident;
use crate::ir::{Constraints, Crate, Operation, Presence, StructureConstraints};
use crate::names::without_raw;

/// The file `server.rs`.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let marker = ident(&krate.service.marker);
    let imports = krate.operations.iter().map(|operation| {
        let module = ident(&operation.module);
        let input = ident(&operation.input.rust_name);
        let output = ident(&operation.output.rust_name);
        quote!(#module::{#input, #output})
    });
    let tables = (!krate.constraints.is_empty()).then(|| {
        quote!(
            mod constraints;
        )
    });
    let intro = [
        format!(
            " Server side of {}, for local services and tests.",
            krate.service.title
        ),
        String::new(),
        format!(
            " A server implements the trait [`{}`](trait@{0}). It finds the operation of a request with the",
            krate.service.marker
        ),
        " [`router`] and passes the request to [`dispatch`].".to_owned(),
    ];
    let trait_docs = format!(
        " Operations of {}, as a server implements them.",
        krate.service.title
    );
    let methods = krate.operations.iter().map(emit_method);
    let paths: Vec<_> = krate.operations.iter().map(path).collect();
    let calls = krate.operations.iter().map(|operation| {
        let (name, path) = (operation.wire_name, path(operation));
        let method = ident(&operation.module);
        quote! {
            #name => {
                server::respond::<#path, _, _>(request, |input| service.#method(input, context)).await
            }
        }
    });
    let served = krate.operations.iter().map(|operation| {
        let path = path(operation);
        let constraints = match &operation.constraints {
            Some(name) => {
                let name = ident(name);
                quote!(&constraints::#name)
            }
            None => quote!(server::StructureConstraints::NONE),
        };
        quote! {
            impl server::Serve for #path {
                const CONSTRAINTS: &'static server::StructureConstraints = #constraints;
            }
        }
    });
    let exceptions = krate.exceptions.iter().map(|exception| {
        let name = ident(&exception.rust_name);
        let status = Literal::u16_unsuffixed(exception.status);
        quote! {
            impl server::ServedException for crate::types::error::#name {
                const STATUS: u16 = #status;
            }
        }
    });
    quote! {
        #(#![doc = #intro])*
        use crate::operation::{self, #(#imports),*};
        use sdk_runtime::server;
        #tables
        #[doc = #trait_docs]
        pub trait #marker: Send + Sync {
            /// Data about a request besides its input, such as its caller.
            type Context: Send;
            /// Error of the methods, and of requests that do not reach one.
            type Error: From<server::ExchangeError> + Send;
            #(#methods)*
        }
        /// Operations of the service.
        pub static OPERATIONS: &[server::ServedOperation] =
            &[#(server::ServedOperation::of::<#paths>()),*];
        /// Returns the router for requests to the service.
        pub fn router() -> server::Router {
            let metadata = <crate::meta::#marker as sdk_runtime::generated::Service>::METADATA;
            server::Router::new(&metadata, OPERATIONS)
        }
        /// Reads and checks the input of a request, calls the method of `service` for its operation, and writes
        /// the output.
        ///
        /// # Errors
        ///
        /// Those of the method, and a [`server::ExchangeError`] if the input cannot be read or violates
        /// constraints of the model, or if the output cannot be written.
        pub async fn dispatch<S: #marker>(
            service: &S,
            context: S::Context,
            request: &server::Request<'_>,
        ) -> Result<server::Response, S::Error> {
            match request.operation().name() {
                #(#calls)*
                name => Err(server::ExchangeError::UnknownOperation(name).into()),
            }
        }
        #(#served)*
        #(#exceptions)*
    }
}

fn emit_method(operation: &Operation) -> TokenStream {
    let docs = format!(
        " Handles [`{}`](crate::operation::{}).",
        operation.wire_name,
        without_raw(&operation.module)
    );
    let method = ident(&operation.module);
    let input = ident(&operation.input.rust_name);
    let output = ident(&operation.output.rust_name);
    quote! {
        #[doc = #docs]
        fn #method(
            &self,
            input: #input,
            context: Self::Context,
        ) -> impl Future<Output = Result<#output, Self::Error>> + Send;
    }
}

/// The marker type of an operation.
fn path(operation: &Operation) -> TokenStream {
    let (module, name) = (ident(&operation.module), ident(&operation.rust_name));
    quote!(operation::#module::#name)
}

/// The file `server/constraints.rs`.
pub(super) fn emit_constraints(tables: &[StructureConstraints]) -> TokenStream {
    let tables = tables.iter().map(|table| {
        let (name, wire_name) = (ident(&table.rust_name), table.wire_name);
        let members = table.members.iter().map(|member| {
            let name = member.wire_name;
            let facts = facts(&member.value);
            quote!(#name: #(#facts),*;)
        });
        quote! {
            #name: #wire_name {
                #(#members)*
            }
        }
    });
    quote! {
        //! Constraints of the model on inputs.
        rt::constraints! {
            #(#tables)*
        }
    }
}

/// The facts about a value: `required, min(1), max(128)`.
fn facts(constraints: &Constraints) -> Vec<TokenStream> {
    let mut facts = Vec::new();
    if constraints.presence == Presence::Required {
        facts.push(quote!(required));
    }
    facts.extend(constraints.min.map(|min| bound_fact("min", min)));
    facts.extend(constraints.max.map(|max| bound_fact("max", max)));
    facts.extend(constraints.pattern.map(|pattern| quote!(pattern(#pattern))));
    if let [first, rest @ ..] = &*constraints.values {
        facts.push(quote!(one_of(#first #(, #rest)*)));
    }
    if let Some(keys) = &constraints.keys {
        let keys = self::facts(keys);
        facts.push(quote!(keys(#(#keys),*)));
    }
    if let Some(each) = &constraints.each {
        let each = self::facts(each);
        facts.push(quote!(each(#(#each),*)));
    }
    if let Some(members) = &constraints.members {
        let members = ident(members);
        facts.push(quote!(members(#members)));
    }
    facts
}
