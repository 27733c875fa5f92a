// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The enum `Odd`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum Odd {
    /// The value `as_str`.
    AsStr,
    /// The value ``.
    Empty,
    /// The value `*`.
    Empty2,
    /// The value `Self`.
    SelfValue,
    /// The value `self`.
    SelfValue2,
    /// The value `Unknown`.
    UnknownValue,
    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}
impl Odd {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AsStr => "as_str",
            Self::Empty => "",
            Self::Empty2 => "*",
            Self::SelfValue => "Self",
            Self::SelfValue2 => "self",
            Self::UnknownValue => "Unknown",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["as_str", "", "*", "Self", "self", "Unknown"]
    }
    /// Parses a value that this version of the crate names, and fails on any other.
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl From<&str> for Odd {
    fn from(value: &str) -> Self {
        match value {
            "as_str" => Self::AsStr,
            "" => Self::Empty,
            "*" => Self::Empty2,
            "Self" => Self::SelfValue,
            "self" => Self::SelfValue2,
            "Unknown" => Self::UnknownValue,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}
open_enum_traits!(Odd);
