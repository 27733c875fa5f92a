//! Classification of the failures of a transport.

use crate::error::TransportError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error;
use std::io;

/// Returns whether the service may have received a request that failed. The errors of HTTP clients of
/// other crates are not recognized, so it may have received theirs.
pub(crate) fn may_have_been_sent(error: &ConnectorError) -> bool {
    unsent(error).is_none()
}

/// Returns the error of a request that the service did not receive, if it is known that it did not.
pub(crate) fn unsent(error: &ConnectorError) -> Option<&TransportError> {
    let cause = error.source().and_then(find::<TransportError>);
    cause.filter(|error| !error.may_have_been_sent())
}

/// Returns the first error of type `E` among `error` and its causes, including the error inside an
/// [`io::Error`], whose `source` skips it.
pub(super) fn find<'e, E: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = match error.downcast_ref().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt;

    #[test]
    fn errors_inside_io_errors_are_found() {
        let error = io::Error::other(io::Error::other(fmt::Error));
        assert!(find::<fmt::Error>(&error).is_some());
        assert!(find::<std::str::Utf8Error>(&error).is_none());
    }

    #[test]
    fn errors_of_other_clients_may_have_been_sent() {
        let error = ConnectorError::io(fmt::Error.into()).never_connected();
        assert!(may_have_been_sent(&error));
    }
}
