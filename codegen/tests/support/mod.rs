//! The rule fixtures: small models, each about one rule of the generator.

// Each test program uses a part of this.
#![allow(dead_code)]

pub(crate) mod diff_fixtures;
pub(crate) mod items;

use std::fs;
use std::path::{Path, PathBuf};

use sdk_codegen::{Errors, Files, Inputs, Package, Source, generate};

/// The folder of this crate.
pub(crate) fn crate_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder that holds `runtime/`.
pub(crate) fn workspace_folder() -> PathBuf {
    let folder = crate_folder().parent();
    folder
        .expect("the crate is in the workspace's folder")
        .to_owned()
}

/// The folder of a fixture.
pub(crate) fn fixture_folder(rule: &str) -> PathBuf {
    crate_folder().join("tests/rules").join(rule)
}

/// The names of all fixtures, in order.
pub(crate) fn fixtures() -> Vec<String> {
    let folder = crate_folder().join("tests/rules");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap_or_else(|cause| panic!("{}: {cause}", folder.display()))
        .map(|entry| entry.expect("a readable folder").file_name())
        .map(|name| name.into_string().expect("a name in UTF-8"))
        .collect();
    names.sort();
    names
}

/// The whole crate of a fixture.
pub(crate) fn generate_fixture(rule: &str) -> Result<Files, Errors> {
    let folder = fixture_folder(rule);
    let model = read(&folder.join("service-2.json"));
    let overrides = folder.join("overrides.toml");
    let overrides = overrides.is_file().then(|| read(&overrides));
    let paginators = folder.join("paginators-1.json");
    let paginators = paginators.is_file().then(|| read(&paginators));
    let docs = folder.join("docs.toml");
    let docs = docs.is_file().then(|| read(&docs));
    let name = format!("rule-{}", rule.replace('_', "-"));
    let root = workspace_folder().display().to_string();
    generate(&Inputs {
        service: Source {
            file: "service-2.json",
            text: &model,
        },
        endpoint_rules: None,
        paginators: paginators.as_deref().map(|text| Source {
            file: "paginators-1.json",
            text,
        }),
        partitions: None,
        overrides: overrides.as_deref().map(|text| Source {
            file: "overrides.toml",
            text,
        }),
        docs: docs.as_deref().map(|text| Source {
            file: "docs.toml",
            text,
        }),
        package: Package {
            name: &name,
            version: "0.1.0",
            root: &root,
            metadata: None,
        },
    })
    .map(|generated| generated.files)
}

/// Reads a file that must be there.
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

/// The files below a folder, by their path inside it with `/` between folders; none if it is absent.
pub(crate) fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut open = vec![String::new()];
    while let Some(inside) = open.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&inside)) else {
            continue;
        };
        for entry in entries {
            let entry = entry.expect("a readable folder");
            let name = entry.file_name().into_string().expect("a name in UTF-8");
            let path = match inside.as_str() {
                "" => name,
                inside => format!("{inside}/{name}"),
            };
            if entry.path().is_dir() {
                open.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Writes a workspace of the versions that ours has, and removes what else is in its folder. Files
/// that hold what they should are left alone, so that cargo sees what has changed.
pub(crate) fn write_workspace_files(folder: &Path, files: &Files) {
    for stale in files_below(folder) {
        if !files.contains_key(&stale) && stale != "Cargo.lock" {
            fs::remove_file(folder.join(stale)).expect("a stale file can be removed");
        }
    }
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a new folder");
        fs::write(&path, text).expect("a file can be written");
    }
    let lock = workspace_folder().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file can be copied");
}
