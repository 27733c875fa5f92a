// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The identity pool is not configured for push synchronization (HTTP status 400).
///
/// It has no application for the [`Platform`](crate::types::Platform) of the device, or its role
/// does not allow the service to use the application. The owner of the pool fixes this with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration); an app
/// can only continue without push synchronization.
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

exception_traits!(InvalidConfigurationException, |it| Some(it.message()));

message_exception!(
    InvalidConfigurationException,
    ["InvalidConfigurationException"]
);

/// Builds a [`InvalidConfigurationException`].
pub type InvalidConfigurationExceptionBuilder = ExceptionBuilder<InvalidConfigurationException>;
