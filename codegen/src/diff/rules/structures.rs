//! Rules about structures and unions: added, removed and renamed members, and traits of the whole.
//!
//! A structure of the model can become several Rust types, on which a change can have different
//! effects. Each is examined, and the most severe verdict counts.

use std::sync::LazyLock;

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::pairing::{AffectedOperations, Directions, Rename, TypeRelation, renamed_members};
use crate::diff::report::{Api, Finding, Names, Subject, Wire, child_path, code_span};
use crate::diff::rust_view::{RustMember, RustView, RustViewPair};
use crate::diff::wire_format::Position;
use crate::hash::{HashMap, HashSet, IndexMap};
use crate::ir::{BuildReturn, Presence};
use crate::load::Loaded;
use crate::model::{Kind, Member, Structure};

/// The names of two structures to compare. An operation can lack an input or output.
type ShapePair<'a> = (Option<&'a str>, Option<&'a str>);

/// The uses of a pair of structures.
#[derive(Default)]
struct StructureUses<'a> {
    views: Vec<RustViewPair<'a>>,
    /// The operations whose input or output the structures are.
    messages: Vec<(&'a str, Directions)>,
    /// The operations whose input the structures are, by their old and new names.
    inputs: Vec<(&'a str, &'a str)>,
}

/// Two structures or unions to compare.
pub(super) struct StructurePair<'a> {
    pub(super) old: NamedStructure<'a>,
    pub(super) new: NamedStructure<'a>,
    pub(super) views: Vec<RustViewPair<'a>>,
    pub(super) operations: AffectedOperations,
    /// The operations whose input the structures are, by their old and new names.
    pub(super) inputs: Vec<(&'a str, &'a str)>,
    is_union: bool,
}

/// A structure or union with the name of its shape.
#[derive(Clone, Copy)]
pub(super) struct NamedStructure<'a> {
    name: &'a str,
    pub(super) structure: &'a Structure<'a>,
}

impl<'a> NamedStructure<'a> {
    /// Returns the member at `index`.
    pub(super) fn member(self, index: usize) -> (&'a str, &'a Member<'a>) {
        let (name, member) = self.structure.members.get_index(index).expect("a member");
        (name, member)
    }

    fn member_path(self, index: usize) -> String {
        let members = format!("{}.members", child_path("$.shapes", self.name));
        child_path(&members, self.member(index).0)
    }

    fn member_wire_name(self, index: usize) -> String {
        let (name, member) = self.member(index);
        member.location_name.unwrap_or(name).to_owned()
    }
}

impl<'a> StructurePair<'a> {
    /// Returns the structure as the subject of findings.
    fn subject(&self) -> Subject {
        let views = self.views.first();
        Subject {
            path: child_path("$.shapes", self.new.name),
            old_path: Some(child_path("$.shapes", self.old.name)),
            wire_name: Names {
                old: Some(self.old.name.to_owned()),
                new: Some(self.new.name.to_owned()),
            },
            rust_name: Names {
                old: views.map(|views| views.old.path()),
                new: views.map(|views| views.new.path()),
            },
            operations: self.operations.clone(),
        }
    }

    /// Returns a member as the subject of findings, given its index on each side that has it.
    pub(super) fn member_subject(&self, old: Option<usize>, new: Option<usize>) -> Subject {
        let rust_name = |view: Option<&RustView<'_>>, index: Option<usize>| {
            let view = view?;
            let member = view.members.get(index?)?;
            Some(format!("{}::{}", view.path(), member.rust_name))
        };
        let views = self.views.first();
        let old_path = old.map(|index| self.old.member_path(index));
        let new_path = new.map(|index| self.new.member_path(index));
        Subject {
            path: new_path.or_else(|| old_path.clone()).unwrap_or_default(),
            old_path,
            wire_name: Names {
                old: old.map(|index| self.old.member_wire_name(index)),
                new: new.map(|index| self.new.member_wire_name(index)),
            },
            rust_name: Names {
                old: rust_name(views.map(|views| &views.old), old),
                new: rust_name(views.map(|views| &views.new), new),
            },
            operations: self.operations.clone(),
        }
    }

    /// Returns the type of an old member in the first Rust type.
    fn old_type_text(&self, index: usize) -> String {
        type_text(self.views.first().map(|views| &views.old), index)
    }

    /// Returns the type of a new member in the first Rust type.
    fn new_type_text(&self, index: usize) -> String {
        type_text(self.views.first().map(|views| &views.new), index)
    }
}

fn type_text(view: Option<&RustView<'_>>, index: usize) -> String {
    let member = view.and_then(|view| view.members.get(index));
    member.map(RustMember::type_text).unwrap_or_default()
}

static EMPTY: LazyLock<Structure> = LazyLock::new(Structure::default);

impl<'a> Comparer<'a> {
    /// Compares all pairs of structures and unions.
    pub(in crate::diff) fn compare_structures(&mut self) {
        let models = self.models;
        for (shapes, uses) in self.structure_pairs() {
            // An input or output that is not a structure is a fault, and has no members to compare.
            let is_message = |side: &Loaded<'_>, name: Option<&str>| {
                let kind = name.map(|name| &side.model.shape(name).kind);
                matches!(kind, None | Some(Kind::Structure(_) | Kind::Union(_)))
            };
            if !is_message(models.old, shapes.0) || !is_message(models.new, shapes.1) {
                continue;
            }
            let structure = |side: &'a Loaded<'a>, name: Option<&'a str>| {
                let shape = name.and_then(|name| side.model.shapes.get(name));
                match shape.map(|shape| &shape.kind) {
                    Some(Kind::Structure(structure)) => (structure, false),
                    Some(Kind::Union(union)) => (union, true),
                    _ => (&*EMPTY, false),
                }
            };
            let (old, _) = structure(models.old, shapes.0);
            let (new, is_union) = structure(models.new, shapes.1);
            // The equality of two structures ignores the order of their members.
            let same_order = old.members.keys().eq(new.members.keys());
            let mut views = uses.views.iter();
            if old == new && same_order && views.all(|views| self.same_views(views)) {
                continue;
            }
            let mut operations = match shapes {
                (Some(a), Some(b)) if models.is_shape_pair(a, b) => {
                    models.affected_operations(shapes.0, shapes.1)
                }
                _ => AffectedOperations::default(),
            };
            for (operation, direction) in uses.messages {
                operations.add(operation, direction);
            }
            self.compare_structure(&StructurePair {
                old: NamedStructure {
                    name: shapes.0.or(shapes.1).unwrap_or_default(),
                    structure: old,
                },
                new: NamedStructure {
                    name: shapes.1.or(shapes.0).unwrap_or_default(),
                    structure: new,
                },
                views: uses.views,
                operations,
                inputs: uses.inputs,
                is_union,
            });
        }
    }

    /// Returns every pair of structures that correspond in some use.
    fn structure_pairs(&self) -> IndexMap<ShapePair<'a>, StructureUses<'a>> {
        let models = self.models;
        let mut pairs: IndexMap<ShapePair<'a>, StructureUses<'a>> = IndexMap::default();
        for old in models.old.model.shapes.keys() {
            let Some(new) = models.shapes.get(old).copied() else {
                continue;
            };
            let views = self.type_views(old, new);
            if !views.is_empty() {
                let uses = StructureUses {
                    views,
                    ..StructureUses::default()
                };
                pairs.insert((Some(old), Some(new)), uses);
            }
        }
        for (old, new) in &models.operations {
            let a = &models.old.model.operations[*old];
            let b = &models.new.model.operations[*new];
            let old_lowered = models.old_index.operations[old];
            let new_lowered = models.new_index.operations[new];
            let messages = [
                (
                    (a.input, b.input),
                    (&old_lowered.input, &new_lowered.input),
                    Directions::REQUEST,
                ),
                (
                    (a.output, b.output),
                    (&old_lowered.output, &new_lowered.output),
                    Directions::RESPONSE,
                ),
            ];
            for (shapes, (old_message, new_message), direction) in messages {
                let uses = pairs.entry(shapes).or_default();
                uses.views.push(RustViewPair {
                    old: RustView::of_message(&old_lowered.module, old_message),
                    new: RustView::of_message(&new_lowered.module, new_message),
                    is_input: direction == Directions::REQUEST,
                });
                uses.messages.push((new, direction));
                if direction == Directions::REQUEST {
                    uses.inputs.push((old, new));
                }
            }
        }
        pairs
    }

    /// Returns the views of the types that a shape becomes, except for inputs and outputs.
    fn type_views(&self, old: &str, new: &str) -> Vec<RustViewPair<'a>> {
        let (a, b) = (&self.models.old_index, &self.models.new_index);
        let views = [
            (
                a.structs.get(old).map(|item| RustView::of_struct(item)),
                b.structs.get(new).map(|item| RustView::of_struct(item)),
            ),
            (
                a.unions.get(old).map(|item| RustView::of_union(item)),
                b.unions.get(new).map(|item| RustView::of_union(item)),
            ),
            (
                a.exceptions
                    .get(old)
                    .map(|item| RustView::of_exception(item)),
                b.exceptions
                    .get(new)
                    .map(|item| RustView::of_exception(item)),
            ),
        ];
        let pairs = views.into_iter().filter_map(|(old, new)| {
            Some(RustViewPair {
                old: old?,
                new: new?,
                is_input: false,
            })
        });
        pairs.collect()
    }

    /// Returns whether two views of structures with equal members are equal.
    fn same_views(&self, views: &RustViewPair<'_>) -> bool {
        let (old, new) = (&views.old, &views.new);
        let mut members = old.members.iter().zip(&new.members);
        old.members.len() == new.members.len()
            && members.all(|(old, new)| self.same_rust_member(old, new))
            && old.build_return == new.build_return
            && old.implements_default == new.implements_default
            && old.message == new.message
    }

    /// Returns whether a member becomes the same field or variant.
    pub(super) fn same_rust_member(&self, old: &RustMember<'_>, new: &RustMember<'_>) -> bool {
        old.rust_name == new.rust_name
            && old.presence == new.presence
            && old.sensitivity == new.sensitivity
            && old.idempotency_token == new.idempotency_token
            && old.is_checked == new.is_checked
            && self.models.compare_types(old.ty, new.ty) == TypeRelation::Same
    }

    fn compare_structure(&mut self, pair: &StructurePair<'a>) {
        let models = self.models;
        let (old, new) = (pair.old.structure, pair.new.structure);
        let renames = renamed_members(old, new, |a, b| models.same_member(a, b));
        let renamed: HashMap<&str, Rename<'_>> =
            renames.iter().map(|rename| (rename.old, *rename)).collect();
        let new_names: HashSet<&str> = renames.iter().map(|rename| rename.new).collect();
        let mut order = Vec::new();
        for (old_index, name) in old.members.keys().enumerate() {
            let rename = renamed.get(name);
            let counterpart = rename.map_or(*name, |rename| rename.new);
            let Some(new_index) = new.members.get_index_of(counterpart) else {
                self.member_removed(pair, old_index);
                continue;
            };
            order.push(new_index);
            if let Some(rename) = rename {
                self.member_renamed(pair, (old_index, new_index), *rename);
            }
            self.compare_member(pair, (old_index, new_index));
        }
        for (index, name) in new.members.keys().enumerate() {
            if !old.members.contains_key(name) && !new_names.contains(name) {
                self.member_added(pair, index);
            }
        }
        if !order.is_sorted() {
            self.members_reordered(&pair.subject());
        }
        self.compare_payload(pair, &renamed);
        self.compare_event_stream(pair);
        for views in &pair.views {
            let subject = pair.subject();
            let subject = subject.rust_names(Some(views.old.path()), Some(views.new.path()));
            self.compare_default_impl(pair, &subject, views, &renamed);
            self.compare_message(&subject, views);
        }
    }
}

pub(super) const MEMBER_ADDED: Rule = Rule {
    id: "member-added",
    summary: "An optional member is added",
    api: "minor",
    wire: "compatible",
};

pub(super) const REQUIRED_MEMBER_ADDED: Rule = Rule {
    id: "required-member-added",
    summary: "A required member is added",
    api: "minor, or major if `build()` then returns a `Result`",
    wire: "breaking in requests, compatible in responses",
};

pub(super) const UNION_MEMBER_ADDED: Rule = Rule {
    id: "union-member-added",
    summary: "A union gets another variant",
    api: "minor, since unions are non_exhaustive",
    wire: "compatible: a value that was `Unknown` now has a name",
};

impl Comparer<'_> {
    fn member_added(&mut self, pair: &StructurePair<'_>, index: usize) {
        let subject = pair.member_subject(None, Some(index));
        let ty = pair.new_type_text(index);
        if pair.is_union {
            self.report(
                Finding::new(UNION_MEMBER_ADDED, &subject)
                    .api(Api::Minor)
                    .new_value(ty)
                    .message(
                        format!("The variant {} is new.", subject.name()),
                        "Add match arms for it: arms for `Unknown` no longer match it.",
                    ),
            );
            return;
        }
        let (name, _) = pair.new.member(index);
        let is_required_in = |views: &RustViewPair<'_>| {
            let member = &views.new.members[index];
            member.presence == Some(Presence::NonOptional) || member.is_checked
        };
        let is_required =
            pair.new.structure.required.contains(&name) || pair.views.iter().any(is_required_in);
        if !is_required {
            self.report(
                Finding::new(MEMBER_ADDED, &subject)
                    .api(Api::Minor)
                    .new_value(ty)
                    .message(
                        format!("The member {} is new.", subject.name()),
                        "Nothing to do.",
                    ),
            );
            return;
        }
        let build_becomes_fallible = pair
            .views
            .iter()
            .any(|views| is_required_in(views) && views.old.build_return == BuildReturn::Value);
        let is_sent = pair.operations.in_requests();
        let advice = match (build_becomes_fallible, is_sent) {
            (true, true) => "Set it, and handle the `Result` that `build()` now returns.",
            (true, false) => {
                "Handle the `Result` that `build()` now returns in tests that build it."
            }
            (false, true) => "Set it in every request; requests without it are refused.",
            (false, false) => {
                "Set it in tests that build the structure; `build()` fails without it."
            }
        };
        self.report(
            Finding::new(REQUIRED_MEMBER_ADDED, &subject)
                .api(if build_becomes_fallible {
                    Api::Major
                } else {
                    Api::Minor
                })
                .wire(Wire::breaking_if(is_sent))
                .new_value(ty)
                .message(
                    format!("The member {} is new and required.", subject.name()),
                    advice,
                ),
        );
    }
}

pub(super) const MEMBER_REMOVED: Rule = Rule {
    id: "member-removed",
    summary: "A member is removed",
    api: "major",
    wire: "breaking",
};

pub(super) const UNION_MEMBER_REMOVED: Rule = Rule {
    id: "union-member-removed",
    summary: "A variant of a union is removed",
    api: "major",
    wire: "breaking",
};

impl Comparer<'_> {
    fn member_removed(&mut self, pair: &StructurePair<'_>, index: usize) {
        let subject = pair.member_subject(Some(index), None);
        let (rule, kind) = if pair.is_union {
            (UNION_MEMBER_REMOVED, "variant")
        } else {
            (MEMBER_REMOVED, "member")
        };
        let advice = if pair.operations.in_requests() {
            "Stop setting it; the service may refuse it from running programs."
        } else {
            "Stop reading it; running programs receive no value."
        };
        self.report(
            Finding::new(rule, &subject)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .old_value(pair.old_type_text(index))
                .message(
                    format!("The {kind} {} is removed.", subject.old_name()),
                    advice,
                ),
        );
    }
}

pub(super) const MEMBER_RENAMED: Rule = Rule {
    id: "member-renamed",
    summary: "A member has another name and the same type",
    api: "major if the Rust name differs, else none",
    wire: "breaking if the wire name differs and is sent, else compatible",
};

impl Comparer<'_> {
    fn member_renamed(
        &mut self,
        pair: &StructurePair<'_>,
        (old, new): (usize, usize),
        rename: Rename<'_>,
    ) {
        let subject = pair.member_subject(Some(old), Some(new));
        let rust_name_differs = pair
            .views
            .iter()
            .any(|views| views.old.members[old].rust_name != views.new.members[new].rust_name);
        // The names of labels are not sent.
        let wire_name_differs = pair
            .bindings(self.models.format, (old, new))
            .iter()
            .any(|(old, new)| old.name != new.name);
        self.report(
            Finding::new(MEMBER_RENAMED, &subject)
                .api(if rust_name_differs {
                    Api::Major
                } else {
                    Api::None
                })
                .wire(Wire::breaking_if(wire_name_differs))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .message(
                    format!(
                        "The member {} is renamed to {}.",
                        subject.old_name(),
                        subject.name()
                    ),
                    format!("Use {} instead.", subject.name()),
                ),
        );
    }
}

pub(super) const MEMBERS_REORDERED: Rule = Rule {
    id: "members-reordered",
    summary: "The order of members changes",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    fn members_reordered(&mut self, subject: &Subject) {
        self.report(Finding::new(MEMBERS_REORDERED, subject).message(
            format!("The order of the members of {} changed.", subject.name()),
            "Nothing to do.",
        ));
    }
}

pub(super) const PAYLOAD_CHANGED: Rule = Rule {
    id: "payload-changed",
    summary: "The payload member changes",
    api: "none",
    wire: "breaking, or compatible if the protocol has no payloads or the structure is nested",
};

impl Comparer<'_> {
    fn compare_payload(&mut self, pair: &StructurePair<'_>, renamed: &HashMap<&str, Rename<'_>>) {
        let (old, new) = (pair.old.structure.payload, pair.new.structure.payload);
        let expected = old.map(|name| renamed.get(name).map_or(name, |rename| rename.new));
        if expected == new {
            return;
        }
        let value = |payload: Option<&str>| payload.unwrap_or("the members").to_owned();
        let text = |payload: Option<&str>| match payload {
            Some(member) => format!("the member {}", code_span(member)),
            None => "all members".to_owned(),
        };
        let subject = pair.subject();
        let finding = Finding::new(PAYLOAD_CHANGED, &subject).values(value(old), value(new));
        // A structure inside another one has no payload, and neither has one of an RPC protocol.
        let mut positions = pair.views.iter().map(RustViewPair::position);
        if !self.models.format.has_bindings()
            || positions.all(|position| position == Position::Nested)
        {
            self.report(finding.message(
                format!(
                    "The payload of {} changed in the model; the body is the same.",
                    subject.name()
                ),
                "Nothing to do.",
            ));
            return;
        }
        self.report(finding.wire(Wire::Breaking).message(
            format!(
                "The body of {} contains {} instead of {}.",
                subject.name(),
                text(new),
                text(old)
            ),
            "Rebuild and redeploy programs with the new version of the crate.",
        ));
    }
}

pub(super) const EVENT_STREAM_CHANGED: Rule = Rule {
    id: "event-stream-changed",
    summary: "A structure becomes an event stream or ceases to be one",
    api: "major",
    wire: "breaking",
};

impl Comparer<'_> {
    fn compare_event_stream(&mut self, pair: &StructurePair<'_>) {
        let (old, new) = (
            pair.old.structure.event_stream,
            pair.new.structure.event_stream,
        );
        if old == new {
            return;
        }
        let value = |stream| {
            if stream {
                "a stream of events"
            } else {
                "a value"
            }
        };
        let change = if new {
            "is now an event stream"
        } else {
            "is no longer an event stream"
        };
        let subject = pair.subject();
        self.report(
            Finding::new(EVENT_STREAM_CHANGED, &subject)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .values(value(old), value(new))
                .message(
                    format!("{} {change}.", subject.name()),
                    "Change how it is read; the generator does not support streams.",
                ),
        );
    }
}

pub(super) const DEFAULT_IMPL_ADDED: Rule = Rule {
    id: "default-impl-added",
    summary: "A structure implements `Default`",
    api: "minor",
    wire: "compatible",
};

pub(super) const DEFAULT_IMPL_REMOVED: Rule = Rule {
    id: "default-impl-removed",
    summary: "A structure no longer implements `Default`",
    api: "major",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_default_impl(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        views: &RustViewPair<'_>,
        renamed: &HashMap<&str, Rename<'_>>,
    ) {
        if views.old.implements_default == views.new.implements_default {
            return;
        }
        // If `build()` or the presence of a member changes, another rule reports the break.
        let mut old_members = pair.old.structure.members.keys().enumerate();
        let is_reported = views.old.build_return != views.new.build_return
            || old_members.any(|(old_index, name)| {
                let name = renamed.get(name).map_or(*name, |rename| rename.new);
                let new_index = pair.new.structure.members.get_index_of(name);
                new_index.is_some_and(|new_index| {
                    views.old.members[old_index].presence != views.new.members[new_index].presence
                })
            });
        if is_reported {
            return;
        }
        let finding = if views.new.implements_default {
            Finding::new(DEFAULT_IMPL_ADDED, subject)
                .api(Api::Minor)
                .message(
                    format!("{} implements `Default`.", subject.name()),
                    "Nothing to do.",
                )
        } else {
            Finding::new(DEFAULT_IMPL_REMOVED, subject)
                .api(Api::Major)
                .message(
                    format!("{} no longer implements `Default`.", subject.name()),
                    "Build it with its builder.",
                )
        };
        self.report(finding);
    }
}
