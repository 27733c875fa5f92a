// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Status of the last [`BulkPublish`](crate::operation::bulk_publish) of an identity pool.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum BulkPublishStatus {
    /// The bulk publish failed; the details contain a failure message. Another one can be started.
    Failed,

    /// Datasets are being sent. Another bulk publish cannot be started.
    InProgress,

    /// No bulk publish was ever started for the pool.
    NotStarted,

    /// All datasets were sent. Another bulk publish can be started after 24 hours.
    Succeeded,

    /// A value that this version of the crate has no name for.
    #[deprecated(note = "compare `as_str()` instead: a later version may name this value")]
    Unknown(UnknownVariantValue),
}

impl BulkPublishStatus {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::InProgress => "IN_PROGRESS",
            Self::NotStarted => "NOT_STARTED",
            Self::Succeeded => "SUCCEEDED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// The values that this version of the crate names, as the service writes them.
    pub const fn values() -> &'static [&'static str] {
        &["FAILED", "IN_PROGRESS", "NOT_STARTED", "SUCCEEDED"]
    }

    /// Parses a value that this version of the crate names, and fails on any other.
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
