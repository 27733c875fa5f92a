//! `cargo xtask upstream status` on small releases.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use common::Scratch;
use common::releases::{MemoryIndex, PAGINATORS, RULES, Release, SERVICE};
use xtask::Outcome;
use xtask::upstream::{Error, LocalArchives, State, Status, import, status};

/// The page that describes the JSON object.
const PAGE: &str = include_str!("../../docs/reviewing.md");

/// Creates a workspace with the models of the release `1.0.0`.
fn at_first(index: &MemoryIndex) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("model/upstream.toml", index.pin("1.0.0"));
    let first = &index.releases[0];
    scratch.write("given.whl", first.wheel());
    scratch.write("given.tar.gz", first.sdist());
    let given = LocalArchives {
        wheel: Some(scratch.path("given.whl")),
        sdist: Some(scratch.path("given.tar.gz")),
    };
    import(&scratch.workspace(), &given).unwrap_or_else(|error| panic!("{error}"));
    scratch
}

fn newest_status(scratch: &Scratch, index: &MemoryIndex) -> Status {
    status(&scratch.workspace(), index).unwrap_or_else(|error| panic!("{error}"))
}

/// Returns the files that differ, with their states.
fn differing(status: &Status) -> Vec<(&str, &State)> {
    let files = status.services.iter().flat_map(|service| &service.files);
    files
        .chain(&status.shared)
        .filter(|file| file.state != State::Same)
        .map(|file| (file.path.as_str(), &file.state))
        .collect()
}

#[test]
fn the_newest_release_is_imported() {
    let index = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&index);
    let model = scratch.snapshot("model");
    let status = newest_status(&scratch, &index);
    assert_eq!(status.outcome(), Outcome::Success);
    assert_eq!(
        status.to_string(),
        "botocore: pinned 1.0.0, newest 1.0.0\n\
         tiny: no difference\n\
         shared files: no difference\n"
    );
    assert_eq!(scratch.snapshot("model"), model, "a status changes nothing");
    // Only the wheel, which contains the models, is downloaded, and only once.
    newest_status(&scratch, &index);
    assert_eq!(
        *index.queries.borrow(),
        [
            "checksum of newest wheel",
            "1.0.0 wheel",
            "checksum of newest wheel"
        ]
    );
}

#[test]
fn a_release_that_changes_only_documentation_is_no_difference() {
    let mut second = Release::of_tiny("1.1.0");
    let service = second.file(SERVICE);
    *service = service.replace("Upstream's documentation.", "Other documentation.");
    let index = MemoryIndex::of([Release::of_tiny("1.0.0"), second]);
    let status = newest_status(&at_first(&index), &index);
    assert_eq!(status.outcome(), Outcome::Success);
    assert!(
        status
            .to_string()
            .ends_with("an update would only change the pin\n"),
        "{status}"
    );
}

#[test]
fn each_file_that_differs_is_listed_with_its_first_difference() {
    let mut second = Release::of_tiny("1.10.0");
    let service = second.file(SERVICE);
    *service = service.replace("/things/{Id}", "/objects/{Id}");
    *second.file(PAGINATORS) = "{\"pagination\": {\"GetThing\": {}}}".to_owned();
    second.data.retain(|(path, _)| path != RULES);
    let mut later = second.clone();
    for (from, to) in [
        (SERVICE, "tiny/2021-02-03/service-2.json"),
        (RULES, "tiny/2019-01-01/service-2.json"),
    ] {
        let text = later
            .data
            .iter()
            .find(|(path, _)| path == from)
            .map(|(_, text)| text.clone());
        later.data.push((to.to_owned(), text.unwrap_or_default()));
    }
    let index = MemoryIndex::of([Release::of_tiny("1.0.0"), later]);
    let status = newest_status(&at_first(&index), &index);

    assert_eq!(status.outcome(), Outcome::Difference);
    let first = |at: &str| State::Different {
        first: at.to_owned(),
    };
    assert_eq!(
        differing(&status),
        [
            (
                "model/tiny/2020-01-01/endpoint-rule-set-1.json",
                &State::Gone
            ),
            (
                "model/tiny/2020-01-01/paginators-1.json",
                &first("/pagination/GetThing")
            ),
            (
                "model/tiny/2020-01-01/service-2.json",
                &first("/operations/GetThing/http/requestUri")
            ),
        ]
    );
    assert_eq!(status.services[0].later_api_versions, ["2021-02-03"]);
    assert_eq!(
        status.to_string(),
        "botocore: pinned 1.0.0, newest 1.10.0\n\
         tiny: 3 of 3 files differ\n  \
           model/tiny/2020-01-01/endpoint-rule-set-1.json: not in the release\n  \
           model/tiny/2020-01-01/paginators-1.json: first difference at /pagination/GetThing\n  \
           model/tiny/2020-01-01/service-2.json: first difference at /operations/GetThing/http/requestUri\n  \
           API version 2020-01-01 is imported; the release also contains 2021-02-03\n\
         shared files: no difference\n\
         to import the newest release, run `cargo xtask upstream update`\n"
    );

    let json: serde_json::Value = serde_json::from_str(&status.json()).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "schema", "verdict", "package", "pinned", "newest", "services", "shared"
        ]
    );
    assert_eq!(json["schema"], 1);
    assert_eq!(json["newest"], "1.10.0");
    let file = &json["services"][0]["files"][1];
    assert_eq!(file["state"], "different");
    assert_eq!(file["first"], "/pagination/GetThing");
    assert_eq!(json["shared"][0]["state"], "same");
}

/// The verdicts in docs/reviewing.md, and the exit code of each.
#[test]
fn the_verdict_is_the_documented_one() {
    let first = || Release::of_tiny("1.0.0");
    let second = |change: fn(&mut Release)| {
        let mut second = Release::of_tiny("1.1.0");
        change(&mut second);
        MemoryIndex::of([first(), second])
    };
    let documentation = second(|release| {
        let service = release.file(SERVICE);
        *service = service.replace("Upstream's", "Other");
    });
    let model = second(|release| {
        let service = release.file(SERVICE);
        *service = service.replace("/things/", "/objects/");
    });
    let damaged = |scratch: Scratch| {
        scratch.write(&format!("model/{SERVICE}"), "{}");
        scratch
    };
    let alone = MemoryIndex::of([first()]);
    for (scratch, index, word, outcome) in [
        (at_first(&alone), &alone, "same", Outcome::Success),
        (
            at_first(&documentation),
            &documentation,
            "pin",
            Outcome::Success,
        ),
        (
            damaged(at_first(&alone)),
            &alone,
            "import",
            Outcome::Difference,
        ),
        (at_first(&model), &model, "update", Outcome::Difference),
    ] {
        let status = newest_status(&scratch, index);
        let json: serde_json::Value = serde_json::from_str(&status.json()).unwrap();
        assert_eq!(json["verdict"], word);
        assert_eq!(status.outcome(), outcome, "{word}");
        assert!(PAGE.contains(&format!("`{word}`: ")), "{word}");
        for key in json.as_object().unwrap().keys() {
            assert!(PAGE.contains(&format!("`{key}`")), "{key}");
        }
    }
}

#[test]
fn a_model_that_differs_from_the_pinned_one_is_reported() {
    let index = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&index);
    scratch.write("model/partitions.json", "{\"partitions\": []}");
    std::fs::remove_file(scratch.path(&format!("model/{PAGINATORS}"))).unwrap();
    let status = newest_status(&scratch, &index);
    assert_eq!(status.outcome(), Outcome::Difference);
    let states: Vec<_> = differing(&status)
        .into_iter()
        .map(|(_, state)| state)
        .collect();
    assert!(matches!(
        states[..],
        [State::Missing, State::Different { .. }]
    ));
    assert!(
        status
            .to_string()
            .contains("to fix it, run `cargo xtask upstream import`")
    );
}

#[test]
fn an_index_that_contradicts_the_pin_or_itself_is_refused() {
    let index = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&index);
    let mut republished = Release::of_tiny("1.0.0");
    republished.file(SERVICE).push(' ');
    let error = status(&scratch.workspace(), &MemoryIndex::of([republished])).unwrap_err();
    assert!(matches!(error, Error::Republished { .. }));
    assert!(
        error
            .to_string()
            .contains("hint: published archives do not change")
    );

    let mut index = MemoryIndex::of([Release::of_tiny("1.0.0"), Release::of_tiny("1.1.0")]);
    index.damage = Some(|_, bytes| bytes.truncate(bytes.len() - 1));
    let error = status(&at_first(&index).workspace(), &index).unwrap_err();
    assert!(matches!(error, Error::Checksum { .. }), "{error}");
}

#[test]
fn an_index_that_cannot_be_reached_is_an_error_with_a_hint() {
    let index = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&index);
    let error = status(&scratch.workspace(), &MemoryIndex::default()).unwrap_err();
    assert!(error.to_string().contains("check the network"), "{error}");
}
