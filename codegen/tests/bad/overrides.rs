//! What is wrong with overrides.

use crate::{assert_error, generate_with};

const MODEL: &str = r#"{
  "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "bad", "protocol": "rest-json", "serviceId": "Bad"},
  "operations": {"Get": {"http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Out"}}},
  "shapes": {
    "Out": {"type": "structure", "required": ["text"], "members": {"text": {"shape": "Text"}, "count": {"shape": "Count"}, "next": {"shape": "Node"}}},
    "Node": {"type": "structure", "members": {"next": {"shape": "Node"}}},
    "Text": {"type": "string"},
    "Count": {"type": "integer"}
  }
}"#;

#[track_caller]
fn refuse(overrides: &str, path: &str, message: &str, hint: &str) {
    let result = generate_with(MODEL, Some(overrides));
    assert_error(result, ("overrides.toml", path, message, hint));
}

#[test]
fn rows_that_change_nothing() {
    let hint = "remove it, or correct the name: shapes are `Shape`, members `Shape$Member`";
    for (table, row, name) in [
        ("default", "shape = 'Gone'\nvalue = 0", "Gone"),
        ("optional", "at = 'Out$count'", "Out$count"),
        ("required", "at = 'Out$text'", "Out$text"),
        ("rename", "at = 'Out.text'\nto = 'Words'", "Out.text"),
        ("sensitive", "at = 'Gone$text'", "Gone$text"),
        ("idempotent", "operation = 'Put'", "Put"),
    ] {
        let text = format!("[[{table}]]\n{row}\nreason = 'r'\n");
        let message = format!("the row for `{name}` changes nothing");
        refuse(&text, &format!("$.{table}[0]"), &message, hint);
    }
    let text = "[[sensitive]]\nat = 'Text'\nreason = 'r'\n".repeat(2);
    refuse(
        &text,
        "$.sensitive[1]",
        "the row for `Text` changes nothing",
        hint,
    );
}

#[test]
fn rows_without_a_reason() {
    let hint = "say why the row is there, so that the next reader can tell when it may go";
    let text = "[[sensitive]]\nat = 'Text'\nreason = ' '\n";
    refuse(text, "$.sensitive[0].reason", "the reason is empty", hint);
    let text = "[[sensitive]]\nat = 'Text'\n";
    let error = generate_with(MODEL, Some(text)).expect_err("there is no reason");
    assert!(
        error.message().contains("missing field `reason`"),
        "{error}"
    );
}

#[test]
fn defaults_that_are_not_zero() {
    let hint = "numbers can have the default 0 and booleans false; all else stays optional";
    for (shape, value) in [
        ("Count", "1"),
        ("Count", "false"),
        ("Text", "0"),
        ("Count", "'x'"),
    ] {
        let text = format!("[[default]]\nshape = '{shape}'\nvalue = {value}\nreason = 'r'\n");
        let shown = value.replace('\'', "\"");
        let message = format!("`{shown}` cannot be the default of `{shape}`");
        refuse(&text, "$.default[0].value", &message, hint);
    }
}

#[test]
fn what_is_no_table_of_overrides() {
    for (text, part) in [
        ("[[default", "TOML parse error at line 1"),
        (
            "[[sensetive]]\nat = 'Text'\nreason = 'r'",
            "unknown field `sensetive`",
        ),
        (
            "[[sensitive]]\nat = 'Text'\nwhy = 'r'",
            "unknown field `why`",
        ),
        ("sensitive = 3", "invalid type: integer `3`"),
    ] {
        let error = generate_with(MODEL, Some(text)).expect_err("the overrides are bad");
        assert_eq!((error.file(), error.path()), ("overrides.toml", "$"));
        assert!(error.message().contains(part), "{error}");
        assert!(
            error.hint().contains("default, optional, required, rename"),
            "{error}"
        );
    }
}

#[test]
fn overrides_that_make_a_value_endless() {
    let text = "[[required]]\nat = 'Node$next'\nreason = 'r'\n";
    let message = "a value of `Node` would never end: it requires itself";
    let hint = "make one member on the way optional, or put a list or map between";
    let result = generate_with(MODEL, Some(text));
    assert_error(result, ("service-2.json", "$.shapes.Node", message, hint));
}
