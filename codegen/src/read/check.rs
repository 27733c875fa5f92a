//! Checks of a model: its names, references, labels and nesting.

use crate::document::child_path;
use crate::error::Error;
use crate::faults::Faults;
use crate::hash::HashSet;
use crate::model::{Kind, Location, Member, Model, Operation};

/// Checks a model. Shapes without a Rust type become unknown.
pub(super) fn check(model: &mut Model<'_>, faults: &Faults) {
    let checks = Checks { model, faults };
    checks.check_shapes();
    checks.check_operations();
    for name in checks.find_endless() {
        if let Some(shape) = model.shapes.get_mut(name) {
            shape.kind = Kind::Unknown;
        }
    }
}

/// The greatest number of lists and maps that are nested directly.
const MAX_NESTING: usize = 32;

/// A model to check, and the record of its faults.
struct Checks<'c, 'a> {
    model: &'c Model<'a>,
    faults: &'c Faults,
}

impl<'a> Checks<'_, 'a> {
    fn fault(&self, path: String, message: String, hint: impl Into<String>) {
        let error = Error::new(self.model.file, path, message, hint);
        self.faults.add(error);
    }

    fn check_shapes(&self) {
        for (name, shape) in &self.model.shapes {
            let path = || child_path("$.shapes", name);
            self.check_name(name, path);
            match &shape.kind {
                Kind::List { member, .. } => {
                    self.check_target(member, || format!("{}.member", path()));
                }
                Kind::Map { key, value, .. } => {
                    self.check_target(key, || format!("{}.key", path()));
                    let kind = &self.model.shape(key.target).kind;
                    if !matches!(kind, Kind::String | Kind::Enum(_) | Kind::Unknown) {
                        self.fault(
                            format!("{}.key", path()),
                            format!("`{}` cannot be a map key", key.target),
                            "use a string or an enum",
                        );
                    }
                    self.check_target(value, || format!("{}.value", path()));
                }
                Kind::Structure(structure) | Kind::Union(structure) => {
                    for (member_name, member) in &structure.members {
                        let path = || child_path(&format!("{}.members", path()), member_name);
                        self.check_name(member_name, path);
                        self.check_target(member, path);
                    }
                }
                _ => {}
            }
        }
    }

    /// Checks the name of an operation, shape or member, which becomes part of IDs and paths.
    fn check_name(&self, name: &str, path: impl FnOnce() -> String) {
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        if name.chars().all(is_letter) && name.contains(|letter: char| letter.is_ascii_alphabetic())
        {
            return;
        }
        self.fault(
            path(),
            format!("`{}` is not a valid name", name.escape_debug()),
            "use letters, digits and underscores; put another wire name into `locationName`",
        );
    }

    /// Checks that the target of the member at `path` exists.
    fn check_target(&self, member: &Member<'_>, path: impl FnOnce() -> String) {
        self.check_reference(member.target, || format!("{}.shape", path()));
    }

    /// Returns whether a shape exists. An empty name stands for one that could not be read.
    fn check_reference(&self, name: &str, path: impl FnOnce() -> String) -> bool {
        let exists = self.model.shapes.contains_key(name);
        if !exists && !name.is_empty() {
            let known = self.model.shapes.keys().copied();
            let otherwise = "add it to `shapes`, or correct the name";
            let hint = self.faults.hint(name, known, otherwise);
            self.fault(path(), format!("the shape `{name}` does not exist"), hint);
        }
        exists
    }

    /// Refuses lists and maps that contain themselves without a structure in between, which have no
    /// Rust type. Returns their names.
    fn find_endless(&self) -> Vec<&'a str> {
        let mut endless = Vec::new();
        for name in self.model.shapes.keys() {
            let mut target = *name;
            let mut depth = 0;
            while let Kind::List { member, .. } | Kind::Map { value: member, .. } =
                &self.model.shape(target).kind
            {
                depth += 1;
                if depth > MAX_NESTING {
                    self.fault(
                        child_path("$.shapes", name),
                        format!(
                            "lists and maps are nested more than {MAX_NESTING} deep in `{name}`"
                        ),
                        "put a structure or union in between, or fix a list that contains itself",
                    );
                    endless.push(*name);
                    break;
                }
                target = member.target;
            }
        }
        endless
    }

    fn check_operations(&self) {
        for (name, operation) in &self.model.operations {
            let path = child_path("$.operations", name);
            self.check_name(name, || path.clone());
            for (key, target) in [("input", operation.input), ("output", operation.output)] {
                if let Some(target) = target {
                    self.check_structure(target, || format!("{path}.{key}.shape"));
                }
            }
            for (index, target) in operation.errors.iter().enumerate() {
                self.check_structure(target, || format!("{path}.errors[{index}].shape"));
            }
            self.check_labels(operation, &format!("{path}.http.requestUri"));
        }
    }

    fn check_structure(&self, name: &str, path: impl Fn() -> String) {
        if !self.check_reference(name, &path) {
            return;
        }
        if !matches!(
            self.model.shape(name).kind,
            Kind::Structure(_) | Kind::Unknown
        ) {
            self.fault(
                path(),
                format!("the shape `{name}` is not a structure"),
                "inputs, outputs and errors must be structures",
            );
        }
    }

    /// Checks that the labels of the URI and the members bound to labels correspond. `path` is that of
    /// the URI.
    fn check_labels(&self, operation: &Operation<'_>, path: &str) {
        // A URI that could not be read has no labels to compare.
        let uri = Some(operation.http.uri).filter(|uri| !uri.is_empty());
        let Some(labels) = uri.and_then(labels) else {
            return;
        };
        let input = operation.input.map(|name| &self.model.shape(name).kind);
        let members = match input {
            Some(Kind::Structure(structure)) => Some(&structure.members),
            Some(_) => return,
            None => None,
        };
        let members = members.into_iter().flatten();
        let bound: Vec<(&str, &str)> = members
            .filter(|(_, member)| member.location == Location::Uri)
            .map(|(name, member)| (*name, member.location_name.unwrap_or(name)))
            .collect();
        let known: HashSet<&str> = bound.iter().map(|(_, label)| *label).collect();
        for label in labels.iter().filter(|label| !known.contains(**label)) {
            self.fault(
                path.to_owned(),
                format!("no member of the input is bound to the label `{{{label}}}`"),
                self.faults.hint(
                    label,
                    known.iter().copied(),
                    "set `location` to `uri` and `locationName` to the label, on a member of the input",
                ),
            );
        }
        for (member, label) in bound.iter().filter(|(_, label)| !labels.contains(label)) {
            self.fault(
                path.to_owned(),
                format!("the member `{member}` is bound to the label `{{{label}}}`, which the URI does not contain"),
                self.faults.hint(
                    label,
                    labels.iter().copied(),
                    "add the label to the URI, or bind the member elsewhere",
                ),
            );
        }
    }
}

/// Returns the labels of a URI pattern, without the `+` of greedy labels, or `None` if a brace is
/// unmatched.
pub(super) fn labels(uri: &str) -> Option<Vec<&str>> {
    let mut parts = uri.split('{');
    let mut outside = parts.next()?;
    let mut labels = Vec::new();
    for part in parts {
        let (label, after) = part.split_once('}')?;
        labels.push(label.trim_end_matches('+'));
        if outside.contains('}') {
            return None;
        }
        outside = after;
    }
    (!outside.contains('}')).then_some(labels)
}
