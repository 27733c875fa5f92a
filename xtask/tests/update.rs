//! `cargo xtask upstream update` on small releases: what it brings in and what it leaves to people.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use common::releases::{MemoryIndex, Release, SERVICE};
use common::updating::{
    anything, at_first, check, files, must, run, second, shelf, to, write_crates,
};
use sdk_codegen::diff::Api;
use xtask::Outcome;
use xtask::upstream::{Error, LocalArchives, Mode, Scope, UpdateRequest};

#[test]
fn an_update_brings_in_all_that_belongs_together() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    let updated = must(&scratch, &shelf, &to("1.1.0"));
    assert_eq!(
        (updated.from.as_str(), updated.to.as_str()),
        ("botocore-1.0.0", "botocore-1.1.0")
    );
    assert_eq!(updated.raised.len(), 1);
    assert_eq!(updated.raised[0].api, Api::Minor);
    assert_eq!(
        (
            updated.raised[0].from.as_str(),
            updated.raised[0].to.as_str()
        ),
        ("1.2.3", "1.3.0")
    );

    assert_eq!(
        scratch.read("model/upstream.toml"),
        shelf.pin("1.1.0"),
        "comments stay"
    );
    assert!(!scratch.read(&format!("model/{SERVICE}")).contains("prose"));
    assert_eq!(
        scratch.read("model/tiny/crate.toml"),
        "name = \"tiny\"\nversion = \"1.3.0\"\n"
    );
    let changelog = scratch.read("model/tiny/changelog.md");
    assert!(changelog.starts_with("# Changelog\n"), "{changelog}");
    assert!(
        changelog.contains("\n## 1.3.0\n\nThe service as botocore 1.1.0 describes it.\n"),
        "{changelog}"
    );
    assert!(changelog.contains("Color"), "{changelog}");
    assert_eq!(scratch.read("generated/tiny/CHANGELOG.md"), changelog);
    assert!(
        scratch
            .read("generated/tiny/Cargo.toml")
            .contains("version = \"1.3.0\"")
    );
    assert!(
        scratch
            .read("Cargo.lock")
            .contains("name = \"tiny\"\nversion = \"1.3.0\"")
    );
    assert!(scratch.path("generated/tiny/src/types/_color.rs").is_file());
    assert_eq!(check(&scratch).unwrap(), Outcome::Done);

    let text = updated.to_string();
    for part in [
        "updated from botocore-1.0.0 to botocore-1.1.0",
        "  model/tiny/changelog.md\n",
        "tiny: api minor, wire compatible; 1.2.3 becomes 1.3.0",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    // The archives are where tests look for them, so that nothing is downloaded again.
    assert!(
        scratch
            .path("target/upstream/botocore-1.1.0.tar.gz")
            .is_file()
    );
    assert!(scratch.path("target/upstream/botocore-1.1.0.whl").is_file());
}

#[test]
fn without_a_version_the_newest_is_taken() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    let updated = must(&scratch, &shelf, &anything());
    assert_eq!(updated.to, "botocore-1.2.0");
    assert_eq!(updated.raised[0].api, Api::Major);
    assert_eq!(updated.raised[0].to, "2.0.0");
    // The sum of the source distribution is that of the version which the wheel turned out to be.
    assert_eq!(
        *shelf.asked.borrow(),
        [
            "sum of newest wheel",
            "sum of 1.2.0 sdist",
            "1.2.0 wheel",
            "1.2.0 sdist"
        ]
    );
    let again = must(&scratch, &shelf, &anything());
    assert_eq!(again.to_string(), "botocore-1.2.0 is pinned already\n");
}

#[test]
fn going_back_restores_all_but_version_and_changelog() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    let before = files(&scratch);
    must(&scratch, &shelf, &to("1.2.0"));
    must(&scratch, &shelf, &to("1.0.0"));
    let differing: Vec<String> = files(&scratch)
        .into_iter()
        .filter(|file| !before.contains(file))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        differing,
        [
            "Cargo.lock",
            "generated/tiny/CHANGELOG.md",
            "generated/tiny/Cargo.toml",
            "model/tiny/changelog.md",
            "model/tiny/crate.toml",
        ]
    );
    assert_eq!(check(&scratch).unwrap(), Outcome::Done);
}

#[test]
fn between_two_releases_of_the_crate_its_version_is_raised_once() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    scratch.write(
        "model/tiny/api.txt",
        "# The public API of tiny 1.2.3\npub mod tiny\n",
    );
    assert_eq!(must(&scratch, &shelf, &to("1.1.0")).raised[0].to, "1.3.0");
    assert_eq!(must(&scratch, &shelf, &to("1.0.0")).raised[0].to, "2.0.0");
    let updated = must(&scratch, &shelf, &to("1.1.0"));
    assert_eq!(updated.raised[0].to, "2.0.0");
    assert!(
        updated
            .to_string()
            .contains("stays 2.0.0, which was not released"),
        "{updated}"
    );
    let changelog = scratch.read("model/tiny/changelog.md");
    assert_eq!(changelog.matches("\n## 2.0.0\n").count(), 1, "{changelog}");
    assert_eq!(
        changelog.matches("The service as botocore").count(),
        3,
        "{changelog}"
    );
}

#[test]
fn a_dry_run_changes_nothing_and_says_what_would_be_done() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    let before = scratch.snapshot(".");
    let request = UpdateRequest {
        mode: Mode::DryRun,
        ..to("1.1.0")
    };
    let dry = must(&scratch, &shelf, &request);
    let after = scratch.snapshot(".");
    let changed: Vec<_> = after
        .iter()
        .filter(|file| !before.contains(file))
        .map(|(path, ..)| path)
        .collect();
    assert!(
        changed
            .iter()
            .all(|path| path.components().any(|part| part.as_os_str() == "upstream")),
        "only the cache of archives may change: {changed:?}"
    );
    assert!(
        dry.to_string()
            .starts_with("would update from botocore-1.0.0"),
        "{dry}"
    );
    let wet = must(&scratch, &shelf, &to("1.1.0"));
    assert_eq!(dry.files, wet.files);
    assert_eq!(dry.raised, wet.raised);
}

#[test]
fn words_and_rows_that_the_release_made_wrong_are_listed() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    // The first release has words for all of it, and a row that the third makes useless.
    scratch.write(
        "model/tiny/overrides.toml",
        "[[sensitive]]\nat = \"Response$Name\"\nreason = \"It names a person.\"\n",
    );
    scratch.write(
        "model/tiny/docs.toml",
        "[service]\ndocs = \"A client.\"\n\n[members]\nId = \"Which thing.\"\nmessage = \"What happened.\"\nName = \"Its name.\"\n\n\
         [operations.GetThing]\ndocs = \"Gets a thing.\"\nexample = \"client.get_thing().send().await?;\"\n\n\
         [shapes.NotThereException]\ndocs = \"It is not there.\"\n",
    );
    write_crates(&scratch);
    assert_eq!(check(&scratch).unwrap(), Outcome::Done);

    let updated = must(&scratch, &shelf, &to("1.1.0"));
    let places = [
        "shapes.Color.docs",
        "shapes.Color.values.GREEN",
        "shapes.Color.values.RED",
        "shapes.Response.members.Color",
    ];
    let expected = places.map(|place| format!("model/tiny/docs.toml: {place}"));
    assert_eq!(updated.undocumented, expected);
    assert!(updated.unused.is_empty());
    let text = updated.to_string();
    assert!(text.contains("stays red until this is done"), "{text}");
    assert!(
        text.contains("no words for model/tiny/docs.toml: shapes.Color.docs"),
        "{text}"
    );
    // The tree is the one from which the words are written: crates as the models say, check red.
    assert_eq!(check(&scratch).unwrap(), Outcome::Drift);
    assert!(scratch.path("generated/tiny/src/types/_color.rs").is_file());

    let mut gone = Release::of_tiny("1.3.0");
    gone.edit(SERVICE, |service| {
        let members = service["shapes"]["Response"]["members"]
            .as_object_mut()
            .unwrap();
        members.remove("Name");
    });
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), second(), gone]);
    let updated = must(&scratch, &shelf, &anything());
    let rows: Vec<String> = updated.unused.iter().map(ToString::to_string).collect();
    assert!(
        rows[0].contains("overrides.toml: $.sensitive[0]"),
        "{rows:?}"
    );
    assert!(rows[1].contains("docs.toml: $.members.Name"), "{rows:?}");
    assert_eq!(rows.len(), 2, "{rows:?}");
    // Without those rows the crates that were written are the right ones.
    scratch.write("model/tiny/overrides.toml", "");
    let docs = scratch.read("model/tiny/docs.toml");
    scratch.write(
        "model/tiny/docs.toml",
        docs.replace("Name = \"Its name.\"\n", ""),
    );
    assert_eq!(check(&scratch).unwrap(), Outcome::Done);
}

#[test]
fn a_release_that_changes_nothing_of_ours_moves_the_pin_alone() {
    let mut next = Release::of_tiny("1.0.1");
    let text = next.file(SERVICE);
    *text = text.replace("Somebody's prose.", "Other prose.");
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
    let scratch = at_first(&shelf);
    let updated = must(&scratch, &shelf, &anything());
    assert_eq!(updated.files, ["model/upstream.toml"]);
    assert!(
        updated
            .to_string()
            .contains("nothing changes for users of our crates"),
        "{updated}"
    );
    assert!(!scratch.path("model/tiny/changelog.md").exists());
}

#[test]
fn archives_that_are_given_need_no_index() {
    let shelf = shelf();
    let scratch = at_first(&shelf);
    scratch.write("given.whl", second().wheel());
    scratch.write("given.tar.gz", second().sdist());
    let given = LocalArchives {
        wheel: Some(scratch.path("given.whl")),
        sdist: Some(scratch.path("given.tar.gz")),
    };
    let request = UpdateRequest {
        given,
        ..to("1.1.0")
    };
    must(&scratch, &MemoryIndex::default(), &request);
    assert_eq!(scratch.read("model/upstream.toml"), shelf.pin("1.1.0"));

    // They have to be of the version that is said.
    let request = UpdateRequest {
        to: Some("1.1.1".to_owned()),
        ..request
    };
    let error = run(&scratch, &MemoryIndex::default(), &request).unwrap_err();
    assert!(matches!(error, Error::Missing { .. }), "{error}");
}

#[test]
fn models_can_be_brought_in_before_crates_can_be_written() {
    let mut next = second();
    let text = next.file(SERVICE);
    *text = text.replace("\"rest-json\"", "\"query\"");
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
    let scratch = at_first(&shelf);
    let generated = scratch.snapshot("generated");
    let error = run(&scratch, &shelf, &anything()).unwrap_err();
    assert!(error.to_string().contains("--models-only"), "{error}");

    let request = UpdateRequest {
        scope: Scope::ModelsOnly,
        ..anything()
    };
    let updated = must(&scratch, &shelf, &request);
    assert!(
        updated.files.contains(&format!("model/{SERVICE}")),
        "{:?}",
        updated.files
    );
    assert!(
        scratch
            .read(&format!("model/{SERVICE}"))
            .contains("\"query\"")
    );
    assert_eq!(scratch.snapshot("generated"), generated);
}
