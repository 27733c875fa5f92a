//! The auth settings of the caller.

use crate::auth::scheme::{NO_AUTH, Params, SIGV4};
use crate::config::Settings;
use crate::error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeId, AuthSchemeOption, AuthSchemeOptionResolverParams,
    AuthSchemePreference, ResolveAuthSchemeOptions, SharedAuthScheme,
    SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// The auth schemes of the caller, and the settings that choose among them.
#[derive(Debug)]
pub(crate) struct AuthSettings {
    schemes: Vec<SharedAuthScheme>,
    resolver: Option<SharedAuthSchemeOptionResolver>,
    preference: Option<AuthSchemePreference>,
    allow_no_auth: bool,
}

impl AuthSettings {
    pub(super) fn new(settings: &Settings) -> Option<Self> {
        let auth = Self {
            schemes: settings.auth_schemes.clone(),
            resolver: settings.auth_scheme_resolver.clone(),
            preference: settings.auth_scheme_preference.clone(),
            allow_no_auth: settings.allow_no_auth,
        };
        // A preference alone has no effect, since there is only one scheme.
        let any = !auth.schemes.is_empty() || auth.resolver.is_some() || auth.allow_no_auth;
        any.then_some(auth)
    }

    /// Returns the caller's auth scheme with this ID.
    pub(crate) fn scheme(&self, id: &AuthSchemeId) -> Option<&SharedAuthScheme> {
        self.schemes.iter().find(|scheme| scheme.scheme_id() == *id)
    }

    /// Returns the schemes that a call of `operation` may use, in order of preference.
    pub(crate) async fn options(
        &self,
        operation: &'static str,
        cfg: &ConfigBag,
        components: &RuntimeComponents,
    ) -> Result<Vec<AuthSchemeOption>, BoxError> {
        let options = match &self.resolver {
            Some(resolver) => {
                let params = Params::builder().operation_name(operation).build()?;
                let params = AuthSchemeOptionResolverParams::new(params);
                resolver
                    .resolve_auth_scheme_options_v2(&params, cfg, components)
                    .await?
            }
            None => vec![SIGV4.into()],
        };
        let no_auth = self.allow_no_auth.then(|| NO_AUTH.into());
        let preferred: Vec<_> = self.preference.clone().into_iter().flatten().collect();
        let rank = |option: &AuthSchemeOption| {
            let rank = preferred.iter().position(|id| id == option.scheme_id());
            rank.unwrap_or(preferred.len())
        };
        let mut sorted = Vec::with_capacity(options.len() + 1);
        for option in options.into_iter().chain(no_auth) {
            // Schemes without a preference remain in order.
            let own_rank = rank(&option);
            let index = sorted.partition_point(|it| rank(it) <= own_rank);
            sorted.insert(index, option);
        }
        Ok(sorted)
    }
}
