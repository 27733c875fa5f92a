// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{UnknownVariantError, UnknownVariantValue, open_enum_traits};

/// Operation of a [`RecordPatch`](crate::types::RecordPatch) on its record.
///
/// The operations of the service are in the module [`operation`](crate::operation).
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Operation {
    /// Removes the record. It is still listed, without a value, so that other devices detect the
    /// removal.
    Remove,

    /// Stores the value, and creates the record if it does not exist.
    Replace,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Operation {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["remove", "replace"]
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

impl From<&str> for Operation {
    fn from(value: &str) -> Self {
        match value {
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}

open_enum_traits!(Operation);
