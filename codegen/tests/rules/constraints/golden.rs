// src/server/constraints.rs

constraints! {
    PUT_THING_REQUEST: "PutThingRequest" {
        "Thing": members(THING);
    }

    THING: "Thing" {
        "Name": required, min(1), max(64), pattern("[a-z`]+");
        "Fixed": min(16), max(16);
        "Limit": min(1);
        "Ratio": max_float(0.5);
        "Names": max(10), each(min(1), max(64), pattern("[a-z`]+"));
        "Tags": min(1), max(50), keys(min(1), max(64), pattern("[a-z`]+")),
            each(min(1), max(64), pattern("[a-z`]+"));
        "Byte": max(1);
        "Single": max(1), each(min(1), max(64), pattern("[a-z`]+"));
        "Pair": min(1), keys(min(1), max(64), pattern("[a-z`]+")),
            each(min(1), max(64), pattern("[a-z`]+"));
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64. Pattern: ``[a-z`]+``.
    pub name: String,

    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fixed: Option<aws_smithy_types::Blob>,

    /// The member `Limit`.
    ///
    /// Range: at least 1.
    pub limit: Option<i32>,

    /// The member `Ratio`.
    ///
    /// Range: at most 0.5.
    pub ratio: Option<f64>,

    /// The member `Names`.
    ///
    /// Size: at most 10 items.
    pub names: Option<Vec<String>>,

    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub tags: Option<std::collections::HashMap<String, String>>,

    /// The member `Byte`.
    ///
    /// Length: at most 1 byte.
    pub byte: Option<aws_smithy_types::Blob>,

    /// The member `Single`.
    ///
    /// Size: at most 1 item.
    pub single: Option<Vec<String>>,

    /// The member `Pair`.
    ///
    /// Size: at least 1 entry.
    pub pair: Option<std::collections::HashMap<String, String>>,
}
