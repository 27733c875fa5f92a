//! Open enums: enums that can contain values that the model does not define.

use std::fmt;

/// A value of an enum that has no variant for it.
///
/// Programs read its text with the `as_str` method of the enum, which returns the same text when a later
/// version of the crate has a variant for the value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct UnknownVariantValue(Box<str>);

impl UnknownVariantValue {
    /// Creates the value from its text on the wire.
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// Returns the text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownVariantValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Error of parsing a string that is not a value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVariantError {
    value: Box<str>,
}

impl UnknownVariantError {
    /// Creates the error for `value`.
    pub fn new(value: &str) -> Self {
        Self {
            value: value.into(),
        }
    }
}

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a value of this enum", self.value)
    }
}

impl std::error::Error for UnknownVariantError {}

/// Implements the traits of an enum over strings that its `From<&str>` and `as_str` determine:
/// `FromStr`, `AsRef<str>`, `Display`, the serde traits if enabled, and those for reading, writing and
/// checking it, also as the key of a map.
#[macro_export]
macro_rules! open_enum_traits {
    ($Enum:ident, sensitive) => {
        $crate::open_enum_traits!($Enum);

        impl ::std::fmt::Debug for $Enum {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::generated::macros::REDACTED)
            }
        }
    };
    ($Enum:ident) => {
        impl ::std::str::FromStr for $Enum {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl AsRef<str> for $Enum {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::generated::macros::WriteValue for $Enum {
            #[inline]
            fn write(
                &self,
                schema: &$crate::generated::macros::Schema<'_>,
                ser: $crate::generated::macros::Ser<'_>,
            ) -> $crate::generated::macros::SerdeResult {
                ser.write_string(schema, self.as_str())
            }
        }

        impl $crate::generated::macros::ReadValue for $Enum {
            #[inline]
            fn read(
                schema: &$crate::generated::macros::Schema<'_>,
                de: $crate::generated::macros::De<'_>,
            ) -> $crate::generated::macros::SerdeResult<Self> {
                de.read_string(schema)
                    .map(|value| Self::from(value.as_str()))
            }

            #[inline]
            fn missing() -> Self {
                Self::from("")
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::generated::macros::Serialize for $Enum {
            #[inline]
            fn serialize<S: $crate::generated::macros::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> $crate::generated::macros::Deserialize<'de> for $Enum {
            #[inline]
            fn deserialize<D: $crate::generated::macros::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::generated::macros::deserialize_enum(deserializer)
            }
        }

        impl $crate::generated::macros::Check for $Enum {
            #[inline]
            fn check(
                &self,
                limits: &$crate::generated::macros::Limits,
                path: &$crate::generated::macros::Path<'_>,
                violations: &mut Vec<$crate::generated::macros::Violation>,
            ) {
                $crate::generated::macros::check_text(self.as_str(), limits, path, violations);
            }
        }

        impl $crate::generated::macros::MapKey for $Enum {
            #[inline]
            fn from_key(key: String) -> Self {
                Self::from(key.as_str())
            }

            #[inline]
            fn as_key(&self) -> &str {
                self.as_str()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_value_is_shown_as_it_was_received() {
        let value = UnknownVariantValue::new("BRAND_NEW");
        assert_eq!(value.as_str(), "BRAND_NEW");
        assert_eq!(value.to_string(), "BRAND_NEW");
        assert_eq!(
            UnknownVariantError::new("BRAND_NEW").to_string(),
            "`BRAND_NEW` is not a value of this enum"
        );
    }
}
