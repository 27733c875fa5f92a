//! The types of an operation: input, output, error, and the builder of its input.

use super::descriptor::Descriptor;
use super::errors::OperationError;
use super::service::Service;
use crate::error::{BoxError, SdkError};
use crate::shape::{OperationInput, ReadStruct, ReadValue, validate};
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::error::operation::BuildError;
use std::fmt::Debug;

/// An operation, described by a marker type of the generated crate.
pub trait Operation: Send + Sync + 'static {
    /// The service that has the operation.
    type Service: Service;
    /// The input.
    type Input: OperationInput;
    /// The output of a successful call.
    type Output: Output;
    /// The error type of the operation.
    type Error: OperationError;

    /// The description of the operation that the pipeline uses.
    const DESCRIPTOR: &'static Descriptor;

    /// Validates the input before the request is sent. An error is returned as a construction failure.
    fn validate(input: &Self::Input) -> Result<(), BoxError> {
        validate(input).map_err(Into::into)
    }
}

/// The builder of an operation's input.
pub trait InputBuilder: Sized {
    /// The operation.
    type Operation: Operation;

    /// Builds the input.
    ///
    /// # Errors
    /// Returns an error if a field is not set that the type of the input requires.
    fn into_input(self) -> Result<<Self::Operation as Operation>::Input, BuildError>;
}

/// Implements [`InputBuilder`] for the builder of an operation's input, by the builder's own `build`.
#[macro_export]
macro_rules! input_builder {
    ($Builder:ident => $Operation:ident) => {
        impl $crate::generated::InputBuilder for $Builder {
            type Operation = $Operation;

            #[inline]
            fn into_input(
                self,
            ) -> Result<
                <$Operation as $crate::generated::Operation>::Input,
                $crate::generated::BuildError,
            > {
                self.build()
            }
        }
    };
}

/// The result of a call of an operation.
pub type SendResult<O> = Result<<O as Operation>::Output, SdkError<<O as Operation>::Error>>;

/// The output of the operation that an input builder belongs to.
pub type OutputOf<B> = <<B as InputBuilder>::Operation as Operation>::Output;

/// The error of the operation that an input builder belongs to.
pub type ErrorOf<B> = <<B as InputBuilder>::Operation as Operation>::Error;

/// The output of an operation.
pub trait Output: Debug + Send + Sync + Sized + 'static {
    /// Reads the output from a success response. The output stores `request_id`.
    fn read(de: &mut dyn ShapeDeserializer, request_id: Option<String>)
    -> Result<Self, SerdeError>;
}

/// An output that stores the request ID in addition to its members.
pub trait ReadOutput: ReadStruct + Debug + Send + Sync + 'static {
    /// Sets the request ID.
    fn set_request_id(&mut self, request_id: Option<String>);
}

impl<T: ReadOutput> Output for T {
    fn read(
        de: &mut dyn ShapeDeserializer,
        request_id: Option<String>,
    ) -> Result<Self, SerdeError> {
        let mut output = <T as ReadValue>::read(T::SCHEMA, de)?;
        output.set_request_id(request_id);
        Ok(output)
    }
}
