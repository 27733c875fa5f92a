//! Choosing how a call proves who makes it.
//!
//! Services of this runtime take Signature Version 4. A resolver of the caller's own may choose
//! another scheme for an operation: one that was added by
//! [`push_auth_scheme`](crate::config::Builder::push_auth_scheme), or `noAuth`, which adds nothing.

use aws_smithy_runtime_api::client::auth::{
    AuthSchemeId, AuthSchemeOption, AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture,
    ResolveAuthSchemeOptions, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::borrow::Cow;
use std::fmt;

/// The scheme of Signature Version 4.
pub(crate) const SIGV4: AuthSchemeId = AuthSchemeId::new("sigv4");

/// The scheme that adds nothing to a request.
pub(crate) const NO_AUTH: AuthSchemeId = AuthSchemeId::new("noAuth");

/// Decides which schemes a call may use, the best first.
pub trait ResolveAuthScheme: Send + Sync + fmt::Debug {
    /// The schemes for the operation that `params` names. The first that the client has is used.
    fn resolve_auth_scheme<'a>(
        &'a self,
        params: &'a Params,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a>;

    /// Wraps this resolver into the type that a client configuration holds.
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
                "the parameters for choosing an authentication scheme are of another type".into(),
            )),
        }
    }
}

/// The resolver that chooses Signature Version 4 for every operation.
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

/// What a resolver decides by.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    operation_name: Cow<'static, str>,
}

impl Params {
    /// Starts to build parameters.
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// The operation's name, such as `RegisterDevice`.
    pub fn operation_name(&self) -> &str {
        &self.operation_name
    }
}

/// Builds [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    operation_name: Option<Cow<'static, str>>,
}

impl ParamsBuilder {
    /// The operation's name. Required.
    pub fn operation_name(self, operation_name: impl Into<Cow<'static, str>>) -> Self {
        self.set_operation_name(Some(operation_name.into()))
    }

    /// As [`operation_name`](Self::operation_name).
    pub fn set_operation_name(mut self, operation_name: Option<Cow<'static, str>>) -> Self {
        self.operation_name = operation_name;
        self
    }

    /// Builds the parameters.
    ///
    /// # Errors
    /// The name of the operation was not given.
    pub fn build(self) -> Result<Params, BuildError> {
        let missing = BuildError {
            field: "operation_name",
        };
        let operation_name = self.operation_name.ok_or(missing)?;
        Ok(Params { operation_name })
    }
}

/// Something without which there are no [`Params`] is missing.
#[derive(Debug)]
pub struct BuildError {
    field: &'static str,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is required and was not given", self.field)
    }
}

impl std::error::Error for BuildError {}
