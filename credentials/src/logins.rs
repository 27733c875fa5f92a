//! Login tokens, and the source that returns them.

use crate::BoxError;
use std::collections::HashMap;
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;

/// Login tokens of a user, by the name of the identity provider that issued them.
///
/// The names are listed in the documentation of
/// [`cognito_identity`](cognito_identity#names-of-identity-providers). `Debug` prints the names
/// only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Logins(HashMap<String, String>);

impl Logins {
    /// Returns no logins: those of a guest.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds the token of an identity provider, or replaces it.
    pub fn with(mut self, provider: impl Into<String>, token: impl Into<String>) -> Self {
        self.0.insert(provider.into(), token.into());
        self
    }

    /// Returns whether there are no logins, as for a guest.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the names of the identity providers, in any order.
    pub fn providers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Returns the value of a request's member, which is absent for a guest.
    pub(crate) fn to_member(&self) -> Option<HashMap<String, String>> {
        (!self.is_empty()).then(|| self.0.clone())
    }
}

impl<P: Into<String>, T: Into<String>> FromIterator<(P, T)> for Logins {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(logins: I) -> Self {
        let logins = logins.into_iter();
        Self(
            logins
                .map(|(provider, token)| (provider.into(), token.into()))
                .collect(),
        )
    }
}

impl<P: Into<String>, T: Into<String>, const N: usize> From<[(P, T); N]> for Logins {
    fn from(logins: [(P, T); N]) -> Self {
        logins.into_iter().collect()
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redacted = self
            .providers()
            .map(|name| (name, format_args!("*** redacted ***")));
        f.debug_map().entries(redacted).finish()
    }
}

/// Future of the login tokens of a user.
pub type LoginsFuture<'a> = Pin<Box<dyn Future<Output = Result<Logins, BoxError>> + Send + 'a>>;

/// Source of the login tokens of a user.
///
/// It is called each time the credentials are renewed, about once an hour, and returns tokens that have
/// not expired. Implemented by asynchronous closures, and by [`Logins`] for tokens that do not
/// change:
///
/// ```
/// use cognito_identity_credentials::{Logins, ProvideLogins};
///
/// fn source(_: impl ProvideLogins) {}
///
/// source(|| async { Ok(Logins::from([("accounts.google.com", "ID token")])) });
/// source(Logins::from([("accounts.google.com", "ID token")]));
/// ```
pub trait ProvideLogins: Send + Sync + 'static {
    /// Returns the login tokens, none for a guest.
    fn logins(&self) -> LoginsFuture<'_>;
}

impl<F, Fut> ProvideLogins for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Logins, BoxError>> + Send + 'static,
{
    fn logins(&self) -> LoginsFuture<'_> {
        Box::pin(self())
    }
}

impl ProvideLogins for Logins {
    fn logins(&self) -> LoginsFuture<'_> {
        Box::pin(ready(Ok(self.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_the_providers_and_no_token() {
        let logins = Logins::none().with("accounts.google.com", "hush");
        assert_eq!(
            format!("{logins:?}"),
            r#"{"accounts.google.com": *** redacted ***}"#
        );
    }

    #[test]
    fn the_last_token_of_a_provider_is_used() {
        let logins = Logins::from([("a", "1"), ("b", "2")]).with("a", "3");
        assert_eq!(logins, Logins::from([("a", "3"), ("b", "2")]));
        assert!(Logins::none().is_empty() && !logins.is_empty());
        assert_eq!(Logins::none().to_member(), None);
    }
}
