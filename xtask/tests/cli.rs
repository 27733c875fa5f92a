//! The command line as a process: output, help, exit codes.

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

/// Every command, by its words.
const COMMANDS: &[&[&str]] = &[
    &["regenerate"],
    &["diff"],
    &["upstream"],
    &["upstream", "import"],
    &["upstream", "fetch"],
    &["upstream", "status"],
    &["upstream", "update"],
    &["api"],
    &["completions"],
];

#[test]
fn no_arguments_and_help_list_the_commands() {
    let scratch = Scratch::new();
    for args in [&[][..], &["--help"], &["-h"], &["help"]] {
        let output = xtask(&scratch, args);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(err(&output), "");
        let text = out(&output);
        assert!(text.contains("Usage: cargo xtask [COMMAND]\n"), "{text}");
        for command in ["regenerate", "diff", "upstream", "api", "completions"] {
            assert!(
                text.contains(&format!("\n  {command} ")),
                "{command}: {text}"
            );
        }
        assert!(text.contains("\nExamples:\n  cargo xtask "), "{text}");
        assert!(text.contains("\nExit codes:\n  0  "), "{text}");
    }
    let upstream = out(&xtask(&scratch, &["upstream", "--help"]));
    for command in ["import", "fetch", "status", "update"] {
        assert!(
            upstream.contains(&format!("\n  {command} ")),
            "{command}: {upstream}"
        );
    }
}

#[test]
fn the_help_of_every_command_shows_an_example() {
    let scratch = Scratch::new();
    for command in COMMANDS {
        let name = command.join(" ");
        let by_command = [&["help"], *command].concat();
        for args in [
            [command, &["--help"][..]].concat(),
            [command, &["-h"][..]].concat(),
            by_command,
        ] {
            let output = xtask(&scratch, &args);
            assert_eq!(output.status.code(), Some(0), "{args:?}");
            assert_eq!(err(&output), "", "{args:?}");
            let text = out(&output);
            assert!(
                text.contains(&format!("\nUsage: cargo xtask {name}")),
                "{args:?}: {text}"
            );
            let (_, examples) = text.split_once("\nExamples:\n").expect("examples");
            assert!(examples.contains(&format!("cargo xtask {name}")), "{text}");
        }
    }
}

#[test]
fn the_version_is_printed() {
    let scratch = Scratch::new();
    for option in ["--version", "-V"] {
        let output = xtask(&scratch, &[option]);
        assert_eq!(output.status.code(), Some(0));
        let version = format!("xtask {}\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(out(&output), version);
    }
}

#[test]
fn completion_scripts_contain_the_commands() {
    let scratch = Scratch::new();
    for shell in ["bash", "zsh", "fish"] {
        let output = xtask(&scratch, &["completions", shell]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let script = out(&output);
        for word in COMMANDS.iter().copied().flatten() {
            assert!(script.contains(word), "{shell}: {word} is missing");
        }
        for option in ["check", "suggest-version", "allow-dirty", "unpublished"] {
            assert!(script.contains(option), "{shell}: --{option} is missing");
        }
    }
    let unknown = xtask(&scratch, &["completions", "bahs"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        err(&unknown).contains("a similar value exists: 'bash'"),
        "{}",
        err(&unknown)
    );
}

#[test]
fn exit_codes_distinguish_no_difference_drift_and_errors() {
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
fn wrong_usage_is_an_error_with_a_suggestion() {
    let scratch = Scratch::new();
    for (args, code, text) in [
        (
            &["regnerate"][..],
            2,
            "a similar subcommand exists: 'regenerate'",
        ),
        (
            &["regenerate", "--chek"],
            2,
            "a similar argument exists: '--check'",
        ),
        (
            &["upstream", "updat"],
            2,
            "a similar subcommand exists: 'update'",
        ),
        (&["upstream"], 2, "Usage: cargo xtask upstream <COMMAND>"),
        (
            &["upstream", "update", "--wheel", "x"],
            2,
            "required arguments were not provided:\n  --to <VERSION>",
        ),
        (&["--verson"], 2, "a similar argument exists: '--version'"),
        // A comparison that was not made is never taken for "no changes".
        (
            &["diff", "--fail-onn", "wire"],
            101,
            "a similar argument exists: '--fail-on'",
        ),
        (
            &["diff", "--format", "jsn"],
            101,
            "a similar value exists: 'json'",
        ),
        (
            &["diff", "old"],
            101,
            "required arguments were not provided:\n  <NEW>",
        ),
    ] {
        let output = xtask(&scratch, args);
        assert_eq!(output.status.code(), Some(code), "{args:?}");
        assert_eq!(out(&output), "", "{args:?}");
        let said = err(&output);
        assert!(said.contains(text), "{text:?} is not in {said}");
    }
    let output = xtask(&scratch, &["upstream", "import", "--wheel", "not there"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).starts_with("error: cannot parse "),
        "{}",
        err(&output)
    );
    assert!(
        err(&output).contains("model/upstream.toml\n  hint: it contains `package`"),
        "{}",
        err(&output)
    );
    assert!(err(&output).contains("caused by: "), "{}", err(&output));
}
