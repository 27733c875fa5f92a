// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

use sdk_runtime::endpoint::{
    BuiltIns, FromBuiltIns, FromResolver, Partition, ResolveEndpointError, rules, shared_resolver,
};

pub use sdk_runtime::endpoint::{Endpoint, EndpointFuture, InvalidParams, SharedEndpointResolver};

/// Resolves the endpoint of a request.
///
/// A client uses [`DefaultResolver`] unless its configuration names another resolver.
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
            return rules::error(
                "Invalid Configuration: FIPS and custom endpoint are not supported",
            );
        }
        if params.use_dual_stack {
            return rules::error(
                "Invalid Configuration: Dualstack and custom endpoint are not supported",
            );
        }
        return rules::endpoint(endpoint);
    }
    if let Some(region) = params.region()
        && let Some(partition_result) = rules::partition(PARTITIONS, region)
    {
        if params.use_fips && params.use_dual_stack {
            if partition_result.supports_fips && partition_result.supports_dual_stack {
                let dual_stack_dns_suffix = partition_result.dual_stack_dns_suffix;
                return rules::endpoint(format!(
                    "https://cognito-sync-fips.{region}.{dual_stack_dns_suffix}"
                ));
            }
            return rules::error(
                "FIPS and DualStack are enabled, but this partition does not support one or both",
            );
        }
        if params.use_fips {
            if partition_result.supports_fips {
                let dns_suffix = partition_result.dns_suffix;
                return rules::endpoint(format!("https://cognito-sync-fips.{region}.{dns_suffix}"));
            }
            return rules::error("FIPS is enabled but this partition does not support FIPS");
        }
        if params.use_dual_stack {
            if partition_result.supports_dual_stack {
                let dual_stack_dns_suffix = partition_result.dual_stack_dns_suffix;
                return rules::endpoint(format!(
                    "https://cognito-sync.{region}.{dual_stack_dns_suffix}"
                ));
            }
            return rules::error(
                "DualStack is enabled but this partition does not support DualStack",
            );
        }
        let dns_suffix = partition_result.dns_suffix;
        return rules::endpoint(format!("https://cognito-sync.{region}.{dns_suffix}"));
    }
    rules::error("Invalid Configuration: Missing Region")
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
    /// Creates a builder.
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

    /// Sets or, with `None`, unsets [`region`](Params::region).
    pub fn set_region(mut self, value: Option<String>) -> Self {
        self.region = value;
        self
    }

    /// `true` for a dual-stack endpoint, which supports IPv4 and IPv6.
    pub fn use_dual_stack(self, value: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(value.into()))
    }

    /// Sets or, with `None`, unsets [`use_dual_stack`](Params::use_dual_stack).
    pub fn set_use_dual_stack(mut self, value: Option<bool>) -> Self {
        self.use_dual_stack = value;
        self
    }

    /// `true` for an endpoint with cryptography validated under FIPS 140.
    pub fn use_fips(self, value: impl Into<bool>) -> Self {
        self.set_use_fips(Some(value.into()))
    }

    /// Sets or, with `None`, unsets [`use_fips`](Params::use_fips).
    pub fn set_use_fips(mut self, value: Option<bool>) -> Self {
        self.use_fips = value;
        self
    }

    /// URL to use instead of the endpoint of the service.
    pub fn endpoint(self, value: impl Into<String>) -> Self {
        self.set_endpoint(Some(value.into()))
    }

    /// Sets or, with `None`, unsets [`endpoint`](Params::endpoint).
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
        .dns_suffix("amazonaws.com")
        .dual_stack_dns_suffix("api.aws")
        .implicit_global_region("us-east-1")
        .region_prefixes(&["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"]),
    Partition::new("aws-cn")
        .dns_suffix("amazonaws.com.cn")
        .dual_stack_dns_suffix("api.amazonwebservices.com.cn")
        .implicit_global_region("cn-northwest-1")
        .region_prefixes(&["cn"])
        .regions(&["aws-cn-global"]),
    Partition::new("aws-eusc")
        .dns_suffix("amazonaws.eu")
        .dual_stack_dns_suffix("api.amazonwebservices.eu")
        .implicit_global_region("eusc-de-east-1")
        .region_prefixes(&["eusc-de"]),
    Partition::new("aws-iso")
        .dns_suffix("c2s.ic.gov")
        .dual_stack_dns_suffix("api.aws.ic.gov")
        .implicit_global_region("us-iso-east-1")
        .region_prefixes(&["us-iso"])
        .regions(&["aws-iso-global"]),
    Partition::new("aws-iso-b")
        .dns_suffix("sc2s.sgov.gov")
        .dual_stack_dns_suffix("api.aws.scloud")
        .implicit_global_region("us-isob-east-1")
        .region_prefixes(&["us-isob"])
        .regions(&["aws-iso-b-global"]),
    Partition::new("aws-iso-e")
        .dns_suffix("cloud.adc-e.uk")
        .dual_stack_dns_suffix("api.cloud-aws.adc-e.uk")
        .implicit_global_region("eu-isoe-west-1")
        .region_prefixes(&["eu-isoe"])
        .regions(&["aws-iso-e-global"]),
    Partition::new("aws-iso-f")
        .dns_suffix("csp.hci.ic.gov")
        .dual_stack_dns_suffix("api.aws.hci.ic.gov")
        .implicit_global_region("us-isof-south-1")
        .region_prefixes(&["us-isof"])
        .regions(&["aws-iso-f-global"]),
    Partition::new("aws-us-gov")
        .dns_suffix("amazonaws.com")
        .dual_stack_dns_suffix("api.aws")
        .implicit_global_region("us-gov-west-1")
        .region_prefixes(&["us-gov"])
        .regions(&["aws-us-gov-global"]),
];
