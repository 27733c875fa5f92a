//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

use sdk_runtime::endpoint::{
    BuiltIns, FromBuiltIns, FromResolver, Partition, ResolveEndpointError, rules,
    shared_resolver,
};

pub use sdk_runtime::endpoint::{
    Endpoint, EndpointFuture, InvalidParams, SharedEndpointResolver,
};

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

fn resolve(params: &Params) -> Result<Endpoint, ResolveEndpointError> {
    if let Some(endpoint) = params.endpoint() {
        if params.use_fips {
            return rules::error("a FIPS endpoint cannot be a custom one");
        }
        return rules::endpoint(endpoint);
    }
    if let Some(region) = params.region()
        && let Some(partition) = rules::partition(PARTITIONS, region)
    {
        if params.use_dual_stack && partition.supports_dual_stack {
            let dual_stack_dns_suffix = partition.dual_stack_dns_suffix;
            return rules::endpoint(
                format!("https://sync.{region}.{dual_stack_dns_suffix}"),
            );
        }
        let dns_suffix = partition.dns_suffix;
        return rules::endpoint(format!("https://sync.{region}.{dns_suffix}"));
    }
    rules::error("no region")
}

/// Parameters of the endpoint rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    region: Option<String>,
    use_dual_stack: bool,
    use_fips: bool,
    endpoint: Option<String>,
}

impl Params {
    /// Returns a builder of [`Params`].
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// Region of the endpoint.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// `true` for a dual-stack endpoint, which supports IPv4 and IPv6.
    pub fn use_dual_stack(&self) -> Option<bool> {
        Some(self.use_dual_stack)
    }

    /// `true` for an endpoint with cryptography validated under FIPS 140.
    pub fn use_fips(&self) -> Option<bool> {
        Some(self.use_fips)
    }

    /// URL to use instead of the endpoint of the service.
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }
}

/// Builder of [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    region: Option<String>,
    use_dual_stack: Option<bool>,
    use_fips: Option<bool>,
    endpoint: Option<String>,
}

impl ParamsBuilder {
    /// Builds the parameters. Unset ones have the defaults of the endpoint rules.
    ///
    /// # Errors
    ///
    /// A value is invalid, or a required parameter without a default is unset.
    pub fn build(self) -> Result<Params, InvalidParams> {
        rules::require_host_label("region", self.region.as_deref())?;
        Ok(Params {
            region: self.region,
            use_dual_stack: self.use_dual_stack.unwrap_or(false),
            use_fips: self.use_fips.unwrap_or(false),
            endpoint: self.endpoint,
        })
    }

    /// Region of the endpoint.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.set_region(Some(value.into()))
    }

    /// Sets or clears [`region`](Params::region).
    pub fn set_region(mut self, value: Option<String>) -> Self {
        self.region = value;
        self
    }

    /// `true` for a dual-stack endpoint, which supports IPv4 and IPv6.
    pub fn use_dual_stack(self, value: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(value.into()))
    }

    /// Sets or clears [`use_dual_stack`](Params::use_dual_stack).
    pub fn set_use_dual_stack(mut self, value: Option<bool>) -> Self {
        self.use_dual_stack = value;
        self
    }

    /// `true` for an endpoint with cryptography validated under FIPS 140.
    pub fn use_fips(self, value: impl Into<bool>) -> Self {
        self.set_use_fips(Some(value.into()))
    }

    /// Sets or clears [`use_fips`](Params::use_fips).
    pub fn set_use_fips(mut self, value: Option<bool>) -> Self {
        self.use_fips = value;
        self
    }

    /// URL to use instead of the endpoint of the service.
    pub fn endpoint(self, value: impl Into<String>) -> Self {
        self.set_endpoint(Some(value.into()))
    }

    /// Sets or clears [`endpoint`](Params::endpoint).
    pub fn set_endpoint(mut self, value: Option<String>) -> Self {
        self.endpoint = value;
        self
    }
}

impl FromBuiltIns for Params {
    fn from_built_ins(built_ins: &BuiltIns<'_>) -> Result<Self, InvalidParams> {
        Self::builder()
            .set_region(built_ins.region.map(String::from))
            .set_use_dual_stack(built_ins.use_dual_stack)
            .set_use_fips(built_ins.use_fips)
            .set_endpoint(built_ins.endpoint.map(String::from))
            .build()
    }
}

/// The partitions. Region names take precedence over prefixes, which are tried in this order; `aws`
/// is the default.
static PARTITIONS: &[Partition] = &[
    Partition::new("aws")
        .dns_suffix("aws.test")
        .dual_stack_dns_suffix("dual.aws.test")
        .implicit_global_region("us-east-1")
        .region_prefixes(&["us", "eu"]),
    Partition::new("aws-moon")
        .dns_suffix("moon.test")
        .dual_stack_dns_suffix("dual.moon.test")
        .implicit_global_region("moon-far-1")
        .without_dual_stack()
        .region_prefixes(&["moon"])
        .regions(&["aws-moon-global", "us-landed-1"]),
    Partition::new("aws")
        .dns_suffix("aws.test")
        .dual_stack_dns_suffix("dual.aws.test")
        .implicit_global_region("us-east-1")
        .without_fips()
        .regions(&["us-slow-1"]),
];
