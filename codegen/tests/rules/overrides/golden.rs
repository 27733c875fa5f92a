// src/operation/store_item.rs

impl Operation for StoreItem {
    type Service = crate::meta::Overrides;
    type Input = StoreItemInput;
    type Output = StoreItemOutput;
    type Error = StoreItemError;

    // overrides.toml: Putting the same thing twice leaves it as it is.
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "PutThing",
            StoreItemInput::SCHEMA,
            StoreItemOutput::SCHEMA,
        )
        .idempotent();
}

/// Input of [`StoreItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreItemInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Item>,
}

shape! {
    StoreItemInput: input("PutThingRequest"), http("POST", "/things", 200) {
        thing: structure("Thing");
    }
}

shape! {
    StoreItemOutput: output("PutThingResponse") {
        thing: structure("Thing");
    }
}

// src/types/_item.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The member `Count`.
    ///
    /// Required.
    // overrides.toml: An absent count is zero.
    pub count: i32,

    /// The member `BoxedCount`.
    pub boxed_count: Option<i32>,

    /// The member `BoxedUse`.
    pub boxed_use: Option<i32>,

    /// The member `Flag`.
    // overrides.toml: An absent flag is false.
    pub flag: bool,

    /// The member `Ratio`.
    // overrides.toml: An absent ratio is zero.
    pub ratio: f64,

    /// The member `Gone`.
    // overrides.toml: The service stopped sending it.
    pub gone: Option<String>,

    /// The member `Always`.
    ///
    /// Required.
    // overrides.toml: The service has always sent it.
    pub always: String,

    /// The member `type`.
    // overrides.toml: Shows the renaming of a member.
    pub kind: Option<String>,

    /// The member `Mode`.
    pub mode: Option<crate::types::Mode>,

    /// The member `Key`.
    ///
    /// Sensitive: redacted in `Debug`.
    // overrides.toml: Shows a sensitive shape.
    pub key: Option<String>,

    /// The member `Note`.
    ///
    /// Sensitive: redacted in `Debug`.
    // overrides.toml: Shows a sensitive member.
    pub note: Option<String>,
}

shape! {
    Item: sent_and_received("Thing"), builder(ItemBuilder) {
        count: integer("Count"), default;
        boxed_count: integer("BoxedCount");
        boxed_use: integer("BoxedUse");
        flag: boolean("Flag"), default;
        ratio: double("Ratio"), default;
        gone: string("Gone");
        always: string("Always"), non_optional;
        kind: string("type");
        mode: string("Mode");
        key: string("Key"), sensitive;
        note: string("Note"), sensitive;
    }
}

// src/types/_mode.rs

/// The enum `Mode`.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Mode {
    /// The value `a.b`.
    AB,

    /// The value `a/b`.
    Either,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Mode {
    /// Returns the value as the service writes it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a.b",
            Self::Either => "a/b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
