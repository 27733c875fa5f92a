//! The setting of the endpoint URL, and its sources in a shared configuration.

use crate::endpoint::UrlOrigin;
use aws_types::SdkConfig;
use aws_types::origin::Origin;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};

/// The environment variable of all services; that of one service has its name as a suffix.
const VARIABLE: &str = "AWS_ENDPOINT_URL";

/// The key in the profile, and in the part of a service in its `services` section.
const PROFILE_KEY: &str = "endpoint_url";

/// A name that no variable, key or service has, so that a lookup does not find one.
const NONE: &str = "";

/// An endpoint URL, and the setting that it comes from.
#[derive(Clone)]
pub(crate) struct EndpointUrl {
    pub(crate) url: String,
    pub(crate) origin: UrlOrigin,
}

impl EndpointUrl {
    /// Returns the endpoint URL of a shared configuration, in the order of priority of AWS tools: set in
    /// the program; in the environment for this service, or for all; in the profile for this service, or
    /// for all. An empty value of the environment or the profile counts as unset.
    pub(super) fn from_sdk_config(
        sdk_config: &SdkConfig,
        service_id: &'static str,
    ) -> Option<Self> {
        let origin = sdk_config.get_origin("endpoint_url");
        let for_all = sdk_config.endpoint_url().map(|url| Self {
            url: url.to_owned(),
            origin: if origin == Origin::shared_environment_variable() {
                UrlOrigin::Environment { service_id }
            } else if origin == Origin::shared_profile_file() {
                UrlOrigin::Profile
            } else {
                UrlOrigin::SdkConfig
            },
        });
        if origin.is_client_config() {
            return for_all;
        }
        let for_all = for_all.filter(|it| it.origin == UrlOrigin::SdkConfig || !it.url.is_empty());
        sdk_config
            .service_config()
            .and_then(|source| Self::from_environment(source, service_id))
            .or(for_all)
    }

    /// Returns the endpoint URL of the service in the environment or the profile, or that of all services
    /// there.
    ///
    /// One lookup for the service stops at an empty variable, so each source is looked up by itself. In the
    /// `services` section, `aws-config` replaces the spaces of a service's name by hyphens; AWS documents
    /// underscores, and a name that has them is found as well.
    fn from_environment(source: &dyn LoadServiceConfig, service_id: &'static str) -> Option<Self> {
        let load = |service_id, variable, profile_key| {
            let key = ServiceConfigKey::builder()
                .service_id(service_id)
                .env(variable)
                .profile(profile_key);
            source.load_config(key.build().ok()?)
        };
        let name = service_id.replace([' ', '-'], "_");
        // Nothing is found if no source is set, or if `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is.
        [service_id, &name]
            .into_iter()
            .find_map(|name| load(name, VARIABLE, PROFILE_KEY))?;
        let variable = format!("{VARIABLE}_{}", name.to_ascii_uppercase());
        let in_environment = [&*variable, VARIABLE]
            .into_iter()
            .filter_map(|variable| load(NONE, variable, NONE))
            .find(|url| !url.is_empty());
        if let Some(url) = in_environment {
            let origin = UrlOrigin::Environment { service_id };
            return Some(Self { url, origin });
        }
        let for_all = load(NONE, NONE, PROFILE_KEY);
        [&*name, service_id]
            .into_iter()
            .map(|name| load(name, NONE, PROFILE_KEY))
            .find(|found| *found != for_all && *found != Some(String::new()))
            .unwrap_or(for_all)
            .filter(|url| !url.is_empty())
            .map(|url| Self {
                url,
                origin: UrlOrigin::Profile,
            })
    }
}
