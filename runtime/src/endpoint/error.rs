//! Why no endpoint could be resolved.

use std::error::Error;
use std::fmt;

/// The rules ended in an error, or in nothing that could be used as an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveEndpointError {
    message: String,
}

impl ResolveEndpointError {
    /// Builds the error from its text.
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

/// The parameters for the endpoint rules cannot be used.
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
    /// The parameter `field` has no default and was not set.
    pub fn missing(field: &'static str) -> Self {
        Self {
            field,
            problem: Problem::Missing,
        }
    }

    /// The value of the parameter `field` cannot be used; `expected` says what could be.
    pub fn invalid_value(field: &'static str, expected: &'static str) -> Self {
        Self {
            field,
            problem: Problem::Invalid(expected),
        }
    }

    /// The parameter that is at fault.
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
