//! What can differ of a member that is on both sides.

use super::change::{Api, Wire};
use super::compare::{Comparer, SameType};
use super::faces::{Context, Face, slot_text};
use super::finding::{Finding, Spot};
use super::rules;
use super::structures::Scene;
use crate::ir::{Build, IdempotencyToken, Need, Presence, Sensitivity};
use crate::model::{Kind, Location, Member};

/// The indexes of a member on both sides.
type Index = (usize, usize);

impl<'a> Comparer<'a> {
    pub(super) fn compare_member(&mut self, scene: &Scene<'a>, index: Index) {
        let (old_name, old) = scene
            .old
            .1
            .members
            .get_index(index.0)
            .expect("an old member");
        let (new_name, new) = scene
            .new
            .1
            .members
            .get_index(index.1)
            .expect("a new member");
        let differs = |context: &Context<'_>| {
            !self.same_slot(&context.old.slots[index.0], &context.new.slots[index.1])
        };
        let required = (
            scene.old.1.required.contains(old_name),
            scene.new.1.required.contains(new_name),
        );
        if old == new && required.0 == required.1 && !scene.contexts.iter().any(differs) {
            return;
        }
        let spot = self.member_spot(scene, (Some(index.0), Some(index.1)));
        if old_name == new_name {
            self.compare_rust_name(scene, &spot, index);
        }
        let same = self.compare_member_type(scene, &spot, index, (old, new));
        self.compare_presence(scene, &spot, index, required);
        self.compare_wire_place(&spot, (old_name, old), (new_name, new));
        self.compare_traits(scene, &spot, index, (old, new), same);
    }

    fn compare_rust_name(&mut self, scene: &Scene<'_>, spot: &Spot, index: Index) {
        for context in &scene.contexts {
            let (was, is) = (context.old.slots[index.0], context.new.slots[index.1]);
            if was.rust_name != is.rust_name {
                let path = |face: &Face<'_>, name: &str| format!("{}::{name}", face.path());
                let (was, is) = (
                    path(&context.old, was.rust_name),
                    path(&context.new, is.rust_name),
                );
                self.push(
                    Finding::new(rules::RUST_NAME_CHANGED, spot)
                        .api(Api::Major)
                        .values(&was, &is)
                        .says(
                            format!("`{was}` became `{is}`."),
                            format!("Use `{is}` instead."),
                        ),
                );
                return;
            }
        }
    }

    /// Tells whether the type is the same, so that other rules do not tell a change of type again.
    fn compare_member_type(
        &mut self,
        scene: &Scene<'_>,
        spot: &Spot,
        index: Index,
        (old, new): (&Member, &Member),
    ) -> SameType {
        if !self.belong_together(old.target, new.target) {
            let same = self.retarget(spot, rules::MEMBER_TYPE_CHANGED, old.target, new.target);
            if same != SameType::Same {
                return same;
            }
        }
        let boxed = scene.contexts.iter().find(|context| {
            let (was, is) = (context.old.slots[index.0], context.new.slots[index.1]);
            self.types(was.ty, is.ty) == SameType::Boxing
        });
        if let Some(context) = boxed {
            let was = slot_text(&context.old.slots[index.0]);
            let is = slot_text(&context.new.slots[index.1]);
            self.push(
                Finding::new(rules::RECURSION_CHANGED, spot)
                    .api(Api::Major)
                    .values(&was, &is)
                    .says(
                        format!("{} was `{was}` and is `{is}`.", spot.name()),
                        "Box or unbox the value where it is read or set.",
                    ),
            );
            return SameType::Boxing;
        }
        SameType::Same
    }

    fn compare_presence(
        &mut self,
        scene: &Scene<'_>,
        spot: &Spot,
        index: Index,
        (was_required, is_required): (bool, bool),
    ) {
        let mut worst: Option<(&'static str, Api, &Context<'_>)> = None;
        let mut input = None;
        for context in &scene.contexts {
            if context.is_input {
                input = Some(context);
            }
            let was = context.old.slots[index.0].presence;
            let is = context.new.slots[index.1].presence;
            let (Some(was), Some(is)) = (was, is) else {
                continue;
            };
            use Presence::{Default, NonOptional, Optional};
            let verdict = match (was, is) {
                (Optional, NonOptional) => (rules::MEMBER_REQUIRED, Api::Major),
                (NonOptional, Optional) => (rules::MEMBER_OPTIONAL, Api::Major),
                (Optional, Default) | (Default, Optional) => (rules::DEFAULT_CHANGED, Api::Major),
                // The type stays `T`; what can change is whether `build()` can fail.
                (NonOptional, Default) | (Default, NonOptional) => {
                    let build = |face: &Face<'_>| face.build != Build::Plain;
                    let same = build(&context.old) == build(&context.new);
                    (
                        rules::DEFAULT_CHANGED,
                        if same { Api::Patch } else { Api::Major },
                    )
                }
                _ => continue,
            };
            if worst.is_none_or(|(_, api, _)| verdict.1 > api) {
                worst = Some((verdict.0, verdict.1, context));
            }
        }
        if let Some((rule, api, context)) = worst {
            let was = slot_text(&context.old.slots[index.0]);
            let is = slot_text(&context.new.slots[index.1]);
            let sent = scene.reach.in_requests();
            let (wire, what, advice) = match rule {
                rules::MEMBER_REQUIRED => (
                    Wire::breaking_if(sent),
                    "is required",
                    "Drop the handling of `None`, and set it wherever the structure is built.",
                ),
                rules::MEMBER_OPTIONAL => (
                    Wire::Compatible,
                    "is optional",
                    "Handle `None` where it is read, and give `Some` where it is set.",
                ),
                _ => (
                    Wire::Behaviour,
                    "takes a default, or not any more",
                    "Check what an absent value means to the program.",
                ),
            };
            let message = if was == is {
                format!("{} {what} now; it goes on being `{is}`.", spot.name())
            } else {
                format!("{} {what} now: `{was}` became `{is}`.", spot.name())
            };
            self.push(
                Finding::new(rule, spot)
                    .api(api)
                    .wire(wire)
                    .values(was, is)
                    .says(message, advice),
            );
            return;
        }
        let Some(input) = input else {
            return;
        };
        let needed = |face: &Face<'_>, index: usize| face.slots[index].need == Need::Required;
        let was_needed = needed(&input.old, index.0);
        let is_needed = needed(&input.new, index.1);
        if was_required == is_required && was_needed == is_needed {
            return;
        }
        let is_required = is_required || is_needed;
        let (old, new) = if is_required {
            ("optional", "required")
        } else {
            ("required", "optional")
        };
        let finding = if is_required {
            // Where the client makes up a value, nobody who leaves it out is refused.
            let refused = is_needed && !was_needed;
            Finding::new(rules::INPUT_MEMBER_REQUIRED, spot)
                .api(Api::Minor)
                .wire(Wire::breaking_if(refused))
                .says(
                    format!(
                        "{} has to be given; its type stays an `Option`.",
                        spot.name()
                    ),
                    if refused {
                        "Set it in every call: a call without it is refused before it is sent."
                    } else {
                        "Nothing to do: the client makes it up."
                    },
                )
        } else {
            Finding::new(rules::INPUT_MEMBER_OPTIONAL, spot)
                .api(Api::Minor)
                .says(
                    format!("{} need not be given any more.", spot.name()),
                    "Nothing to do.",
                )
        };
        self.push(finding.docs().values(old, new));
    }

    /// Where in the message, and under which name, the member travels.
    fn compare_wire_place(
        &mut self,
        spot: &Spot,
        (old_name, old): (&str, &Member),
        (new_name, new): (&str, &Member),
    ) {
        if old.location != new.location && self.binds() {
            self.push(
                Finding::new(rules::BINDING_CHANGED, spot)
                    .wire(Wire::Breaking)
                    .values(location_text(old.location), location_text(new.location))
                    .says(
                        format!(
                            "{} travels in {} instead of {}.",
                            spot.name(),
                            location_text(new.location),
                            location_text(old.location)
                        ),
                        "Update running programs.",
                    ),
            );
        }
        let was = old.location_name.unwrap_or(old_name);
        let is = new.location_name.unwrap_or(new_name);
        if old_name == new_name && was != is {
            // The label of a path only says which part of the path it is.
            let label = old.location == Location::Uri && new.location == Location::Uri;
            self.push(
                Finding::new(rules::WIRE_NAME_CHANGED, spot)
                    .wire(Wire::breaking_if(!label))
                    .values(was, is)
                    .says(
                        format!(
                            "{} is called `{is}` instead of `{was}` on the wire.",
                            spot.name()
                        ),
                        "Update running programs; the Rust name is the same.",
                    ),
            );
        }
    }

    /// Whether the protocol puts members anywhere but in the body.
    fn binds(&self) -> bool {
        matches!(self.ground.new.lowered.protocol, "rest-json" | "rest-xml")
    }

    fn compare_traits(
        &mut self,
        scene: &Scene<'_>,
        spot: &Spot,
        index: Index,
        (old, new): (&Member, &Member),
        same: SameType,
    ) {
        if same == SameType::Same && old.timestamp_format != new.timestamp_format {
            self.timestamps(spot, old.timestamp_format, new.timestamp_format);
        }
        self.streaming(spot, old.streaming, new.streaming);
        if old.json_value != new.json_value {
            let text = |json| if json { "encoded JSON" } else { "plain text" };
            self.push(
                Finding::new(rules::JSON_VALUE_CHANGED, spot)
                    .wire(Wire::Breaking)
                    .values(text(old.json_value), text(new.json_value))
                    .says(
                        format!("{} is sent as {}.", spot.name(), text(new.json_value)),
                        "Update running programs.",
                    ),
            );
        }
        if old.host_label != new.host_label {
            let text = |label| {
                if label {
                    "part of the host name"
                } else {
                    "not part of the host name"
                }
            };
            self.push(
                Finding::new(rules::HOST_LABEL_CHANGED, spot)
                    .wire(Wire::Breaking)
                    .values(text(old.host_label), text(new.host_label))
                    .says(
                        format!("{} is {} now.", spot.name(), text(new.host_label)),
                        "Allow the host names that it leads to.",
                    ),
            );
        }
        self.compare_token(scene, spot, index);
        let exposures = scene.contexts.iter().find_map(|context| {
            let was = context.old.slots[index.0].sensitivity;
            let is = context.new.slots[index.1].sensitivity;
            (was != is).then_some(is)
        });
        if let Some(sensitivity) = exposures
            && !self.shape_tells_sensitivity(old.target, new.target)
        {
            self.sensitivity(spot, sensitivity == Sensitivity::Sensitive);
        }
        self.compare_standing(spot, old.deprecated, new.deprecated, Api::Patch);
        let presence = |context: &Context<'_>| {
            context.old.slots[index.0].presence != context.new.slots[index.1].presence
        };
        if old.boxed != new.boxed && !scene.contexts.iter().any(presence) {
            self.boxing(spot, old.boxed, new.boxed);
        }
    }

    fn compare_token(&mut self, scene: &Scene<'_>, spot: &Spot, index: Index) {
        let tokens = scene.contexts.iter().find_map(|context| {
            let was = context.old.slots[index.0].token;
            let is = context.new.slots[index.1].token;
            (was != is).then_some(is)
        });
        let (rule, what, advice) = match tokens {
            None => return,
            Some(IdempotencyToken::Generated) => (
                rules::IDEMPOTENCY_TOKEN_ADDED,
                "is made up where the caller gives none",
                "Leave it out, unless several calls have to count as one.",
            ),
            Some(IdempotencyToken::No) => (
                rules::IDEMPOTENCY_TOKEN_REMOVED,
                "is not made up any more",
                "Give it where repeated calls have to count as one.",
            ),
        };
        self.push(
            Finding::new(rule, spot)
                .wire(Wire::Behaviour)
                .says(format!("{} {what}.", spot.name()), advice),
        );
    }

    /// Whether a shape that a member holds, or the elements of which it holds, became sensitive or
    /// ceased to be, which is told there.
    fn shape_tells_sensitivity(&self, old: &str, new: &str) -> bool {
        if !self.belong_together(old, new) {
            return false;
        }
        let (a, b) = (
            &self.ground.old.model.shapes[old],
            &self.ground.new.model.shapes[new],
        );
        let below = |a: &Member, b: &Member| self.shape_tells_sensitivity(a.target, b.target);
        a.sensitive != b.sensitive
            || match (&a.kind, &b.kind) {
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
                ) => below(a_key, b_key) || below(a, b),
                _ => false,
            }
    }
}

fn location_text(location: Location) -> &'static str {
    match location {
        Location::Body => "the body",
        Location::Uri => "the path",
        Location::Query => "the query",
        Location::Header => "a header",
        Location::PrefixHeaders => "headers that share a prefix",
        Location::StatusCode => "the status",
    }
}
