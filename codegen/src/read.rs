//! `read`: botocore's `service-2.json` becomes a [`Model`].
//!
//! Models of every protocol are accepted. What the reader does not know it leaves out, except where
//! leaving out would change the meaning of what it keeps: an unknown shape type or binding is an
//! error with its path.

mod check;
mod shapes;

use crate::error::{Error, Source};
use crate::json::{Json, Node};
use crate::model::{Auth, Effect, Http, IndexMap, Model, Operation, Service};

/// Reads a service model and checks that everything it names is there.
pub(crate) fn read(source: &Source<'_>) -> Result<Model, Error> {
    let json = Json::parse(source)?;
    read_root(&Node::root(source.file, &json))
}

/// Reads a service model from a text that was parsed already.
pub(crate) fn read_root(root: &Node<'_>) -> Result<Model, Error> {
    let model = Model {
        file: root.file().to_owned(),
        service: read_service(root)?,
        operations: root
            .require("operations")?
            .entries()?
            .into_iter()
            .map(|(name, node)| Ok((name.to_owned(), read_operation(name, &node)?)))
            .collect::<Result<IndexMap<_, _>, Error>>()?,
        shapes: root
            .require("shapes")?
            .entries()?
            .into_iter()
            .map(|(name, node)| Ok((name.to_owned(), shapes::read_shape(&node)?)))
            .collect::<Result<IndexMap<_, _>, Error>>()?,
    };
    check::check(&model, root)?;
    Ok(model)
}

fn read_service(root: &Node<'_>) -> Result<Service, Error> {
    let metadata = root.require("metadata")?;
    let endpoint_prefix = metadata.require("endpointPrefix")?.str()?.to_owned();
    let mut protocols = metadata.strings("protocols")?;
    if protocols.is_empty() {
        protocols.push(metadata.require("protocol")?.str()?.to_owned());
    }
    let full_name = metadata.opt_string("serviceFullName")?;
    let service_id = match metadata.opt_string("serviceId")? {
        Some(id) => id,
        None => full_name.clone().unwrap_or_else(|| endpoint_prefix.clone()),
    };
    if !service_id.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return Err(metadata.error(
            format!("the service id `{service_id}` has no letter to make a name of"),
            "give `serviceId` as in the models that botocore ships",
        ));
    }
    Ok(Service {
        full_name: full_name.unwrap_or_else(|| service_id.clone()),
        service_id,
        api_version: metadata.require("apiVersion")?.str()?.to_owned(),
        signing_name: metadata
            .opt_string("signingName")?
            .unwrap_or_else(|| endpoint_prefix.clone()),
        endpoint_prefix,
        protocols,
        json_version: metadata.opt_string("jsonVersion")?,
        target_prefix: metadata.opt_string("targetPrefix")?,
        auth: metadata.strings("auth")?,
        documentation: root.opt_string("documentation")?,
    })
}

fn read_operation(name: &str, node: &Node<'_>) -> Result<Operation, Error> {
    let http = node.require("http")?;
    let shape_of = |key| -> Result<Option<String>, Error> {
        node.get(key)?
            .map(|reference| Ok(reference.require("shape")?.str()?.to_owned()))
            .transpose()
    };
    Ok(Operation {
        name: name.to_owned(),
        http: Http {
            method: http.require("method")?.str()?.to_owned(),
            uri: http.require("requestUri")?.str()?.to_owned(),
            response_code: http
                .get("responseCode")?
                .map(|code| read_status(&code))
                .transpose()?,
        },
        input: shape_of("input")?,
        output: shape_of("output")?,
        errors: match node.get("errors")? {
            None => Vec::new(),
            Some(errors) => errors
                .items()?
                .iter()
                .map(|error| Ok(error.require("shape")?.str()?.to_owned()))
                .collect::<Result<_, Error>>()?,
        },
        auth: read_auth(node)?,
        host_prefix: node
            .get("endpoint")?
            .map(|endpoint| endpoint.opt_string("hostPrefix"))
            .transpose()?
            .flatten(),
        effect: match (node.flag("readonly")?, node.flag("idempotent")?) {
            (true, _) => Effect::ReadOnly,
            (false, true) => Effect::Idempotent,
            (false, false) => Effect::Unspecified,
        },
        deprecated: node.flag("deprecated")?,
        documentation: node.opt_string("documentation")?,
    })
}

fn read_auth(operation: &Node<'_>) -> Result<Option<Auth>, Error> {
    let schemes = operation.strings("auth")?;
    let authtype = operation.get("authtype")?;
    match authtype.as_ref().map(|node| node.str()).transpose()? {
        Some("none") => Ok(Some(Auth::None)),
        Some("v4-unsigned-body") => Ok(Some(Auth::UnsignedPayload)),
        Some("v4") | None if operation.flag("unsignedPayload")? => Ok(Some(Auth::UnsignedPayload)),
        Some("v4") | None if schemes.is_empty() => Ok(None),
        Some("v4") | None => Ok(Some(Auth::Schemes(schemes))),
        Some(other) => Err(operation.error(
            format!("the authentication type `{other}` is not known"),
            "use `v4`, `v4-unsigned-body` or `none`",
        )),
    }
}

/// Reads a number that must be an HTTP status.
fn read_status(node: &Node<'_>) -> Result<u16, Error> {
    node.number()?
        .as_u64()
        .and_then(|number| u16::try_from(number).ok())
        .filter(|status| (100..1000).contains(status))
        .ok_or_else(|| {
            node.error(
                "this is not an HTTP status",
                "give a number from 100 to 999",
            )
        })
}
