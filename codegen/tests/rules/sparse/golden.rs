// src/schema.rs

pub(crate) static DENSE_MEMBER: Schema = string(id!("Dense$member"), 0);
pub(crate) static GAPS_KEY: Schema = string(id!("Gaps$key"), 0);
pub(crate) static GAPS_VALUE: Schema = integer(id!("Gaps$value"), 0);
pub(crate) static HOLES_MEMBER: Schema = string(id!("Holes$member"), 0);

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Holes`.
    pub holes: Option<Vec<Option<String>>>,

    /// The member `Gaps`.
    pub gaps: Option<std::collections::HashMap<String, Option<i32>>>,

    /// The member `Dense`.
    pub dense: Option<Vec<String>>,
}

static MEMBERS: [Schema; 3] = [
    list(id!("Thing$Holes"), 0).with_list_member(&crate::schema::HOLES_MEMBER),
    map(id!("Thing$Gaps"), 1)
        .with_map_members(&crate::schema::GAPS_KEY, &crate::schema::GAPS_VALUE),
    list(id!("Thing$Dense"), 2).with_list_member(&crate::schema::DENSE_MEMBER),
];

structure!(both Thing, SCHEMA, MEMBERS, some(holes), some(gaps), some(dense));
