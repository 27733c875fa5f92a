//! `cargo xtask upstream update` on small releases: the changes that it makes and those that it lists.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use common::releases::{MemoryIndex, Release, SERVICE};
use common::updating::{
    at_first, check, files, index, overwriting, run, second, to, update_to, write_crates,
};
use sdk_codegen::diff::Api;
use xtask::Outcome;
use xtask::upstream::{Error, LocalArchives, Mode, Scope, UpdateRequest};

#[test]
fn an_update_changes_all_files_of_the_release() {
    let index = index();
    let scratch = at_first(&index);
    let updated = update_to(&scratch, &index, &to("1.1.0"));
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
        index.pin("1.1.0"),
        "comments stay"
    );
    assert!(
        !scratch
            .read(&format!("model/{SERVICE}"))
            .contains("Upstream's documentation")
    );
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
    assert!(
        scratch
            .read("Cargo.toml")
            .contains("path = \"generated/tiny\", version = \"1.3.0\"")
    );
    assert!(scratch.path("generated/tiny/src/types/_color.rs").is_file());
    assert_eq!(check(&scratch).unwrap(), Outcome::Success);

    let text = updated.to_string();
    for part in [
        "updated from botocore-1.0.0 to botocore-1.1.0",
        "  model/tiny/changelog.md\n",
        "tiny: api minor, wire compatible; 1.2.3 becomes 1.3.0",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    // The archives are stored for tests, so that they are not downloaded again.
    assert!(
        scratch
            .path("target/upstream/botocore-1.1.0.tar.gz")
            .is_file()
    );
    assert!(scratch.path("target/upstream/botocore-1.1.0.whl").is_file());
}

#[test]
fn without_a_version_the_update_moves_to_the_newest() {
    let index = index();
    let scratch = at_first(&index);
    let updated = update_to(&scratch, &index, &overwriting());
    assert_eq!(updated.to, "botocore-1.2.0");
    assert_eq!(updated.raised[0].api, Api::Major);
    assert_eq!(updated.raised[0].to, "2.0.0");
    // The checksum of the source distribution is that of the version of the wheel.
    assert_eq!(
        *index.queries.borrow(),
        [
            "checksum of newest wheel",
            "checksum of 1.2.0 sdist",
            "1.2.0 wheel",
            "1.2.0 sdist"
        ]
    );
    let again = update_to(&scratch, &index, &overwriting());
    assert_eq!(again.to_string(), "botocore-1.2.0 is already pinned\n");
}

#[test]
fn going_back_restores_all_files_except_version_and_changelog() {
    let index = index();
    let scratch = at_first(&index);
    let before = files(&scratch);
    update_to(&scratch, &index, &to("1.2.0"));
    update_to(&scratch, &index, &to("1.0.0"));
    let differing: Vec<String> = files(&scratch)
        .into_iter()
        .filter(|file| !before.contains(file))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        differing,
        [
            "Cargo.lock",
            "Cargo.toml",
            "generated/tiny/CHANGELOG.md",
            "generated/tiny/Cargo.toml",
            "model/tiny/changelog.md",
            "model/tiny/crate.toml",
        ]
    );
    assert_eq!(check(&scratch).unwrap(), Outcome::Success);
}

#[test]
fn between_two_releases_of_the_crate_its_version_is_raised_once() {
    let index = index();
    let scratch = at_first(&index);
    scratch.write(
        "model/tiny/api.txt",
        "# The public API of tiny 1.2.3\npub mod tiny\n",
    );
    assert_eq!(
        update_to(&scratch, &index, &to("1.1.0")).raised[0].to,
        "1.3.0"
    );
    assert_eq!(
        update_to(&scratch, &index, &to("1.0.0")).raised[0].to,
        "2.0.0"
    );
    let updated = update_to(&scratch, &index, &to("1.1.0"));
    assert_eq!(updated.raised[0].to, "2.0.0");
    assert!(
        updated
            .to_string()
            .contains("stays 2.0.0, which is not released yet"),
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
fn a_dry_run_changes_nothing_and_reports_the_same_files() {
    let index = index();
    let scratch = at_first(&index);
    let before = scratch.snapshot(".");
    let request = UpdateRequest {
        mode: Mode::DryRun,
        ..to("1.1.0")
    };
    let dry = update_to(&scratch, &index, &request);
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
    let wet = update_to(&scratch, &index, &to("1.1.0"));
    assert_eq!(dry.files, wet.files);
    assert_eq!(dry.raised, wet.raised);
}

#[test]
fn missing_documentation_and_unused_rows_are_listed() {
    let index = index();
    let scratch = at_first(&index);
    // The first release is documented completely, and has a row that matches nothing in the third.
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
    assert_eq!(check(&scratch).unwrap(), Outcome::Success);

    let updated = update_to(&scratch, &index, &to("1.1.0"));
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
    assert!(text.contains("fails until this is fixed"), "{text}");
    assert!(
        text.contains("missing documentation: model/tiny/docs.toml: shapes.Color.docs"),
        "{text}"
    );
    // The crates are written from the new models, and the check fails for lack of documentation.
    assert_eq!(check(&scratch).unwrap(), Outcome::Difference);
    assert!(scratch.path("generated/tiny/src/types/_color.rs").is_file());

    let mut gone = Release::of_tiny("1.3.0");
    gone.edit(SERVICE, |service| {
        let members = service["shapes"]["Response"]["members"]
            .as_object_mut()
            .unwrap();
        members.remove("Name");
    });
    let index = MemoryIndex::of([Release::of_tiny("1.0.0"), second(), gone]);
    let updated = update_to(&scratch, &index, &overwriting());
    let rows: Vec<String> = updated.unused.iter().map(ToString::to_string).collect();
    assert!(
        rows[0].contains("overrides.toml: $.sensitive[0]"),
        "{rows:?}"
    );
    assert!(rows[1].contains("docs.toml: $.members.Name"), "{rows:?}");
    assert_eq!(rows.len(), 2, "{rows:?}");
    // Without those rows, the crates are up to date.
    scratch.write("model/tiny/overrides.toml", "");
    let docs = scratch.read("model/tiny/docs.toml");
    scratch.write(
        "model/tiny/docs.toml",
        docs.replace("Name = \"Its name.\"\n", ""),
    );
    assert_eq!(check(&scratch).unwrap(), Outcome::Success);
}

#[test]
fn a_release_without_changes_of_our_services_only_moves_the_pin() {
    let mut next = Release::of_tiny("1.0.1");
    let text = next.file(SERVICE);
    *text = text.replace("Upstream's documentation.", "Other documentation.");
    let index = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
    let scratch = at_first(&index);
    let updated = update_to(&scratch, &index, &overwriting());
    assert_eq!(updated.files, ["model/upstream.toml"]);
    assert!(
        updated
            .to_string()
            .contains("no change for users of the crates"),
        "{updated}"
    );
    assert!(!scratch.path("model/tiny/changelog.md").exists());
}

#[test]
fn given_archives_need_no_index() {
    let index = index();
    let scratch = at_first(&index);
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
    update_to(&scratch, &MemoryIndex::default(), &request);
    assert_eq!(scratch.read("model/upstream.toml"), index.pin("1.1.0"));

    // They must belong to the given version.
    let request = UpdateRequest {
        to: Some("1.1.1".to_owned()),
        ..request
    };
    let error = run(&scratch, &MemoryIndex::default(), &request).unwrap_err();
    assert!(matches!(error, Error::Missing { .. }), "{error}");
}

#[test]
fn models_can_be_imported_before_the_generator_supports_them() {
    let mut next = second();
    let text = next.file(SERVICE);
    *text = text.replace("\"rest-json\"", "\"query\"");
    let index = MemoryIndex::of([Release::of_tiny("1.0.0"), next]);
    let scratch = at_first(&index);
    let generated = scratch.snapshot("generated");
    let error = run(&scratch, &index, &overwriting()).unwrap_err();
    assert!(error.to_string().contains("--models-only"), "{error}");

    let request = UpdateRequest {
        scope: Scope::ModelsOnly,
        ..overwriting()
    };
    let updated = update_to(&scratch, &index, &request);
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
