//! The id by which the service recognises the attempts of one call.

use crate::error::BoxError;
use crate::shape::uuid;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::fmt;
use std::sync::Arc;

/// The id of a call, the same in each of its attempts. It is sent as `amz-sdk-invocation-id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvocationId(http::HeaderValue);

impl InvocationId {
    /// An id of the caller's making.
    ///
    /// # Panics
    /// The id cannot be the value of an HTTP header.
    pub fn new(invocation_id: String) -> Self {
        Self(
            invocation_id
                .try_into()
                .expect("an invocation id is the value of an HTTP header"),
        )
    }

    /// The value of the header.
    pub(crate) fn header_value(&self) -> &http::HeaderValue {
        &self.0
    }
}

impl Storable for InvocationId {
    type Storer = StoreReplace<Self>;
}

/// Makes the ids of calls.
pub trait InvocationIdGenerator: fmt::Debug + Send + Sync {
    /// An id for the next call, or `None` to send none.
    ///
    /// # Errors
    /// There is no id to be had; the call then fails.
    fn generate(&self) -> Result<Option<InvocationId>, BoxError>;
}

/// A generator that several clients may share.
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

/// The generator that clients use unless told otherwise: random UUIDs.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct DefaultInvocationIdGenerator;

impl DefaultInvocationIdGenerator {
    /// Makes the generator.
    pub fn new() -> Self {
        Self
    }
}

impl InvocationIdGenerator for DefaultInvocationIdGenerator {
    fn generate(&self) -> Result<Option<InvocationId>, BoxError> {
        Ok(Some(InvocationId::new(uuid::v4())))
    }
}
