//! The description of an operation, as the pipeline reads it.

use aws_smithy_schema::Schema;

/// The description of an operation that the pipeline uses.
#[derive(Debug)]
pub struct Descriptor {
    /// The name of the operation, such as `RegisterDevice`.
    pub name: &'static str,
    /// The schema of the input, with the HTTP binding of the operation if the protocol has bindings.
    pub input: &'static Schema<'static>,
    /// The schema of the output.
    pub output: &'static Schema<'static>,
    /// Whether a call can be retried even if it may have taken effect.
    pub idempotency: Idempotency,
    /// The authentication of the request.
    pub auth: Auth,
}

impl Descriptor {
    /// Creates the description of an operation that is signed and not idempotent.
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

    /// Returns the same description for an idempotent operation.
    pub const fn idempotent(mut self) -> Self {
        self.idempotency = Idempotency::Idempotent;
        self
    }

    /// Returns the same description with another authentication.
    pub const fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }
}

/// Whether calling an operation twice has the same effect as calling it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// A call can be sent again without a further effect.
    Idempotent,
    /// A call that is sent again may take effect twice. Once the service has begun a success response,
    /// such a call is not retried, even if the rest of the response is lost.
    NotIdempotent,
}

impl Idempotency {
    /// Returns whether a call that is sent again may take effect twice.
    pub(crate) fn is_not_idempotent(self) -> bool {
        self == Self::NotIdempotent
    }
}

/// The authentication of the requests of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Signature Version 4 over the whole request.
    SigV4,
    /// Signature Version 4 without the body, for bodies that cannot be read twice.
    SigV4UnsignedPayload,
    /// None: the call requires no credentials.
    None,
}
