//! The errors of endpoint resolution.

use std::error::Error;
use std::fmt;

/// The error of endpoint rules: one of their own, or an endpoint that is not valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveEndpointError {
    message: String,
}

impl ResolveEndpointError {
    /// Creates the error from its text.
    pub fn message(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for ResolveEndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ResolveEndpointError {}

/// The error of invalid parameters of endpoint rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParams {
    field: &'static str,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    Missing,
    Invalid(&'static str),
}

impl InvalidParams {
    /// Creates the error of a parameter `field` that has no default and is not set.
    pub fn missing(field: &'static str) -> Self {
        Self {
            field,
            problem: Problem::Missing,
        }
    }

    /// Creates the error of a parameter `field` whose value is not valid; `expected` describes valid
    /// values.
    pub fn invalid_value(field: &'static str, expected: &'static str) -> Self {
        Self {
            field,
            problem: Problem::Invalid(expected),
        }
    }

    /// Returns the name of the parameter.
    pub fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for InvalidParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.field;
        match self.problem {
            Problem::Missing => write!(f, "the endpoint parameter `{field}` is not set"),
            Problem::Invalid(expected) => {
                write!(f, "the endpoint parameter `{field}` {expected}")
            }
        }
    }
}

impl Error for InvalidParams {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_parameter() {
        assert_eq!(InvalidParams::missing("region").field(), "region");
        assert_eq!(
            InvalidParams::missing("region").to_string(),
            "the endpoint parameter `region` is not set"
        );
        assert_eq!(
            InvalidParams::invalid_value("region", "must be a valid host label").to_string(),
            "the endpoint parameter `region` must be a valid host label"
        );
    }
}
