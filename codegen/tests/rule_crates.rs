//! The crates of all rule fixtures compile without a warning, behave, and have documentation without
//! a broken link.
//!
//! They are written into one workspace below the target directory, beside a crate of tests that uses
//! them (`tests/behaviour/`). Dependencies come from the workspace's own lock file and are built
//! into its own target directory, so that little is left to build when they have been built before.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use sdk_codegen::Files;
use support::{
    crate_folder, fixtures, generate_fixture, read, workspace_folder, write_workspace_files,
};

/// The dependencies of the crate of tests, besides the fixtures.
const DEPENDENCIES: &[&str] = &[
    "aws-smithy-json",
    "aws-smithy-runtime-api",
    "aws-smithy-schema",
    "aws-smithy-types",
    "rmp-serde",
    "serde_core",
    "serde_json",
    "tokio",
];

#[test]
fn fixture_crates_compile_behave_and_are_documented_without_a_warning() {
    let workspace = write_workspace();
    // The crate of tests depends on all the others.
    let test = ["test", "--package", "behaviour"];
    let build = [&test[..], &["--no-run", "--message-format=json"]].concat();
    let built = cargo(&workspace, &build);
    let complaints = complaints(&built.stdout);
    assert!(
        built.succeeded && complaints.is_empty(),
        "the crates below {} do not compile without a warning:\n{complaints}{}",
        workspace.display(),
        if complaints.is_empty() {
            &built.stderr
        } else {
            ""
        },
    );
    let run = cargo(&workspace, &test);
    assert!(run.succeeded, "{}\n{}", run.stdout, run.stderr);
    let documented = cargo(
        &workspace,
        &["doc", "--workspace", "--exclude", "behaviour", "--no-deps"],
    );
    assert!(documented.succeeded, "{}", documented.stderr);
}

/// The fixtures whose crates are built with serde; the others show that it can be left out.
const WITH_SERDE: &[&str] = &[
    "collisions",
    "directions",
    "document",
    "enums",
    "errors",
    "headers",
    "idempotency_token",
    "json_names",
    "keywords",
    "maps",
    "no_members",
    "overrides",
    "payloads",
    "recursion",
    "sparse",
    "status_code",
    "std_names",
    "timestamps",
    "unions",
];

/// The fixtures whose crates are built with their server side; the others show that it can be left out.
const WITH_SERVER: &[&str] = &[
    "collisions",
    "constraints",
    "deprecated",
    "derive_names",
    "document",
    "errors",
    "headers",
    "json_names",
    "json_rpc_1_1",
    "keywords",
    "maps",
    "no_operations",
    "payloads",
    "query",
    "recursion",
    "repeat",
    "status_code",
    "std_names",
    "timestamps",
    "unions",
    "uri_labels",
    "validation",
];

struct Run {
    succeeded: bool,
    stdout: String,
    stderr: String,
}

fn cargo(workspace: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target_folder())
        .env("RUSTDOCFLAGS", "-D warnings")
        // The variables that cargo sets for this test do not apply to the cargo that it starts.
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .expect("cargo can be started");
    Run {
        succeeded: output.status.success(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The errors and warnings among the compiler's messages. Cargo repeats those of crates that it need
/// not compile again.
fn complaints(messages: &str) -> String {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-message")
        .filter_map(|message| Some(message["message"]["rendered"].as_str()?.to_owned()))
        .collect()
}

/// The target directory that this test was built into.
fn target_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    folder
        .expect("it is inside the target directory")
        .to_owned()
}

/// Writes the workspace, leaving files alone that hold what they should, so that cargo sees what has
/// changed.
fn write_workspace() -> PathBuf {
    let folder = target_folder().join("rule-crates");
    let mut files = Files::new();
    let rules = fixtures();
    for rule in &rules {
        let krate = generate_fixture(rule).unwrap_or_else(|error| panic!("{rule}: {error}"));
        for (path, text) in krate {
            files.insert(format!("{rule}/{path}"), text);
        }
    }
    files.insert(
        "behaviour/Cargo.toml".to_owned(),
        behaviour_manifest(&rules),
    );
    files.insert("behaviour/src/lib.rs".to_owned(), String::new());
    files.insert("Cargo.toml".to_owned(), workspace_manifest(&rules));
    write_workspace_files(&folder, &files);
    folder
}

fn workspace_manifest(rules: &[String]) -> String {
    let members: Vec<&str> = rules.iter().map(String::as_str).collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"behaviour\", {}]\n",
        quoted(&members)
    )
}

fn quoted(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    quoted.join(", ")
}

fn behaviour_manifest(rules: &[String]) -> String {
    let root = workspace_folder();
    let manifest = read(&root.join("Cargo.toml"));
    let manifest: toml::Table = manifest.parse().expect("the workspace's manifest is TOML");
    let shared = &manifest["workspace"]["dependencies"];
    let version = |name: &str| match &shared[name] {
        toml::Value::String(version) => version.clone(),
        table => table["version"].as_str().expect("a version").to_owned(),
    };
    let test = crate_folder().join("tests/behaviour/all.rs");
    let mut text = format!(
        "[package]\nname = \"behaviour\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\ntest = false\ndoctest = false\n\n\
         [[test]]\nname = \"behaviour\"\npath = {:?}\n\n[dev-dependencies]\n\
         sdk-runtime = {{ path = {:?} }}\n",
        test.display().to_string(),
        root.join("runtime").display().to_string(),
    );
    for name in DEPENDENCIES {
        let features = match *name {
            "aws-smithy-runtime-api" => ", features = [\"client\", \"http-1x\"]",
            "tokio" => ", default-features = false, features = [\"macros\", \"rt\"]",
            _ => "",
        };
        text.push_str(&format!(
            "{name} = {{ version = {:?}{features} }}\n",
            version(name)
        ));
    }
    for rule in rules {
        let name = rule.replace('_', "-");
        let has = |list: &[&str]| list.contains(&rule.as_str());
        let features = match (has(WITH_SERDE), has(WITH_SERVER)) {
            (true, true) => ", features = [\"serde\", \"server\"]",
            (true, false) => ", features = [\"serde\"]",
            (false, true) => ", features = [\"server\"]",
            (false, false) => "",
        };
        text.push_str(&format!(
            "rule-{name} = {{ path = \"../{rule}\"{features} }}\n"
        ));
    }
    text
}
