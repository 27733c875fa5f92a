//! The manifest of the workspace, in which packages can require a version of a generated crate.

use std::path::PathBuf;

use super::{Error, RaisedCrate, read};
use crate::Workspace;

/// Returns the manifest with its new text, if it requires a version that is raised.
///
/// Cargo rejects the workspace if it requires another version than that of the crate in its path.
pub(super) fn raised(
    workspace: &Workspace,
    crates: &[RaisedCrate],
) -> Result<Option<(PathBuf, String)>, Error> {
    let file = workspace.root().join("Cargo.toml");
    if !file.is_file() {
        return Ok(None);
    }
    let old = read(&file)?;
    let new = crates.iter().fold(old.clone(), |text, raised| {
        raise(&text, &raised.name, &raised.from, &raised.to)
    });
    Ok((new != old).then_some((file, new)))
}

/// Returns the manifest with the required version of a crate raised, which is on the line of the crate.
fn raise(manifest: &str, name: &str, from: &str, to: &str) -> String {
    let lines = manifest.split_inclusive('\n').map(|line| {
        let key = line.split('=').next().unwrap_or_default().trim();
        let old = format!("version = \"{from}\"");
        match key == name {
            true => line.replace(&old, &format!("version = \"{to}\"")),
            false => line.to_owned(),
        }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::raise;

    #[test]
    fn only_the_line_of_the_crate_changes() {
        let manifest = |version: &str| {
            format!(
                "[workspace.dependencies]\n\
                 tiny = {{ path = \"generated/tiny\", version = \"{version}\", features = [] }}\n\
                 tiny-tools = {{ path = \"tools\", version = \"1.2.3\" }}\n\
                 other = {{ version = \"1.2.3\" }}\n"
            )
        };
        let raised = raise(&manifest("1.2.3"), "tiny", "1.2.3", "2.0.0");
        assert_eq!(raised, manifest("2.0.0"));
        let without = "tiny = { path = \"generated/tiny\" }\n";
        assert_eq!(raise(without, "tiny", "1.2.3", "2.0.0"), without);
    }
}
