//! What is asked of pip, and what becomes of its answers: the command line with a stand-in for Python.
#![cfg(unix)]

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::process::{Command, Output};

use common::Scratch;
use common::releases::{MemoryIndex, SERVICE, sum};
use common::updating::{at_first, second, shelf};

/// Notes its arguments and the requirements that it is given. It reports the archive of the kind that
/// is asked for, and copies it where it is to go.
const PYTHON: &str = r#"#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/asked"
case "$*" in *only-binary*) kind=whl ;; *) kind=tar.gz ;; esac
previous=
for argument; do
  case "$previous" in
    --dest) dest=$argument ;;
    --requirement) cat "$argument" >> "$here/required" ;;
  esac
  previous=$argument
done
case "$3" in
  install) cat "$here/report.$kind" ;;
  download) cp "$here/archive.$kind" "$dest/" ;;
esac
"#;

fn with_python(scratch: &Scratch, python: &str) {
    scratch.write_executable("bin/python3", python);
}

/// A workspace at the first release, and an index that has the second.
fn with_second(shelf: &MemoryIndex) -> Scratch {
    let scratch = at_first(shelf);
    with_python(&scratch, PYTHON);
    for (kind, bytes) in [("whl", second().wheel()), ("tar.gz", second().sdist())] {
        let report = format!(
            r#"{{"install": [{{"metadata": {{"version": "1.1.0"}}, "download_info":
               {{"archive_info": {{"hashes": {{"sha256": "{}"}}}}}}}}]}}"#,
            sum(&bytes)
        );
        scratch.write(&format!("bin/report.{kind}"), report);
        scratch.write(&format!("bin/archive.{kind}"), bytes);
    }
    scratch
}

fn xtask(scratch: &Scratch, args: &[&str]) -> Output {
    let path = std::env::var("PATH").unwrap();
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(args)
        .env_remove("CARGO_MANIFEST_DIR")
        .env("PATH", format!("{}:{path}", scratch.path("bin").display()))
        .current_dir(scratch.workspace().root())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_status_takes_the_sum_from_the_report_and_lets_pip_check_it_first() {
    let scratch = with_second(&shelf());
    let output = xtask(&scratch, &["upstream", "status", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(status["newest"], "1.1.0");
    assert_eq!(
        text(&output.stderr),
        "asking for the wheel of the newest botocore\nfetching the wheel of botocore-1.1.0\n"
    );

    let asked = scratch.read("bin/asked");
    let [report, download] = asked.lines().collect::<Vec<_>>()[..] else {
        panic!("{asked}");
    };
    assert!(report.starts_with("-m pip install --dry-run "), "{report}");
    assert!(report.contains("--only-binary :all:"), "{report}");
    assert!(report.contains(" botocore --quiet "), "{report}");
    assert!(download.starts_with("-m pip download "), "{download}");
    let required = format!("botocore==1.1.0 --hash=sha256:{}\n", sum(&second().wheel()));
    assert_eq!(scratch.read("bin/required"), required);
}

#[test]
fn an_update_goes_from_pip_to_the_crates() {
    let scratch = with_second(&shelf());
    let update = ["upstream", "update", "--to", "1.1.0", "--allow-dirty"];
    let output = xtask(&scratch, &update);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    // The comparison is the output, as that of `diff`; what was done is said beside it.
    assert!(text(&output.stdout).contains("types::Color"), "{output:?}");
    let said = text(&output.stderr);
    let progress = "\
        asking for the wheel of botocore-1.1.0\n\
        asking for the source distribution of botocore-1.1.0\n\
        fetching the wheel of botocore-1.1.0\n\
        fetching the source distribution of botocore-1.1.0\n\
        checking that both archives of botocore-1.1.0 have the same models\n\
        importing the models of botocore-1.1.0\n\
        comparing them with those of botocore-1.0.0\n\
        generating the crates\n\
        writing what changed\n\
        updated from botocore-1.0.0 to botocore-1.1.0, files: ";
    assert!(said.starts_with(progress), "{said}");
    assert_eq!(scratch.read("model/upstream.toml"), shelf().pin("1.1.0"));
    assert!(scratch.read(&format!("model/{SERVICE}")).contains("Color"));
    assert_eq!(
        xtask(&scratch, &["regenerate", "--check"]).status.code(),
        Some(0)
    );
    let asked = scratch.read("bin/asked");
    assert_eq!(asked.matches("botocore==1.1.0").count(), 2, "{asked}");
}

#[test]
fn what_an_update_is_at_is_said_beside_its_output() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    scratch.write("second.whl", second().wheel());
    scratch.write("second.tar.gz", second().sdist());
    let update = |rest: &[&str]| {
        let given = [
            "--wheel=second.whl",
            "--sdist=second.tar.gz",
            "--allow-dirty",
        ];
        let args = [&["upstream", "update", "--to=1.1.0"], &given[..], rest].concat();
        let output = xtask(&scratch, &args);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let printed = text(&output.stdout);
        assert!(
            printed.starts_with("tiny/2020-01-01: API minor"),
            "{printed}"
        );
        text(&output.stderr)
    };
    let read = "\
        reading the wheel second.whl\n\
        reading the source distribution second.tar.gz\n\
        checking that both archives of botocore-1.1.0 have the same models\n\
        importing the models of botocore-1.1.0\n\
        comparing them with those of botocore-1.0.0\n";
    let said = update(&["--dry-run", "--models-only"]);
    assert!(said.starts_with(&format!("{read}would update ")), "{said}");
    let said = update(&["--dry-run"]);
    let generated = format!("{read}generating the crates\n");
    assert!(
        said.starts_with(&format!("{generated}would update ")),
        "{said}"
    );
    let said = update(&[]);
    let written = format!("{generated}writing what changed\nupdated ");
    assert!(said.starts_with(&written), "{said}");
}

#[test]
fn what_pip_says_when_it_fails_reaches_the_user() {
    let failing = |says: &str| format!("#!/bin/sh\necho '{says}' >&2\nexit 1\n");
    let none = "ERROR: Could not find a version (from versions: none)";
    let others = "ERROR: Could not find a version (from versions: 1, 2, 3, 4, 5, 6, 7)";
    for (python, parts) in [
        (failing(none), [none, "check the network"]),
        (
            failing(others),
            [
                "(from versions: …, 3, 4, 5, 6, 7)",
                "name a release that exists",
            ],
        ),
        (
            "#!/bin/sh\necho 'Would install it'\n".to_owned(),
            ["cannot be parsed", "hint: "],
        ),
    ] {
        let scratch = at_first(&shelf());
        with_python(&scratch, &python);
        let before = scratch.snapshot(".");
        let output = xtask(&scratch, &["upstream", "update", "--allow-dirty"]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        for part in parts {
            assert!(text(&output.stderr).contains(part), "{part:?}: {output:?}");
        }
        assert_eq!(scratch.snapshot("."), before);
    }
}
