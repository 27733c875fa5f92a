//! The settings for authentication.

use super::ConfigBuilder;
use crate::auth::scheme::ResolveAuthScheme;
use crate::operation::Service;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemePreference, SharedAuthScheme};
use aws_smithy_runtime_api::client::identity::ResolveCachedIdentity;
use aws_smithy_runtime_api::shared::IntoShared;

impl<S: Service> ConfigBuilder<S> {
    /// Sets the credentials provider. Its credentials are cached until shortly before they expire. Calls
    /// that have to be signed fail without one.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.set_credentials_provider(Some(SharedCredentialsProvider::new(provider)));
        self
    }

    /// Sets or clears [`credentials_provider`](Self::credentials_provider).
    pub fn set_credentials_provider(
        &mut self,
        provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        self.settings.credentials_provider = provider;
        self
    }

    /// Sets the cache for credentials, in place of the client's own; see
    /// [`IdentityCache`](crate::auth::IdentityCache).
    pub fn identity_cache(mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> Self {
        self.set_identity_cache(identity_cache);
        self
    }

    /// Sets [`identity_cache`](Self::identity_cache).
    pub fn set_identity_cache(
        &mut self,
        identity_cache: impl ResolveCachedIdentity + 'static,
    ) -> &mut Self {
        self.settings.identity_cache = Some(identity_cache.into_shared());
        self
    }

    /// Adds an auth scheme. It is used in place of the client's own signing if its ID is `sigv4`, or if
    /// the [`auth_scheme_resolver`](Self::auth_scheme_resolver) chooses it.
    pub fn push_auth_scheme(mut self, auth_scheme: impl AuthScheme + 'static) -> Self {
        let scheme = SharedAuthScheme::new(auth_scheme);
        // The first one with an ID is used.
        self.settings.auth_schemes.insert(0, scheme);
        self
    }

    /// Sets the resolver that chooses the auth scheme of each call. If unset, all calls are signed with
    /// Signature Version 4.
    pub fn auth_scheme_resolver(
        mut self,
        auth_scheme_resolver: impl ResolveAuthScheme + 'static,
    ) -> Self {
        self.set_auth_scheme_resolver(auth_scheme_resolver);
        self
    }

    /// Sets [`auth_scheme_resolver`](Self::auth_scheme_resolver).
    pub fn set_auth_scheme_resolver(
        &mut self,
        auth_scheme_resolver: impl ResolveAuthScheme + 'static,
    ) -> &mut Self {
        self.settings.auth_scheme_resolver = Some(auth_scheme_resolver.into_shared_resolver());
        self
    }

    /// Allows unsigned calls if no auth scheme can be used, for example without credentials. If the
    /// [`auth_scheme_resolver`](Self::auth_scheme_resolver) chooses `noAuth`, a call is unsigned in any
    /// case.
    pub fn allow_no_auth(mut self) -> Self {
        self.set_allow_no_auth();
        self
    }

    /// Allows unsigned calls, like [`allow_no_auth`](Self::allow_no_auth).
    pub fn set_allow_no_auth(&mut self) -> &mut Self {
        self.settings.allow_no_auth = true;
        self
    }

    /// Sets the preferred order of the auth schemes. Those that are not listed follow in their own
    /// order.
    pub fn auth_scheme_preference(mut self, preference: impl Into<AuthSchemePreference>) -> Self {
        self.set_auth_scheme_preference(Some(preference.into()));
        self
    }

    /// Sets or clears [`auth_scheme_preference`](Self::auth_scheme_preference).
    pub fn set_auth_scheme_preference(
        &mut self,
        preference: Option<AuthSchemePreference>,
    ) -> &mut Self {
        self.settings.auth_scheme_preference = preference;
        self
    }
}
