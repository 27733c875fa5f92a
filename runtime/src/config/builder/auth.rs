//! Settings of who makes a call, and how it is proven.

use super::Builder;
use crate::auth::scheme::ResolveAuthScheme;
use crate::operation::Service;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemePreference, SharedAuthScheme};
use aws_smithy_runtime_api::client::identity::ResolveCachedIdentity;
use aws_smithy_runtime_api::shared::IntoShared;

impl<S: Service> Builder<S> {
    /// Where credentials come from. They are kept until shortly before they expire. A call that
    /// has to be signed fails without.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.set_credentials_provider(Some(SharedCredentialsProvider::new(provider)));
        self
    }

    /// As [`credentials_provider`](Self::credentials_provider).
    pub fn set_credentials_provider(
        &mut self,
        provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        self.settings.credentials_provider = provider;
        self
    }

    /// What keeps credentials between calls, in place of the client's own cache; see
    /// [`IdentityCache`](crate::config::IdentityCache).
    pub fn identity_cache(mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> Self {
        self.set_identity_cache(identity_cache);
        self
    }

    /// As [`identity_cache`](Self::identity_cache).
    pub fn set_identity_cache(
        &mut self,
        identity_cache: impl ResolveCachedIdentity + 'static,
    ) -> &mut Self {
        self.settings.identity_cache = Some(identity_cache.into_shared());
        self
    }

    /// Adds a way to prove who makes a call. It is used if it is called `sigv4`, in place of the
    /// client's own signing, or if the
    /// [`auth_scheme_resolver`](Self::auth_scheme_resolver) chooses it.
    pub fn push_auth_scheme(mut self, auth_scheme: impl AuthScheme + 'static) -> Self {
        let scheme = SharedAuthScheme::new(auth_scheme);
        // The first of a name is the one that is used.
        self.settings.auth_schemes.insert(0, scheme);
        self
    }

    /// What chooses, for each call, how it is proven who makes it. If unset, all calls are signed
    /// with Signature Version 4.
    pub fn auth_scheme_resolver(
        mut self,
        auth_scheme_resolver: impl ResolveAuthScheme + 'static,
    ) -> Self {
        self.set_auth_scheme_resolver(auth_scheme_resolver);
        self
    }

    /// As [`auth_scheme_resolver`](Self::auth_scheme_resolver).
    pub fn set_auth_scheme_resolver(
        &mut self,
        auth_scheme_resolver: impl ResolveAuthScheme + 'static,
    ) -> &mut Self {
        self.settings.auth_scheme_resolver = Some(auth_scheme_resolver.into_shared_resolver());
        self
    }

    /// Lets calls go unsigned for which no scheme can be used, such as those of a client without
    /// credentials. Where the [`auth_scheme_resolver`](Self::auth_scheme_resolver) chooses `noAuth`,
    /// a call goes unsigned in any case.
    pub fn allow_no_auth(mut self) -> Self {
        self.set_allow_no_auth();
        self
    }

    /// As [`allow_no_auth`](Self::allow_no_auth).
    pub fn set_allow_no_auth(&mut self) -> &mut Self {
        self.settings.allow_no_auth = true;
        self
    }

    /// Which of the ways that a call may be proven by goes first. Those that are not named keep
    /// their order behind those that are.
    pub fn auth_scheme_preference(mut self, preference: impl Into<AuthSchemePreference>) -> Self {
        self.set_auth_scheme_preference(Some(preference.into()));
        self
    }

    /// As [`auth_scheme_preference`](Self::auth_scheme_preference).
    pub fn set_auth_scheme_preference(
        &mut self,
        preference: Option<AuthSchemePreference>,
    ) -> &mut Self {
        self.settings.auth_scheme_preference = preference;
        self
    }
}
