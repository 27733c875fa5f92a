// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub name: String,

    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fixed: Option<aws_smithy_types::Blob>,

    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub limit: Option<i32>,

    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub ratio: Option<f64>,

    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub names: Option<Vec<String>>,

    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub tags: Option<std::collections::HashMap<String, String>>,
}
