//! Exceptions that hold a message and nothing else, as nearly all do.

use std::fmt;

use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::retry::ErrorKind;

use super::error_response::{ErrorResponse, Exception};

/// An exception whose only member is a required message.
pub trait MessageException: Sized {
    /// The codes by which replies name the exception.
    const CODES: &'static [&'static str];

    /// Why the exception may pass by itself, if the model says that it does.
    const RETRYABLE: Option<ErrorKind> = None;

    /// The name of the member on the wire.
    const MEMBER: &'static str = "message";

    /// Makes the exception.
    fn from_message(message: String, meta: ErrorMetadata) -> Self;

    /// The message.
    fn text(&self) -> &str;
}

impl<T: MessageException> Exception for T {
    const CODES: &'static [&'static str] = T::CODES;
    const RETRYABLE: Option<ErrorKind> = T::RETRYABLE;

    /// A reply without a message gives an exception with an empty one, so that it stays typed.
    fn read(reply: &mut ErrorResponse<'_>) -> Self {
        let message = reply.message().unwrap_or_default().to_owned();
        T::from_message(message, reply.meta().clone())
    }
}

/// Implements `MessageException` for an exception with the fields `message` and `meta`, by the codes
/// that replies name it with.
///
/// `named` comes before the name of the message on the wire, unless that is `message`, and `passes`
/// before the kind of error of one that may pass by itself.
#[macro_export]
macro_rules! message_exception {
    ($Exception:ident, [$($code:literal),*] $(, named $member:literal)? $(, passes $kind:path)?) => {
        impl $crate::generated::MessageException for $Exception {
            const CODES: &'static [&'static str] = &[$($code),*];
            $(const MEMBER: &'static str = $member;)?
            $(const RETRYABLE: Option<$crate::generated::macros::ErrorKind> = Some($kind);)?

            fn from_message(message: String, meta: $crate::generated::ErrorMetadata) -> Self {
                Self { message, meta }
            }

            fn text(&self) -> &str {
                &self.message
            }
        }

        #[cfg(feature = "serde")]
        $crate::generated::macros::serde_traits!($Exception, serialize_exception, deserialize_exception);
    };
}

/// Builds an exception whose only member is a required message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExceptionBuilder<E> {
    message: Option<String>,
    meta: Option<ErrorMetadata>,
    exception: std::marker::PhantomData<fn() -> E>,
}

impl<E: MessageException> ExceptionBuilder<E> {
    /// Sets what the service says about the error. Required.
    pub fn message(self, input: impl Into<String>) -> Self {
        self.set_message(Some(input.into()))
    }

    /// Sets or clears what the service says about the error.
    pub fn set_message(mut self, input: Option<String>) -> Self {
        self.message = input;
        self
    }

    /// What the service says about the error.
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }

    /// Sets the code, message and request id that came with the error.
    pub fn meta(mut self, meta: ErrorMetadata) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets or clears the code, message and request id that came with the error.
    pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self {
        self.meta = meta;
        self
    }

    /// Makes the exception.
    ///
    /// # Errors
    /// The message is not set.
    pub fn build(self) -> Result<E, BuildError> {
        let message = self.message.ok_or(BuildError::missing_field(
            "message",
            "`message` is required to build an exception",
        ))?;
        Ok(E::from_message(message, self.meta.unwrap_or_default()))
    }
}

impl<E> Default for ExceptionBuilder<E> {
    fn default() -> Self {
        Self {
            message: None,
            meta: None,
            exception: std::marker::PhantomData,
        }
    }
}

impl<E> fmt::Debug for ExceptionBuilder<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExceptionBuilder")
            .field("message", &self.message)
            .field("meta", &self.meta)
            .finish()
    }
}

/// Serializes an exception that holds a message and nothing else.
///
/// # Errors
/// The format has no way to write the value.
#[cfg(feature = "serde")]
pub fn serialize_exception<E: MessageException, S: crate::shape::serde::Serializer>(
    exception: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    crate::shape::serde::serialize_text_member(E::MEMBER, exception.text(), serializer)
}

/// Deserializes an exception that holds a message and nothing else. A missing message is empty.
///
/// # Errors
/// There is no map, or the message is no string.
#[cfg(feature = "serde")]
pub fn deserialize_exception<
    'de,
    E: MessageException,
    D: crate::shape::serde::Deserializer<'de>,
>(
    deserializer: D,
) -> Result<E, D::Error> {
    let message = crate::shape::serde::deserialize_text_member(E::MEMBER, deserializer)?;
    Ok(E::from_message(message, ErrorMetadata::default()))
}
