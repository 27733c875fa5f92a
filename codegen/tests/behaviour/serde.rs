//! Values in formats other than the service's own.

use std::fmt::Debug;

use aws_smithy_types::{Blob, DateTime};
use serde_core::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The value is written as `json`, and comes back from it and from a binary format.
#[track_caller]
fn round_trip<T>(value: T, json: Value)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug,
{
    assert_eq!(serde_json::to_value(&value).expect("JSON"), json);
    assert_eq!(serde_json::from_value::<T>(json).expect("a value"), value);
    let packed = rmp_serde::to_vec(&value).expect("MessagePack");
    let unpacked: T = rmp_serde::from_slice(&packed).expect("a value");
    assert_eq!(unpacked, value);
}

#[test]
fn members_outside_the_body_stand_beside_the_others() {
    use rule_headers::operation::put_thing::PutThingInput;
    let input = PutThingInput::builder()
        .text("a")
        .count(3)
        .color("red".into())
        .date_time(DateTime::from_millis(1_500))
        .meta("k", "v")
        .build()
        .expect("nothing is missing");
    round_trip(
        input,
        json!({ "Text": "a", "Count": 3, "Color": "red", "DateTime": 1.5, "Meta": { "k": "v" } }),
    );
    use rule_status_code::operation::get_thing::GetThingOutput;
    let output = GetThingOutput::builder().status(201).name("a").build();
    round_trip(output, json!({ "Status": 201, "Name": "a" }));
}

#[test]
fn payloads_go_by_the_names_of_their_members() {
    use rule_payloads::operation::{put_blob, put_choice, put_thing};
    use rule_payloads::types::{Choice, Thing};
    let thing = Thing::builder().name("n").build();
    let input = put_thing::PutThingInput::builder().kind("k").body(thing);
    round_trip(
        input.build().expect("nothing is missing"),
        json!({ "Kind": "k", "Body": { "Name": "n" } }),
    );
    let input = put_choice::PutChoiceInput::builder().body(Choice::Text("t".to_owned()));
    round_trip(
        input.build().expect("nothing is missing"),
        json!({ "Body": { "text": "t" } }),
    );
    let input = put_blob::PutBlobInput::builder().body(Blob::new("hi"));
    round_trip(
        input.build().expect("nothing is missing"),
        json!({ "Body": "aGk=" }),
    );
}

#[test]
fn names_are_those_of_json() {
    use rule_json_names::types::Thing;
    let thing = Thing::builder().name("a").same("b").strings("c").build();
    round_trip(
        thing,
        json!({ "n": "a", "Same": "b", "string-list": ["c"] }),
    );
}

#[test]
fn enums_are_strings_known_or_not() {
    use rule_enums::types::{Odd, Size, Thing};
    round_trip(Size::_2xlarge, json!("2xlarge"));
    round_trip(Size::from("gigantic"), json!("gigantic"));
    let thing = Thing::builder()
        .needed(Size::from("new"))
        .odd(Odd::Empty)
        .build();
    round_trip(
        thing.expect("nothing is missing"),
        json!({ "Needed": "new", "Odd": "" }),
    );
    assert!(serde_json::from_value::<Size>(json!(1)).is_err());
}

#[test]
fn unions_are_maps_of_one_entry() {
    use rule_unions::types::{Choice, Point, Thing};
    round_trip(Choice::Text("a".to_owned()), json!({ "text": "a" }));
    let thing = Thing::builder()
        .needed(Choice::Point(Point::builder().x(1).build()))
        .build();
    round_trip(
        thing.expect("nothing is missing"),
        json!({ "Needed": { "point": { "X": 1 } } }),
    );
    let newer: Choice = serde_json::from_value(json!({ "hologram": 3 })).expect("a union");
    assert!(newer.is_unknown());
    let error = serde_json::to_value(&newer).expect_err("it cannot be written");
    assert!(error.to_string().contains("Choice::Unknown"), "{error}");
}

#[test]
fn errors_keep_their_members() {
    use rule_errors::types::error::{Detailed, Headed, NotFound, Silent, Teapot};
    let not_found = NotFound::builder().message("gone").build();
    round_trip(
        not_found.expect("nothing is missing"),
        json!({ "message": "gone" }),
    );
    round_trip(
        Teapot::builder().message("short").build(),
        json!({ "Message": "short" }),
    );
    round_trip(Silent::builder().build(), json!({}));
    round_trip(
        Headed::builder().message("m").retry_after(3).build(),
        json!({ "message": "m", "RetryAfter": 3 }),
    );
    let detailed = Detailed::builder().reason("r").limit(2).names("n").build();
    round_trip(
        detailed.expect("nothing is missing"),
        json!({ "Reason": "r", "Limit": 2, "Names": ["n"] }),
    );
    let bare: NotFound = serde_json::from_value(json!({ "code": 1 })).expect("an error");
    assert_eq!(bare.message(), "");
    assert!(serde_json::from_value::<NotFound>(json!({ "message": 1 })).is_err());
}

#[test]
fn what_is_left_to_the_client_is_left_out() {
    use rule_idempotency_token::operation::put_thing::PutThingInput;
    let input = PutThingInput::builder().build();
    round_trip(input.expect("nothing is missing"), json!({}));
}

#[test]
fn defaults_are_omitted_from_inputs_and_written_elsewhere() {
    use rule_overrides::operation::store_item::{StoreItemInput, StoreItemOutput};
    use rule_overrides::types::Item;
    let item = Item::builder().always("a").build();
    let item = item.expect("nothing is missing");
    let written = json!({ "Always": "a", "Count": 0, "Flag": false, "Ratio": 0.0 });
    round_trip(item.clone(), written.clone());
    let output = StoreItemOutput::builder().thing(item.clone()).build();
    round_trip(output, json!({ "Thing": written }));
    let input = StoreItemInput::builder().thing(item).build();
    round_trip(
        input.expect("nothing is missing"),
        json!({ "Thing": { "Always": "a" } }),
    );
}

#[test]
fn types_hold_themselves_and_nulls() {
    use rule_sparse::types::Thing;
    let thing = Thing::builder().holes(None).gaps("g", None).dense("d");
    round_trip(
        thing.build(),
        json!({ "Holes": [null], "Gaps": { "g": null }, "Dense": ["d"] }),
    );
}

#[test]
fn the_request_id_stays_behind() {
    use rule_status_code::operation::RequestId;
    use rule_status_code::operation::get_thing::GetThingOutput;
    let read: GetThingOutput =
        serde_json::from_value(json!({ "Name": "a", "_request_id": "x" })).expect("an output");
    assert_eq!(read.request_id(), None);
    assert_eq!(
        serde_json::to_value(&read).expect("JSON"),
        json!({ "Name": "a" })
    );
}
