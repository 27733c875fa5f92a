//! Reading shapes and their members.

use super::read_status;
use crate::document::Node;
use crate::error::Error;
use crate::hash::{HashSet, IndexMap};
use crate::model::{
    Constraints, ErrorKind, ErrorTrait, Kind, Location, Member, Retryable, Shape, Structure,
    TimestampFormat,
};

/// Reads one entry of `shapes`.
pub(super) fn read_shape(node: Node<'_>) -> Result<Shape<'_>, Error> {
    Ok(Shape {
        kind: read_kind(node)?,
        constraints: Constraints {
            min: node
                .get("min")?
                .map(|min| min.number().cloned())
                .transpose()?,
            max: node
                .get("max")?
                .map(|max| max.number().cloned())
                .transpose()?,
            pattern: node.opt_str("pattern")?,
        },
        sensitive: node.flag("sensitive")?,
        boxed: node.flag("box")?,
        deprecated: node.flag("deprecated")?,
    })
}

fn read_kind(node: Node<'_>) -> Result<Kind<'_>, Error> {
    let kind = node.require("type")?;
    Ok(match kind.str()? {
        "boolean" => Kind::Boolean,
        "integer" | "short" | "byte" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "string" | "character" => match node.get("enum")? {
            None => Kind::String,
            Some(values) => match read_enum_values(values)? {
                // An empty list is ignored: an enum without variants would have no value.
                values if values.is_empty() => Kind::String,
                values => Kind::Enum(values),
            },
        },
        "blob" => Kind::Blob {
            streaming: node.flag("streaming")?,
        },
        "timestamp" => Kind::Timestamp(read_timestamp_format(node)?),
        "list" => Kind::List {
            member: read_member(node.require("member")?)?,
            sparse: node.flag("sparse")?,
            flattened: node.flag("flattened")?,
        },
        "map" => Kind::Map {
            key: read_member(node.require("key")?)?,
            value: read_member(node.require("value")?)?,
            sparse: node.flag("sparse")?,
            flattened: node.flag("flattened")?,
        },
        "structure" if node.flag("document")? => Kind::Document,
        "structure" if node.flag("union")? => Kind::Union(read_structure(node)?),
        "structure" => Kind::Structure(read_structure(node)?),
        other => {
            return Err(kind.error(
                format!("the shape type `{other}` is unknown"),
                "use boolean, integer, long, float, double, string, blob, timestamp, list, map or structure",
            ));
        }
    })
}

fn read_enum_values(node: Node<'_>) -> Result<Vec<&str>, Error> {
    let items = node.items()?;
    let mut known = HashSet::with_capacity_and_hasher(items.len(), Default::default());
    items
        .map(|item| {
            let value = item.str()?;
            if known.insert(value) {
                return Ok(value);
            }
            Err(item.error(
                format!("the value `{value}` occurs twice"),
                "remove one of the two",
            ))
        })
        .collect()
}

fn read_structure(node: Node<'_>) -> Result<Structure<'_>, Error> {
    let members = match node.get("members")? {
        None => IndexMap::default(),
        Some(members) => members.read_entries(|_, member| read_member(member))?,
    };
    Ok(Structure {
        members,
        required: node.strings("required")?,
        payload: node.opt_str("payload")?,
        error: read_error_trait(node)?,
        event_stream: node.flag("eventstream")?,
    })
}

fn read_error_trait(node: Node<'_>) -> Result<Option<ErrorTrait<'_>>, Error> {
    let error = node.get("error")?;
    if !node.flag("exception")? && error.is_none() {
        return Ok(None);
    }
    let mut result = ErrorTrait::default();
    if node.flag("fault")? {
        result.kind = ErrorKind::Server;
    }
    if let Some(error) = error {
        result.code = error.opt_str("code")?;
        result.http_status = error.get("httpStatusCode")?.map(read_status).transpose()?;
        if error.flag("fault")? {
            result.kind = ErrorKind::Server;
        }
    }
    if let Some(retryable) = node.get("retryable")? {
        result.retryable = Some(if retryable.flag("throttling")? {
            Retryable::Throttling
        } else {
            Retryable::Transient
        });
    }
    Ok(Some(result))
}

fn read_member(node: Node<'_>) -> Result<Member<'_>, Error> {
    Ok(Member {
        target: node.require("shape")?.str()?,
        location: match node.get("location")? {
            None => Location::Body,
            Some(location) => read_location(location)?,
        },
        location_name: node.opt_str("locationName")?,
        timestamp_format: read_timestamp_format(node)?,
        idempotency_token: node.flag("idempotencyToken")?,
        json_value: node.flag("jsonvalue")?,
        host_label: node.flag("hostLabel")?,
        streaming: node.flag("streaming")?,
        boxed: node.flag("box")?,
        deprecated: node.flag("deprecated")?,
    })
}

fn read_location(node: Node<'_>) -> Result<Location, Error> {
    Ok(match node.str()? {
        "uri" => Location::Uri,
        "querystring" => Location::Query,
        "header" => Location::Header,
        "headers" => Location::PrefixHeaders,
        "statusCode" => Location::StatusCode,
        other => {
            return Err(node.error(
                format!("the location `{other}` is unknown"),
                "use uri, querystring, header, headers or statusCode, or omit it for the body",
            ));
        }
    })
}

fn read_timestamp_format(node: Node<'_>) -> Result<Option<TimestampFormat>, Error> {
    let Some(format) = node.get("timestampFormat")? else {
        return Ok(None);
    };
    Ok(Some(match format.str()? {
        "unixTimestamp" => TimestampFormat::EpochSeconds,
        "iso8601" => TimestampFormat::DateTime,
        "rfc822" => TimestampFormat::HttpDate,
        other => {
            return Err(format.error(
                format!("the timestamp format `{other}` is unknown"),
                "use unixTimestamp, iso8601 or rfc822",
            ));
        }
    }))
}
