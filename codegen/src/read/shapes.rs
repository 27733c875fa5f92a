//! Reading shapes and their members.

use super::{read_status, read_target};
use crate::hash::{IndexMap, IndexSet};
use crate::model::{
    Constraints, ErrorKind, ErrorTrait, Kind, Location, Member, Retryable, Shape, Structure,
    TimestampFormat,
};
use crate::reader::Reader;

/// Reads one entry of `shapes`.
pub(super) fn read_shape<'a>(reader: Reader<'a, '_>) -> Shape<'a> {
    Shape {
        kind: read_kind(reader).unwrap_or(Kind::Unknown),
        constraints: Constraints {
            min: reader.opt_number("min"),
            max: reader.opt_number("max"),
            pattern: reader.opt_text("pattern"),
        },
        sensitive: reader.flag("sensitive"),
        boxed: reader.flag("box"),
        deprecated: reader.flag("deprecated"),
    }
}

/// The types of shapes.
const TYPES: &[&str] = &[
    "boolean",
    "integer",
    "short",
    "byte",
    "long",
    "float",
    "double",
    "string",
    "character",
    "blob",
    "timestamp",
    "list",
    "map",
    "structure",
];

fn read_kind<'a>(reader: Reader<'a, '_>) -> Option<Kind<'a>> {
    let kind = reader.require("type")?;
    Some(match kind.text()? {
        "boolean" => Kind::Boolean,
        "integer" | "short" | "byte" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "string" | "character" => match reader.get("enum").map(read_enum_values) {
            // An empty list is ignored: an enum without variants would have no value.
            None => Kind::String,
            Some(values) if values.is_empty() => Kind::String,
            Some(values) => Kind::Enum(values),
        },
        "blob" => Kind::Blob {
            streaming: reader.flag("streaming"),
        },
        "timestamp" => Kind::Timestamp(read_timestamp_format(reader)),
        "list" => Kind::List {
            member: read_member(reader.require("member")?),
            sparse: reader.flag("sparse"),
            flattened: reader.flag("flattened"),
        },
        "map" => Kind::Map {
            key: read_member(reader.require("key")?),
            value: read_member(reader.require("value")?),
            sparse: reader.flag("sparse"),
            flattened: reader.flag("flattened"),
        },
        "structure" if reader.flag("document") => Kind::Document,
        "structure" if reader.flag("union") => Kind::Union(read_structure(reader)),
        "structure" => Kind::Structure(read_structure(reader)),
        other => {
            let otherwise = "use boolean, integer, long, float, double, string, blob, timestamp, list, map or structure";
            let hint = kind.faults().hint(other, TYPES.iter().copied(), otherwise);
            kind.fault(format!("the shape type `{other}` is unknown"), hint);
            return None;
        }
    })
}

fn read_enum_values<'a>(reader: Reader<'a, '_>) -> Vec<&'a str> {
    let mut values = IndexSet::default();
    for item in reader.items() {
        if let Some(value) = item.text()
            && !values.insert(value)
        {
            item.fault(
                format!("the value `{value}` occurs twice"),
                "remove one of the two",
            );
        }
    }
    values.into_iter().collect()
}

fn read_structure<'a>(reader: Reader<'a, '_>) -> Structure<'a> {
    let members = reader.get("members").into_iter().flat_map(Reader::entries);
    let members: IndexMap<&str, Member<'a>> = members
        .map(|(name, reader)| (name, read_member(reader)))
        .collect();
    // The name of a member, if the structure has it.
    let member_name = |reader: Reader<'a, '_>| {
        let name = reader.text()?;
        if !members.contains_key(name) {
            let known = members.keys().copied();
            let otherwise = "add it to `members`, or correct the name";
            let hint = reader.faults().hint(name, known, otherwise);
            reader.fault(format!("the member `{name}` does not exist"), hint);
            return None;
        }
        Some(name)
    };
    let required = reader.get("required").into_iter().flat_map(Reader::items);
    Structure {
        required: required.filter_map(member_name).collect(),
        payload: reader.get("payload").and_then(member_name),
        error: read_error_trait(reader),
        event_stream: reader.flag("eventstream"),
        members,
    }
}

fn read_error_trait<'a>(reader: Reader<'a, '_>) -> Option<ErrorTrait<'a>> {
    let error = reader.get("error");
    if !reader.flag("exception") && error.is_none() {
        return None;
    }
    let mut result = ErrorTrait::default();
    if reader.flag("fault") {
        result.kind = ErrorKind::Server;
    }
    if let Some(error) = error {
        result.code = error.opt_text("code");
        result.http_status = error.get("httpStatusCode").and_then(read_status);
        if error.flag("fault") {
            result.kind = ErrorKind::Server;
        }
    }
    if let Some(retryable) = reader.get("retryable") {
        result.retryable = Some(if retryable.flag("throttling") {
            Retryable::Throttling
        } else {
            Retryable::Transient
        });
    }
    Some(result)
}

fn read_member<'a>(reader: Reader<'a, '_>) -> Member<'a> {
    Member {
        target: read_target(reader).unwrap_or_default(),
        location: reader
            .get("location")
            .and_then(read_location)
            .unwrap_or(Location::Body),
        location_name: reader.opt_text("locationName"),
        timestamp_format: read_timestamp_format(reader),
        idempotency_token: reader.flag("idempotencyToken"),
        json_value: reader.flag("jsonvalue"),
        host_label: reader.flag("hostLabel"),
        streaming: reader.flag("streaming"),
        boxed: reader.flag("box"),
        deprecated: reader.flag("deprecated"),
    }
}

fn read_location(reader: Reader<'_, '_>) -> Option<Location> {
    Some(match reader.text()? {
        "uri" => Location::Uri,
        "querystring" => Location::Query,
        "header" => Location::Header,
        "headers" => Location::PrefixHeaders,
        "statusCode" => Location::StatusCode,
        other => {
            let known = ["uri", "querystring", "header", "headers", "statusCode"];
            let otherwise =
                "use uri, querystring, header, headers or statusCode, or omit it for the body";
            let hint = reader.faults().hint(other, known, otherwise);
            reader.fault(format!("the location `{other}` is unknown"), hint);
            return None;
        }
    })
}

fn read_timestamp_format(reader: Reader<'_, '_>) -> Option<TimestampFormat> {
    let reader = reader.get("timestampFormat")?;
    Some(match reader.text()? {
        "unixTimestamp" => TimestampFormat::EpochSeconds,
        "iso8601" => TimestampFormat::DateTime,
        "rfc822" => TimestampFormat::HttpDate,
        other => {
            let known = ["unixTimestamp", "iso8601", "rfc822"];
            let otherwise = "use unixTimestamp, iso8601 or rfc822";
            let hint = reader.faults().hint(other, known, otherwise);
            reader.fault(format!("the timestamp format `{other}` is unknown"), hint);
            return None;
        }
    })
}
