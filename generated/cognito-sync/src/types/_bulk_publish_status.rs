// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{UnknownVariantError, UnknownVariantValue, open_enum_traits};

/// Status of the last [`BulkPublish`](crate::operation::bulk_publish) of an identity pool.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum BulkPublishStatus {
    /// The bulk publish failed; the details contain a failure message. Another one can be started.
    Failed,

    /// Datasets are being sent. Another bulk publish cannot be started.
    InProgress,

    /// No bulk publish was ever started for the pool.
    NotStarted,

    /// All datasets were sent. Another bulk publish can be started after 24 hours.
    Succeeded,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl BulkPublishStatus {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::InProgress => "IN_PROGRESS",
            Self::NotStarted => "NOT_STARTED",
            Self::Succeeded => "SUCCEEDED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// Returns the values that have a variant, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["FAILED", "IN_PROGRESS", "NOT_STARTED", "SUCCEEDED"]
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

impl From<&str> for BulkPublishStatus {
    fn from(value: &str) -> Self {
        match value {
            "FAILED" => Self::Failed,
            "IN_PROGRESS" => Self::InProgress,
            "NOT_STARTED" => Self::NotStarted,
            "SUCCEEDED" => Self::Succeeded,
            other => Self::Unknown(UnknownVariantValue::new(other)),
        }
    }
}

open_enum_traits!(BulkPublishStatus);
