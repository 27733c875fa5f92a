//! Endpoint resolution with the parameters of a client.

use crate::config::{EndpointUrl, Settings};
use crate::endpoint::{
    BuiltIns, Endpoint, FromBuiltIns, InvalidEndpointUrl, InvalidParams, SharedEndpointResolver,
    UrlOrigin, UrlProblem, canonical_url, check_headers,
};
use crate::error::BoxError;
use crate::operation::Service;
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The error of a client without a region.
#[derive(Debug, Default)]
pub(crate) struct MissingRegion {
    /// The error of loading credentials. It often has the same cause: `aws-config` leaves out a region that
    /// it cannot read, while its credentials provider reports the cause, such as a missing profile.
    pub(crate) credentials: Option<BoxError>,
}

impl fmt::Display for MissingRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.credentials {
            None => {
                "no region is set; set one with `config::Builder::region`, or load the settings with \
                 `aws-config`"
            }
            Some(_) => {
                "no region is set, and no credentials can be loaded; set the region with \
                 `config::Builder::region`, or correct the environment and the profile that \
                 `aws-config` reads"
            }
        })
    }
}

impl std::error::Error for MissingRegion {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&**self.credentials.as_ref()?)
    }
}

/// The endpoint resolver and its parameters, which are the same for all calls.
#[derive(Debug)]
pub(crate) struct Endpoints {
    resolver: SharedEndpointResolver,
    params: Result<EndpointResolverParams, InvalidSetting>,
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
        let params = endpoint_setting(settings)
            .map_err(InvalidSetting::EndpointUrl)
            .and_then(|endpoint| {
                S::EndpointParams::from_built_ins(&BuiltIns {
                    region: settings.region.as_ref().map(AsRef::as_ref),
                    use_dual_stack: settings.use_dual_stack,
                    use_fips: settings.use_fips,
                    endpoint: endpoint.as_deref(),
                })
                .map_err(InvalidSetting::Params)
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

    /// Returns the endpoint, with its URL in the canonical form.
    ///
    /// # Errors
    /// Returns an error if no endpoint can be resolved, for example without a region, or if its URL or a
    /// header is not valid.
    pub(crate) async fn resolve(&self) -> Result<Arc<Endpoint>, BoxError> {
        if let Some(endpoint) = self.resolved.as_ref().and_then(OnceLock::get) {
            return Ok(endpoint.clone());
        }
        if self.lacks_region {
            return Err(MissingRegion::default().into());
        }
        let params = self.params.as_ref().map_err(InvalidSetting::to_error)?;
        let endpoint = self.resolver.resolve_endpoint(params).await?;
        let origin = match self.resolved {
            Some(_) => UrlOrigin::Rules,
            None => UrlOrigin::Resolver,
        };
        let url = canonical_url(endpoint.url())
            .map_err(|problem| InvalidEndpointUrl::new(origin, problem))?;
        check_headers(&endpoint)?;
        let endpoint = Arc::new(endpoint.into_builder().url(url).build());
        Ok(match &self.resolved {
            Some(cell) => cell.get_or_init(|| endpoint).clone(),
            None => endpoint,
        })
    }
}

/// The error of a setting that endpoint resolution requires.
#[derive(Debug)]
enum InvalidSetting {
    EndpointUrl(InvalidEndpointUrl),
    Params(InvalidParams),
}

impl InvalidSetting {
    fn to_error(&self) -> BoxError {
        match self {
            Self::EndpointUrl(error) => error.clone().into(),
            Self::Params(error) => error.clone().into(),
        }
    }
}

/// Returns the endpoint URL of the settings: in the canonical form for the service's rules, which take it
/// as it is, and unchanged for a custom resolver, which may read it in its own way.
fn endpoint_setting(settings: &Settings) -> Result<Option<Cow<'_, str>>, InvalidEndpointUrl> {
    let Some(EndpointUrl { url, origin }) = &settings.endpoint_url else {
        return Ok(None);
    };
    let endpoint = match settings.endpoint_resolver {
        Some(_) if url.is_empty() => Err(UrlProblem::Empty),
        Some(_) => Ok(Cow::Borrowed(url.as_str())),
        None => canonical_url(url).map(Cow::Owned),
    };
    endpoint
        .map(Some)
        .map_err(|problem| InvalidEndpointUrl::new(*origin, problem))
}
