// src/schema.rs

collections! {
    A_LIST: list("aList"), member(string);
    A_LIST_2: map("AList_2"), key(string), value(string);
    A_LIST_3: list("AList"), member(union);
}

// src/types/_choice.rs

/// The union `Choice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// The member `a_b`.
    AB(String),

    /// The member `aB`.
    AB2(String),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Choice: sent_and_received("Choice") {
        AB: string("a_b");
        AB2: string("aB");
    }
}

impl Choice {
    /// Returns `true` for [`AB`](Self::AB).
    #[inline]
    pub fn is_a_b(&self) -> bool {
        matches!(self, Self::AB(_))
    }

    /// Returns `true` for [`AB2`](Self::AB2).
    #[inline]
    pub fn is_a_b_2(&self) -> bool {
        matches!(self, Self::AB2(_))
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,

    /// The member `name`.
    pub name_3: Option<String>,

    /// The member `NAME_2`.
    pub name_2: Option<String>,

    /// The member `setName`.
    pub set_name_value: Option<String>,

    /// The member `get_name`.
    pub get_name_value: Option<String>,

    /// The member `type`.
    pub r#type: Option<String>,

    /// The member `Type`.
    pub type_2: Option<String>,

    /// The member `First`.
    pub first: Option<Vec<String>>,

    /// The member `Second`.
    pub second: Option<Vec<crate::types::Choice>>,

    /// The member `Third`.
    pub third: Option<std::collections::HashMap<String, String>>,
}

shape! {
    Thing: sent_and_received("Thing") {
        name: string("Name");
        name_3: string("name");
        name_2: string("NAME_2");
        set_name_value: string("setName");
        get_name_value: string("get_name");
        r#type: string("type");
        type_2: string("Type");
        first: list("First"), of(crate::schema::A_LIST);
        second: list("Second"), of(crate::schema::A_LIST_3);
        third: map("Third"), of(crate::schema::A_LIST_2);
    }
}
