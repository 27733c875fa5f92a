//! The command line as a process: what goes where, and the exit codes.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::process::{Command, Output};

use common::Scratch;

fn xtask(scratch: &Scratch, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(args)
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(scratch.path("model"))
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn no_arguments_and_help_print_the_usage_of_every_command() {
    let scratch = Scratch::new();
    for args in [&[][..], &["--help"], &["-h"]] {
        let output = xtask(&scratch, args);
        assert_eq!(output.status.code(), Some(0));
        for command in [
            "regenerate [SERVICE…]",
            "upstream import [",
            "upstream fetch [",
            "upstream status [",
            "upstream update [",
        ] {
            let usage = format!("Usage: cargo xtask {command}");
            assert!(
                out(&output).contains(&usage),
                "{usage} is not in {}",
                out(&output)
            );
        }
    }
    for args in [
        &["regenerate", "--help"][..],
        &["upstream", "-h"],
        &["upstream", "fetch", "-h"],
    ] {
        let output = xtask(&scratch, args);
        assert_eq!(output.status.code(), Some(0));
        assert!(out(&output).starts_with("Usage: cargo xtask "));
    }
}

#[test]
fn exit_codes_tell_clean_from_drift_from_error() {
    let scratch = Scratch::new();
    let drift = xtask(&scratch, &["regenerate", "--check"]);
    assert_eq!(drift.status.code(), Some(1));
    assert!(out(&drift).contains("+++ b/generated/tiny/src/lib.rs"));
    assert!(
        err(&drift).ends_with("run `cargo xtask regenerate`\n"),
        "{}",
        err(&drift)
    );

    let written = xtask(&scratch, &["regenerate"]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert_eq!(out(&written), "");
    assert_eq!(err(&written).lines().count(), 1);

    let clean = xtask(&scratch, &["regenerate", "tiny", "--check"]);
    assert_eq!(clean.status.code(), Some(0));
    assert_eq!(out(&clean), "");
    assert_eq!(err(&clean).lines().count(), 1);

    scratch.write("model/tiny/2020-01-01/service-2.json", "{");
    let broken = xtask(&scratch, &["regenerate", "--check"]);
    assert_eq!(broken.status.code(), Some(2));
    assert!(
        err(&broken).starts_with("error: model/tiny/2020-01-01/service-2.json"),
        "{}",
        err(&broken)
    );
}

#[test]
fn wrong_usage_is_an_error_with_a_hint() {
    let scratch = Scratch::new();
    for (args, hint) in [
        (&["regnerate"][..], "did you mean `regenerate`?"),
        (&["regenerate", "--chek"], "did you mean `--check`?"),
        (
            &["upstream"],
            "its commands are `import`, `fetch`, `status`, `update`",
        ),
        (&["--version"], "it knows `--help`"),
    ] {
        let output = xtask(&scratch, args);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).starts_with("error: "), "{}", err(&output));
        assert!(
            err(&output).contains(hint),
            "{hint:?} is not in {}",
            err(&output)
        );
    }
    let output = xtask(&scratch, &["upstream", "import", "--wheel", "not there"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("model/upstream.toml is not as expected"),
        "{}",
        err(&output)
    );
    assert!(err(&output).contains("caused by: "), "{}", err(&output));
}
