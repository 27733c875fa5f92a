//! `cargo xtask regenerate`: models become crates.

mod error;
mod inputs;
mod report;
mod request;

use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

pub use error::Error;
use inputs::Material;
pub use report::Report;
pub use request::{Mode, Request, USAGE, What, read_request};

use crate::Workspace;
use crate::error::{Action, FileError};
use crate::tree::{self, Ownership, Tree};
use crate::workspace;

/// Generates what `request` names, compares it with what is on disk and, unless only asked to
/// check, makes the two agree.
///
/// Everything is generated before the first file is touched: a model that cannot be read leaves
/// all crates as they were.
pub fn regenerate(workspace: &Workspace, request: &Request) -> Result<Report, Error> {
    let start = Instant::now();
    let (trees, materials) = match &request.what {
        What::All => {
            let materials = inputs::read_services(workspace, &inputs::service_names(workspace)?)?;
            (vec![all(workspace, &materials)?], materials)
        }
        What::Services(names) => {
            let materials = inputs::read_services(workspace, names)?;
            (services(workspace, &materials)?, materials)
        }
        What::Model { file, out } => (vec![model(workspace, file, out)?], Vec::new()),
    };
    let mut undocumented = Vec::new();
    for material in &materials {
        undocumented.extend(undocumented_places(material)?);
    }

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

/// All crates as one tree, so that the folder of a crate nobody asks for any more is stale.
fn all(workspace: &Workspace, materials: &[Material]) -> Result<Tree, Error> {
    let mut files = sdk_codegen::Files::new();
    for material in materials {
        for (path, text) in generate(material)? {
            files.insert(format!("{}/{path}", material.name), text);
        }
    }
    let folder = workspace.generated();
    Ok(Tree {
        label: workspace.label(&folder),
        folder,
        files,
        ownership: Ownership::Folder,
    })
}

/// A tree for each crate, so that the other crates are left alone.
fn services(workspace: &Workspace, materials: &[Material]) -> Result<Vec<Tree>, Error> {
    materials
        .iter()
        .map(|material| {
            let folder = workspace.generated().join(&material.name);
            let files = generate(material)?;
            Ok(Tree {
                label: workspace.label(&folder),
                folder,
                files,
                ownership: Ownership::Folder,
            })
        })
        .collect()
}

/// The crate of a model from anywhere, in a folder anywhere.
fn model(workspace: &Workspace, file: &Path, out: &Path) -> Result<Tree, Error> {
    if inputs::resolve(out)?.starts_with(inputs::resolve(&workspace.generated())?) {
        return Err(Error::OwnFolder {
            folder: out.to_owned(),
        });
    }
    refuse_foreign(out)?;
    let files = generate(&inputs::read_model(workspace, file, out)?)?;
    Ok(Tree {
        folder: out.to_owned(),
        label: workspace::label(out),
        files,
        ownership: Ownership::Marked,
    })
}

fn generate(material: &Material) -> Result<sdk_codegen::Files, Error> {
    sdk_codegen::generate(&material.inputs()).map_err(Error::Codegen)
}

/// What a service that has a `docs.toml` lacks words for. Having the file is the promise that every
/// public item is explained.
fn undocumented_places(material: &Material) -> Result<Vec<String>, Error> {
    let Some(docs) = material.inputs().docs else {
        return Ok(Vec::new());
    };
    let places = sdk_codegen::undocumented(&material.inputs()).map_err(Error::Codegen)?;
    Ok(places
        .into_iter()
        .map(|place| format!("{}: {place}", docs.file))
        .collect())
}

/// A folder is fit for output if it is new, empty, or holds an earlier output.
fn refuse_foreign(out: &Path) -> Result<(), Error> {
    let mut entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(FileError::on(Action::List, out)(error).into()),
    };
    let manifest = out.join("Cargo.toml");
    if entries.next().is_none() || (manifest.is_file() && tree::is_marked(&manifest)?) {
        return Ok(());
    }
    Err(Error::ForeignFolder {
        folder: out.to_owned(),
    })
}
