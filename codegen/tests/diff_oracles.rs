//! Tests of the verdicts on the Rust API, with the crates that are generated for both models of every
//! fixture.
//!
//! There are two oracles. The compiler: a program that uses everything in the old crate compiles against
//! the new one if, and only if, no change has the verdict major. And `cargo-semver-checks`: each of its
//! major findings is major here as well. It ignores types and optionality, so the reverse is not
//! tested.
//!
//! ```text
//! cargo install --locked --root target/tools cargo-semver-checks@0.51.0
//! cargo test -p sdk-codegen --test diff_oracles -- --ignored
//! ```

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use sdk_codegen::diff::Api;
use sdk_codegen::{Files, Inputs, Package, generate};
use support::diff_fixtures::{Fixture, Texts, fixtures};
use support::{workspace_folder, write_workspace_files};

const INSTALL: &str = "cargo install --locked --root target/tools cargo-semver-checks@0.51.0";

/// A fixture for which crates are written, with the packages of both.
struct Case {
    fixture: Fixture,
    api: Api,
    old: String,
    new: String,
}

/// The crates of all fixtures in one workspace. Many fixtures share their old model, so each
/// different crate is written once.
struct Crates {
    folder: PathBuf,
    cases: Vec<Case>,
}

/// Written once: the tests of one process run at the same time, and use the same folder.
static CRATES: LazyLock<Crates> = LazyLock::new(write_crates);

#[test]
#[ignore = "compiles some hundred crates; .ci/full runs it"]
fn programs_break_where_a_change_is_called_major_and_nowhere_else() {
    let crates = &*CRATES;
    let complaints = compile(crates);
    let mut wrong = String::new();
    for case in &crates.cases {
        let name = &case.fixture.name;
        let failed = |side: &str| complaints.get(&program_package(name, side));
        if let Some(complaint) = failed("old") {
            wrong.push_str(&format!(
                "{name}: the program does not compile against the old crate:\n{complaint}\n"
            ));
        }
        match (case.api, failed("new")) {
            (Api::Major, None) if case.fixture.compiles_nevertheless().is_some() => {}
            (Api::Major, None) => {
                wrong.push_str(&format!("{name}: called major, and the program compiles\n"))
            }
            (Api::Major, Some(_)) | (_, None) => {}
            (api, Some(complaint)) => wrong.push_str(&format!(
                "{name}: called {}, and the program does not compile:\n{complaint}\n",
                api.as_str()
            )),
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let majors = crates
        .cases
        .iter()
        .filter(|case| case.api == Api::Major)
        .count();
    println!(
        "{} pairs of crates, {majors} of them major",
        crates.cases.len()
    );
}

#[test]
#[ignore = "documents some hundred crates; .ci/full runs it"]
fn what_semver_checks_finds_major_is_called_major() {
    let tool = semver_checks();
    let crates = &*CRATES;
    let mut documented: BTreeMap<&str, PathBuf> = BTreeMap::new();
    for package in crates.cases.iter().flat_map(|case| [&case.old, &case.new]) {
        if !documented.contains_key(package.as_str()) {
            documented.insert(package, document(&crates.folder, package));
        }
    }
    let mut wrong = String::new();
    let mut found = 0;
    for case in &crates.cases {
        let output = Command::new(&tool)
            .args([
                "semver-checks",
                "--release-type",
                "minor",
                "--color",
                "never",
            ])
            .arg("--baseline-rustdoc")
            .arg(&documented[case.old.as_str()])
            .arg("--current-rustdoc")
            .arg(&documented[case.new.as_str()])
            .output()
            .expect("cargo-semver-checks can be started");
        match output.status.code() {
            Some(0) => {}
            Some(100) => {
                found += 1;
                if case.api != Api::Major {
                    wrong.push_str(&format!(
                        "{}: called {}:\n{}\n",
                        case.fixture.name,
                        case.api.as_str(),
                        said(&output)
                    ));
                }
            }
            _ => wrong.push_str(&format!("{}: {}\n", case.fixture.name, said(&output))),
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(found > 10, "it finds something: {found}");
    println!(
        "{} pairs of crates, major by cargo-semver-checks: {found}",
        crates.cases.len()
    );
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn semver_checks() -> PathBuf {
    let tool = workspace_folder().join("target/tools/bin/cargo-semver-checks");
    assert!(
        tool.is_file(),
        "cargo-semver-checks is not there; run:\n\n    {INSTALL}\n"
    );
    tool
}

/// The target directory of the crates, which holds their dependencies between runs.
fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff-crates-target")
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder())
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_MANIFEST_DIR");
    command
}

/// Checks all programs against their crates, and returns the compiler errors of those that do not
/// compile.
fn compile(crates: &Crates) -> BTreeMap<String, String> {
    let output = cargo(&crates.folder)
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--offline",
            "--quiet",
            "--message-format=json",
        ])
        .output()
        .expect("cargo can be started");
    let mut complaints: BTreeMap<String, String> = BTreeMap::new();
    let mut finished = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else {
            continue;
        };
        finished |= message["reason"] == "build-finished";
        let is_error = message["message"]["level"] == "error";
        if message["reason"] == "compiler-message" && is_error {
            let package = message["target"]["name"]
                .as_str()
                .expect("a target has a name");
            let rendered = message["message"]["rendered"].as_str().unwrap_or_default();
            complaints
                .entry(package.to_owned())
                .or_default()
                .push_str(rendered);
        }
    }
    assert!(finished, "cargo did not get to the end:\n{}", said(&output));
    if let Some(complaint) = complaints.get("demo") {
        panic!("a generated crate does not compile:\n{complaint}");
    }
    complaints
}

/// Writes the rustdoc JSON of a package, and returns the file.
fn document(folder: &Path, package: &str) -> PathBuf {
    let kept = target_folder()
        .join("diff-rustdoc")
        .join(format!("{package}.json"));
    let output = cargo(folder)
        // The format is unstable; cargo-semver-checks supports that of this version of Rust.
        .env("RUSTC_BOOTSTRAP", "1")
        .args([
            "rustdoc",
            "--offline",
            "--quiet",
            "--package",
            package,
            "--lib",
            "--",
        ])
        .args([
            "-Z",
            "unstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ])
        .output()
        .expect("cargo can be started");
    assert!(output.status.success(), "{package}: {}", said(&output));
    fs::create_dir_all(kept.parent().expect("a folder")).expect("a folder can be made");
    fs::rename(target_folder().join("doc/demo.json"), &kept).expect("rustdoc wrote a file");
    kept
}

fn program_package(fixture: &str, side: &str) -> String {
    format!("program-{}-{side}", fixture.replace("--", "-"))
}

/// Writes the workspace, leaving files alone that hold what they should, so that cargo sees what has
/// changed.
fn write_crates() -> Crates {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff-crates");
    let mut files = Files::new();
    let mut packages: BTreeMap<Vec<(String, String)>, String> = BTreeMap::new();
    let mut members = BTreeSet::new();
    let mut cases = Vec::new();
    for fixture in fixtures().into_iter().filter(Fixture::is_written) {
        let (Some(old), Some(new)) = (fixture.side("old"), fixture.side("new")) else {
            continue;
        };
        let comparison = fixture
            .compare()
            .unwrap_or_else(|error| panic!("{}: {error}", fixture.name));
        let changes = comparison.changes.iter();
        let api = changes.map(|change| change.api).max().unwrap_or(Api::None);
        let mut package = |side: &Texts| {
            let krate: Vec<(String, String)> = generate_side(side)
                .unwrap_or_else(|error| panic!("{}: {error}", fixture.name))
                .into_iter()
                .collect();
            let number = packages.len();
            let name = packages
                .entry(krate.clone())
                .or_insert_with(|| format!("demo-{number:03}"));
            for (path, text) in krate {
                let text = if path == "Cargo.toml" {
                    manifest(&text, name)
                } else {
                    text
                };
                files.insert(format!("{name}/{path}"), text);
            }
            members.insert(name.clone());
            name.clone()
        };
        let (old, new) = (package(&old), package(&new));
        let program = fixture.program();
        for (side, package) in [("old", &old), ("new", &new)] {
            let name = program_package(&fixture.name, side);
            files.insert(
                format!("{name}/Cargo.toml"),
                format!(
                    "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                     [dependencies]\ndemo = {{ package = {package:?}, path = \"../{package}\" }}\n"
                ),
            );
            files.insert(format!("{name}/src/main.rs"), program.clone());
            members.insert(name);
        }
        cases.push(Case {
            fixture,
            api,
            old,
            new,
        });
    }
    let members: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    files.insert(
        "Cargo.toml".to_owned(),
        format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
            members.join(", ")
        ),
    );
    write_workspace_files(&folder, &files);
    Crates { folder, cases }
}

fn generate_side(side: &Texts) -> Result<Files, sdk_codegen::Errors> {
    let sources = side.sources();
    let root = workspace_folder();
    let generated = generate(&Inputs {
        service: sources.service,
        endpoint_rules: sources.endpoint_rules,
        paginators: sources.paginators,
        partitions: sources.partitions,
        overrides: sources.overrides,
        docs: None,
        package: Package {
            name: "demo",
            version: "0.1.0",
            root: root.to_str().expect("a path in UTF-8"),
            metadata: None,
        },
    })?;
    Ok(generated.files)
}

/// The manifest with another package, whose library is still `demo`: both sides of a comparison
/// must be one crate.
fn manifest(text: &str, package: &str) -> String {
    let mut manifest: toml::Table = text.parse().expect("a manifest is TOML");
    manifest["package"]["name"] = package.into();
    let lib = toml::Table::from_iter([("name".to_owned(), toml::Value::from("demo"))]);
    manifest.insert("lib".to_owned(), lib.into());
    manifest.remove("dev-dependencies");
    manifest.to_string()
}
