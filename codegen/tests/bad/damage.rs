//! A real model, damaged at random.

use proptest::prelude::*;
use sdk_codegen::{Error, Source, check};
use serde_json::Value;

use crate::{generate_from, generate_with};

const MODEL: &str = include_str!("../../../model/cognito-sync/2014-06-30/service-2.json");

/// What is done to one place of a model.
#[derive(Clone, Debug)]
enum Damage {
    Drop,
    Replace(Value),
    /// Takes the value of another place.
    Copy(prop::sample::Index),
    /// Stands twice in its array, or under a second name beside itself.
    Duplicate(String),
    /// Is called otherwise.
    Rename(String),
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        texts().prop_map(Value::from),
        Just(Value::Array(Vec::new())),
        Just(Value::Object(serde_json::Map::new())),
    ]
}

/// Texts that mean something in a model, and any others.
fn texts() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 23] = [
        "structure",
        "list",
        "map",
        "blob",
        "timestamp",
        "string",
        "integer",
        "uri",
        "header",
        "headers",
        "querystring",
        "statusCode",
        "PlatformType",
        "Dataset",
        "RecordList",
        "self",
        "Self",
        "Option",
        "build",
        "/{a+}",
        "DELETE",
        "json",
        "query",
    ];
    prop_oneof![
        prop::sample::select(&KNOWN[..]).prop_map(str::to_owned),
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn damages() -> impl Strategy<Value = Damage> {
    prop_oneof![
        Just(Damage::Drop),
        values().prop_map(Damage::Replace),
        any::<prop::sample::Index>().prop_map(Damage::Copy),
        texts().prop_map(Damage::Duplicate),
        texts().prop_map(Damage::Rename),
    ]
}

/// The ways to every value, as JSON pointers.
fn places(value: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((path, value)) = open.pop() {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    open.push((format!("{path}/{key}"), value));
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    open.push((format!("{path}/{index}"), value));
                }
            }
            _ => {}
        }
        if !path.is_empty() {
            places.push(path);
        }
    }
    places.sort();
    places
}

fn damage(model: &mut Value, at: &prop::sample::Index, damage: &Damage) {
    let places = places(model);
    if places.is_empty() {
        return;
    }
    let place = at.get(&places);
    let other = match damage {
        Damage::Copy(from) => model.pointer(from.get::<String>(&places)).cloned(),
        _ => None,
    };
    let (parent, key) = place.rsplit_once('/').expect("a place has a parent");
    let key = key.replace("~1", "/").replace("~0", "~");
    match model.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            let value = match damage {
                Damage::Drop => {
                    members.shift_remove(&key);
                    return;
                }
                Damage::Replace(value) => value.clone(),
                Damage::Copy(_) => other.unwrap_or_default(),
                Damage::Duplicate(name) => {
                    let value = members.get(&key).cloned().unwrap_or_default();
                    members.insert(name.clone(), value);
                    return;
                }
                Damage::Rename(name) => {
                    let value = members.shift_remove(&key).unwrap_or_default();
                    members.insert(name.clone(), value);
                    return;
                }
            };
            members.insert(key, value);
        }
        Some(Value::Array(items)) => {
            let Some(index) = key
                .parse::<usize>()
                .ok()
                .filter(|index| *index < items.len())
            else {
                return;
            };
            match damage {
                Damage::Drop => {
                    items.remove(index);
                }
                Damage::Replace(value) => items[index] = value.clone(),
                Damage::Copy(_) => items[index] = other.unwrap_or_default(),
                Damage::Duplicate(_) => items.push(items[index].clone()),
                Damage::Rename(name) => items[index] = Value::from(name.clone()),
            }
        }
        _ => {}
    }
}

/// Whether the path of an error leads to a value of the model, or to where one is missing.
fn leads_somewhere(model: &Value, path: &str) -> bool {
    let mut value = Some(model);
    let mut rest = path.strip_prefix('$').expect("a path begins with $");
    while !rest.is_empty() {
        // Only the last step may lead nowhere.
        let Some(current) = value else {
            return false;
        };
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            value = current.get(&after[..end]);
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix("[\"") {
            // The key is quoted as Rust quotes it, so it is looked for among those that are there.
            let Value::Object(members) = current else {
                return false;
            };
            let found = members.iter().find_map(|(key, value)| {
                let quoted = format!("{key:?}]");
                let rest = rest[1..].strip_prefix(quoted.as_str())?;
                Some((value, rest))
            });
            let Some((member, after_key)) = found else {
                return after.ends_with("\"]");
            };
            (value, rest) = (Some(member), after_key);
        } else {
            let (index, after) = rest[1..].split_once(']').expect("a closing bracket");
            value = current.get(index.parse::<usize>().expect("an index"));
            rest = after;
        }
    }
    true
}

fn check_error(model: &Value, error: &Error) -> Result<(), TestCaseError> {
    prop_assert_eq!(error.file(), "service-2.json");
    prop_assert!(leads_somewhere(model, error.path()), "{}", error);
    prop_assert!(!error.message().is_empty() && !error.hint().is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn damage_gives_a_crate_or_an_error_with_its_place(
        changes in prop::collection::vec((any::<prop::sample::Index>(), damages()), 1..4),
    ) {
        let mut model: Value = serde_json::from_str(MODEL).expect("the model is JSON");
        for (at, change) in &changes {
            damage(&mut model, at, change);
        }
        let text = model.to_string();
        let source = Source { file: "service-2.json", text: &text };
        let checked = check(&source, None);
        match generate_from(&text) {
            Ok(files) => {
                prop_assert!(checked.is_ok());
                for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
                    let parsed = syn::parse_file(text);
                    prop_assert!(parsed.is_ok(), "{}: {:?}", path, parsed.err());
                }
                let manifest = files["Cargo.toml"].parse::<toml::Table>();
                prop_assert!(manifest.is_ok(), "{:?}", manifest.err());
            }
            Err(error) => check_error(&model, &error)?,
        }
        if let Err(error) = checked {
            check_error(&model, &error)?;
        }
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in any::<String>()) {
        prop_assert!(generate_from(&text).is_err());
        let _ = generate_with(MODEL, Some(&text));
    }

    #[test]
    fn a_text_cut_short_is_refused(at in 0..MODEL.len() - 2) {
        let text = MODEL.get(..at).unwrap_or_default();
        let error = generate_from(text).expect_err("the text is cut short");
        prop_assert_eq!(error.path(), "$");
    }

    #[test]
    fn any_new_name_gives_rust(to in any::<String>(), at in 0..4_usize) {
        let at = ["Dataset", "Dataset$DatasetName", "Platform$APNS", "BulkPublish"][at];
        let row = toml::Table::from_iter([
            ("at".to_owned(), toml::Value::from(at)),
            ("to".to_owned(), toml::Value::from(to)),
            ("reason".to_owned(), toml::Value::from("r")),
        ]);
        let rows = toml::Table::from_iter([("rename".to_owned(), toml::Value::from(vec![row]))]);
        if let Err(error) = generate_with(MODEL, Some(&rows.to_string())) {
            prop_assert!(error.message().contains("one and the same"), "{}", error);
        }
    }
}
