//! Any model, and any of the other files of a service.
//!
//! Bytes that are not JSON are rejected at once, so most inputs are files of the repository with
//! damage done to them; see [`sdk_test_support::damage`].

use arbitrary::{Result, Unstructured};
use sdk_codegen::{Error, Inputs, Package, Source, check, generate};
use sdk_test_support::damage::{damaged_json, damaged_text};
use serde_json::Value;

macro_rules! rule {
    ($name:literal) => {
        include_str!(concat!(
            "../../codegen/tests/rules/",
            $name,
            "/service-2.json"
        ))
    };
}

/// The service's own model, and small models that together use every feature of models.
const MODELS: &[&str] = &[
    include_str!("../../model/cognito-sync/2014-06-30/service-2.json"),
    rule!("acronyms"),
    rule!("builder_names"),
    rule!("collisions"),
    rule!("deprecated"),
    rule!("document"),
    rule!("enums"),
    rule!("errors"),
    rule!("headers"),
    rule!("idempotency_token"),
    rule!("json_names"),
    rule!("json_rpc_1_1"),
    rule!("keywords"),
    rule!("lists"),
    rule!("maps"),
    rule!("payloads"),
    rule!("query"),
    rule!("recursion"),
    rule!("repeat"),
    rule!("required"),
    rule!("scalars"),
    rule!("several_protocols"),
    rule!("sparse"),
    rule!("status_code"),
    rule!("timestamps"),
    rule!("unions"),
    rule!("uri_labels"),
];
const RULES: &str = include_str!("../../model/cognito-sync/2014-06-30/endpoint-rule-set-1.json");
const PARTITIONS: &str = include_str!("../../model/partitions.json");
const PAGINATORS: &str = include_str!("../../model/cognito-sync/2014-06-30/paginators-1.json");
const OVERRIDES: &str = include_str!("../../model/cognito-sync/overrides.toml");
const DOCS: &str = include_str!("../../model/cognito-sync/docs.toml");

const FILES: [&str; 6] = [
    "service-2.json",
    "endpoint-rule-set-1.json",
    "partitions.json",
    "paginators-1.json",
    "overrides.toml",
    "docs.toml",
];

/// Generates a crate from the texts that result from `data`.
///
/// # Panics
/// The generator panics, or its result or error is incomplete.
pub fn run(data: &[u8]) {
    let Ok(texts) = texts(&mut Unstructured::new(data)) else {
        return;
    };
    let source = |index: usize| {
        texts[index].as_deref().map(|text| Source {
            file: FILES[index],
            text,
        })
    };
    let service = source(0).expect("there is a model");
    let checked = check(&service, source(4).as_ref());
    let generated = generate(&Inputs {
        service,
        endpoint_rules: source(1),
        partitions: source(2),
        paginators: source(3),
        overrides: source(4),
        docs: source(5),
        package: Package {
            name: "fuzzed",
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    });
    match generated {
        Ok(generated) => {
            assert!(checked.is_ok(), "{checked:?}, but it was generated");
            assert!(generated.files.contains_key("src/lib.rs"));
            for (path, text) in &generated.files {
                assert!(!text.is_empty(), "{path} is empty");
            }
        }
        Err(errors) => errors.iter().for_each(check_error),
    }
    if let Err(errors) = checked {
        errors.iter().for_each(check_error);
    }
}

/// Checks that an error has a file of the input, a path, a message and a hint.
fn check_error(error: &Error) {
    assert!(FILES.contains(&error.file()), "{error}");
    assert!(!error.path().is_empty(), "{error}");
    assert!(
        !error.message().is_empty() && !error.hint().is_empty(),
        "{error}"
    );
}

/// Returns the texts in the order of [`FILES`], one of them damaged.
fn texts(u: &mut Unstructured<'_>) -> Result<[Option<String>; 6]> {
    let model = *u.choose(MODELS)?;
    let own = std::ptr::eq(model, MODELS[0]);
    let given = |text: &str| Some(text.to_owned());
    let mut texts = [
        given(model),
        given(RULES),
        given(PARTITIONS),
        own.then(|| PAGINATORS.to_owned()),
        own.then(|| OVERRIDES.to_owned()),
        own.then(|| DOCS.to_owned()),
    ];
    // The model is chosen most often, since it has the most features.
    let which = *u.choose(&[0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 4, 5])?;
    let known = [model, RULES, PARTITIONS, PAGINATORS, OVERRIDES, DOCS][which];
    texts[which] = Some(match u.int_in_range(0..=7)? {
        0 => String::from_utf8_lossy(u.take_rest_of()).into_owned(),
        1 | 2 => damaged_text(known, u)?,
        _ => match serde_json::from_str::<Value>(known) {
            Ok(json) => damaged_json(json, u)?.to_string(),
            Err(_) => damaged_text(known, u)?,
        },
    });
    Ok(texts)
}

trait Rest<'a> {
    fn take_rest_of(&mut self) -> &'a [u8];
}

impl<'a> Rest<'a> for Unstructured<'a> {
    fn take_rest_of(&mut self) -> &'a [u8] {
        let length = self.len();
        self.bytes(length).unwrap_or_default()
    }
}
