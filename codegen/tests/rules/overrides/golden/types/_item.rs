// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Item {
    /// The member `Count`.
    ///
    /// Required.
    pub count: i32,
    /// The member `BoxedCount`.
    pub boxed_count: Option<i32>,
    /// The member `BoxedUse`.
    pub boxed_use: Option<i32>,
    /// The member `Flag`.
    pub flag: bool,
    /// The member `Ratio`.
    pub ratio: f64,
    /// The member `Gone`.
    pub gone: Option<String>,
    /// The member `Always`.
    ///
    /// Required.
    pub always: String,
    /// The member `type`.
    pub kind: Option<String>,
    /// The member `Mode`.
    pub mode: Option<crate::types::Mode>,
    /// The member `Key`.
    pub key: Option<String>,
    /// The member `Note`.
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
impl Item {
    /// The member `Count`.
    ///
    /// Required.
    pub fn count(&self) -> i32 {
        self.count
    }
    /// The member `BoxedCount`.
    pub fn boxed_count(&self) -> Option<i32> {
        self.boxed_count
    }
    /// The member `BoxedUse`.
    pub fn boxed_use(&self) -> Option<i32> {
        self.boxed_use
    }
    /// The member `Flag`.
    pub fn flag(&self) -> bool {
        self.flag
    }
    /// The member `Ratio`.
    pub fn ratio(&self) -> f64 {
        self.ratio
    }
    /// The member `Gone`.
    pub fn gone(&self) -> Option<&str> {
        self.gone.as_deref()
    }
    /// The member `Always`.
    ///
    /// Required.
    pub fn always(&self) -> &str {
        &self.always
    }
    /// The member `type`.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Mode`.
    pub fn mode(&self) -> Option<&crate::types::Mode> {
        self.mode.as_ref()
    }
    /// The member `Key`.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
    /// The member `Note`.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
    /// Returns a builder of [`Item`].
    pub fn builder() -> ItemBuilder {
        Default::default()
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
static REFS: [&Schema; 11] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Item, SCHEMA, MEMBERS, default(count), some(boxed_count), some(boxed_use),
    default(flag), default(ratio), some(gone), always(always), some(kind), some(mode),
    some(key), some(note)
);
/// Builds a [`Item`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ItemBuilder {
    pub(crate) count: Option<i32>,
    pub(crate) boxed_count: Option<i32>,
    pub(crate) boxed_use: Option<i32>,
    pub(crate) flag: Option<bool>,
    pub(crate) ratio: Option<f64>,
    pub(crate) gone: Option<String>,
    pub(crate) always: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) mode: Option<crate::types::Mode>,
    pub(crate) key: Option<String>,
    pub(crate) note: Option<String>,
}
impl std::fmt::Debug for ItemBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ItemBuilder")
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
impl ItemBuilder {
    /// The member `Count`.
    ///
    /// Required.
    pub fn count(self, input: i32) -> Self {
        with(self, |it| it.count = Some(input))
    }
    /// The member `Count`.
    ///
    /// Required.
    pub fn set_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.count = input)
    }
    /// The member `Count`.
    ///
    /// Required.
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }
    /// The member `BoxedCount`.
    pub fn boxed_count(self, input: i32) -> Self {
        with(self, |it| it.boxed_count = Some(input))
    }
    /// The member `BoxedCount`.
    pub fn set_boxed_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.boxed_count = input)
    }
    /// The member `BoxedCount`.
    pub fn get_boxed_count(&self) -> &Option<i32> {
        &self.boxed_count
    }
    /// The member `BoxedUse`.
    pub fn boxed_use(self, input: i32) -> Self {
        with(self, |it| it.boxed_use = Some(input))
    }
    /// The member `BoxedUse`.
    pub fn set_boxed_use(self, input: Option<i32>) -> Self {
        with(self, |it| it.boxed_use = input)
    }
    /// The member `BoxedUse`.
    pub fn get_boxed_use(&self) -> &Option<i32> {
        &self.boxed_use
    }
    /// The member `Flag`.
    pub fn flag(self, input: bool) -> Self {
        with(self, |it| it.flag = Some(input))
    }
    /// The member `Flag`.
    pub fn set_flag(self, input: Option<bool>) -> Self {
        with(self, |it| it.flag = input)
    }
    /// The member `Flag`.
    pub fn get_flag(&self) -> &Option<bool> {
        &self.flag
    }
    /// The member `Ratio`.
    pub fn ratio(self, input: f64) -> Self {
        with(self, |it| it.ratio = Some(input))
    }
    /// The member `Ratio`.
    pub fn set_ratio(self, input: Option<f64>) -> Self {
        with(self, |it| it.ratio = input)
    }
    /// The member `Ratio`.
    pub fn get_ratio(&self) -> &Option<f64> {
        &self.ratio
    }
    /// The member `Gone`.
    pub fn gone(self, input: impl Into<String>) -> Self {
        with(self, |it| it.gone = Some(input.into()))
    }
    /// The member `Gone`.
    pub fn set_gone(self, input: Option<String>) -> Self {
        with(self, |it| it.gone = input)
    }
    /// The member `Gone`.
    pub fn get_gone(&self) -> &Option<String> {
        &self.gone
    }
    /// The member `Always`.
    ///
    /// Required.
    pub fn always(self, input: impl Into<String>) -> Self {
        with(self, |it| it.always = Some(input.into()))
    }
    /// The member `Always`.
    ///
    /// Required.
    pub fn set_always(self, input: Option<String>) -> Self {
        with(self, |it| it.always = input)
    }
    /// The member `Always`.
    ///
    /// Required.
    pub fn get_always(&self) -> &Option<String> {
        &self.always
    }
    /// The member `type`.
    pub fn kind(self, input: impl Into<String>) -> Self {
        with(self, |it| it.kind = Some(input.into()))
    }
    /// The member `type`.
    pub fn set_kind(self, input: Option<String>) -> Self {
        with(self, |it| it.kind = input)
    }
    /// The member `type`.
    pub fn get_kind(&self) -> &Option<String> {
        &self.kind
    }
    /// The member `Mode`.
    pub fn mode(self, input: crate::types::Mode) -> Self {
        with(self, |it| it.mode = Some(input))
    }
    /// The member `Mode`.
    pub fn set_mode(self, input: Option<crate::types::Mode>) -> Self {
        with(self, |it| it.mode = input)
    }
    /// The member `Mode`.
    pub fn get_mode(&self) -> &Option<crate::types::Mode> {
        &self.mode
    }
    /// The member `Key`.
    pub fn key(self, input: impl Into<String>) -> Self {
        with(self, |it| it.key = Some(input.into()))
    }
    /// The member `Key`.
    pub fn set_key(self, input: Option<String>) -> Self {
        with(self, |it| it.key = input)
    }
    /// The member `Key`.
    pub fn get_key(&self) -> &Option<String> {
        &self.key
    }
    /// The member `Note`.
    pub fn note(self, input: impl Into<String>) -> Self {
        with(self, |it| it.note = Some(input.into()))
    }
    /// The member `Note`.
    pub fn set_note(self, input: Option<String>) -> Self {
        with(self, |it| it.note = input)
    }
    /// The member `Note`.
    pub fn get_note(&self) -> &Option<String> {
        &self.note
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Item, BuildError> {
        Ok(Item {
            count: self.count.unwrap_or_default(),
            boxed_count: self.boxed_count,
            boxed_use: self.boxed_use,
            flag: self.flag.unwrap_or_default(),
            ratio: self.ratio.unwrap_or_default(),
            gone: self.gone,
            always: required(self.always, "always", "a `Item` requires it")?,
            kind: self.kind,
            mode: self.mode,
            key: self.key,
            note: self.note,
        })
    }
}
