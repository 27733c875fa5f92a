//! Endpoint resolution: the parts of generated endpoint rules that are the same for all services.
//!
//! The rule set of a service is compiled to Rust in the `config::endpoint` module of its crate: nested
//! conditions over the service's parameter type. This module contains the functions that rules call
//! ([`rules`]), the rows of the partition table ([`Partition`]), the errors, the canonical form of endpoint
//! URLs, and the adapter from a service's typed resolver to the untyped one of a client
//! ([`shared_resolver`]).

mod arn;
mod canonical;
mod error;
mod host;
mod partition;
mod regions;
pub mod rules;
mod url;
mod url_error;

use std::fmt;

pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
pub use aws_smithy_types::endpoint::Endpoint;

pub use self::arn::Arn;
pub(crate) use self::canonical::{canonical_request_uri, canonical_url};
pub use self::error::{InvalidParams, ResolveEndpointError};
pub use self::partition::Partition;
pub(crate) use self::regions::unknown_region_hint;
pub(crate) use self::rules::check_headers;
pub use self::url::Url;
pub use self::url_error::InvalidEndpointUrl;
pub(crate) use self::url_error::{UrlOrigin, UrlProblem};

use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};

/// The settings of a client that are built-in parameters of endpoint rules.
///
/// A rule set marks a parameter as built in when its value comes from the configuration of the client
/// and not from the input of an operation. An unset setting is `None`, so that the defaults of the
/// rule set apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BuiltIns<'a> {
    /// The region of the client, `AWS::Region`.
    pub region: Option<&'a str>,
    /// Whether to use dual-stack endpoints, which support IPv6 too, `AWS::UseDualStack`.
    pub use_dual_stack: Option<bool>,
    /// Whether to use endpoints with FIPS 140 validated cryptography, `AWS::UseFIPS`.
    pub use_fips: Option<bool>,
    /// The URL that replaces the endpoint of the service, `SDK::Endpoint`.
    pub endpoint: Option<&'a str>,
}

/// Endpoint parameters that can be filled from the configuration of a client.
pub trait FromBuiltIns: Sized {
    /// Builds the parameters from `built_ins`, with the rule set's defaults for what is not set.
    ///
    /// # Errors
    /// Returns an error if a value is not valid, or if a parameter without a default is not set.
    fn from_built_ins(built_ins: &BuiltIns<'_>) -> Result<Self, InvalidParams>;
}

/// Endpoint parameters for which `R` is a resolver.
///
/// A generated crate implements it on its own parameters for every `R` that implements its own
/// resolver trait, so that a client of that service accepts these and no others.
pub trait FromResolver<R> {
    /// Wraps the resolver in the type that a client configuration holds.
    fn shared(resolver: R) -> SharedEndpointResolver;
}

/// Wraps the resolver of one service in the resolver type that clients share.
///
/// Clients pass their parameters with the type erased. `resolve` is called with the parameters of the
/// service, `P`; parameters of another type fail the call.
pub fn shared_resolver<R, P>(
    resolver: R,
    resolve: for<'a> fn(&'a R, &'a P) -> EndpointFuture<'a>,
) -> SharedEndpointResolver
where
    R: fmt::Debug + Send + Sync + 'static,
    P: fmt::Debug + Send + Sync + 'static,
{
    SharedEndpointResolver::new(Downcasting { resolver, resolve })
}

/// A typed resolver behind the untyped interface.
struct Downcasting<R, P> {
    resolver: R,
    resolve: for<'a> fn(&'a R, &'a P) -> EndpointFuture<'a>,
}

impl<R: fmt::Debug, P> fmt::Debug for Downcasting<R, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The wrapper has no state of its own.
        self.resolver.fmt(f)
    }
}

impl<R, P> ResolveEndpoint for Downcasting<R, P>
where
    R: fmt::Debug + Send + Sync + 'static,
    P: fmt::Debug + Send + Sync + 'static,
{
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        match params.get::<P>() {
            Some(params) => (self.resolve)(&self.resolver, params),
            None => EndpointFuture::ready(Err(ResolveEndpointError::message(format!(
                "the endpoint resolver received parameters of another type; it requires `{}`",
                std::any::type_name::<P>()
            ))
            .into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

    #[derive(Debug)]
    struct Fixed(&'static str);

    #[derive(Debug)]
    struct Suffix(&'static str);

    fn resolve<'a>(resolver: &'a Fixed, params: &'a Suffix) -> EndpointFuture<'a> {
        EndpointFuture::ready(
            rules::endpoint(format!("{}{}", resolver.0, params.0)).map_err(Into::into),
        )
    }

    #[tokio::test]
    async fn the_parameters_reach_the_typed_resolver() {
        let shared = shared_resolver(Fixed("https://sync."), resolve);
        let params = EndpointResolverParams::new(Suffix("example.com"));
        let endpoint = shared.resolve_endpoint(&params).await.unwrap();
        assert_eq!(endpoint.url(), "https://sync.example.com");
    }

    #[tokio::test]
    async fn parameters_of_another_type_are_an_error() {
        let shared = shared_resolver(Fixed("https://sync."), resolve);
        let params = EndpointResolverParams::new("not a suffix");
        let error = shared.resolve_endpoint(&params).await.unwrap_err();
        assert!(error.to_string().contains("Suffix"), "{error}");
    }

    #[test]
    fn an_endpoint_with_port_path_and_trailing_slash_joins_the_path_of_a_request() {
        for (endpoint, expected) in [
            ("https://h:8443", "https://h:8443/a?b=c"),
            ("https://h:8443/", "https://h:8443/a?b=c"),
            ("https://h:8443/base", "https://h:8443/base/a?b=c"),
            ("https://h:8443/base/", "https://h:8443/base/a?b=c"),
        ] {
            let endpoint = rules::endpoint(endpoint).unwrap();
            let mut request = HttpRequest::empty();
            request.set_uri("/a?b=c").unwrap();
            request.uri_mut().set_endpoint(endpoint.url()).unwrap();
            assert_eq!(request.uri(), expected);
        }
    }
}
