//! A workspace at one of several small releases, and functions for tests of an update.

use std::path::Path;

use xtask::Outcome;
use xtask::regenerate::{self, regenerate};
use xtask::upstream::{
    Error, LocalArchives, Overwrite, UpdateReport, UpdateRequest, import, update,
};

use super::Scratch;
use super::releases::{MemoryIndex, Release, SERVICE};

/// Returns an update that may overwrite uncommitted files: most tests have no repository.
pub(crate) fn overwriting() -> UpdateRequest {
    UpdateRequest {
        overwrite: Overwrite::Anything,
        ..UpdateRequest::default()
    }
}

pub(crate) fn to(version: &str) -> UpdateRequest {
    UpdateRequest {
        to: Some(version.to_owned()),
        ..overwriting()
    }
}

pub(crate) fn run(
    scratch: &Scratch,
    index: &MemoryIndex,
    request: &UpdateRequest,
) -> Result<UpdateReport, Error> {
    update(&scratch.workspace(), index, request, &|_| {})
}

pub(crate) fn update_to(
    scratch: &Scratch,
    index: &MemoryIndex,
    request: &UpdateRequest,
) -> UpdateReport {
    run(scratch, index, request).unwrap_or_else(|error| panic!("{error}"))
}

/// Creates a workspace at the first release of the index, with its crate generated.
pub(crate) fn at_first(index: &MemoryIndex) -> Scratch {
    let scratch = Scratch::new();
    let first = &index.releases[0];
    scratch.write("model/upstream.toml", index.pin(first.version));
    scratch.write("given.whl", first.wheel());
    scratch.write("given.tar.gz", first.sdist());
    let given = LocalArchives {
        wheel: Some(scratch.path("given.whl")),
        sdist: Some(scratch.path("given.tar.gz")),
    };
    import(&scratch.workspace(), &given).unwrap_or_else(|error| panic!("{error}"));
    scratch.write(
        "Cargo.lock",
        "version = 4\n\n[[package]]\nname = \"tiny\"\nversion = \"1.2.3\"\n",
    );
    scratch.write(
        "Cargo.toml",
        "[workspace.dependencies]\ntiny = { path = \"generated/tiny\", version = \"1.2.3\" }\n",
    );
    write_crates(&scratch);
    scratch
}

pub(crate) fn write_crates(scratch: &Scratch) {
    let request = regenerate::Request {
        target: regenerate::Target::All,
        mode: regenerate::Mode::Write,
    };
    let report =
        regenerate(&scratch.workspace(), &request).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.undocumented.is_empty(), "{report}");
}

/// Runs `cargo xtask regenerate --check`.
pub(crate) fn check(scratch: &Scratch) -> Result<Outcome, regenerate::Error> {
    let request = regenerate::Request {
        target: regenerate::Target::All,
        mode: regenerate::Mode::Check,
    };
    Ok(regenerate(&scratch.workspace(), &request)?.outcome())
}

/// Returns all files of the workspace except for the cache of archives.
pub(crate) fn files(scratch: &Scratch) -> Vec<(String, Vec<u8>)> {
    let root = scratch.workspace().root().to_owned();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
    scratch
        .snapshot(".")
        .into_iter()
        .map(|(path, bytes, _)| (name(&path), bytes))
        .filter(|(path, _)| !path.contains("target/upstream") && !path.contains(".git/"))
        .collect()
}

/// Returns the second release, which adds a member and an enum.
pub(crate) fn second() -> Release {
    let mut release = Release::of_tiny("1.1.0");
    release.edit(SERVICE, |service| {
        service["shapes"]["Response"]["members"]["Color"] = serde_json::json!({ "shape": "Color" });
        service["shapes"]["Color"] =
            serde_json::json!({ "type": "string", "enum": ["RED", "GREEN"] });
    });
    release
}

/// Returns the third release, in which a member has another type.
pub(crate) fn third() -> Release {
    let mut release = second();
    release.version = "1.2.0";
    release.edit(SERVICE, |service| {
        service["shapes"]["Count"] = serde_json::json!({ "type": "integer" });
        service["shapes"]["Response"]["members"]["Name"]["shape"] = "Count".into();
    });
    release
}

pub(crate) fn index() -> MemoryIndex {
    MemoryIndex::of([Release::of_tiny("1.0.0"), second(), third()])
}
