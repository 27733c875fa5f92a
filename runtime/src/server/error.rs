//! Failures between a request and the server's method, or between the method and its response.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use aws_smithy_schema::serde::SerdeError;

use super::violation::InvalidInput;

/// Error of reading an input or writing an output.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExchangeError {
    /// The request does not have the form that the protocol requires.
    Malformed(MalformedInput),
    /// The input violates constraints of the model.
    Invalid(InvalidInput),
    /// The service has no operation of this name. The route belongs to another service.
    UnknownOperation(&'static str),
    /// The output or the error cannot be written in the protocol.
    Unwritable(SerdeError),
}

impl Display for ExchangeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::Invalid(error) => error.fmt(f),
            Self::UnknownOperation(name) => write!(f, "the service has no operation `{name}`"),
            Self::Unwritable(_) => f.write_str("the output cannot be written"),
        }
    }
}

impl Error for ExchangeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            // The text of these is that of the variant itself.
            Self::Malformed(error) => error.source(),
            Self::Invalid(_) | Self::UnknownOperation(_) => None,
            Self::Unwritable(error) => Some(error),
        }
    }
}

/// Error of a request that does not have the form that the protocol requires: the body is not JSON, or a
/// value has another type than its member.
#[derive(Debug)]
pub struct MalformedInput {
    place: Option<Place>,
    source: SerdeError,
}

/// The value that could not be read.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) path: String,
    pub(super) is_sensitive: bool,
}

impl MalformedInput {
    pub(super) fn new(place: Option<Place>, source: SerdeError) -> Self {
        Self { place, source }
    }

    /// Returns the path to the value that could not be read, unless it is the body as a whole.
    pub fn path(&self) -> Option<&str> {
        let place = self.place.as_ref()?;
        (!place.path.is_empty()).then_some(&place.path)
    }
}

impl Display for MalformedInput {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.path() {
            Some(path) => write!(f, "the value at '{path}' cannot be read")?,
            None => f.write_str("the request body cannot be read")?,
        }
        // The reason may contain the value.
        match &self.place {
            Some(Place {
                is_sensitive: true, ..
            }) => Ok(()),
            _ => write!(f, ": {}", self.source),
        }
    }
}

impl Error for MalformedInput {}
