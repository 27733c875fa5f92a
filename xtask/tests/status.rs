//! `cargo xtask upstream status` on small releases.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use common::Scratch;
use common::releases::{MemoryIndex, PAGINATORS, RULES, Release, SERVICE};
use xtask::Outcome;
use xtask::upstream::{Error, LocalArchives, State, Status, import, status};

/// Where the JSON's form is described.
const PAGE: &str = include_str!("../../docs/reviewing.md");

/// A workspace that holds what the release `1.0.0` of the shelf has.
fn at_first(shelf: &MemoryIndex) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("model/upstream.toml", shelf.pin("1.0.0"));
    let first = &shelf.releases[0];
    scratch.write("given.whl", first.wheel());
    scratch.write("given.tar.gz", first.sdist());
    let given = LocalArchives {
        wheel: Some(scratch.path("given.whl")),
        sdist: Some(scratch.path("given.tar.gz")),
    };
    import(&scratch.workspace(), &given).unwrap_or_else(|error| panic!("{error}"));
    scratch
}

fn ask(scratch: &Scratch, shelf: &MemoryIndex) -> Status {
    status(&scratch.workspace(), shelf).unwrap_or_else(|error| panic!("{error}"))
}

/// The files that differ, with how.
fn differing(status: &Status) -> Vec<(&str, &State)> {
    let files = status.services.iter().flat_map(|service| &service.files);
    files
        .chain(&status.shared)
        .filter(|file| file.state != State::Same)
        .map(|file| (file.path.as_str(), &file.state))
        .collect()
}

#[test]
fn the_newest_release_has_nothing_new() {
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&shelf);
    let model = scratch.snapshot("model");
    let status = ask(&scratch, &shelf);
    assert_eq!(status.outcome(), Outcome::Done);
    assert_eq!(
        status.to_string(),
        "botocore 1.0.0 is pinned, 1.0.0 is the newest\n\
         tiny: no difference\n\
         shared by all services: no difference\n"
    );
    assert_eq!(scratch.snapshot("model"), model, "a status changes nothing");
    // Models come in the wheel, so that is all that is fetched, and once.
    ask(&scratch, &shelf);
    assert_eq!(
        *shelf.asked.borrow(),
        ["sum of newest wheel", "1.0.0 wheel", "sum of newest wheel"]
    );
}

#[test]
fn a_release_that_changes_prose_alone_is_no_difference() {
    let mut second = Release::of_tiny("1.1.0");
    let service = second.file(SERVICE);
    *service = service.replace("Somebody's prose.", "Somebody's better prose.");
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), second]);
    let status = ask(&at_first(&shelf), &shelf);
    assert_eq!(status.outcome(), Outcome::Done);
    assert!(
        status
            .to_string()
            .ends_with("an update would change the pin alone\n"),
        "{status}"
    );
}

#[test]
fn each_file_that_differs_is_named_with_where() {
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
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), later]);
    let status = ask(&at_first(&shelf), &shelf);

    assert_eq!(status.outcome(), Outcome::Drift);
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
        "botocore 1.0.0 is pinned, 1.10.0 is the newest\n\
         tiny: 3 of 3 files differ\n  \
           model/tiny/2020-01-01/endpoint-rule-set-1.json: the release no longer has it\n  \
           model/tiny/2020-01-01/paginators-1.json: first at /pagination/GetThing\n  \
           model/tiny/2020-01-01/service-2.json: first at /operations/GetThing/http/requestUri\n  \
           API 2020-01-01 is imported; the release also has 2021-02-03\n\
         shared by all services: no difference\n\
         to bring it in, run `cargo xtask upstream update`\n"
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

/// The words that docs/reviewing.md gives, and the exit code that goes with each.
#[test]
fn the_verdict_says_what_there_is_to_do() {
    let first = || Release::of_tiny("1.0.0");
    let second = |change: fn(&mut Release)| {
        let mut second = Release::of_tiny("1.1.0");
        change(&mut second);
        MemoryIndex::of([first(), second])
    };
    let prose = second(|release| {
        let service = release.file(SERVICE);
        *service = service.replace("Somebody's", "Nobody's");
    });
    let news = second(|release| {
        let service = release.file(SERVICE);
        *service = service.replace("/things/", "/objects/");
    });
    let spoilt = |scratch: Scratch| {
        scratch.write(&format!("model/{SERVICE}"), "{}");
        scratch
    };
    let alone = MemoryIndex::of([first()]);
    for (scratch, shelf, word, outcome) in [
        (at_first(&alone), &alone, "same", Outcome::Done),
        (at_first(&prose), &prose, "pin", Outcome::Done),
        (spoilt(at_first(&alone)), &alone, "import", Outcome::Drift),
        (at_first(&news), &news, "update", Outcome::Drift),
    ] {
        let status = ask(&scratch, shelf);
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
fn a_model_that_is_not_the_pinned_one_is_said_to_be_so() {
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&shelf);
    scratch.write("model/partitions.json", "{\"partitions\": []}");
    std::fs::remove_file(scratch.path(&format!("model/{PAGINATORS}"))).unwrap();
    let status = ask(&scratch, &shelf);
    assert_eq!(status.outcome(), Outcome::Drift);
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
            .contains("`cargo xtask upstream import` makes it so")
    );
}

#[test]
fn an_index_that_contradicts_the_pin_or_itself_is_refused() {
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&shelf);
    let mut republished = Release::of_tiny("1.0.0");
    republished.file(SERVICE).push(' ');
    let error = status(&scratch.workspace(), &MemoryIndex::of([republished])).unwrap_err();
    assert!(matches!(error, Error::Republished { .. }));
    assert!(
        error
            .to_string()
            .contains("hint: published archives do not change")
    );

    let mut shelf = MemoryIndex::of([Release::of_tiny("1.0.0"), Release::of_tiny("1.1.0")]);
    shelf.damage = Some(|_, bytes| bytes.truncate(bytes.len() - 1));
    let error = status(&at_first(&shelf).workspace(), &shelf).unwrap_err();
    assert!(matches!(error, Error::Checksum { .. }), "{error}");
}

#[test]
fn an_index_that_cannot_be_reached_is_an_error_with_a_hint() {
    let shelf = MemoryIndex::of([Release::of_tiny("1.0.0")]);
    let scratch = at_first(&shelf);
    let error = status(&scratch.workspace(), &MemoryIndex::default()).unwrap_err();
    assert!(error.to_string().contains("check the network"), "{error}");
}
