//! The client: a method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::deprecated;
use super::types::{docs, ident, prefixed};
use crate::ir::Crate;

/// The file of the client.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let service = ident(&krate.service.marker);
    let title = format!(" A client of {}.", krate.service.title);
    let methods = krate.operations.iter().map(|operation| {
        let operation_docs = docs(&operation.docs);
        let module = ident(&operation.module);
        let fluent = prefixed(&operation.rust_name, "FluentBuilder");
        let deprecated = deprecated(operation.deprecation);
        quote! {
            #operation_docs
            #deprecated
            pub fn #module(&self) -> crate::operation::#module::builders::#fluent {
                fluent(self, Default::default())
            }
        }
    });
    // These two are no methods, so that operations and members can have any name.
    let fluent = (!krate.operations.is_empty()).then(|| {
        quote! {
            /// A fluent builder that starts from `inner`.
            pub(crate) fn fluent<B>(client: &Client, inner: B) -> FluentBuilder<B> {
                FluentBuilder { handle: client.handle.clone(), inner, config_override: None }
            }
        }
    });
    let mut inputs = krate.operations.iter().map(|operation| &operation.input);
    let change = inputs.any(|input| !input.fields.is_empty()).then(|| {
        quote! {
            /// Changes the input's builder.
            pub(crate) fn change<B>(fluent: FluentBuilder<B>, to: impl FnOnce(B) -> B) -> FluentBuilder<B> {
                FluentBuilder { inner: to(fluent.inner), ..fluent }
            }
        }
    });
    let paginator = krate
        .operations
        .iter()
        .any(|operation| operation.paginator.is_some());
    let paginator = paginator.then(|| {
        quote! {
            /// The pages that the input asks for.
            pub(crate) fn paginator<B>(fluent: FluentBuilder<B>) -> Paginator<B>
            where
                B: PagedInput,
                B::Operation: Operation<Service = crate::meta::#service>,
            {
                Paginator::new(fluent.handle, fluent.inner, fluent.config_override)
            }
        }
    });
    let paginator_imports = paginator.is_some().then(|| {
        quote!(
            use sdk_runtime::call::paginator::{PagedInput, Paginator};
        )
    });
    quote! {
        //! The client and what its methods return.
        use sdk_runtime::generated::*;
        /// Changing a single call before it is sent.
        pub mod customize {
            pub use sdk_runtime::call::customize::CustomizableOperation;
        }
        #paginator_imports
        use std::sync::Arc;
        #[doc = #title]
        ///
        /// A client holds connections, cached credentials and the budget for retries. Make one and
        /// clone it: clones are cheap and share all of that.
        #[derive(Clone, Debug)]
        pub struct Client {
            handle: Arc<Handle<crate::meta::#service>>,
        }
        impl Client {
            /// Makes a client from settings that several services share.
            pub fn new(sdk_config: &SdkConfig) -> Self {
                Self::from_conf(crate::Config::from(sdk_config))
            }
            /// Makes a client from settings of this service.
            pub fn from_conf(conf: crate::Config) -> Self {
                Self { handle: Arc::new(Handle::new(conf)) }
            }
            /// The settings that the client was made with.
            pub fn config(&self) -> &crate::Config {
                self.handle.config()
            }
            #(#methods)*
        }
        #fluent
        /// Builds the input of an operation and sends it.
        ///
        /// The client's methods return one of these for the builder `B` of an operation's input;
        /// the methods that set members are those of the operation.
        #[derive(Clone, Debug)]
        pub struct FluentBuilder<B> {
            handle: Arc<Handle<crate::meta::#service>>,
            pub(crate) inner: B,
            config_override: Option<crate::config::Builder>,
        }
        #change
        #paginator
        impl<B> FluentBuilder<B>
        where
            B: InputBuilder + Send + Sync,
            B::Operation: Operation<Service = crate::meta::#service>,
        {
            /// The input as far as it is built.
            pub fn as_input(&self) -> &B {
                &self.inner
            }
            /// Sends the request, repeating it where that may help, and reads the reply.
            ///
            /// # Errors
            /// See [`SdkError`]: the request could not be made, sent, or
            /// answered, or the service answered with an error.
            pub async fn send(self) -> SendResult<B::Operation> {
                let input = self.inner.into_input().map_err(SdkError::construction_failure)?;
                send::<B::Operation>(&self.handle, input, self.config_override).await
            }
            /// Turns the call into one whose request, settings and interceptors can be changed.
            pub fn customize(self) -> CustomizableOperation<OutputOf<B>, ErrorOf<B>, Self> {
                CustomizableOperation::new(self)
            }
        }
        impl<B> CustomizableSend<OutputOf<B>, ErrorOf<B>> for FluentBuilder<B>
        where
            B: InputBuilder + Send + Sync,
            B::Operation: Operation<Service = crate::meta::#service>,
        {
            type Service = crate::meta::#service;
            async fn send(mut self, over: crate::config::Builder) -> SendResult<B::Operation> {
                self.config_override = Some(over);
                FluentBuilder::send(self).await
            }
        }
    }
}
