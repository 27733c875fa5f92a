// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,

    /// The member `Same`.
    pub same: Option<String>,

    /// The member `Strings`.
    pub strings: Option<Vec<String>>,
}

shape! {
    Thing: sent_and_received("Thing") {
        name: string("Name"), json_name("n");
        same: string("Same");
        strings: list("Strings"), json_name("string-list"), of(crate::schema::STRINGS);
    }
}
