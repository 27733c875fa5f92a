//! Endpoint rules, walked as they stand in their JSON.
//!
//! As much of the rules language as the service's own rules use; anything else is a panic, so that
//! rules which ask for more are noticed.

use regex_lite::Regex;
use serde_json::Value;
use std::collections::HashMap;

/// The rules and the partitions they look up.
pub(super) struct RuleSet {
    rules: Value,
    partitions: Vec<(Regex, Value)>,
}

/// What the rules decide by.
pub(super) struct Params<'a> {
    pub(super) region: Option<&'a str>,
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
    pub(super) endpoint: Option<&'a str>,
}

/// What the rules come to.
#[derive(Debug)]
pub(super) enum Answer {
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

    pub(super) fn resolve(&self, params: &Params<'_>) -> Answer {
        let mut scope = Scope::new();
        scope.insert("UseFIPS".to_owned(), params.fips.into());
        scope.insert("UseDualStack".to_owned(), params.dual_stack.into());
        for (name, value) in [("Region", params.region), ("Endpoint", params.endpoint)] {
            scope.insert(name.to_owned(), value.map_or(Value::Null, Value::from));
        }
        self.first(&self.rules["rules"], &scope)
            .expect("the rules have an answer to everything")
    }

    /// The answer of the first rule whose conditions hold.
    fn first(&self, rules: &Value, scope: &Scope) -> Option<Answer> {
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
                        .expect("a tree whose conditions hold has an answer"),
                ),
                "error" => Some(Answer::Error(filled(text(&rule["error"]), &scope))),
                "endpoint" => match &rule["endpoint"]["url"] {
                    Value::String(template) => Some(Answer::Url(filled(template, &scope))),
                    url => Some(Answer::Url(text(&self.value(url, &scope)).to_owned())),
                },
                other => panic!("a rule of the type {other}"),
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
            (other, _) => panic!("the function {other}"),
        }
    }

    /// A region named in a row, else one that a row's pattern fits, else one of the first row.
    fn partition(&self, region: &str) -> Value {
        let named = |(_, row): &&(Regex, Value)| row["regions"].get(region).is_some();
        let fits = |(pattern, _): &&(Regex, Value)| pattern.is_match(region);
        let rows = &self.partitions;
        rows.iter()
            .find(named)
            .or_else(|| rows.iter().find(fits))
            .or_else(|| rows.iter().find(|(_, row)| row["id"] == "aws"))
            .map_or(Value::Null, |(_, row)| row["outputs"].clone())
    }
}

/// A template with its `{Name}` and `{Name#attribute}` filled in.
fn filled(template: &str, scope: &Scope) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a template's braces close");
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
