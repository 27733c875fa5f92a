// src/operation/hash.rs

/// The operation `Hash`.
///
/// Sent by [`Client::hash`](crate::Client::hash), which documents credentials and errors.
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Hash;

/// Input of [`struct@Hash`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HashInput {
    /// The member `text`.
    ///
    /// Required.
    pub text: Option<String>,

    /// The member `hash`.
    pub hash: Option<String>,

    /// The member `next`.
    pub next: Option<crate::types::All>,
}

/// Error returned by [`struct@Hash`].
#[derive(Debug)]
#[non_exhaustive]
pub enum HashError {
    /// The error `Eq`.
    Eq(Eq),

    /// The error `Ord`.
    Ord(Ord),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

// src/operation/hash/paginator.rs

use super::builders::HashInputBuilder;
use sdk_runtime::call::paginator;

/// Requests the pages of [`Hash`](super::Hash), one after another.
/// Each page is a [`HashOutput`](super::HashOutput).
pub type HashPaginator = paginator::Paginator<HashInputBuilder>;

// src/operation/yield.rs

/// The operation `Yield`.
///
/// Sent by [`Client::yield`](crate::Client::yield), which documents credentials and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Yield;

// src/types/_clone.rs

/// The structure `Clone`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Clone {
    /// The member `text`.
    ///
    /// Required.
    pub text: String,

    /// The member `hash`.
    pub hash: Option<String>,

    /// The member `next`.
    pub next: Option<Box<crate::types::All>>,
}

impl Clone {
    /// Returns a builder of [`struct@Clone`].
    #[inline]
    pub fn builder() -> CloneBuilder {
        Default::default()
    }
}

/// Builder of [`struct@Clone`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneBuilder {
    pub(crate) text: Option<String>,
    pub(crate) hash: Option<String>,
    pub(crate) next: Option<Box<crate::types::All>>,
}

// src/types/error/_eq.rs

/// The error `Eq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Eq {
    /// The member `text`.
    ///
    /// Required.
    pub text: String,

    /// The member `hash`.
    pub hash: Option<String>,

    /// The member `next`.
    pub next: Option<crate::types::All>,

    pub(crate) meta: ErrorMetadata,
}

impl Eq {
    /// Returns a builder of [`struct@Eq`].
    #[inline]
    pub fn builder() -> EqBuilder {
        Default::default()
    }
}
