//! The one-line text of an [`SdkError`].

use super::context::{Call, ServiceError};
use super::sdk_error::SdkError;
use super::transport::TransportError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error;
use std::fmt::{self, Display, Formatter, Write};

/// The longest text taken over from outside, in characters. A service's messages are a sentence or
/// two; what is longer is a page that went astray.
const MAX_TEXT: usize = 1024;

/// No shape takes a chain deeper than this; an endless one must not hang the logger.
const MAX_CHAIN: usize = 32;

impl<E, R> Display for SdkError<E, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let call = match self {
            Self::ConstructionFailure(context) => context.0.call(),
            Self::TimeoutError(context) => context.0.call(),
            Self::DispatchFailure(context) => context.0.call(),
            Self::ResponseError(context) => context.0.call(),
            Self::ServiceError(context) => context.0.call(),
        };
        if !call.operation.is_empty() {
            write!(f, "{}: ", call.operation)?;
        }
        match self {
            Self::ConstructionFailure(context) => with_root(f, &**context.0.source()),
            Self::TimeoutError(context) => with_root(f, &**context.0.source()),
            Self::DispatchFailure(context) => undelivered(f, context.0.source()),
            Self::ResponseError(context) => {
                f.write_str("the reply could not be read: ")?;
                with_root(f, &**context.0.source())
            }
            Self::ServiceError(ServiceError(context)) => match &context.call().summary {
                Some(summary) => clean(f, summary),
                None => f.write_str("the service answered with an error"),
            },
        }?;
        facts(f, call)
    }
}

/// The request id and the number of attempts, as far as they are known.
fn facts(f: &mut Formatter<'_>, call: &Call) -> fmt::Result {
    let mut separator = " (";
    if let Some(id) = &call.request_id {
        write!(f, "{separator}request id ")?;
        clean(f, id)?;
        separator = ", ";
    }
    match call.attempts {
        0 => {}
        1 => write!(f, "{separator}1 attempt")?,
        n => write!(f, "{separator}{n} attempts")?,
    }
    if call.in_doubt {
        f.write_str(", and an earlier one may have taken effect")?;
    }
    if call.request_id.is_some() || call.attempts > 0 {
        f.write_char(')')?;
    }
    Ok(())
}

/// What went wrong on the way: in our transport's words if it was ours, else by its kind.
fn undelivered(f: &mut Formatter<'_>, error: &ConnectorError) -> fmt::Result {
    let ours = error
        .source()
        .and_then(|source| source.downcast_ref::<TransportError>());
    match ours {
        Some(ours) => Display::fmt(ours, f)?,
        None if error.is_timeout() => f.write_str("no reply came in time")?,
        None if error.is_io() => f.write_str("the service could not be reached")?,
        None => f.write_str("the request could not be sent")?,
    }
    match root_cause(error) {
        Some(root) if !root.is::<TransportError>() => {
            f.write_str(": ")?;
            clean(f, &root.to_string())
        }
        _ => Ok(()),
    }
}

/// The error's own text and that of its root cause, unless it already says as much.
fn with_root(f: &mut Formatter<'_>, error: &(dyn Error + 'static)) -> fmt::Result {
    let text = error.to_string();
    clean(f, &text)?;
    let Some(root) = root_cause(error).map(ToString::to_string) else {
        return Ok(());
    };
    if text.contains(&root) {
        return Ok(());
    }
    f.write_str(": ")?;
    clean(f, &root)
}

/// The last error in the chain of sources, if there is any source.
fn root_cause<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    std::iter::successors(error.source(), |&error| error.source())
        .take(MAX_CHAIN)
        .last()
}

/// Writes a text from outside so that it stays within one line of bounded length.
pub(crate) fn clean(f: &mut impl Write, text: &str) -> fmt::Result {
    let mut characters = text.chars();
    for character in characters.by_ref().take(MAX_TEXT) {
        f.write_char(if character.is_control() {
            ' '
        } else {
            character
        })?;
    }
    match characters.next() {
        Some(_) => f.write_char('…'),
        None => Ok(()),
    }
}
