// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Detailed`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Detailed {
    /// The member `Reason`.
    ///
    /// Required.
    pub reason: String,
    /// The member `Message`.
    pub message_value: Option<i32>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `errorMessage`.
    pub message: Option<String>,
    /// The member `Names`.
    pub names: Option<Vec<String>>,
    /// The member `Limit`.
    ///
    /// Required.
    pub limit: i32,
    pub(crate) meta: ErrorMetadata,
}
impl Detailed {
    /// The member `Reason`.
    ///
    /// Required.
    pub fn reason(&self) -> &str {
        &self.reason
    }
    /// The member `Message`.
    pub fn message_value(&self) -> Option<i32> {
        self.message_value
    }
    /// The member `meta`.
    pub fn meta_value(&self) -> Option<&str> {
        self.meta_value.as_deref()
    }
    /// The member `errorMessage`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Names`.
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }
    /// The member `Limit`.
    ///
    /// Required.
    pub fn limit(&self) -> i32 {
        self.limit
    }
    /// Returns a builder of [`Detailed`].
    pub fn builder() -> DetailedBuilder {
        Default::default()
    }
}
exception_traits!(Detailed, | it | it.message());
static MEMBERS: [Schema; 6] = [
    string(id!("Detailed$Reason"), 0),
    integer(id!("Detailed$Message"), 1),
    string(id!("Detailed$meta"), 2),
    string(id!("Detailed$errorMessage"), 3),
    list(id!("Detailed$Names"), 4).with_list_member(&crate::schema::NAMES_MEMBER),
    integer(id!("Detailed$Limit"), 5),
];
static REFS: [&Schema; 6] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Detailed"), &REFS);
structure!(
    exception Detailed, SCHEMA, MEMBERS, always(reason), some(message_value),
    some(meta_value), some(message), some(names), always(limit)
);
impl Exception for Detailed {
    const CODES: &'static [&'static str] = &["Detailed"];
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
            ..Self::blank()
        };
        reply.read_over(blank)
    }
}
/// Builds a [`Detailed`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DetailedBuilder {
    pub(crate) reason: Option<String>,
    pub(crate) message_value: Option<i32>,
    pub(crate) meta_value: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) names: Option<Vec<String>>,
    pub(crate) limit: Option<i32>,
    meta: Option<ErrorMetadata>,
}
impl DetailedBuilder {
    /// The member `Reason`.
    ///
    /// Required.
    pub fn reason(self, input: impl Into<String>) -> Self {
        with(self, |it| it.reason = Some(input.into()))
    }
    /// The member `Reason`.
    ///
    /// Required.
    pub fn set_reason(self, input: Option<String>) -> Self {
        with(self, |it| it.reason = input)
    }
    /// The member `Reason`.
    ///
    /// Required.
    pub fn get_reason(&self) -> &Option<String> {
        &self.reason
    }
    /// The member `Message`.
    pub fn message_value(self, input: i32) -> Self {
        with(self, |it| it.message_value = Some(input))
    }
    /// The member `Message`.
    pub fn set_message_value(self, input: Option<i32>) -> Self {
        with(self, |it| it.message_value = input)
    }
    /// The member `Message`.
    pub fn get_message_value(&self) -> &Option<i32> {
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
    /// The member `errorMessage`.
    pub fn message(self, input: impl Into<String>) -> Self {
        with(self, |it| it.message = Some(input.into()))
    }
    /// The member `errorMessage`.
    pub fn set_message(self, input: Option<String>) -> Self {
        with(self, |it| it.message = input)
    }
    /// The member `errorMessage`.
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// The member `Names`.
    pub fn names(self, input: impl Into<String>) -> Self {
        with(self, |it| it.names.get_or_insert_default().push(input.into()))
    }
    /// The member `Names`.
    pub fn set_names(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.names = input)
    }
    /// The member `Names`.
    pub fn get_names(&self) -> &Option<Vec<String>> {
        &self.names
    }
    /// The member `Limit`.
    ///
    /// Required.
    pub fn limit(self, input: i32) -> Self {
        with(self, |it| it.limit = Some(input))
    }
    /// The member `Limit`.
    ///
    /// Required.
    pub fn set_limit(self, input: Option<i32>) -> Self {
        with(self, |it| it.limit = input)
    }
    /// The member `Limit`.
    ///
    /// Required.
    pub fn get_limit(&self) -> &Option<i32> {
        &self.limit
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
    pub fn build(self) -> Result<Detailed, BuildError> {
        Ok(Detailed {
            reason: required(self.reason, "reason", "a `Detailed` requires it")?,
            message_value: self.message_value,
            meta_value: self.meta_value,
            message: self.message,
            names: self.names,
            limit: required(self.limit, "limit", "a `Detailed` requires it")?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
