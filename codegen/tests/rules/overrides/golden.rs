// src/operation/store_item.rs

impl Operation for StoreItem {
    type Service = crate::meta::Overrides;
    type Input = StoreItemInput;
    type Output = StoreItemOutput;
    type Error = StoreItemError;

    // overrides.toml: Putting the same thing twice leaves it as it is.
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutThing", &INPUT, &OUTPUT)
        .idempotent();
}

/// Input of [`StoreItem`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StoreItemInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Item>,
}

static INPUT_MEMBERS: [Schema; 1] = [nested(id!("PutThingRequest$Thing"), 0)];
static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

// src/types/_item.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Item {
    /// The member `Count`.
    ///
    /// Required.
    // overrides.toml: The service leaves a count of zero out.
    pub count: i32,

    /// The member `BoxedCount`.
    pub boxed_count: Option<i32>,

    /// The member `BoxedUse`.
    pub boxed_use: Option<i32>,

    /// The member `Flag`.
    // overrides.toml: The service leaves false out.
    pub flag: bool,

    /// The member `Ratio`.
    // overrides.toml: The service leaves a ratio of zero out.
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

impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Item")
            .field("count", &self.count)
            .field("boxed_count", &self.boxed_count)
            .field("boxed_use", &self.boxed_use)
            .field("flag", &self.flag)
            .field("ratio", &self.ratio)
            .field("gone", &self.gone)
            .field("always", &self.always)
            .field("kind", &self.kind)
            .field("mode", &self.mode)
            .field("key", &REDACTED)
            .field("note", &REDACTED)
            .finish()
    }
}

static MEMBERS: [Schema; 11] = [
    integer(id!("Thing$Count"), 0),
    integer(id!("Thing$BoxedCount"), 1),
    integer(id!("Thing$BoxedUse"), 2),
    boolean(id!("Thing$Flag"), 3),
    double(id!("Thing$Ratio"), 4),
    string(id!("Thing$Gone"), 5),
    string(id!("Thing$Always"), 6),
    string(id!("Thing$type"), 7),
    string(id!("Thing$Mode"), 8),
    string(id!("Thing$Key"), 9).with_sensitive(),
    string(id!("Thing$Note"), 10).with_sensitive(),
];

structure!(
    both Item, SCHEMA, MEMBERS, default(count), some(boxed_count), some(boxed_use),
    default(flag), default(ratio), some(gone), always(always), some(kind), some(mode),
    some(key), some(note)
);

// src/types/_mode.rs

/// The enum `Mode`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum Mode {
    /// The value `a.b`.
    AB,

    /// The value `a/b`.
    Either,

    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Mode {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a.b",
            Self::Either => "a/b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
