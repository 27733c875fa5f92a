// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Boolean`.
    pub boolean: Option<bool>,

    /// The member `Byte`.
    pub byte: Option<i32>,

    /// The member `Short`.
    pub short: Option<i32>,

    /// The member `Integer`.
    pub integer: Option<i32>,

    /// The member `Long`.
    pub long: Option<i64>,

    /// The member `Float`.
    pub float: Option<f32>,

    /// The member `Double`.
    pub double: Option<f64>,

    /// The member `String`.
    pub string: Option<String>,

    /// The member `Character`.
    pub character: Option<String>,

    /// The member `Blob`.
    pub blob: Option<aws_smithy_types::Blob>,
}

impl Thing {
    /// The member `Boolean`.
    pub fn boolean(&self) -> Option<bool> {
        self.boolean
    }

    /// The member `Byte`.
    pub fn byte(&self) -> Option<i32> {
        self.byte
    }

    /// The member `Short`.
    pub fn short(&self) -> Option<i32> {
        self.short
    }

    /// The member `Integer`.
    pub fn integer(&self) -> Option<i32> {
        self.integer
    }

    /// The member `Long`.
    pub fn long(&self) -> Option<i64> {
        self.long
    }

    /// The member `Float`.
    pub fn float(&self) -> Option<f32> {
        self.float
    }

    /// The member `Double`.
    pub fn double(&self) -> Option<f64> {
        self.double
    }

    /// The member `String`.
    pub fn string(&self) -> Option<&str> {
        self.string.as_deref()
    }

    /// The member `Character`.
    pub fn character(&self) -> Option<&str> {
        self.character.as_deref()
    }

    /// The member `Blob`.
    pub fn blob(&self) -> Option<&aws_smithy_types::Blob> {
        self.blob.as_ref()
    }

    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 10] = [
    boolean(id!("Thing$Boolean"), 0),
    integer(id!("Thing$Byte"), 1),
    integer(id!("Thing$Short"), 2),
    integer(id!("Thing$Integer"), 3),
    long(id!("Thing$Long"), 4),
    float(id!("Thing$Float"), 5),
    double(id!("Thing$Double"), 6),
    string(id!("Thing$String"), 7),
    string(id!("Thing$Character"), 8),
    blob(id!("Thing$Blob"), 9),
];

structure!(
    both Thing, SCHEMA, MEMBERS, some(boolean), some(byte), some(short), some(integer),
    some(long), some(float), some(double), some(string), some(character), some(blob)
);
