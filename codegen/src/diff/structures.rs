//! Structures and unions: their members come, go, and change.
//!
//! A structure of the model can become several things in Rust: a type of its own, the input of one
//! operation, the output of another, an error. What a change of a member means differs between
//! them, so each is looked at, and the worst verdict counts.

use super::change::{Api, Names, Wire};
use super::compare::{Comparer, SameType};
use super::faces::{
    Context, Face, Slot, exception_face, member_text, message_face, struct_face, union_face,
};
use super::finding::{Finding, Spot, step};
use super::graph::{REPLY, REQUEST, Reach, Ways};
use super::rename::{self, Rename};
use super::rules;
use crate::hash::{HashMap, HashSet, IndexMap};
use crate::ir::{self, Build, Need, Presence};
use crate::load::Loaded;
use crate::model::{Kind, Member, Structure};

/// Two structures to compare, and for what.
#[derive(Default)]
struct Task<'a> {
    contexts: Vec<Context<'a>>,
    /// The operations of which they are the input or output.
    messages: Vec<(&'a str, Ways)>,
}

/// The names of two structures; an operation without input or output has none.
type Pair<'a> = (Option<&'a str>, Option<&'a str>);

/// A pair of structures while it is compared.
pub(super) struct Scene<'a> {
    pub(super) old: (&'a str, &'a Structure<'a>),
    pub(super) new: (&'a str, &'a Structure<'a>),
    pub(super) contexts: Vec<Context<'a>>,
    pub(super) reach: Reach,
    pub(super) is_union: bool,
}

static NOTHING: std::sync::LazyLock<Structure> = std::sync::LazyLock::new(Structure::default);

impl<'a> Comparer<'a> {
    pub(super) fn compare_structures(&mut self) {
        for (pair, task) in self.tasks() {
            let structure = |side: &'a Loaded<'a>, name: Option<&'a str>| {
                let shape = name.and_then(|name| side.model.shapes.get(name));
                match shape.map(|shape| &shape.kind) {
                    Some(Kind::Structure(structure)) => (structure, false),
                    Some(Kind::Union(union)) => (union, true),
                    _ => (&*NOTHING, false),
                }
            };
            let (old, _) = structure(self.ground.old, pair.0);
            let (new, is_union) = structure(self.ground.new, pair.1);
            // Members that are equal but for their order may be named in that order.
            let same_order = old.members.keys().eq(new.members.keys());
            let mut contexts = task.contexts.iter();
            if old == new && same_order && contexts.all(|context| self.same_faces(context)) {
                continue;
            }
            let mut reach = match pair {
                (Some(a), Some(b)) if self.belong_together(a, b) => self.reach(pair.0, pair.1),
                _ => Reach::default(),
            };
            for (operation, way) in task.messages {
                reach.add(operation, way);
            }
            let scene = Scene {
                old: (pair.0.or(pair.1).unwrap_or_default(), old),
                new: (pair.1.or(pair.0).unwrap_or_default(), new),
                contexts: task.contexts,
                reach,
                is_union,
            };
            self.compare_structure(&scene);
        }
    }

    /// Whether a structure with the same members in the same order becomes the same.
    fn same_faces(&self, context: &Context<'_>) -> bool {
        let (old, new) = (&context.old, &context.new);
        let mut slots = old.slots.iter().zip(&new.slots);
        old.slots.len() == new.slots.len()
            && slots.all(|(was, is)| self.same_slot(was, is))
            && old.build == new.build
            && old.default == new.default
            && old.message == new.message
    }

    /// Whether a member becomes the same.
    pub(super) fn same_slot(&self, was: &Slot<'_>, is: &Slot<'_>) -> bool {
        was.rust_name == is.rust_name
            && was.presence == is.presence
            && was.sensitivity == is.sensitivity
            && was.token == is.token
            && was.need == is.need
            && self.types(was.ty, is.ty) == SameType::Same
    }

    /// Every pair of structures that take each other's place somewhere.
    fn tasks(&self) -> IndexMap<Pair<'a>, Task<'a>> {
        let mut tasks: IndexMap<Pair<'a>, Task<'a>> = IndexMap::default();
        for name in self.ground.old.model.shapes.keys() {
            let Some(new) = self.ground.shapes.get(name).copied() else {
                continue;
            };
            let contexts = self.type_contexts(name, new);
            if !contexts.is_empty() {
                let task = Task {
                    contexts,
                    ..Task::default()
                };
                tasks.insert((Some(name), Some(new)), task);
            }
        }
        for (old, new) in &self.ground.operations {
            let (a, b) = (
                &self.ground.old.model.operations[*old],
                &self.ground.new.model.operations[*new],
            );
            let (was, is) = (
                self.ground.was.operations[old],
                self.ground.is.operations[new],
            );
            let messages = [
                ((a.input, b.input), (&was.input, &is.input), REQUEST),
                ((a.output, b.output), (&was.output, &is.output), REPLY),
            ];
            for (pair, (was_message, is_message), way) in messages {
                let context = Context {
                    old: message_face(&was.module, was_message),
                    new: message_face(&is.module, is_message),
                    is_input: way == REQUEST,
                };
                let task = tasks.entry(pair).or_default();
                task.contexts.push(context);
                task.messages.push((new, way));
            }
        }
        tasks
    }

    /// What a shape becomes apart from inputs and outputs.
    fn type_contexts(&self, old: &str, new: &str) -> Vec<Context<'a>> {
        let faces = [
            (
                self.ground
                    .was
                    .structs
                    .get(old)
                    .map(|item| struct_face(item)),
                self.ground
                    .is
                    .structs
                    .get(new)
                    .map(|item| struct_face(item)),
            ),
            (
                self.ground.was.unions.get(old).map(|item| union_face(item)),
                self.ground.is.unions.get(new).map(|item| union_face(item)),
            ),
            (
                self.ground
                    .was
                    .exceptions
                    .get(old)
                    .map(|item| exception_face(item)),
                self.ground
                    .is
                    .exceptions
                    .get(new)
                    .map(|item| exception_face(item)),
            ),
        ];
        let both = faces
            .into_iter()
            .filter_map(|(old, new)| Some((old?, new?)));
        both.map(|(old, new)| Context {
            old,
            new,
            is_input: false,
        })
        .collect()
    }

    /// Members of two structures that are the same under another name.
    pub(super) fn member_renames(&self, old: Option<&str>, new: Option<&str>) -> Vec<Rename<'a>> {
        let shape = |side: &'a Loaded<'a>, name: Option<&str>| {
            side.model.shapes.get(name?).map(|shape| &shape.kind)
        };
        match (shape(self.ground.old, old), shape(self.ground.new, new)) {
            (Some(Kind::Structure(a)), Some(Kind::Structure(b)))
            | (Some(Kind::Union(a)), Some(Kind::Union(b))) => {
                rename::members(a, b, |a, b| self.same_member(a, b))
            }
            _ => Vec::new(),
        }
    }

    fn same_member(&self, old: &Member, new: &Member) -> bool {
        (old.target == new.target || self.belong_together(old.target, new.target))
            && old.location == new.location
    }

    fn compare_structure(&mut self, scene: &Scene<'a>) {
        let (old, new) = (scene.old.1, scene.new.1);
        let renames = rename::members(old, new, |a, b| self.same_member(a, b));
        let renamed: HashMap<&str, Rename<'_>> =
            renames.iter().map(|rename| (rename.old, *rename)).collect();
        let taken: HashSet<&str> = renames.iter().map(|rename| rename.new).collect();
        let mut order = Vec::new();
        for (index, name) in old.members.keys().enumerate() {
            let rename = renamed.get(name);
            let counterpart = rename.map_or(*name, |rename| rename.new);
            let Some(place) = new.members.get_index_of(counterpart) else {
                self.member_removed(scene, index);
                continue;
            };
            order.push(place);
            if let Some(rename) = rename {
                self.member_renamed(scene, (index, place), *rename);
            }
            self.compare_member(scene, (index, place));
        }
        for (index, name) in new.members.keys().enumerate() {
            if !old.members.contains_key(name) && !taken.contains(name) {
                self.member_added(scene, index);
            }
        }
        if !order.is_sorted() {
            let spot = self.scene_spot(scene);
            self.push(Finding::new(rules::MEMBERS_REORDERED, &spot).says(
                format!(
                    "The members of {} are listed in another order.",
                    spot.name()
                ),
                "Nothing to do.",
            ));
        }
        self.compare_whole(scene, &renamed);
    }

    /// The structure itself as a place to look at.
    pub(super) fn scene_spot(&self, scene: &Scene<'_>) -> Spot {
        let context = scene.contexts.first();
        Spot {
            path: step("$.shapes", scene.new.0),
            old_path: Some(step("$.shapes", scene.old.0)),
            wire_name: Names {
                old: Some(scene.old.0.to_owned()),
                new: Some(scene.new.0.to_owned()),
            },
            rust_name: Names {
                old: context.map(|context| context.old.path()),
                new: context.map(|context| context.new.path()),
            },
            reach: scene.reach.clone(),
        }
    }

    /// A member, given by its index on each side on which it is, as a place to look at.
    pub(super) fn member_spot(
        &self,
        scene: &Scene<'_>,
        (old, new): (Option<usize>, Option<usize>),
    ) -> Spot {
        let path = |(shape, structure): (&str, &Structure), index: Option<usize>| {
            let (name, _) = structure.members.get_index(index?)?;
            Some(step(&format!("{}.members", step("$.shapes", shape)), name))
        };
        let wire = |structure: &Structure, index: Option<usize>| {
            let (name, member) = structure.members.get_index(index?)?;
            Some(member.location_name.unwrap_or(name).to_owned())
        };
        let rust = |face: Option<&Face<'_>>, index: Option<usize>| {
            let face = face?;
            let slot = face.slots.get(index?)?;
            Some(format!("{}::{}", face.path(), slot.rust_name))
        };
        let context = scene.contexts.first();
        let old_path = path(scene.old, old);
        Spot {
            path: path(scene.new, new)
                .or_else(|| old_path.clone())
                .unwrap_or_default(),
            old_path,
            wire_name: Names {
                old: wire(scene.old.1, old),
                new: wire(scene.new.1, new),
            },
            rust_name: Names {
                old: rust(context.map(|context| &context.old), old),
                new: rust(context.map(|context| &context.new), new),
            },
            reach: scene.reach.clone(),
        }
    }

    fn member_removed(&mut self, scene: &Scene<'_>, index: usize) {
        let spot = self.member_spot(scene, (Some(index), None));
        let text = member_text(scene.contexts.first().map(|context| &context.old), index);
        let (rule, what) = if scene.is_union {
            (rules::UNION_MEMBER_REMOVED, "The alternative")
        } else {
            (rules::MEMBER_REMOVED, "The member")
        };
        let advice = if scene.reach.in_requests() {
            "Do not set it any more; the service may refuse it from programs that run."
        } else {
            "Do without it; programs that run find it absent."
        };
        self.push(
            Finding::new(rule, &spot)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .old(text)
                .says(format!("{what} {} is gone.", spot.old_name()), advice),
        );
    }

    fn member_added(&mut self, scene: &Scene<'_>, index: usize) {
        let spot = self.member_spot(scene, (None, Some(index)));
        let text = member_text(scene.contexts.first().map(|context| &context.new), index);
        if scene.is_union {
            self.push(
                Finding::new(rules::UNION_MEMBER_ADDED, &spot)
                    .api(Api::Minor)
                    .new_value(text)
                    .says(
                        format!("The alternative {} is new.", spot.name()),
                        "Match arms that took `Unknown` for it do not see it any more; name it there.",
                    ),
            );
            return;
        }
        let (name, _) = scene
            .new
            .1
            .members
            .get_index(index)
            .expect("the index is of a member");
        let must = |context: &Context<'_>| {
            let slot = &context.new.slots[index];
            slot.presence == Some(Presence::NonOptional) || slot.need == Need::Required
        };
        let required = scene.new.1.required.contains(name) || scene.contexts.iter().any(must);
        let fallible = scene
            .contexts
            .iter()
            .any(|context| must(context) && context.old.build == Build::Plain);
        if !required {
            self.push(
                Finding::new(rules::MEMBER_ADDED, &spot)
                    .api(Api::Minor)
                    .new_value(text)
                    .says(
                        format!("The member {} is new.", spot.name()),
                        "Nothing to do.",
                    ),
            );
            return;
        }
        let sent = scene.reach.in_requests();
        let advice = match (fallible, sent) {
            (true, true) => "Set it, and handle the `Result` that `build()` now returns.",
            (true, false) => {
                "Handle the `Result` that `build()` now returns, where tests build it."
            }
            (false, true) => "Set it in every request; calls without it are refused.",
            (false, false) => "Set it where tests build the structure; `build()` fails without it.",
        };
        self.push(
            Finding::new(rules::REQUIRED_MEMBER_ADDED, &spot)
                .api(if fallible { Api::Major } else { Api::Minor })
                .wire(Wire::breaking_if(sent))
                .new_value(text)
                .says(
                    format!("The member {} is new and required.", spot.name()),
                    advice,
                ),
        );
    }

    fn member_renamed(
        &mut self,
        scene: &Scene<'_>,
        (old, new): (usize, usize),
        rename: Rename<'_>,
    ) {
        let spot = self.member_spot(scene, (Some(old), Some(new)));
        let rust = |context: &Context<'_>| {
            context.old.slots[old].rust_name != context.new.slots[new].rust_name
        };
        let major = scene.contexts.iter().any(rust);
        let wire = spot.wire_name.old != spot.wire_name.new;
        self.push(
            Finding::new(rules::MEMBER_RENAMED, &spot)
                .api(if major { Api::Major } else { Api::None })
                .wire(Wire::breaking_if(wire))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .says(
                    format!("The member {} became {}.", spot.old_name(), spot.name()),
                    format!("Use {} instead.", spot.name()),
                ),
        );
    }

    /// What holds for the whole of a structure.
    fn compare_whole(&mut self, scene: &Scene<'_>, renamed: &HashMap<&str, Rename<'_>>) {
        let (old, new) = (scene.old.1, scene.new.1);
        let spot = self.scene_spot(scene);
        let payload = old.payload;
        let payload = payload.map(|name| renamed.get(name).map_or(name, |rename| rename.new));
        if payload != new.payload {
            let text = |payload: Option<&str>| payload.unwrap_or("the members").to_owned();
            self.push(
                Finding::new(rules::PAYLOAD_CHANGED, &spot)
                    .wire(Wire::Breaking)
                    .values(text(old.payload), text(new.payload))
                    .says(
                        format!("The body of {} holds something else.", spot.name()),
                        "Update running programs.",
                    ),
            );
        }
        if old.event_stream != new.event_stream {
            let text = |stream| {
                if stream {
                    "a stream of events"
                } else {
                    "a value"
                }
            };
            self.push(
                Finding::new(rules::EVENT_STREAM_CHANGED, &spot)
                    .api(Api::Major)
                    .wire(Wire::Breaking)
                    .values(text(old.event_stream), text(new.event_stream))
                    .says(
                        format!("{} is {} now.", spot.name(), text(new.event_stream)),
                        "Read it in the other way; no code can be written for streams yet.",
                    ),
            );
        }
        for context in &scene.contexts {
            let spot = Spot {
                rust_name: Names {
                    old: Some(context.old.path()),
                    new: Some(context.new.path()),
                },
                ..spot.clone()
            };
            // Where `build()` or the presence of a member changes, another rule tells of the break.
            let told = context.old.build != context.new.build
                || old.members.keys().enumerate().any(|(index, name)| {
                    let name = renamed.get(name).map_or(*name, |it| it.new);
                    let place = new.members.get_index_of(name);
                    place.is_some_and(|place| {
                        let was = context.old.slots[index].presence;
                        was != context.new.slots[place].presence
                    })
                });
            let (was, is) = (context.old.default || told, context.new.default || told);
            if was && !is {
                self.push(
                    Finding::new(rules::DEFAULT_IMPL_REMOVED, &spot)
                        .api(Api::Major)
                        .says(
                            format!("{} does not implement `Default` any more.", spot.name()),
                            "Build it with its builder.",
                        ),
                );
            } else if is && !was {
                self.push(
                    Finding::new(rules::DEFAULT_IMPL_ADDED, &spot)
                        .api(Api::Minor)
                        .says(
                            format!("{} implements `Default`.", spot.name()),
                            "Nothing to do.",
                        ),
                );
            }
            self.compare_message(&spot, context);
        }
    }

    /// The type of an error's `message()`; where a member that was and is there holds it, the rules
    /// for members tell.
    fn compare_message(&mut self, spot: &Spot, context: &Context<'_>) {
        use ir::Message::{FromReply, Optional, Required};
        let text = |message| match message {
            Required(_) => "&str",
            FromReply | Optional(_) => "Option<&str>",
        };
        let (Some(old), Some(new)) = (context.old.message, context.new.message) else {
            return;
        };
        let held_by_member = matches!(
            (old, new),
            (Required(_) | Optional(_), Required(_) | Optional(_))
        );
        if text(old) != text(new) && !held_by_member {
            self.push(
                Finding::new(rules::ERROR_MESSAGE_CHANGED, spot)
                    .api(Api::Major)
                    .values(text(old), text(new))
                    .says(
                        format!("`message()` of {} returns `{}`.", spot.name(), text(new)),
                        "Add or remove the handling of an absent message.",
                    ),
            );
        }
    }
}
