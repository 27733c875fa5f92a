//! Invalid models.

use crate::{assert_error, generate_from};

/// Returns a model of one operation, with further keys of the operation and the shapes of a case.
fn model(operation: &str, shapes: &str) -> String {
    format!(
        r#"{{
          "metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "bad", "protocol": "rest-json", "serviceId": "Bad"}},
          "operations": {{"Get": {{"http": {{"method": "GET", "requestUri": "/"}}{operation}}}}},
          "shapes": {{{shapes}}}
        }}"#
    )
}

#[track_caller]
fn refuse(model: &str, path: &str, message: &str, hint: &str) {
    assert_error(
        generate_from(model),
        ("service-2.json", path, message, hint),
    );
}

const OUT: &str = r#", "output": {"shape": "Out"}"#;

#[test]
fn invalid_json() {
    let hint = "use a service model in botocore's `service-2.json` format";
    let message = "the text is not valid JSON: expected value at line 1 column 1";
    refuse("openapi: 3.0.0", "$", message, hint);
    let message = "the text is not valid JSON: EOF while parsing an object at line 1 column 15";
    refuse(r#"{"metadata": {}"#, "$", message, hint);
    let message = "the text is not valid JSON: EOF while parsing a value at line 1 column 0";
    refuse("", "$", message, hint);
    let deep = "[".repeat(100_000);
    let message = "the text is not valid JSON: recursion limit exceeded at line 1 column 128";
    refuse(&deep, "$", message, hint);
}

#[test]
fn json_that_is_not_a_model() {
    let hint = "add `metadata`, as in the models that botocore ships";
    let text = r#"{"operations": {}, "shapes": {}}"#;
    refuse(text, "$", "`metadata` is missing", hint);
    let hint = "compare with a model that botocore ships";
    refuse("[]", "$", "expected an object, found an array", hint);
    let text = model("", "").replace("\"2020-01-01\"", "2020");
    refuse(
        &text,
        "$.metadata.apiVersion",
        "expected a string, found a number",
        hint,
    );
    let text = model("", "").replace("\"Bad\"", "\"2020\"");
    let message = "the service ID `2020` has no letter, so that no name can be derived from it";
    let hint = "set `serviceId`, as in the models that botocore ships";
    refuse(&text, "$.metadata", message, hint);
}

#[test]
fn names_that_do_not_exist() {
    let hint = "add it to `shapes`, or correct the name";
    let text = model(OUT, "");
    refuse(
        &text,
        "$.operations.Get.output.shape",
        "the shape `Out` does not exist",
        hint,
    );
    let text = model(r#", "input": {"shape": "In"}"#, "");
    refuse(
        &text,
        "$.operations.Get.input.shape",
        "the shape `In` does not exist",
        hint,
    );
    let text = model(r#", "errors": [{"shape": "Gone"}]"#, "");
    refuse(
        &text,
        "$.operations.Get.errors[0].shape",
        "the shape `Gone` does not exist",
        hint,
    );
    let text = model(
        "",
        r#""Out": {"type": "structure", "members": {"a": {"shape": "B"}}}"#,
    );
    refuse(
        &text,
        "$.shapes.Out.members.a.shape",
        "the shape `B` does not exist",
        hint,
    );
    let text = model("", r#""List": {"type": "list", "member": {"shape": "B"}}"#);
    refuse(
        &text,
        "$.shapes.List.member.shape",
        "the shape `B` does not exist",
        hint,
    );
    let hint = "add it to `members`, or correct the name";
    let text = model(
        "",
        r#""Out": {"type": "structure", "required": ["a"], "members": {}}"#,
    );
    refuse(
        &text,
        "$.shapes.Out.required[0]",
        "the member `a` does not exist",
        hint,
    );
    let text = model(
        "",
        r#""Out": {"type": "structure", "payload": "a", "members": {}}"#,
    );
    refuse(
        &text,
        "$.shapes.Out.payload",
        "the member `a` does not exist",
        hint,
    );
}

#[test]
fn unknown_kinds() {
    let text = model("", r#""Out": {"type": "tuple"}"#);
    let hint = "use boolean, integer, long, float, double, string, blob, timestamp, list, map or structure";
    refuse(
        &text,
        "$.shapes.Out.type",
        "the shape type `tuple` is unknown",
        hint,
    );
    let text = model(
        "",
        r#""Out": {"type": "structure", "members": {"a": {"shape": "Out", "location": "cookie"}}}"#,
    );
    let hint = "use uri, querystring, header, headers or statusCode, or omit it for the body";
    refuse(
        &text,
        "$.shapes.Out.members.a.location",
        "the location `cookie` is unknown",
        hint,
    );
    let text = model(
        "",
        r#""Out": {"type": "timestamp", "timestampFormat": "julian"}"#,
    );
    let message = "the timestamp format `julian` is unknown";
    refuse(
        &text,
        "$.shapes.Out.timestampFormat",
        message,
        "use unixTimestamp, iso8601 or rfc822",
    );
    let text = model(r#", "authtype": "v2""#, "");
    let message = "the authentication type `v2` is unknown";
    refuse(
        &text,
        "$.operations.Get",
        message,
        "use `v4`, `v4-unsigned-body` or `none`",
    );
    let text = model(OUT, r#""Out": {"type": "string"}"#);
    let message = "the shape `Out` is not a structure";
    let hint = "inputs, outputs and errors must be structures";
    refuse(&text, "$.operations.Get.output.shape", message, hint);
    let shapes = r#""Map": {"type": "map", "key": {"shape": "Key"}, "value": {"shape": "Key"}}, "Key": {"type": "long"}"#;
    let message = "`Key` cannot be a map key";
    refuse(
        &model("", shapes),
        "$.shapes.Map.key",
        message,
        "use a string or an enum",
    );
}

#[test]
fn invalid_names_methods_paths_and_statuses() {
    let hint = "use letters, digits and underscores; put another wire name into `locationName`";
    let text = model("", r#""a b": {"type": "string"}"#);
    refuse(
        &text,
        r#"$.shapes["a b"]"#,
        "`a b` is not a valid name",
        hint,
    );
    let text = model(
        "",
        r#""A": {"type": "structure", "members": {"x\ny": {"shape": "A"}}}"#,
    );
    refuse(
        &text,
        r#"$.shapes.A.members["x\ny"]"#,
        r"`x\ny` is not a valid name",
        hint,
    );
    let text = model("", "").replace("\"GET\"", "\"GET /\"");
    let hint = "use GET, HEAD, POST, PUT, PATCH or DELETE";
    let path = "$.operations.Get.http.method";
    refuse(&text, path, "`GET /` is not an HTTP method", hint);
    let hint = "start with `/`, and put the name of each label into braces";
    let path = "$.operations.Get.http.requestUri";
    for uri in ["", "things", "/{", "/}", "/{a}}", "/ /"] {
        let text = model("", "").replace("\"/\"", &format!("{uri:?}"));
        refuse(
            &text,
            path,
            &format!("`{uri}` is not a valid URI pattern"),
            hint,
        );
    }
    let text = model("", "").replace("\"/\"", "\"/\", \"responseCode\": 20");
    let hint = "use a number from 100 to 999";
    let path = "$.operations.Get.http.responseCode";
    refuse(&text, path, "the value is not an HTTP status", hint);
}

#[test]
fn types_without_a_finite_value() {
    let hint = "make a member of the cycle optional, or put a list or map in between";
    let shapes = r#"
        "A": {"type": "structure", "required": ["b"], "members": {"b": {"shape": "B"}}},
        "B": {"type": "structure", "required": ["a"], "members": {"a": {"shape": "A"}}}"#;
    let message = "`A` has no finite value: it requires itself";
    refuse(&model("", shapes), "$.shapes.A", message, hint);
    let shapes = r#""A": {"type": "structure", "union": true, "members": {"a": {"shape": "A"}}}"#;
    refuse(&model("", shapes), "$.shapes.A", message, hint);
    let hint = "put a structure or union in between, or fix a list that contains itself";
    let message = "lists and maps are nested more than 32 deep in `A`";
    let shapes = r#""A": {"type": "list", "member": {"shape": "A"}}"#;
    refuse(&model("", shapes), "$.shapes.A", message, hint);
}

#[test]
fn duplicates() {
    let hint = "remove or rename one of the two";
    let text = model("", r#""A": {"type": "string"}, "A": {"type": "long"}"#);
    refuse(&text, "$.shapes.A", "the name `A` occurs twice", hint);
    let text = model(
        "",
        r#""A": {"type": "structure", "members": {"a": {"shape": "A"}, "a": {"shape": "A"}}}"#,
    );
    refuse(
        &text,
        "$.shapes.A.members.a",
        "the name `a` occurs twice",
        hint,
    );
    let text = model("", r#""A": {"type": "string", "type": "long"}"#);
    refuse(
        &text,
        "$.shapes.A",
        "the key `type` occurs twice",
        "remove one of the two",
    );
    let text = model("", r#""A": {"type": "string", "enum": ["x", "x"]}"#);
    refuse(
        &text,
        "$.shapes.A.enum[1]",
        "the value `x` occurs twice",
        "remove one of the two",
    );
}

#[test]
fn labels_that_do_not_match() {
    let path = "$.operations.Get.http.requestUri";
    let text = model("", "").replace("\"/\"", "\"/{id}\"");
    let hint = "set `location` to `uri` and `locationName` to the label, on a member of the input";
    refuse(
        &text,
        path,
        "no member of the input is bound to the label `{id}`",
        hint,
    );
    let shapes = r#"
        "In": {"type": "structure", "members": {"Id": {"shape": "Text", "location": "uri", "locationName": "id"}}},
        "Text": {"type": "string"}"#;
    let text = model(r#", "input": {"shape": "In"}"#, shapes);
    let message = "the member `Id` is bound to the label `{id}`, which the URI does not contain";
    let hint = "add the label to the URI, or bind the member elsewhere";
    refuse(&text, path, message, hint);
}

#[test]
fn names_that_clash_in_rust() {
    let hint = |name: &str| {
        format!(
            "rename one in overrides.toml: [[rename]] at = \"{name}\", to = \"…\", reason = \"…\""
        )
    };
    let shapes = r#"
        "Out": {"type": "structure", "members": {"a": {"shape": "HTTPThing"}, "b": {"shape": "HttpThing"}}},
        "HTTPThing": {"type": "structure", "members": {}},
        "HttpThing": {"type": "string", "enum": ["a"]}"#;
    let message = "`HTTPThing` and `HttpThing` result in the same type name";
    refuse(
        &model(OUT, shapes),
        "$.shapes.HttpThing",
        message,
        &hint("HttpThing"),
    );
    let text = model("", "").replace(
        "\"Get\": {",
        r#""get": {"http": {"method": "GET", "requestUri": "/"}}, "Get": {"#,
    );
    let message = "`get` and `Get` result in the same method name";
    refuse(&text, "$.operations.Get", message, &hint("Get"));
    let shapes = r#""GetError": {"type": "structure", "members": {}, "exception": true}"#;
    let text = model(r#", "errors": [{"shape": "GetError"}]"#, shapes);
    let message = "the error `GetError` has the same name as a type of the operation `Get`";
    refuse(&text, "$.shapes.GetError", message, &hint("GetError"));
}
