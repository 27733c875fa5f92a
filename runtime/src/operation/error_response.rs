//! Error responses, and the exceptions that are read from them.

use crate::error::BoxError;
use crate::shape::schema::Member;
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

/// An error response, read with the codec of the service's protocol.
///
/// It always has metadata: if the body is not an error of the protocol, such as an HTML page of a proxy
/// or an empty body, then the message describes that.
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
        // If the body cannot be parsed, the codec ignores the code in the header as well.
        let mut meta = match protocol.parse_error_metadata(response, cfg) {
            Ok(meta) => meta,
            Err(_) => match response.headers().get("x-amzn-errortype") {
                Some(code) => ErrorMetadata::builder().code(sanitize_error_code(code)),
                None => ErrorMetadata::builder(),
            },
        }
        .build();
        if meta.code().is_none() && meta.message().is_none() {
            meta = meta.into_builder().message(describe(response)).build();
        }
        let meta = apply_request_id(meta.into_builder(), response.headers()).build();
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

    /// Returns error code, error message and request ID.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }

    /// Converts the response into its metadata.
    pub fn into_meta(self) -> ErrorMetadata {
        self.meta
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
        let read = self
            .protocol
            .deserialize_error_response(self.response, self.cfg)
            .and_then(|mut de| read_struct(schema, &mut *de, member));
        if let Err(error) = read {
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
    match media_type(response) {
        Some(media_type) if media_type.contains("json") => {
            format!(
                "the service returned status {status} with JSON that is not an error of its protocol"
            )
        }
        Some(media_type) => {
            format!("the service returned status {status} with {media_type}, not JSON")
        }
        None => format!("the service returned status {status} with a body that is not JSON"),
    }
}

/// Returns the error of a success response from which no output can be read.
pub(crate) fn unreadable(response: &HttpResponse, error: SerdeError) -> BoxError {
    match media_type(response) {
        Some(media_type) if !media_type.contains("json") => {
            let status = response.status().as_u16();
            format!("the service returned status {status} with {media_type}, not JSON").into()
        }
        _ => error.into(),
    }
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

/// A typed exception of the model.
pub trait Exception: Sized {
    /// The error codes of the exception.
    const CODES: &'static [&'static str] = &[];

    /// The kind of the error if the model marks it as retryable.
    const RETRYABLE: Option<ErrorKind> = None;

    /// Reads the exception. Members that are missing or cannot be read have their defaults, and the
    /// metadata is `response.meta()`.
    fn read(response: &mut ErrorResponse<'_>) -> Self;
}

#[cfg(test)]
mod tests;
