//! The traits of generated error types.
//!
//! Generated code defines the types: exceptions, and enums of them. The traits are the same for all
//! and are implemented by macros: [`shape!`](crate::shape!) for exceptions and
//! [`service_error!`](crate::service_error!) for enums.

use std::fmt;

use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::shape::REDACTED;
use crate::shape::schema::Member;

/// An exception or an unhandled error, as a trait object.
pub trait ServiceException: std::error::Error + ProvideErrorMetadata + 'static {
    /// Returns the same value as a plain error.
    fn as_error(&self) -> &(dyn std::error::Error + 'static);
}

impl<T: std::error::Error + ProvideErrorMetadata + 'static> ServiceException for T {
    fn as_error(&self) -> &(dyn std::error::Error + 'static) {
        self
    }
}

/// The type of an exception's field `message`.
pub trait ExceptionMessage {
    /// Creates the value of the field from the message of an error response.
    fn new(message: Option<&str>) -> Self;
}

impl ExceptionMessage for String {
    fn new(message: Option<&str>) -> Self {
        message.unwrap_or_default().to_owned()
    }
}

impl ExceptionMessage for Option<String> {
    fn new(message: Option<&str>) -> Self {
        message.map(str::to_owned)
    }
}

/// The error enum of a service or an operation, by the exceptions that it lists.
pub trait ListedExceptions {
    /// Returns whether `code` is that of an exception whose message is sensitive.
    fn has_sensitive_message(code: &str) -> bool;
}

/// Returns whether an exception with these members has a sensitive message.
pub const fn has_sensitive_message(members: &[Member]) -> bool {
    let mut index = 0;
    while index < members.len() {
        if members[index].is_message() && members[index].is_sensitive() {
            return true;
        }
        index += 1;
    }
    false
}

/// Returns the metadata of an error with its message, if there is one, redacted.
pub(super) fn redact_message(meta: &ErrorMetadata) -> ErrorMetadata {
    match meta.message() {
        None | Some("") => meta.clone(),
        Some(_) => meta.clone().into_builder().message(REDACTED).build(),
    }
}

/// Writes an exception: its name, and its message unless it is empty. A sensitive message is redacted.
pub fn write_exception(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    members: &[Member],
    message: Option<&str>,
) -> fmt::Result {
    match message {
        None | Some("") => f.write_str(name),
        Some(_) if has_sensitive_message(members) => write!(f, "{name}: {REDACTED}"),
        Some(message) => write!(f, "{name}: {message}"),
    }
}

/// Implements the traits of an enum of exceptions, by its variants other than `Unhandled`:
///
/// ```text
/// service_error! { RegisterDeviceError => Error { InvalidParameterException, NotAuthorizedException } }
/// ```
///
/// Each variant holds the exception of its name, and `Unhandled` an
/// [`Unhandled`](crate::operation::Unhandled) error. A variant that is not listed is a compile error.
///
/// `=>` comes before the common error of the crate. It makes the enum the error of an operation,
/// created from error responses and convertible into the common error, which is a
/// `service_error! { Error { … } }` with at least the same variants.
#[macro_export]
macro_rules! service_error {
    ($Error:ident => $Common:ident { $($Exception:ident),* $(,)? }) => {
        $crate::service_error!($Error { $($Exception),* });

        const _: () = {
            use $crate::generated::macros as runtime;

            impl runtime::OperationError for $Error {
                #[inline]
                fn from_response(response: runtime::ErrorResponse<'_>) -> Self {
                    match response.code() {
                        $(Some(code) if <$Exception as runtime::Exception>::CODES.contains(&code) => {
                            Self::$Exception(response.read())
                        })*
                        code => {
                            // The operation does not list the exception, but the service may.
                            let sensitive = code.is_some_and(
                                <$Common as runtime::ListedExceptions>::has_sensitive_message,
                            );
                            Self::Unhandled(runtime::Unhandled::from_response(response, sensitive))
                        }
                    }
                }

                #[inline]
                fn unhandled(source: runtime::BoxError, meta: runtime::ErrorMetadata) -> Self {
                    Self::Unhandled(runtime::Unhandled::new(source, meta))
                }

                #[inline]
                fn retryable(&self) -> Option<runtime::ErrorKind> {
                    match self {
                        $(Self::$Exception(_) => <$Exception as runtime::Exception>::RETRYABLE,)*
                        Self::Unhandled(_) => None,
                    }
                }
            }

            impl From<$Error> for $Common {
                #[inline]
                fn from(error: $Error) -> Self {
                    match error {
                        $($Error::$Exception(exception) => Self::$Exception(exception),)*
                        $Error::Unhandled(error) => Self::Unhandled(error),
                    }
                }
            }

            impl runtime::CreateUnhandledError for $Error {
                #[inline]
                fn create_unhandled_error(
                    source: runtime::BoxError,
                    meta: Option<runtime::ErrorMetadata>,
                ) -> Self {
                    Self::Unhandled(runtime::Unhandled::new(source, meta.unwrap_or_default()))
                }
            }

            impl runtime::ProvideErrorKind for $Error {
                #[inline]
                fn retryable_error_kind(&self) -> Option<runtime::ErrorKind> {
                    runtime::OperationError::retryable(self)
                }

                #[inline]
                fn code(&self) -> Option<&str> {
                    runtime::ProvideErrorMetadata::meta(self).code()
                }
            }
        };
    };
    ($Error:ident { $($Exception:ident),* $(,)? }) => {
        const _: () = {
            use $crate::generated::macros as runtime;

            #[inline]
            fn exception(error: &$Error) -> &dyn runtime::ServiceException {
                match error {
                    $($Error::$Exception(exception) => exception,)*
                    $Error::Unhandled(error) => error,
                }
            }

            impl ::std::fmt::Display for $Error {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    ::std::fmt::Display::fmt(exception(self), f)
                }
            }

            impl ::std::error::Error for $Error {
                // The text of the exception is that of the enum.
                #[inline]
                fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
                    exception(self).as_error().source()
                }
            }

            impl runtime::ListedExceptions for $Error {
                #[inline]
                fn has_sensitive_message(code: &str) -> bool {
                    let exceptions: &[(bool, &[&str])] = &[$((
                        <$Exception as runtime::Exception>::SENSITIVE_MESSAGE,
                        <$Exception as runtime::Exception>::CODES,
                    )),*];
                    let mut exceptions = exceptions.iter();
                    exceptions.any(|(sensitive, codes)| *sensitive && codes.contains(&code))
                }
            }

            impl runtime::ProvideErrorMetadata for $Error {
                #[inline]
                fn meta(&self) -> &runtime::ErrorMetadata {
                    exception(self).meta()
                }

                // The metadata does not contain a sensitive message.
                #[inline]
                fn message(&self) -> Option<&str> {
                    exception(self).message()
                }
            }

            impl runtime::RequestId for $Error {
                #[inline]
                fn request_id(&self) -> Option<&str> {
                    exception(self).meta().request_id()
                }
            }
        };
    };
}
