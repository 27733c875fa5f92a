// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Registers a device for push synchronization and returns its device ID.
///
/// Sent by [`Client::register_device`](crate::Client::register_device), which documents permissions
/// and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct RegisterDevice;

impl Operation for RegisterDevice {
    type Service = crate::meta::CognitoSync;
    type Input = RegisterDeviceInput;
    type Output = RegisterDeviceOutput;
    type Error = RegisterDeviceError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("RegisterDevice", &INPUT, &OUTPUT);
}

/// Input of [`RegisterDevice`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct RegisterDeviceInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,

    /// Push service that issued the push token.
    ///
    /// Required.
    pub platform: Option<crate::types::Platform>,

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    // overrides.toml: The push token identifies the app on one device; anyone who has it can try to
    // send messages to that device.
    pub token: Option<String>,
}

impl std::fmt::Debug for RegisterDeviceInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RegisterDeviceInput")
            .field("identity_pool_id", &self.identity_pool_id)
            .field("identity_id", &self.identity_id)
            .field("platform", &self.platform)
            .field("token", &REDACTED)
            .finish()
    }
}

impl RegisterDeviceInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(&self) -> Option<&crate::types::Platform> {
        self.platform.as_ref()
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Returns a builder of [`RegisterDeviceInput`].
    pub fn builder() -> builders::RegisterDeviceInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 4] = [
    string(id!("RegisterDeviceRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("RegisterDeviceRequest$IdentityId"), 1).with_http_label(),
    string(id!("RegisterDeviceRequest$Platform"), 2),
    string(id!("RegisterDeviceRequest$Token"), 3).with_sensitive(),
];

static INPUT_REFS: [&Schema; 4] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("RegisterDeviceRequest"), &INPUT_REFS).with_http(http(
    "POST",
    "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device",
    200,
));

structure!(
    input RegisterDeviceInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(platform), required(token)
);

/// Output of [`RegisterDevice`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RegisterDeviceOutput {
    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub device_id: Option<String>,

    _request_id: Option<String>,
}

impl RegisterDeviceOutput {
    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }

    /// Returns a builder of [`RegisterDeviceOutput`].
    pub fn builder() -> builders::RegisterDeviceOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [string(id!("RegisterDeviceResponse$DeviceId"), 0)];
static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("RegisterDeviceResponse"), &OUTPUT_REFS);

structure!(output RegisterDeviceOutput, OUTPUT, OUTPUT_MEMBERS, some(device_id));

operation_error!(
    RegisterDeviceError => Error, InternalErrorException is_internal_error_exception,
    InvalidConfigurationException is_invalid_configuration_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
