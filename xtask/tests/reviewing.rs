//! Runs the steps of the workflow in docs/reviewing.md.
#![cfg(unix)]

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{Scratch, model};

/// Returns the lines of the step's `run: |`, without their indentation.
fn script(step: &str) -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reviewing.md");
    let page = fs::read_to_string(page).unwrap();
    let mut lines = page
        .lines()
        .skip_while(|line| line.trim() != format!("- name: {step}"))
        .skip_while(|line| line.trim() != "run: |")
        .skip(1)
        .peekable();
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let depth = lines.peek().map(|line| indentation(line)).unwrap();
    lines
        .take_while(|line| indentation(line) >= depth)
        .map(|line| format!("{}\n", &line[depth..]))
        .collect()
}

fn commit(scratch: &Scratch, text: &str) {
    scratch.write("model/tiny/2020-01-01/service-2.json", text);
    scratch.git(&["add", "."]);
    scratch.git(&["commit", "--quiet", "--message", "a change"]);
}

/// Creates the checkout of a pull request that changes a model.
fn pull_request(old: &str, new: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.git(&["init", "--quiet"]);
    commit(&scratch, old);
    commit(&scratch, new);
    // `cargo xtask …` in the workflow runs the program under test.
    let program = env!("CARGO_BIN_EXE_xtask");
    let cargo = format!("#!/bin/sh\nshift\nexec {program} \"$@\"\n");
    scratch.write_executable("bin/cargo", &cargo);
    scratch
}

/// Runs a step like the runner of the workflow.
fn run(scratch: &Scratch, step: &str) -> Output {
    let path = std::env::var("PATH").unwrap();
    Command::new("bash")
        .args(["-e", "-c", &script(step)])
        .current_dir(scratch.workspace().root())
        .env("PATH", format!("{}:{path}", scratch.path("bin").display()))
        .env("GITHUB_OUTPUT", scratch.path("output"))
        .env("GITHUB_STEP_SUMMARY", scratch.path("summary"))
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap()
}

#[test]
fn a_breaking_change_is_reported_and_an_invalid_model_is_an_error() {
    let with = |from: &str, to: &str| {
        let text = model("GetThing").replace(from, to);
        assert_ne!(text, model("GetThing"));
        text
    };
    let cases = [
        // A change that does not affect programs, a breaking change, a model that is not consistent but can
        // be compared, and a file that cannot be read.
        (with("/things/{Id}", "/objects/{Id}"), Some("0"), true),
        (with("\"GetThing\"", "\"ReadThing\""), Some("100"), true),
        (
            with("\"shape\": \"Request\"", "\"shape\": \"Nowhere\""),
            Some("100"),
            true,
        ),
        (
            with("\"operations\": {", "\"operations\": "),
            Some("101"),
            false,
        ),
    ];
    for (new, code, is_compared) in cases {
        let scratch = pull_request(&model("GetThing"), &new);
        let output = run(&scratch, "Compare");
        assert_eq!(output.status.success(), is_compared, "{output:?}");
        let said = scratch.read("output");
        assert_eq!(said.trim().strip_prefix("code="), code, "{output:?}");
        let summary = scratch.path("summary");
        assert_eq!(summary.exists(), is_compared, "{output:?}");
        if is_compared {
            assert_eq!(scratch.read("summary"), scratch.read("review.md"));
            assert!(scratch.read("review.md").starts_with("## Model changes"));
        }
    }
    let scratch = pull_request(&model("GetThing"), &model("GetOther"));
    assert_eq!(
        run(&scratch, "Fail on a breaking change").status.code(),
        Some(1)
    );
}
