//! The auth schemes that an endpoint lists, and its configuration of each.
//!
//! Endpoint rules and custom resolvers list them in the property `authSchemes`, or as typed schemes. An
//! endpoint that lists any can be used with these only; one that lists none, with every scheme.

use super::scheme::{NO_AUTH, SIGV4};
use crate::sign::{PathEncoding, PathNormalization, SigningSettings};
use aws_smithy_runtime_api::client::auth::{AuthSchemeEndpointConfig, AuthSchemeId};
use aws_smithy_types::Document;
use aws_smithy_types::endpoint::{Endpoint, EndpointAuthScheme};
use std::fmt;

/// The property of an endpoint that lists auth schemes.
const PROPERTY: &str = "authSchemes";

/// The auth schemes that an endpoint lists.
#[derive(Clone, Copy, Debug)]
pub(crate) enum EndpointSchemes<'a> {
    /// None: every scheme can be used.
    Any,
    Typed(&'a [EndpointAuthScheme]),
    Untyped(&'a [Document]),
}

impl<'a> EndpointSchemes<'a> {
    /// Returns the schemes of the endpoint.
    ///
    /// # Errors
    /// Returns an error if the property is not a list.
    pub(crate) fn of(endpoint: &'a Endpoint) -> Result<Self, InvalidEndpointSchemes> {
        match (endpoint.auth_schemes(), endpoint.properties().get(PROPERTY)) {
            ([], None) => Ok(Self::Any),
            ([], Some(Document::Array(schemes))) => Ok(Self::Untyped(schemes)),
            ([], Some(_)) => Err(InvalidEndpointSchemes::NotAList),
            (schemes, _) => Ok(Self::Typed(schemes)),
        }
    }

    /// Returns the endpoint's configuration of the scheme with this ID, or `None` if the endpoint cannot
    /// be used with it.
    pub(crate) fn config(self, id: &AuthSchemeId) -> Option<AuthSchemeEndpointConfig<'a>> {
        if *id == NO_AUTH {
            return Some(AuthSchemeEndpointConfig::empty());
        }
        match self {
            Self::Any => Some(AuthSchemeEndpointConfig::empty()),
            Self::Typed(schemes) => schemes
                .iter()
                .find(|scheme| scheme.name() == id.inner())
                .map(AuthSchemeEndpointConfig::from_typed),
            Self::Untyped(schemes) => schemes
                .iter()
                .find(|scheme| name(scheme) == Some(id.inner()))
                .map(AuthSchemeEndpointConfig::from),
        }
    }

    /// Returns the names of the listed schemes, or `None` if every scheme can be used.
    pub(crate) fn names(self) -> Option<Vec<&'a str>> {
        match self {
            Self::Any => None,
            Self::Typed(schemes) => Some(schemes.iter().map(EndpointAuthScheme::name).collect()),
            Self::Untyped(schemes) => Some(schemes.iter().filter_map(name).collect()),
        }
    }
}

/// Returns the name of an untyped scheme.
fn name(scheme: &Document) -> Option<&str> {
    scheme.as_object()?.get("name")?.as_string()
}

/// An endpoint's configuration of Signature Version 4. What it does not set is that of the client and
/// the service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct SigV4EndpointConfig<'a> {
    pub(crate) region: Option<&'a str>,
    pub(crate) service: Option<&'a str>,
    pub(crate) settings: SigningSettings,
}

impl<'a> TryFrom<AuthSchemeEndpointConfig<'a>> for SigV4EndpointConfig<'a> {
    type Error = InvalidEndpointSchemes;

    fn try_from(config: AuthSchemeEndpointConfig<'a>) -> Result<Self, InvalidEndpointSchemes> {
        let text = |key| match config.get(key) {
            None => Ok(None),
            Some(Document::String(text)) => Ok(Some(text.as_str())),
            Some(_) => Err(InvalidEndpointSchemes::WrongType(key, "a string")),
        };
        let is_set = |key| match config.get(key) {
            None => Ok(false),
            Some(Document::Bool(value)) => Ok(*value),
            Some(_) => Err(InvalidEndpointSchemes::WrongType(key, "a Boolean")),
        };
        let mut settings = SigningSettings::default();
        if is_set("disableDoubleEncoding")? {
            settings.path_encoding = PathEncoding::Single;
        }
        if is_set("disableNormalizePath")? {
            settings.path_normalization = PathNormalization::Keep;
        }
        Ok(Self {
            region: text("signingRegion")?,
            service: text("signingName")?,
            settings,
        })
    }
}

/// The error of an endpoint whose list of auth schemes is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InvalidEndpointSchemes {
    NotAList,
    /// The key of a property of `sigv4`, and the type that it requires.
    WrongType(&'static str, &'static str),
}

impl fmt::Display for InvalidEndpointSchemes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAList => write!(f, "the property `{PROPERTY}` of the endpoint is not a list")?,
            Self::WrongType(key, expected) => {
                let scheme = SIGV4;
                let scheme = scheme.inner();
                write!(
                    f,
                    "`{key}` of the auth scheme `{scheme}` in the property `{PROPERTY}` of the endpoint \
                     is not {expected}"
                )?;
            }
        }
        f.write_str("; correct the endpoint resolver")
    }
}

impl std::error::Error for InvalidEndpointSchemes {}

#[cfg(test)]
mod tests;
