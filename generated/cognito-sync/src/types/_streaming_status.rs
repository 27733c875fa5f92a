// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{UnknownVariantError, UnknownVariantValue, open_enum_traits};

/// State of streaming for an identity pool.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum StreamingStatus {
    /// No changes are sent. The stream and the role stay configured.
    Disabled,

    /// Every change is sent to the stream.
    Enabled,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl StreamingStatus {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["DISABLED", "ENABLED"]
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

impl From<&str> for StreamingStatus {
    fn from(value: &str) -> Self {
        match value {
            "DISABLED" => Self::Disabled,
            "ENABLED" => Self::Enabled,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}

open_enum_traits!(StreamingStatus);
