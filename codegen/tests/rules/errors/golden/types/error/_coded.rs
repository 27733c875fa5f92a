// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Coded`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Coded {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl Coded {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// Returns a builder of [`Coded`].
    pub fn builder() -> CodedBuilder {
        Default::default()
    }
}
exception_traits!(Coded, | it | Some(it.message()));
message_exception!(
    Coded, ["ShortCode", "Coded"], passes sdk_runtime::error::ErrorKind::ServerError
);
/// Builds a [`Coded`].
pub type CodedBuilder = ExceptionBuilder<Coded>;
