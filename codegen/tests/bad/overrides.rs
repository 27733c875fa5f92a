//! Invalid overrides.

use crate::{assert_error, generate_with};

const MODEL: &str = r#"{
  "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "bad", "protocol": "rest-json", "serviceId": "Bad"},
  "operations": {"Get": {"http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Out"}}},
  "shapes": {
    "Out": {"type": "structure", "required": ["text"], "members": {"text": {"shape": "Text"}, "count": {"shape": "Count"}, "next": {"shape": "Node"}}},
    "Node": {"type": "structure", "members": {"next": {"shape": "Node"}}},
    "Unmet": {"type": "structure", "required": ["text"], "members": {"text": {"shape": "Text"}, "next": {"shape": "Node"}}},
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
fn rows_without_effect() {
    let places = "remove it, or correct the name: shapes are `Shape`, members `Shape$Member`";
    let operations = "remove it, or correct the name: operations have their wire names";
    for (table, row, name) in [
        ("default", "shape = 'Gone'\nvalue = 0", "Gone"),
        ("optional", "at = 'Out$count'", "Out$count"),
        ("required", "at = 'Out$text'", "Out$text"),
        ("optional", "at = 'Unmet$text'", "Unmet$text"),
        ("required", "at = 'Unmet$next'", "Unmet$next"),
        ("rename", "at = 'Out.text'\nto = 'Words'", "Out.text"),
        ("sensitive", "at = 'Gone$text'", "Gone$text"),
        ("idempotent", "operation = 'Put'", "Put"),
        (
            "paginator",
            "operation = 'Put'\ninput_token = 'a'\noutput_token = 'b'",
            "Put",
        ),
    ] {
        let text = format!("[[{table}]]\n{row}\nreason = 'r'\n");
        let message = format!("the row for `{name}` has no effect");
        let hint = match table {
            "idempotent" | "paginator" => operations,
            _ => places,
        };
        refuse(&text, &format!("$.{table}[0]"), &message, hint);
    }
    let text = "[[sensitive]]\nat = 'Text'\nreason = 'r'\n".repeat(2);
    refuse(
        &text,
        "$.sensitive[1]",
        "the row for `Text` has no effect",
        places,
    );
}

#[test]
fn rows_without_a_reason() {
    let hint = "state why the row is needed, so that it can be removed once it is not";
    let text = "[[sensitive]]\nat = 'Text'\nreason = ' '\n";
    refuse(text, "$.sensitive[0].reason", "the reason is empty", hint);
    let text = "[[sensitive]]\nat = 'Text'\n";
    refuse(
        text,
        "$.sensitive[0]",
        "`reason` is missing",
        "add `reason`",
    );
}

#[test]
fn defaults_that_are_not_zero() {
    let hint = "use 0 for a number or false for a boolean; other types have no default";
    for (shape, value) in [
        ("Count", "1"),
        ("Count", "false"),
        ("Text", "0"),
        ("Count", "'x'"),
    ] {
        let text = format!("[[default]]\nshape = '{shape}'\nvalue = {value}\nreason = 'r'\n");
        let shown = value.replace('\'', "\"");
        let message = format!("`{shown}` is not a supported default of `{shape}`");
        refuse(&text, "$.default[0].value", &message, hint);
    }
}

#[test]
fn unknown_tables_and_keys() {
    let tables = "the keys are `default`, `optional`, `required`, `rename`, `sensitive`, \
                  `idempotent` and `paginator`";
    refuse(
        "[[sensetive]]\nat = 'Text'\nreason = 'r'",
        "$.sensetive",
        "the key `sensetive` is unknown",
        &format!("did you mean `sensitive`? Otherwise {tables}"),
    );
    refuse("[other]", "$.other", "the key `other` is unknown", tables);
    refuse(
        "[[sensitive]]\nat = 'Text'\nwhy = 'r'\nreason = 'r'",
        "$.sensitive[0].why",
        "the key `why` is unknown",
        "the keys are `at` and `reason`",
    );
    refuse(
        "sensitive = 3",
        "$.sensitive",
        "expected rows, found a value of type integer",
        "begin each row with [[sensitive]]",
    );
    refuse(
        "[[sensitive]]\nat = 3\nreason = 'r'",
        "$.sensitive[0].at",
        "expected a string, found an integer",
        "write a string",
    );
    let text = "[[default";
    let errors = generate_with(MODEL, Some(text)).expect_err("the overrides are bad");
    for error in &errors {
        assert_eq!((error.file(), error.path()), ("overrides.toml", "$"));
        let message = error.message();
        assert!(message.contains("TOML parse error at line 1"), "{message}");
        assert!(
            error.hint().contains("default, optional, required, rename"),
            "{error}"
        );
    }
}

#[test]
fn overrides_that_leave_no_finite_value() {
    let text = "[[required]]\nat = 'Node$next'\nreason = 'r'\n";
    let message = "`Node` has no finite value: it requires itself";
    let hint = "make a member of the cycle optional, or put a list or map in between";
    let result = generate_with(MODEL, Some(text));
    assert_error(result, ("service-2.json", "$.shapes.Node", message, hint));
}

#[test]
fn paginators_with_missing_or_unsuitable_members() {
    const PAGED: &str = r#"{
      "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "bad", "protocol": "rest-json", "serviceId": "Bad"},
      "operations": {"List": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}, "output": {"shape": "Out"}}},
      "shapes": {
        "In": {"type": "structure", "members": {"token": {"shape": "Text"}, "size": {"shape": "Count"}, "session": {"shape": "Text"}}},
        "Out": {"type": "structure", "required": ["session"], "members": {"token": {"shape": "Text"}, "size": {"shape": "Text"}, "session": {"shape": "Text"}, "items": {"shape": "Texts"}}},
        "Text": {"type": "string"},
        "Texts": {"type": "list", "member": {"shape": "Text"}},
        "Count": {"type": "integer"}
      }
    }"#;
    let there = "use a member of the operation's input or output";
    let carried = "carried members must be optional, and of the same type in input and output";
    for (row, key, message, hint) in [
        (
            "input_token = 'next'\noutput_token = 'token'",
            "input_token",
            "`In` has no member `next`",
            there,
        ),
        (
            "input_token = 'token'\noutput_token = 'next'",
            "output_token",
            "`Out` has no member `next`",
            there,
        ),
        (
            "input_token = 'size'\noutput_token = 'token'",
            "input_token",
            "`size` cannot be the `input_token`",
            "a token must be a string",
        ),
        (
            "input_token = 'token'\noutput_token = 'items'",
            "output_token",
            "`items` cannot be the `output_token`",
            "a token must be a string",
        ),
        (
            "input_token = 'token'\noutput_token = 'token'\nlimit_key = 'session'",
            "limit_key",
            "`session` cannot be the `limit_key`",
            "a page size must be an integer",
        ),
        (
            "input_token = 'token'\noutput_token = 'token'\nresult_key = 'size'",
            "result_key",
            "`size` cannot be the `result_key`",
            "items must be a list or a map",
        ),
        (
            "input_token = 'token'\noutput_token = 'token'\ncarry = ['items']",
            "carry",
            "`In` has no member `items`",
            there,
        ),
        (
            "input_token = 'token'\noutput_token = 'token'\ncarry = ['size']",
            "carry",
            "`size` cannot be the `carry`",
            carried,
        ),
        (
            "input_token = 'token'\noutput_token = 'token'\ncarry = ['session']",
            "carry",
            "`session` cannot be the `carry`",
            carried,
        ),
    ] {
        let text = format!("[[paginator]]\noperation = 'List'\n{row}\nreason = 'r'\n");
        let path = format!("$.paginator[0].{key}");
        let result = generate_with(PAGED, Some(&text));
        assert_error(result, ("overrides.toml", &path, message, hint));
    }
}
