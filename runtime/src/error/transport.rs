//! The error of an HTTP client of this crate.

use aws_smithy_runtime_api::box_error::BoxError;
#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The error of a request for which the HTTP client received no response. The cause is its source.
///
/// The text names host and port, or those of the proxy, but never a path, a query or credentials.
/// `Debug` shows the texts of the causes, since their own `Debug` output may contain the URL.
#[derive(Clone)]
pub struct TransportError(Arc<Failure>);

struct Failure {
    kind: TransportErrorKind,
    what: Cow<'static, str>,
    source: BoxError,
}

/// The kind of a [`TransportError`], which decides about retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(any(feature = "default-https-client", feature = "reqwest")),
    expect(dead_code, reason = "without an HTTP client there are no such errors")
)]
pub(crate) enum TransportErrorKind {
    /// The request, or the setup of the client, is not valid. Another attempt cannot succeed.
    Invalid,
    /// There was no connection, or it was closed before the request was written to it.
    NotSent,
    /// Establishing a connection took too long.
    ConnectTimeout,
    /// The service may have received the request.
    NoResponse,
    /// The service may have received the request, and took too long to respond.
    #[cfg(feature = "reqwest")]
    ResponseTimeout,
}

#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
impl TransportError {
    pub(crate) fn new(
        kind: TransportErrorKind,
        what: impl Into<Cow<'static, str>>,
        source: impl Into<BoxError>,
    ) -> Self {
        let (what, source) = (what.into(), source.into());
        Self(Arc::new(Failure { kind, what, source }))
    }

    /// Converts this error into that of a connector.
    pub(crate) fn into_connector_error(self) -> ConnectorError {
        use TransportErrorKind as Kind;
        let kind = self.0.kind;
        let error = self.into();
        match kind {
            Kind::Invalid => ConnectorError::user(error),
            Kind::NotSent => ConnectorError::io(error).never_connected(),
            Kind::ConnectTimeout => ConnectorError::timeout(error).never_connected(),
            Kind::NoResponse => ConnectorError::io(error),
            #[cfg(feature = "reqwest")]
            Kind::ResponseTimeout => ConnectorError::timeout(error),
        }
    }
}

impl TransportError {
    /// Returns whether the service may have received the request.
    pub(crate) fn may_have_been_sent(&self) -> bool {
        use TransportErrorKind as Kind;
        match self.0.kind {
            Kind::Invalid | Kind::NotSent | Kind::ConnectTimeout => false,
            Kind::NoResponse => true,
            #[cfg(feature = "reqwest")]
            Kind::ResponseTimeout => true,
        }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first: &(dyn std::error::Error + 'static) = &*self.0.source;
        let causes = std::iter::successors(Some(first), |&error| error.source());
        let causes: Vec<_> = causes.map(ToString::to_string).collect();
        f.debug_struct("TransportError")
            .field("kind", &self.0.kind)
            .field("what", &self.0.what)
            .field("causes", &causes)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.what)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0.source)
    }
}

#[cfg(all(test, any(feature = "default-https-client", feature = "reqwest")))]
mod tests {
    use super::*;

    #[test]
    fn the_kind_decides_about_retries_and_effects() {
        use TransportErrorKind as Kind;
        let classified = |kind| {
            let error = TransportError::new(kind, "it failed", fmt::Error);
            let sent = error.may_have_been_sent();
            let error = error.into_connector_error();
            (error.is_user(), error.is_io(), error.is_timeout(), sent)
        };
        assert_eq!(classified(Kind::Invalid), (true, false, false, false));
        assert_eq!(classified(Kind::NotSent), (false, true, false, false));
        assert_eq!(
            classified(Kind::ConnectTimeout),
            (false, false, true, false)
        );
        assert_eq!(classified(Kind::NoResponse), (false, true, false, true));
        #[cfg(feature = "reqwest")]
        assert_eq!(
            classified(Kind::ResponseTimeout),
            (false, false, true, true)
        );
    }

    #[test]
    fn debug_shows_texts_only() {
        let error = TransportError::new(TransportErrorKind::NotSent, "it failed", fmt::Error);
        assert_eq!(
            format!("{error:?}"),
            r#"TransportError { kind: NotSent, what: "it failed", causes: ["an error occurred when formatting an argument"] }"#
        );
    }
}
