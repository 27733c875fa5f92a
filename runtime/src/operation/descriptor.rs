//! The description of an operation, as the pipeline reads it.

use aws_smithy_schema::Schema;

/// The facts about an operation that the pipeline needs.
#[derive(Debug)]
pub struct Descriptor {
    /// The operation's name, such as `RegisterDevice`.
    pub name: &'static str,
    /// The input's schema, with the operation's HTTP binding if the protocol has such.
    pub input: &'static Schema<'static>,
    /// The output's schema.
    pub output: &'static Schema<'static>,
    /// Whether the call may be repeated without asking what became of it.
    pub idempotency: Idempotency,
    /// How the request is signed.
    pub auth: Auth,
}

impl Descriptor {
    /// An operation that is signed whole, and not repeated once the service may have acted on it.
    pub const fn new(
        name: &'static str,
        input: &'static Schema<'static>,
        output: &'static Schema<'static>,
    ) -> Self {
        Self {
            name,
            input,
            output,
            idempotency: Idempotency::NotIdempotent,
            auth: Auth::SigV4,
        }
    }

    /// The same operation, but one that may be repeated.
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// The same operation, signed in another way.
    pub const fn signed(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }
}

/// Whether doing something twice comes to the same as doing it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// Sending the call again is harmless.
    Idempotent,
    /// Sending the call again may do its work twice. Once the service has begun a success reply,
    /// such a call is not sent again, even if the rest of the reply is lost.
    NotIdempotent,
}

impl Idempotency {
    pub(crate) fn is_not(self) -> bool {
        self == Self::NotIdempotent
    }
}

/// How requests of an operation are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Signature version 4 over the whole request.
    SigV4,
    /// Signature version 4 that leaves the body out, for bodies that cannot be read twice.
    SigV4UnsignedPayload,
    /// Not at all: the call needs no credentials.
    None,
}
