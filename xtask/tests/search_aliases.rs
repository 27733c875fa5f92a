//! The search of a generated crate's documentation finds every setting.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Methods of the builder that are not settings, or set one that has another method.
fn is_setting(method: &str) -> bool {
    let others = [
        "new",
        "build",
        "behavior_version_latest",
        "capture_input_attributes",
        "emit_input_attributes",
    ];
    !others.contains(&method) && !method.starts_with("set_") && !method.starts_with("apply_")
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Returns the settings by the recorded API of the runtime.
fn settings() -> BTreeSet<String> {
    let api = fs::read_to_string(root().join("runtime/api.txt")).unwrap();
    let methods = api.lines().filter_map(|line| {
        let (_, method) = line.split_once("fn sdk_runtime::config::ConfigBuilder<S>::")?;
        Some(method.split(['(', '<']).next()?.to_owned())
    });
    methods.filter(|method| is_setting(method)).collect()
}

/// Returns the aliases in the configuration module of a generated crate.
fn aliases(krate: &str) -> BTreeSet<String> {
    let file = root().join("generated").join(krate).join("src/config.rs");
    let text = fs::read_to_string(file).unwrap();
    let (_, rest) = text.split_once("#[doc(alias(").expect("aliases");
    let (list, after) = rest.split_once("))]").unwrap();
    assert!(after.starts_with("\npub type Builder ="));
    let names = list.split(',').map(|name| name.trim().trim_matches('"'));
    names.map(str::to_owned).collect()
}

#[test]
fn every_setting_is_an_alias_of_the_builder() {
    let settings = settings();
    assert!(settings.len() > 25, "{settings:?}");
    for krate in ["cognito-identity", "cognito-sync"] {
        assert_eq!(aliases(krate), settings, "{krate}");
    }
}
