//! The setting of the endpoint URL, and its sources in a shared configuration.

use crate::endpoint::UrlOrigin;
use aws_types::SdkConfig;
use aws_types::origin::Origin;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};

/// The environment variable of all services; that of one service has its name as a suffix.
const VARIABLE: &str = "AWS_ENDPOINT_URL";

/// A variable that is not set, so that only the profile is read.
const NO_VARIABLE: &str = "AWS_ENDPOINT_URL_";

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
            .and_then(|source| Self::of_service(source, service_id, for_all.as_ref()))
            .or(for_all)
    }

    /// Returns the endpoint URL of the service in the environment or the profile, or that of all services
    /// if it has priority.
    fn of_service(
        source: &dyn LoadServiceConfig,
        service_id: &'static str,
        for_all: Option<&Self>,
    ) -> Option<Self> {
        let load = |variable| {
            let key = ServiceConfigKey::builder()
                .service_id(service_id)
                .env(variable)
                .profile("endpoint_url");
            source.load_config(key.build().ok()?)
        };
        // `None` also if `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is set.
        let url = load(VARIABLE)?;
        let environment = UrlOrigin::Environment { service_id };
        let in_profile = load(NO_VARIABLE).filter(|url| !url.is_empty());
        if !url.is_empty() {
            let origin = match in_profile == Some(url.clone()) {
                true => UrlOrigin::Profile,
                false => environment,
            };
            return Some(Self { url, origin });
        }
        // An empty variable of the service hides the other sources.
        let for_all = for_all.filter(|it| it.origin == environment).cloned();
        for_all.or_else(|| {
            Some(Self {
                url: in_profile?,
                origin: UrlOrigin::Profile,
            })
        })
    }
}
