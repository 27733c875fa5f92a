// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The enum `Same`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum Same {
    /// The value `SAME`.
    Same,
    /// The value `Same`.
    Same3,
    /// The value `same`.
    Same4,
    /// The value `same2`.
    Same2,
    /// The value `V1`.
    V1,
    /// The value `v1`.
    V1_3,
    /// The value `v1_2`.
    V1_2,
    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}
impl Same {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Same => "SAME",
            Self::Same3 => "Same",
            Self::Same4 => "same",
            Self::Same2 => "same2",
            Self::V1 => "V1",
            Self::V1_3 => "v1",
            Self::V1_2 => "v1_2",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["SAME", "Same", "same", "same2", "V1", "v1", "v1_2"]
    }
    /// Parses a value that this version of the crate names, and fails on any other.
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl From<&str> for Same {
    fn from(value: &str) -> Self {
        match value {
            "SAME" => Self::Same,
            "Same" => Self::Same3,
            "same" => Self::Same4,
            "same2" => Self::Same2,
            "V1" => Self::V1,
            "v1" => Self::V1_3,
            "v1_2" => Self::V1_2,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}
open_enum_traits!(Same);
