// src/operation/put_thing.rs

/// Input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct PutThingInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,

    /// The member `Password`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub password: Option<String>,
}

impl std::fmt::Debug for PutThingInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutThingInput")
            .field("thing", &self.thing)
            .field("password", &REDACTED)
            .finish()
    }
}

structure!(input PutThingInput, INPUT, INPUT_MEMBERS, some(thing), some(password));

impl std::fmt::Debug for PutThingOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutThingOutput")
            .field("thing", &self.thing)
            .field("password", &REDACTED)
            .finish()
    }
}

structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(thing), always(password));

// src/types/_choice.rs

/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Choice {
    /// The member `open`.
    Open(String),

    /// The member `closed`.
    ///
    /// Sensitive: redacted in `Debug`.
    Closed(String),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl std::fmt::Debug for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(value) => f.debug_tuple("Open").field(value).finish(),
            Self::Closed(_) => f.debug_tuple("Closed").field(&REDACTED).finish(),
            Self::Unknown => f.write_str("Unknown"),
        }
    }
}

static MEMBERS: [Schema; 2] = [
    string(id!("Choice$open"), 0),
    string(id!("Choice$closed"), 1).with_sensitive(),
];

// src/types/_mood.rs

/// The enum `Mood`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Hash)]
pub enum Mood {
    /// The value `calm`.
    Calm,

    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}

impl std::fmt::Debug for Mood {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(REDACTED)
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,

    /// The member `Password`.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub password: String,

    /// The member `Secrets`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub secrets: Option<Vec<String>>,

    /// The member `ByName`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub by_name: Option<std::collections::HashMap<String, Vec<String>>>,

    /// The member `Mood`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub mood: Option<crate::types::Mood>,

    /// The member `Hidden`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub hidden: Option<crate::types::Hidden>,

    /// The member `Choice`.
    pub choice: Option<crate::types::Choice>,
}

impl std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Thing")
            .field("name", &self.name)
            .field("password", &REDACTED)
            .field("secrets", &REDACTED)
            .field("by_name", &REDACTED)
            .field("mood", &REDACTED)
            .field("hidden", &REDACTED)
            .field("choice", &self.choice)
            .finish()
    }
}

static MEMBERS: [Schema; 7] = [
    string(id!("Thing$Name"), 0),
    string(id!("Thing$Password"), 1).with_sensitive(),
    list(id!("Thing$Secrets"), 2)
        .with_list_member(&crate::schema::SECRETS_MEMBER)
        .with_sensitive(),
    map(id!("Thing$ByName"), 3)
        .with_map_members(
            &crate::schema::SECRETS_BY_NAME_KEY,
            &crate::schema::SECRETS_BY_NAME_VALUE,
        )
        .with_sensitive(),
    string(id!("Thing$Mood"), 4).with_sensitive(),
    nested(id!("Thing$Hidden"), 5).with_sensitive(),
    one_of(id!("Thing$Choice"), 6),
];

impl std::fmt::Debug for ThingBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ThingBuilder")
            .field("name", &self.name)
            .field("password", &REDACTED)
            .field("secrets", &REDACTED)
            .field("by_name", &REDACTED)
            .field("mood", &REDACTED)
            .field("hidden", &REDACTED)
            .field("choice", &self.choice)
            .finish()
    }
}

// src/types/error/_denied.rs

/// The error `Denied`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Denied {
    /// The member `message`.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl std::fmt::Debug for Denied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Denied").field("message", &REDACTED).finish()
    }
}

exception_traits!(Denied, | it | Some(REDACTED));
