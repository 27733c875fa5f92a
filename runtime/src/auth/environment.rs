//! Credentials from environment variables.

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use std::env;
use std::fmt;

/// A credentials provider that reads environment variables: the access key ID from
/// `AWS_ACCESS_KEY_ID`, the secret access key from `AWS_SECRET_ACCESS_KEY` or the older
/// `SECRET_ACCESS_KEY`, and the session token of temporary credentials from `AWS_SESSION_TOKEN`.
///
/// The variables are read each time the client loads credentials. A key that is not set or empty is
/// an error with the name of the variable; an empty token is ignored. For the whole chain of sources
/// that AWS tools use for credentials, use the crate `aws-config`.
///
/// ```
/// use sdk_runtime::generated::exports::config::{EnvironmentCredentials, SharedCredentialsProvider};
///
/// let provider = SharedCredentialsProvider::new(EnvironmentCredentials::new());
/// # drop(provider);
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnvironmentCredentials {}

impl EnvironmentCredentials {
    /// Creates a provider that reads the environment of this process.
    pub fn new() -> Self {
        Self {}
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(read(env::var))
    }
}

/// Reads credentials from variables.
fn read(variable: impl Fn(&'static str) -> Result<String, env::VarError>) -> provider::Result {
    let first = |names: &'static [&'static str]| {
        let mut problems = Vec::new();
        for name in names {
            match variable(name) {
                Ok(value) if value.trim().is_empty() => problems.push((*name, "is empty")),
                Ok(value) => return Ok(value.trim().to_owned()),
                Err(env::VarError::NotPresent) => problems.push((*name, "is not set")),
                Err(env::VarError::NotUnicode(_)) => problems.push((*name, "is not Unicode")),
            }
        }
        Err(CredentialsError::not_loaded(Unusable(problems)))
    };
    let id = first(&["AWS_ACCESS_KEY_ID"])?;
    let secret = first(&["AWS_SECRET_ACCESS_KEY", "SECRET_ACCESS_KEY"])?;
    let token = match variable("AWS_SESSION_TOKEN") {
        Ok(token) => Some(token.trim().to_owned()).filter(|token| !token.is_empty()),
        Err(env::VarError::NotPresent) => None,
        // The keys of temporary credentials are not valid without their token.
        Err(env::VarError::NotUnicode(_)) => {
            let problem = Unusable(vec![("AWS_SESSION_TOKEN", "is not Unicode")]);
            return Err(CredentialsError::not_loaded(problem));
        }
    };
    Ok(Credentials::new(id, secret, token, None, "environment"))
}

/// Environment variables without a usable value, each with its problem.
#[derive(Debug)]
struct Unusable(Vec<(&'static str, &'static str)>);

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, problem)) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", and " };
            write!(f, "{separator}the environment variable {name} {problem}")?;
        }
        f.write_str("; set it, or use another credentials provider")
    }
}

impl std::error::Error for Unusable {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;
    use std::ffi::OsString;

    fn with(variables: &[(&str, &str)]) -> provider::Result {
        read(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            match found {
                Some((_, "?")) => Err(env::VarError::NotUnicode(OsString::from("hush"))),
                Some((_, value)) => Ok((*value).to_owned()),
                None => Err(env::VarError::NotPresent),
            }
        })
    }

    const ID: (&str, &str) = ("AWS_ACCESS_KEY_ID", "AKID");
    const SECRET: (&str, &str) = ("AWS_SECRET_ACCESS_KEY", "hush");

    #[test]
    fn keys_and_token_are_taken_from_their_variables() {
        let credentials = with(&[ID, SECRET, ("AWS_SESSION_TOKEN", "token")]).unwrap();
        assert_eq!(credentials.access_key_id(), "AKID");
        assert_eq!(credentials.secret_access_key(), "hush");
        assert_eq!(credentials.session_token(), Some("token"));
        assert_eq!(credentials.expiry(), None);
        let lasting = with(&[ID, SECRET, ("AWS_SESSION_TOKEN", " ")]).unwrap();
        assert_eq!(lasting.session_token(), None);
    }

    #[test]
    fn the_older_variable_is_read_if_the_new_one_is_unset_or_empty() {
        let old = ("SECRET_ACCESS_KEY", "old");
        let secret = |variables: &[_]| with(variables).unwrap().secret_access_key().to_owned();
        assert_eq!(secret(&[ID, old]), "old");
        assert_eq!(secret(&[ID, ("AWS_SECRET_ACCESS_KEY", ""), old]), "old");
        assert_eq!(secret(&[ID, SECRET, old]), "hush");
    }

    #[test]
    fn errors_name_the_variable_and_never_show_a_value() {
        for (variables, text) in [
            (
                &[SECRET][..],
                "the environment variable AWS_ACCESS_KEY_ID is not set",
            ),
            (
                &[("AWS_ACCESS_KEY_ID", " "), SECRET],
                "the environment variable AWS_ACCESS_KEY_ID is empty",
            ),
            (
                &[ID, ("AWS_SECRET_ACCESS_KEY", "")],
                "the environment variable AWS_SECRET_ACCESS_KEY is empty, and the environment \
                 variable SECRET_ACCESS_KEY is not set",
            ),
            (
                &[ID, ("AWS_SECRET_ACCESS_KEY", "?")],
                "the environment variable AWS_SECRET_ACCESS_KEY is not Unicode, and the \
                 environment variable SECRET_ACCESS_KEY is not set",
            ),
            (
                &[ID, SECRET, ("AWS_SESSION_TOKEN", "?")],
                "the environment variable AWS_SESSION_TOKEN is not Unicode",
            ),
        ] {
            let error = with(variables).unwrap_err();
            let hint = "; set it, or use another credentials provider";
            assert_eq!(error.source().unwrap().to_string(), format!("{text}{hint}"));
            assert!(!format!("{error:?}").contains("hush"), "{error:?}");
        }
    }
}
