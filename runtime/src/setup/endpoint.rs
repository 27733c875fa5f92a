//! Where calls go.

use crate::config::Settings;
use crate::endpoint::{BuiltIns, Endpoint, FromBuiltIns, InvalidParams, SharedEndpointResolver};
use crate::error::BoxError;
use crate::operation::Service;
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use std::borrow::Cow;
use std::sync::OnceLock;

/// The resolver and its parameters, which are the same in each call.
#[derive(Debug)]
pub(crate) struct Endpoints {
    resolver: SharedEndpointResolver,
    params: Result<EndpointResolverParams, InvalidParams>,
    /// What the service's rules came to: the same every time, since they see nothing but the
    /// parameters. A caller's own resolver may change its mind, so its answers are not kept.
    resolved: Option<OnceLock<Endpoint>>,
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
        Self {
            resolver,
            params: params.map(EndpointResolverParams::new),
            resolved,
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
        let params = self.params.as_ref().map_err(InvalidParams::clone)?;
        let endpoint = self.resolver.resolve_endpoint(params).await?;
        Ok(match &self.resolved {
            Some(cell) => Cow::Borrowed(cell.get_or_init(|| endpoint)),
            None => Cow::Owned(endpoint),
        })
    }
}
