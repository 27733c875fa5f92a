// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The enum `Size`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum Size {
    /// The value `small`.
    Small,
    /// The value `x-large`.
    XLarge,
    /// The value `10`.
    _10,
    /// The value `1.0`.
    _1_0,
    /// The value `2xlarge`.
    _2xlarge,
    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}
impl Size {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::XLarge => "x-large",
            Self::_10 => "10",
            Self::_1_0 => "1.0",
            Self::_2xlarge => "2xlarge",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["small", "x-large", "10", "1.0", "2xlarge"]
    }
    /// Parses a value that this version of the crate names, and fails on any other.
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl From<&str> for Size {
    fn from(value: &str) -> Self {
        match value {
            "small" => Self::Small,
            "x-large" => Self::XLarge,
            "10" => Self::_10,
            "1.0" => Self::_1_0,
            "2xlarge" => Self::_2xlarge,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}
open_enum_traits!(Size);
