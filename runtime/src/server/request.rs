//! Reading the input of an operation from a request.

use std::borrow::Cow;

use aws_smithy_runtime_api::http::header_parse::many_dates;
use aws_smithy_schema::codec::http_string::HttpStringDeserializer;
use aws_smithy_schema::document::DocumentShapeDeserializer;
use aws_smithy_schema::serde::SerdeError;
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{DateTime, Document, base64};
use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::checker::{Log, Members};
use super::constraints::StructureConstraints;
use super::error::{ExchangeError, MalformedInput};
use super::path::{Path, Segment};
use super::pattern::MatchPattern;
use super::router::Route;
use super::served::{Serve, ServedOperation};
use super::violation::InvalidInput;
use crate::operation::{Protocol, Service, read_json_body, read_json_payload};
use crate::shape::schema::TimestampFormat;
use crate::shape::value::{De, SerdeResult};
use crate::shape::{ReadMember, ReadStruct};

/// A request with its body, and the operation that it belongs to.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The operation, as [`Router::route`](super::Router::route) returns it.
    pub route: &'a Route,
    /// The head of the request.
    pub parts: &'a Parts,
    /// The whole body.
    pub body: &'a [u8],
    /// The compiled patterns of the model.
    pub patterns: &'a dyn MatchPattern,
}

impl std::fmt::Debug for Request<'_> {
    /// Writes the operation only, since the rest contains credentials and data of users.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation().name())
            .finish_non_exhaustive()
    }
}

/// The source of a member that is not in a JSON body.
enum Source<'a> {
    /// A text in the form that HTTP bindings define.
    Text(Cow<'a, str>),
    /// Texts without a further form.
    Document(Document),
}

impl Request<'_> {
    /// Returns the operation.
    pub fn operation(&self) -> &'static ServedOperation {
        self.route.operation()
    }

    /// Reads the input of the operation and checks it against the constraints of the model.
    ///
    /// Members outside of the body are read from the path, the query and the headers. Unknown members and
    /// the media type are ignored.
    ///
    /// # Errors
    ///
    /// The request is malformed, or the input violates constraints; then all violations are reported.
    pub fn read<O: Serve>(&self) -> Result<O::Input, ExchangeError> {
        let mut input = O::Input::blank();
        let protocol = O::Service::METADATA.protocol;
        let schema = O::DESCRIPTOR.input;
        self.read_members(
            protocol,
            schema,
            O::CONSTRAINTS,
            &mut |index, member, de| input.read_member(index, member, de),
        )?;
        Ok(input)
    }

    /// Reads the members of an input. Compiled once for all operations.
    fn read_members(
        &self,
        protocol: Protocol,
        schema: &Schema<'_>,
        constraints: &'static StructureConstraints,
        consumer: ReadMember<'_>,
    ) -> Result<(), ExchangeError> {
        let mut log = Log::new(self.patterns);
        let mut members = Members::new(constraints);
        let mut read = |member: &Schema<'_>, de: De<'_>, log: &mut Log<'_>| {
            members.read(
                member,
                de,
                log,
                &Path::INPUT,
                &mut |member, de| match member.member_index() {
                    Some(index) => consumer(index, member, de),
                    None => de.skip_value(),
                },
            )
        };
        let done = match protocol {
            Protocol::RestJson1 => self.read_bound_members(schema, &mut log, &mut read),
            Protocol::AwsJson1_0 { .. } | Protocol::AwsJson1_1 { .. } => {
                read_json_body(protocol, schema, self.body, &mut |member, de| {
                    read(member, de, &mut log)
                })
            }
        };
        if let Err(error) = done {
            let malformed = MalformedInput::new(log.unreadable, error);
            return Err(ExchangeError::Malformed(malformed));
        }
        members.finish(schema, &mut log, &Path::INPUT);
        match log.violations {
            violations if violations.is_empty() => Ok(()),
            violations => Err(ExchangeError::Invalid(InvalidInput::new(violations))),
        }
    }

    /// Reads members from the parts of the request that they are bound to.
    fn read_bound_members<'p>(
        &self,
        schema: &Schema<'_>,
        log: &mut Log<'p>,
        read: &mut dyn FnMut(&Schema<'_>, De<'_>, &mut Log<'p>) -> SerdeResult,
    ) -> SerdeResult {
        let is_payload = |member: &&&Schema<'_>| member.http_payload().is_some();
        let payload = schema.members().iter().find(is_payload);
        for (position, member) in schema.members().iter().enumerate() {
            let name = member.member_name().unwrap_or_default();
            let path = Path::INPUT.join(Segment::Member(position, name));
            let source = self.source(member, name);
            match log.keep(&path, member, source)? {
                None => {}
                Some(Source::Text(text)) => {
                    read(member, &mut HttpStringDeserializer::new(&text), log)?;
                }
                Some(Source::Document(document)) => {
                    read(member, &mut DocumentShapeDeserializer::new(&document), log)?;
                }
            }
        }
        match payload {
            Some(member) => self.read_payload(member, log, read),
            None if schema.has_body_members() => {
                let read = &mut |member: &Schema<'_>, de: De<'_>| match is_in_body(member) {
                    true => read(member, de, log),
                    false => de.skip_value(),
                };
                read_json_body(Protocol::RestJson1, schema, self.body, read)
            }
            None => Ok(()),
        }
    }

    /// Reads the member that is the whole body, unless the body is empty.
    fn read_payload<'p>(
        &self,
        member: &Schema<'_>,
        log: &mut Log<'p>,
        read: &mut dyn FnMut(&Schema<'_>, De<'_>, &mut Log<'p>) -> SerdeResult,
    ) -> SerdeResult {
        if self.body.is_empty() {
            return Ok(());
        }
        let invalid = |_| SerdeError::invalid_input("the body is not UTF-8");
        match member.shape_type() {
            // The deserializer decodes it.
            ShapeType::Blob => {
                let text = base64::encode(self.body);
                read(member, &mut HttpStringDeserializer::new(&text), log)
            }
            ShapeType::String => {
                let text = std::str::from_utf8(self.body).map_err(invalid)?;
                read(member, &mut HttpStringDeserializer::new(text), log)
            }
            _ => read_json_payload(self.body, &mut |de| read(member, de, log)),
        }
    }

    /// Returns the source of a member in the path, the query or the headers, if it is there.
    fn source(&self, member: &Schema<'_>, name: &str) -> Result<Option<Source<'_>>, SerdeError> {
        if member.http_label().is_some() {
            let text = self.route.label(name).map(Cow::Borrowed);
            return text.map(|text| scalar(member, text)).transpose();
        }
        if let Some(query) = member.http_query() {
            let mut values = Vec::new();
            for (key, value) in self.query() {
                if decode(key)? == query.value() {
                    values.push(decode(value)?);
                }
            }
            return match member.shape_type() {
                ShapeType::List if values.is_empty() => Ok(None),
                ShapeType::List => list(member, values).map(Some),
                _ => {
                    let first = values.into_iter().next();
                    first.map(|text| scalar(member, text)).transpose()
                }
            };
        }
        if let Some(header) = member.http_header() {
            let values = self.parts.headers.get_all(header.value());
            let texts: Vec<&str> = values
                .iter()
                .map(|value| value.to_str())
                .collect::<Result<_, _>>()
                .map_err(|_| SerdeError::invalid_input("the header is not ASCII"))?;
            return match (member.shape_type(), texts.first()) {
                (_, None) => Ok(None),
                (ShapeType::List, _) => header_list(member, &texts).map(Some),
                (_, Some(text)) => scalar(member, Cow::Borrowed(text)).map(Some),
            };
        }
        if member.http_query_params().is_some() {
            return self.query_params(member);
        }
        if let Some(prefix) = member.http_prefix_headers() {
            let mut entries = std::collections::HashMap::new();
            for (name, value) in &self.parts.headers {
                let prefix = prefix.value().to_ascii_lowercase();
                if let (Some(key), Ok(value)) =
                    (name.as_str().strip_prefix(&prefix), value.to_str())
                {
                    entries.insert(key.to_owned(), Document::String(value.to_owned()));
                }
            }
            let document = (!entries.is_empty()).then_some(Document::Object(entries));
            return Ok(document.map(Source::Document));
        }
        Ok(None)
    }

    /// Returns the parameters of the query, for a map of strings or of lists of strings.
    fn query_params(&self, member: &Schema<'_>) -> Result<Option<Source<'_>>, SerdeError> {
        let are_lists = member.member().is_some_and(Schema::is_list);
        let mut entries = std::collections::HashMap::new();
        for (key, value) in self.query() {
            let value = Document::String(decode(value)?.into_owned());
            let entry = entries.entry(decode(key)?.into_owned());
            match are_lists {
                false => {
                    entry.or_insert(value);
                }
                true => {
                    if let Document::Array(values) =
                        entry.or_insert_with(|| Document::Array(Vec::new()))
                    {
                        values.push(value);
                    }
                }
            }
        }
        let document = (!entries.is_empty()).then_some(Document::Object(entries));
        Ok(document.map(Source::Document))
    }

    /// Returns the parameters of the query, encoded.
    fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        let query = self.parts.uri.query().unwrap_or_default();
        let parameters = query.split('&').filter(|parameter| !parameter.is_empty());
        parameters.map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
    }
}

/// Returns whether a member is in a JSON body.
fn is_in_body(member: &Schema<'_>) -> bool {
    member.http_label().is_none()
        && member.http_query().is_none()
        && member.http_query_params().is_none()
        && member.http_header().is_none()
        && member.http_prefix_headers().is_none()
}

/// Decodes a key or value of a query.
fn decode(encoded: &str) -> Result<Cow<'_, str>, SerdeError> {
    let not_utf8 = |_| SerdeError::invalid_input("it is not UTF-8");
    if encoded.contains('+') {
        let spaced = encoded.replace('+', " ");
        let decoded = percent_decode_str(&spaced).decode_utf8();
        return Ok(Cow::Owned(decoded.map_err(not_utf8)?.into_owned()));
    }
    percent_decode_str(encoded).decode_utf8().map_err(not_utf8)
}

/// Returns the source of a member that is neither a list nor a map.
fn scalar<'a>(member: &Schema<'_>, text: Cow<'a, str>) -> Result<Source<'a>, SerdeError> {
    match member.shape_type() {
        ShapeType::String if member.media_type().is_some() && member.http_header().is_some() => {
            let decoded = base64::decode(&*text).ok();
            let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
            let decoded =
                decoded.ok_or_else(|| SerdeError::invalid_input("it is not base64 of UTF-8"))?;
            Ok(Source::Document(Document::String(decoded)))
        }
        // A text deserializer would read an empty string as null.
        ShapeType::String => Ok(Source::Document(Document::String(text.into_owned()))),
        ShapeType::Timestamp => timestamp(member, &text).map(|text| Source::Text(Cow::Owned(text))),
        _ => Ok(Source::Text(text)),
    }
}

/// Returns the source of a list whose elements have a parameter of the query each.
fn list<'a>(member: &Schema<'_>, values: Vec<Cow<'_, str>>) -> Result<Source<'a>, SerdeError> {
    let element = member
        .member()
        .map_or(ShapeType::String, Schema::shape_type);
    Ok(match element {
        ShapeType::String => {
            let values = values.into_iter().map(Cow::into_owned);
            Source::Document(Document::Array(values.map(Document::String).collect()))
        }
        _ => Source::Text(Cow::Owned(values.join(", "))),
    })
}

/// Returns the source of a list in a header. The comma in an HTTP date separates no elements.
fn header_list<'a>(member: &Schema<'_>, texts: &[&str]) -> Result<Source<'a>, SerdeError> {
    let element = member
        .member()
        .filter(|element| element.shape_type() == ShapeType::Timestamp);
    let Some(element) = element else {
        return Ok(Source::Text(Cow::Owned(texts.join(", "))));
    };
    let format = timestamp_format(element, Format::HttpDate);
    let times = many_dates(texts.iter().copied(), format);
    let times = times.map_err(|_| SerdeError::invalid_input("it is not a list of timestamps"))?;
    let texts: Vec<_> = times.iter().map(date_time).collect::<Result<_, _>>()?;
    Ok(Source::Text(Cow::Owned(texts.join(", "))))
}

/// Returns a timestamp in the format that the text deserializer reads.
fn timestamp(member: &Schema<'_>, text: &str) -> Result<String, SerdeError> {
    let default = match member.http_header() {
        Some(_) => Format::HttpDate,
        None => Format::DateTime,
    };
    let time = DateTime::from_str(text, timestamp_format(member, default));
    let invalid = |_| SerdeError::invalid_input("it is not a timestamp of the member's format");
    date_time(&time.map_err(invalid)?)
}

fn timestamp_format(schema: &Schema<'_>, default: Format) -> Format {
    match schema.timestamp_format().map(|format| format.format()) {
        Some(TimestampFormat::EpochSeconds) => Format::EpochSeconds,
        Some(TimestampFormat::HttpDate) => Format::HttpDate,
        Some(_) => Format::DateTime,
        None => default,
    }
}

fn date_time(time: &DateTime) -> Result<String, SerdeError> {
    let written = time.fmt(Format::DateTime);
    written.map_err(|_| SerdeError::invalid_input("the timestamp is out of range"))
}

#[cfg(test)]
mod tests;
