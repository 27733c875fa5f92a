//! Interpreter of endpoint rules.
//!
//! It supports the part of the rules language that the service's rules use and panics for anything else,
//! so that rules which need more are noticed.

use regex_lite::Regex;
use serde_json::Value;
use std::collections::HashMap;

/// Endpoint rules and the partitions that they use.
pub(super) struct RuleSet {
    rules: Value,
    partitions: Vec<(Regex, Value)>,
}

/// Parameters of the rules.
pub(super) struct Params<'a> {
    pub(super) region: Option<&'a str>,
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
    pub(super) endpoint: Option<&'a str>,
}

/// Result of the rules.
#[derive(Debug)]
pub(super) enum Resolution {
    Url(String),
    Error(String),
}

type Scope = HashMap<String, Value>;

impl RuleSet {
    pub(super) fn read(rules: &str, partitions: &str) -> Self {
        let rules: Value = serde_json::from_str(rules).expect("the rules are JSON");
        let partitions: Value = serde_json::from_str(partitions).expect("partitions are JSON");
        let pattern = |row: &Value| Regex::new(text(&row["regionRegex"])).expect("a pattern");
        Self {
            rules,
            partitions: list(&partitions["partitions"])
                .iter()
                .map(|row| (pattern(row), row.clone()))
                .collect(),
        }
    }

    pub(super) fn resolve(&self, params: &Params<'_>) -> Resolution {
        let mut scope = Scope::new();
        scope.insert("UseFIPS".to_owned(), params.fips.into());
        scope.insert("UseDualStack".to_owned(), params.dual_stack.into());
        for (name, value) in [("Region", params.region), ("Endpoint", params.endpoint)] {
            scope.insert(name.to_owned(), value.map_or(Value::Null, Value::from));
        }
        self.first(&self.rules["rules"], &scope)
            .expect("the rules cover all parameters")
    }

    /// Returns the result of the first rule whose conditions hold.
    fn first(&self, rules: &Value, scope: &Scope) -> Option<Resolution> {
        list(rules).iter().find_map(|rule| {
            let mut scope = scope.clone();
            for condition in list(&rule["conditions"]) {
                let value = self.call(condition, &scope);
                if value.is_null() || value == Value::Bool(false) {
                    return None;
                }
                if let Some(name) = condition["assign"].as_str() {
                    scope.insert(name.to_owned(), value);
                }
            }
            match text(&rule["type"]) {
                "tree" => Some(
                    self.first(&rule["rules"], &scope)
                        .expect("a tree whose conditions hold has a result"),
                ),
                "error" => Some(Resolution::Error(filled(text(&rule["error"]), &scope))),
                "endpoint" => match &rule["endpoint"]["url"] {
                    Value::String(template) => Some(Resolution::Url(filled(template, &scope))),
                    url => Some(Resolution::Url(text(&self.value(url, &scope)).to_owned())),
                },
                other => panic!("unsupported rule type {other}"),
            }
        })
    }

    fn value(&self, value: &Value, scope: &Scope) -> Value {
        match value {
            Value::Object(object) if object.contains_key("ref") => {
                scope.get(text(&value["ref"])).cloned().unwrap_or_default()
            }
            Value::Object(_) => self.call(value, scope),
            plain => plain.clone(),
        }
    }

    fn call(&self, call: &Value, scope: &Scope) -> Value {
        let arguments: Vec<Value> = list(&call["argv"])
            .iter()
            .map(|argument| self.value(argument, scope))
            .collect();
        match (text(&call["fn"]), &arguments[..]) {
            ("isSet", [value]) => (!value.is_null()).into(),
            ("booleanEquals" | "stringEquals", [a, b]) => (a == b).into(),
            ("getAttr", [value, path]) => value[text(path)].clone(),
            ("aws.partition", [region]) => self.partition(text(region)),
            (other, _) => panic!("unsupported function {other}"),
        }
    }

    /// Returns the outputs of the partition that lists the region, of the first one whose pattern matches it,
    /// or of `aws`.
    fn partition(&self, region: &str) -> Value {
        let named = |(_, row): &&(Regex, Value)| row["regions"].get(region).is_some();
        let matches = |(pattern, _): &&(Regex, Value)| pattern.is_match(region);
        let rows = &self.partitions;
        rows.iter()
            .find(named)
            .or_else(|| rows.iter().find(matches))
            .or_else(|| rows.iter().find(|(_, row)| row["id"] == "aws"))
            .map_or(Value::Null, |(_, row)| row["outputs"].clone())
    }
}

/// Returns the template with `{Name}` and `{Name#attribute}` replaced.
fn filled(template: &str, scope: &Scope) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after
            .split_once('}')
            .expect("braces of a template are closed");
        filled.push_str(before);
        filled.push_str(match name.split_once('#') {
            Some((name, attribute)) => text(&scope[name][attribute]),
            None => text(&scope[name]),
        });
        rest = after;
    }
    filled + rest
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}
