//! Checks of a model: its names, references, labels and nesting.

use crate::document::Node;
use crate::error::Error;
use crate::model::{Kind, Location, Member, Model, Operation, Structure};

/// Checks a model; `root` is its JSON, for the paths of errors.
pub(super) fn check(model: &Model, root: Node<'_>) -> Result<(), Error> {
    let shapes = root.require("shapes")?;
    for ((name, node), shape) in shapes.all_entries()?.zip(model.shapes.values()) {
        check_name(name, node)?;
        check_shape(model, node, &shape.kind)?;
    }
    for ((name, node), operation) in root
        .require("operations")?
        .all_entries()?
        .zip(model.operations.values())
    {
        check_name(name, node)?;
        check_operation(model, node, operation)?;
    }
    check_nesting(model, shapes)
}

/// Checks the name of an operation, shape or member, which becomes part of IDs and paths.
fn check_name(name: &str, node: Node<'_>) -> Result<(), Error> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if name.chars().all(is_letter) && name.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return Ok(());
    }
    Err(node.error(
        format!("`{}` is not a valid name", name.escape_debug()),
        "use letters, digits and underscores; put another wire name into `locationName`",
    ))
}

/// The greatest number of lists and maps that are nested directly.
const MAX_NESTING: usize = 32;

/// Refuses lists and maps that contain themselves without a structure in between, which have no
/// Rust type.
fn check_nesting(model: &Model, shapes: Node<'_>) -> Result<(), Error> {
    for (name, node) in shapes.all_entries()? {
        let mut target = name;
        let mut depth = 0;
        while let Some(Kind::List { member, .. } | Kind::Map { value: member, .. }) =
            model.shapes.get(target).map(|shape| &shape.kind)
        {
            depth += 1;
            if depth > MAX_NESTING {
                return Err(node.error(
                    format!("lists and maps are nested more than {MAX_NESTING} deep in `{name}`"),
                    "put a structure or union in between, or fix a list that contains itself",
                ));
            }
            target = member.target;
        }
    }
    Ok(())
}

fn check_shape(model: &Model, node: Node<'_>, kind: &Kind) -> Result<(), Error> {
    match kind {
        Kind::List { member, .. } => check_target(model, node.require("member")?, member),
        Kind::Map { key, value, .. } => {
            let key_node = node.require("key")?;
            check_target(model, key_node, key)?;
            if !matches!(
                model.shapes.get(key.target).map(|shape| &shape.kind),
                Some(Kind::String | Kind::Enum(_))
            ) {
                return Err(key_node.error(
                    format!("`{}` cannot be a map key", key.target),
                    "use a string or an enum",
                ));
            }
            check_target(model, node.require("value")?, value)
        }
        Kind::Structure(structure) | Kind::Union(structure) => {
            check_structure(model, node, structure)
        }
        _ => Ok(()),
    }
}

fn check_structure(model: &Model, node: Node<'_>, structure: &Structure) -> Result<(), Error> {
    if let Some(members) = node.get("members")? {
        for ((name, node), member) in members.all_entries()?.zip(structure.members.values()) {
            check_name(name, node)?;
            check_target(model, node, member)?;
        }
    }
    if let Some(required) = node.get("required")? {
        for item in required.items()? {
            check_member_name(structure, item)?;
        }
    }
    if let Some(payload) = node.get("payload")? {
        check_member_name(structure, payload)?;
    }
    Ok(())
}

fn check_member_name(structure: &Structure, node: Node<'_>) -> Result<(), Error> {
    let name = node.str()?;
    if structure.members.contains_key(name) {
        return Ok(());
    }
    Err(node.error(
        format!("the member `{name}` does not exist"),
        "add it to `members`, or correct the name",
    ))
}

fn check_target(model: &Model, node: Node<'_>, member: &Member) -> Result<(), Error> {
    if model.shapes.contains_key(member.target) {
        return Ok(());
    }
    Err(missing_shape(node.require("shape")?, member.target))
}

fn missing_shape(node: Node<'_>, name: &str) -> Error {
    node.error(
        format!("the shape `{name}` does not exist"),
        "add it to `shapes`, or correct the name",
    )
}

fn check_operation(model: &Model, node: Node<'_>, operation: &Operation) -> Result<(), Error> {
    for (key, name) in [("input", operation.input), ("output", operation.output)] {
        if let (Some(name), Some(reference)) = (name, node.get(key)?) {
            check_structure_target(model, reference.require("shape")?, name)?;
        }
    }
    if let Some(errors) = node.get("errors")? {
        for (item, name) in errors.items()?.zip(&operation.errors) {
            check_structure_target(model, item.require("shape")?, name)?;
        }
    }
    check_request_line(node, operation)?;
    check_labels(model, node, operation)
}

fn check_request_line(node: Node<'_>, operation: &Operation) -> Result<(), Error> {
    let http = node.require("http")?;
    let method = operation.http.method;
    if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(http.require("method")?.error(
            format!("`{}` is not an HTTP method", method.escape_debug()),
            "use GET, HEAD, POST, PUT, PATCH or DELETE",
        ));
    }
    let uri = operation.http.uri;
    if !uri.starts_with('/')
        || !uri.bytes().all(|byte| byte.is_ascii_graphic())
        || labels(uri).is_none()
    {
        return Err(http.require("requestUri")?.error(
            format!("`{}` is not a valid URI pattern", uri.escape_debug()),
            "start with `/`, and put the name of each label into braces",
        ));
    }
    Ok(())
}

fn check_structure_target(model: &Model, node: Node<'_>, name: &str) -> Result<(), Error> {
    match model.shapes.get(name).map(|shape| &shape.kind) {
        Some(Kind::Structure(_)) => Ok(()),
        Some(_) => Err(node.error(
            format!("the shape `{name}` is not a structure"),
            "inputs, outputs and errors must be structures",
        )),
        None => Err(missing_shape(node, name)),
    }
}

/// Checks that the labels of the URI and the members bound to labels correspond.
fn check_labels(model: &Model, node: Node<'_>, operation: &Operation) -> Result<(), Error> {
    let uri = node.require("http")?.require("requestUri")?;
    let labels = labels(operation.http.uri).unwrap_or_default();
    let members: Vec<(&str, &str)> = match operation.input.map(|name| &model.shapes[name]) {
        Some(shape) => match &shape.kind {
            Kind::Structure(structure) => structure
                .members
                .iter()
                .filter(|(_, member)| member.location == Location::Uri)
                .map(|(name, member)| {
                    let label = member.location_name.unwrap_or(name);
                    (*name, label)
                })
                .collect(),
            _ => Vec::new(),
        },
        None => Vec::new(),
    };
    if let Some(label) = labels
        .iter()
        .find(|label| !members.iter().any(|(_, known)| known == *label))
    {
        return Err(uri.error(
            format!("no member of the input is bound to the label `{{{label}}}`"),
            "set `location` to `uri` and `locationName` to the label, on a member of the input",
        ));
    }
    if let Some((member, label)) = members.iter().find(|(_, label)| !labels.contains(label)) {
        return Err(uri.error(
            format!("the member `{member}` is bound to the label `{{{label}}}`, which the URI does not contain"),
            "add the label to the URI, or bind the member elsewhere",
        ));
    }
    Ok(())
}

/// Returns the labels of a URI pattern, without the `+` of greedy labels, or `None` if a brace is
/// unmatched.
fn labels(uri: &str) -> Option<Vec<&str>> {
    let mut parts = uri.split('{');
    let mut outside = parts.next()?;
    let mut labels = Vec::new();
    for part in parts {
        let (label, after) = part.split_once('}')?;
        labels.push(label.trim_end_matches('+'));
        if outside.contains('}') {
            return None;
        }
        outside = after;
    }
    (!outside.contains('}')).then_some(labels)
}
