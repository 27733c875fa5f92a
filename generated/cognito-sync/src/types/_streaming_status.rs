// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// State of streaming for an identity pool.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum StreamingStatus {
    /// No changes are sent. The stream and the role stay configured.
    Disabled,

    /// Every change is sent to the stream.
    Enabled,

    /// A value that this version of the crate has no name for.
    #[deprecated(note = "compare `as_str()` instead: a later version may name this value")]
    Unknown(UnknownVariantValue),
}

impl StreamingStatus {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["DISABLED", "ENABLED"]
    }

    /// Parses a value that this version of the crate names, and fails on any other.
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
