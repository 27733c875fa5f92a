//! JSON-RPC: every call is a POST to `/` whose header names the operation.

use serde_json::json;

use crate::wire::Wire;

macro_rules! rpc {
    ($krate:ident, $media_type:expr) => {{
        let wire = Wire::responding(200, r#"{"name": "b", "Status": 7}"#);
        let client = client!($krate, wire);
        let call = client.put_thing().name("a").limit(3);
        let output = call.send().await.expect("a response");
        assert_eq!(wire.request_line(), "POST /");
        let target = wire.header("x-amz-target");
        assert_eq!(target.as_deref(), Some("Things_20200101.PutThing"));
        assert_eq!(wire.header("content-type").as_deref(), Some($media_type));
        assert_eq!(wire.json(), json!({ "name": "a", "limit": 3 }));
        assert_eq!((output.name(), output.status()), (Some("b"), Some(7)));
        client.ping().send().await.expect("a response");
        assert_eq!(wire.body(), "{}");
    }};
}

#[tokio::test]
async fn both_versions_speak() {
    rpc!(rule_json_rpc_1_0, "application/x-amz-json-1.0");
    rpc!(rule_json_rpc_1_1, "application/x-amz-json-1.1");
}

#[tokio::test]
async fn the_first_protocol_that_is_known_is_spoken() {
    let wire = Wire::responding(200, "{}");
    let call = client!(rule_several_protocols, wire).put_thing().name("a");
    call.send().await.expect("a response");
    let target = wire.header("x-amz-target");
    assert_eq!(target.as_deref(), Some("Several.PutThing"));
}
