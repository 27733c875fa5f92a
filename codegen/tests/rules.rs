//! What each rule of the generator writes, compared with what is kept beside its fixture.
//!
//! A fixture is a model about one rule. Kept of its crate are the files that show the rule; that all
//! of it compiles and behaves is tested in `rule_crates.rs`. After a change that was meant, write
//! the kept files anew:
//!
//! ```text
//! BLESS=1 cargo test -p sdk-codegen --test rules
//! ```

mod support;

use std::fs;
use std::path::Path;

use similar::TextDiff;
use support::{files_below, fixture_folder, fixtures, generate_fixture, read};

const BLESS: &str = "BLESS=1 cargo test -p sdk-codegen --test rules";

/// Every fixture with the files, below `src/`, that show its rule.
const RULES: &[(&str, &[&str])] = &[
    (
        "acronyms",
        &["types/_http_header.rs", "types/_ids.rs", "types/_thing.rs"],
    ),
    ("auth", &["operation/open.rs", "operation/unsigned.rs"]),
    (
        "builder_names",
        &[
            "operation/put_thing.rs",
            "types/_thing.rs",
            "types/error/_broken.rs",
        ],
    ),
    (
        "collisions",
        &["schema.rs", "types/_choice.rs", "types/_thing.rs"],
    ),
    ("constraints", &["types/_thing.rs"]),
    ("deprecated", &["client.rs", "operation/old_thing.rs"]),
    (
        "directions",
        &[
            "types/_both.rs",
            "types/_got.rs",
            "types/_got_choice.rs",
            "types/_sent.rs",
            "types/_sent_choice.rs",
        ],
    ),
    ("document", &["types/_thing.rs"]),
    (
        "enums",
        &[
            "types/_odd.rs",
            "types/_same.rs",
            "types/_size.rs",
            "types/_thing.rs",
        ],
    ),
    (
        "errors",
        &[
            "error_meta.rs",
            "operation/get_thing.rs",
            "types/error/_coded.rs",
            "types/error/_detailed.rs",
            "types/error/_headed.rs",
            "types/error/_not_found.rs",
            "types/error/_silent.rs",
            "types/error/_teapot.rs",
        ],
    ),
    ("headers", &["operation/put_thing.rs"]),
    (
        "idempotency_token",
        &["operation/put_thing.rs", "types/_inner.rs"],
    ),
    ("json_names", &["types/_thing.rs"]),
    ("json_rpc_1_0", &["meta.rs", "operation/put_thing.rs"]),
    ("json_rpc_1_1", &["meta.rs"]),
    (
        "keywords",
        &["operation/move.rs", "types/_impl.rs", "types/_try.rs"],
    ),
    ("lists", &["schema.rs", "types/_thing.rs"]),
    ("maps", &["schema.rs", "types/_thing.rs"]),
    (
        "no_members",
        &["operation/ping.rs", "operation/ping/builders.rs"],
    ),
    (
        "no_operations",
        &["error_meta.rs", "lib.rs", "schema.rs", "types.rs"],
    ),
    (
        "overrides",
        &[
            "operation/store_item.rs",
            "types/_item.rs",
            "types/_mode.rs",
        ],
    ),
    (
        "paginators",
        &[
            "client.rs",
            "operation/list_tags/builders.rs",
            "operation/list_tags/paginator.rs",
            "operation/list_things.rs",
            "operation/list_things/builders.rs",
            "operation/list_things/paginator.rs",
            "operation/scan/builders.rs",
        ],
    ),
    (
        "payloads",
        &[
            "operation/get_anything.rs",
            "operation/put_blob.rs",
            "operation/put_choice.rs",
            "operation/put_thing.rs",
        ],
    ),
    ("query", &["operation/find_things.rs", "schema.rs"]),
    (
        "recursion",
        &["types/_expression.rs", "types/_pair.rs", "types/_thing.rs"],
    ),
    (
        "repeat",
        &["operation/post_thing.rs", "operation/put_thing.rs"],
    ),
    ("required", &["types/_inner.rs", "types/_thing.rs"]),
    ("scalars", &["types/_thing.rs"]),
    (
        "sensitive",
        &[
            "operation/put_thing.rs",
            "types/_choice.rs",
            "types/_mood.rs",
            "types/_thing.rs",
            "types/error/_denied.rs",
        ],
    ),
    ("several_protocols", &["meta.rs"]),
    ("sparse", &["schema.rs", "types/_thing.rs"]),
    ("status_code", &["operation/get_thing.rs"]),
    (
        "std_names",
        &[
            "operation.rs",
            "types.rs",
            "types/_as_ref_value.rs",
            "types/error.rs",
        ],
    ),
    ("timestamps", &["types/_thing.rs"]),
    (
        "unions",
        &["types/_choice.rs", "types/_lone.rs", "types/_thing.rs"],
    ),
    (
        "uri_labels",
        &["operation/get_thing.rs", "operation/swap_labels.rs"],
    ),
    (
        "validation",
        &[
            "operation/put_thing.rs",
            "types/_choice.rs",
            "types/_got.rs",
            "types/_part.rs",
        ],
    ),
];

#[test]
fn every_fixture_is_listed() {
    let listed: Vec<&str> = RULES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(
        fixtures(),
        listed,
        "a folder of tests/rules for each entry of RULES"
    );
}

#[test]
fn rules_write_what_is_kept() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut complaints = String::new();
    for (rule, shown) in RULES {
        let files = match generate_fixture(rule) {
            Ok(files) => files,
            Err(error) => {
                complaints.push_str(&format!("{rule}: {error}\n"));
                continue;
            }
        };
        let golden = fixture_folder(rule).join("golden");
        for name in *shown {
            let Some(text) = files.get(&format!("src/{name}")) else {
                complaints.push_str(&format!("{rule}: no src/{name} is written\n"));
                continue;
            };
            let path = golden.join(name);
            if bless {
                write(&path, text);
            } else if !path.is_file() {
                complaints.push_str(&format!("{rule}: golden/{name} is missing\n"));
            } else {
                complaints.push_str(&difference(rule, name, &read(&path), text));
            }
        }
        for name in files_below(&golden) {
            if shown.contains(&name.as_str()) {
                continue;
            }
            if bless {
                fs::remove_file(golden.join(&name)).expect("a stale file can be removed");
            } else {
                complaints.push_str(&format!("{rule}: golden/{name} is stale\n"));
            }
        }
    }
    assert!(
        complaints.is_empty(),
        "{complaints}\nIf this is what was meant, run:\n\n    {BLESS}\n"
    );
}

fn difference(rule: &str, name: &str, kept: &str, written: &str) -> String {
    if kept == written {
        return String::new();
    }
    let diff = TextDiff::from_lines(kept, written);
    let mut unified = diff.unified_diff();
    let header = (format!("{rule}/golden/{name}"), "what is written now");
    unified
        .context_radius(3)
        .header(&header.0, header.1)
        .to_string()
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file is in a folder");
    fs::create_dir_all(folder).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}
