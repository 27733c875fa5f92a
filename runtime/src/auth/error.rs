//! The error of a credentials provider, and the name of a provider in it.

use crate::error::BoxError;
use std::fmt::{self, Write};

/// The failure of a credentials provider.
#[derive(Debug)]
pub(crate) struct ProviderError {
    /// The type of the provider, from the start of its `Debug` output. Empty if that is not a name.
    provider: String,
    source: BoxError,
}

impl ProviderError {
    pub(crate) fn new(provider: &dyn fmt::Debug, source: impl Into<BoxError>) -> Self {
        Self {
            provider: type_name(provider),
            source: source.into(),
        }
    }
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.provider {
            "" => f.write_str("the credentials provider failed"),
            provider => write!(f, "the credentials provider {provider} failed"),
        }
    }
}

impl std::error::Error for ProviderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// Returns the type name of a value: the first name in its `Debug` output that is not a wrapper's.
///
/// Formatting stops there, so that the rest of the `Debug` output, which may contain a secret, is
/// never written. The result is empty if the name does not begin with a capital letter.
pub(crate) fn type_name(value: &dyn fmt::Debug) -> String {
    let mut first = FirstName(String::new());
    // An error only means that the name was complete before the rest was written.
    let _ = write!(first, "{value:?}");
    let name = first.0;
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase()) && name.len() <= 64;
    if is_type && !WRAPPERS.contains(&&*name) {
        name
    } else {
        String::new()
    }
}

/// The types that wrap a provider or cache in the settings.
const WRAPPERS: [&str; 2] = ["SharedCredentialsProvider", "SharedIdentityCache"];

/// A writer that stores text until its first name is complete.
struct FirstName(String);

impl Write for FirstName {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if character.is_ascii_alphanumeric() || character == '_' {
                self.0.push(character);
            } else if WRAPPERS.contains(&&*self.0) {
                self.0.clear();
            } else if !self.0.is_empty() {
                return Err(fmt::Error);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_credential_types::Credentials;
    use aws_credential_types::provider::SharedCredentialsProvider;

    #[derive(Debug)]
    #[expect(dead_code, reason = "only the debug form is used")]
    struct Vault {
        password: Hush,
    }

    struct Hush;

    impl fmt::Debug for Hush {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            panic!("a secret is formatted")
        }
    }

    #[test]
    fn the_name_is_that_of_the_type_and_nothing_else_is_looked_at() {
        assert_eq!(type_name(&Vault { password: Hush }), "Vault");
        let credentials = Credentials::new("AKID", "hush", None, None, "test");
        let shared = SharedCredentialsProvider::new(credentials);
        assert_eq!(type_name(&shared), "Credentials");
    }

    #[test]
    fn names_that_are_not_type_names_are_omitted() {
        struct Custom(&'static str);
        impl fmt::Debug for Custom {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }
        for (form, expected) in [
            ("hush", ""),
            ("", ""),
            ("(", ""),
            ("Chain [Environment, Profile]", "Chain"),
            ("{ key: 7 }", ""),
        ] {
            assert_eq!(type_name(&Custom(form)), expected, "{form}");
        }
        assert_eq!(type_name(&"A".repeat(65)), "");
    }
}
