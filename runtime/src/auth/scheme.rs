//! The choice of an auth scheme for an operation.
//!
//! All supported services use Signature Version 4. A custom resolver can choose another scheme for an
//! operation: one that was added with
//! [`push_auth_scheme`](crate::config::ConfigBuilder::push_auth_scheme), or `noAuth`, which adds nothing.

use aws_smithy_runtime_api::client::auth::{
    AuthSchemeId, AuthSchemeOption, AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture,
    ResolveAuthSchemeOptions, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::borrow::Cow;
use std::fmt;

/// The ID of Signature Version 4.
pub(crate) const SIGV4: AuthSchemeId = AuthSchemeId::new("sigv4");

/// The ID of the scheme that leaves a request unsigned.
pub(crate) const NO_AUTH: AuthSchemeId = AuthSchemeId::new("noAuth");

/// A resolver of the auth schemes that a call may use.
pub trait ResolveAuthScheme: Send + Sync + fmt::Debug {
    /// Returns the schemes for the operation in `params`, in order of preference. The client
    /// uses the first one that it has.
    fn resolve_auth_scheme<'a>(
        &'a self,
        params: &'a Params,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a>;

    /// Wraps this resolver in the type that a client configuration holds.
    fn into_shared_resolver(self) -> SharedAuthSchemeOptionResolver
    where
        Self: Sized + 'static,
    {
        SharedAuthSchemeOptionResolver::new(Downcasting(self))
    }
}

/// A typed resolver behind the untyped interface.
#[derive(Debug)]
struct Downcasting<R>(R);

impl<R: ResolveAuthScheme> ResolveAuthSchemeOptions for Downcasting<R> {
    fn resolve_auth_scheme_options_v2<'a>(
        &'a self,
        params: &'a AuthSchemeOptionResolverParams,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        match params.get::<Params>() {
            Some(params) => self.0.resolve_auth_scheme(params, cfg, runtime_components),
            None => AuthSchemeOptionsFuture::ready(Err(
                "the auth scheme resolver received parameters of an unexpected type".into(),
            )),
        }
    }
}

/// A resolver that chooses Signature Version 4 for every operation.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct DefaultAuthSchemeResolver;

impl ResolveAuthScheme for DefaultAuthSchemeResolver {
    fn resolve_auth_scheme<'a>(
        &'a self,
        _: &'a Params,
        _: &'a ConfigBag,
        _: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        AuthSchemeOptionsFuture::ready(Ok(vec![AuthSchemeOption::from(SIGV4)]))
    }
}

/// The parameters of an auth scheme resolver.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    operation_name: Cow<'static, str>,
}

impl Params {
    /// Creates a builder of parameters.
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// Returns the name of the operation, such as `RegisterDevice`.
    pub fn operation_name(&self) -> &str {
        &self.operation_name
    }
}

/// A builder of [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    operation_name: Option<Cow<'static, str>>,
}

impl ParamsBuilder {
    /// Sets the name of the operation. Required.
    pub fn operation_name(self, operation_name: impl Into<Cow<'static, str>>) -> Self {
        self.set_operation_name(Some(operation_name.into()))
    }

    /// Sets or clears [`operation_name`](Self::operation_name).
    pub fn set_operation_name(mut self, operation_name: Option<Cow<'static, str>>) -> Self {
        self.operation_name = operation_name;
        self
    }

    /// Builds the parameters.
    ///
    /// # Errors
    /// Returns an error if the name of the operation is not set.
    pub fn build(self) -> Result<Params, BuildError> {
        let missing = BuildError {
            field: "operation_name",
        };
        let operation_name = self.operation_name.ok_or(missing)?;
        Ok(Params { operation_name })
    }
}

/// Error of [`ParamsBuilder::build`]: a required field is not set.
#[derive(Debug)]
pub struct BuildError {
    field: &'static str,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is required but was not set", self.field)
    }
}

impl std::error::Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;

    #[tokio::test]
    async fn the_default_scheme_of_every_operation_is_signature_version_4() {
        let params = Params::builder()
            .operation_name("GetThing")
            .build()
            .unwrap();
        assert_eq!(params.operation_name(), "GetThing");
        let params = AuthSchemeOptionResolverParams::new(params);
        let resolver = DefaultAuthSchemeResolver.into_shared_resolver();
        let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
        let cfg = ConfigBag::base();
        let options = resolver.resolve_auth_scheme_options_v2(&params, &cfg, &components);
        let options = options.await.unwrap();
        let ids: Vec<&str> = options
            .iter()
            .map(|option| option.scheme_id().inner())
            .collect();
        assert_eq!(ids, ["sigv4"]);
    }

    #[test]
    fn parameters_without_an_operation_are_an_error() {
        for builder in [
            Params::builder(),
            Params::builder()
                .operation_name("GetThing")
                .set_operation_name(None),
        ] {
            assert_eq!(
                builder.build().unwrap_err().to_string(),
                "`operation_name` is required but was not set"
            );
        }
    }
}
