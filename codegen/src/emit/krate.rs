//! The files that hold a crate together: manifest, front page, module lists, the common error.

use proc_macro2::TokenStream;
use quote::quote;

use super::Sources;
use super::exceptions;
use super::types::ident;
use crate::Package;
use crate::error::Error;
use crate::ir::{Crate, Operation, Protocol};

/// Adds every file that is not about one item.
pub(super) fn emit(krate: &Crate, package: &Package<'_>, files: &mut Sources) -> Result<(), Error> {
    files.text("Cargo.toml", manifest(krate, package));
    files.text("README.md", readme(krate, package));
    files.rust("src/lib.rs", lib(krate))?;
    files.rust("src/meta.rs", meta(krate))?;
    files.rust("src/config.rs", config(krate))?;
    files.rust("src/error.rs", error())?;
    files.rust("src/error_meta.rs", error_meta(krate))?;
    files.rust("src/primitives.rs", primitives())?;
    files.rust("src/test_util.rs", test_util(krate))?;
    files.rust("src/operation.rs", operation(krate))?;
    files.rust("src/types.rs", types(krate))?;
    files.rust("src/types/builders.rs", type_builders(krate))?;
    files.rust("src/types/error.rs", type_errors(krate))?;
    files.rust("src/types/error/builders.rs", type_error_builders(krate))
}

fn manifest(krate: &Crate, package: &Package<'_>) -> String {
    let Package {
        name,
        version,
        root,
    } = package;
    format!(
        r#"# Written by cargo xtask regenerate
[package]
name = "{name}"
description = {description}
version = "{version}"
edition = "2024"
rust-version = "1.95"
license = "Apache-2.0"
readme = "README.md"

[package.metadata.docs.rs]
features = ["test-util"]

[features]
default = ["default-https-client", "rt-tokio", "rustls"]
# Tokio's timer. Without it, the configuration needs another sleep implementation.
rt-tokio = ["sdk-runtime/rt-tokio"]
# The default HTTP client. Without it, the configuration needs another HTTP client.
default-https-client = ["sdk-runtime/default-https-client"]
# TLS for the default HTTP client: rustls with ring, rustls with AWS-LC, or the operating system's
# library. If several are enabled, the last one in this list is used.
rustls = ["sdk-runtime/rustls"]
aws-lc = ["sdk-runtime/aws-lc"]
native-tls = ["sdk-runtime/native-tls"]
# Support for a `reqwest::Client` that the caller has built.
reqwest = ["sdk-runtime/reqwest"]
# `Serialize` and `Deserialize` for inputs, outputs, structures, unions, enums and errors.
serde = ["sdk-runtime/serde"]
# Settings for tests: a fixed time, and credentials that no service accepts.
test-util = ["sdk-runtime/test-util"]
# Feature names of the official crates.
behavior-version-latest = []
gated-tests = []
legacy-https-client = ["rustls"]
legacy-test-util = ["test-util"]

[dependencies]
aws-smithy-types = "1.9.3"
sdk-runtime = {{ path = "{root}/runtime", version = "0.1.0", default-features = false }}
"#,
        description = toml::Value::from(format!("Client for {}", krate.service.title)),
    )
}

fn readme(krate: &Crate, package: &Package<'_>) -> String {
    let title = &krate.service.title;
    let name = package.name;
    let path = name.replace('-', "_");
    let mut text = format!(
        r#"# {name}

Client for {title}, API version {version}.

```rust
use {path}::config::{{Credentials, Region}};
use {path}::{{Client, Config}};

let credentials = Credentials::new("access key id", "secret key", None, None, "example");
let config = Config::builder()
    .region(Region::new("us-east-1"))
    .credentials_provider(credentials)
    .build();
let client = Client::from_conf(config);
```

`Client` has one method per operation. Each returns a fluent builder, whose `send()` is awaited in a
Tokio runtime:

"#,
        version = krate.service.api_version,
    );
    for operation in &krate.operations {
        text.push_str(&format!(
            "- `{}`: `client.{}()`\n",
            operation.wire_name, operation.module
        ));
    }
    text.push_str(
        "\nThis crate is generated from the service model. Do not edit its files: change the model or the\ngenerator, then run `cargo xtask regenerate`.\n",
    );
    text
}

fn lib(krate: &Crate) -> TokenStream {
    let lines = krate.service.docs.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    let prefix = format!("{}#", krate.service.namespace);
    let shape_id = (!krate.operations.is_empty()).then(|| {
        quote! {
            /// Absolute ID of a shape or member of this service.
            macro_rules! shape_id {
                ($($part:literal),+) => {
                    concat!(#prefix, $($part),+)
                };
            }
        }
    });
    quote! {
        #(#![doc = #lines])*
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![allow(
            deprecated,
            reason = "the crate creates the variants `Unknown` and `Unhandled`, which users should not match on"
        )]

        #shape_id
        pub mod client;
        pub mod config;
        pub mod error;
        mod error_meta;
        pub mod meta;
        pub mod operation;
        pub mod primitives;
        mod schema;
        #[cfg(feature = "test-util")]
        pub mod test_util;
        pub mod types;

        pub use client::Client;
        pub use config::Config;
        pub use error_meta::Error;
    }
}

fn meta(krate: &Crate) -> TokenStream {
    let service = &krate.service;
    let marker = ident(&service.marker);
    let marker_docs = format!(
        " Marker type of {}, used as a type parameter by the runtime.",
        service.title
    );
    let (service_id, signing_name) = (&service.service_id, &service.signing_name);
    let (endpoint_prefix, api_version) = (&service.endpoint_prefix, &service.api_version);
    let (namespace, target_prefix) = (&service.namespace, &service.target_prefix);
    let protocol = match service.protocol {
        Protocol::RestJson1 => quote!(RestJson1),
        Protocol::AwsJson1_0 => quote!(AwsJson1_0 { target_prefix: #target_prefix }),
        Protocol::AwsJson1_1 => quote!(AwsJson1_1 { target_prefix: #target_prefix }),
    };
    quote! {
        //! Metadata of the crate and the service.
        /// Version of this crate.
        pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");
        #[doc = #marker_docs]
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct #marker;
        impl rt::Service for #marker {
            const METADATA: rt::Metadata = rt::Metadata {
                service_id: #service_id,
                signing_name: #signing_name,
                endpoint_prefix: #endpoint_prefix,
                namespace: #namespace,
                shape_name: #target_prefix,
                api_version: #api_version,
                crate_version: env!("CARGO_PKG_VERSION"),
                protocol: rt::Protocol::#protocol,
            };
            type EndpointParams = crate::config::endpoint::Params;
            fn default_endpoint_resolver() -> rt::SharedEndpointResolver {
                use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
                DefaultResolver::new().into_shared_resolver()
            }
        }
    }
}

fn config(krate: &Crate) -> TokenStream {
    let service = ident(&krate.service.marker);
    quote! {
        //! Configuration of a client.
        pub mod endpoint;
        pub use sdk_runtime::generated::exports::config::*;
        /// Configuration of a client.
        pub type Config = sdk_runtime::config::Config<crate::meta::#service>;
        /// Builder of [`Config`].
        pub type Builder = sdk_runtime::config::Builder<crate::meta::#service>;
    }
}

fn error() -> TokenStream {
    quote! {
        //! Error types and traits.
        pub use sdk_runtime::generated::exports::error::*;
    }
}

/// The error that any operation's error can be turned into.
fn error_meta(krate: &Crate) -> TokenStream {
    let error = exceptions::emit_common_error(&krate.exceptions);
    let names = krate.exceptions.iter().map(|item| item.rust_name.as_str());
    let imports = exceptions::emit_imports(names);
    quote! {
        #imports
        #error
        impl From<rt::BuildError> for Error {
            fn from(error: rt::BuildError) -> Self {
                Self::Unhandled(rt::Unhandled::new(error.into(), rt::ErrorMetadata::default()))
            }
        }
        impl<E, R> From<rt::SdkError<E, R>> for Error
        where
            E: Into<Error> + rt::OperationError,
            R: std::fmt::Debug + Send + Sync + 'static,
        {
            fn from(error: rt::SdkError<E, R>) -> Self {
                match error {
                    rt::SdkError::ServiceError(context) => context.into_err().into(),
                    other => {
                        let meta = rt::ProvideErrorMetadata::meta(&other).clone();
                        Self::Unhandled(rt::Unhandled::new(other.into(), meta))
                    }
                }
            }
        }
    }
}

fn primitives() -> TokenStream {
    quote! {
        //! Types of values that the standard library has no type for.
        pub use aws_smithy_types::date_time::Format as DateTimeFormat;
        pub use aws_smithy_types::{Blob, DateTime};
        /// Event stream types; this service has no event streams.
        pub mod event_stream {}
    }
}

/// Support for `aws-smithy-mocks`, whose macro requires the error type of the official clients. Ours
/// converts into it.
fn test_util(krate: &Crate) -> TokenStream {
    let service = ident(&krate.service.marker);
    quote! {
        //! Support for `aws-smithy-mocks`.
        //!
        //! HTTP clients for tests, such as `StaticReplayClient` and `capture_request` of
        //! `aws-smithy-http-client`, and `mock_client!` of `aws-smithy-mocks` work without this module.
        //! In place of its `mock!`, use [`mock!`](crate::mock) of this crate.
        use crate::client::FluentBuilder;
        use sdk_runtime::generated::exports::test_util::{HttpResponse, SdkError};
        /// Starts a rule of `aws-smithy-mocks`: `mock!(Client::method)` is for the calls that the method
        /// begins. The crate `aws-smithy-mocks` has to be among the dependencies.
        #[macro_export]
        macro_rules! mock {
            ($operation:expr) => {
                ::aws_smithy_mocks::mock!($crate::test_util::mockable($operation))
            };
        }
        /// Converts a method of the client into the form that `aws_smithy_mocks::mock!` accepts.
        pub fn mockable<B>(
            method: impl Fn(&crate::Client) -> FluentBuilder<B>,
        ) -> impl Fn(&crate::Client) -> Mockable<B> {
            move |client| Mockable(method(client))
        }
        /// Fluent builder whose error type is that of the official clients.
        #[derive(Clone, Debug)]
        pub struct Mockable<B>(FluentBuilder<B>);
        impl<B> Mockable<B>
        where
            B: rt::InputBuilder + Send + Sync,
            B::Operation: rt::Operation<Service = crate::meta::#service>,
        {
            /// Returns the builder of the input.
            pub fn as_input(&self) -> &B {
                self.0.as_input()
            }
            /// Sends the request.
            ///
            /// # Errors
            ///
            /// Those of [`FluentBuilder::send`], converted.
            pub async fn send(self) -> Result<rt::OutputOf<B>, SdkError<rt::ErrorOf<B>, HttpResponse>> {
                self.0.send().await.map_err(Into::into)
            }
        }
    }
}

fn operation(krate: &Crate) -> TokenStream {
    let modules = krate.operations.iter().map(|operation| {
        let Operation { wire_name, .. } = operation;
        let docs = format!(
            " Types of the operation `{wire_name}`; [`Client::{0}`](crate::Client::{0}) calls it.",
            operation.module
        );
        let module = ident(&operation.module);
        quote!(#[doc = #docs] pub mod #module;)
    });
    quote! {
        //! Operations of the service: one module each.
        pub use sdk_runtime::error::RequestId;
        #(#modules)*
    }
}

fn types(krate: &Crate) -> TokenStream {
    let mut items: Vec<(&str, &str)> = Vec::new();
    items.extend(
        krate
            .structs
            .iter()
            .map(|i| (i.module.as_str(), i.rust_name.as_str())),
    );
    items.extend(
        krate
            .unions
            .iter()
            .map(|i| (i.module.as_str(), i.rust_name.as_str())),
    );
    items.extend(
        krate
            .enums
            .iter()
            .map(|i| (i.module.as_str(), i.rust_name.as_str())),
    );
    let modules = items.iter().map(|(module, _)| {
        let module = ident(module);
        quote!(mod #module;)
    });
    let reexports = items.iter().map(|(module, name)| {
        let (module, name) = (ident(module), ident(name));
        quote!(pub use #module::#name;)
    });
    quote! {
        //! Structures, unions and enums used by inputs and outputs.
        pub mod builders;
        pub mod error;
        #(#modules)*
        #(#reexports)*
    }
}

fn type_builders(krate: &Crate) -> TokenStream {
    let builders = krate.structs.iter().map(|item| {
        let (module, name) = (ident(&item.module), ident(&item.builder_name));
        quote!(pub use super::#module::#name;)
    });
    quote! {
        //! Builders of the structures.
        #(#builders)*
    }
}

fn type_errors(krate: &Crate) -> TokenStream {
    let modules = krate.exceptions.iter().map(|item| {
        let module = ident(&item.module);
        quote!(mod #module;)
    });
    let reexports = krate.exceptions.iter().map(|item| {
        let (module, name) = (ident(&item.module), ident(&item.rust_name));
        quote!(pub use #module::#name;)
    });
    quote! {
        //! Exceptions of the service.
        pub mod builders;
        #(#modules)*
        #(#reexports)*
    }
}

fn type_error_builders(krate: &Crate) -> TokenStream {
    let builders = krate.exceptions.iter().map(|item| {
        let (module, name) = (ident(&item.module), ident(&item.builder_name));
        quote!(pub use super::#module::#name;)
    });
    quote! {
        //! Builders of the exceptions.
        #(#builders)*
    }
}
