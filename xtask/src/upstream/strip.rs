//! Removes the documentation from a model, and nothing else.
//!
//! `documentation` is a keyword of the model format in some places and a name in others: a member may
//! be called that. So this code follows the format, and never removes a key from a map whose keys are
//! names (`operations`, `shapes`, `members`, `parameters`).

use serde_json::{Map, Value};

/// Keywords whose values are documentation and change no behavior.
const DOCUMENTATION: &[&str] = &["documentation", "documentationUrl", "deprecatedMessage"];

/// Removes the documentation of `service-2.json`.
pub fn strip_service(model: &mut Value) {
    strip(model);
    if let Some(model) = model.as_object_mut() {
        // Examples are part of the documentation.
        model.shift_remove("examples");
        for_each_named(model, "clientContextParams", strip);
        for_each_named(model, "operations", strip_operation);
        for_each_named(model, "shapes", strip_shape);
    }
}

/// Removes the documentation of `endpoint-rule-set-1.json`. Messages of error rules are behavior and
/// stay.
pub fn strip_endpoint_rules(rules: &mut Value) {
    strip(rules);
    if let Some(rules) = rules.as_object_mut() {
        for_each_named(rules, "parameters", strip_parameter);
    }
    strip_rules(rules);
}

fn strip_operation(operation: &mut Value) {
    strip(operation);
    if let Some(operation) = operation.as_object_mut() {
        for reference in ["input", "output"] {
            strip_at(operation, reference);
        }
        if let Some(Value::Array(errors)) = operation.get_mut("errors") {
            errors.iter_mut().for_each(strip);
        }
    }
}

fn strip_shape(shape: &mut Value) {
    strip(shape);
    if let Some(shape) = shape.as_object_mut() {
        for reference in ["member", "key", "value"] {
            strip_at(shape, reference);
        }
        for_each_named(shape, "members", strip);
    }
}

fn strip_parameter(parameter: &mut Value) {
    strip(parameter);
    // Only here is `deprecated` an object: its date and its reason.
    if let Some(Value::Object(deprecated)) = parameter.get_mut("deprecated") {
        deprecated.shift_remove("message");
    }
}

fn strip_rules(tree: &mut Value) {
    if let Some(Value::Array(rules)) = tree.get_mut("rules") {
        for rule in rules {
            strip(rule);
            strip_rules(rule);
        }
    }
}

/// Removes the documentation of one node, whose keys are keywords.
fn strip(node: &mut Value) {
    if let Some(node) = node.as_object_mut() {
        for keyword in DOCUMENTATION {
            // `shift` keeps the order of the keys that stay.
            node.shift_remove(*keyword);
        }
    }
}

fn strip_at(node: &mut Map<String, Value>, keyword: &str) {
    if let Some(node) = node.get_mut(keyword) {
        strip(node);
    }
}

/// Visits each value of the map at `keyword`, whose keys are names.
fn for_each_named(node: &mut Map<String, Value>, keyword: &str, visit: fn(&mut Value)) {
    if let Some(Value::Object(named)) = node.get_mut(keyword) {
        named.values_mut().for_each(visit);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The text, not the value: two values are equal whatever the order of their keys.
    fn assert_same(stripped: &Value, expected: &Value) {
        assert_eq!(stripped.to_string(), expected.to_string());
    }

    #[test]
    fn documentation_is_removed_everywhere() {
        let mut model = json!({
            "version": "2.0",
            "documentation": "<p>prose</p>",
            "metadata": { "serviceId": "S" },
            "deprecated": true,
            "deprecatedMessage": "prose",
            "examples": { "Get": [{ "title": "prose" }] },
            "clientContextParams": { "P": { "documentation": "prose", "type": "string" } },
            "operations": {
                "Get": {
                    "name": "Get",
                    "documentationUrl": "prose",
                    "input": { "shape": "A", "documentation": "prose" },
                    "output": { "documentation": "prose", "shape": "A" },
                    "errors": [{ "shape": "E", "documentation": "prose", "exception": true }],
                    "deprecated": true,
                    "deprecatedMessage": "prose"
                }
            },
            "shapes": {
                "A": {
                    "type": "structure",
                    "members": { "M": { "documentation": "prose", "shape": "L", "deprecatedMessage": "prose" } },
                    "documentation": "prose"
                },
                "L": { "type": "list", "member": { "shape": "K", "documentation": "prose" } },
                "K": {
                    "type": "map",
                    "key": { "shape": "T", "documentation": "prose" },
                    "value": { "documentation": "prose", "shape": "T" }
                }
            }
        });
        strip_service(&mut model);
        assert_same(
            &model,
            &json!({
                "version": "2.0",
                "metadata": { "serviceId": "S" },
                "deprecated": true,
                "clientContextParams": { "P": { "type": "string" } },
                "operations": {
                    "Get": {
                        "name": "Get",
                        "input": { "shape": "A" },
                        "output": { "shape": "A" },
                        "errors": [{ "shape": "E", "exception": true }],
                        "deprecated": true
                    }
                },
                "shapes": {
                    "A": { "type": "structure", "members": { "M": { "shape": "L" } } },
                    "L": { "type": "list", "member": { "shape": "K" } },
                    "K": { "type": "map", "key": { "shape": "T" }, "value": { "shape": "T" } }
                }
            }),
        );
    }

    #[test]
    fn names_that_look_like_keywords_stay() {
        let mut model = json!({
            "clientContextParams": { "documentation": { "type": "string" } },
            "operations": {
                "documentation": { "name": "documentation", "input": { "shape": "documentation" } },
                "examples": { "name": "examples" }
            },
            "shapes": {
                "documentation": {
                    "type": "structure",
                    "required": ["documentation", "documentationUrl"],
                    "members": {
                        "documentation": { "shape": "deprecatedMessage", "documentation": "prose" },
                        "documentationUrl": { "shape": "deprecatedMessage" },
                        "deprecatedMessage": { "shape": "deprecatedMessage" },
                        "members": { "shape": "deprecatedMessage" }
                    }
                },
                "deprecatedMessage": { "type": "string", "enum": ["documentation"] }
            }
        });
        let mut expected = model.clone();
        expected["shapes"]["documentation"]["members"]["documentation"] =
            json!({ "shape": "deprecatedMessage" });
        strip_service(&mut model);
        assert_same(&model, &expected);
    }

    #[test]
    fn endpoint_rules_keep_their_messages() {
        let mut rules = json!({
            "version": "1.0",
            "parameters": {
                "documentation": { "type": "string", "documentation": "prose" },
                "Old": { "deprecated": { "message": "prose", "since": "2020" }, "type": "string" }
            },
            "rules": [{
                "documentation": "prose",
                "conditions": [{ "fn": "isSet", "argv": [{ "ref": "documentation" }] }],
                "rules": [
                    { "conditions": [], "error": "a message", "documentation": "prose", "type": "error" },
                    { "endpoint": { "properties": { "documentation": "kept" }, "headers": {} } }
                ]
            }]
        });
        strip_endpoint_rules(&mut rules);
        assert_same(
            &rules,
            &json!({
                "version": "1.0",
                "parameters": {
                    "documentation": { "type": "string" },
                    "Old": { "deprecated": { "since": "2020" }, "type": "string" }
                },
                "rules": [{
                    "conditions": [{ "fn": "isSet", "argv": [{ "ref": "documentation" }] }],
                    "rules": [
                        { "conditions": [], "error": "a message", "type": "error" },
                        { "endpoint": { "properties": { "documentation": "kept" }, "headers": {} } }
                    ]
                }]
            }),
        );
    }

    #[test]
    fn other_values_are_unchanged() {
        for mut value in [
            json!(null),
            json!([1]),
            json!({ "operations": [1], "shapes": { "A": 3 }, "rules": 1 }),
        ] {
            let before = value.clone();
            strip_service(&mut value);
            strip_endpoint_rules(&mut value);
            assert_same(&value, &before);
        }
    }
}
