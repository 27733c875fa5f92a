//! Every form of a rule set against the Rust that it becomes, and every refusal against its place.
//!
//! The fixtures are in `tests/endpoint/`: one rule set per group of forms, with the generated module
//! beside it. `UPDATE_GOLDENS=1 cargo test -p sdk-codegen endpoint` writes the modules again.

use std::path::Path;

use proptest::prelude::*;
use quote::ToTokens;
use serde_json::{Value, json};

use super::{emit, lower, read};
use crate::document::{Document, hint};
use crate::error::{Error, Source};
use crate::format;

const PARTITIONS: &str = include_str!("../../tests/endpoint/partitions.json");
const STANDARD: &str = include_str!("../../tests/endpoint/standard.json");
const FUNCTIONS: &str = include_str!("../../tests/endpoint/functions.json");
const PROPERTIES: &str = include_str!("../../tests/endpoint/properties.json");

fn generate(rules: &str, partitions: &str) -> Result<String, Error> {
    let rules = Source {
        file: "rules.json",
        text: rules,
    };
    let partitions = Source {
        file: "partitions.json",
        text: partitions,
    };
    let rules = Document::parse(&rules, hint::ENDPOINT_RULES)?;
    let partitions = Document::parse(&partitions, hint::PARTITIONS)?;
    let endpoint = lower(&read(rules.root(), partitions.root())?)?;
    Ok(format::file(emit(&endpoint)).expect("the emitted tokens are Rust"))
}

/// Compares a fixture with its golden, of which only the items in `kept` are written down.
fn check(fixture: &str, keep: impl Fn(&syn::Item) -> bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/endpoint");
    let rules = std::fs::read_to_string(folder.join(format!("{fixture}.json"))).unwrap();
    let text = generate(&rules, PARTITIONS).unwrap_or_else(|error| panic!("{error}"));
    let mut file = syn::parse_file(&text).unwrap();
    file.items.retain(keep);
    let actual = format::file(file.to_token_stream()).unwrap();
    let golden = folder.join(format!("{fixture}.rs"));
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&golden, &actual).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    assert!(
        actual == expected,
        "{} differs; `UPDATE_GOLDENS=1 cargo test -p sdk-codegen endpoint` writes it again:\n{}",
        golden.display(),
        similar::TextDiff::from_lines(&expected, &actual).unified_diff()
    );
}

fn is_resolve(item: &syn::Item) -> bool {
    matches!(item, syn::Item::Fn(function) if function.sig.ident == "resolve")
}

#[test]
fn the_standard_rules_are_a_whole_module() {
    check("standard", |_| true);
}

#[test]
fn functions_are_calls_into_the_runtime() {
    check("functions", is_resolve);
}

#[test]
fn values_that_may_be_unset_are_tested_or_bound() {
    check("unset", is_resolve);
}

#[test]
fn headers_and_properties_are_data() {
    check("properties", is_resolve);
}

#[test]
fn parameters_are_fields_with_getters_and_setters() {
    check("parameters", |item| {
        matches!(item, syn::Item::Struct(_) | syn::Item::Impl(_)) || is_resolve(item)
    });
}

#[test]
fn a_table_that_no_rule_looks_at_is_left_out() {
    assert!(
        !generate(PROPERTIES, PARTITIONS)
            .unwrap()
            .contains("PARTITIONS")
    );
}

/// The standard rules with one place changed: `pointer` is where, in JSON pointer notation.
fn changed(text: &str, pointer: &str, value: Value) -> String {
    let mut json: Value = serde_json::from_str(text).unwrap();
    *json.pointer_mut(pointer).expect("the place exists") = value;
    json.to_string()
}

#[test]
fn what_is_unknown_is_refused_at_its_place() {
    let condition = "/rules/0/conditions/0";
    for (pointer, value, path, message) in [
        ("/version", json!("2.0"), "$.version", "version 2.0"),
        ("/rules/0/type", json!("loop"), "$.rules[0].type", "`loop`"),
        (
            "/rules/2/error",
            json!(null),
            "$.rules[2]",
            "`error` is missing",
        ),
        (
            "/rules/2/error",
            json!("{"),
            "$.rules[2].error",
            "unmatched brace",
        ),
        (
            "/rules/2/error",
            json!("{A B}"),
            "$.rules[2].error",
            "`{A B}`",
        ),
        (
            "/parameters/Region/type",
            json!("map"),
            "$.parameters.Region.type",
            "`map`",
        ),
        (
            "/parameters/Region",
            json!({"typo": 1}),
            "$.parameters.Region.typo",
            "`typo`",
        ),
        (
            "/parameters/UseFIPS/default",
            json!("no"),
            "$.parameters.UseFIPS.default",
            "boolean",
        ),
        (
            condition,
            json!({"fn": "isCute", "argv": []}),
            "$.rules[0].conditions[0].fn",
            "`isCute`",
        ),
        (
            condition,
            json!({"fn": "isSet", "argv": []}),
            "$.rules[0].conditions[0].argv",
            "does not take 0",
        ),
        (
            condition,
            json!({"fn": "isSet", "argv": [{"fn": "isSet", "argv": [true], "assign": "x"}]}),
            "$.rules[0].conditions[0].argv[0].assign",
            "`assign`",
        ),
        (
            condition,
            json!({"fn": "isSet", "argv": [-1]}),
            "$.rules[0].conditions[0].argv[0]",
            "-1",
        ),
    ] {
        refused(
            &changed(STANDARD, pointer, value),
            PARTITIONS,
            path,
            message,
        );
    }
}

#[test]
fn what_cannot_be_generated_is_refused_at_its_place() {
    let condition = "/rules/0/conditions/0";
    let argument = "$.rules[0].conditions[0].argv[0]";
    for (value, path, message) in [
        (
            json!({"fn": "isSet", "argv": [{"ref": "Nobody"}]}),
            argument,
            "the name `Nobody` is undefined",
        ),
        (
            json!({"fn": "booleanEquals", "argv": [{"ref": "Region"}, true]}),
            argument,
            "expected a boolean, found a string",
        ),
        (
            json!({"fn": "not", "argv": [{"fn": "stringEquals", "argv": [{"ref": "Region"}, "a"]}]}),
            "$.rules[0].conditions[0].argv[0].argv[0]",
            "may be unset",
        ),
        (
            json!({"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Endpoint"}),
            "$.rules[0].conditions[0]",
            "`Endpoint` is already assigned",
        ),
        (
            json!({"fn": "getAttr", "argv": [{"ref": "Region"}, "name"], "assign": "x"}),
            "$.rules[0].conditions[0].argv[1]",
            "a string has no attribute `name`",
        ),
        (
            json!({"fn": "split", "argv": [{"ref": "Region"}, "-", 0]}),
            "$.rules[0].conditions[0]",
            "`split`",
        ),
    ] {
        refused(
            &changed(STANDARD, condition, value),
            PARTITIONS,
            path,
            message,
        );
    }
    let unset = changed(STANDARD, "/rules/2/error", json!("not {Region}"));
    refused(&unset, PARTITIONS, "$.rules[2].error", "may be unset");
}

#[test]
fn parameters_that_cannot_work_are_refused() {
    for (value, path, message) in [
        (
            json!({"Api": {"type": "string", "required": true}}),
            "$.parameters.Api",
            "`Api` has neither a default nor a supported built-in",
        ),
        (
            json!({"Region": {"type": "boolean", "builtIn": "AWS::Region"}}),
            "$.parameters.Region",
            "`Region` has type `boolean`; the built-in requires `string`",
        ),
        (
            json!({"UseIt": {"type": "string"}, "use_it": {"type": "string"}}),
            "$.parameters.use_it",
            "methods of the same name",
        ),
        (
            json!({"It": {"type": "string"}, "SetIt": {"type": "string"}}),
            "$.parameters.SetIt",
            "methods of the same name",
        ),
    ] {
        refused(
            &changed(STANDARD, "/parameters", value),
            PARTITIONS,
            path,
            message,
        );
    }
}

#[test]
fn partitions_that_cannot_work_are_refused() {
    for (pointer, value, path, message) in [
        (
            "/partitions/1/regionRegex",
            json!("^moon.*$"),
            "$.partitions[1].regionRegex",
            "`^moon.*$`",
        ),
        (
            "/partitions/0/id",
            json!("mars"),
            "$.partitions[0].outputs",
            "differs from the ID",
        ),
        (
            "/partitions/0/outputs/dnsSuffix",
            json!(null),
            "$.partitions[0].outputs",
            "`dnsSuffix` is missing",
        ),
        (
            "/partitions/0/regions/us-east-1",
            json!({"colour": "red"}),
            "$.partitions[0].regions.us-east-1.colour",
            "`colour`",
        ),
    ] {
        refused(
            STANDARD,
            &changed(PARTITIONS, pointer, value),
            path,
            message,
        );
    }
}

fn refused(rules: &str, partitions: &str, path: &str, message: &str) {
    let error = generate(rules, partitions).expect_err(message);
    assert_eq!(error.path(), path, "{error}");
    assert!(error.message().contains(message), "{error}");
    assert!(!error.hint().is_empty(), "{error}");
}

/// Every place of a JSON value, in JSON pointer notation.
fn places(json: &Value, here: String, found: &mut Vec<String>) {
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                places(value, format!("{here}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, format!("{here}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(here);
}

proptest! {
    /// A damaged rule set is refused, or it still becomes Rust: `generate` panics on anything else.
    #[test]
    fn damage_never_panics(
        standard: bool,
        place: prop::sample::Index,
        value in prop::sample::select(vec![
            json!(null), json!(true), json!(7), json!(-7), json!(""), json!("{Region}"), json!("self"),
            json!("[9]"), json!([]), json!({}), json!({"ref": "Region"}), json!({"ref": "Partition"}),
            json!({"fn": "aws.parseArn", "argv": ["arn:{Name}"]}), json!([{"ref": "Name"}]),
            json!({"fn": "getAttr", "argv": [{"fn": "parseURL", "argv": ["a"]}, "path"]}),
        ]),
    ) {
        let text = if standard { STANDARD } else { FUNCTIONS };
        let mut found = Vec::new();
        places(&serde_json::from_str(text).unwrap(), String::new(), &mut found);
        let damaged = changed(text, &found[place.index(found.len())], value);
        let _ = generate(&damaged, PARTITIONS);
    }
}
