// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{UnknownVariantError, UnknownVariantValue, open_enum_traits};

/// Push service that issued the push token of a device.
///
/// Passed to [`RegisterDevice`](crate::operation::register_device). The identity pool needs an
/// SNS platform application for it. Windows and web browsers are not supported.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Platform {
    /// Amazon Device Messaging, for Fire tablets and Fire TV.
    Adm,

    /// Apple Push Notification service, production environment, for apps from the App Store and
    /// TestFlight.
    Apns,

    /// Apple Push Notification service, development environment, for apps run from Xcode. A push
    /// token is valid in one of the two environments only.
    ApnsSandbox,

    /// Google Cloud Messaging and its successor, Firebase Cloud Messaging.
    Gcm,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Platform {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adm => "ADM",
            Self::Apns => "APNS",
            Self::ApnsSandbox => "APNS_SANDBOX",
            Self::Gcm => "GCM",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["ADM", "APNS", "APNS_SANDBOX", "GCM"]
    }

    /// Parses a value that has a variant.
    ///
    /// # Errors
    ///
    /// The value is not one of [`values`](Self::values).
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}

impl From<&str> for Platform {
    fn from(value: &str) -> Self {
        match value {
            "ADM" => Self::Adm,
            "APNS" => Self::Apns,
            "APNS_SANDBOX" => Self::ApnsSandbox,
            "GCM" => Self::Gcm,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}

open_enum_traits!(Platform);
