//! The commands sent to pip and the handling of its output, with a script in place of Python.
#![cfg(unix)]

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::process::{Command, Output};

use common::Scratch;
use common::releases::{MemoryIndex, SERVICE, checksum};
use common::updating::{at_first, index, second};

/// Records its arguments and its requirements, reports the archive of the requested kind, and copies it
/// to the requested folder.
const PYTHON: &str = r#"#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/queries"
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

/// Creates a workspace at the first release, and a Python that has the second.
fn with_second(index: &MemoryIndex) -> Scratch {
    let scratch = at_first(index);
    with_python(&scratch, PYTHON);
    for (kind, bytes) in [("whl", second().wheel()), ("tar.gz", second().sdist())] {
        let report = format!(
            r#"{{"install": [{{"metadata": {{"version": "1.1.0"}}, "download_info":
               {{"archive_info": {{"hashes": {{"sha256": "{}"}}}}}}}}]}}"#,
            checksum(&bytes)
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
fn a_status_reads_the_checksum_from_the_report_and_has_pip_verify_it() {
    let scratch = with_second(&index());
    let output = xtask(&scratch, &["upstream", "status", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(status["newest"], "1.1.0");
    assert_eq!(
        text(&output.stderr),
        "querying the wheel of the newest botocore\ndownloading the wheel of botocore-1.1.0\n"
    );

    let queries = scratch.read("bin/queries");
    let [report, download] = queries.lines().collect::<Vec<_>>()[..] else {
        panic!("{queries}");
    };
    assert!(report.starts_with("-m pip install --dry-run "), "{report}");
    assert!(report.contains("--only-binary :all:"), "{report}");
    assert!(report.contains(" botocore --quiet "), "{report}");
    assert!(download.starts_with("-m pip download "), "{download}");
    let required = format!(
        "botocore==1.1.0 --hash=sha256:{}\n",
        checksum(&second().wheel())
    );
    assert_eq!(scratch.read("bin/required"), required);
}

#[test]
fn an_update_with_pip_writes_the_crates() {
    let scratch = with_second(&index());
    let update = ["upstream", "update", "--to", "1.1.0", "--allow-dirty"];
    let output = xtask(&scratch, &update);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    // The comparison is printed on standard output, as by `diff`; progress on standard error.
    assert!(text(&output.stdout).contains("types::Color"), "{output:?}");
    let said = text(&output.stderr);
    let progress = "\
        querying the wheel of botocore-1.1.0\n\
        querying the source distribution of botocore-1.1.0\n\
        downloading the wheel of botocore-1.1.0\n\
        downloading the source distribution of botocore-1.1.0\n\
        checking that both archives of botocore-1.1.0 have the same models\n\
        importing the models of botocore-1.1.0\n\
        comparing them with the models of botocore-1.0.0\n\
        generating the crates\n\
        writing the changed files\n\
        updated from botocore-1.0.0 to botocore-1.1.0, files: ";
    assert!(said.starts_with(progress), "{said}");
    assert_eq!(scratch.read("model/upstream.toml"), index().pin("1.1.0"));
    assert!(scratch.read(&format!("model/{SERVICE}")).contains("Color"));
    assert_eq!(
        xtask(&scratch, &["regenerate", "--check"]).status.code(),
        Some(0)
    );
    let queries = scratch.read("bin/queries");
    assert_eq!(queries.matches("botocore==1.1.0").count(), 2, "{queries}");
}

#[test]
fn the_progress_of_an_update_is_printed_on_standard_error() {
    let index = index();
    let scratch = at_first(&index);
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
        comparing them with the models of botocore-1.0.0\n";
    let said = update(&["--dry-run", "--models-only"]);
    assert!(said.starts_with(&format!("{read}would update ")), "{said}");
    let said = update(&["--dry-run"]);
    let generated = format!("{read}generating the crates\n");
    assert!(
        said.starts_with(&format!("{generated}would update ")),
        "{said}"
    );
    let said = update(&[]);
    let written = format!("{generated}writing the changed files\nupdated ");
    assert!(said.starts_with(&written), "{said}");
}

#[test]
fn the_output_of_a_failing_pip_is_shown() {
    let failing = |output: &str| format!("#!/bin/sh\necho '{output}' >&2\nexit 1\n");
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
        let scratch = at_first(&index());
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
