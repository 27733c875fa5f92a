//! Models that are valid but that the generator does not support: `check` accepts them, `generate` does
//! not.

use sdk_codegen::{Source, check};

use crate::{assert_error, generate_from};

/// A model of one operation with an input and an output.
fn model(metadata: &str, operation: &str, member: &str, shape: &str) -> String {
    format!(
        r#"{{
          "metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "bad", "serviceId": "Bad", {metadata}}},
          "operations": {{"Send": {{"http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "Message"}}{operation}}}}},
          "shapes": {{
            "Message": {{"type": "structure", "members": {{"Body": {{"shape": "Body"{member}}}}}, "payload": "Body"}},
            "Unreached": {{"type": "blob", "streaming": true}},
            "Text": {{"type": "string"}},
            "Body": {{{shape}}}
          }}
        }}"#
    )
}

const REST: &str = r#""protocol": "rest-json""#;
const BLOB: &str = r#""type": "blob""#;

#[track_caller]
fn refuse(model: &str, path: &str, message: &str, hint: &str) {
    let source = Source {
        file: "service-2.json",
        text: model,
    };
    let summary = check(&source, None).expect("the model is valid");
    assert_eq!(summary.operations, 1);
    assert_error(
        generate_from(model),
        ("service-2.json", path, message, hint),
    );
}

#[test]
fn a_supported_model_is_generated() {
    let written = generate_from(&model(REST, "", "", BLOB));
    assert!(
        written
            .expect("a good model")
            .contains_key("src/operation/send.rs")
    );
}

#[test]
fn protocols() {
    let hint = "the supported protocols are `rest-json` and `json`";
    for protocol in [
        "query",
        "ec2",
        "rest-xml",
        "smithy-rpc-v2-cbor",
        "telepathy",
    ] {
        let text = model(&format!("\"protocol\": \"{protocol}\""), "", "", BLOB);
        let message = format!("the generator does not support the protocol `{protocol}`");
        refuse(&text, "$.metadata.protocol", &message, hint);
    }
    let text = model(r#""protocols": ["query", "ec2"]"#, "", "", BLOB);
    let message = "the generator supports none of the protocols `query`, `ec2`";
    refuse(&text, "$.metadata.protocols", message, hint);
}

#[test]
fn streams() {
    let hint = "remove the operation from the model";
    let path = "$.operations.Send";
    let text = model(REST, "", "", r#""type": "blob", "streaming": true"#);
    refuse(
        &text,
        path,
        "the generator does not support the stream `Body`",
        hint,
    );
    let text = model(REST, "", r#", "streaming": true"#, BLOB);
    refuse(
        &text,
        path,
        "the generator does not support the stream `Message`",
        hint,
    );
    let text = model(
        REST,
        "",
        "",
        r#""type": "structure", "eventstream": true, "members": {}"#,
    );
    refuse(
        &text,
        path,
        "the generator does not support the stream `Body`",
        hint,
    );
}

#[test]
fn payloads() {
    let hint = "use a blob, string, structure or union as the payload, or remove the operation";
    let message = "the generator does not support the payload `Body`";
    for shape in [
        r#""type": "list", "member": {"shape": "Text"}"#,
        r#""type": "structure", "document": true, "members": {}"#,
    ] {
        refuse(
            &model(REST, "", "", shape),
            "$.operations.Send",
            message,
            hint,
        );
    }
}

#[test]
fn host_prefixes() {
    let text = model(REST, r#", "endpoint": {"hostPrefix": "data-"}"#, "", BLOB);
    let message = "the generator does not support the host prefix `data-`";
    let hint = "remove the operation from the model, or its `endpoint`";
    refuse(&text, "$.operations.Send", message, hint);
}

#[test]
fn authentication() {
    let text = model(REST, r#", "auth": ["smithy.api#httpBearerAuth"]"#, "", BLOB);
    let message = "the generator does not support the auth scheme `smithy.api#httpBearerAuth`";
    let hint =
        "use `aws.auth#sigv4` or `smithy.api#noAuth`, or remove the operation from the model";
    refuse(&text, "$.operations.Send", message, hint);
}
