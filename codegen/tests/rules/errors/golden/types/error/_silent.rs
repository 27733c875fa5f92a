// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Silent`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Silent {
    pub(crate) meta: ErrorMetadata,
}
impl Silent {
    /// What the service says about the error.
    pub fn message(&self) -> Option<&str> {
        self.meta.message()
    }
    /// Returns a builder of [`Silent`].
    pub fn builder() -> SilentBuilder {
        Default::default()
    }
}
exception_traits!(Silent, | it | it.message());
static SCHEMA: Schema = structure(id!("Silent"), &[]).with_no_body_members();
structure!(exception Silent, SCHEMA, MEMBERS);
impl Exception for Silent {
    const CODES: &'static [&'static str] = &["Silent"];
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self { meta: reply.meta().clone() };
        reply.read_over(blank)
    }
}
/// Builds a [`Silent`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SilentBuilder {
    meta: Option<ErrorMetadata>,
}
impl SilentBuilder {
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
    pub fn build(self) -> Silent {
        Silent {
            meta: self.meta.unwrap_or_default(),
        }
    }
}
