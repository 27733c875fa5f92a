// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
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
static REFS: [&Schema; 10] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(boolean), some(byte), some(short), some(integer),
    some(long), some(float), some(double), some(string), some(character), some(blob)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    inner: Thing,
}
impl ThingBuilder {
    /// The member `Boolean`.
    pub fn boolean(self, input: bool) -> Self {
        with(self, |it| it.inner.boolean = Some(input))
    }
    /// The member `Boolean`.
    pub fn set_boolean(self, input: Option<bool>) -> Self {
        with(self, |it| it.inner.boolean = input)
    }
    /// The member `Boolean`.
    pub fn get_boolean(&self) -> &Option<bool> {
        &self.inner.boolean
    }
    /// The member `Byte`.
    pub fn byte(self, input: i32) -> Self {
        with(self, |it| it.inner.byte = Some(input))
    }
    /// The member `Byte`.
    pub fn set_byte(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.byte = input)
    }
    /// The member `Byte`.
    pub fn get_byte(&self) -> &Option<i32> {
        &self.inner.byte
    }
    /// The member `Short`.
    pub fn short(self, input: i32) -> Self {
        with(self, |it| it.inner.short = Some(input))
    }
    /// The member `Short`.
    pub fn set_short(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.short = input)
    }
    /// The member `Short`.
    pub fn get_short(&self) -> &Option<i32> {
        &self.inner.short
    }
    /// The member `Integer`.
    pub fn integer(self, input: i32) -> Self {
        with(self, |it| it.inner.integer = Some(input))
    }
    /// The member `Integer`.
    pub fn set_integer(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.integer = input)
    }
    /// The member `Integer`.
    pub fn get_integer(&self) -> &Option<i32> {
        &self.inner.integer
    }
    /// The member `Long`.
    pub fn long(self, input: i64) -> Self {
        with(self, |it| it.inner.long = Some(input))
    }
    /// The member `Long`.
    pub fn set_long(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.long = input)
    }
    /// The member `Long`.
    pub fn get_long(&self) -> &Option<i64> {
        &self.inner.long
    }
    /// The member `Float`.
    pub fn float(self, input: f32) -> Self {
        with(self, |it| it.inner.float = Some(input))
    }
    /// The member `Float`.
    pub fn set_float(self, input: Option<f32>) -> Self {
        with(self, |it| it.inner.float = input)
    }
    /// The member `Float`.
    pub fn get_float(&self) -> &Option<f32> {
        &self.inner.float
    }
    /// The member `Double`.
    pub fn double(self, input: f64) -> Self {
        with(self, |it| it.inner.double = Some(input))
    }
    /// The member `Double`.
    pub fn set_double(self, input: Option<f64>) -> Self {
        with(self, |it| it.inner.double = input)
    }
    /// The member `Double`.
    pub fn get_double(&self) -> &Option<f64> {
        &self.inner.double
    }
    /// The member `String`.
    pub fn string(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.string = Some(input.into()))
    }
    /// The member `String`.
    pub fn set_string(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.string = input)
    }
    /// The member `String`.
    pub fn get_string(&self) -> &Option<String> {
        &self.inner.string
    }
    /// The member `Character`.
    pub fn character(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.character = Some(input.into()))
    }
    /// The member `Character`.
    pub fn set_character(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.character = input)
    }
    /// The member `Character`.
    pub fn get_character(&self) -> &Option<String> {
        &self.inner.character
    }
    /// The member `Blob`.
    pub fn blob(self, input: aws_smithy_types::Blob) -> Self {
        with(self, |it| it.inner.blob = Some(input))
    }
    /// The member `Blob`.
    pub fn set_blob(self, input: Option<aws_smithy_types::Blob>) -> Self {
        with(self, |it| it.inner.blob = input)
    }
    /// The member `Blob`.
    pub fn get_blob(&self) -> &Option<aws_smithy_types::Blob> {
        &self.inner.blob
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
