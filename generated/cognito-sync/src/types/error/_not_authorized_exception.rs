// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The credentials do not allow this call (status 403).
///
/// They are of the wrong kind ([who may call what](crate#who-may-call-what)), of another
/// identity than the one in the request, or of a role without the permission. Expired
/// credentials come back under another code, which the service's model does not declare.
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
exception_traits!(NotAuthorizedException, | it | Some(it.message()));
message_exception!(NotAuthorizedException, ["NotAuthorizedException"]);
/// Builds a [`NotAuthorizedException`].
pub type NotAuthorizedExceptionBuilder = ExceptionBuilder<NotAuthorizedException>;
