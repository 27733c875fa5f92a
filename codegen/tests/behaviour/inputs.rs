//! Inputs and values before they are sent: idempotency tokens, missing members, secrets.

use crate::wire::Wire;

#[tokio::test]
async fn a_token_is_made_up_unless_it_is_given() {
    let wire = Wire::responding(200, r#"{"ClientToken": "t"}"#);
    let client = client!(rule_idempotency_token, wire);
    let mut tokens = Vec::new();
    for _ in 0..2 {
        let inner = rule_idempotency_token::types::Inner::builder().build();
        let output = client
            .put_thing()
            .inner(inner)
            .send()
            .await
            .expect("a response");
        assert_eq!(output.client_token(), "t");
        let body = wire.json();
        assert_eq!(
            body["Inner"],
            serde_json::json!({}),
            "only the input's own idempotency token is generated"
        );
        tokens.push(body["ClientToken"].as_str().expect("a token").to_owned());
    }
    assert!(
        tokens[0].len() == 36 && tokens[0] != tokens[1],
        "{tokens:?}"
    );
    client
        .put_thing()
        .client_token("mine")
        .send()
        .await
        .expect("a response");
    assert_eq!(wire.json()["ClientToken"], "mine");
}

#[test]
fn what_is_required_cannot_be_left_out_but_of_inputs() {
    use rule_required::types::{Inner, Thing};
    let error = Thing::builder().build().expect_err("all of it is missing");
    assert!(error.to_string().contains("time"), "{error}");
    assert!(Inner::builder().build().is_err());
    assert!(Inner::builder().name("a").build().is_ok());
    use rule_idempotency_token::operation::put_thing::PutThingInput;
    assert!(PutThingInput::builder().build().is_ok());
}

#[tokio::test]
async fn what_a_reply_lacks_is_as_good_as_empty() {
    let wire = Wire::responding(200, r#"{"Thing": {}}"#);
    let output = client!(rule_required, wire)
        .put_thing()
        .send()
        .await
        .expect("a response");
    let thing = output.thing.expect("a thing");
    assert_eq!(
        (thing.time().secs(), thing.blob().as_ref(), thing.long()),
        (0, &b""[..], 0)
    );
    assert_eq!((thing.color().as_str(), thing.inner().name()), ("", ""));
    assert!(thing.choice().is_unknown() && thing.inners().is_empty() && thing.doc().is_null());
}

#[test]
fn secrets_are_not_shown() {
    use rule_sensitive::operation::put_thing::PutThingInput;
    use rule_sensitive::types::error::Denied;
    use rule_sensitive::types::{Choice, Hidden, Mood, Thing};
    let builder = Thing::builder()
        .name("shown")
        .password("hush")
        .secrets("hush")
        .by_name("shown?", vec!["hush".to_owned()])
        .mood(Mood::from("hush"))
        .hidden(Hidden::builder().name("hush").build())
        .choice(Choice::Closed("hush".to_owned()));
    let thing = builder.clone().build().expect("nothing is missing");
    let input = PutThingInput::builder()
        .thing(thing.clone())
        .password("hush");
    let denied = Denied::builder().message("hush");
    for text in [
        format!("{builder:?}"),
        format!("{thing:?}"),
        format!("{input:?}"),
        format!("{:?}", input.clone().build()),
        format!("{denied:?}"),
        format!("{:?}", denied.clone().build()),
        denied.build().expect("nothing is missing").to_string(),
    ] {
        assert!(!text.contains("hush"), "{text}");
    }
    assert!(format!("{thing:?}").contains("shown"));
    assert!(format!("{:?}", Choice::Open("shown".to_owned())).contains("shown"));
}
