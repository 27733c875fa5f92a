//! Endpoint resolution with the parameters of a client.

use crate::config::Settings;
use crate::endpoint::{BuiltIns, Endpoint, FromBuiltIns, InvalidParams, SharedEndpointResolver};
use crate::error::BoxError;
use crate::operation::Service;
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use std::sync::{Arc, OnceLock};

/// The error of a client without a region.
pub(crate) const NO_REGION: &str = "no region is set; set one with `config::Builder::region`, or \
                                    load the settings with `aws-config`";

/// The endpoint resolver and its parameters, which are the same for all calls.
#[derive(Debug)]
pub(crate) struct Endpoints {
    resolver: SharedEndpointResolver,
    params: Result<EndpointResolverParams, InvalidParams>,
    /// The cached endpoint of the service's rules, whose result depends on the parameters alone. `None`
    /// for a custom resolver, which may return another endpoint each time.
    resolved: Option<OnceLock<Arc<Endpoint>>>,
    /// Whether the rules require a region and none is set.
    lacks_region: bool,
}

impl Endpoints {
    pub(super) fn new<S: Service>(settings: &Settings) -> Self {
        let (resolver, resolved) = match &settings.endpoint_resolver {
            Some(custom) => (custom.clone(), None),
            None => (S::default_endpoint_resolver(), Some(OnceLock::new())),
        };
        let params = S::EndpointParams::from_built_ins(&BuiltIns {
            region: settings.region.as_ref().map(AsRef::as_ref),
            use_dual_stack: settings.use_dual_stack,
            use_fips: settings.use_fips,
            endpoint: settings.endpoint_url.as_deref(),
        });
        // The error of the rules would not describe how to set a region.
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

    /// Returns the endpoint.
    ///
    /// # Errors
    /// Returns an error if no endpoint can be resolved, for example without a region.
    pub(crate) async fn resolve(&self) -> Result<Arc<Endpoint>, BoxError> {
        if let Some(endpoint) = self.resolved.as_ref().and_then(OnceLock::get) {
            return Ok(endpoint.clone());
        }
        if self.lacks_region {
            return Err(NO_REGION.into());
        }
        let params = self.params.as_ref().map_err(InvalidParams::clone)?;
        let endpoint = Arc::new(self.resolver.resolve_endpoint(params).await?);
        Ok(match &self.resolved {
            Some(cell) => cell.get_or_init(|| endpoint).clone(),
            None => endpoint,
        })
    }
}
