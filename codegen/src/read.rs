//! `read`: botocore's `service-2.json` becomes a [`Model`].
//!
//! Models of every protocol are accepted. Unknown keys are ignored; an unknown shape type or location
//! is a fault, since it would change the meaning of the rest. Faults are recorded, and reading goes on:
//! a part of the model that cannot be understood is absent, or a shape of [`Kind::Unknown`].
//!
//! [`Kind::Unknown`]: crate::model::Kind::Unknown

mod check;
mod shapes;

use crate::document::Node;
use crate::faults::Faults;
use crate::model::{Auth, Http, Idempotency, Model, Operation, Service};
use crate::reader::Reader;

/// Reads a service model and checks its references. Returns `None` if the JSON is not a model.
pub(crate) fn read<'a>(root: Node<'a>, faults: &Faults) -> Option<Model<'a>> {
    let reader = Reader::new(root, faults);
    if !reader.is_object_or_fail() {
        return None;
    }
    let metadata = reader.require_or_fail("metadata");
    let operations = reader.require_or_fail("operations");
    let shapes = reader.require_or_fail("shapes");
    let mut model = Model {
        file: root.file(),
        service: read_service(metadata?),
        operations: operations?
            .entries()
            .map(|(name, reader)| (name, read_operation(name, reader)))
            .collect(),
        shapes: shapes?
            .entries()
            .map(|(name, reader)| (name, shapes::read_shape(reader)))
            .collect(),
    };
    check::check(&mut model, faults);
    Some(model)
}

fn read_service<'a>(metadata: Reader<'a, '_>) -> Service<'a> {
    let required = |key| metadata.require_or_fail(key)?.text_or_fail();
    let endpoint_prefix = required("endpointPrefix").unwrap_or_default();
    let mut protocols = metadata.texts("protocols");
    if protocols.is_empty() {
        protocols.extend(required("protocol"));
    }
    let full_name = metadata.opt_text("serviceFullName");
    let service_id = metadata.opt_text("serviceId");
    let service_id = service_id.or(full_name).unwrap_or(endpoint_prefix);
    if !service_id.contains(|letter: char| letter.is_ascii_alphabetic()) {
        metadata.fault(
            format!("the service ID `{service_id}` has no letter, so that no name can be derived from it"),
            "set `serviceId`, as in the models that botocore ships",
        );
    }
    Service {
        full_name: full_name.unwrap_or(service_id),
        service_id,
        api_version: required("apiVersion").unwrap_or_default(),
        signing_name: metadata.opt_text("signingName").unwrap_or(endpoint_prefix),
        endpoint_prefix,
        protocols,
        json_version: metadata.opt_text("jsonVersion"),
        target_prefix: metadata.opt_text("targetPrefix"),
        auth: metadata.texts("auth"),
    }
}

fn read_operation<'a>(name: &'a str, reader: Reader<'a, '_>) -> Operation<'a> {
    let http = reader.require("http");
    let reference = |reader: Reader<'a, '_>| read_target(reader).unwrap_or_default();
    let errors = reader.get("errors").into_iter().flat_map(Reader::items);
    Operation {
        name,
        http: Http {
            method: http.and_then(read_method).unwrap_or_default(),
            uri: http.and_then(read_uri).unwrap_or_default(),
            response_code: http
                .and_then(|http| http.get("responseCode"))
                .and_then(read_status),
        },
        input: reader.get("input").map(reference),
        output: reader.get("output").map(reference),
        errors: errors.map(reference).collect(),
        auth: read_auth(reader),
        host_prefix: reader
            .get("endpoint")
            .and_then(|endpoint| endpoint.opt_text("hostPrefix")),
        idempotency: match (reader.flag("readonly"), reader.flag("idempotent")) {
            (true, _) => Idempotency::ReadOnly,
            (false, true) => Idempotency::Idempotent,
            (false, false) => Idempotency::Unspecified,
        },
        deprecated: reader.flag("deprecated"),
    }
}

fn read_method<'a>(http: Reader<'a, '_>) -> Option<&'a str> {
    let reader = http.require("method")?;
    let method = reader.text()?;
    if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        reader.fault(
            format!("`{}` is not an HTTP method", method.escape_debug()),
            "use GET, HEAD, POST, PUT, PATCH or DELETE",
        );
    }
    Some(method)
}

fn read_uri<'a>(http: Reader<'a, '_>) -> Option<&'a str> {
    let reader = http.require("requestUri")?;
    let uri = reader.text()?;
    let is_graphic = uri.bytes().all(|byte| byte.is_ascii_graphic());
    if !uri.starts_with('/') || !is_graphic || check::labels(uri).is_none() {
        reader.fault(
            format!("`{}` is not a valid URI pattern", uri.escape_debug()),
            "start with `/`, and put the name of each label into braces",
        );
    }
    Some(uri)
}

/// Reads the name of the shape that a value refers to. The name is never empty.
fn read_target<'a>(reader: Reader<'a, '_>) -> Option<&'a str> {
    let shape = reader.require("shape")?;
    match shape.text()? {
        "" => {
            shape.fault("the name of the shape is empty", "name a shape of `shapes`");
            None
        }
        name => Some(name),
    }
}

fn read_auth<'a>(operation: Reader<'a, '_>) -> Option<Auth<'a>> {
    let schemes = operation.texts("auth");
    match operation.opt_text("authtype") {
        Some("none") => Some(Auth::None),
        Some("v4-unsigned-body") => Some(Auth::UnsignedPayload),
        Some("v4") | None if operation.flag("unsignedPayload") => Some(Auth::UnsignedPayload),
        Some("v4") | None if schemes.is_empty() => None,
        Some("v4") | None => Some(Auth::Schemes(schemes)),
        Some(other) => {
            operation.fault(
                format!("the authentication type `{other}` is unknown"),
                "use `v4`, `v4-unsigned-body` or `none`",
            );
            None
        }
    }
}

/// Reads an HTTP status.
fn read_status(reader: Reader<'_, '_>) -> Option<u16> {
    let status = reader
        .number()?
        .as_u64()
        .and_then(|number| u16::try_from(number).ok())
        .filter(|status| (100..1000).contains(status));
    if status.is_none() {
        reader.fault(
            "the value is not an HTTP status",
            "use a number from 100 to 999",
        );
    }
    status
}
