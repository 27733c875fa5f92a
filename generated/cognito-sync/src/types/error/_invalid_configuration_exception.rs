// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The identity pool is not set up for push sync (status 400).
///
/// It has no application for the device's [`Platform`](crate::types::Platform), or its role
/// does not let the service use it. The pool's owner mends that with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration); an app
/// can but go on without push.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidConfigurationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl InvalidConfigurationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// Returns a builder of [`InvalidConfigurationException`].
    pub fn builder() -> InvalidConfigurationExceptionBuilder {
        Default::default()
    }
}
exception_traits!(InvalidConfigurationException, | it | Some(it.message()));
message_exception!(InvalidConfigurationException, ["InvalidConfigurationException"]);
/// Builds a [`InvalidConfigurationException`].
pub type InvalidConfigurationExceptionBuilder = ExceptionBuilder<
    InvalidConfigurationException,
>;
