//! What values a shape has: its kind, its limits, its elements.

use std::collections::BTreeMap;

use super::change::{Api, Wire};
use super::compare::{Comparer, SameType, type_text};
use super::finding::{Finding, Spot};
use super::rules;
use crate::ir::{self, Field, Presence, Type};
use crate::lower::Lowered;
use crate::model::{Kind, Member, Model, Shape, TimestampFormat};

/// How deep two structures are looked into to tell whether they look the same on the wire.
const DEEPEST_LOOK: usize = 8;

impl<'a> Comparer<'a> {
    pub(super) fn compare_shapes(&mut self) {
        let (old, new) = (self.ground.old, self.ground.new);
        for name in old.model.shapes.keys() {
            let Some(counterpart) = self.ground.shapes.get(name).copied() else {
                continue;
            };
            let (a, b) = (&old.model.shapes[name], &new.model.shapes[counterpart]);
            // What lists and maps hold has the same name then, and so is looked at by itself.
            if a == b && self.same_variants(name, counterpart) {
                continue;
            }
            let spot = self.shape_spot(Some(name), Some(counterpart));
            self.compare_values(name, counterpart, &spot);
            if a.sensitive != b.sensitive {
                self.sensitivity(&spot, b.sensitive);
            }
            self.compare_standing(&spot, a.deprecated, b.deprecated, Api::Patch);
            if a.boxed != b.boxed && !self.presence_differs(name, counterpart) {
                self.boxing(&spot, a.boxed, b.boxed);
            }
        }
    }

    /// Whether Rust names the values of two enums with the same text alike, as it does unless an
    /// override says otherwise.
    fn same_variants(&self, old: &str, new: &str) -> bool {
        let (was, is) = (
            self.ground.was.enums.get(old),
            self.ground.is.enums.get(new),
        );
        let names = |item: Option<&&'a ir::Enum<'a>>| -> Vec<(&str, &str)> {
            let variants = item.iter().flat_map(|item| &item.variants);
            variants
                .map(|variant| (variant.wire_name, variant.rust_name.as_str()))
                .collect()
        };
        names(was) == names(is)
    }

    pub(super) fn boxing(&mut self, spot: &Spot, old: bool, new: bool) {
        let text = |boxed| if boxed { "boxed" } else { "not boxed" };
        self.push(
            Finding::new(rules::BOX_CHANGED, spot)
                .values(text(old), text(new))
                .says(
                    format!(
                        "{} is {} now; the Rust type is the same.",
                        spot.name(),
                        text(new)
                    ),
                    "Nothing to do.",
                ),
        );
    }

    pub(super) fn sensitivity(&mut self, spot: &Spot, sensitive: bool) {
        let (rule, what) = if sensitive {
            (rules::SENSITIVE_ADDED, "hidden")
        } else {
            (rules::SENSITIVE_REMOVED, "shown")
        };
        let advice = if sensitive {
            "Look for logs that were written before, and for tests that compare what `Debug` prints."
        } else {
            "Check that your logs may hold it."
        };
        self.push(Finding::new(rule, spot).api(Api::Patch).says(
            format!("`Debug` leaves {} {what} now.", spot.name()),
            advice,
        ));
    }

    /// Compares the values that two shapes have. They need not belong together: a use of the one may
    /// have become a use of the other.
    pub(super) fn compare_values(&mut self, old: &str, new: &str, spot: &Spot) {
        let (a, b) = (
            &self.ground.old.model.shapes[old],
            &self.ground.new.model.shapes[new],
        );
        match (&a.kind, &b.kind) {
            (Kind::Enum(old), Kind::Enum(new)) => {
                self.compare_enum(spot, old, new);
            }
            (Kind::Blob { streaming: old }, Kind::Blob { streaming: new }) => {
                self.streaming(spot, *old, *new);
            }
            (Kind::Timestamp(old), Kind::Timestamp(new)) => {
                self.timestamps(spot, *old, *new);
            }
            (
                Kind::List {
                    member: a,
                    sparse: old_sparse,
                    flattened: old_flattened,
                },
                Kind::List {
                    member: b,
                    sparse: new_sparse,
                    flattened: new_flattened,
                },
            ) => {
                self.compare_element(spot, "member", a, b);
                self.sparse(spot, *old_sparse, *new_sparse);
                self.flattened(spot, *old_flattened, *new_flattened);
            }
            (
                Kind::Map {
                    key: a_key,
                    value: a,
                    sparse: old_sparse,
                    flattened: old_flattened,
                },
                Kind::Map {
                    key: b_key,
                    value: b,
                    sparse: new_sparse,
                    flattened: new_flattened,
                },
            ) => {
                self.compare_element(spot, "key", a_key, b_key);
                self.compare_element(spot, "value", a, b);
                self.sparse(spot, *old_sparse, *new_sparse);
                self.flattened(spot, *old_flattened, *new_flattened);
            }
            (old_kind, new_kind) => {
                if std::mem::discriminant(old_kind) != std::mem::discriminant(new_kind) {
                    self.kind_changed(spot, old, new);
                }
            }
        }
        self.compare_constraints(spot, a, b);
    }

    fn kind_changed(&mut self, spot: &Spot, old: &str, new: &str) {
        let types = (
            self.ground.old.lowered.types.get(old),
            self.ground.new.lowered.types.get(new),
        );
        let (was, is) = (
            types.0.map_or_else(|| "a message".to_owned(), type_text),
            types.1.map_or_else(|| "a message".to_owned(), type_text),
        );
        let same = match types {
            (Some(old), Some(new)) => self.types(old, new) == SameType::Same,
            _ => false,
        };
        self.push(
            Finding::new(rules::TYPE_CHANGED, spot)
                .api(if same { Api::None } else { Api::Major })
                .wire(self.wire_of_types(old, new))
                .values(&was, &is)
                .says(
                    format!("Values of the shape `{new}` were `{was}` and are `{is}`."),
                    "Convert where the members that hold it are read or set.",
                ),
        );
    }

    /// What it does to running programs that one shape took the other's place.
    pub(super) fn wire_of_types(&self, old: &str, new: &str) -> Wire {
        if looks_same(
            (&self.ground.old.model, old),
            (&self.ground.new.model, new),
            DEEPEST_LOOK,
        ) {
            Wire::Compatible
        } else {
            Wire::Breaking
        }
    }

    fn compare_element(&mut self, spot: &Spot, role: &str, old: &Member, new: &Member) {
        let below = Spot {
            path: format!("{}.{role}", spot.path),
            old_path: spot.old_path.as_ref().map(|path| format!("{path}.{role}")),
            ..spot.clone()
        };
        if old.location_name != new.location_name {
            let text = |member: &Member| member.location_name.unwrap_or(role).to_owned();
            self.push(
                Finding::new(rules::ELEMENT_NAME_CHANGED, &below)
                    .wire(self.if_wrapped(Wire::Breaking))
                    .values(text(old), text(new))
                    .says(
                        format!(
                            "The {role}s of {} have another name on the wire.",
                            spot.name()
                        ),
                        "Update running programs.",
                    ),
            );
        }
        if old.timestamp_format != new.timestamp_format {
            self.timestamps(&below, old.timestamp_format, new.timestamp_format);
        }
        if !self.belong_together(old.target, new.target) {
            self.retarget(&below, rules::ELEMENT_TYPE_CHANGED, old.target, new.target);
        }
    }

    /// A use of one shape became a use of another: either the type differs, or what is said of it
    /// may. Tells whether the type differs.
    pub(super) fn retarget(
        &mut self,
        spot: &Spot,
        rule: &'static str,
        old: &str,
        new: &str,
    ) -> SameType {
        let types = (
            self.ground.old.lowered.types.get(old),
            self.ground.new.lowered.types.get(new),
        );
        let (Some(was), Some(is)) = types else {
            return SameType::Same;
        };
        let same = self.types(was, is);
        if same == SameType::Same {
            self.compare_values(old, new, spot);
            return same;
        }
        let (was, is) = (type_text(was), type_text(is));
        let values = if was == is {
            (format!("{was} ({old})"), format!("{is} ({new})"))
        } else {
            (was, is)
        };
        self.push(
            Finding::new(rule, spot)
                .api(Api::Major)
                .wire(self.wire_of_types(old, new))
                .says(
                    format!(
                        "{} held `{}` and holds `{}`.",
                        spot.name(),
                        values.0,
                        values.1
                    ),
                    "Convert where it is read or set.",
                )
                .values(values.0, values.1),
        );
        same
    }

    /// What a change comes to that only protocols with names and wrappers around elements see.
    fn if_wrapped(&self, wire: Wire) -> Wire {
        match self.ground.new.lowered.protocol {
            "rest-xml" | "query" | "ec2" => wire,
            _ => Wire::Compatible,
        }
    }

    fn sparse(&mut self, spot: &Spot, old: bool, new: bool) {
        if old == new {
            return;
        }
        let text = |sparse| if sparse { "sparse" } else { "dense" };
        let lost = old && spot.reach.in_requests();
        self.push(
            Finding::new(rules::SPARSE_CHANGED, spot)
                .api(Api::Major)
                .wire(Wire::breaking_if(lost))
                .values(text(old), text(new))
                .says(
                    format!("{} is {} now.", spot.name(), text(new)),
                    if new {
                        "Elements are `Option` now; decide what `None` means."
                    } else {
                        "Elements are not `Option` any more; leave absent ones out."
                    },
                ),
        );
    }

    fn flattened(&mut self, spot: &Spot, old: bool, new: bool) {
        if old == new {
            return;
        }
        let text = |flattened| if flattened { "flattened" } else { "wrapped" };
        self.push(
            Finding::new(rules::FLATTENED_CHANGED, spot)
                .wire(self.if_wrapped(Wire::Breaking))
                .values(text(old), text(new))
                .says(
                    format!("{} is {} on the wire now.", spot.name(), text(new)),
                    "Update running programs.",
                ),
        );
    }

    pub(super) fn streaming(&mut self, spot: &Spot, old: bool, new: bool) {
        if old == new {
            return;
        }
        let text = |streaming| if streaming { "streamed" } else { "a value" };
        self.push(
            Finding::new(rules::STREAMING_CHANGED, spot)
                .api(Api::Major)
                .wire(Wire::Behaviour)
                .values(text(old), text(new))
                .says(
                    format!("{} is {} now.", spot.name(), text(new)),
                    "Read or write it in the other way; no code can be written for streams yet.",
                ),
        );
    }

    pub(super) fn timestamps(
        &mut self,
        spot: &Spot,
        old: Option<TimestampFormat>,
        new: Option<TimestampFormat>,
    ) {
        if old == new {
            return;
        }
        let text = |format| match format {
            None => "as the protocol says",
            Some(TimestampFormat::EpochSeconds) => "epoch seconds",
            Some(TimestampFormat::DateTime) => "ISO 8601",
            Some(TimestampFormat::HttpDate) => "RFC 822",
        };
        self.push(
            Finding::new(rules::TIMESTAMP_FORMAT_CHANGED, spot)
                .wire(Wire::Breaking)
                .values(text(old), text(new))
                .says(
                    format!("Moments in {} are written differently.", spot.name()),
                    "Update running programs; the Rust type is the same.",
                ),
        );
    }

    /// Whether a shape's values are optional in other places than before.
    fn presence_differs(&self, old: &str, new: &str) -> bool {
        fn presences<'a>(
            lowered: &Lowered<'a>,
            target: &Type,
        ) -> BTreeMap<(&'a str, &'a str), Presence> {
            let fields = lowered.structs.iter().flat_map(|item| &item.fields);
            let fields = fields.filter(|field| field.ty == *target);
            let presence = |field: &Field<'a>| {
                let schema = &field.schema;
                ((schema.shape, schema.member), field.presence)
            };
            fields.map(presence).collect()
        }
        match (
            self.ground.old.lowered.types.get(old),
            self.ground.new.lowered.types.get(new),
        ) {
            (Some(a), Some(b)) => {
                presences(&self.ground.old.lowered, a) != presences(&self.ground.new.lowered, b)
            }
            _ => false,
        }
    }
}

/// Whether values of two shapes look the same on the wire.
fn looks_same(old: (&Model, &str), new: (&Model, &str), depth: usize) -> bool {
    let shapes = (old.0.shapes.get(old.1), new.0.shapes.get(new.1));
    let (Some(a), Some(b)) = shapes else {
        return false;
    };
    let below = |a: &Member, b: &Member| {
        depth > 0
            && a.location_name == b.location_name
            && looks_same((old.0, a.target), (new.0, b.target), depth - 1)
    };
    let text = |shape: &Shape| matches!(shape.kind, Kind::String | Kind::Enum(_));
    match (&a.kind, &b.kind) {
        _ if text(a) && text(b) => true,
        (Kind::List { member: a, .. }, Kind::List { member: b, .. }) => below(a, b),
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
        ) => below(a_key, b_key) && below(a, b),
        (Kind::Structure(a), Kind::Structure(b)) | (Kind::Union(a), Kind::Union(b)) => {
            a.members.len() == b.members.len()
                && a.members.iter().all(|(name, member)| {
                    b.members
                        .get(name)
                        .is_some_and(|other| below(member, other))
                })
        }
        (a, b) => {
            std::mem::discriminant(a) == std::mem::discriminant(b)
                && !matches!(a, Kind::Structure(_))
        }
    }
}
