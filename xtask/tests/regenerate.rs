//! `cargo xtask regenerate` on small workspaces.

mod common;

use std::fs;

use common::releases::gzip;
use common::{Scratch, model};
use xtask::Outcome;
use xtask::regenerate::{Error, Mode, Report, Request, Target, regenerate};
use xtask::tree::ChangeKind;

fn run(scratch: &Scratch, target: Target, mode: Mode) -> Result<Report, Error> {
    regenerate(&scratch.workspace(), &Request { target, mode })
}

fn write(scratch: &Scratch) -> Report {
    run(scratch, Target::All, Mode::Write).unwrap_or_else(|error| panic!("{error}"))
}

fn check(scratch: &Scratch) -> Report {
    run(scratch, Target::All, Mode::Check).unwrap_or_else(|error| panic!("{error}"))
}

/// The changes of a report in short: `-` stale, `+` missing, `~` different.
fn changes(report: &Report) -> Vec<String> {
    let sign = |kind: &ChangeKind| match kind {
        ChangeKind::Missing { .. } => '+',
        ChangeKind::Different { .. } => '~',
        ChangeKind::Stale { .. } => '-',
    };
    report
        .changes
        .iter()
        .map(|change| format!("{}{}", sign(&change.kind), change.label))
        .collect()
}

#[test]
fn written_files_are_up_to_date_and_not_written_again() {
    let scratch = Scratch::new();
    assert_eq!(check(&scratch).outcome(), Outcome::Drift);
    assert!(
        !scratch.path("generated").exists(),
        "a check writes nothing"
    );

    let report = write(&scratch);
    assert_eq!(report.outcome(), Outcome::Done);
    assert_eq!(report.changes.len(), report.files);
    assert!(
        scratch
            .read("generated/tiny/Cargo.toml")
            .starts_with("# Written by cargo xtask regenerate\n")
    );
    let written = scratch.snapshot("generated");
    assert_eq!(written.len(), report.files);

    assert_eq!(check(&scratch).outcome(), Outcome::Done);
    assert!(write(&scratch).changes.is_empty());
    assert_eq!(
        scratch.snapshot("generated"),
        written,
        "unchanged bytes and modification times"
    );
}

#[test]
fn a_check_finds_files_that_are_missing_different_and_stale() {
    let scratch = Scratch::new();
    write(&scratch);
    let lib = scratch.read("generated/tiny/src/lib.rs");
    let generated = scratch.snapshot("generated");

    fs::remove_file(scratch.path("generated/tiny/Cargo.toml")).unwrap();
    scratch.write(
        "generated/tiny/src/lib.rs",
        lib.clone() + "// edited by hand\n",
    );
    scratch.write("generated/tiny/src/extra/left_over.rs", "old\n");
    scratch.write("generated/gone/picture.bin", [0xff, 0xfe]);
    let broken = scratch.snapshot("generated");

    let report = check(&scratch);
    assert_eq!(report.outcome(), Outcome::Drift);
    assert_eq!(
        changes(&report),
        [
            "-generated/gone/picture.bin",
            "+generated/tiny/Cargo.toml",
            "-generated/tiny/src/extra/left_over.rs",
            "~generated/tiny/src/lib.rs",
        ]
    );
    let drift = report.drift();
    for line in [
        "Binary files a/generated/gone/picture.bin and /dev/null differ\n",
        "--- /dev/null\n+++ b/generated/tiny/Cargo.toml\n@@ -0,0 +1,",
        "--- a/generated/tiny/src/extra/left_over.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n",
        "--- a/generated/tiny/src/lib.rs\n+++ b/generated/tiny/src/lib.rs\n",
        "\n-// edited by hand\n",
    ] {
        assert!(drift.contains(line), "{line:?} is not in\n{drift}");
    }
    assert!(
        report.to_string().ends_with("run `cargo xtask regenerate`"),
        "{report}"
    );
    assert_eq!(
        scratch.snapshot("generated"),
        broken,
        "a check writes nothing"
    );

    assert_eq!(
        changes(&write(&scratch)),
        changes(&report),
        "check and write find the same changes"
    );
    let bytes = |files: &[(std::path::PathBuf, Vec<u8>, _)]| {
        files
            .iter()
            .map(|(path, bytes, _)| (path.clone(), bytes.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(bytes(&scratch.snapshot("generated")), bytes(&generated));
    assert!(
        !scratch.path("generated/gone").exists()
            && !scratch.path("generated/tiny/src/extra").exists()
    );
}

#[test]
fn other_crates_than_the_named_one_stay_unchanged() {
    let scratch = Scratch::new();
    scratch.write("generated/other/Cargo.toml", "[package]\n");
    scratch.write("generated/tiny/stale.rs", "");
    let tiny = || Target::Services(vec!["tiny".into()]);

    let report = run(&scratch, tiny(), Mode::Check).unwrap();
    assert!(
        report
            .to_string()
            .ends_with("run `cargo xtask regenerate tiny`"),
        "{report}"
    );
    run(&scratch, tiny(), Mode::Write).unwrap();
    assert!(scratch.path("generated/other/Cargo.toml").exists());
    assert!(!scratch.path("generated/tiny/stale.rs").exists());
    assert_eq!(changes(&check(&scratch)), ["-generated/other/Cargo.toml"]);

    let error = run(
        &scratch,
        Target::Services(vec!["tinny".into()]),
        Mode::Write,
    )
    .unwrap_err();
    assert!(
        error.to_string().contains("`tinny`") && error.to_string().contains("`tiny`"),
        "{error}"
    );
}

#[test]
fn an_invalid_model_leaves_all_crates_unchanged() {
    let scratch = Scratch::new();
    write(&scratch);
    // The valid model changes too, and is generated first.
    scratch.write("model/tiny/2020-01-01/service-2.json", model("GetOther"));
    scratch.write(
        "model/worse/crate.toml",
        "name = \"worse\"\nversion = \"0.1.0\"\n",
    );
    scratch.write(
        "model/worse/2020-01-01/service-2.json",
        "{ \"operations\": ",
    );
    let before = scratch.snapshot("generated");

    let error = run(&scratch, Target::All, Mode::Write)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("model/worse/2020-01-01/service-2.json"),
        "{error}"
    );
    assert_eq!(scratch.snapshot("generated"), before);
}

#[test]
fn an_invalid_workspace_is_an_error_with_the_file() {
    let fails = |scratch: &Scratch| {
        run(scratch, Target::All, Mode::Write)
            .unwrap_err()
            .to_string()
    };

    let scratch = Scratch::new();
    scratch.write(
        "model/tiny/crate.toml",
        "name = \"../tiny\"\nversion = \"1.0.0\"\n",
    );
    assert!(fails(&scratch).contains("`../tiny` is not a valid crate name"));
    scratch.write("model/tiny/crate.toml", "nam = \"tiny\"\n");
    assert!(fails(&scratch).starts_with("cannot parse model/tiny/crate.toml"));

    let scratch = Scratch::new();
    scratch.write(
        "model/twin/crate.toml",
        scratch.read("model/tiny/crate.toml"),
    );
    assert!(fails(&scratch).starts_with("there is no <api version>/service-2.json in model/twin"));
    scratch.write("model/twin/2020-01-01/service-2.json", model("GetThing"));
    assert!(fails(&scratch).contains("have the same crate name `tiny`"));

    fs::remove_dir_all(scratch.path("model/tiny")).unwrap();
    fs::remove_dir_all(scratch.path("model/twin")).unwrap();
    assert!(fails(&scratch).starts_with("there is no service in model"));
}

#[test]
fn any_model_can_be_generated_into_a_folder() {
    let scratch = Scratch::new();
    scratch.write("elsewhere/service-2.json", model("GetThing"));
    let rules = scratch.read("model/tiny/2020-01-01/endpoint-rule-set-1.json");
    scratch.write("elsewhere/endpoint-rule-set-1.json", rules);
    let what = || Target::Model {
        file: scratch.path("elsewhere/service-2.json"),
        out: scratch.path("out/crate"),
    };

    run(&scratch, what(), Mode::Write).unwrap_or_else(|error| panic!("{error}"));
    let manifest = scratch.read("out/crate/Cargo.toml");
    assert!(manifest.contains("name = \"tiny-service\""), "{manifest}");
    assert!(!scratch.path("generated").exists());

    // Files of an earlier run are removed; other files stay.
    scratch.write(
        "out/crate/target/debug/x.rs",
        "// Written by cargo xtask regenerate\n",
    );
    scratch.write("out/crate/Cargo.lock", "");
    scratch.write("out/crate/src/mine.rs", "// Written by me\n");
    scratch.write(
        "out/crate/src/earlier.rs",
        "// Written by `cargo xtask regenerate` from a model.\n",
    );
    let report = run(&scratch, what(), Mode::Write).unwrap();
    assert_eq!(report.changes.len(), 1);
    assert!(!scratch.path("out/crate/src/earlier.rs").exists());
    for kept in ["target/debug/x.rs", "Cargo.lock", "src/mine.rs"] {
        assert!(scratch.path("out/crate").join(kept).exists(), "{kept}");
    }
}

#[test]
fn a_compressed_model_and_its_files_are_read() {
    let scratch = Scratch::new();
    scratch.write(
        "elsewhere/service-2.json.gz",
        gzip(model("GetThing").as_bytes()),
    );
    let rules = scratch.read("model/tiny/2020-01-01/endpoint-rule-set-1.json");
    scratch.write(
        "elsewhere/endpoint-rule-set-1.json.gz",
        gzip(rules.as_bytes()),
    );
    let generate = || {
        let target = Target::Model {
            file: scratch.path("elsewhere/service-2.json.gz"),
            out: scratch.path("out"),
        };
        run(&scratch, target, Mode::Write)
    };
    generate().unwrap_or_else(|error| panic!("{error}"));
    assert!(scratch.path("out/src/operation/get_thing.rs").exists());

    scratch.write("elsewhere/service-2.json.gz", "not compressed");
    let error = generate().unwrap_err().to_string();
    assert!(
        error.starts_with("cannot decompress elsewhere/service-2.json.gz"),
        "{error}"
    );
}

#[test]
fn a_file_that_is_far_too_large_for_a_model_is_refused() {
    let size = 64 * 1024 * 1024 + 1;
    let scratch = Scratch::new();
    let refused = |target: Target, path: &str| {
        let error = run(&scratch, target, Mode::Write).unwrap_err().to_string();
        let first = format!("{path} is larger than 64 MiB");
        assert!(error.starts_with(&first), "{error}");
        assert!(!scratch.path("generated").exists() && !scratch.path("out").exists());
    };
    let model_at = |path: &str| Target::Model {
        file: scratch.path(path),
        out: scratch.path("out"),
    };

    scratch.write("compressed/service-2.json.gz", gzip(&vec![b' '; size]));
    let path = "compressed/service-2.json.gz";
    refused(model_at(path), path);
    scratch.write("beside/service-2.json", model("GetThing"));
    scratch.write_sparse("beside/paginators-1.json", size as u64);
    refused(
        model_at("beside/service-2.json"),
        "beside/paginators-1.json",
    );
    let path = "model/tiny/2020-01-01/service-2.json";
    scratch.write_sparse(path, size as u64);
    refused(Target::All, path);
}

#[test]
fn a_folder_with_other_files_is_refused() {
    let scratch = Scratch::new();
    let refused = || {
        let what = Target::Model {
            file: scratch.path("model/tiny/2020-01-01/service-2.json"),
            out: scratch.path("mine"),
        };
        run(&scratch, what, Mode::Write)
    };
    scratch.write("mine/Cargo.toml", "[package]\nname = \"mine\"\n");
    let before = scratch.snapshot("mine");
    assert!(matches!(refused(), Err(Error::ForeignFolder { .. })));
    assert_eq!(scratch.snapshot("mine"), before);

    fs::remove_file(scratch.path("mine/Cargo.toml")).unwrap();
    refused().unwrap_or_else(|error| panic!("an empty folder is accepted: {error}"));
}

#[cfg(unix)]
#[test]
fn a_link_below_generated_is_refused() {
    let scratch = Scratch::new();
    scratch.write("outside/precious", "");
    fs::create_dir(scratch.path("generated")).unwrap();
    std::os::unix::fs::symlink(scratch.path("outside"), scratch.path("generated/tiny")).unwrap();

    assert!(matches!(
        run(&scratch, Target::All, Mode::Write),
        Err(Error::File(_))
    ));
    assert_eq!(scratch.snapshot("outside").len(), 1);
}
