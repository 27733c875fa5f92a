//! Single values: what is written for each, and that the same comes back.

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, Document, Number};
use serde_json::json;

use crate::wire::Wire;

/// Sends a thing and expects `$body` for it, then expects the thing back from a response with that body.
macro_rules! round_trip {
    ($krate:ident, $thing:expr, $body:expr) => {{
        let (thing, body) = ($thing, $body);
        let wire = Wire::responding(200, &json!({ "Thing": body }).to_string());
        let call = client!($krate, wire).put_thing().thing(thing.clone());
        let output = call.send().await.expect("a response");
        assert_eq!(wire.json(), json!({ "Thing": body }));
        assert_eq!(output.thing, Some(thing));
    }};
}

#[tokio::test]
async fn scalars_make_a_round_trip() {
    let thing = rule_scalars::types::Thing::builder()
        .boolean(false)
        .byte(-128)
        .short(32767)
        .integer(i32::MIN)
        .long(i64::MAX)
        .float(0.5)
        .double(-1.0e300)
        .string("quotes \" and \u{1F600}")
        .character("é")
        .blob(Blob::new([0, 255, 128]))
        .build();
    let body = json!({
        "Boolean": false, "Byte": -128, "Short": 32767, "Integer": i32::MIN, "Long": i64::MAX,
        "Float": 0.5, "Double": -1.0e300, "String": "quotes \" and \u{1F600}", "Character": "é",
        "Blob": "AP+A",
    });
    round_trip!(rule_scalars, thing, body);
    round_trip!(
        rule_scalars,
        rule_scalars::types::Thing::builder().build(),
        json!({})
    );
}

#[tokio::test]
async fn floats_that_are_no_numbers_are_strings() {
    let thing = rule_scalars::types::Thing::builder()
        .float(f32::INFINITY)
        .double(f64::NEG_INFINITY)
        .build();
    round_trip!(
        rule_scalars,
        thing,
        json!({ "Float": "Infinity", "Double": "-Infinity" })
    );
}

#[tokio::test]
async fn unknown_members_and_nulls_are_passed_over() {
    let response = r#"{"Thing": {"New": {"deep": [1, {}]}, "Integer": null, "Long": 7}, "More": 1}"#;
    let wire = Wire::responding(200, response);
    let output = client!(rule_scalars, wire)
        .put_thing()
        .send()
        .await
        .expect("a response");
    let thing = output.thing.expect("a thing");
    assert_eq!((thing.integer(), thing.long()), (None, Some(7)));
}

#[tokio::test]
async fn timestamps_take_the_format_of_their_use_then_of_their_shape() {
    let time = DateTime::from_str("2020-02-29T12:30:00Z", Format::DateTime).expect("a time");
    let thing = rule_timestamps::types::Thing::builder()
        .plain(time)
        .date_time(time)
        .epoch(time)
        .http_date(time)
        .chosen(time)
        .build();
    let http_date = "Sat, 29 Feb 2020 12:30:00 GMT";
    let body = json!({
        "Plain": 1582979400, "DateTime": "2020-02-29T12:30:00Z", "Epoch": 1582979400,
        "HttpDate": http_date, "Chosen": http_date,
    });
    round_trip!(rule_timestamps, thing, body);
}

#[tokio::test]
async fn documents_hold_anything() {
    let anything = Document::Array(vec![
        Document::Null,
        Document::Bool(true),
        Document::Number(Number::PosInt(1)),
        Document::Object([("a".to_owned(), Document::String("b".to_owned()))].into()),
    ]);
    let thing = rule_document::types::Thing::builder()
        .anything(anything)
        .needed(Document::Null)
        .build()
        .expect("nothing is missing");
    let body = json!({ "Anything": [null, true, 1, { "a": "b" }], "Needed": null });
    round_trip!(rule_document, thing, body);
}

#[tokio::test]
async fn unions_hold_one_value() {
    use rule_unions::types::{Choice, Point, Thing};
    let both = |choice: Choice| {
        let thing = Thing::builder().choice(choice).needed(Choice::SelfValue(1));
        thing.build().expect("nothing is missing")
    };
    let needed = json!({ "self": 1 });
    for (choice, body) in [
        (Choice::Text("a".to_owned()), json!({ "text": "a" })),
        (Choice::Number(0), json!({ "number": 0 })),
        (Choice::List(vec![]), json!({ "list": [] })),
        (
            Choice::Point(Point::builder().x(1).build()),
            json!({ "point": { "X": 1 } }),
        ),
        (
            Choice::UnknownValue("a".to_owned()),
            json!({ "unknown": "a" }),
        ),
    ] {
        let body = json!({ "Choice": body, "Needed": needed });
        round_trip!(rule_unions, both(choice), body);
    }
}

#[tokio::test]
async fn a_union_of_a_newer_service_can_be_received_but_not_sent() {
    let response = r#"{"Thing": {"Choice": {"hologram": {"size": 3}}, "Needed": {"text": null, "number": 2}}}"#;
    let wire = Wire::responding(200, response);
    let client = client!(rule_unions, wire);
    let output = client.put_thing().send().await.expect("a response");
    let thing = output.thing.expect("a thing");
    assert!(thing.choice().expect("a choice").is_unknown());
    assert_eq!(thing.needed().as_number(), Ok(&2));
    let error = client
        .put_thing()
        .thing(thing)
        .send()
        .await
        .expect_err("no way to write it");
    let text = format!("{error:?}");
    assert!(
        text.contains("`Choice::Unknown` cannot be serialized"),
        "{text}"
    );
}

#[tokio::test]
async fn enums_are_open() {
    use rule_enums::types::{Odd, Same, Size, Thing};
    let thing = Thing::builder()
        .size(Size::from("gigantic"))
        .needed(Size::_2xlarge)
        .odd(Odd::Empty)
        .same(Same::Same3)
        .build()
        .expect("nothing is missing");
    let same = thing.same().expect("a value").as_str().to_owned();
    let body = json!({ "Size": "gigantic", "Needed": "2xlarge", "Odd": "", "Same": same });
    round_trip!(rule_enums, thing, body);
    for value in Same::values()
        .iter()
        .chain(Odd::values())
        .chain(Size::values())
    {
        assert!(
            Same::try_parse(value).is_ok_and(|same| same.as_str() == *value)
                || Odd::try_parse(value).is_ok_and(|odd| odd.as_str() == *value)
                || Size::try_parse(value).is_ok_and(|size| size.as_str() == *value),
            "{value}"
        );
    }
    assert!(Size::try_parse("gigantic").is_err());
}

#[tokio::test]
async fn values_hold_their_own_kind() {
    use rule_recursion::types::{Expression, Pair, Thing};
    let leaf = Thing::builder().name("leaf").build();
    let not = Expression::Not(Box::new(Expression::Literal("x".to_owned())));
    let all = Expression::All(vec![not, Expression::Of(Box::new(leaf.clone()))]);
    let thing = Thing::builder()
        .inner(Thing::builder().inner(leaf.clone()).build())
        .children(leaf.clone())
        .children(Thing::builder().children(leaf.clone()).build())
        .pair(
            Pair::builder()
                .left(leaf)
                .right(Pair::builder().build())
                .build(),
        )
        .condition(all)
        .build();
    let leaf = json!({ "Name": "leaf" });
    let body = json!({
        "Inner": { "Inner": leaf },
        "Children": [leaf, { "Children": [leaf] }],
        "Pair": { "Left": leaf, "Right": {} },
        "Condition": { "all": [{ "not": { "literal": "x" } }, { "of": leaf }] },
    });
    round_trip!(rule_recursion, thing, body);
}

#[tokio::test]
async fn members_have_other_names_in_json() {
    let thing = rule_json_names::types::Thing::builder()
        .name("a")
        .same("b")
        .strings("c")
        .build();
    round_trip!(
        rule_json_names,
        thing,
        json!({ "n": "a", "Same": "b", "string-list": ["c"] })
    );
}

#[tokio::test]
async fn names_told_apart_stay_apart_on_the_wire() {
    use rule_collisions::types::{Choice, Thing};
    let thing = Thing::builder()
        .name("1")
        .name_3("2")
        .name_2("3")
        .r#type("4")
        .type_2("5")
        .first("6")
        .second(Choice::AB("7".to_owned()))
        .second(Choice::AB2("8".to_owned()))
        .third("k", "9")
        .build();
    let body = json!({
        "Name": "1", "name": "2", "NAME_2": "3", "type": "4", "Type": "5", "First": ["6"],
        "Second": [{ "a_b": "7" }, { "aB": "8" }], "Third": { "k": "9" },
    });
    round_trip!(rule_collisions, thing, body);
}

#[tokio::test]
async fn defaults_are_left_out_and_stand_for_what_is_missing() {
    use rule_overrides::types::Item;
    let wire = Wire::responding(200, r#"{"Thing": {}}"#);
    let item = Item::builder()
        .always("a")
        .build()
        .expect("nothing is missing");
    let client = client!(rule_overrides, wire);
    let output = client
        .store_item()
        .thing(item)
        .send()
        .await
        .expect("a response");
    assert_eq!(wire.json(), json!({ "Thing": { "Always": "a" } }));
    let item = output.thing.expect("an item");
    assert_eq!((item.count(), item.flag(), item.ratio()), (0, false, 0.0));
    assert_eq!(
        (item.boxed_count(), item.always(), item.gone()),
        (None, "", None)
    );
}
