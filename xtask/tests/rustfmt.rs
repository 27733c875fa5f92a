//! Generated code is formatted by rustfmt as by default.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::Scratch;

#[test]
fn the_generated_crates_pass_rustfmt_check() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut crates = 0;
    for entry in fs::read_dir(&generated).unwrap() {
        let entry = entry.unwrap().path().join("src/lib.rs");
        let output = Command::new("rustfmt")
            .args(["--check", "--edition", "2024"])
            .arg(&entry)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        crates += 1;
    }
    assert!(crates > 0, "no crate in {}", generated.display());
}

fn regenerate(scratch: &Scratch, environment: (&str, &Path)) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("regenerate")
        .env_remove("CARGO_MANIFEST_DIR")
        .env(environment.0, environment.1)
        .current_dir(scratch.path("model"))
        .output()
        .unwrap()
}

#[test]
fn the_configuration_of_the_user_does_not_apply() {
    let scratch = Scratch::new();
    for file in ["rustfmt.toml", "home/rustfmt/rustfmt.toml"] {
        scratch.write(file, "hard_tabs = true\n");
    }
    let output = regenerate(&scratch, ("XDG_CONFIG_HOME", &scratch.path("home")));
    assert!(output.status.success(), "{output:?}");
    let client = fs::read_to_string(scratch.path("generated/tiny/src/client.rs")).unwrap();
    assert!(client.contains("\n    pub fn "), "{client}");
    assert!(!client.contains('\t'), "{client}");
}

#[test]
fn without_rustfmt_nothing_is_written() {
    let scratch = Scratch::new();
    let output = regenerate(&scratch, ("RUSTFMT", &scratch.path("no-rustfmt")));
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.contains("hint: install it with `rustup component add rustfmt`"),
        "{text}"
    );
    assert!(!scratch.path("generated").exists());
}
