// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Teapot`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Teapot {
    /// The member `Message`.
    pub message: Option<String>,
    pub(crate) meta: ErrorMetadata,
}
impl Teapot {
    /// The member `Message`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// Returns a builder of [`Teapot`].
    pub fn builder() -> TeapotBuilder {
        Default::default()
    }
}
exception_traits!(Teapot, | it | it.message());
static MEMBERS: [Schema; 1] = [string(id!("Teapot$Message"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Teapot"), &REFS);
structure!(exception Teapot, SCHEMA, MEMBERS, some(message));
impl Exception for Teapot {
    const CODES: &'static [&'static str] = &["Teapot"];
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
        };
        reply.read_over(blank)
    }
}
/// Builds a [`Teapot`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TeapotBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}
impl TeapotBuilder {
    /// The member `Message`.
    pub fn message(self, input: impl Into<String>) -> Self {
        with(self, |it| it.message = Some(input.into()))
    }
    /// The member `Message`.
    pub fn set_message(self, input: Option<String>) -> Self {
        with(self, |it| it.message = input)
    }
    /// The member `Message`.
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
    pub fn build(self) -> Teapot {
        Teapot {
            message: self.message,
            meta: self.meta.unwrap_or_default(),
        }
    }
}
