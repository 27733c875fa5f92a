//! `cargo xtask upstream update` when something goes wrong on its way: the tree is as it was.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::fs;

use common::releases::{MemoryIndex, PAGINATORS, RULES, Release, SERVICE};
use common::updating::{anything, at_first, check, files, must, run, second, shelf, to};
use xtask::Outcome;
use xtask::upstream::{ArchiveKind, Error, Mode, Overwrite, UpdateRequest};

/// Every way to fail that does not depend on the file system, with the error that it must end in.
#[test]
fn whatever_fails_leaves_the_tree_as_it_was() {
    type Damage = fn(&mut Release);
    type Expected = fn(&Error) -> bool;
    let cases: [(&str, Damage, Expected); 6] = [
        (
            "no JSON",
            |release| release.file(SERVICE).clear(),
            |error| matches!(error, Error::Json { .. }),
        ),
        (
            "no paginators",
            |release| release.data.retain(|(path, _)| path != PAGINATORS),
            |error| matches!(error, Error::Missing { .. }),
        ),
        (
            "a dangling name",
            |release| {
                let text = release.file(SERVICE);
                *text = text.replace("\"shape\": \"Request\"", "\"shape\": \"Nowhere\"");
            },
            |error| matches!(error, Error::Diff(_)),
        ),
        (
            "a protocol that no code can be written for",
            |release| {
                let text = release.file(SERVICE);
                *text = text.replace("\"rest-json\"", "\"query\"");
            },
            |error| matches!(error, Error::CannotGenerate { .. }),
        ),
        (
            "endpoint rules that cannot be read",
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
    for (what, damage, expected) in cases {
        let mut next = second();
        damage(&mut next);
        let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
        let scratch = at_first(&shelf);
        let before = files(&scratch);
        match run(&scratch, &shelf, &anything()) {
            Err(error) if expected(&error) => {}
            other => panic!("{what}: {other:?}"),
        }
        assert!(files(&scratch) == before, "{what} left something");
    }
}

#[test]
fn an_index_that_fails_or_lies_leaves_the_tree_as_it_was() {
    let good = shelf();
    let scratch = at_first(&good);
    let before = files(&scratch);
    let mut failures = vec![run(&scratch, &MemoryIndex::default(), &anything())];
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
        let shelf = MemoryIndex {
            damage: Some(damage),
            ..shelf()
        };
        failures.push(run(&scratch, &shelf, &to("1.1.0")));
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

/// Each file that an update writes is in turn one that cannot be written.
#[test]
fn a_file_that_cannot_be_written_brings_the_others_back() {
    let shelf = shelf();
    let dry = UpdateRequest {
        mode: Mode::DryRun,
        ..to("1.1.0")
    };
    let written = must(&at_first(&shelf), &shelf, &dry).files;
    assert!(written.len() > 5, "{written:?}");
    let mut failed = 0;
    // A folder in the place of a file that is to come cannot be replaced by it.
    for path in written {
        let scratch = at_first(&shelf);
        if scratch.path(&path).exists() {
            continue;
        }
        scratch.write(&format!("{path}/in the way"), "");
        let before = files(&scratch);
        let error = run(&scratch, &shelf, &to("1.1.0")).unwrap_err();
        assert!(matches!(error, Error::File(_)), "{path}: {error}");
        assert!(files(&scratch) == before, "{path} left something");
        failed += 1;
    }
    assert!(failed >= 3, "only {failed} files were new");
}

#[test]
fn what_git_does_not_have_is_not_overwritten() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    let committed = UpdateRequest {
        overwrite: Overwrite::Committed,
        ..to("1.1.0")
    };
    let error = run(&scratch, &shelf, &committed).unwrap_err();
    assert!(matches!(error, Error::NoRepository { .. }), "{error}");

    scratch.write(".gitignore", "target\n");
    scratch.git(&["init", "--quiet"]);
    scratch.git(&["add", "."]);
    scratch.git(&["commit", "--quiet", "--message", "first"]);
    // A change elsewhere is no obstacle; one in model/ is, also a file that is new.
    scratch.write("notes.txt", "mine");
    scratch.write("model/tiny/docs.toml", "");
    let before = files(&scratch);
    match run(&scratch, &shelf, &committed) {
        Err(Error::Uncommitted { files }) => assert_eq!(files, ["model/tiny/docs.toml"]),
        other => panic!("{other:?}"),
    }
    assert!(files(&scratch) == before);
    let dry = UpdateRequest {
        mode: Mode::DryRun,
        ..committed.clone()
    };
    must(&scratch, &shelf, &dry);

    fs::remove_file(scratch.path("model/tiny/docs.toml")).unwrap();
    must(&scratch, &shelf, &committed);
    assert_eq!(check(&scratch).unwrap(), Outcome::Done);
}
