//! The changes that each rule of the comparison finds, by pairs of models.
//!
//! A fixture is a folder of `tests/diff/rules`, named after its rule and, if the rule has several
//! fixtures, after its case. `old.json` and `new.json` are JSON merge patches of `tests/diff/base.json`;
//! if the order of names matters, `old.whole.json` and `new.whole.json` contain whole models. Overrides,
//! endpoint rules, paginators and partitions of either side are optional files. `expected.json` lists
//! all changes, and `changes.txt` everything that a report can show of them. To write the latter anew:
//!
//! ```text
//! UPDATE_GOLDENS=1 cargo test -p sdk-codegen --test diff
//! ```
//!
//! `diff_oracles.rs` tests that the verdicts are true, with the generated crates.

mod support;

use std::collections::BTreeSet;

use std::path::Path;

use sdk_codegen::diff::{Api, Change, Comparison, FaultSide, RULES, Wire};
use support::diff_fixtures::{Fixture, fixtures};

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(rules.len(), RULES.len(), "ids are unique");
    let names = fixtures();
    let shown: BTreeSet<&str> = names.iter().map(|fixture| fixture.rule()).collect();
    assert_eq!(rules, shown);
}

#[test]
fn fixtures_show_what_they_expect() {
    let mut complaints = String::new();
    for fixture in fixtures() {
        let found = match fixture.compare() {
            Ok(comparison) => comparison.changes.iter().map(line).collect::<BTreeSet<_>>(),
            Err(error) => {
                complaints.push_str(&format!("{}: {error}\n", fixture.name));
                continue;
            }
        };
        let expected = fixture.expected();
        assert!(
            expected
                .iter()
                .any(|line| line.starts_with(&format!("{} ", fixture.rule()))),
            "{} expects its own rule",
            fixture.name
        );
        for missing in expected.difference(&found) {
            complaints.push_str(&format!("{}: not found: {missing}\n", fixture.name));
        }
        for extra in found.difference(&expected) {
            complaints.push_str(&format!("{}: not expected: {extra}\n", fixture.name));
        }
    }
    assert!(complaints.is_empty(), "{complaints}");
}

#[test]
fn changes_have_the_expected_texts_names_and_values() {
    let mut complaints = String::new();
    for fixture in fixtures() {
        let changes = fixture.compare().unwrap().changes;
        let found: Vec<String> = changes.iter().map(description).collect();
        let found = found.join("\n");
        let file = fixture.path("changes.txt");
        if update_goldens() {
            std::fs::write(&file, found).expect("a file");
        } else if std::fs::read_to_string(&file).unwrap_or_default() != found {
            complaints.push_str(&format!("{}:\n{found}\n", file.display()));
        }
    }
    assert!(
        complaints.is_empty(),
        "run {UPDATE}, and review the difference:\n{complaints}"
    );
}

/// Returns everything that a report can show of a change.
fn description(change: &Change) -> String {
    let mut text = format!(
        "{} {}: api {}, wire {}, docs {}\n  {}\n  {}\n",
        change.fingerprint,
        change.rule,
        change.api.as_str(),
        change.wire.as_str(),
        change.docs.as_str(),
        change.what,
        change.advice
    );
    let mut add = |key: &str, value: &str| text.push_str(&format!("  {key}: {value}\n"));
    add("path", &change.path);
    for (key, value) in [
        ("old path", &change.old_path),
        ("old name", &change.rust_name.old),
        ("new name", &change.rust_name.new),
        ("old wire name", &change.wire_name.old),
        ("new wire name", &change.wire_name.new),
        ("old", &change.old),
        ("new", &change.new),
        (
            "similarity",
            &change.similarity.map(|percent| percent.to_string()),
        ),
    ] {
        if let Some(value) = value {
            add(key, value);
        }
    }
    for affected in &change.operations {
        let parts = [
            (affected.request, "request"),
            (affected.response, "response"),
            (affected.error, "error"),
        ];
        let parts: Vec<&str> = parts
            .iter()
            .filter(|(is_affected, _)| *is_affected)
            .map(|(_, part)| *part)
            .collect();
        add(&affected.operation, &parts.join(", "));
    }
    text
}

/// The documented verdicts of a rule include all verdicts of its fixtures.
#[test]
fn the_rules_document_their_verdicts() {
    for fixture in fixtures() {
        for change in fixture.compare().unwrap().changes {
            let rule = RULES.iter().find(|rule| rule.id == change.rule).unwrap();
            let (api, wire) = (change.api.as_str(), change.wire.as_str());
            assert!(
                rule.api.contains(api),
                "{}: {api} is not in {:?}",
                rule.id,
                rule.api
            );
            assert!(
                rule.wire.contains(wire),
                "{}: {wire} is not in {:?}",
                rule.id,
                rule.wire
            );
        }
    }
}

#[test]
fn a_model_does_not_differ_from_itself() {
    for fixture in fixtures() {
        for side in [fixture.side("old"), fixture.side("new")]
            .into_iter()
            .flatten()
        {
            let comparison = side.compare_with(&side).unwrap();
            assert_eq!(comparison.changes, [], "{}", fixture.name);
            assert_eq!(comparison.api(), Api::None);
            assert_eq!(comparison.wire(), Wire::Compatible);
        }
    }
}

#[test]
fn every_change_has_a_message_an_advice_and_a_fingerprint() {
    for fixture in fixtures() {
        let changes = fixture.compare().unwrap().changes;
        let mut fingerprints = BTreeSet::new();
        for change in &changes {
            let name = &fixture.name;
            assert!(change.what.ends_with('.'), "{name}: {change:?}");
            assert!(change.advice.ends_with('.'), "{name}: {change:?}");
            assert_eq!(change.fingerprint.len(), 12, "{name}: {change:?}");
            assert!(
                fingerprints.insert(&change.fingerprint),
                "{name}: {change:?}"
            );
        }
        let light = changes.iter().map(|change| !change.is_breaking());
        assert!(
            light.is_sorted(),
            "what breaks comes first: {}",
            fixture.name
        );
        assert_eq!(
            changes,
            fixture.compare().unwrap().changes,
            "twice the same"
        );
    }
}

#[test]
fn a_fingerprint_depends_on_rule_path_and_values_alone() {
    let of = |name: &str| {
        Fixture::named(name)
            .compare()
            .unwrap()
            .changes
            .remove(0)
            .fingerprint
    };
    // These two differ in the new value.
    assert_ne!(of("member-renamed"), of("member-renamed--only-wire"));
    // A known value: approvals of users depend on it.
    assert_eq!(of("operation-added"), "798ce483da94");
}

#[test]
fn a_file_that_is_no_model_is_an_error_with_its_path() {
    let fixture = Fixture::named("member-added");
    let (mut old, mut new) = (fixture.side("old").unwrap(), fixture.side("new").unwrap());
    new.service = "{".to_owned();
    let errors = old.compare_with(&new).unwrap_err();
    assert_eq!(errors.as_slice()[0].path(), "$");
    old.service = r#"{"metadata": {}, "operations": {}, "shapes": {}}"#.to_owned();
    let errors = old.compare_with(&new).unwrap_err();
    assert!(errors.to_string().contains("is not valid JSON"), "{errors}");
    old.overrides = Some("[[sensitve]]".to_owned());
    new.service = old.service.clone();
    let errors = old.compare_with(&new).unwrap_err();
    let messages: Vec<_> = errors.iter().map(|error| error.message()).collect();
    for message in ["`endpointPrefix` is missing", "`protocol` is missing"] {
        assert!(messages.contains(&message), "{errors}");
    }
    assert!(
        messages.contains(&"the key `sensitve` is unknown"),
        "{errors}"
    );
}

/// Faults are found on the side that has them, and do not hide the changes of the rest.
#[test]
fn faults_are_listed_with_their_side() {
    let fixture = Fixture::named("model-fault-added");
    let (old, new) = (fixture.side("old").unwrap(), fixture.side("new").unwrap());
    let sides = |comparison: &Comparison| -> BTreeSet<_> {
        let faults = comparison.faults.iter();
        faults.map(|fault| fault.side).collect()
    };
    let comparison = old.compare_with(&new).unwrap();
    assert_eq!(sides(&comparison), BTreeSet::from([FaultSide::New]));
    let comparison = new.compare_with(&old).unwrap();
    assert_eq!(sides(&comparison), BTreeSet::from([FaultSide::Old]));
    let comparison = new.compare_with(&new).unwrap();
    assert_eq!(sides(&comparison), BTreeSet::from([FaultSide::Both]));
    assert_eq!(comparison.changes, []);
    let places: Vec<_> = comparison
        .faults
        .iter()
        .map(|fault| fault.error.path())
        .collect();
    assert!(places.contains(&"$.shapes.Id.max"), "{places:?}");
    // A crate is not generated.
    assert!(sdk_codegen::check(&new.sources().service, None).is_err());
}

/// The table of rules in `docs/diff.md` is that of the code.
#[test]
fn the_documentation_lists_the_rules() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.md");
    let text = std::fs::read_to_string(&file).expect("docs/diff.md is there");
    let (begin, end) = ("<!-- rules -->\n", "<!-- end of rules -->");
    let (before, rest) = text.split_once(begin).expect("the table has a begin");
    let (table, after) = rest.split_once(end).expect("the table has an end");
    let mut rules = String::from("\n| rule | change | Rust API | wire |\n|---|---|---|---|\n");
    for rule in RULES {
        rules.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            rule.id, rule.summary, rule.api, rule.wire
        ));
    }
    rules.push('\n');
    if update_goldens() {
        std::fs::write(&file, format!("{before}{begin}{rules}{end}{after}")).expect("a file");
    } else {
        assert_eq!(table, rules, "run {UPDATE}");
    }
}

/// The command that writes the expected files anew.
const UPDATE: &str = "UPDATE_GOLDENS=1 cargo test -p sdk-codegen --test diff";

fn update_goldens() -> bool {
    std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1")
}

fn line(change: &Change) -> String {
    let operations: Vec<&str> = change
        .operations
        .iter()
        .map(|affected| affected.operation.as_str())
        .collect();
    support::diff_fixtures::line(
        change.rule,
        change.api.as_str(),
        change.wire.as_str(),
        &change.path,
        &operations,
    )
}
