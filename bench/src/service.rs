//! The crate of a large service, DynamoDB.

use crate::Result;
use crate::builds::cargo;
use crate::command::{self, output, run};
use crate::figure::Figures;
use crate::generated::{size, source_of};
use crate::generator::{pinned_version, wheel};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const MODEL: &str = "dynamodb/2012-08-10";

/// A side: the folder of its workspace, its package, and the options of cargo.
struct Side<'a> {
    workspace: &'a Path,
    package: &'static str,
    options: &'static [&'static str],
}

/// Generates our crate, then checks and builds both crates alone, without a program, with their dependencies warm.
pub(crate) fn measure(bench: &Path, rounds: u32, figures: &mut Figures) -> Result {
    let root = bench.join("..").canonicalize()?;
    let ours = root.join("target/bench-service");
    write_ours(bench, &root, &ours)?;
    let sides = [
        Side {
            workspace: &ours,
            package: "dynamo-db",
            options: &["--no-default-features", "--features", "rt-tokio"],
        },
        Side {
            workspace: bench,
            package: "aws-sdk-dynamodb",
            options: &[],
        },
    ];
    let sources = [
        ours.join("dynamo-db"),
        source_of(bench, "aws-sdk-dynamodb")?,
    ];
    let tokens = sources.map(|folder| size(&folder.join("src")));
    let [first, second] = tokens;
    let tokens = [first?, second?].map(|size| vec![size.tokens as f64]);
    figures.add("DynamoDB's crate", "tokens", tokens);

    let target = TempDir::new()?;
    let mut check = [Vec::new(), Vec::new()];
    let mut build = [Vec::new(), Vec::new()];
    let mut sizes = [Vec::new(), Vec::new()];
    for round in 0..=rounds {
        for (index, side) in sides.iter().enumerate() {
            let command = |arguments: &[&str]| {
                let mut cargo = cargo(side.workspace, target.path());
                // Cargo compiles crates of this repository incrementally, and those of a registry not.
                cargo.env("CARGO_INCREMENTAL", "0").args(arguments);
                cargo.args(["--package", side.package]);
                cargo
            };
            output(&mut command(&["clean"]))?;
            output(&mut command(&["clean", "--release"]))?;
            let checked = run(command(&["check"]).args(side.options))?.cpu;
            let built = run(command(&["build", "--release"]).args(side.options))?.cpu;
            // The first round builds the dependencies.
            if round > 0 {
                check[index].push(checked);
                build[index].push(built);
                sizes[index].push(library_size(target.path(), side.package)?);
            }
        }
    }
    figures.add("Check of DynamoDB's crate", "CPU s", check);
    figures.add("Release build of DynamoDB's crate", "CPU s", build);
    figures.add("Compiled library of DynamoDB", "MB", sizes);
    Ok(())
}

/// Generates our crate in a workspace of its own, with the versions of the repository's lock file.
fn write_ours(bench: &Path, root: &Path, workspace: &Path) -> Result {
    output(
        Command::new("cargo")
            .current_dir(root)
            .args(["xtask", "upstream", "fetch"]),
    )?;
    let program = command::build(bench, "bench-timed", "models", &[])?;
    let folder = workspace.join("dynamo-db");
    if workspace.is_dir() {
        fs::remove_dir_all(workspace)?;
    }
    fs::create_dir_all(&folder)?;
    output(
        Command::new(program)
            .arg(wheel(root, &pinned_version(root)?))
            .arg(MODEL)
            .arg(&folder),
    )?;
    fs::write(
        workspace.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"dynamo-db\"]\n",
    )?;
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock"))?;
    Ok(())
}

/// Returns the size of the compiled library in MB.
fn library_size(target: &Path, package: &str) -> Result<f64> {
    let prefix = format!("lib{}-", package.replace('-', "_"));
    let library = fs::read_dir(target.join("release/deps"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(&prefix) && name.ends_with(".rlib")
        })
        .ok_or("the build wrote no library")?;
    Ok(fs::metadata(library)?.len() as f64 / 1e6)
}
