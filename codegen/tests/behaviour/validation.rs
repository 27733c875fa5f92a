//! Inputs that the service is sure to refuse are not sent.

use aws_smithy_types::Blob;
use rule_validation::error::{Constraint, SdkError, Unit, ValidationError};
use rule_validation::operation::put_thing::builders::PutThingFluentBuilder;
use rule_validation::types::{Choice, Part, Size};

use crate::wire::Wire;

fn call() -> (Wire, PutThingFluentBuilder) {
    let wire = Wire::responding(200, "{}");
    let call = client!(rule_validation, wire).put_thing();
    (wire, call)
}

/// All that is wrong with a call, as text.
async fn refused(call: PutThingFluentBuilder) -> Vec<String> {
    let error = call.send().await.expect_err("the input is not valid");
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error}");
    let source = error.as_source();
    // The text of the call's error has a bound, that of its cause has none.
    let (told, all) = (error.to_string(), source.to_string());
    assert!(told.contains(&all) || told.ends_with('…'), "{error}");
    let violations = source
        .downcast_ref::<ValidationError>()
        .expect("the violations")
        .violations();
    for violation in violations {
        assert!(all.contains(&violation.to_string()), "{all}");
    }
    violations.iter().map(ToString::to_string).collect()
}

fn valid(call: PutThingFluentBuilder) -> PutThingFluentBuilder {
    call.shelf("a").number(1).name("ab")
}

#[tokio::test]
async fn all_that_is_missing_is_named_at_once_and_nothing_is_sent() {
    let (wire, call) = call();
    assert_eq!(
        refused(call).await,
        [
            "Shelf is required (set `shelf`)",
            "Number is required (set `number`)",
            "Name is required (set `name`)",
        ]
    );
    assert!(!wire.was_called());
}

#[tokio::test]
async fn what_is_just_enough_is_sent() {
    let (wire, call) = call();
    let part = Part::builder().name("é🚲").build().expect("a part");
    let call = valid(call)
        .note("")
        .size(Size::Small)
        .key(Blob::new([0; 16]))
        .count(1)
        .total(-5)
        .ratio(0.5)
        .share(1.0)
        .names("ab")
        .set_matrix(Some(vec![]))
        .set_holes(Some(vec![None]))
        .tags("ab", vec!["ab".to_owned()])
        .secrets("", "ab")
        .parts(part.clone())
        .choice(Choice::Part(part))
        .text("");
    call.send().await.expect("a response");
    assert_eq!(wire.json()["Parts"][0]["Name"], "é🚲");
}

#[tokio::test]
async fn what_is_too_little_is_named_by_its_path() {
    let (wire, call) = call();
    let part = Part::builder().name("a").build().expect("a part");
    let nested = Part::builder().name("ab").level(2).inner(part.clone());
    let call = call
        .shelf("")
        .number(0)
        .token("t")
        .name("a")
        .size(Size::from("tiny"))
        .key(Blob::new([0; 15]))
        .total(-6)
        .ratio(0.25)
        .share(0.5)
        .set_names(Some(vec![]))
        .matrix(vec!["ab".to_owned()])
        .matrix(vec!["ab".to_owned(), "b".to_owned()])
        .holes(None)
        .holes(Some("a".to_owned()))
        .tags("b", vec!["ab".to_owned()])
        .tags("ab", vec![])
        .secrets("hush", "a")
        .parts(Part::builder().name("ab").build().expect("a part"))
        .parts(nested.build().expect("a part"))
        .choice(Choice::Name("a".to_owned()));
    assert_eq!(
        refused(call).await,
        [
            "Shelf must have at least 1 character, not 0 (set with `shelf`)",
            "Number must be at least 1 (set with `number`)",
            "Token must have at least 2 characters, not 1 (set with `token`)",
            "Name must have at least 2 characters, not 1 (set with `name`)",
            "Size must have at least 5 characters, not 4 (set with `size`)",
            "Key must have at least 16 bytes, not 15 (set with `key`)",
            "Total must be at least -5 (set with `total`)",
            "Ratio must be at least 0.5 (set with `ratio`)",
            "Share must be at least 1 (set with `share`)",
            "Names must have at least 1 item, not 0 (set with `names`)",
            "Matrix[1][1] must have at least 2 characters, not 1 (set with `matrix`)",
            "Holes[1] must have at least 2 characters, not 1 (set with `holes`)",
            "Tags[\"ab\"] must have at least 1 item, not 0 (set with `tags`)",
            "Tags[\"b\"] (the key) must have at least 2 characters, not 1 (set with `tags`)",
            "Secrets[** redacted **] must have at least 2 characters, not 1 (set with `secrets`)",
            "Parts[1].Level must be at least 3 (set with `level`)",
            "Parts[1].Inner.Name must have at least 2 characters, not 1 (set with `name`)",
            "Choice.Name must have at least 2 characters, not 1 (set with `Name`)",
        ]
    );
    assert!(!wire.was_called());
}

#[tokio::test]
async fn a_program_can_ask_what_is_wrong() {
    let (_, call) = call();
    let error = valid(call).set_names(Some(vec![])).send().await;
    let source = error.expect_err("too few").into_source().expect("a source");
    let source = source.downcast::<ValidationError>().expect("violations");
    let [violation] = source.violations() else {
        panic!("{source}");
    };
    assert_eq!(violation.path(), "Names");
    assert!(matches!(
        violation.constraint(),
        Constraint::MinLength {
            min: 1,
            unit: Unit::Items,
            given: 0,
            ..
        }
    ));
}

#[tokio::test]
async fn overrides_decide_what_is_required() {
    let wire = Wire::responding(200, "{}");
    let client = client!(rule_overrides, wire);
    use rule_overrides::types::Item;
    let item = Item::builder().always("a").build().expect("an item");
    client
        .store_item()
        .thing(item)
        .send()
        .await
        .expect("a response");
    assert!(wire.json()["Thing"].get("Gone").is_none());
}
