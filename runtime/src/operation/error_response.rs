//! Error responses, and the exceptions that are read from them.

use super::error_envelope::{ErrorEnvelope, JsonKind};
use super::error_traits::{has_sensitive_message, redact_message};
use super::located::locate;
use super::protocol::error_reader;
use super::service::Protocol;
use crate::error::{BoxError, request_id};
use crate::shape::schema::Member;
use crate::shape::{ReadMember, ReadStruct, read_struct};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use std::fmt;

/// An error response, read with the codec of the service's protocol.
///
/// It always has metadata: if the body is not an error of the protocol, such as an HTML page of a proxy
/// or an empty body, then the message describes that.
///
/// `Debug` shows neither the message, which may be sensitive, nor the body.
pub struct ErrorResponse<'a> {
    protocol: Protocol,
    response: &'a HttpResponse,
    cfg: &'a ConfigBag,
    meta: ErrorMetadata,
}

impl fmt::Debug for ErrorResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("status", &self.status())
            .field("code", &self.code())
            .finish_non_exhaustive()
    }
}

impl<'a> ErrorResponse<'a> {
    pub(crate) fn new(protocol: Protocol, response: &'a HttpResponse, cfg: &'a ConfigBag) -> Self {
        let body = response.body().bytes().unwrap_or_default();
        let envelope = ErrorEnvelope::read(response.headers(), body);
        let mut meta = ErrorMetadata::builder();
        if envelope.code.is_none() && envelope.message.is_none() {
            meta = meta.message(describe(response));
        }
        if let Some(code) = envelope.code {
            meta = meta.code(code);
        }
        if let Some(message) = envelope.message {
            meta = meta.message(message);
        }
        // The names are those of the official clients.
        if let Some(fault) = envelope.fault {
            meta = meta.custom("type", fault);
        }
        if let Some(id) = request_id(response.headers()) {
            meta = meta.custom("aws_request_id", id);
        }
        let meta = meta.build();
        Self {
            protocol,
            response,
            cfg,
            meta,
        }
    }

    /// Returns the error code without its namespace, such as `NotAuthorizedException`.
    pub fn code(&self) -> Option<&str> {
        self.meta.code()
    }

    /// Returns the error message.
    pub fn message(&self) -> Option<&str> {
        self.meta.message()
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// Returns error code, error message and request ID. The message is not redacted.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }

    /// Converts the response into its metadata. The message is not redacted.
    pub fn into_meta(self) -> ErrorMetadata {
        self.meta
    }

    /// Returns the metadata of an exception with these members, with its message redacted if it is
    /// sensitive.
    pub fn exception_meta(&self, members: &[Member]) -> ErrorMetadata {
        match has_sensitive_message(members) {
            true => redact_message(&self.meta),
            false => self.meta.clone(),
        }
    }

    /// Reads the response as an exception.
    pub fn read<E: Exception>(mut self) -> E {
        E::read(&mut self)
    }

    /// Reads the members of an exception into `value`, as far as they can be read.
    pub fn read_over<T: ReadStruct>(&mut self, mut value: T) -> T {
        self.read_members(T::SCHEMA, &mut |index, member, de| {
            value.read_member(index, member, de)
        });
        value
    }

    /// Reads the members of an exception into `value`, unless the message is the only one, which the
    /// metadata already holds.
    pub fn read_other_members<T: ReadStruct>(&mut self, value: T, members: &[Member]) -> T {
        match members {
            [only] if only.field() == "message" && only.is_in_body() => value,
            _ => self.read_over(value),
        }
    }

    /// Reads the members of an exception like [`read_struct`], but without an error: the members from
    /// the first unreadable one on remain unset.
    pub fn read_members(&mut self, schema: &Schema<'_>, member: ReadMember<'_>) {
        let mut reader = error_reader(self.protocol, self.response, self.cfg);
        if let Err(error) = read_struct(schema, &mut *reader, member) {
            tracing::debug!(%error, "members of an error response could not be read");
        }
    }

    /// Returns one line that describes the response, for an unhandled error.
    pub(crate) fn summary(&self) -> String {
        match self.code() {
            Some(_) => format!(
                "the service returned status {} with an error that its model does not define",
                self.status()
            ),
            None => describe(self.response),
        }
    }
}

/// Returns a description of a response without error code and error message.
///
/// It omits the body, which may repeat confidential parts of the request.
fn describe(response: &HttpResponse) -> String {
    let status = response.status().as_u16();
    if (300..400).contains(&status) {
        return format!("the service returned status {status}, and redirects are not followed");
    }
    if is_empty(response) {
        return format!("the service returned status {status} without a body");
    }
    let body = response.body().bytes().unwrap_or_default();
    if let Some(json) = JsonKind::of(body) {
        return format!(
            "the service returned status {status} with {json} that is not an error of its protocol"
        );
    }
    format!(
        "the service returned status {status} with {}",
        describe_other(response)
    )
}

/// Returns a description of a body that is not valid JSON.
fn describe_other(response: &HttpResponse) -> String {
    match media_type(response) {
        Some(media_type) if media_type.contains("json") => {
            format!("{media_type} that is not valid JSON")
        }
        Some(media_type) => format!("{media_type}, not JSON"),
        None => "a body that is not JSON".to_owned(),
    }
}

/// Returns the error of a success response from which no output can be read: `error`, with the path of the
/// member that it is about, or a description of the body. `de` and `read` read the response once more.
pub(crate) fn unreadable(
    response: &HttpResponse,
    de: &mut dyn ShapeDeserializer,
    read: impl FnOnce(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    error: SerdeError,
) -> BoxError {
    let body = response.body().bytes().unwrap_or_default();
    let is_json = media_type(response).is_none_or(|media_type| media_type.contains("json"));
    let found = match JsonKind::of(body) {
        Some(JsonKind::Object) => {
            return match locate(de, read) {
                Err(Ok(invalid_member)) => invalid_member.into(),
                Err(Err(error)) => error.into(),
                Ok(()) => error.into(),
            };
        }
        Some(kind) => format!("{kind}, not a JSON object"),
        None if is_json => return InvalidJson(error).into(),
        None => describe_other(response),
    };
    let status = response.status().as_u16();
    format!("the service returned status {status} with {found}").into()
}

/// Returns whether the body is empty although the content length is not 0. The codecs would read it as
/// an output without members.
pub(crate) fn is_body_missing(response: &HttpResponse) -> bool {
    let content_length = response
        .headers()
        .get("content-length")
        .and_then(|length| length.parse::<u64>().ok());
    is_empty(response) && content_length.is_some_and(|length| length > 0)
}

fn is_empty(response: &HttpResponse) -> bool {
    response.body().bytes().is_none_or(<[u8]>::is_empty)
}

/// Returns the media type without parameters, if it is plausible.
fn media_type(response: &HttpResponse) -> Option<String> {
    let header = response.headers().get("content-type")?;
    let bare = header.split(';').next()?.trim();
    let plausible = |c: char| c.is_ascii_alphanumeric() || "/.+-_".contains(c);
    (!bare.is_empty() && bare.len() <= 64 && bare.chars().all(plausible))
        .then(|| bare.to_ascii_lowercase())
}

/// The error of a response that should be JSON and is not.
#[derive(Debug)]
struct InvalidJson(SerdeError);

impl fmt::Display for InvalidJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body is not valid JSON")
    }
}

impl std::error::Error for InvalidJson {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// A typed exception of the model.
pub trait Exception: Sized {
    /// The error codes of the exception.
    const CODES: &'static [&'static str] = &[];

    /// The kind of the error if the model marks it as retryable.
    const RETRYABLE: Option<ErrorKind> = None;

    /// Whether the model marks the message as sensitive.
    const SENSITIVE_MESSAGE: bool = false;

    /// Reads the exception. Members that are missing or cannot be read have their defaults, and the
    /// metadata is `response.meta()`.
    fn read(response: &mut ErrorResponse<'_>) -> Self;
}

#[cfg(test)]
mod tests;
