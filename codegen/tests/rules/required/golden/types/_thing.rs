// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Time`.
    ///
    /// Required.
    pub time: aws_smithy_types::DateTime,
    /// The member `Blob`.
    ///
    /// Required.
    pub blob: aws_smithy_types::Blob,
    /// The member `Color`.
    ///
    /// Required.
    pub color: crate::types::Color,
    /// The member `Inner`.
    ///
    /// Required.
    pub inner: crate::types::Inner,
    /// The member `Choice`.
    ///
    /// Required.
    pub choice: crate::types::Choice,
    /// The member `Inners`.
    ///
    /// Required.
    pub inners: Vec<crate::types::Inner>,
    /// The member `Doc`.
    ///
    /// Required.
    pub doc: aws_smithy_types::Document,
    /// The member `Long`.
    ///
    /// Required.
    pub long: i64,
    /// The member `Free`.
    pub free: Option<String>,
}
impl Thing {
    /// The member `Time`.
    ///
    /// Required.
    pub fn time(&self) -> &aws_smithy_types::DateTime {
        &self.time
    }
    /// The member `Blob`.
    ///
    /// Required.
    pub fn blob(&self) -> &aws_smithy_types::Blob {
        &self.blob
    }
    /// The member `Color`.
    ///
    /// Required.
    pub fn color(&self) -> &crate::types::Color {
        &self.color
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(&self) -> &crate::types::Inner {
        &self.inner
    }
    /// The member `Choice`.
    ///
    /// Required.
    pub fn choice(&self) -> &crate::types::Choice {
        &self.choice
    }
    /// The member `Inners`.
    ///
    /// Required.
    pub fn inners(&self) -> &[crate::types::Inner] {
        &self.inners
    }
    /// The member `Doc`.
    ///
    /// Required.
    pub fn doc(&self) -> &aws_smithy_types::Document {
        &self.doc
    }
    /// The member `Long`.
    ///
    /// Required.
    pub fn long(&self) -> i64 {
        self.long
    }
    /// The member `Free`.
    pub fn free(&self) -> Option<&str> {
        self.free.as_deref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 9] = [
    timestamp(id!("Thing$Time"), 0),
    blob(id!("Thing$Blob"), 1),
    string(id!("Thing$Color"), 2),
    nested(id!("Thing$Inner"), 3),
    one_of(id!("Thing$Choice"), 4),
    list(id!("Thing$Inners"), 5).with_list_member(&crate::schema::INNERS_MEMBER),
    document(id!("Thing$Doc"), 6),
    long(id!("Thing$Long"), 7),
    string(id!("Thing$Free"), 8),
];
static REFS: [&Schema; 9] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, always(time), always(blob), always(color),
    always(inner), always(choice), always(inners), always(doc), always(long), some(free)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) time: Option<aws_smithy_types::DateTime>,
    pub(crate) blob: Option<aws_smithy_types::Blob>,
    pub(crate) color: Option<crate::types::Color>,
    pub(crate) inner: Option<crate::types::Inner>,
    pub(crate) choice: Option<crate::types::Choice>,
    pub(crate) inners: Option<Vec<crate::types::Inner>>,
    pub(crate) doc: Option<aws_smithy_types::Document>,
    pub(crate) long: Option<i64>,
    pub(crate) free: Option<String>,
}
impl ThingBuilder {
    /// The member `Time`.
    ///
    /// Required.
    pub fn time(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.time = Some(input))
    }
    /// The member `Time`.
    ///
    /// Required.
    pub fn set_time(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.time = input)
    }
    /// The member `Time`.
    ///
    /// Required.
    pub fn get_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.time
    }
    /// The member `Blob`.
    ///
    /// Required.
    pub fn blob(self, input: aws_smithy_types::Blob) -> Self {
        with(self, |it| it.blob = Some(input))
    }
    /// The member `Blob`.
    ///
    /// Required.
    pub fn set_blob(self, input: Option<aws_smithy_types::Blob>) -> Self {
        with(self, |it| it.blob = input)
    }
    /// The member `Blob`.
    ///
    /// Required.
    pub fn get_blob(&self) -> &Option<aws_smithy_types::Blob> {
        &self.blob
    }
    /// The member `Color`.
    ///
    /// Required.
    pub fn color(self, input: crate::types::Color) -> Self {
        with(self, |it| it.color = Some(input))
    }
    /// The member `Color`.
    ///
    /// Required.
    pub fn set_color(self, input: Option<crate::types::Color>) -> Self {
        with(self, |it| it.color = input)
    }
    /// The member `Color`.
    ///
    /// Required.
    pub fn get_color(&self) -> &Option<crate::types::Color> {
        &self.color
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(self, input: crate::types::Inner) -> Self {
        with(self, |it| it.inner = Some(input))
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn set_inner(self, input: Option<crate::types::Inner>) -> Self {
        with(self, |it| it.inner = input)
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn get_inner(&self) -> &Option<crate::types::Inner> {
        &self.inner
    }
    /// The member `Choice`.
    ///
    /// Required.
    pub fn choice(self, input: crate::types::Choice) -> Self {
        with(self, |it| it.choice = Some(input))
    }
    /// The member `Choice`.
    ///
    /// Required.
    pub fn set_choice(self, input: Option<crate::types::Choice>) -> Self {
        with(self, |it| it.choice = input)
    }
    /// The member `Choice`.
    ///
    /// Required.
    pub fn get_choice(&self) -> &Option<crate::types::Choice> {
        &self.choice
    }
    /// The member `Inners`.
    ///
    /// Required.
    pub fn inners(self, input: crate::types::Inner) -> Self {
        with(self, |it| it.inners.get_or_insert_default().push(input))
    }
    /// The member `Inners`.
    ///
    /// Required.
    pub fn set_inners(self, input: Option<Vec<crate::types::Inner>>) -> Self {
        with(self, |it| it.inners = input)
    }
    /// The member `Inners`.
    ///
    /// Required.
    pub fn get_inners(&self) -> &Option<Vec<crate::types::Inner>> {
        &self.inners
    }
    /// The member `Doc`.
    ///
    /// Required.
    pub fn doc(self, input: aws_smithy_types::Document) -> Self {
        with(self, |it| it.doc = Some(input))
    }
    /// The member `Doc`.
    ///
    /// Required.
    pub fn set_doc(self, input: Option<aws_smithy_types::Document>) -> Self {
        with(self, |it| it.doc = input)
    }
    /// The member `Doc`.
    ///
    /// Required.
    pub fn get_doc(&self) -> &Option<aws_smithy_types::Document> {
        &self.doc
    }
    /// The member `Long`.
    ///
    /// Required.
    pub fn long(self, input: i64) -> Self {
        with(self, |it| it.long = Some(input))
    }
    /// The member `Long`.
    ///
    /// Required.
    pub fn set_long(self, input: Option<i64>) -> Self {
        with(self, |it| it.long = input)
    }
    /// The member `Long`.
    ///
    /// Required.
    pub fn get_long(&self) -> &Option<i64> {
        &self.long
    }
    /// The member `Free`.
    pub fn free(self, input: impl Into<String>) -> Self {
        with(self, |it| it.free = Some(input.into()))
    }
    /// The member `Free`.
    pub fn set_free(self, input: Option<String>) -> Self {
        with(self, |it| it.free = input)
    }
    /// The member `Free`.
    pub fn get_free(&self) -> &Option<String> {
        &self.free
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            time: required(self.time, "time", "a `Thing` requires it")?,
            blob: required(self.blob, "blob", "a `Thing` requires it")?,
            color: required(self.color, "color", "a `Thing` requires it")?,
            inner: required(self.inner, "inner", "a `Thing` requires it")?,
            choice: required(self.choice, "choice", "a `Thing` requires it")?,
            inners: required(self.inners, "inners", "a `Thing` requires it")?,
            doc: required(self.doc, "doc", "a `Thing` requires it")?,
            long: required(self.long, "long", "a `Thing` requires it")?,
            free: self.free,
        })
    }
}
