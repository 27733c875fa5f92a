//! `read`: botocore's `service-2.json` becomes a [`Model`].
//!
//! Models of every protocol are accepted. Unknown keys are ignored; an unknown shape type or location
//! is an error, since it would change the meaning of the rest.

mod check;
mod shapes;

use crate::document::Node;
use crate::error::Error;
use crate::model::{Auth, Http, Idempotency, Model, Operation, Service};

/// Reads a service model and checks its references.
pub(crate) fn read(root: Node<'_>) -> Result<Model<'_>, Error> {
    let model = Model {
        file: root.file(),
        service: read_service(root)?,
        operations: root.require("operations")?.read_entries(read_operation)?,
        shapes: root
            .require("shapes")?
            .read_entries(|_, node| shapes::read_shape(node))?,
    };
    check::check(&model, root)?;
    Ok(model)
}

fn read_service(root: Node<'_>) -> Result<Service<'_>, Error> {
    let metadata = root.require("metadata")?;
    let endpoint_prefix = metadata.require("endpointPrefix")?.str()?;
    let mut protocols = metadata.strings("protocols")?;
    if protocols.is_empty() {
        protocols.push(metadata.require("protocol")?.str()?);
    }
    let full_name = metadata.opt_str("serviceFullName")?;
    let service_id = match metadata.opt_str("serviceId")? {
        Some(id) => id,
        None => full_name.unwrap_or(endpoint_prefix),
    };
    if !service_id.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return Err(metadata.error(
            format!("the service ID `{service_id}` has no letter, so that no name can be derived from it"),
            "set `serviceId`, as in the models that botocore ships",
        ));
    }
    Ok(Service {
        full_name: full_name.unwrap_or(service_id),
        service_id,
        api_version: metadata.require("apiVersion")?.str()?,
        signing_name: metadata.opt_str("signingName")?.unwrap_or(endpoint_prefix),
        endpoint_prefix,
        protocols,
        json_version: metadata.opt_str("jsonVersion")?,
        target_prefix: metadata.opt_str("targetPrefix")?,
        auth: metadata.strings("auth")?,
    })
}

fn read_operation<'a>(name: &'a str, node: Node<'a>) -> Result<Operation<'a>, Error> {
    let http = node.require("http")?;
    let shape_of = |key| -> Result<Option<&'a str>, Error> {
        node.get(key)?
            .map(|reference| reference.require("shape")?.str())
            .transpose()
    };
    Ok(Operation {
        name,
        http: Http {
            method: http.require("method")?.str()?,
            uri: http.require("requestUri")?.str()?,
            response_code: http.get("responseCode")?.map(read_status).transpose()?,
        },
        input: shape_of("input")?,
        output: shape_of("output")?,
        errors: match node.get("errors")? {
            None => Vec::new(),
            Some(errors) => errors
                .items()?
                .map(|error| error.require("shape")?.str())
                .collect::<Result<_, Error>>()?,
        },
        auth: read_auth(node)?,
        host_prefix: node
            .get("endpoint")?
            .map(|endpoint| endpoint.opt_str("hostPrefix"))
            .transpose()?
            .flatten(),
        idempotency: match (node.flag("readonly")?, node.flag("idempotent")?) {
            (true, _) => Idempotency::ReadOnly,
            (false, true) => Idempotency::Idempotent,
            (false, false) => Idempotency::Unspecified,
        },
        deprecated: node.flag("deprecated")?,
    })
}

fn read_auth(operation: Node<'_>) -> Result<Option<Auth<'_>>, Error> {
    let schemes = operation.strings("auth")?;
    match operation.opt_str("authtype")? {
        Some("none") => Ok(Some(Auth::None)),
        Some("v4-unsigned-body") => Ok(Some(Auth::UnsignedPayload)),
        Some("v4") | None if operation.flag("unsignedPayload")? => Ok(Some(Auth::UnsignedPayload)),
        Some("v4") | None if schemes.is_empty() => Ok(None),
        Some("v4") | None => Ok(Some(Auth::Schemes(schemes))),
        Some(other) => Err(operation.error(
            format!("the authentication type `{other}` is unknown"),
            "use `v4`, `v4-unsigned-body` or `none`",
        )),
    }
}

/// Reads an HTTP status.
fn read_status(node: Node<'_>) -> Result<u16, Error> {
    node.number()?
        .as_u64()
        .and_then(|number| u16::try_from(number).ok())
        .filter(|status| (100..1000).contains(status))
        .ok_or_else(|| {
            node.error(
                "the value is not an HTTP status",
                "use a number from 100 to 999",
            )
        })
}
