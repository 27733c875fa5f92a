//! Requirements on the manifests of all packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The published packages. All others have `publish = false`.
const PUBLISHED: [&str; 4] = [
    "cognito-identity",
    "cognito-identity-credentials",
    "cognito-sync",
    "sdk-runtime",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the metadata of the packages of the workspace.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata is JSON");
    metadata["packages"]
        .as_array()
        .expect("there are packages")
        .clone()
}

#[test]
fn the_published_packages_are_complete() {
    let license = fs::read_to_string(root().join("LICENSE")).expect("a license");
    let mut published = Vec::new();
    for package in packages() {
        let name = package["name"].as_str().expect("a name").to_owned();
        assert_eq!(package["license"], "Apache-2.0", "{name}");
        assert_eq!(package["rust_version"], "1.95", "{name}");
        if package["publish"].as_array().is_some_and(Vec::is_empty) {
            continue;
        }
        for key in ["description", "repository", "documentation"] {
            assert!(package[key].is_string(), "{name}: {key}");
        }
        for key in ["keywords", "categories"] {
            let labels = package[key].as_array().map_or(0, Vec::len);
            assert!((1..=5).contains(&labels), "{name}: {labels} {key}");
        }
        assert_eq!(
            package["metadata"]["docs"]["rs"]["all-features"], true,
            "{name}"
        );
        let folder = Path::new(package["manifest_path"].as_str().expect("a path"));
        let read = |file: &str| fs::read_to_string(folder.with_file_name(file)).expect(file);
        assert_eq!(read("LICENSE"), license, "{name}");
        let readme = read("README.md");
        assert!(readme.starts_with(&format!("# {name}\n")), "{name}");
        assert!(readme.contains("## Cargo features\n"), "{name}");
        // A published package is built from a registry, where each dependency needs a version.
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            if dependency["kind"] != "dev" {
                assert_ne!(dependency["req"], "*", "{name}: {}", dependency["name"]);
            }
        }
        published.push(name);
    }
    published.sort();
    assert_eq!(published, PUBLISHED);
}

/// Generated crates forbid it in their code, so that it is forbidden wherever they are built.
#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let mut seen = 0;
    for package in packages() {
        let name = package["name"].as_str().expect("a name");
        let manifest = Path::new(package["manifest_path"].as_str().expect("a path"));
        let read = |path: &Path| fs::read_to_string(path).expect("a file that can be read");
        if manifest
            .components()
            .any(|part| part.as_os_str() == "generated")
        {
            let lib = read(&manifest.with_file_name("src").join("lib.rs"));
            assert!(lib.contains("\n#![forbid(unsafe_code)]\n"), "{name}");
        } else {
            let manifest: toml::Table = read(manifest).parse().expect("a manifest is TOML");
            assert_eq!(
                manifest["lints"]["workspace"].as_bool(),
                Some(true),
                "{name}"
            );
        }
        seen += 1;
    }
    assert!(seen >= 5, "only {seen} packages were seen");
    // The workspace, and those apart from it.
    for (file, table) in [
        ("Cargo.toml", &["workspace", "lints", "rust"][..]),
        ("parity/Cargo.toml", &["workspace", "lints", "rust"]),
        ("fuzz/Cargo.toml", &["lints", "rust"]),
        ("xtask/launcher/Cargo.toml", &["lints", "rust"]),
    ] {
        let text = fs::read_to_string(root().join(file)).expect("a manifest that can be read");
        let manifest: toml::Value = toml::from_str(&text).expect("a manifest is TOML");
        let lints = table.iter().fold(&manifest, |value, key| &value[*key]);
        assert_eq!(lints["unsafe_code"].as_str(), Some("forbid"), "{file}");
    }
}

/// `cargo xtask` is built in a workspace of its own, and has to use the dependency versions that the
/// tests of the library use.
#[test]
fn the_launcher_has_the_dependency_versions_of_the_workspace() {
    const LAUNCHER: &str = "xtask/launcher/Cargo.lock";
    let packages = |file: &str| -> Vec<toml::Value> {
        let text = fs::read_to_string(root().join(file)).expect("a lock file that can be read");
        let lock: toml::Table = text.parse().expect("a lock file is TOML");
        lock["package"].as_array().expect("an array").clone()
    };
    let identity = |package: &toml::Value| {
        ["name", "version", "source", "checksum"].map(|key| {
            package
                .get(key)
                .and_then(toml::Value::as_str)
                .map(str::to_owned)
        })
    };
    let ours: Vec<_> = packages("Cargo.lock").iter().map(identity).collect();
    let launcher = packages(LAUNCHER);
    assert!(launcher.len() > 30, "{} packages", launcher.len());
    for package in &launcher {
        let package = identity(package);
        assert!(
            package[0].as_deref() == Some("xtask-launcher") || ours.contains(&package),
            "{LAUNCHER} has {package:?}, Cargo.lock has not; \
             run `cp Cargo.lock {LAUNCHER} && cargo xtask --help`"
        );
    }
}
