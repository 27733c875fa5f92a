//! A real model, damaged at random.

use proptest::prelude::*;
use sdk_codegen::{Error, Source, check};
use sdk_test_support::Unstructured;
use sdk_test_support::damage::damaged_json;
use serde_json::Value;

use crate::{generate_from, generate_with};

const MODEL: &str = include_str!("../../../model/cognito-sync/2014-06-30/service-2.json");

/// Returns whether the path of an error leads to a value of the model, or to a missing member of one.
fn is_in_model(model: &Value, path: &str) -> bool {
    let mut value = Some(model);
    let mut rest = path.strip_prefix('$').expect("a path begins with $");
    while !rest.is_empty() {
        // Only the last step can lead to a missing value.
        let Some(current) = value else {
            return false;
        };
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            value = current.get(&after[..end]);
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix("[\"") {
            // The key is quoted as in Rust, so it is compared with the quoted keys of the object.
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
    prop_assert!(is_in_model(model, error.path()), "{}", error);
    prop_assert!(!error.message().is_empty() && !error.hint().is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn damage_gives_a_crate_or_an_error_with_its_place(
        bytes in prop::collection::vec(any::<u8>(), 16..256),
    ) {
        let model: Value = serde_json::from_str(MODEL).expect("the model is JSON");
        let damaged = damaged_json(model, &mut Unstructured::new(&bytes));
        let model = damaged.expect("the bytes suffice for the choices");
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
            Err(errors) => {
                for error in &errors {
                    check_error(&model, error)?;
                }
            }
        }
        for error in checked.err().iter().flatten() {
            check_error(&model, error)?;
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
        let errors = generate_from(text).expect_err("the text is cut short");
        prop_assert_eq!(errors.as_slice()[0].path(), "$");
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
            let clashes = error.iter().all(|error| error.message().contains("result in the same"));
            prop_assert!(clashes, "{}", error);
        }
    }
}
