//! The client: a method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::deprecated;
use super::types::{docs, ident, prefixed};
use crate::ir::Crate;

/// The file of the client.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let service = ident(&krate.service.marker);
    let title = format!(" Client of {}.", krate.service.title);
    let methods = krate.operations.iter().map(|operation| {
        let operation_docs = docs(&operation.docs);
        let module = ident(&operation.module);
        let fluent = prefixed(&operation.rust_name, "FluentBuilder");
        let deprecated = deprecated(operation.deprecation);
        quote! {
            #operation_docs
            #deprecated
            #[inline]
            pub fn #module(&self) -> #fluent {
                fluent(self, Default::default())
            }
        }
    });
    let fluent_builders: Vec<_> = krate
        .operations
        .iter()
        .map(|operation| {
            let module = ident(&operation.module);
            let fluent = prefixed(&operation.rust_name, "FluentBuilder");
            quote!(#module::builders::#fluent)
        })
        .collect();
    let operation_imports = match fluent_builders.as_slice() {
        [] => quote!(),
        [fluent] => quote!(use crate::operation::#fluent;),
        fluent => quote!(use crate::operation::{#(#fluent),*};),
    };
    let fluent = (!krate.operations.is_empty()).then(|| {
        quote! {
            #[comment = " Not a method of `Client`, which would collide with that of an operation named `Fluent`."]
            /// Returns a fluent builder that starts from `inner`.
            pub(crate) fn fluent<B>(client: &Client, inner: B) -> FluentBuilder<B> {
                FluentBuilder { handle: client.handle.clone(), inner, config_override: None }
            }
        }
    });
    let paginator = krate
        .operations
        .iter()
        .any(|operation| operation.paginator.is_some());
    let paginator = paginator.then(|| {
        quote! {
            /// Returns a paginator over the pages of the listing that `fluent` requests.
            pub(crate) fn paginator<B>(fluent: FluentBuilder<B>) -> Paginator<B>
            where
                B: PagedInput,
                B::Operation: rt::Operation<Service = crate::meta::#service>,
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
    let send = (!krate.operations.is_empty()).then(|| {
        quote! {
            /// Sends the request that `fluent` builds.
            #[cfg(feature = "blocking")]
            pub(crate) fn send_request_blocking<B>(fluent: FluentBuilder<B>) -> rt::SendResult<B::Operation>
            where
                B: rt::InputBuilder,
                B::Operation: rt::Operation<Service = crate::meta::#service>,
            {
                let input = fluent.inner.into_input().map_err(rt::SdkError::construction_failure)?;
                sdk_runtime::call::blocking::send_blocking::<B::Operation>(
                    &fluent.handle,
                    input,
                    fluent.config_override,
                )
            }
        }
    });
    quote! {
        //! The client and its fluent builders.
        #operation_imports
        #paginator_imports
        use std::sync::Arc;
        /// Customization of a single call.
        pub mod customize {
            pub use sdk_runtime::call::customize::CustomizableOperation;
        }
        #[doc = #title]
        ///
        /// A client holds connections, cached credentials and the retry token bucket. Create one and
        /// clone it: clones are cheap and share all of these.
        #[derive(Clone, Debug)]
        pub struct Client {
            handle: Arc<rt::Handle<crate::meta::#service>>,
        }
        impl Client {
            /// Creates a client from settings shared by several services.
            pub fn new(sdk_config: &rt::SdkConfig) -> Self {
                Self::from_conf(crate::Config::from(sdk_config))
            }
            /// Creates a client from settings of this service.
            pub fn from_conf(conf: crate::Config) -> Self {
                Self { handle: Arc::new(rt::Handle::new(conf)) }
            }
            /// Returns the settings that the client was created with.
            #[inline]
            pub fn config(&self) -> &crate::Config {
                self.handle.config()
            }
            #(#methods)*
        }
        #fluent
        /// Fluent builder of a request: builds the input of an operation and sends it.
        ///
        /// `B` is the builder of the operation's input. Each operation adds setters for the members
        /// of its input.
        #[derive(Clone, Debug)]
        pub struct FluentBuilder<B> {
            handle: Arc<rt::Handle<crate::meta::#service>>,
            pub(crate) inner: B,
            config_override: Option<crate::config::Builder>,
        }
        #paginator
        /// Sends the request that `fluent` builds.
        pub(crate) fn send_request<B>(
            fluent: FluentBuilder<B>,
        ) -> impl Future<Output = rt::SendResult<B::Operation>> + Send + use<B>
        where
            B: rt::InputBuilder,
            B::Operation: rt::Operation<Service = crate::meta::#service>,
        {
            let call = fluent.inner.into_input().map(|input| {
                rt::send::<B::Operation>(&fluent.handle, input, fluent.config_override)
            });
            async { call.map_err(rt::SdkError::construction_failure)?.await }
        }
        #send
        impl<B> FluentBuilder<B>
        where
            B: rt::InputBuilder + Send + Sync,
            B::Operation: rt::Operation<Service = crate::meta::#service>,
        {
            /// Returns the builder of the input.
            #[inline]
            pub fn as_input(&self) -> &B {
                &self.inner
            }
            /// Returns a call whose request, settings and interceptors can be changed before it is sent.
            #[inline]
            pub fn customize(self) -> rt::CustomizableOperation<rt::OutputOf<B>, rt::ErrorOf<B>, Self> {
                rt::CustomizableOperation::new(self)
            }
        }
        impl<B> rt::CustomizableSend<rt::OutputOf<B>, rt::ErrorOf<B>> for FluentBuilder<B>
        where
            B: rt::InputBuilder + Send + Sync,
            B::Operation: rt::Operation<Service = crate::meta::#service>,
        {
            type Service = crate::meta::#service;
            const OPERATION: &'static str = <B::Operation as rt::Operation>::DESCRIPTOR.name;
            fn handle(&self) -> &rt::Handle<Self::Service> {
                &self.handle
            }
            async fn send(mut self, over: crate::config::Builder) -> rt::SendResult<B::Operation> {
                self.config_override = Some(over);
                send_request(self).await
            }
        }
    }
}
