//! `cargo xtask upstream update` with failures, which must leave the working tree unchanged.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::fs;

use common::releases::{MemoryIndex, PAGINATORS, RULES, Release, SERVICE};
use common::updating::{at_first, check, files, index, overwriting, run, second, to, update_to};
use xtask::Outcome;
use xtask::upstream::{ArchiveKind, Error, Mode, Overwrite, UpdateRequest};

/// All failures that do not depend on the file system, with their errors.
#[test]
fn a_release_that_cannot_be_imported_changes_nothing() {
    type Damage = fn(&mut Release);
    type Expected = fn(&Error) -> bool;
    let cases: [(&str, Damage, Expected); 7] = [
        (
            "invalid JSON",
            |release| release.file(SERVICE).clear(),
            |error| matches!(error, Error::Json { .. }),
        ),
        (
            "no paginators",
            |release| release.data.retain(|(path, _)| path != PAGINATORS),
            |error| matches!(error, Error::Missing { .. }),
        ),
        (
            "an undefined shape",
            |release| {
                let text = release.file(SERVICE);
                *text = text.replace("\"shape\": \"Request\"", "\"shape\": \"Nowhere\"");
            },
            |error| matches!(error, Error::CannotGenerate { .. }),
        ),
        (
            "a file that is not a model",
            |release| *release.file(SERVICE) = "[]".to_owned(),
            |error| matches!(error, Error::Diff(_)),
        ),
        (
            "an unsupported protocol",
            |release| {
                let text = release.file(SERVICE);
                *text = text.replace("\"rest-json\"", "\"query\"");
            },
            |error| matches!(error, Error::CannotGenerate { .. }),
        ),
        (
            "invalid endpoint rules",
            |release| {
                let text = release.file(RULES);
                *text = text.replace("\"isSet\"", "\"isSett\"");
            },
            |error| matches!(error, Error::CannotGenerate { .. }),
        ),
        (
            "no partitions",
            |release| *release.file("partitions.json") = "{\"partitions\": []}".to_owned(),
            |error| matches!(error, Error::CannotGenerate { .. }),
        ),
    ];
    for (case, damage, expected) in cases {
        let mut next = second();
        damage(&mut next);
        let index = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
        let scratch = at_first(&index);
        let before = files(&scratch);
        match run(&scratch, &index, &overwriting()) {
            Err(error) if expected(&error) => {}
            other => panic!("{case}: {other:?}"),
        }
        assert!(files(&scratch) == before, "{case} changed a file");
    }
}

#[test]
fn an_index_that_fails_or_is_inconsistent_changes_nothing() {
    let good = index();
    let scratch = at_first(&good);
    let before = files(&scratch);
    let mut failures = vec![run(&scratch, &MemoryIndex::default(), &overwriting())];
    failures.push(run(&scratch, &good, &to("7.7.7")));
    failures.push(run(&scratch, &good, &to("../7")));
    for damage in [
        (|kind, bytes: &mut Vec<u8>| {
            if kind == ArchiveKind::Wheel {
                bytes.clear()
            }
        }) as fn(ArchiveKind, &mut Vec<u8>),
        |kind, bytes| {
            if kind == ArchiveKind::Sdist {
                bytes.push(0)
            }
        },
    ] {
        let index = MemoryIndex {
            damage: Some(damage),
            ..index()
        };
        failures.push(run(&scratch, &index, &to("1.1.0")));
    }
    let mut republished = Release::of_tiny("1.0.0");
    republished.file(PAGINATORS).push(' ');
    failures.push(run(&scratch, &MemoryIndex::of([republished]), &to("1.0.0")));

    let failures: Vec<Error> = failures.into_iter().map(Result::unwrap_err).collect();
    assert!(
        matches!(
            failures[..],
            [
                Error::Pip { .. },
                Error::Pip { .. },
                Error::InvalidVersion { .. },
                Error::Checksum {
                    kind: ArchiveKind::Wheel,
                    ..
                },
                Error::Checksum {
                    kind: ArchiveKind::Sdist,
                    ..
                },
                Error::Republished {
                    kind: ArchiveKind::Wheel,
                    ..
                },
            ]
        ),
        "{failures:?}"
    );
    assert!(files(&scratch) == before);
}

/// Makes each file that an update creates impossible to write, one after the other.
#[test]
fn a_file_that_cannot_be_written_restores_the_others() {
    let index = index();
    let dry = UpdateRequest {
        mode: Mode::DryRun,
        ..to("1.1.0")
    };
    let written = update_to(&at_first(&index), &index, &dry).files;
    assert!(written.len() > 5, "{written:?}");
    let mut failed = 0;
    // A folder at the path of a new file cannot be replaced by it.
    for path in written {
        let scratch = at_first(&index);
        if scratch.path(&path).exists() {
            continue;
        }
        scratch.write(&format!("{path}/in the way"), "");
        let before = files(&scratch);
        let error = run(&scratch, &index, &to("1.1.0")).unwrap_err();
        assert!(matches!(error, Error::File(_)), "{path}: {error}");
        assert!(files(&scratch) == before, "{path}: a file changed");
        failed += 1;
    }
    assert!(failed >= 3, "only {failed} files were new");
}

#[test]
fn uncommitted_files_are_not_overwritten() {
    let index = index();
    let scratch = at_first(&index);
    let committed = UpdateRequest {
        overwrite: Overwrite::Committed,
        ..to("1.1.0")
    };
    let error = run(&scratch, &index, &committed).unwrap_err();
    assert!(matches!(error, Error::NoRepository { .. }), "{error}");

    scratch.write(".gitignore", "target\n");
    scratch.git(&["init", "--quiet"]);
    scratch.git(&["add", "."]);
    scratch.git(&["commit", "--quiet", "--message", "first"]);
    // A change outside of model/ is allowed; in model/, neither a change nor a new file is.
    scratch.write("notes.txt", "mine");
    scratch.write("model/tiny/docs.toml", "");
    let before = files(&scratch);
    match run(&scratch, &index, &committed) {
        Err(Error::Uncommitted { files }) => assert_eq!(files, ["model/tiny/docs.toml"]),
        other => panic!("{other:?}"),
    }
    assert!(files(&scratch) == before);
    let dry = UpdateRequest {
        mode: Mode::DryRun,
        ..committed.clone()
    };
    update_to(&scratch, &index, &dry);

    fs::remove_file(scratch.path("model/tiny/docs.toml")).unwrap();
    update_to(&scratch, &index, &committed);
    assert_eq!(check(&scratch).unwrap(), Outcome::Success);
}
