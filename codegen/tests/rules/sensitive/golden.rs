// src/operation/put_thing.rs

/// Input of [`PutThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,

    /// The member `Password`.
    ///
    /// Sensitive: redacted in `Debug`.
    pub password: Option<String>,
}

shape! {
    PutThingInput: input("PutThingRequest"), http("POST", "/things", 200) {
        thing: structure("Thing");
        password: string("Password"), sensitive;
    }
}

shape! {
    PutThingOutput: output("PutThingResponse"), builder(PutThingOutputBuilder) {
        thing: structure("Thing");
        password: string("Password"), non_optional, sensitive;
    }
}

// src/types/_choice.rs

/// The union `Choice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// The member `open`.
    Open(String),

    /// The member `closed`.
    ///
    /// Sensitive: redacted in `Debug`.
    Closed(String),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Choice: sent_and_received("Choice") {
        Open: string("open");
        Closed: string("closed"), sensitive;
    }
}

// src/types/_mood.rs

/// The enum `Mood`.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Mood {
    /// The value `calm`.
    Calm,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

open_enum_traits!(Mood, sensitive);

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        name: string("Name");
        password: string("Password"), non_optional, sensitive;
        secrets: list("Secrets"), of(crate::schema::SECRETS), sensitive;
        by_name: map("ByName"), of(crate::schema::SECRETS_BY_NAME), sensitive;
        mood: string("Mood"), sensitive;
        hidden: structure("Hidden"), sensitive;
        choice: union("Choice");
    }
}

// src/types/error/_denied.rs

/// The error `Denied`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Denied {
    /// The member `message`.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    Denied: exception("Denied"), builder(DeniedBuilder) {
        message: string("message"), non_optional, sensitive;
    }
}
