//! Operations and exceptions as a server uses them.

use aws_smithy_schema::serde::SerializableStruct;

use super::constraints::StructureConstraints;
use crate::operation::{Descriptor, Exception, Operation};
use crate::shape::ReadStruct;
use crate::shape::schema::Shape;

/// An operation whose inputs can be read and whose outputs can be written.
pub trait Serve: Operation<Input: ReadStruct, Output: SerializableStruct> {
    /// The constraints of the model on the input.
    const CONSTRAINTS: &'static StructureConstraints;
}

/// The description of an operation that a server uses.
#[derive(Clone, Copy, Debug)]
pub struct ServedOperation {
    descriptor: &'static Descriptor,
    constraints: &'static StructureConstraints,
}

impl ServedOperation {
    /// Returns the description of the operation `O`.
    pub const fn of<O: Serve>() -> Self {
        Self::new(O::DESCRIPTOR, O::CONSTRAINTS)
    }

    pub(super) const fn new(
        descriptor: &'static Descriptor,
        constraints: &'static StructureConstraints,
    ) -> Self {
        Self {
            descriptor,
            constraints,
        }
    }

    /// Returns the name of the operation in the model.
    pub fn name(&self) -> &'static str {
        self.descriptor.name
    }

    /// Returns the schemas of the input and the output, and the authentication.
    pub fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    /// Returns the constraints of the model on the input.
    pub fn constraints(&self) -> &'static StructureConstraints {
        self.constraints
    }
}

/// An exception that can be written.
pub trait ServedException: Exception + Shape + SerializableStruct + Send + Sync + 'static {
    /// The status of the response.
    const STATUS: u16;
}
