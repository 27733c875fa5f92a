// src/schema.rs

pub(crate) static A_LIST_2_KEY: Schema = string(id!("AList_2$key"), 0);
pub(crate) static A_LIST_2_VALUE: Schema = string(id!("AList_2$value"), 0);
pub(crate) static A_LIST_3_MEMBER: Schema = one_of(id!("AList$member"), 0);
pub(crate) static A_LIST_MEMBER: Schema = string(id!("aList$member"), 0);

// src/types/_choice.rs

/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Choice {
    /// The member `a_b`.
    AB(String),

    /// The member `aB`.
    AB2(String),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl Choice {
    /// Whether this is a `AB`.
    pub fn is_a_b(&self) -> bool {
        matches!(self, Self::AB(_))
    }

    /// Whether this is a `AB2`.
    pub fn is_a_b_2(&self) -> bool {
        matches!(self, Self::AB2(_))
    }
}

variants!(both Choice, SCHEMA, MEMBERS, AB, AB2);

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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

static MEMBERS: [Schema; 10] = [
    string(id!("Thing$Name"), 0),
    string(id!("Thing$name"), 1),
    string(id!("Thing$NAME_2"), 2),
    string(id!("Thing$setName"), 3),
    string(id!("Thing$get_name"), 4),
    string(id!("Thing$type"), 5),
    string(id!("Thing$Type"), 6),
    list(id!("Thing$First"), 7).with_list_member(&crate::schema::A_LIST_MEMBER),
    list(id!("Thing$Second"), 8).with_list_member(&crate::schema::A_LIST_3_MEMBER),
    map(id!("Thing$Third"), 9)
        .with_map_members(&crate::schema::A_LIST_2_KEY, &crate::schema::A_LIST_2_VALUE),
];

structure!(
    both Thing, SCHEMA, MEMBERS, some(name), some(name_3), some(name_2),
    some(set_name_value), some(get_name_value), some(r#type), some(type_2), some(first),
    some(second), some(third)
);
