//! Where calls go.

use crate::config::Settings;
use crate::endpoint::{BuiltIns, Endpoint, FromBuiltIns, InvalidParams, SharedEndpointResolver};
use crate::error::BoxError;
use crate::operation::Service;
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use std::borrow::Cow;
use std::sync::OnceLock;

/// What is wrong with a client that has no region, and what to do about it.
pub(crate) const NO_REGION: &str = "no region is set; give one to `config::Builder::region`, or \
                                    load the settings with `aws-config`";

/// The resolver and its parameters, which are the same in each call.
#[derive(Debug)]
pub(crate) struct Endpoints {
    resolver: SharedEndpointResolver,
    params: Result<EndpointResolverParams, InvalidParams>,
    /// What the service's rules came to: the same every time, since they see nothing but the
    /// parameters. A caller's own resolver may change its mind, so its answers are not kept.
    resolved: Option<OnceLock<Endpoint>>,
    /// Whether the rules need a region that was not given.
    lacks_region: bool,
}

impl Endpoints {
    pub(super) fn new<S: Service>(settings: &Settings) -> Self {
        let (resolver, resolved) = match &settings.endpoint_resolver {
            Some(own) => (own.clone(), None),
            None => (S::default_endpoint_resolver(), Some(OnceLock::new())),
        };
        let params = S::EndpointParams::from_built_ins(&BuiltIns {
            region: settings.region.as_ref().map(AsRef::as_ref),
            use_dual_stack: settings.use_dual_stack,
            use_fips: settings.use_fips,
            endpoint: settings.endpoint_url.as_deref(),
        });
        // The service's rules would say that a region is missing, but not how to set one.
        let needs_region = resolved.is_some() && settings.endpoint_url.is_none();
        Self {
            resolver,
            params: params.map(EndpointResolverParams::new),
            resolved,
            lacks_region: needs_region && settings.region.is_none(),
        }
    }

    pub(super) fn resolver(&self) -> SharedEndpointResolver {
        self.resolver.clone()
    }

    /// Where this call goes.
    ///
    /// # Errors
    /// Settings from which no endpoint follows, such as no region at all.
    pub(crate) async fn resolve(&self) -> Result<Cow<'_, Endpoint>, BoxError> {
        if let Some(endpoint) = self.resolved.as_ref().and_then(OnceLock::get) {
            return Ok(Cow::Borrowed(endpoint));
        }
        if self.lacks_region {
            return Err(NO_REGION.into());
        }
        let params = self.params.as_ref().map_err(InvalidParams::clone)?;
        let endpoint = self.resolver.resolve_endpoint(params).await?;
        Ok(match &self.resolved {
            Some(cell) => Cow::Borrowed(cell.get_or_init(|| endpoint)),
            None => Cow::Owned(endpoint),
        })
    }
}
