// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Denied`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Denied {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl std::fmt::Debug for Denied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Denied").field("message", &REDACTED).finish()
    }
}
impl Denied {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// Returns a builder of [`Denied`].
    pub fn builder() -> DeniedBuilder {
        Default::default()
    }
}
exception_traits!(Denied, | it | Some(REDACTED));
static MEMBERS: [Schema; 1] = [string(id!("Denied$message"), 0).with_sensitive()];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Denied"), &REFS);
structure!(exception Denied, SCHEMA, MEMBERS, always(message));
impl Exception for Denied {
    const CODES: &'static [&'static str] = &["Denied"];
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self {
            message: reply.message().unwrap_or_default().to_owned(),
            meta: reply.meta().clone(),
        };
        reply.read_over(blank)
    }
}
/// Builds a [`Denied`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct DeniedBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}
impl std::fmt::Debug for DeniedBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeniedBuilder").field("message", &REDACTED).finish()
    }
}
impl DeniedBuilder {
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
    pub fn build(self) -> Result<Denied, BuildError> {
        Ok(Denied {
            message: required(self.message, "message", "a `Denied` requires it")?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
