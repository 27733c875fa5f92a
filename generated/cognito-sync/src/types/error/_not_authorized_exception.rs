// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The credentials do not allow this operation (HTTP status 403).
///
/// They are of the wrong kind (see [credentials](crate#credentials)), belong to another identity
/// than the one in the request, or their role does not have the permission. Expired credentials
/// result in a different error code, which the service model does not declare.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NotAuthorizedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl NotAuthorizedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`NotAuthorizedException`].
    pub fn builder() -> NotAuthorizedExceptionBuilder {
        Default::default()
    }
}

exception_traits!(NotAuthorizedException, |it| Some(it.message()));

message_exception!(NotAuthorizedException, ["NotAuthorizedException"]);

/// Builds a [`NotAuthorizedException`].
pub type NotAuthorizedExceptionBuilder = ExceptionBuilder<NotAuthorizedException>;
