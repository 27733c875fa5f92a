//! The shape of generated error types.
//!
//! What each error type says is in the generated crate: its name, its variants, its message. The
//! traits by which others ask it are the same for all, and are implemented by the macros here.

use std::fmt;

use aws_smithy_types::error::metadata::ProvideErrorMetadata;

/// A typed exception, or the unhandled error, behind one pointer.
pub trait ServiceException: std::error::Error + ProvideErrorMetadata + 'static {
    /// The same value as a plain error.
    fn as_error(&self) -> &(dyn std::error::Error + 'static);
}

impl<T: std::error::Error + ProvideErrorMetadata + 'static> ServiceException for T {
    fn as_error(&self) -> &(dyn std::error::Error + 'static) {
        self
    }
}

/// Writes an exception: its name, and its message where it has one.
pub fn write_exception(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    message: Option<&str>,
) -> fmt::Result {
    match message {
        None | Some("") => f.write_str(name),
        Some(message) => write!(f, "{name}: {message}"),
    }
}

/// Implements `Display`, `Error`, `ProvideErrorMetadata` and `RequestId` for an exception.
///
/// The exception has a field `meta: ErrorMetadata`; the expression says how to get at its message,
/// as an `Option<&str>`.
#[macro_export]
macro_rules! exception_traits {
    ($Exception:ident, |$this:ident| $message:expr) => {
        impl ::std::fmt::Display for $Exception {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let $this = self;
                $crate::generated::macros::write_exception(f, stringify!($Exception), $message)
            }
        }

        impl ::std::error::Error for $Exception {}

        impl $crate::generated::ProvideErrorMetadata for $Exception {
            fn meta(&self) -> &$crate::generated::ErrorMetadata {
                &self.meta
            }
        }

        impl $crate::generated::RequestId for $Exception {
            fn request_id(&self) -> Option<&str> {
                self.meta.request_id()
            }
        }
    };
}

/// Defines an enum of exceptions: the variants, and the traits that ask the exception inside.
///
/// `service_error!(Error, ThisException is_this, ThatException is_that)` is an enum `Error` with
/// the variants `ThisException(ThisException)`, `ThatException(ThatException)` and
/// `Unhandled(Unhandled)`, which implements `Debug`, `Display`, `Error`, `ProvideErrorMetadata` and
/// `RequestId`. The exceptions' types are in scope where the macro stands.
#[macro_export]
macro_rules! service_error {
    ($(#[$attribute:meta])* $Error:ident $(, $Exception:ident $is:ident)* $(,)?) => {
        $(#[$attribute])*
        #[non_exhaustive]
        #[derive(Debug)]
        pub enum $Error {
            $(
                #[doc = concat!("See [`", stringify!($Exception), "`](crate::types::error::", stringify!($Exception), ").")]
                $Exception($Exception),
            )*
            /// An error that the model does not name here.
            #[deprecated(note = "match on `code()` instead: a later version may name this error")]
            Unhandled($crate::generated::Unhandled),
        }

        impl $Error {
            fn inner(&self) -> &dyn $crate::generated::macros::ServiceException {
                match self {
                    $(Self::$Exception(exception) => exception,)*
                    Self::Unhandled(error) => error,
                }
            }
        }

        impl ::std::fmt::Display for $Error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self.inner(), f)
            }
        }

        impl ::std::error::Error for $Error {
            fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
                Some(self.inner().as_error())
            }
        }

        impl $crate::generated::ProvideErrorMetadata for $Error {
            fn meta(&self) -> &$crate::generated::ErrorMetadata {
                self.inner().meta()
            }
        }

        impl $crate::generated::RequestId for $Error {
            fn request_id(&self) -> Option<&str> {
                use $crate::generated::ProvideErrorMetadata as _;
                self.inner().meta().request_id()
            }
        }
    };
}

/// Defines the enum of an operation's errors: a [`service_error!`] with methods that ask for each
/// variant, made of replies by their code, and convertible into the crate's common error.
///
/// `operation_error!(Error => Common, ThisException is_this)`, where `Common` is a
/// [`service_error!`] with at least the same exceptions.
#[macro_export]
macro_rules! operation_error {
    ($Error:ident => $Common:path $(, $Exception:ident $is:ident)* $(,)?) => {
        $crate::generated::macros::service_error!(
            /// What the service may answer in place of a result.
            $Error $(, $Exception $is)*
        );

        impl $Error {
            $(
                #[doc = concat!("Whether this is [`", stringify!($Exception), "`](Self::", stringify!($Exception), ").")]
                pub fn $is(&self) -> bool {
                    matches!(self, Self::$Exception(_))
                }
            )*

            /// The `Unhandled` variant, made of any error.
            pub fn unhandled(error: impl Into<$crate::generated::BoxError>) -> Self {
                let meta = $crate::generated::ErrorMetadata::default();
                Self::Unhandled($crate::generated::Unhandled::new(error.into(), meta))
            }

            /// The `Unhandled` variant, made of a code and message.
            pub fn generic(meta: $crate::generated::ErrorMetadata) -> Self {
                Self::Unhandled(meta.into())
            }

            /// The code, message and request id that came with the error.
            pub fn meta(&self) -> &$crate::generated::ErrorMetadata {
                self.inner().meta()
            }
        }

        impl $crate::generated::OperationError for $Error {
            fn from_response(reply: $crate::generated::ErrorResponse<'_>) -> Self {
                match reply.code() {
                    $(
                        Some(code) if <$Exception as $crate::generated::Exception>::CODES.contains(&code) => {
                            Self::$Exception(reply.read())
                        }
                    )*
                    _ => Self::Unhandled(reply.into()),
                }
            }

            fn unhandled(
                source: $crate::generated::BoxError,
                meta: $crate::generated::ErrorMetadata,
            ) -> Self {
                Self::Unhandled($crate::generated::Unhandled::new(source, meta))
            }

            fn retryable(&self) -> Option<$crate::generated::macros::ErrorKind> {
                match self {
                    $(Self::$Exception(_) => <$Exception as $crate::generated::Exception>::RETRYABLE,)*
                    Self::Unhandled(_) => None,
                }
            }
        }

        impl From<$Error> for $Common {
            fn from(error: $Error) -> Self {
                match error {
                    $($Error::$Exception(exception) => Self::$Exception(exception),)*
                    $Error::Unhandled(error) => Self::Unhandled(error),
                }
            }
        }

        impl $crate::generated::macros::CreateUnhandledError for $Error {
            fn create_unhandled_error(
                source: $crate::generated::BoxError,
                meta: Option<$crate::generated::ErrorMetadata>,
            ) -> Self {
                let meta = meta.unwrap_or_default();
                Self::Unhandled($crate::generated::Unhandled::new(source, meta))
            }
        }

        impl $crate::generated::macros::ProvideErrorKind for $Error {
            fn retryable_error_kind(&self) -> Option<$crate::generated::macros::ErrorKind> {
                $crate::generated::OperationError::retryable(self)
            }

            fn code(&self) -> Option<&str> {
                use $crate::generated::ProvideErrorMetadata as _;
                self.inner().meta().code()
            }
        }
    };
}
