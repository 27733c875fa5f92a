// src/types/_odd.rs

/// The enum `Odd`.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Odd {
    /// The value `as_str`.
    AsStr,

    /// The empty value.
    Empty,

    /// The value `*`.
    Empty2,

    /// The value `Self`.
    SelfValue,

    /// The value `self`.
    SelfValue2,

    /// The value `Unknown`.
    UnknownValue,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Odd {
    /// Returns the value as the service writes it.
    #[inline]
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

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["as_str", "", "*", "Self", "self", "Unknown"]
    }

    /// Parses a value that has a variant.
    ///
    /// # Errors
    ///
    /// The value is not one of [`values`](Self::values).
    #[inline]
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}

impl From<&str> for Odd {
    #[inline]
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
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
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

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Same {
    /// Returns the value as the service writes it.
    #[inline]
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
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
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

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Size {
    /// Returns the value as the service writes it.
    #[inline]
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

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["small", "x-large", "10", "1.0", "2xlarge"]
    }

    /// Parses a value that has a variant.
    ///
    /// # Errors
    ///
    /// The value is not one of [`values`](Self::values).
    #[inline]
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}

impl From<&str> for Size {
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        size: string("Size");
        needed: string("Needed"), non_optional;
        odd: string("Odd");
        same: string("Same");
        none: string("None");
    }
}
