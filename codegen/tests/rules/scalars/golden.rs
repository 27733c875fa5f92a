// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    Thing: sent_and_received("Thing") {
        boolean: boolean("Boolean");
        byte: integer("Byte");
        short: integer("Short");
        integer: integer("Integer");
        long: long("Long");
        float: float("Float");
        double: double("Double");
        string: string("String");
        character: string("Character");
        blob: blob("Blob");
    }
}

impl Thing {
    /// The member `Boolean`.
    #[inline]
    pub fn boolean(&self) -> Option<bool> {
        self.boolean
    }

    /// The member `Byte`.
    #[inline]
    pub fn byte(&self) -> Option<i32> {
        self.byte
    }

    /// The member `Short`.
    #[inline]
    pub fn short(&self) -> Option<i32> {
        self.short
    }

    /// The member `Integer`.
    #[inline]
    pub fn integer(&self) -> Option<i32> {
        self.integer
    }

    /// The member `Long`.
    #[inline]
    pub fn long(&self) -> Option<i64> {
        self.long
    }

    /// The member `Float`.
    #[inline]
    pub fn float(&self) -> Option<f32> {
        self.float
    }

    /// The member `Double`.
    #[inline]
    pub fn double(&self) -> Option<f64> {
        self.double
    }

    /// The member `String`.
    #[inline]
    pub fn string(&self) -> Option<&str> {
        self.string.as_deref()
    }

    /// The member `Character`.
    #[inline]
    pub fn character(&self) -> Option<&str> {
        self.character.as_deref()
    }

    /// The member `Blob`.
    #[inline]
    pub fn blob(&self) -> Option<&aws_smithy_types::Blob> {
        self.blob.as_ref()
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
