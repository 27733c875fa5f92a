//! Inputs at the boundaries of every constraint of a model, and the requests that contain them.

use super::Model;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

/// An input at the boundary of a constraint.
#[derive(Clone, Debug)]
pub struct Boundary {
    /// The path to the value, and its relation to the constraint.
    pub title: String,
    /// The input.
    pub input: Value,
    /// The text of the error in which a service names the violations, or `None` for a valid input.
    pub error: Option<String>,
}

/// A request as a client writes it, without headers that do not contain members.
#[derive(Clone, Debug)]
pub struct EncodedRequest {
    /// The method.
    pub method: String,
    /// The path and the query.
    pub uri: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body, which may be empty.
    pub body: String,
}

/// Returns whether a text matches a pattern of a model as a whole.
pub type Matches<'a> = &'a dyn Fn(&str, &str) -> bool;

/// A value in an input.
struct Place<'m> {
    /// The steps to the value in JSON.
    steps: Vec<Step>,
    /// The path in error texts: that of the collection, if a collection contains the value directly.
    path: String,
    /// The beginning of the constraint's text if a collection contains the value directly.
    element: Option<&'static str>,
    shape: &'m str,
    is_sensitive: bool,
    /// Whether a request without the value is rejected. A label is always there, but can be empty.
    is_required: bool,
}

#[derive(Clone, Debug)]
enum Step {
    Member(String),
    Element,
    /// The value of the only entry of a map.
    Entry,
    /// The key of the only entry of a map.
    Key,
}

/// Depth of the structures that are looked into, since they can contain themselves.
const MAX_DEPTH: usize = 6;

impl Model {
    /// Returns an input of `operation` with every member, which violates no constraint.
    pub fn valid_input(&self, operation: &str) -> Value {
        match self.input(operation) {
            Some(shape) => self.valid(shape, 0),
            None => json!({}),
        }
    }

    /// Returns inputs of `operation` that differ from a valid one in one value each: for a length or a number, on
    /// either side of both bounds; for a pattern or an enum, one that it excludes; for a required member, none.
    pub fn boundaries(&self, operation: &str, matches: Matches<'_>) -> Vec<Boundary> {
        let Some(shape) = self.input(operation) else {
            return Vec::new();
        };
        let valid = self.valid_input(operation);
        let mut places = Vec::new();
        self.places_in_structure(shape, &[], "", 0, &mut places);
        let mut found = Vec::new();
        for place in places {
            if place.is_required {
                let mut input = valid.clone();
                remove(&mut input, &place.steps);
                found.push(Boundary {
                    title: format!("{} is absent", place.path),
                    input,
                    error: Some(text(vec![null(&place.path)])),
                });
            }
            for (title, value) in self.values(place.shape, matches) {
                let mut input = valid.clone();
                replace(&mut input, &place.steps, value.clone());
                found.push(Boundary {
                    title: format!("{} {title}", place.path),
                    input,
                    error: self.error(&place, &value, matches),
                });
            }
        }
        found
    }

    fn places_in_structure<'m>(
        &'m self,
        shape: &'m str,
        steps: &[Step],
        path: &str,
        depth: usize,
        places: &mut Vec<Place<'m>>,
    ) {
        let structure = &self.model["shapes"][shape];
        let required = structure["required"].as_array();
        for (name, member) in structure["members"].as_object().into_iter().flatten() {
            let target = member["shape"].as_str().expect("a shape");
            let dot = if path.is_empty() { "" } else { "." };
            let at = format!("{}{}", name[..1].to_lowercase(), &name[1..]);
            let is_label = member["location"] == "uri" && depth == 0;
            self.places(
                Place {
                    steps: [steps, &[Step::Member(name.clone())]].concat(),
                    path: format!("{path}{dot}{at}"),
                    element: None,
                    shape: target,
                    is_sensitive: self.is_sensitive(&format!("{shape}${name}"), target),
                    is_required: !is_label
                        && required.is_some_and(|all| all.contains(&json!(name))),
                },
                depth,
                places,
            );
        }
    }

    /// Adds a value and those that it contains.
    fn places<'m>(&'m self, place: Place<'m>, depth: usize, places: &mut Vec<Place<'m>>) {
        if depth == MAX_DEPTH {
            return;
        }
        let shape = &self.model["shapes"][place.shape];
        let (path, inner_path) = match place.element {
            None => (place.path.clone(), place.path.clone()),
            Some(_) => (place.path.clone(), format!("{}.1.member", place.path)),
        };
        let inside = |step: Step, path: &str, element, target: &'m str| Place {
            steps: [&place.steps[..], &[step]].concat(),
            path: path.to_owned(),
            element: Some(element),
            shape: target,
            is_sensitive: false,
            is_required: false,
        };
        let target = |member: &'m Value| member["shape"].as_str().expect("a shape");
        match shape["type"].as_str() {
            Some("structure") => {
                let steps = place.steps.clone();
                self.places_in_structure(place.shape, &steps, &inner_path, depth + 1, places);
                return;
            }
            Some("list") => {
                let element = target(&shape["member"]);
                self.places(
                    inside(Step::Element, &path, "Member", element),
                    depth,
                    places,
                );
            }
            Some("map") => {
                let (key, value) = (target(&shape["key"]), target(&shape["value"]));
                self.places(inside(Step::Key, &path, "Map keys", key), depth, places);
                let entry = self.valid_text(key);
                if self.model["shapes"][value]["type"] == "structure" {
                    let steps = [&place.steps[..], &[Step::Entry]].concat();
                    let path = format!("{path}.{entry}.member");
                    self.places_in_structure(value, &steps, &path, depth + 1, places);
                } else {
                    self.places(
                        inside(Step::Entry, &path, "Map value", value),
                        depth,
                        places,
                    );
                }
            }
            _ => {}
        }
        places.push(place);
    }

    /// Returns values of a shape at the boundaries of its constraints.
    fn values(&self, shape: &str, matches: Matches<'_>) -> Vec<(String, Value)> {
        let definition = &self.model["shapes"][shape];
        let kind = definition["type"].as_str().unwrap_or_default();
        let bound = |name: &str| definition[name].as_i64();
        let mut values = Vec::new();
        for (name, value) in [
            ("below the minimum", bound("min").map(|min| min - 1)),
            ("at the minimum", bound("min")),
            ("at the maximum", bound("max")),
            ("above the maximum", bound("max").map(|max| max + 1)),
        ] {
            let value = value.and_then(|value| match kind {
                "integer" | "long" => Some(json!(value)),
                _ => self.sized(shape, usize::try_from(value).ok()?),
            });
            values.extend(value.map(|value| (name.to_owned(), value)));
        }
        if let Some(pattern) = definition["pattern"].as_str() {
            let length = usize::try_from(bound("min").unwrap_or(1))
                .unwrap_or(1)
                .max(1);
            let other = ["é", " ", "\u{1}"].map(|letter| letter.repeat(length));
            let other = other.into_iter().find(|text| !matches(pattern, text));
            let other = other.expect("a text that does not match");
            values.push(("that does not match the pattern".to_owned(), json!(other)));
        }
        if definition["enum"].is_array() {
            values.push(("that the enum lacks".to_owned(), json!("no such value")));
        }
        values
    }

    /// Returns the error of an input with this value in this place.
    fn error(&self, place: &Place<'_>, value: &Value, matches: Matches<'_>) -> Option<String> {
        let mut violations = Vec::new();
        let shape = &self.model["shapes"][place.shape];
        if let (Value::Object(entries), Some(key)) = (value, shape["key"]["shape"].as_str()) {
            let is_violated = |text: &String| !self.violated(key, &json!(text), matches).is_empty();
            if entries.keys().any(is_violated) {
                violations.push(part(&place.path, "Map keys", &self.requirements(key)));
            }
        }
        let violated = self.violated(place.shape, value, matches);
        match place.element {
            None => {
                let shown = match value {
                    Value::String(text) if !place.is_sensitive => format!(" '{}'", shortened(text)),
                    Value::Number(number) if !place.is_sensitive => format!(" '{number}'"),
                    _ => String::new(),
                };
                let path = &place.path;
                violations.extend(violated.into_iter().map(|requirement| {
                    format!("Value{shown} at '{path}' failed to satisfy constraint: {requirement}")
                }));
            }
            Some(_) if violated.is_empty() => {}
            Some(element) => {
                let requirements = self.requirements(place.shape);
                violations.push(part(&place.path, element, &requirements));
            }
        }
        (!violations.is_empty()).then(|| text(violations))
    }

    /// Returns the texts of all constraints of a shape.
    fn requirements(&self, shape: &str) -> Vec<String> {
        self.constraints(shape)
            .into_iter()
            .map(|(requirement, _)| requirement)
            .collect()
    }

    /// Returns the texts of the constraints that a value violates.
    fn violated(&self, shape: &str, value: &Value, matches: Matches<'_>) -> Vec<String> {
        let size = match value {
            Value::String(text) => text.chars().count() as i64,
            Value::Array(elements) => elements.len() as i64,
            Value::Object(entries) => entries.len() as i64,
            Value::Number(number) => number.as_i64().expect("an integer"),
            other => panic!("{other} has no constraints"),
        };
        let is_violated = |constraint: &Constraint| match constraint {
            Constraint::Max(max) => size > *max,
            Constraint::Min(min) => size < *min,
            Constraint::Pattern(pattern) => !matches(pattern, value.as_str().expect("a text")),
            Constraint::Enum(values) => !values.contains(value),
        };
        let all = self.constraints(shape).into_iter();
        all.filter(|(_, constraint)| is_violated(constraint))
            .map(|(requirement, _)| requirement)
            .collect()
    }

    /// Returns the constraints of a shape with their texts.
    fn constraints(&self, shape: &str) -> Vec<(String, Constraint)> {
        let shape = &self.model["shapes"][shape];
        let measure = match shape["type"].as_str() {
            Some("integer" | "long") => "value",
            _ => "length",
        };
        let mut all = Vec::new();
        if let Some(max) = shape["max"].as_i64() {
            let text = format!("Member must have {measure} less than or equal to {max}");
            all.push((text, Constraint::Max(max)));
        }
        // A length is never less than 0.
        if let Some(min) = shape["min"]
            .as_i64()
            .filter(|min| *min > 0 || measure == "value")
        {
            let text = format!("Member must have {measure} greater than or equal to {min}");
            all.push((text, Constraint::Min(min)));
        }
        if let Some(pattern) = shape["pattern"].as_str() {
            let text = format!("Member must satisfy regular expression pattern: {pattern}");
            all.push((text, Constraint::Pattern(pattern.to_owned())));
        }
        if let Some(values) = shape["enum"].as_array() {
            let names: Vec<_> = values.iter().filter_map(Value::as_str).collect();
            let text = format!("Member must satisfy enum value set: [{}]", names.join(", "));
            all.push((text, Constraint::Enum(values.clone())));
        }
        all
    }

    /// Returns a value that violates no constraint, with every member.
    fn valid(&self, shape: &str, depth: usize) -> Value {
        let definition = &self.model["shapes"][shape];
        let target = |member: &Value| member["shape"].as_str().unwrap_or_default().to_owned();
        match definition["type"].as_str().unwrap_or_default() {
            "structure" => {
                let members = definition["members"].as_object().into_iter().flatten();
                let members = members.filter(|_| depth < MAX_DEPTH);
                let members = members
                    .map(|(name, member)| (name.clone(), self.valid(&target(member), depth + 1)));
                Value::Object(members.collect())
            }
            "list" => json!([self.valid(&target(&definition["member"]), depth)]),
            "map" => {
                let key = self.valid_text(&target(&definition["key"]));
                json!({ key: self.valid(&target(&definition["value"]), depth) })
            }
            "string" => json!(self.valid_text(shape)),
            "integer" | "long" => json!(definition["min"].as_i64().unwrap_or(1)),
            "boolean" => json!(true),
            "timestamp" => json!(1.5),
            other => panic!("`{shape}` has the unsupported type `{other}`"),
        }
    }

    fn valid_text(&self, shape: &str) -> String {
        let definition = &self.model["shapes"][shape];
        if let Some(first) = definition["enum"][0].as_str() {
            return first.to_owned();
        }
        let (prefix, _) = sample(definition["pattern"].as_str());
        let min = usize::try_from(definition["min"].as_i64().unwrap_or(1)).unwrap_or(1);
        self.text_of(shape, min.max(prefix.len() + 1))
    }

    /// Returns a text of a length that matches the pattern of a shape, if that is possible.
    fn text_of(&self, shape: &str, length: usize) -> String {
        let (prefix, fill) = sample(self.model["shapes"][shape]["pattern"].as_str());
        let prefix = &prefix[..prefix.len().min(length)];
        format!("{prefix}{}", fill.repeat(length - prefix.len()))
    }

    /// Returns a text, list or map of a length.
    fn sized(&self, shape: &str, length: usize) -> Option<Value> {
        let definition = &self.model["shapes"][shape];
        let target = |member: &str| definition[member]["shape"].as_str().expect("a shape");
        Some(match definition["type"].as_str()? {
            "string" => json!(self.text_of(shape, length)),
            "list" => {
                let element = self.valid(target("member"), 1);
                Value::Array(vec![element; length])
            }
            "map" => {
                let (key, value) = (
                    self.valid_text(target("key")),
                    self.valid(target("value"), 1),
                );
                let keys = (0..length).map(|index| match index {
                    0 => key.clone(),
                    _ => format!("{key}{index}"),
                });
                Value::Object(keys.map(|key| (key, value.clone())).collect())
            }
            _ => return None,
        })
    }

    fn is_sensitive(&self, member: &str, shape: &str) -> bool {
        self.model["shapes"][shape]["sensitive"] == true
            || self.sensitive.contains(member)
            || self.sensitive.contains(shape)
    }

    /// Writes a request with this input, in the protocol of the service.
    ///
    /// # Panics
    /// If the model lacks a name that its protocol requires.
    pub fn encode(&self, operation: &str, input: &Value) -> EncodedRequest {
        let metadata = &self.model["metadata"];
        if metadata["protocol"] == "json" {
            let prefix = metadata["targetPrefix"].as_str().expect("a target prefix");
            return EncodedRequest {
                method: "POST".to_owned(),
                uri: "/".to_owned(),
                headers: vec![("x-amz-target".to_owned(), format!("{prefix}.{operation}"))],
                body: input.to_string(),
            };
        }
        let http = &self.model["operations"][operation]["http"];
        let mut uri = http["requestUri"].as_str().expect("a URI").to_owned();
        let mut query = Vec::new();
        let mut headers = Vec::new();
        let mut body = Map::new();
        let shape = self.input(operation).unwrap_or_default();
        let members = self.model["shapes"][shape]["members"].as_object();
        for (name, member) in members.into_iter().flatten() {
            let value = input.get(name);
            let location_name = member["locationName"].as_str().unwrap_or(name);
            let plain = value.map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            let encoded = plain.as_deref().unwrap_or_default();
            let encoded = utf8_percent_encode(encoded, NON_ALPHANUMERIC).to_string();
            match (member["location"].as_str(), plain) {
                (Some("uri"), _) => uri = uri.replace(&format!("{{{location_name}}}"), &encoded),
                (Some("querystring"), Some(_)) => query.push(format!("{location_name}={encoded}")),
                (Some("header"), Some(plain)) => headers.push((location_name.to_owned(), plain)),
                (Some(_), _) => {}
                (None, _) => {
                    body.extend(value.map(|value| (name.clone(), value.clone())));
                }
            }
        }
        if !query.is_empty() {
            uri = format!("{uri}?{}", query.join("&"));
        }
        EncodedRequest {
            method: http["method"].as_str().expect("a method").to_owned(),
            uri,
            headers,
            body: match body.is_empty() {
                true => String::new(),
                false => Value::Object(body).to_string(),
            },
        }
    }
}

enum Constraint {
    Max(i64),
    Min(i64),
    Pattern(String),
    Enum(Vec<Value>),
}

/// Returns the beginning of a text that matches a pattern, and a letter to fill it with.
fn sample(pattern: Option<&str>) -> (&'static str, &'static str) {
    match pattern.unwrap_or_default() {
        r"[\w-]+:[0-9a-f-]+" => ("a:", "0"),
        r"arn:aws:iam::\d+:role/.*" => ("arn:aws:iam::1:role/", "a"),
        pattern if pattern.starts_with("arn:aws:sns:") => ("arn:aws:sns:a:1:app/GCM/", "a"),
        "(un)?authenticated" => ("authenticate", "d"),
        _ => ("", "1"),
    }
}

/// Returns the text of an error with some violations.
fn text(violations: Vec<String>) -> String {
    let count = violations.len();
    let errors = if count == 1 { "error" } else { "errors" };
    format!(
        "{count} validation {errors} detected: {}",
        violations.join("; ")
    )
}

fn null(path: &str) -> String {
    format!("Value null at '{path}' failed to satisfy constraint: Member must not be null")
}

fn part(path: &str, element: &str, requirements: &[String]) -> String {
    let requirements = requirements.join(", ");
    format!(
        "Value at '{path}' failed to satisfy constraint: {element} must satisfy constraint: [{requirements}]"
    )
}

/// Returns a text as errors show it.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(256) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.escape_debug().to_string(),
    }
}

fn replace(input: &mut Value, steps: &[Step], value: Value) {
    let Some((step, rest)) = steps.split_first() else {
        *input = value;
        return;
    };
    match step {
        Step::Member(name) => replace(&mut input[name.as_str()], rest, value),
        Step::Element => replace(&mut input[0], rest, value),
        Step::Entry => {
            let entries = input.as_object_mut().expect("a map");
            replace(entries.values_mut().next().expect("an entry"), rest, value);
        }
        Step::Key => {
            let entries = input.as_object_mut().expect("a map");
            let old = std::mem::take(entries)
                .into_iter()
                .next()
                .expect("an entry");
            let key = value.as_str().expect("a text").to_owned();
            entries.insert(key, old.1);
        }
    }
}

fn remove(input: &mut Value, steps: &[Step]) {
    let Some((Step::Member(name), steps)) = steps.split_last() else {
        panic!("only members can be absent")
    };
    let mut inner = input;
    for step in steps {
        inner = match step {
            Step::Member(name) => &mut inner[name.as_str()],
            Step::Element => &mut inner[0],
            Step::Entry | Step::Key => {
                let entries = inner.as_object_mut().expect("a map");
                entries.values_mut().next().expect("an entry")
            }
        };
    }
    inner.as_object_mut().expect("a structure").remove(name);
}
