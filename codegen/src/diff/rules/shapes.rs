//! Rules about the values of a shape: its kind, and the elements of lists and maps.

use std::collections::BTreeMap;

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::pairing::{ModelPair, TypeRelation};
use crate::diff::report::{Api, Finding, Subject, Wire, code_span};
use crate::diff::rust_view::type_text;
use crate::diff::wire_format::{Places, Position};
use crate::hash::HashSet;
use crate::ir::{Presence, Type};
use crate::lower::Lowered;
use crate::model::{Kind, Location, Member, Model, Shape, TimestampFormat};

impl Comparer<'_> {
    /// Compares all pairs of shapes, except for the members of structures.
    pub(in crate::diff) fn compare_shapes(&mut self) {
        let models = self.models;
        for old_name in models.old.model.shapes.keys() {
            let Some(new_name) = models.shapes.get(old_name).copied() else {
                continue;
            };
            let old = &models.old.model.shapes[old_name];
            let new = &models.new.model.shapes[new_name];
            if models.is_unknown(old_name, new_name) {
                continue;
            }
            // The targets of equal shapes have equal names, and are compared by themselves.
            if old == new && same_variants(models, old_name, new_name) {
                continue;
            }
            let subject = models.shape_subject(Some(old_name), Some(new_name));
            self.compare_values(old_name, new_name, &subject);
            if old.sensitive != new.sensitive {
                self.sensitivity_changed(&subject, new.sensitive);
            }
            self.compare_deprecation(&subject, old.deprecated, new.deprecated, Api::Patch);
            if old.boxed != new.boxed && !presence_differs(models, old_name, new_name) {
                self.boxed_changed(&subject, old.boxed, new.boxed);
            }
        }
    }

    /// Compares the values of two shapes. They need not be paired: the target of a member can change
    /// from one to the other.
    fn compare_values(&mut self, old_name: &str, new_name: &str, subject: &Subject) {
        let models = self.models;
        let old = &models.old.model.shapes[old_name];
        let new = &models.new.model.shapes[new_name];
        match (&old.kind, &new.kind) {
            (Kind::Enum(old), Kind::Enum(new)) => {
                self.compare_enum(subject, old, new);
            }
            (Kind::Blob { streaming: old }, Kind::Blob { streaming: new }) => {
                self.compare_streaming(subject, *old, *new);
            }
            (Kind::Timestamp(old), Kind::Timestamp(new)) => {
                let places = models.places().of_timestamps(new_name);
                self.compare_timestamp_format(subject, (*old, *new), places);
            }
            (
                Kind::List {
                    member: old,
                    sparse: old_sparse,
                    flattened: old_flattened,
                },
                Kind::List {
                    member: new,
                    sparse: new_sparse,
                    flattened: new_flattened,
                },
            ) => {
                self.compare_element((subject, new_name), "member", old, new);
                self.compare_sparse(subject, *old_sparse, *new_sparse);
                self.compare_flattened(subject, *old_flattened, *new_flattened);
            }
            (
                Kind::Map {
                    key: old_key,
                    value: old,
                    sparse: old_sparse,
                    flattened: old_flattened,
                },
                Kind::Map {
                    key: new_key,
                    value: new,
                    sparse: new_sparse,
                    flattened: new_flattened,
                },
            ) => {
                self.compare_element((subject, new_name), "key", old_key, new_key);
                self.compare_element((subject, new_name), "value", old, new);
                self.compare_sparse(subject, *old_sparse, *new_sparse);
                self.compare_flattened(subject, *old_flattened, *new_flattened);
            }
            _ if !models.same_kind(old_name, new_name) => {
                self.kind_changed(subject, old_name, new_name);
            }
            _ => {}
        }
        self.compare_constraints(subject, old, (new_name, new));
    }
}

/// Returns whether two enums with equal values have equal variants, which an override can change.
fn same_variants(models: &ModelPair<'_>, old: &str, new: &str) -> bool {
    let old = models.old_index.enums.get(old).map(|item| &item.variants);
    let new = models.new_index.enums.get(new).map(|item| &item.variants);
    let (old, new) = (old.into_iter().flatten(), new.into_iter().flatten());
    old.map(|variant| (variant.wire_name, variant.rust_name.as_str()))
        .eq(new.map(|variant| (variant.wire_name, variant.rust_name.as_str())))
}

/// Returns whether some member of this shape has another presence than before.
fn presence_differs(models: &ModelPair<'_>, old: &str, new: &str) -> bool {
    fn presences<'l>(
        lowered: &'l Lowered<'_>,
        target: &Type,
    ) -> BTreeMap<(&'l str, &'l str), Presence> {
        let mut presences = BTreeMap::new();
        for item in &lowered.structs {
            for field in item.fields.iter().filter(|field| field.ty == *target) {
                presences.insert((&*item.wire_name, field.schema.member), field.presence);
            }
        }
        presences
    }
    let (old_lowered, new_lowered) = (&models.old.lowered, &models.new.lowered);
    match (old_lowered.types.get(old), new_lowered.types.get(new)) {
        (Some(old), Some(new)) => presences(old_lowered, old) != presences(new_lowered, new),
        _ => false,
    }
}

pub(super) const TYPE_CHANGED: Rule = Rule {
    id: "type-changed",
    summary: "The kind of a shape changes",
    api: "major",
    wire: "breaking, or compatible between string and enum",
};

impl Comparer<'_> {
    fn kind_changed(&mut self, subject: &Subject, old: &str, new: &str) {
        let models = self.models;
        let types = (
            models.old.lowered.types.get(old),
            models.new.lowered.types.get(new),
        );
        let text = |ty: Option<&Type>| ty.map_or_else(|| "a message".to_owned(), type_text);
        let (old_text, new_text) = (text(types.0), text(types.1));
        let same = match types {
            (Some(old), Some(new)) => models.compare_types(old, new) == TypeRelation::Same,
            _ => false,
        };
        self.report(
            Finding::new(TYPE_CHANGED, subject)
                .api(if same { Api::None } else { Api::Major })
                .wire(wire_of_targets(models, old, new))
                .values(&old_text, &new_text)
                .message(
                    format!(
                        "The type of the shape {} changed from {} to {}.",
                        code_span(new),
                        code_span(&old_text),
                        code_span(&new_text)
                    ),
                    "Convert the values where members of this shape are read or set.",
                ),
        );
    }
}

pub(super) const ELEMENT_TYPE_CHANGED: Rule = Rule {
    id: "element-type-changed",
    summary: "The element type of a list or map changes",
    api: "major",
    wire: "breaking, or compatible if the wire format is the same",
};

impl Comparer<'_> {
    /// Compares the elements of the list or map `name`.
    fn compare_element(
        &mut self,
        (subject, name): (&Subject, &str),
        role: &str,
        old: &Member,
        new: &Member,
    ) {
        let old_path = subject.old_path.as_ref();
        let element = Subject {
            path: format!("{}.{role}", subject.path),
            old_path: old_path.map(|path| format!("{path}.{role}")),
            ..subject.clone()
        };
        self.compare_element_name(&element, role, old, new);
        let models = self.models;
        if models.are_timestamps(old.target, new.target) {
            let formats = (
                stated_format(&models.old.model, old),
                stated_format(&models.new.model, new),
            );
            // Another format of paired targets is reported with them.
            let paired = models.is_shape_pair(old.target, new.target);
            if !paired || old.timestamp_format != new.timestamp_format {
                let places = models.places().of_timestamps(name);
                self.compare_timestamp_format(&element, formats, places);
            }
        } else if !models.is_shape_pair(old.target, new.target) {
            self.compare_targets(&element, ELEMENT_TYPE_CHANGED, old.target, new.target);
        }
    }

    /// Compares the targets of a member or element that are not paired. If the Rust types are the
    /// same, the values are compared here; otherwise `rule` reports the change.
    pub(super) fn compare_targets(
        &mut self,
        subject: &Subject,
        rule: Rule,
        old: &str,
        new: &str,
    ) -> TypeRelation {
        let models = self.models;
        let types = (
            models.old.lowered.types.get(old),
            models.new.lowered.types.get(new),
        );
        let (Some(old_type), Some(new_type)) = types else {
            return TypeRelation::Same;
        };
        let relation = models.compare_types(old_type, new_type);
        if relation == TypeRelation::Same {
            self.compare_values(old, new, subject);
            return relation;
        }
        let (old_text, new_text) = (type_text(old_type), type_text(new_type));
        let (old_text, new_text) = if old_text == new_text {
            (format!("{old_text} ({old})"), format!("{new_text} ({new})"))
        } else {
            (old_text, new_text)
        };
        self.report(
            Finding::new(rule, subject)
                .api(Api::Major)
                .wire(wire_of_targets(models, old, new))
                .message(
                    format!(
                        "The {} of {} changed from {} to {}.",
                        if rule.id == ELEMENT_TYPE_CHANGED.id {
                            "element type"
                        } else {
                            "type"
                        },
                        subject.name(),
                        code_span(&old_text),
                        code_span(&new_text)
                    ),
                    "Convert the values where they are read or set.",
                )
                .values(old_text, new_text),
        );
        relation
    }
}

/// Returns the timestamp format that a member or its target states.
pub(super) fn stated_format(model: &Model<'_>, member: &Member<'_>) -> Option<TimestampFormat> {
    match model.shape(member.target).kind {
        Kind::Timestamp(of_shape) => member.timestamp_format.or(of_shape),
        _ => None,
    }
}

/// Returns the verdict on the wire for a target that changed from one shape to another.
fn wire_of_targets(models: &ModelPair<'_>, old: &str, new: &str) -> Wire {
    Wire::breaking_if(!same_wire_format(models, old, new))
}

/// Returns whether the values of two shapes have the same wire format.
fn same_wire_format(models: &ModelPair<'_>, old: &str, new: &str) -> bool {
    let is_text = |shape: &Shape<'_>| matches!(shape.kind, Kind::String | Kind::Enum(_));
    let mut open = vec![(old, new)];
    // Shapes can contain themselves.
    let mut seen = HashSet::default();
    while let Some(names) = open.pop() {
        if !seen.insert(names) {
            continue;
        }
        let (a, b) = (
            models.old.model.shape(names.0),
            models.new.model.shape(names.1),
        );
        match (&a.kind, &b.kind) {
            (Kind::Unknown, _) | (_, Kind::Unknown) => {}
            _ if is_text(a) && is_text(b) => {}
            // The formats of timestamps are compared with the members that contain them.
            (Kind::Timestamp(_), Kind::Timestamp(_)) => {}
            (Kind::List { member: a, .. }, Kind::List { member: b, .. }) => {
                if !same_element(models, (a, b), "member") {
                    return false;
                }
                open.push((a.target, b.target));
            }
            (
                Kind::Map {
                    key: a_key,
                    value: a,
                    ..
                },
                Kind::Map {
                    key: b_key,
                    value: b,
                    ..
                },
            ) => {
                let same = same_element(models, (a_key, b_key), "key")
                    && same_element(models, (a, b), "value");
                if !same {
                    return false;
                }
                open.extend([(a_key.target, b_key.target), (a.target, b.target)]);
            }
            (Kind::Structure(a), Kind::Structure(b)) | (Kind::Union(a), Kind::Union(b)) => {
                if a.members.len() != b.members.len() {
                    return false;
                }
                for (name, member) in &a.members {
                    let Some(other) = b.members.get(name) else {
                        return false;
                    };
                    let format = models.format;
                    let binding = (
                        format.binding(a, Position::Nested, name, member),
                        format.binding(b, Position::Nested, name, other),
                    );
                    if binding.0 != binding.1 || !same_timestamps(models, (member, other)) {
                        return false;
                    }
                    open.push((member.target, other.target));
                }
            }
            (a, b) if std::mem::discriminant(a) == std::mem::discriminant(b) => {}
            _ => return false,
        }
    }
    true
}

/// Returns whether two elements of lists or maps have the same name and format, apart from their
/// targets. `role` is the name of elements without another one.
fn same_element(models: &ModelPair<'_>, (a, b): (&Member<'_>, &Member<'_>), role: &str) -> bool {
    let name = |member: &Member<'_>| member.location_name.unwrap_or(role).to_owned();
    let same_name = !models.format.sends_element_names() || name(a) == name(b);
    same_name && same_timestamps(models, (a, b))
}

/// Returns whether the timestamps of two members in the body have the same format.
fn same_timestamps(models: &ModelPair<'_>, (a, b): (&Member<'_>, &Member<'_>)) -> bool {
    models.format.same_timestamps(
        stated_format(&models.old.model, a),
        stated_format(&models.new.model, b),
        Places::of(Location::Body),
    )
}

pub(super) const ELEMENT_NAME_CHANGED: Rule = Rule {
    id: "element-name-changed",
    summary: "The wire name of the elements of a list or map changes",
    api: "none",
    wire: "breaking for protocols that send it, else compatible",
};

pub(super) const FLATTENED_CHANGED: Rule = Rule {
    id: "flattened-changed",
    summary: "A list or map becomes flattened or ceases to be",
    api: "none",
    wire: "breaking for protocols that support it, else compatible",
};

impl Comparer<'_> {
    fn compare_element_name(&mut self, subject: &Subject, role: &str, old: &Member, new: &Member) {
        if old.location_name == new.location_name {
            return;
        }
        let text = |member: &Member| member.location_name.unwrap_or(role).to_owned();
        // The role is the name of elements without another one.
        let wire = match text(old) == text(new) {
            true => Wire::Compatible,
            false => self.wire_of_element_names(),
        };
        self.report(
            Finding::new(ELEMENT_NAME_CHANGED, subject)
                .wire(wire)
                .values(text(old), text(new))
                .message(
                    format!(
                        "The wire name of the {role}s of {} changed from {} to {}.",
                        subject.name(),
                        code_span(&text(old)),
                        code_span(&text(new))
                    ),
                    "Rebuild and redeploy programs with the new version of the crate.",
                ),
        );
    }

    fn compare_flattened(&mut self, subject: &Subject, old: bool, new: bool) {
        if old == new {
            return;
        }
        let text = |flattened| if flattened { "flattened" } else { "wrapped" };
        self.report(
            Finding::new(FLATTENED_CHANGED, subject)
                .wire(self.wire_of_element_names())
                .values(text(old), text(new))
                .message(
                    format!("{} is now {} on the wire.", subject.name(), text(new)),
                    "Rebuild and redeploy programs with the new version of the crate.",
                ),
        );
    }

    /// Returns the verdict on the names and wrappers of elements, which only some protocols send.
    fn wire_of_element_names(&self) -> Wire {
        Wire::breaking_if(self.models.format.sends_element_names())
    }
}

pub(super) const SPARSE_CHANGED: Rule = Rule {
    id: "sparse-changed",
    summary: "A list or map becomes sparse or ceases to be",
    api: "major",
    wire: "breaking in requests that send null, else compatible",
};

impl Comparer<'_> {
    fn compare_sparse(&mut self, subject: &Subject, old: bool, new: bool) {
        if old == new {
            return;
        }
        let value = |sparse| if sparse { "sparse" } else { "dense" };
        let null_refused = old && subject.operations.in_requests();
        let (change, advice) = if new {
            ("is now sparse", "Handle `None`: elements are now `Option`.")
        } else {
            (
                "is no longer sparse",
                "Remove the handling of `None`, and omit missing elements.",
            )
        };
        self.report(
            Finding::new(SPARSE_CHANGED, subject)
                .api(Api::Major)
                .wire(Wire::breaking_if(null_refused))
                .values(value(old), value(new))
                .message(format!("{} {change}.", subject.name()), advice),
        );
    }
}
