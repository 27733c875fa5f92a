// src/schema.rs

collections! {
    DENSE: list("Dense"), member(string);
    GAPS: map("Gaps"), key(string), value(integer);
    HOLES: list("Holes"), member(string);
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Holes`.
    pub holes: Option<Vec<Option<String>>>,

    /// The member `Gaps`.
    pub gaps: Option<std::collections::HashMap<String, Option<i32>>>,

    /// The member `Dense`.
    pub dense: Option<Vec<String>>,
}

shape! {
    Thing: sent_and_received("Thing") {
        holes: list("Holes"), of(crate::schema::HOLES);
        gaps: map("Gaps"), of(crate::schema::GAPS);
        dense: list("Dense"), of(crate::schema::DENSE);
    }
}
