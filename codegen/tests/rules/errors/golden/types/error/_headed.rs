// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The error `Headed`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Headed {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `RetryAfter` in a header.
    pub retry_after: Option<i32>,
    pub(crate) meta: ErrorMetadata,
}
impl Headed {
    /// The member `message`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `RetryAfter` in a header.
    pub fn retry_after(&self) -> Option<i32> {
        self.retry_after
    }
    /// Returns a builder of [`Headed`].
    pub fn builder() -> HeadedBuilder {
        Default::default()
    }
}
exception_traits!(Headed, | it | it.message());
static MEMBERS: [Schema; 2] = [
    string(id!("Headed$message"), 0),
    integer(id!("Headed$RetryAfter"), 1).with_http_header("Retry-After"),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Headed"), &REFS);
structure!(exception Headed, SCHEMA, MEMBERS, some(message), some(retry_after));
impl Exception for Headed {
    const CODES: &'static [&'static str] = &["Headed"];
    const RETRYABLE: Option<::sdk_runtime::error::ErrorKind> = Some(
        sdk_runtime::error::ErrorKind::ThrottlingError,
    );
    fn read(reply: &mut ErrorReply<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
            ..Self::blank()
        };
        reply.read_over(blank)
    }
}
/// Builds a [`Headed`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HeadedBuilder {
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<i32>,
    meta: Option<ErrorMetadata>,
}
impl HeadedBuilder {
    /// The member `message`.
    pub fn message(self, input: impl Into<String>) -> Self {
        with(self, |it| it.message = Some(input.into()))
    }
    /// The member `message`.
    pub fn set_message(self, input: Option<String>) -> Self {
        with(self, |it| it.message = input)
    }
    /// The member `message`.
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// The member `RetryAfter` in a header.
    pub fn retry_after(self, input: i32) -> Self {
        with(self, |it| it.retry_after = Some(input))
    }
    /// The member `RetryAfter` in a header.
    pub fn set_retry_after(self, input: Option<i32>) -> Self {
        with(self, |it| it.retry_after = input)
    }
    /// The member `RetryAfter` in a header.
    pub fn get_retry_after(&self) -> &Option<i32> {
        &self.retry_after
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
    pub fn build(self) -> Headed {
        Headed {
            message: self.message,
            retry_after: self.retry_after,
            meta: self.meta.unwrap_or_default(),
        }
    }
}
