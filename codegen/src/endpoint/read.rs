//! From text to model: every form is checked here, and what is unknown is an error at its path.

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
/// The first place whose form is unknown, so that no rule is ignored.
pub(crate) fn read(rule_set: Node<'_>, partitions: Node<'_>) -> Result<Model, Error> {
    Ok(Model {
        rules: rule_set::read_rule_set(rule_set)?,
        partitions: read_partitions(partitions)?,
    })
}

/// Refuses an object with a key that is not among `known`.
fn only(node: Node<'_>, known: &[&str]) -> Result<(), Error> {
    for (key, value) in node.entries()? {
        if !known.contains(&key) {
            return Err(value.error(
                format!("`{key}` is not known here"),
                format!("known are {}", listed(known)),
            ));
        }
    }
    Ok(())
}

/// Refuses a version whose forms may mean something else.
fn version_1(node: Node<'_>) -> Result<(), Error> {
    let version = node.require("version")?;
    if version.str()?.starts_with("1.") {
        return Ok(());
    }
    Err(version.error(
        format!("version {} is not known", version.str()?),
        "only versions 1.x can be read",
    ))
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
