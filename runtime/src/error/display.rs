//! The one-line text of an [`SdkError`].

use super::chain::{chain, root_cause};
use super::context::{CallContext, ServiceError};
use super::sdk_error::SdkError;
use super::transport::TransportError;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error;
use std::fmt::{self, Display, Formatter, Write};

/// The maximum number of characters of a text from outside. The messages of services are shorter; a
/// longer text is something else, such as an HTML page.
const MAX_TEXT: usize = 1024;

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
            Self::ConstructionFailure(context) => with_causes(f, &**context.0.source()),
            Self::TimeoutError(context) => with_root(f, &**context.0.source()),
            Self::DispatchFailure(context) => dispatch_failure(f, context.0.source()),
            Self::ResponseError(context) => {
                f.write_str("the response could not be read: ")?;
                with_root(f, &**context.0.source())
            }
            Self::ServiceError(ServiceError(context)) => match &context.call().summary {
                Some(summary) => write_sanitized(f, summary),
                None => f.write_str("the service returned an error"),
            },
        }?;
        if let Some(hint) = &call.hint {
            f.write_str("; ")?;
            write_sanitized(f, hint)?;
        }
        call_details(f, call)
    }
}

/// Writes the request ID and the number of attempts, if they are set.
fn call_details(f: &mut Formatter<'_>, call: &CallContext) -> fmt::Result {
    let mut separator = " (";
    if let Some(id) = &call.request_id {
        write!(f, "{separator}request ID ")?;
        write_sanitized(f, id)?;
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

/// Writes a failure of the transport: the text of the default HTTP client's error, or a text for the
/// kind of another client's.
fn dispatch_failure(f: &mut Formatter<'_>, error: &ConnectorError) -> fmt::Result {
    let transport_error = error
        .source()
        .and_then(|source| source.downcast_ref::<TransportError>());
    match transport_error {
        Some(error) => Display::fmt(error, f)?,
        None if error.is_timeout() => f.write_str("the request timed out")?,
        None if error.is_io() => f.write_str("the service could not be reached")?,
        None => f.write_str("the request could not be sent")?,
    }
    match root_cause(error) {
        Some(root) => {
            f.write_str(": ")?;
            write_sanitized(f, &root.to_string())
        }
        None => Ok(()),
    }
}

/// Writes the text of an error and that of its root cause, unless the first contains it.
fn with_root(f: &mut Formatter<'_>, error: &(dyn Error + 'static)) -> fmt::Result {
    let text = error.to_string();
    write_sanitized(f, &text)?;
    let Some(root) = root_cause(error).map(ToString::to_string) else {
        return Ok(());
    };
    if text.contains(&root) {
        return Ok(());
    }
    f.write_str(": ")?;
    write_sanitized(f, &root)
}

/// Writes the texts of an error and of all its sources, except for those that repeat others. Each of them can
/// contain the fix.
fn with_causes(f: &mut Formatter<'_>, error: &(dyn Error + 'static)) -> fmt::Result {
    let mut written = error.to_string();
    write_sanitized(f, &written)?;
    for cause in chain(error.source()) {
        let text = cause.to_string();
        // Its texts add nothing to those around it.
        if cause.is::<CredentialsError>() || written.contains(&text) {
            continue;
        }
        f.write_str(": ")?;
        write_sanitized(f, &text)?;
        written.push_str(&text);
    }
    Ok(())
}

/// Writes a text from outside on one line, without control characters and with limited length.
pub(crate) fn write_sanitized(f: &mut impl Write, text: &str) -> fmt::Result {
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
