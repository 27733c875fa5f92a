// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,

    /// The member `Same`.
    pub same: Option<String>,

    /// The member `Strings`.
    pub strings: Option<Vec<String>>,
}

static MEMBERS: [Schema; 3] = [
    string(id!("Thing$Name"), 0).with_json_name("n"),
    string(id!("Thing$Same"), 1),
    list(id!("Thing$Strings"), 2)
        .with_json_name("string-list")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
];

structure!(both Thing, SCHEMA, MEMBERS, some(name), some(same), some(strings));
