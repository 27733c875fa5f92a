// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Broken`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Broken {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,
    /// The member `Message`.
    pub message_value: Option<String>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `builder`.
    pub builder_value: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `reply`.
    pub reply: Option<String>,
    /// The member `value`.
    pub value: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Broken {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// The member `Message`.
    pub fn message_value(&self) -> Option<&str> {
        self.message_value.as_deref()
    }
    /// The member `meta`.
    pub fn meta_value(&self) -> Option<&str> {
        self.meta_value.as_deref()
    }
    /// The member `builder`.
    pub fn builder_value(&self) -> Option<&str> {
        self.builder_value.as_deref()
    }
    /// The member `source`.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }
    /// The member `reply`.
    pub fn reply(&self) -> Option<&str> {
        self.reply.as_deref()
    }
    /// The member `value`.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
    /// The member `code`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }
    /// Returns a builder of [`Broken`].
    pub fn builder() -> BrokenBuilder {
        Default::default()
    }
}
exception_traits!(Broken, | it | Some(it.message()));
static MEMBERS: [Schema; 8] = [
    string(id!("Broken$message"), 0),
    string(id!("Broken$Message"), 1),
    string(id!("Broken$meta"), 2),
    string(id!("Broken$builder"), 3),
    string(id!("Broken$source"), 4),
    string(id!("Broken$reply"), 5),
    string(id!("Broken$value"), 6),
    string(id!("Broken$code"), 7),
];
static REFS: [&Schema; 8] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Broken"), &REFS);
structure!(
    exception Broken, SCHEMA, MEMBERS, always(message), some(message_value),
    some(meta_value), some(builder_value), some(source), some(reply), some(value),
    some(code)
);
impl Exception for Broken {
    const CODES: &'static [&'static str] = &["Broken"];
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self {
            message: reply.message().unwrap_or_default().to_owned(),
            meta: reply.meta().clone(),
            ..Self::blank()
        };
        reply.read_over(blank)
    }
}
/// Builds a [`Broken`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BrokenBuilder {
    pub(crate) message: Option<String>,
    pub(crate) message_value: Option<String>,
    pub(crate) meta_value: Option<String>,
    pub(crate) builder_value: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) reply: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) code: Option<String>,
    meta: Option<ErrorMetadata>,
}
impl BrokenBuilder {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(self, input: impl Into<String>) -> Self {
        with(self, |it| it.message = Some(input.into()))
    }
    /// The member `message`.
    ///
    /// Required.
    pub fn set_message(self, input: Option<String>) -> Self {
        with(self, |it| it.message = input)
    }
    /// The member `message`.
    ///
    /// Required.
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// The member `Message`.
    pub fn message_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.message_value = Some(input.into()))
    }
    /// The member `Message`.
    pub fn set_message_value(self, input: Option<String>) -> Self {
        with(self, |it| it.message_value = input)
    }
    /// The member `Message`.
    pub fn get_message_value(&self) -> &Option<String> {
        &self.message_value
    }
    /// The member `meta`.
    pub fn meta_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.meta_value = Some(input.into()))
    }
    /// The member `meta`.
    pub fn set_meta_value(self, input: Option<String>) -> Self {
        with(self, |it| it.meta_value = input)
    }
    /// The member `meta`.
    pub fn get_meta_value(&self) -> &Option<String> {
        &self.meta_value
    }
    /// The member `builder`.
    pub fn builder_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.builder_value = Some(input.into()))
    }
    /// The member `builder`.
    pub fn set_builder_value(self, input: Option<String>) -> Self {
        with(self, |it| it.builder_value = input)
    }
    /// The member `builder`.
    pub fn get_builder_value(&self) -> &Option<String> {
        &self.builder_value
    }
    /// The member `source`.
    pub fn source(self, input: impl Into<String>) -> Self {
        with(self, |it| it.source = Some(input.into()))
    }
    /// The member `source`.
    pub fn set_source(self, input: Option<String>) -> Self {
        with(self, |it| it.source = input)
    }
    /// The member `source`.
    pub fn get_source(&self) -> &Option<String> {
        &self.source
    }
    /// The member `reply`.
    pub fn reply(self, input: impl Into<String>) -> Self {
        with(self, |it| it.reply = Some(input.into()))
    }
    /// The member `reply`.
    pub fn set_reply(self, input: Option<String>) -> Self {
        with(self, |it| it.reply = input)
    }
    /// The member `reply`.
    pub fn get_reply(&self) -> &Option<String> {
        &self.reply
    }
    /// The member `value`.
    pub fn value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.value = Some(input.into()))
    }
    /// The member `value`.
    pub fn set_value(self, input: Option<String>) -> Self {
        with(self, |it| it.value = input)
    }
    /// The member `value`.
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }
    /// The member `code`.
    pub fn code(self, input: impl Into<String>) -> Self {
        with(self, |it| it.code = Some(input.into()))
    }
    /// The member `code`.
    pub fn set_code(self, input: Option<String>) -> Self {
        with(self, |it| it.code = input)
    }
    /// The member `code`.
    pub fn get_code(&self) -> &Option<String> {
        &self.code
    }
    /// Sets the code, message and request id that came with the error.
    pub fn meta(self, meta: ErrorMetadata) -> Self {
        with(self, |it| it.meta = Some(meta))
    }
    /// Sets or clears the code, message and request id that came with the error.
    pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Makes the error.
    pub fn build(self) -> Result<Broken, BuildError> {
        Ok(Broken {
            message: required(self.message, "message", "a `Broken` requires it")?,
            message_value: self.message_value,
            meta_value: self.meta_value,
            builder_value: self.builder_value,
            source: self.source,
            reply: self.reply,
            value: self.value,
            code: self.code,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
