//! `cargo xtask regenerate`: generates crates from models.

mod error;
pub(crate) mod inputs;
mod report;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub use error::Error;
use error::Faults;
use inputs::CrateInputs;
pub use report::Report;

use crate::Workspace;
use crate::file_error::{Action, FileError};
use crate::rustfmt;
use crate::tree::{self, Ownership, Tree};
use crate::workspace;

/// A run of the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The crates to generate.
    pub target: Target,
    /// Whether to write them.
    pub mode: Mode,
}

/// The crates to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Every service of the workspace; other files in the folder of generated crates are stale.
    All,
    /// The services of these folders of `model/`.
    Services(Vec<String>),
    /// The service of any model file.
    Model {
        /// The model.
        file: PathBuf,
        /// The folder of the crate.
        out: PathBuf,
    },
}

/// Whether files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Change files on disk.
    Write,
    /// Only report which files would change.
    Check,
}

impl Request {
    /// Returns the command that brings the files up to date.
    fn fix_command(&self) -> String {
        const COMMAND: &str = "cargo xtask regenerate";
        match &self.target {
            Target::All => COMMAND.to_owned(),
            Target::Services(names) => format!("{COMMAND} {}", names.join(" ")),
            Target::Model { file, out } => {
                format!(
                    "{COMMAND} --model {} --out {}",
                    file.display(),
                    out.display()
                )
            }
        }
    }
}

/// Generates crates, compares them with the files on disk and, unless the mode is [`Mode::Check`],
/// writes the files that differ.
///
/// All crates are generated before the first file is written: a model that cannot be read leaves all
/// crates unchanged.
pub fn regenerate(workspace: &Workspace, request: &Request) -> Result<Report, Error> {
    let start = Instant::now();
    let mut undocumented = Vec::new();
    let trees = match &request.target {
        Target::All => vec![all(workspace, &mut undocumented)?],
        Target::Services(names) => services(workspace, names, &mut undocumented)?,
        Target::Model { file, out } => vec![model(workspace, file, out)?],
    };

    let mut changes = Vec::new();
    for tree in &trees {
        changes.extend(tree.compare()?);
    }
    if request.mode == Mode::Write {
        tree::apply(&changes)?;
    }

    let texts = || trees.iter().flat_map(|tree| tree.files.values());
    Ok(Report {
        files: texts().count(),
        lines: texts().map(|text| text.lines().count()).sum(),
        changes,
        undocumented,
        elapsed: start.elapsed(),
        request: request.clone(),
    })
}

/// Generates all crates as one tree, so that the folder of a crate without a model is stale.
fn all(workspace: &Workspace, undocumented: &mut Vec<String>) -> Result<Tree, Error> {
    let mut files = sdk_codegen::Files::new();
    let mut faults = Faults::default();
    let names = inputs::service_names(workspace)?;
    let services = inputs::read_services(workspace, &names, &mut faults)?;
    for (service, generated) in generate_all(&services, faults)? {
        for (path, text) in crate_files(service, generated, undocumented) {
            files.insert(format!("{}/{path}", service.name), text);
        }
    }
    Ok(tree_of_all(workspace, files))
}

/// Crates from models for which `overrides.toml` and `docs.toml` may be out of date.
pub(crate) struct Draft {
    /// All crates.
    pub(crate) tree: Tree,
    /// Missing entries of `docs.toml` files.
    pub(crate) undocumented: Vec<String>,
    /// Rows of `overrides.toml` and `docs.toml` files that match nothing.
    pub(crate) unused: Vec<sdk_codegen::Error>,
}

/// Generates all crates from the models in `workspace`, for the folder of generated crates in
/// `target`. Writes no file.
pub(crate) fn draft(workspace: &Workspace, target: &Workspace) -> Result<Draft, Error> {
    let mut files = sdk_codegen::Files::new();
    let (mut undocumented, mut unused) = (Vec::new(), Vec::new());
    let mut faults = Faults::default();
    let names = inputs::service_names(workspace)?;
    for service in &inputs::read_services(workspace, &names, &mut faults)? {
        let drafted = sdk_codegen::draft(&service.inputs());
        let Some(mut generated) = faults.collect(drafted.map_err(Error::from))? else {
            continue;
        };
        rustfmt::format(&mut generated.files)?;
        unused.append(&mut generated.unused);
        for (path, text) in crate_files(service, generated, &mut undocumented) {
            files.insert(format!("{}/{path}", service.name), text);
        }
    }
    faults.finish()?;
    Ok(Draft {
        tree: tree_of_all(target, files),
        undocumented,
        unused,
    })
}

fn tree_of_all(workspace: &Workspace, files: sdk_codegen::Files) -> Tree {
    let folder = workspace.generated();
    Tree {
        label: workspace.label(&folder),
        folder,
        files,
        ownership: Ownership::Folder,
    }
}

/// Generates a tree for each crate, so that other crates stay unchanged.
fn services(
    workspace: &Workspace,
    names: &[String],
    undocumented: &mut Vec<String>,
) -> Result<Vec<Tree>, Error> {
    let mut faults = Faults::default();
    let services = inputs::read_services(workspace, names, &mut faults)?;
    let crates = generate_all(&services, faults)?.into_iter();
    let trees = crates.map(|(service, generated)| {
        let folder = workspace.generated().join(&service.name);
        Tree {
            label: workspace.label(&folder),
            folder,
            files: crate_files(service, generated, undocumented),
            ownership: Ownership::Folder,
        }
    });
    Ok(trees.collect())
}

/// Generates the crates of some services, or returns the faults of all of them, after those that were
/// found before.
fn generate_all(
    services: &[CrateInputs],
    mut faults: Faults,
) -> Result<Vec<(&CrateInputs, sdk_codegen::Generated)>, Error> {
    let mut crates = Vec::new();
    for service in services {
        if let Some(generated) = faults.collect(generate(service))? {
            crates.push((service, generated));
        }
    }
    faults.finish()?;
    Ok(crates)
}

/// Generates the crate of any model, in any folder.
fn model(workspace: &Workspace, file: &Path, out: &Path) -> Result<Tree, Error> {
    if inputs::resolve(out)?.starts_with(inputs::resolve(&workspace.generated())?) {
        return Err(Error::OutputInsideGenerated {
            folder: out.to_owned(),
        });
    }
    check_output_folder(out)?;
    let mut faults = Faults::default();
    let service = inputs::read_model(workspace, (file, out), &mut faults)?;
    let generated = faults.collect(generate(&service))?;
    faults.finish()?;
    Ok(Tree {
        folder: out.to_owned(),
        label: workspace::label(out),
        files: generated
            .map(|generated| generated.files)
            .unwrap_or_default(),
        ownership: Ownership::Marked,
    })
}

fn generate(service: &CrateInputs) -> Result<sdk_codegen::Generated, Error> {
    let mut generated = sdk_codegen::generate(&service.inputs())?;
    rustfmt::format(&mut generated.files)?;
    Ok(generated)
}

/// Returns the files of the crate: the generated ones and the changelog. If the service has a
/// `docs.toml`, which means that every public item is documented, adds its missing entries to
/// `undocumented`.
fn crate_files(
    service: &CrateInputs,
    generated: sdk_codegen::Generated,
    undocumented: &mut Vec<String>,
) -> sdk_codegen::Files {
    if let Some(docs) = service.inputs().docs {
        let places = generated.undocumented.iter();
        undocumented.extend(places.map(|place| format!("{}: {place}", docs.file)));
    }
    let mut files = generated.files;
    let changelog = service.changelog.clone();
    files.extend(changelog.map(|text| ("CHANGELOG.md".to_owned(), text)));
    files
}

/// Checks that a folder is new, empty, or contains the output of an earlier run.
fn check_output_folder(out: &Path) -> Result<(), Error> {
    let mut entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(FileError::on(Action::List, out)(error).into()),
    };
    let manifest = out.join("Cargo.toml");
    if entries.next().is_none() || (manifest.is_file() && tree::is_marked(&manifest)?) {
        return Ok(());
    }
    Err(Error::OutputNotGenerated {
        folder: out.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_names_the_command_that_fixes_the_files() {
        let fix = |target| {
            let mode = Mode::Check;
            Request { target, mode }.fix_command()
        };
        assert_eq!(fix(Target::All), "cargo xtask regenerate");
        assert_eq!(
            fix(Target::Services(vec!["a".into(), "b".into()])),
            "cargo xtask regenerate a b"
        );
        assert_eq!(
            fix(Target::Model {
                file: "m.json".into(),
                out: "dir".into()
            }),
            "cargo xtask regenerate --model m.json --out dir"
        );
    }
}
