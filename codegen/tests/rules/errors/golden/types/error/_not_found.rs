// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `NotFound`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NotFound {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl NotFound {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// Returns a builder of [`NotFound`].
    pub fn builder() -> NotFoundBuilder {
        Default::default()
    }
}
exception_traits!(NotFound, | it | Some(it.message()));
message_exception!(NotFound, ["NotFound"]);
/// Builds a [`NotFound`].
pub type NotFoundBuilder = ExceptionBuilder<NotFound>;
