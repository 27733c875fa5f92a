//! Reading a reply that is an error.

use crate::error::BoxError;
use crate::shape::{ReadMember, ReadStruct, read_struct};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_schema::Schema;
use aws_smithy_schema::error_envelope::sanitize_error_code;
use aws_smithy_schema::protocol::ClientProtocol;
use aws_smithy_schema::serde::SerdeError;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use aws_types::request_id::apply_request_id;

/// An error reply, as the service's protocol reads it.
///
/// Whatever came, the reply has metadata: a body that is no error of the protocol, such as a
/// proxy's HTML page or nothing at all, yields a message that says so.
#[derive(Debug)]
pub struct ErrorResponse<'a> {
    protocol: &'a dyn ClientProtocol,
    response: &'a HttpResponse,
    cfg: &'a ConfigBag,
    meta: ErrorMetadata,
}

impl<'a> ErrorResponse<'a> {
    pub(crate) fn new(
        protocol: &'a dyn ClientProtocol,
        response: &'a HttpResponse,
        cfg: &'a ConfigBag,
    ) -> Self {
        // A body that cannot be parsed takes the code in the header with it, so look there again.
        let mut meta = match protocol.parse_error_metadata(response, cfg) {
            Ok(meta) => meta,
            Err(_) => match response.headers().get("x-amzn-errortype") {
                Some(code) => ErrorMetadata::builder().code(sanitize_error_code(code)),
                None => ErrorMetadata::builder(),
            },
        }
        .build();
        if meta.code().is_none() && meta.message().is_none() {
            meta = meta.into_builder().message(hint(response)).build();
        }
        let meta = apply_request_id(meta.into_builder(), response.headers()).build();
        Self {
            protocol,
            response,
            cfg,
            meta,
        }
    }

    /// The error code, without namespace, such as `NotAuthorizedException`.
    pub fn code(&self) -> Option<&str> {
        self.meta.code()
    }

    /// What the service says about the error.
    pub fn message(&self) -> Option<&str> {
        self.meta.message()
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// Code, message and request id.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }

    /// As [`meta`](Self::meta), giving the rest up.
    pub fn into_meta(self) -> ErrorMetadata {
        self.meta
    }

    /// Reads the exception that the code names.
    pub fn read<E: Exception>(mut self) -> E {
        E::read(&mut self)
    }

    /// Reads the members of an exception over `value`, as far as they can be read.
    pub fn read_over<T: ReadStruct>(&mut self, mut value: T) -> T {
        self.read_members(T::SCHEMA, &mut |index, member, de| {
            value.read_member(index, member, de)
        });
        value
    }

    /// Reads the members of an exception, as [`read_struct`] does, but without failing: the
    /// members from the first unreadable one on stay unset.
    pub fn read_members(&mut self, schema: &Schema<'_>, member: ReadMember<'_>) {
        let read = self
            .protocol
            .deserialize_error_response(self.response, self.cfg)
            .and_then(|mut de| read_struct(schema, &mut *de, member));
        if let Err(error) = read {
            tracing::debug!(%error, "an error reply holds members that cannot be read");
        }
    }

    /// One line on what came, for an error without a type of its own.
    pub(crate) fn summary(&self) -> String {
        match self.code() {
            Some(_) => format!(
                "the service answered {} with an error that is not in its model",
                self.status()
            ),
            None => hint(self.response),
        }
    }
}

/// What the reply looks like from outside, for one that says nothing in the service's own words.
///
/// The body itself is left out: it is a stranger's page, and may repeat what was sent.
fn hint(response: &HttpResponse) -> String {
    let status = response.status().as_u16();
    if (300..400).contains(&status) {
        return format!("the service answered {status}, and redirects are not followed");
    }
    if is_empty(response) {
        return format!("the service answered {status} without a body");
    }
    match media_type(response) {
        Some(media_type) if media_type.contains("json") => {
            format!("the service answered {status} with JSON that is no error of its protocol")
        }
        Some(media_type) => format!("the service answered {status} with {media_type}, not JSON"),
        None => format!("the service answered {status} with something other than JSON"),
    }
}

/// The error for a success reply from which no output can be read.
pub(crate) fn unreadable(response: &HttpResponse, error: SerdeError) -> BoxError {
    match media_type(response) {
        Some(media_type) if !media_type.contains("json") => {
            let status = response.status().as_u16();
            format!("the service answered {status} with {media_type}, not JSON").into()
        }
        _ => error.into(),
    }
}

/// Whether the reply has no body although its head announces one. The codecs read no body as no
/// members, which would pass for an answer.
pub(crate) fn is_body_missing(response: &HttpResponse) -> bool {
    let announced = response
        .headers()
        .get("content-length")
        .and_then(|length| length.parse::<u64>().ok());
    is_empty(response) && announced.is_some_and(|length| length > 0)
}

fn is_empty(response: &HttpResponse) -> bool {
    response.body().bytes().is_none_or(<[u8]>::is_empty)
}

/// The media type without parameters, if it looks like one.
fn media_type(response: &HttpResponse) -> Option<String> {
    let header = response.headers().get("content-type")?;
    let bare = header.split(';').next()?.trim();
    let plausible = |c: char| c.is_ascii_alphanumeric() || "/.+-_".contains(c);
    (!bare.is_empty() && bare.len() <= 64 && bare.chars().all(plausible))
        .then(|| bare.to_ascii_lowercase())
}

/// A typed exception of the model.
pub trait Exception: Sized {
    /// The codes by which replies name the exception.
    const CODES: &'static [&'static str] = &[];

    /// Why the exception may pass by itself, if the model says that it does.
    const RETRYABLE: Option<ErrorKind> = None;

    /// Reads the exception. There is always one to be had: members that are missing or cannot be
    /// read take their defaults, and the metadata is `reply.meta()`.
    fn read(reply: &mut ErrorResponse<'_>) -> Self;
}

#[cfg(test)]
mod tests;
