// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Operation of a [`RecordPatch`](crate::types::RecordPatch) on its record.
///
/// The operations of the service are in the module [`operation`](crate::operation).
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum Operation {
    /// Removes the record. It is still listed, without a value, so that other devices detect the
    /// removal.
    Remove,

    /// Stores the value, and creates the record if it does not exist.
    Replace,

    /// A value that this version of the crate has no name for.
    #[deprecated(note = "compare `as_str()` instead: a later version may name this value")]
    Unknown(UnknownVariantValue),
}

impl Operation {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["remove", "replace"]
    }

    /// Parses a value that this version of the crate names, and fails on any other.
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
