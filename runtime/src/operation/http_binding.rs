//! The HTTP bindings of members: labels, query parameters, headers, payloads and the status.
//!
//! A structure is written in one pass. [`Router`] passes each member on: those with a binding to
//! [`BoundMembers`], which stores them as text, and all others to the writer of the body.

use crate::json::{JsonWriter, MemberNames, format_timestamp, timestamp_format};
use crate::shape::value::SerdeResult;
use aws_smithy_runtime_api::http::header_parse::quote_header_value;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, base64};
use bytes::Bytes;
use http::header::HeaderName;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;
use std::cell::RefCell;

/// The characters that are encoded in labels and query parameters: all but letters, digits, `-`, `.`, `_` and
/// `~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The length in bytes for which labels are allocated. Few are longer.
const LABELS_LENGTH: usize = 128;

/// A function that writes the elements of a list, or the entries of a map.
type WriteParts<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> SerdeResult;

/// A structure, written by its HTTP bindings.
#[derive(Debug)]
pub(super) struct HttpMessage<'a> {
    bound: BoundMembers<'a>,
    /// The content type that the body has if no member sets one. `None` for no body.
    pub(super) content_type: Option<Cow<'static, str>>,
    pub(super) body: Bytes,
}

impl<'a> HttpMessage<'a> {
    /// Writes a structure, with a body of JSON, which is empty if the payload is not set.
    ///
    /// # Errors
    /// A value cannot be represented where it is bound.
    pub(super) fn write(
        value: &dyn SerializableStruct,
        schema: &'a Schema<'a>,
    ) -> Result<Self, SerdeError> {
        let members = schema.members();
        let payload = members
            .iter()
            .find(|member| member.http_payload().is_some());
        let has_body = payload.is_some() || members.iter().any(|member| !is_bound(member));
        let bound = RefCell::new(BoundMembers::new(schema));
        let members = Members {
            value,
            bound: &bound,
        };
        let mut body = JsonWriter::new(MemberNames::JsonName);
        match payload {
            None if has_body => body.write_struct(schema, &members)?,
            _ => members.serialize_members(&mut body)?,
        }
        let mut bound = bound.into_inner();
        let (body, content_type) = match (payload, bound.payload.take()) {
            (None, _) if !has_body => (Bytes::new(), None),
            (Some(member), raw) if is_raw_payload(member) => {
                let body = raw.unwrap_or_default();
                let content_type = Some(raw_content_type(member)).filter(|_| !body.is_empty());
                (body, content_type)
            }
            _ => (body.finish().into(), Some(JSON.into())),
        };
        Ok(Self {
            bound,
            content_type,
            body,
        })
    }

    /// Returns the headers to which members are bound, and their values.
    pub(super) fn take_headers(&mut self) -> Vec<(HeaderName, String)> {
        std::mem::take(&mut self.bound.headers)
    }

    /// Returns the status, if a member is bound to it.
    #[cfg(feature = "server")]
    pub(super) fn status(&self) -> Option<i32> {
        self.bound.status
    }

    /// Appends the path and query of a request: the pattern of the operation, with the values of its labels and
    /// the query parameters.
    ///
    /// # Errors
    /// A label has no value, or an empty one.
    pub(super) fn push_uri(&self, uri: &mut String, pattern: &str) -> SerdeResult {
        let bound = &self.bound;
        let mut rest = pattern;
        while let Some((literal, label)) = rest.split_once('{') {
            uri.push_str(literal);
            let (label, after) = label.split_once('}').unwrap_or((label, ""));
            let name = label.strip_suffix('+').unwrap_or(label);
            let Some(value) = bound.label(name).filter(|value| !value.is_empty()) else {
                return Err(SerdeError::custom(format!(
                    "`{name}` is a part of the request path; set it to a value that is not empty"
                )));
            };
            match label.ends_with('+') {
                // Only a slash is encoded as this: a percent sign is encoded itself.
                true => uri.push_str(&value.replace("%2F", "/")),
                false => uri.push_str(value),
            }
            rest = after;
        }
        uri.push_str(rest);
        if !bound.query.is_empty() {
            uri.push(if pattern.contains('?') { '&' } else { '?' });
            uri.push_str(&bound.query);
        }
        Ok(())
    }
}

/// The content type of a JSON body.
const JSON: &str = "application/json";

/// Returns whether a payload is sent as it is; one of another kind is JSON.
fn is_raw_payload(payload: &Schema<'_>) -> bool {
    matches!(payload.shape_type(), ShapeType::Blob | ShapeType::String)
}

/// Returns the content type of a payload that is sent as it is.
fn raw_content_type(payload: &Schema<'_>) -> Cow<'static, str> {
    match (payload.media_type(), payload.shape_type()) {
        (Some(media_type), _) => media_type.value().to_owned().into(),
        (None, ShapeType::Blob) => "application/octet-stream".into(),
        (None, _) => "text/plain".into(),
    }
}

/// Returns whether a member is bound to a part of the message other than the body.
fn is_bound(member: &Schema<'_>) -> bool {
    member.http_label().is_some()
        || member.http_query().is_some()
        || member.http_header().is_some()
        || member.http_prefix_headers().is_some()
        || member.http_query_params().is_some()
        || member.http_response_code().is_some()
}

/// Returns whether all members of a structure are in the body, each under its name.
pub(super) fn is_in_body(schema: &Schema<'_>) -> bool {
    let members = schema.members();
    let is_in_body = |member: &&Schema<'_>| !is_bound(member) && member.http_payload().is_none();
    !members.is_empty() && members.iter().all(is_in_body)
}

/// The members of a structure, which are written by their bindings.
struct Members<'a, 's> {
    value: &'a dyn SerializableStruct,
    bound: &'a RefCell<BoundMembers<'s>>,
}

impl SerializableStruct for Members<'_, '_> {
    fn schema(&self) -> &Schema<'_> {
        self.value.schema()
    }

    fn serialize_members(&self, body: &mut dyn ShapeSerializer) -> SerdeResult {
        let mut router = Router {
            bound: &mut self.bound.borrow_mut(),
            body,
        };
        self.value.serialize_members(&mut router)
    }
}

/// A serializer that passes each member on to the part of the message that it is bound to.
struct Router<'a, 's> {
    bound: &'a mut BoundMembers<'s>,
    body: &'a mut dyn ShapeSerializer,
}

impl Router<'_, '_> {
    fn part(&mut self, member: &Schema<'_>) -> &mut dyn ShapeSerializer {
        let is_raw = member.http_payload().is_some() && is_raw_payload(member);
        match is_raw || is_bound(member) {
            true => self.bound,
            false => self.body,
        }
    }
}

/// Methods that pass a member on.
macro_rules! route {
    ($($method:ident $Value:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, value: $Value) -> SerdeResult {
            self.part(schema).$method(schema, value)
        }
    )*};
}

impl ShapeSerializer for Router<'_, '_> {
    route! {
        write_struct &dyn SerializableStruct;
        write_list WriteParts<'_>;
        write_map WriteParts<'_>;
        write_boolean bool;
        write_byte i8;
        write_short i16;
        write_integer i32;
        write_long i64;
        write_float f32;
        write_double f64;
        write_big_integer &BigInteger;
        write_big_decimal &BigDecimal;
        write_string &str;
        write_blob Blob;
        write_timestamp &DateTime;
        write_document &Document;
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> SerdeResult {
        self.part(schema).write_null(schema)
    }
}

/// The values of members that are not in the body.
#[derive(Debug)]
struct BoundMembers<'a> {
    /// The structure that the members belong to.
    shape: &'a Schema<'a>,
    /// A line for each label: the name of the member, and its encoded value.
    labels: String,
    /// The encoded query parameters.
    query: String,
    headers: Vec<(HeaderName, String)>,
    payload: Option<Bytes>,
    status: Option<i32>,
}

impl<'a> BoundMembers<'a> {
    fn new(shape: &'a Schema<'a>) -> Self {
        Self {
            shape,
            labels: String::new(),
            query: String::new(),
            headers: Vec::new(),
            payload: None,
            status: None,
        }
    }

    /// Stores the text of a value where its member is bound.
    fn text(&mut self, member: &Schema<'_>, text: &str) -> SerdeResult {
        if let Some(query) = member.http_query() {
            self.push_parameter(query.value(), text);
        } else if let Some(header) = member.http_header() {
            self.push_header(header.value(), text.to_owned())?;
        } else if let Some(name) = member.member_name() {
            if self.labels.is_empty() {
                self.labels.reserve(LABELS_LENGTH);
            }
            self.labels.push_str(name);
            self.labels.push('=');
            self.labels.extend(utf8_percent_encode(text, RESERVED));
            self.labels.push('\n');
        }
        Ok(())
    }

    /// Returns the encoded value of a label.
    fn label(&self, name: &str) -> Option<&str> {
        let mut lines = self.labels.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
    }

    fn push_parameter(&mut self, name: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name, RESERVED));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(value, RESERVED));
    }

    fn push_header(&mut self, name: &str, value: String) -> SerdeResult {
        let name = HeaderName::try_from(name).map_err(|_| {
            SerdeError::custom(format!(
                "`{name}` is not a valid name of a header; use letters, digits and `-`"
            ))
        })?;
        self.headers.push((name, value));
        Ok(())
    }
}

/// Returns the format that a timestamp has in a part of a message, unless its schema has another one.
fn default_format(member: &Schema<'_>) -> Format {
    match member.http_header() {
        Some(_) => Format::HttpDate,
        None => Format::DateTime,
    }
}

/// Returns the error of a value that has no text.
fn not_a_text(kind: &str) -> SerdeError {
    SerdeError::custom(format!("{kind} cannot be sent outside of the body"))
}

/// Returns the text of a number, which Rust and the protocol write differently if it is not finite.
fn float(number: f64, value: impl ToString) -> String {
    match number.is_finite() {
        true => value.to_string(),
        false => Encoder::from(number).encode().to_owned(),
    }
}

/// Methods that call `text` with the text of a value.
macro_rules! scalars_as_text {
    () => {
        scalars_as_text! {
            write_boolean bool, |value| if value { "true" } else { "false" };
            write_byte i8, |value| &value.to_string();
            write_short i16, |value| &value.to_string();
            write_long i64, |value| &value.to_string();
            write_float f32, |value| &float(value.into(), value);
            write_double f64, |value| &float(value, value);
            write_big_integer &BigInteger, |value| value.as_ref();
            write_big_decimal &BigDecimal, |value| value.as_ref();
        }

        fn write_struct(&mut self, _: &Schema<'_>, _: &dyn SerializableStruct) -> SerdeResult {
            Err(not_a_text("a structure"))
        }

        fn write_document(&mut self, _: &Schema<'_>, _: &Document) -> SerdeResult {
            Err(not_a_text("a document"))
        }
    };
    ($($method:ident $Value:ty, |$value:ident| $text:expr;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, $value: $Value) -> SerdeResult {
            self.text(schema, $text)
        }
    )*};
}

impl ShapeSerializer for BoundMembers<'_> {
    scalars_as_text!();

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> SerdeResult {
        match schema.http_response_code() {
            Some(_) => {
                self.status = Some(value);
                Ok(())
            }
            None => self.text(schema, &value.to_string()),
        }
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> SerdeResult {
        if schema.http_payload().is_some() {
            self.payload = Some(Bytes::copy_from_slice(value.as_bytes()));
            return Ok(());
        }
        match (schema.http_header(), schema.media_type()) {
            // A media type such as JSON has characters that a header cannot have.
            (Some(_), Some(_)) => self.text(schema, &base64::encode(value)),
            _ => self.text(schema, value),
        }
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> SerdeResult {
        if schema.http_payload().is_some() {
            self.payload = Some(value.into_bytes());
            return Ok(());
        }
        self.text(schema, &base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> SerdeResult {
        let format = timestamp_format(schema, default_format(schema));
        self.text(schema, &format_timestamp(schema, value, format)?)
    }

    /// Writes the elements of a list as a header, separated by commas, or as query parameters with the same
    /// name.
    fn write_list(&mut self, schema: &Schema<'_>, elements: WriteParts<'_>) -> SerdeResult {
        if let Some(query) = schema.http_query() {
            return elements(&mut Elements {
                format: Format::DateTime,
                put: &mut |element| {
                    self.push_parameter(query.value(), element.text());
                    Ok(())
                },
            });
        }
        let mut value = String::new();
        let mut is_first = true;
        elements(&mut Elements {
            format: Format::HttpDate,
            put: &mut |element| {
                if !std::mem::take(&mut is_first) {
                    value.push_str(", ");
                }
                match element {
                    Element::String(text) => value.push_str(&quote_header_value(text)),
                    Element::Other(text) => value.push_str(text),
                }
                Ok(())
            },
        })?;
        match schema.http_header() {
            // The header of an empty list is empty.
            Some(header) => self.push_header(header.value(), value),
            None => Ok(()),
        }
    }

    /// Writes the entries of a map as headers with a prefix, or as query parameters. A parameter that another
    /// member is bound to is left out.
    fn write_map(&mut self, schema: &Schema<'_>, entries: WriteParts<'_>) -> SerdeResult {
        let prefix = schema.http_prefix_headers().map(|prefix| prefix.value());
        let shape = self.shape;
        let is_own = |key: &str| {
            let mut queries = shape.members().iter().filter_map(|it| it.http_query());
            queries.any(|query| query.value() == key)
        };
        entries(&mut Entries {
            key: String::new(),
            is_value: false,
            put: &mut |key, value| match prefix {
                Some(prefix) => self.push_header(&format!("{prefix}{key}"), value.to_owned()),
                None if is_own(key) => Ok(()),
                None => {
                    self.push_parameter(key, value);
                    Ok(())
                }
            },
        })
    }

    fn write_null(&mut self, _: &Schema<'_>) -> SerdeResult {
        Ok(())
    }
}

/// The text of an element of a list, or of a value of a map.
enum Element<'a> {
    String(&'a str),
    Other(&'a str),
}

impl<'a> Element<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::String(text) | Self::Other(text) => text,
        }
    }
}

/// A serializer that passes on the texts of elements.
struct Elements<'a> {
    /// The format of timestamps without one of their own.
    format: Format,
    put: &'a mut dyn FnMut(Element<'_>) -> SerdeResult,
}

impl Elements<'_> {
    fn text(&mut self, _: &Schema<'_>, text: &str) -> SerdeResult {
        (self.put)(Element::Other(text))
    }
}

impl ShapeSerializer for Elements<'_> {
    scalars_as_text!();

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> SerdeResult {
        self.text(schema, &value.to_string())
    }

    fn write_string(&mut self, _: &Schema<'_>, value: &str) -> SerdeResult {
        (self.put)(Element::String(value))
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> SerdeResult {
        self.text(schema, &base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> SerdeResult {
        let format = timestamp_format(schema, self.format);
        self.text(schema, &format_timestamp(schema, value, format)?)
    }

    fn write_list(&mut self, _: &Schema<'_>, _: WriteParts<'_>) -> SerdeResult {
        Err(not_a_text("a list in a list"))
    }

    fn write_map(&mut self, _: &Schema<'_>, _: WriteParts<'_>) -> SerdeResult {
        Err(not_a_text("a map in a list"))
    }

    /// Leaves the element out: a header and a query have no null.
    fn write_null(&mut self, _: &Schema<'_>) -> SerdeResult {
        Ok(())
    }
}

/// A serializer that passes on the entries of a map whose values are strings, or lists of strings.
struct Entries<'a> {
    key: String,
    /// Whether the next string is a value.
    is_value: bool,
    put: &'a mut dyn FnMut(&str, &str) -> SerdeResult,
}

impl Entries<'_> {
    fn text(&mut self, _: &Schema<'_>, text: &str) -> SerdeResult {
        self.is_value = false;
        (self.put)(&self.key, text)
    }
}

impl ShapeSerializer for Entries<'_> {
    scalars_as_text!();

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> SerdeResult {
        self.text(schema, &value.to_string())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> SerdeResult {
        if self.is_value {
            return self.text(schema, value);
        }
        value.clone_into(&mut self.key);
        self.is_value = true;
        Ok(())
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> SerdeResult {
        self.text(schema, &base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> SerdeResult {
        let format = timestamp_format(schema, Format::DateTime);
        self.text(schema, &format_timestamp(schema, value, format)?)
    }

    fn write_list(&mut self, _: &Schema<'_>, elements: WriteParts<'_>) -> SerdeResult {
        self.is_value = false;
        elements(&mut Elements {
            format: Format::DateTime,
            put: &mut |element| (self.put)(&self.key, element.text()),
        })
    }

    fn write_map(&mut self, _: &Schema<'_>, _: WriteParts<'_>) -> SerdeResult {
        Err(not_a_text("a map in a map"))
    }

    /// Leaves the entry out.
    fn write_null(&mut self, _: &Schema<'_>) -> SerdeResult {
        self.is_value = false;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
