//! `emit`: the [`ir`](super::ir) becomes tokens, without any decision.

mod params;
mod rules;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::ir::{Endpoint, Partition, Support};

/// Writes the content of the generated `config/endpoint.rs`.
pub(crate) fn emit(endpoint: &Endpoint) -> TokenStream {
    let table_row = endpoint.partitions.iter().map(|_| quote!(Partition,));
    let resolver = emit_resolver();
    let resolve = rules::emit_resolve(&endpoint.resolve);
    let params = params::emit_params(&endpoint.params);
    let builder = params::emit_builder(&endpoint.params);
    let from_built_ins = params::emit_from_built_ins(&endpoint.params, endpoint.built_ins);
    let partitions = endpoint.partitions.as_deref().map(emit_partitions);
    quote! {
        #![doc = " Endpoint resolution: the rules of the service, and the trait for other resolvers."]

        use sdk_runtime::endpoint::{
            BuiltIns, FromBuiltIns, FromResolver, #(#table_row)* ResolveEndpointError, rules, shared_resolver,
        };
        pub use sdk_runtime::endpoint::{
            Endpoint, EndpointFuture, InvalidParams, SharedEndpointResolver,
        };

        #resolver
        #resolve
        #params
        #builder
        #from_built_ins
        #partitions
    }
}

/// Emits the trait and the default implementation, which are the same in every crate except for the
/// type of parameters.
fn emit_resolver() -> TokenStream {
    quote! {
        /// Resolves the endpoint of a request.
        ///
        /// A client uses [`DefaultResolver`] unless its configuration sets another resolver.
        pub trait ResolveEndpoint: Send + Sync + std::fmt::Debug {
            /// Resolves the endpoint for `params`.
            fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;

            /// Converts this resolver to the type that a client configuration contains.
            fn into_shared_resolver(self) -> SharedEndpointResolver
            where
                Self: Sized + 'static,
            {
                shared_resolver(self, Self::resolve_endpoint)
            }
        }

        impl<R: ResolveEndpoint + 'static> FromResolver<R> for Params {
            fn shared(resolver: R) -> SharedEndpointResolver {
                resolver.into_shared_resolver()
            }
        }

        /// The resolver that applies the endpoint rules of the service.
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct DefaultResolver;

        impl DefaultResolver {
            /// Creates the resolver.
            pub fn new() -> Self {
                Self
            }
        }

        impl ResolveEndpoint for DefaultResolver {
            fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
                EndpointFuture::ready(resolve(params).map_err(Into::into))
            }
        }
    }
}

fn emit_partitions(partitions: &[Partition]) -> TokenStream {
    let rows = partitions.iter().map(emit_partition);
    quote! {
        /// The partitions. Region names take precedence over prefixes, which are tried in this order; `aws`
        /// is the default.
        static PARTITIONS: &[Partition] = &[#(#rows),*];
    }
}

fn emit_partition(partition: &Partition) -> TokenStream {
    let Partition {
        name,
        dns_suffix,
        dual_stack_dns_suffix,
        implicit_global_region,
        fips,
        dual_stack,
        region_prefixes,
        regions,
    } = partition;
    let without_fips = match fips {
        Support::Available => quote!(),
        Support::Missing => quote!(.without_fips()),
    };
    let without_dual_stack = match dual_stack {
        Support::Available => quote!(),
        Support::Missing => quote!(.without_dual_stack()),
    };
    let prefixes = list_step("region_prefixes", region_prefixes);
    let regions = list_step("regions", regions);
    quote! {
        Partition::new(#name)
            .dns_suffix(#dns_suffix)
            .dual_stack_dns_suffix(#dual_stack_dns_suffix)
            .implicit_global_region(#implicit_global_region)
            #without_fips
            #without_dual_stack
            #prefixes
            #regions
    }
}

/// Emits the statement that sets a list, unless it is empty.
fn list_step(name: &str, items: &[String]) -> TokenStream {
    let name = ident(name);
    match items {
        [] => quote!(),
        items => quote!(.#name(&[#(#items),*])),
    }
}

/// Returns an identifier, raw if it has the prefix `r#`.
fn ident(name: &str) -> Ident {
    format_ident!("{}", name)
}
