//! Invocation IDs, which identify the attempts of one call.

use crate::error::BoxError;
use crate::shape::uuid;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::fmt;
use std::sync::Arc;

/// The ID of a call, which is the same in each of its attempts. It is sent in the header
/// `amz-sdk-invocation-id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvocationId(http::HeaderValue);

impl InvocationId {
    /// Creates an ID from a string.
    ///
    /// # Panics
    /// Panics if the string is not a valid value of an HTTP header.
    pub fn new(invocation_id: String) -> Self {
        Self(
            invocation_id
                .try_into()
                .expect("an invocation ID must be a valid value of an HTTP header"),
        )
    }

    /// Returns the value of the header.
    pub(crate) fn as_str(&self) -> &str {
        // It was created from a string.
        std::str::from_utf8(self.0.as_bytes()).unwrap_or_default()
    }
}

impl Storable for InvocationId {
    type Storer = StoreReplace<Self>;
}

/// A generator of invocation IDs.
pub trait InvocationIdGenerator: fmt::Debug + Send + Sync {
    /// Returns an ID for the next call, or `None` to send none.
    ///
    /// # Errors
    /// An error fails the call.
    fn generate(&self) -> Result<Option<InvocationId>, BoxError>;
}

/// A generator that several clients can share.
#[derive(Clone, Debug)]
pub struct SharedInvocationIdGenerator(Arc<dyn InvocationIdGenerator>);

impl SharedInvocationIdGenerator {
    /// Wraps a generator.
    pub fn new(generator: impl InvocationIdGenerator + 'static) -> Self {
        Self(Arc::new(generator))
    }
}

impl InvocationIdGenerator for SharedInvocationIdGenerator {
    fn generate(&self) -> Result<Option<InvocationId>, BoxError> {
        self.0.generate()
    }
}

impl Storable for SharedInvocationIdGenerator {
    type Storer = StoreReplace<Self>;
}

/// The default generator of invocation IDs: random UUIDs.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct DefaultInvocationIdGenerator;

impl DefaultInvocationIdGenerator {
    /// Creates the generator.
    pub fn new() -> Self {
        Self
    }
}

impl InvocationIdGenerator for DefaultInvocationIdGenerator {
    fn generate(&self) -> Result<Option<InvocationId>, BoxError> {
        Ok(Some(InvocationId::new(uuid::v4())))
    }
}
