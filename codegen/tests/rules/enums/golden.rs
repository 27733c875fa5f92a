// src/types/_odd.rs

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

// src/types/_same.rs

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
}

// src/types/_size.rs

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

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Size`.
    pub size: Option<crate::types::Size>,

    /// The member `Needed`.
    ///
    /// Required.
    pub needed: crate::types::Size,

    /// The member `Odd`.
    pub odd: Option<crate::types::Odd>,

    /// The member `Same`.
    pub same: Option<crate::types::Same>,

    /// The member `None`.
    pub none: Option<String>,
}

static MEMBERS: [Schema; 5] = [
    string(id!("Thing$Size"), 0),
    string(id!("Thing$Needed"), 1),
    string(id!("Thing$Odd"), 2),
    string(id!("Thing$Same"), 3),
    string(id!("Thing$None"), 4),
];

structure!(
    both Thing, SCHEMA, MEMBERS, some(size), always(needed), some(odd), some(same),
    some(none)
);
