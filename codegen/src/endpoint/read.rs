//! `read`: the JSON of rules and partitions becomes the [`model`](super::model). Unknown keys and forms
//! are errors.

mod partitions;
mod rule_set;
mod template;

use crate::document::Node;
use crate::endpoint::model::Model;
use crate::error::Error;

pub(crate) use self::partitions::read_partitions;
pub(super) use self::template::read_attribute_path;

/// Reads a rule set and the partitions that it refers to.
///
/// # Errors
///
/// The first unknown key or form, so that no rule is ignored.
pub(crate) fn read(rule_set: Node<'_>, partitions: Node<'_>) -> Result<Model, Error> {
    Ok(Model {
        rules: rule_set::read_rule_set(rule_set)?,
        partitions: read_partitions(partitions)?,
    })
}

/// Returns an error for an object with a key that is not among `known`.
fn only(node: Node<'_>, known: &[&str]) -> Result<(), Error> {
    for (key, value) in node.entries()? {
        if !known.contains(&key) {
            return Err(value.error(
                format!("the key `{key}` is unknown"),
                format!("the known keys are {}", listed(known)),
            ));
        }
    }
    Ok(())
}

/// Returns an error for another version than 1.x.
fn version_1(node: Node<'_>) -> Result<(), Error> {
    let version = node.require("version")?;
    if version.str()?.starts_with("1.") {
        return Ok(());
    }
    Err(version.error(
        format!("version {} is not supported", version.str()?),
        "use a version 1.x",
    ))
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
