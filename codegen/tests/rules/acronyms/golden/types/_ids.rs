// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The enum `IDs`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum IDs {
    /// The value `ALLOW_ALL`.
    AllowAll,
    /// The value `allowSome`.
    AllowSome,
    /// The value `EC2`.
    Ec2,
    /// The value `IPv6`.
    IPv6,
    /// The value `TLSv1.2_2019`.
    TlSv1_2_2019,
    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}
impl IDs {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllowAll => "ALLOW_ALL",
            Self::AllowSome => "allowSome",
            Self::Ec2 => "EC2",
            Self::IPv6 => "IPv6",
            Self::TlSv1_2_2019 => "TLSv1.2_2019",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["ALLOW_ALL", "allowSome", "EC2", "IPv6", "TLSv1.2_2019"]
    }
    /// Parses a value that this version of the crate names, and fails on any other.
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl From<&str> for IDs {
    fn from(value: &str) -> Self {
        match value {
            "ALLOW_ALL" => Self::AllowAll,
            "allowSome" => Self::AllowSome,
            "EC2" => Self::Ec2,
            "IPv6" => Self::IPv6,
            "TLSv1.2_2019" => Self::TlSv1_2_2019,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}
open_enum_traits!(IDs);
