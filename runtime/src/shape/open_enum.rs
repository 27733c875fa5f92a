//! Values of enums that a later model may name.

use std::fmt;

/// A value that an enum has no variant for.
///
/// It shows itself only through the enum that holds it, so that a variant that comes later changes
/// nothing for programs that looked at the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct UnknownVariantValue(Box<str>);

impl UnknownVariantValue {
    /// Keeps a value as the service wrote it.
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as the service wrote it.
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

/// Implements for an enum over strings what follows from `From<&str>` and `as_str`: `FromStr`,
/// `AsRef<str>`, `Display`, reading, writing and checking, and standing for the key of a map.
#[macro_export]
macro_rules! open_enum_traits {
    ($Enum:ident, sensitive) => {
        $crate::open_enum_traits!($Enum);

        impl ::std::fmt::Debug for $Enum {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::generated::macros::REDACTED)
            }
        }
    };
    ($Enum:ident) => {
        impl ::std::str::FromStr for $Enum {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl AsRef<str> for $Enum {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::generated::macros::WriteValue for $Enum {
            fn write(
                &self,
                schema: &$crate::generated::macros::Schema<'_>,
                ser: $crate::generated::macros::Ser<'_>,
            ) -> $crate::generated::macros::Serde {
                ser.write_string(schema, self.as_str())
            }
        }

        impl $crate::generated::macros::ReadValue for $Enum {
            fn read(
                schema: &$crate::generated::macros::Schema<'_>,
                de: $crate::generated::macros::De<'_>,
            ) -> $crate::generated::macros::Serde<Self> {
                de.read_string(schema)
                    .map(|value| Self::from(value.as_str()))
            }

            fn missing() -> Self {
                Self::from("")
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::generated::macros::Serialize for $Enum {
            fn serialize<S: $crate::generated::macros::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> $crate::generated::macros::Deserialize<'de> for $Enum {
            fn deserialize<D: $crate::generated::macros::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::generated::macros::deserialize_enum(deserializer)
            }
        }

        impl $crate::generated::macros::Check for $Enum {
            fn check(
                &self,
                limits: &$crate::generated::macros::Limits,
                at: &$crate::generated::macros::At<'_>,
                found: &mut Vec<$crate::generated::macros::Violation>,
            ) {
                $crate::generated::macros::check_text(self.as_str(), limits, at, found);
            }
        }

        impl $crate::generated::macros::MapKey for $Enum {
            fn from_key(key: String) -> Self {
                Self::from(key.as_str())
            }

            fn as_key(&self) -> &str {
                self.as_str()
            }
        }
    };
}
