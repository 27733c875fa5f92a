//! The code of each rule of the generator, compared with the golden file beside its fixture.
//!
//! A fixture is a model about one rule. Its `golden.rs` contains the items of the generated crate that
//! show the rule; `rule_crates.rs` tests that the whole crate compiles and behaves. After an intended
//! change, write the golden files again:
//!
//! ```text
//! UPDATE_GOLDENS=1 cargo test -p sdk-codegen --test rules
//! ```

mod support;

use std::fs;

use similar::TextDiff;
use support::{fixture_folder, fixtures, generate_fixture, items, read};

const UPDATE: &str = "UPDATE_GOLDENS=1 cargo test -p sdk-codegen --test rules";

/// A file below `src/`, and the items of it that show the rule, as [`items::cut`] selects them.
type Shown = (&'static str, &'static [&'static str]);

/// Every fixture with the items that show its rule.
const RULES: &[(&str, &[Shown])] = &[
    (
        "acronyms",
        &[
            ("types/_http_header.rs", &["struct HttpHeader", "shape!"]),
            ("types/_ids.rs", &["enum IDs"]),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
        ],
    ),
    (
        "auth",
        &[
            ("operation/open.rs", &["impl Operation for Open"]),
            ("operation/unsigned.rs", &["impl Operation for Unsigned"]),
        ],
    ),
    (
        "builder_names",
        &[
            (
                "operation/put_thing.rs",
                &["struct PutThingInput", "struct PutThingOutput"],
            ),
            (
                "types/_thing.rs",
                &[
                    "struct Thing",
                    "ThingBuilder::build_value",
                    "ThingBuilder::set_build_value",
                    "ThingBuilder::get_build_value",
                    "ThingBuilder::inner",
                    "ThingBuilder::input",
                    "ThingBuilder::build",
                ],
            ),
            (
                "types/error/_broken.rs",
                &[
                    "struct Broken",
                    "BrokenBuilder::meta_value",
                    "BrokenBuilder::meta",
                    "BrokenBuilder::set_meta",
                ],
            ),
        ],
    ),
    (
        "collisions",
        &[
            ("schema.rs", &["collections!"]),
            (
                "types/_choice.rs",
                &[
                    "enum Choice",
                    "Choice::is_a_b",
                    "Choice::is_a_b_2",
                    "shape!",
                ],
            ),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
        ],
    ),
    (
        "constraints",
        &[
            ("server/constraints.rs", &["constraints!"]),
            ("types/_thing.rs", &["struct Thing"]),
        ],
    ),
    (
        "deprecated",
        &[
            ("client.rs", &["Client::old_thing"]),
            (
                "operation/old_thing.rs",
                &["struct OldThing", "struct OldThingInput"],
            ),
        ],
    ),
    (
        "derive_names",
        &[
            (
                "operation/hash.rs",
                &["struct Hash", "struct HashInput", "enum HashError"],
            ),
            ("operation/hash/paginator.rs", &[]),
            ("operation/yield.rs", &["struct Yield"]),
            (
                "types/_clone.rs",
                &["struct Clone", "Clone::builder", "struct CloneBuilder"],
            ),
            ("types/error/_eq.rs", &["struct Eq", "Eq::builder"]),
        ],
    ),
    (
        "directions",
        &[
            ("types/_both.rs", &["struct Both", "shape!"]),
            ("types/_got.rs", &["struct Got", "shape!"]),
            ("types/_got_choice.rs", &["enum GotChoice", "shape!"]),
            ("types/_sent.rs", &["struct Sent", "shape!"]),
            ("types/_sent_choice.rs", &["enum SentChoice", "shape!"]),
        ],
    ),
    (
        "document",
        &[("types/_thing.rs", &["struct Thing", "impl Thing", "shape!"])],
    ),
    (
        "documentation",
        &[
            ("lib.rs", &[]),
            ("client.rs", &["impl Client"]),
            (
                "operation/get_thing.rs",
                &[
                    "struct GetThing",
                    "struct GetThingInput",
                    "struct GetThingOutput",
                ],
            ),
            ("operation/ping.rs", &["struct Ping"]),
            ("operation/stop.rs", &["struct Stop"]),
            ("types/_mode.rs", &["enum Mode"]),
            (
                "types/_thing.rs",
                &[
                    "struct Thing",
                    "ThingBuilder::name",
                    "ThingBuilder::set_name",
                ],
            ),
            ("types/error/_busy_exception.rs", &["struct BusyException"]),
            (
                "types/error/_not_there_exception.rs",
                &["struct NotThereException"],
            ),
        ],
    ),
    (
        "enums",
        &[
            (
                "types/_odd.rs",
                &["enum Odd", "impl Odd", "impl From<&str> for Odd"],
            ),
            ("types/_same.rs", &["enum Same", "Same::as_str"]),
            (
                "types/_size.rs",
                &[
                    "enum Size",
                    "impl Size",
                    "impl From<&str> for Size",
                    "open_enum_traits!",
                ],
            ),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
        ],
    ),
    (
        "errors",
        &[
            ("error_meta.rs", &["enum Error", "service_error!"]),
            (
                "server.rs",
                &[
                    "impl server::ServedException for crate::types::error::NotFound",
                    "impl server::ServedException for crate::types::error::Silent",
                    "impl server::ServedException for crate::types::error::Teapot",
                ],
            ),
            (
                "operation/get_thing.rs",
                &["enum GetThingError", "service_error!", "impl GetThingError"],
            ),
            (
                "types/error/_coded.rs",
                &["struct Coded", "impl Coded", "shape!"],
            ),
            (
                "types/error/_detailed.rs",
                &["struct Detailed", "impl Detailed", "shape!"],
            ),
            (
                "types/error/_headed.rs",
                &[
                    "struct Headed",
                    "impl Headed",
                    "shape!",
                    "HeadedBuilder::build",
                ],
            ),
            (
                "types/error/_not_found.rs",
                &["struct NotFound", "impl NotFound", "shape!"],
            ),
            (
                "types/error/_silent.rs",
                &["struct Silent", "impl Silent", "shape!"],
            ),
            (
                "types/error/_teapot.rs",
                &["struct Teapot", "impl Teapot", "shape!"],
            ),
        ],
    ),
    ("headers", &[("operation/put_thing.rs", &["shape!"])]),
    (
        "hostile_text",
        &[
            ("lib.rs", &[]),
            ("meta.rs", &["impl Service for HostileText"]),
            ("client.rs", &["Client::put_thing"]),
            ("operation/put_thing.rs", &["shape!"]),
            ("types/_odd.rs", &["enum Odd", "Odd::as_str"]),
            ("types/_thing.rs", &["struct Thing"]),
        ],
    ),
    (
        "idempotency_token",
        &[
            (
                "operation/put_thing.rs",
                &["struct PutThingInput", "shape!"],
            ),
            ("types/_inner.rs", &["struct Inner", "shape!"]),
        ],
    ),
    (
        "json_names",
        &[("types/_thing.rs", &["struct Thing", "shape!"])],
    ),
    (
        "json_rpc_1_0",
        &[
            ("meta.rs", &["impl Service for JsonRpc10"]),
            (
                "operation/put_thing.rs",
                &["impl Operation for PutThing", "shape!"],
            ),
        ],
    ),
    (
        "json_rpc_1_1",
        &[
            ("meta.rs", &["impl Service for JsonRpc11"]),
            ("server.rs", &[]),
            ("server/constraints.rs", &["constraints!"]),
        ],
    ),
    (
        "keywords",
        &[
            (
                "operation/move.rs",
                &["struct MoveInput", "struct MoveOutput", "shape!"],
            ),
            (
                "types/_impl.rs",
                &[
                    "struct Impl",
                    "impl Impl",
                    "ImplBuilder::r#fn",
                    "ImplBuilder::set_fn",
                    "ImplBuilder::get_fn",
                ],
            ),
            ("types/_try.rs", &["enum Try", "Try::is_yield", "shape!"]),
        ],
    ),
    (
        "lists",
        &[
            ("schema.rs", &["collections!"]),
            (
                "types/_thing.rs",
                &[
                    "struct Thing",
                    "impl Thing",
                    "shape!",
                    "ThingBuilder::strings",
                    "ThingBuilder::set_strings",
                    "ThingBuilder::get_strings",
                ],
            ),
        ],
    ),
    (
        "maps",
        &[
            ("schema.rs", &["collections!"]),
            (
                "types/_thing.rs",
                &[
                    "struct Thing",
                    "impl Thing",
                    "shape!",
                    "ThingBuilder::tags",
                    "ThingBuilder::set_tags",
                    "ThingBuilder::get_tags",
                ],
            ),
        ],
    ),
    (
        "nested_bindings",
        &[
            ("operation/put_thing.rs", &["shape!"]),
            ("types/_part.rs", &["shape!"]),
            ("types/_thing.rs", &["shape!"]),
        ],
    ),
    (
        "no_members",
        &[
            (
                "operation/ping.rs",
                &["struct PingInput", "struct PingOutput", "shape!"],
            ),
            ("operation/ping/builders.rs", &[]),
        ],
    ),
    (
        "no_operations",
        &[
            ("error_meta.rs", &["enum Error", "service_error!"]),
            ("lib.rs", &[]),
            ("schema.rs", &[]),
            ("types.rs", &[]),
        ],
    ),
    (
        "overrides",
        &[
            (
                "operation/store_item.rs",
                &[
                    "impl Operation for StoreItem",
                    "struct StoreItemInput",
                    "shape!",
                ],
            ),
            ("types/_item.rs", &["struct Item", "shape!"]),
            ("types/_mode.rs", &["enum Mode", "Mode::as_str"]),
        ],
    ),
    (
        "paginators",
        &[
            ("client.rs", &["fn paginator"]),
            (
                "operation/list_tags/builders.rs",
                &[
                    "impl ListTagsFluentBuilder",
                    "paginated!",
                    "impl sdk_runtime::call::paginator::PageItems",
                ],
            ),
            ("operation/list_tags/paginator.rs", &[]),
            (
                "operation/list_things/builders.rs",
                &[
                    "ListThingsFluentBuilder::into_paginator",
                    "paginated!",
                    "impl sdk_runtime::call::paginator::PageItems",
                ],
            ),
            ("operation/list_things/paginator.rs", &[]),
            ("operation/scan/builders.rs", &["impl ScanFluentBuilder"]),
        ],
    ),
    (
        "payloads",
        &[
            ("operation/get_anything.rs", &["shape!"]),
            ("operation/put_blob.rs", &["shape!"]),
            ("operation/put_choice.rs", &["shape!"]),
            ("operation/put_thing.rs", &["shape!"]),
        ],
    ),
    (
        "query",
        &[
            ("operation/find_things.rs", &["shape!"]),
            ("schema.rs", &["collections!"]),
        ],
    ),
    (
        "recursion",
        &[
            (
                "types/_expression.rs",
                &["enum Expression", "Expression::as_not", "shape!"],
            ),
            (
                "types/_pair.rs",
                &[
                    "struct Pair",
                    "impl Pair",
                    "PairBuilder::left",
                    "PairBuilder::set_left",
                    "PairBuilder::get_left",
                ],
            ),
            ("types/_thing.rs", &["struct Thing"]),
        ],
    ),
    (
        "repeat",
        &[
            ("operation/post_thing.rs", &["impl Operation for PostThing"]),
            ("operation/put_thing.rs", &["impl Operation for PutThing"]),
        ],
    ),
    (
        "required",
        &[
            (
                "types/_inner.rs",
                &["struct Inner", "shape!", "InnerBuilder::build"],
            ),
            (
                "types/_thing.rs",
                &[
                    "struct Thing",
                    "impl Thing",
                    "shape!",
                    "ThingBuilder::build",
                ],
            ),
        ],
    ),
    (
        "scalars",
        &[("types/_thing.rs", &["struct Thing", "impl Thing", "shape!"])],
    ),
    (
        "sensitive",
        &[
            (
                "operation/put_thing.rs",
                &["struct PutThingInput", "shape!"],
            ),
            ("types/_choice.rs", &["enum Choice", "shape!"]),
            ("types/_mood.rs", &["enum Mood", "open_enum_traits!"]),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
            ("types/error/_denied.rs", &["struct Denied", "shape!"]),
        ],
    ),
    (
        "several_protocols",
        &[("meta.rs", &["impl Service for SeveralProtocols"])],
    ),
    (
        "sparse",
        &[
            ("schema.rs", &["collections!"]),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
        ],
    ),
    (
        "status_code",
        &[(
            "operation/get_thing.rs",
            &["struct GetThingOutput", "shape!"],
        )],
    ),
    (
        "std_names",
        &[
            ("operation.rs", &[]),
            ("types.rs", &["mod", "use"]),
            ("types/_as_ref_value.rs", &["enum AsRefValue", "shape!"]),
            ("types/error.rs", &["mod", "use"]),
        ],
    ),
    (
        "timestamps",
        &[("types/_thing.rs", &["struct Thing", "impl Thing", "shape!"])],
    ),
    (
        "unions",
        &[
            (
                "types/_choice.rs",
                &["enum Choice", "impl Choice", "shape!"],
            ),
            ("types/_lone.rs", &["enum Lone", "impl Lone", "shape!"]),
            ("types/_thing.rs", &["struct Thing", "shape!"]),
        ],
    ),
    (
        "uri_labels",
        &[
            ("operation/get_thing.rs", &["shape!"]),
            ("operation/swap_labels.rs", &["shape!"]),
        ],
    ),
    (
        "validation",
        &[
            ("operation/put_thing.rs", &["shape!"]),
            ("types/_choice.rs", &["shape!"]),
            ("types/_got.rs", &["shape!"]),
            ("types/_part.rs", &["shape!"]),
            ("server/constraints.rs", &["constraints!"]),
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
fn rules_generate_their_golden_files() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some_and(|value| value == "1");
    let mut complaints = String::new();
    for (rule, shown) in RULES {
        let text = match golden(rule, shown) {
            Ok(text) => text,
            Err(complaint) => {
                complaints.push_str(&format!("{rule}: {complaint}\n"));
                continue;
            }
        };
        let path = fixture_folder(rule).join("golden.rs");
        if update {
            fs::write(&path, text).expect("the golden file can be written");
        } else if path.is_file() {
            complaints.push_str(&difference(rule, &read(&path), &text));
        } else {
            complaints.push_str(&format!("{rule}: golden.rs is missing\n"));
        }
    }
    assert!(
        complaints.is_empty(),
        "{complaints}\nIf the change is intended, run:\n\n    {UPDATE}\n"
    );
}

/// The items that show a rule, below the path of their file.
fn golden(rule: &str, shown: &[Shown]) -> Result<String, String> {
    let files = generate_fixture(rule).map_err(|error| error.to_string())?;
    let mut parts = Vec::new();
    for (name, selectors) in shown {
        let path = format!("src/{name}");
        let text = files
            .get(&path)
            .ok_or_else(|| format!("{path} is not generated"))?;
        let cut = items::cut(text, selectors).map_err(|error| format!("{path} has {error}"))?;
        parts.push(format!("// {path}\n\n{cut}"));
    }
    Ok(parts.join("\n"))
}

fn difference(rule: &str, golden: &str, generated: &str) -> String {
    if golden == generated {
        return String::new();
    }
    let diff = TextDiff::from_lines(golden, generated);
    let mut unified = diff.unified_diff();
    let header = format!("{rule}/golden.rs");
    unified
        .context_radius(3)
        .header(&header, "generated")
        .to_string()
}
