//! Rules about parts of a model that the generator does not read, so that every change is reported.
//!
//! They compare the JSON of both models, and skip the keys that other rules compare.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Finding, Subject, Wire, child_path, code_span};
use crate::hash::HashMap;
use crate::json::Json;

/// Keys of documentation.
const DOCUMENTATION: &[&str] = &[
    "documentation",
    "documentationUrl",
    "deprecatedMessage",
    "deprecatedSince",
    "examples",
    "serviceAbbreviation",
    "serviceFullName",
];

/// Keys that describe the model file.
const FILE_METADATA: &[&str] = &["uid", "version", "synthetic"];

/// Keys that only the protocols with XML and queries use.
const OF_XML_AND_QUERY: &[&str] = &[
    "queryName",
    "resultWrapper",
    "wrapper",
    "xmlAttribute",
    "xmlNamespace",
    "xmlOrder",
];

// The keys of each object that other rules compare.

const METADATA: &[&str] = &[
    "apiVersion",
    "auth",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "protocols",
    "serviceId",
    "signingName",
    "targetPrefix",
];
const OPERATION: &[&str] = &[
    "auth",
    "authtype",
    "deprecated",
    "endpoint",
    "errors",
    "http",
    "idempotent",
    "input",
    "name",
    "output",
    "readonly",
    "unsignedPayload",
];
const ENDPOINT: &[&str] = &["hostPrefix"];
const REFERENCE: &[&str] = &["shape"];
const SHAPE: &[&str] = &[
    "box",
    "deprecated",
    "document",
    "enum",
    "error",
    "eventstream",
    "exception",
    "fault",
    "flattened",
    "key",
    "max",
    "member",
    "members",
    "min",
    "pattern",
    "payload",
    "required",
    "retryable",
    "sensitive",
    "sparse",
    "streaming",
    "timestampFormat",
    "type",
    "union",
    "value",
];
const ERROR: &[&str] = &["code", "fault", "httpStatusCode"];
const MEMBER: &[&str] = &[
    "box",
    "deprecated",
    "hostLabel",
    "idempotencyToken",
    "jsonvalue",
    "location",
    "locationName",
    "shape",
    "streaming",
    "timestampFormat",
];

/// The JSON of the operations or shapes of one side by name.
type Table<'a> = HashMap<&'a str, &'a Json<'a>>;

fn table<'a>(json: &'a Json<'a>, key: &str) -> Table<'a> {
    let entries = json.get(key).and_then(Json::entries).unwrap_or_default();
    entries
        .iter()
        .map(|(name, value)| (name.as_ref(), value))
        .collect()
}

/// The JSON of the same item on both sides, where it is there.
type JsonPair<'a> = (Option<&'a Json<'a>>, Option<&'a Json<'a>>);

/// Returns the member `key` on both sides.
fn get<'a>(pair: JsonPair<'a>, key: &str) -> JsonPair<'a> {
    let get = |json: Option<&'a Json>| json.and_then(|json| json.get(key));
    (get(pair.0), get(pair.1))
}

/// Returns the old and new text of each key of documentation that differs.
fn documentation(pair: JsonPair<'_>) -> Vec<(String, String)> {
    let text = |json: Option<&Json<'_>>| match json {
        None => String::new(),
        Some(Json::String(text)) => text.to_string(),
        Some(json) => json_text(json),
    };
    DOCUMENTATION
        .iter()
        .map(|key| get(pair, key))
        .filter(|(old, new)| old != new)
        .map(|(old, new)| (text(old), text(new)))
        .collect()
}

/// Returns a JSON value on one line.
pub(super) fn json_text(json: &Json<'_>) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(value) => value.to_string(),
        Json::String(text) => format!("{text:?}"),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(json_text).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(entries) => {
            let entries = entries.iter();
            let entries: Vec<String> = entries
                .map(|(key, value)| format!("{key}: {}", json_text(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

impl<'a> Comparer<'a> {
    /// Compares the parts of the models that the generator does not read.
    pub(in crate::diff) fn compare_unmodelled(&mut self) {
        let models = self.models;
        let (old, new) = (models.old.parsed.service(), models.new.parsed.service());
        let pair = (Some(old), Some(new));
        let root = Subject::at("$");
        self.compare_documentation(&root, &documentation(pair));
        self.compare_keys(&root, pair, &["metadata", "operations", "shapes"]);
        let metadata = get(pair, "metadata");
        let subject = Subject::at("$.metadata");
        self.compare_documentation(&subject, &documentation(metadata));
        self.compare_keys(&subject, metadata, METADATA);
        let tables = (table(old, "operations"), table(new, "operations"));
        for (old_name, new_name) in models.operations.iter().copied() {
            let pair = (
                tables.0.get(old_name).copied(),
                tables.1.get(new_name).copied(),
            );
            if pair.0 != pair.1 {
                self.compare_operation_json((old_name, new_name), pair);
            }
        }
        let tables = (table(old, "shapes"), table(new, "shapes"));
        for old_name in models.old.model.shapes.keys() {
            if let Some(new_name) = models.shapes.get(old_name).copied()
                && !models.is_unknown(old_name, new_name)
            {
                let pair = (
                    tables.0.get(old_name).copied(),
                    tables.1.get(new_name).copied(),
                );
                if pair.0 != pair.1 {
                    self.compare_shape_json((old_name, new_name), pair);
                }
            }
        }
        self.compare_unused(&tables);
    }

    fn compare_operation_json(&mut self, (old, new): (&str, &str), pair: JsonPair<'_>) {
        let subject = self.models.operation_subject(Some(old), Some(new));
        let mut texts = documentation(pair);
        self.compare_keys(&subject, pair, OPERATION);
        for (key, known) in [
            ("input", REFERENCE),
            ("output", REFERENCE),
            ("endpoint", ENDPOINT),
        ] {
            let pair = get(pair, key);
            texts.extend(documentation(pair));
            let subject = Subject {
                path: child_path(&subject.path, key),
                ..subject.clone()
            };
            self.compare_keys(&subject, pair, known);
        }
        self.compare_documentation(&subject, &texts);
    }

    fn compare_shape_json(&mut self, (old, new): (&'a str, &'a str), pair: JsonPair<'_>) {
        let subject = self.models.shape_subject(Some(old), Some(new));
        let mut texts = documentation(pair);
        self.compare_keys(&subject, pair, SHAPE);
        if self.models.same_kind(old, new) {
            self.compare_key(&subject, pair, "type");
        }
        let child = |key: &str| Subject {
            path: child_path(&subject.path, key),
            ..subject.clone()
        };
        self.compare_keys(&child("error"), get(pair, "error"), ERROR);
        for role in ["member", "key", "value"] {
            let pair = get(pair, role);
            texts.extend(documentation(pair));
            self.compare_keys(&child(role), pair, MEMBER);
        }
        let members = get(pair, "members");
        let renames = self.models.renamed_members(Some(old), Some(new));
        for (name, member) in members.0.and_then(Json::entries).unwrap_or_default() {
            let renamed = renames.iter().find(|rename| rename.old == name);
            let new_name = renamed.map_or(name.as_ref(), |rename| rename.new);
            let Some(new_member) = members.1.and_then(|members| members.get(new_name)) else {
                continue;
            };
            if member == new_member {
                continue;
            }
            let pair = (Some(member), Some(new_member));
            texts.extend(documentation(pair));
            let subject = Subject {
                path: child_path(&child_path(&subject.path, "members"), new_name),
                ..subject.clone()
            };
            let subject = subject
                .wire_names(Some(name), Some(new_name))
                .rust_names(None, None);
            self.compare_keys(&subject, pair, MEMBER);
        }
        self.compare_documentation(&subject, &texts);
    }

    /// Compares all keys that are neither `known` to other rules nor documentation.
    fn compare_keys(&mut self, subject: &Subject, pair: JsonPair<'_>, known: &[&str]) {
        let mut keys: Vec<&str> = Vec::new();
        for json in [pair.0, pair.1].into_iter().flatten() {
            for (key, _) in json.entries().unwrap_or_default() {
                let key = key.as_ref();
                if !known.contains(&key) && !DOCUMENTATION.contains(&key) && !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        for key in keys {
            self.compare_key(subject, pair, key);
        }
    }
}

pub(super) const OTHER_TRAIT_CHANGED: Rule = Rule {
    id: "other-trait-changed",
    summary: "A part of the model changes that the generator does not read",
    api: "none",
    wire: "behaviour, or compatible if it describes the model file or is for another protocol",
};

impl Comparer<'_> {
    fn compare_key(&mut self, subject: &Subject, pair: JsonPair<'_>, key: &str) {
        let (old, new) = get(pair, key);
        if old == new {
            return;
        }
        let old_path = subject.old_path.as_ref();
        let subject = Subject {
            path: child_path(&subject.path, key),
            old_path: old_path.map(|path| child_path(path, key)),
            ..subject.clone()
        };
        let text = |value: Option<&Json<'_>>| value.map_or_else(|| "absent".to_owned(), json_text);
        let code = |value: Option<&Json<'_>>| match value {
            Some(value) => code_span(&json_text(value)),
            None => "absent".to_owned(),
        };
        let message = format!(
            "{} of {} changed from {} to {}.",
            code_span(key),
            subject.name(),
            code(old),
            code(new)
        );
        let is_of_other_protocol =
            OF_XML_AND_QUERY.contains(&key) && !self.models.format.sends_element_names();
        self.report(
            Finding::new(OTHER_TRAIT_CHANGED, &subject)
                .wire(if FILE_METADATA.contains(&key) || is_of_other_protocol {
                    Wire::Compatible
                } else {
                    Wire::Behaviour
                })
                .message(
                    message,
                    "The generated code does not use it; check its effect on the service.",
                )
                .values(text(old), text(new)),
        );
    }
}

pub(super) const DOCUMENTATION_CHANGED: Rule = Rule {
    id: "documentation-changed",
    summary: "The documentation of the model changes",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Reports the changed texts of an operation or shape and its members as one change.
    fn compare_documentation(&mut self, subject: &Subject, texts: &[(String, String)]) {
        if texts.is_empty() {
            return;
        }
        let count = match texts.len() {
            1 => String::new(),
            count => format!(" in {count} places"),
        };
        let all = |side: fn(&(String, String)) -> &str| {
            texts.iter().map(side).collect::<Vec<_>>().join("\n")
        };
        self.report(
            Finding::new(DOCUMENTATION_CHANGED, subject)
                .docs()
                .values(all(|texts| &texts.0), all(|texts| &texts.1))
                .message(
                    format!(
                        "The model's documentation of {} changed{count}.",
                        subject.name()
                    ),
                    "Review it, and update docs.toml where it is no longer correct.",
                ),
        );
    }
}

pub(super) const UNUSED_SHAPE_CHANGED: Rule = Rule {
    id: "unused-shape-changed",
    summary: "A shape changes that no operation reaches",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_unused(&mut self, (old, new): &(Table<'_>, Table<'_>)) {
        let models = self.models;
        let old_names = models.old.model.shapes.keys();
        let new_names = models.new.model.shapes.keys();
        let added = new_names.filter(|name| !old.contains_key(*name));
        for name in old_names.chain(added).copied() {
            let (a, b) = (old.get(name), new.get(name));
            // Other rules report a shape that is used on one side.
            let is_used = models.old_index.reachability.is_used(name)
                || models.new_index.reachability.is_used(name);
            if is_used || a == b {
                continue;
            }
            let change = match (a, b) {
                (None, _) => "is new",
                (_, None) => "is removed",
                _ => "changed",
            };
            let subject = Subject::at(child_path("$.shapes", name))
                .wire_names(a.map(|_| name), b.map(|_| name));
            let mut finding = Finding::new(UNUSED_SHAPE_CHANGED, &subject);
            if let Some(a) = a {
                finding = finding.old_value(json_text(a));
            }
            if let Some(b) = b {
                finding = finding.new_value(json_text(b));
            }
            self.report(finding.message(
                format!(
                    "The shape {}, which no operation reaches, {change}.",
                    code_span(name)
                ),
                "Nothing to do.",
            ));
        }
    }
}

pub(super) const FORMATTING_CHANGED: Rule = Rule {
    id: "formatting-changed",
    summary: "The text of the model changes and its meaning does not",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Reports that the texts of the models differ. To be called if no other rule found a change.
    pub(in crate::diff) fn compare_formatting(&mut self) {
        let models = self.models;
        if models.old.parsed.service_text() != models.new.parsed.service_text() {
            self.report(Finding::new(FORMATTING_CHANGED, &Subject::at("$")).message(
                "The text of the model changed, but not its meaning.",
                "Nothing to do.",
            ));
        }
    }
}
