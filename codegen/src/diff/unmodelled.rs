//! DocsFile, and whatever of a model the generator does not read: nothing that changed goes unsaid.

use super::change::Wire;
use super::compare::Comparer;
use super::finding::{Finding, Spot, step};
use super::rules;
use super::service::short;
use crate::hash::HashMap;
use crate::json::Json;
use crate::model::Shape;

/// Keys whose values are words for people.
const WORDS: &[&str] = &[
    "documentation",
    "documentationUrl",
    "deprecatedMessage",
    "deprecatedSince",
    "examples",
    "serviceAbbreviation",
    "serviceFullName",
];

/// Keys that only describe the model itself.
const DESCRIPTIVE: &[&str] = &["uid", "version", "synthetic"];

/// What the other rules look at, and so need not be looked at here.
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

/// The operations or shapes of a side by name.
type Table<'a> = HashMap<&'a str, &'a Json<'a>>;

fn table<'a>(json: &'a Json<'a>, key: &str) -> Table<'a> {
    let entries = json.get(key).and_then(Json::entries).unwrap_or_default();
    entries
        .iter()
        .map(|(name, value)| (name.as_ref(), value))
        .collect()
}

impl<'a> Comparer<'a> {
    pub(super) fn compare_words_and_extras(&mut self) {
        let (old, new) = (
            self.ground.old.parsed.service(),
            self.ground.new.parsed.service(),
        );
        let both = (Some(old), Some(new));
        let root = Spot::at("$");
        self.compare_words(&root, &words(both));
        self.compare_keys(&root, both, &["metadata", "operations", "shapes"]);
        let metadata = (old.get("metadata"), new.get("metadata"));
        let spot = Spot::at("$.metadata");
        self.compare_words(&spot, &words(metadata));
        self.compare_keys(&spot, metadata, METADATA);
        let tables = (table(old, "operations"), table(new, "operations"));
        for (a, b) in self.ground.operations.iter().copied() {
            let both = (tables.0.get(a).copied(), tables.1.get(b).copied());
            self.compare_operation_extras((a, b), both);
        }
        let tables = (table(old, "shapes"), table(new, "shapes"));
        for name in self.ground.old.model.shapes.keys() {
            if let Some(counterpart) = self.ground.shapes.get(name).copied() {
                let both = (
                    tables.0.get(name).copied(),
                    tables.1.get(counterpart).copied(),
                );
                if both.0 != both.1 {
                    self.compare_shape_extras(name, counterpart, both);
                }
            }
        }
        self.compare_unused(&tables);
    }

    fn compare_operation_extras(&mut self, (a, b): (&str, &str), both: Both<'_>) {
        if both.0 == both.1 {
            return;
        }
        let spot = self.operation_spot(Some(a), Some(b));
        let mut said = words(both);
        self.compare_keys(&spot, both, OPERATION);
        for (key, known) in [
            ("input", REFERENCE),
            ("output", REFERENCE),
            ("endpoint", ENDPOINT),
        ] {
            let both = below(both, key);
            said.extend(words(both));
            let spot = Spot {
                path: step(&spot.path, key),
                ..spot.clone()
            };
            self.compare_keys(&spot, both, known);
        }
        self.compare_words(&spot, &said);
    }

    fn compare_shape_extras(&mut self, old: &'a str, new: &'a str, both: Both<'_>) {
        let spot = self.shape_spot(Some(old), Some(new));
        let mut said = words(both);
        let same_kind = self.same_kind(old, new);
        self.compare_keys(&spot, both, SHAPE);
        if same_kind {
            self.compare_key(&spot, both, "type");
        }
        let below_spot = |key: &str| Spot {
            path: step(&spot.path, key),
            ..spot.clone()
        };
        self.compare_keys(&below_spot("error"), below(both, "error"), ERROR);
        for role in ["member", "key", "value"] {
            let both = below(both, role);
            said.extend(words(both));
            self.compare_keys(&below_spot(role), both, MEMBER);
        }
        let members = below(both, "members");
        let renames = self.member_renames(Some(old), Some(new));
        for (name, member) in members.0.and_then(Json::entries).unwrap_or_default() {
            let renamed = renames.iter().find(|rename| rename.old == name);
            let counterpart = renamed.map_or(name.as_ref(), |rename| rename.new);
            let Some(other) = members.1.and_then(|members| members.get(counterpart)) else {
                continue;
            };
            if member == other {
                continue;
            }
            let both = (Some(member), Some(other));
            said.extend(words(both));
            let spot = Spot {
                path: step(&step(&spot.path, "members"), counterpart),
                ..spot.clone()
            };
            let spot = spot
                .wire_names(Some(name), Some(counterpart))
                .rust_names(None, None);
            self.compare_keys(&spot, both, MEMBER);
        }
        self.compare_words(&spot, &said);
    }

    fn compare_keys(&mut self, spot: &Spot, both: Both<'_>, known: &[&str]) {
        let mut keys: Vec<&str> = Vec::new();
        for json in [both.0, both.1].into_iter().flatten() {
            for (key, _) in json.entries().unwrap_or_default() {
                let told = known.contains(&key.as_ref()) || WORDS.contains(&key.as_ref());
                if !told && !keys.contains(&key.as_ref()) {
                    keys.push(key);
                }
            }
        }
        for key in keys {
            self.compare_key(spot, both, key);
        }
    }

    fn compare_key(&mut self, spot: &Spot, both: Both<'_>, key: &str) {
        let (old, new) = below(both, key);
        if old == new {
            return;
        }
        let spot = Spot {
            path: step(&spot.path, key),
            old_path: spot.old_path.as_ref().map(|path| step(path, key)),
            ..spot.clone()
        };
        let text = |value: Option<&Json<'_>>| value.map_or_else(|| "absent".to_owned(), short);
        let (was, is) = (text(old), text(new));
        let describes = DESCRIPTIVE.contains(&key);
        self.push(
            Finding::new(rules::OTHER_TRAIT_CHANGED, &spot)
                .wire(if describes {
                    Wire::Compatible
                } else {
                    Wire::Behaviour
                })
                .says(
                    format!("`{key}` of {} was {was} and is {is}.", spot.name()),
                    "The generated code does not use it; read what it means to the service.",
                )
                .values(was, is),
        );
    }

    /// Reports once for each operation and shape that words of it, or of its members, differ.
    fn compare_words(&mut self, spot: &Spot, said: &[(String, String)]) {
        let Some((old, new)) = said.first() else {
            return;
        };
        let others = match said.len() {
            1 => String::new(),
            count => format!(" in {count} places"),
        };
        let all = |side: fn(&(String, String)) -> &str| {
            said.iter().map(side).collect::<Vec<_>>().join("\n")
        };
        let finding = Finding::new(rules::DOCUMENTATION_CHANGED, spot)
            .docs()
            .says(
                format!("The model's words about {} differ{others}.", spot.name()),
                "Read them, and mend our own words where they are not true any more.",
            );
        let finding = if said.len() == 1 {
            finding.values(old, new)
        } else {
            finding.values(all(|said| &said.0), all(|said| &said.1))
        };
        self.push(finding);
    }

    fn compare_unused(&mut self, (old, new): &(Table<'_>, Table<'_>)) {
        let unused = |used: bool, shape: Option<&Shape>| shape.is_some() && !used;
        let names: Vec<&str> = self
            .ground
            .old
            .model
            .shapes
            .keys()
            .chain(
                self.ground
                    .new
                    .model
                    .shapes
                    .keys()
                    .filter(|name| !old.contains_key(*name)),
            )
            .copied()
            .collect();
        for name in names {
            let was = unused(
                self.ground.was.graph.is_used(name),
                self.ground.old.model.shapes.get(name),
            );
            let is = unused(
                self.ground.is.graph.is_used(name),
                self.ground.new.model.shapes.get(name),
            );
            let (a, b) = (old.get(name), new.get(name));
            // A shape that is used on one side is told of there.
            let told = (a.is_some() && !was) || (b.is_some() && !is);
            if told || a == b {
                continue;
            }
            let what = match (a, b) {
                (None, _) => "is new",
                (_, None) => "is gone",
                _ => "differs",
            };
            let spot =
                Spot::at(step("$.shapes", name)).wire_names(a.map(|_| name), b.map(|_| name));
            let mut finding = Finding::new(rules::UNUSED_SHAPE_CHANGED, &spot);
            if let Some(a) = a {
                finding = finding.old(short(a));
            }
            if let Some(b) = b {
                finding = finding.new_value(short(b));
            }
            self.push(finding.says(
                format!("The shape `{name}`, which no operation reaches, {what}."),
                "Nothing to do.",
            ));
        }
    }
}

/// The same value on both sides, where it is there.
type Both<'a> = (Option<&'a Json<'a>>, Option<&'a Json<'a>>);

fn below<'a>(both: Both<'a>, key: &str) -> Both<'a> {
    let get = |json: Option<&'a Json>| json.and_then(|json| json.get(key));
    (get(both.0), get(both.1))
}

/// The words of a value itself that differ.
fn words(both: Both<'_>) -> Vec<(String, String)> {
    let text = |json: Option<&Json<'_>>| match json {
        None => String::new(),
        Some(Json::String(text)) => text.to_string(),
        Some(json) => short(json),
    };
    WORDS
        .iter()
        .map(|key| below(both, key))
        .filter(|(old, new)| old != new)
        .map(|(old, new)| (text(old), text(new)))
        .collect()
}
