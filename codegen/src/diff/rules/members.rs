//! Rules about a member that both sides have: its type, presence, binding and traits.

use super::Rule;
use super::shapes::stated_format;
use super::structures::{NamedStructure, StructurePair};
use crate::diff::compare::Comparer;
use crate::diff::pairing::TypeRelation;
use crate::diff::report::{Api, Finding, Subject, Wire, code_span};
use crate::diff::rust_view::{RustMember, RustView, RustViewPair};
use crate::diff::wire_format::{Binding, Places, Position, WireFormat};
use crate::ir::{BuildReturn, IdempotencyToken, Presence, Sensitivity};
use crate::model::{Kind, Location, Member};

/// The old and the new index of a member.
type MemberIndex = (usize, usize);

impl<'a> RustViewPair<'a> {
    /// Returns what a member becomes on both sides.
    fn members(&self, index: MemberIndex) -> (&RustMember<'a>, &RustMember<'a>) {
        (&self.old.members[index.0], &self.new.members[index.1])
    }
}

impl<'a> Comparer<'a> {
    /// Compares a member that both sides have.
    pub(super) fn compare_member(&mut self, pair: &StructurePair<'a>, index: MemberIndex) {
        let (old_name, old) = pair.old.member(index.0);
        let (new_name, new) = pair.new.member(index.1);
        let is_required = (
            pair.old.structure.required.contains(&old_name),
            pair.new.structure.required.contains(&new_name),
        );
        let differs = |views: &RustViewPair<'_>| {
            let (old, new) = views.members(index);
            !self.same_rust_member(old, new)
        };
        if old == new && is_required.0 == is_required.1 && !pair.views.iter().any(differs) {
            return;
        }
        let subject = pair.member_subject(Some(index.0), Some(index.1));
        if old_name == new_name {
            self.compare_member_name(pair, &subject, index);
        }
        let relation = self.compare_member_type(pair, &subject, index, (old, new));
        if !self.compare_presence(pair, &subject, index) {
            self.compare_input_presence(pair, &subject, index, is_required);
        }
        let bindings = pair.bindings(self.models.format, index);
        self.compare_binding(&subject, &bindings, (old.location, new.location));
        if old_name == new_name {
            self.compare_wire_name(&subject, &bindings, (old_name, old), new);
        }
        if relation == TypeRelation::Same {
            self.compare_member_timestamps(&subject, &bindings, (old, new));
        }
        self.compare_streaming(&subject, old.streaming, new.streaming);
        self.compare_json_value(&subject, &bindings, (old.json_value, new.json_value));
        self.compare_host_label(pair, &subject, index, (old.host_label, new.host_label));
        self.compare_idempotency_token(pair, &subject, index);
        self.compare_member_sensitivity(pair, &subject, index, (old, new));
        self.compare_deprecation(&subject, old.deprecated, new.deprecated, Api::Patch);
        let presence_changed = pair.views.iter().any(|views| {
            let (old, new) = views.members(index);
            old.presence != new.presence
        });
        if old.boxed != new.boxed && !presence_changed {
            self.boxed_changed(&subject, old.boxed, new.boxed);
        }
    }

    /// Reports another Rust name of a member whose name in the model is the same.
    fn compare_member_name(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
    ) {
        let renamed = pair.views.iter().find(|views| {
            let (old, new) = views.members(index);
            old.rust_name != new.rust_name
        });
        if let Some(views) = renamed {
            let (old, new) = views.members(index);
            let old = format!("{}::{}", views.old.path(), old.rust_name);
            let new = format!("{}::{}", views.new.path(), new.rust_name);
            let finding = self.rust_name_changed(subject, &old, &new);
            self.report(finding);
        }
    }

    fn compare_member_sensitivity(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
        (old, new): (&Member, &Member),
    ) {
        let changed = pair.views.iter().find_map(|views| {
            let (old, new) = views.members(index);
            (old.sensitivity != new.sensitivity).then_some(new.sensitivity)
        });
        if let Some(sensitivity) = changed
            && !self.is_reported_for_shape(old.target, new.target)
        {
            self.sensitivity_changed(subject, sensitivity == Sensitivity::Sensitive);
        }
    }

    /// Returns whether a change of sensitivity is reported for the target of a member, or for the
    /// elements of the target.
    fn is_reported_for_shape(&self, old: &str, new: &str) -> bool {
        let models = self.models;
        if !models.is_shape_pair(old, new) {
            return false;
        }
        let (a, b) = (&models.old.model.shapes[old], &models.new.model.shapes[new]);
        let element = |a: &Member, b: &Member| self.is_reported_for_shape(a.target, b.target);
        a.sensitive != b.sensitive
            || match (&a.kind, &b.kind) {
                (Kind::List { member: a, .. }, Kind::List { member: b, .. }) => element(a, b),
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
                ) => element(a_key, b_key) || element(a, b),
                _ => false,
            }
    }
}

pub(super) const MEMBER_TYPE_CHANGED: Rule = Rule {
    id: "member-type-changed",
    summary: "The type of a member changes",
    api: "major",
    wire: "breaking, or compatible if the wire format is the same",
};

pub(super) const RECURSION_CHANGED: Rule = Rule {
    id: "recursion-changed",
    summary: "A member becomes boxed or unboxed because its type becomes recursive or ceases to be",
    api: "major",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_member_type(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
        (old, new): (&Member, &Member),
    ) -> TypeRelation {
        let models = self.models;
        // Timestamps have one type, and their formats are compared with the member.
        if !models.is_shape_pair(old.target, new.target)
            && !models.are_timestamps(old.target, new.target)
        {
            let relation =
                self.compare_targets(subject, MEMBER_TYPE_CHANGED, old.target, new.target);
            if relation != TypeRelation::Same {
                return relation;
            }
        }
        let boxed = pair.views.iter().find_map(|views| {
            let (old, new) = views.members(index);
            let relation = models.compare_types(old.ty, new.ty);
            (relation == TypeRelation::Boxing).then(|| (old.type_text(), new.type_text()))
        });
        let Some((old, new)) = boxed else {
            return TypeRelation::Same;
        };
        self.report(
            Finding::new(RECURSION_CHANGED, subject)
                .api(Api::Major)
                .values(&old, &new)
                .message(
                    format!(
                        "The type of {} changed from `{old}` to `{new}`.",
                        subject.name()
                    ),
                    "Box or unbox the value where it is read or set.",
                ),
        );
        TypeRelation::Boxing
    }
}

pub(super) const MEMBER_REQUIRED: Rule = Rule {
    id: "member-required",
    summary: "An optional member becomes required",
    api: "major: `Option<T>` becomes `T`",
    wire: "breaking in requests, compatible in responses",
};

pub(super) const MEMBER_OPTIONAL: Rule = Rule {
    id: "member-optional",
    summary: "A required member becomes optional",
    api: "major: `T` becomes `Option<T>`",
    wire: "compatible",
};

pub(super) const DEFAULT_CHANGED: Rule = Rule {
    id: "default-changed",
    summary: "A member gets a default or loses it",
    api: "major between `Option<T>` and `T`, or if `build()` becomes fallible or infallible; else patch",
    wire: "behaviour",
};

/// A change of the presence of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PresenceChange {
    Required,
    Optional,
    Default,
}

impl PresenceChange {
    /// Returns the change of a member in one Rust type, and its verdict on the Rust API.
    fn of(views: &RustViewPair<'_>, index: MemberIndex) -> Option<(Self, Api)> {
        use Presence::{Default, NonOptional, Optional};
        let (old, new) = views.members(index);
        match (old.presence?, new.presence?) {
            (Optional, NonOptional) => Some((Self::Required, Api::Major)),
            (NonOptional, Optional) => Some((Self::Optional, Api::Major)),
            (Optional, Default) | (Default, Optional) => Some((Self::Default, Api::Major)),
            // The type stays `T`, but `build()` can become fallible or infallible.
            (NonOptional, Default) | (Default, NonOptional) => {
                let is_fallible = |view: &RustView<'_>| view.build_return != BuildReturn::Value;
                let same = is_fallible(&views.old) == is_fallible(&views.new);
                Some((Self::Default, if same { Api::Patch } else { Api::Major }))
            }
            _ => None,
        }
    }
}

impl Comparer<'_> {
    /// Reports the most severe change of a member's presence, if there is one.
    fn compare_presence(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
    ) -> bool {
        let mut worst: Option<(PresenceChange, Api, &RustViewPair<'_>)> = None;
        for views in &pair.views {
            if let Some((change, api)) = PresenceChange::of(views, index)
                && worst.is_none_or(|(_, worst, _)| api > worst)
            {
                worst = Some((change, api, views));
            }
        }
        let Some((change, api, views)) = worst else {
            return false;
        };
        let is_sent = pair.operations.in_requests();
        let (rule, wire, what, advice) = match change {
            PresenceChange::Required => (
                MEMBER_REQUIRED,
                Wire::breaking_if(is_sent),
                "is now required",
                "Remove the handling of `None`, and set the member wherever the structure is built.",
            ),
            PresenceChange::Optional => (
                MEMBER_OPTIONAL,
                Wire::Compatible,
                "is now optional",
                "Handle `None` where the member is read, and use `Some` where it is set.",
            ),
            PresenceChange::Default => (
                DEFAULT_CHANGED,
                Wire::Behaviour,
                match views.new.members[index.1].presence {
                    Some(Presence::Default) => "now has a default",
                    _ => "no longer has a default",
                },
                "Check how the program handles a missing value.",
            ),
        };
        let (old, new) = views.members(index);
        let (old, new) = (old.type_text(), new.type_text());
        let message = if old == new {
            format!("{} {what}; its type is still `{new}`.", subject.name())
        } else {
            format!(
                "{} {what}: its type changed from `{old}` to `{new}`.",
                subject.name()
            )
        };
        self.report(
            Finding::new(rule, subject)
                .api(api)
                .wire(wire)
                .values(old, new)
                .message(message, advice),
        );
        true
    }
}

pub(super) const INPUT_MEMBER_REQUIRED: Rule = Rule {
    id: "input-member-required",
    summary: "A member of an operation's input becomes required",
    api: "minor: its type stays the same, and requests without it are refused before sending",
    wire: "breaking for callers that omit it; compatible if the client generates it",
};

pub(super) const INPUT_MEMBER_OPTIONAL: Rule = Rule {
    id: "input-member-optional",
    summary: "A member of an operation's input becomes optional",
    api: "minor",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Compares whether a member of an input is required; its type is an `Option` on both sides.
    fn compare_input_presence(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
        (old_required, new_required): (bool, bool),
    ) {
        let Some(views) = pair.views.iter().rfind(|views| views.is_input) else {
            return;
        };
        let (old, new) = views.members(index);
        if old_required == new_required && old.is_checked == new.is_checked {
            return;
        }
        let finding = if new_required || new.is_checked {
            // Values that the client generates are required, but never refused.
            let is_refused = new.is_checked && !old.is_checked;
            Finding::new(INPUT_MEMBER_REQUIRED, subject)
                .api(Api::Minor)
                .wire(Wire::breaking_if(is_refused))
                .values("optional", "required")
                .message(
                    format!(
                        "{} is now required; its type is still an `Option`.",
                        subject.name()
                    ),
                    match (is_refused, new.is_checked) {
                        (true, _) => {
                            "Set it in every request: requests without it are refused before sending."
                        }
                        (false, true) => "Nothing to do: requests without it were refused before.",
                        (false, false) => "Nothing to do: the client generates it.",
                    },
                )
        } else {
            Finding::new(INPUT_MEMBER_OPTIONAL, subject)
                .api(Api::Minor)
                .values("required", "optional")
                .message(
                    format!("{} is no longer required.", subject.name()),
                    "Nothing to do.",
                )
        };
        self.report(finding.docs());
    }
}

/// The old and the new binding of a member in one position of its structure.
type BindingPair<'a> = (Binding<'a>, Binding<'a>);

impl<'a> StructurePair<'a> {
    /// Returns the bindings of a member in each position that the structure has in messages.
    pub(super) fn bindings(
        &self,
        format: WireFormat<'_>,
        (old, new): MemberIndex,
    ) -> Vec<BindingPair<'a>> {
        let binding = |side: NamedStructure<'a>, index: usize, position: Position| {
            let (name, member) = side.member(index);
            format.binding(side.structure, position, name, member)
        };
        let positions = self.views.iter().map(RustViewPair::position);
        positions
            .map(|position| {
                (
                    binding(self.old, old, position),
                    binding(self.new, new, position),
                )
            })
            .collect()
    }
}

pub(super) const BINDING_CHANGED: Rule = Rule {
    id: "binding-changed",
    summary: "A member moves to another part of the message",
    api: "none",
    wire: "breaking, or compatible if the protocol has no such parts or the structure is nested",
};

impl Comparer<'_> {
    fn compare_binding(
        &mut self,
        subject: &Subject,
        bindings: &[BindingPair<'_>],
        (old, new): (Location, Location),
    ) {
        let moved = bindings
            .iter()
            .find(|(old, new)| old.location != new.location);
        let finding = Finding::new(BINDING_CHANGED, subject);
        if let Some((old, new)) = moved {
            let (old, new) = (location_text(old.location), location_text(new.location));
            self.report(finding.wire(Wire::Breaking).values(old, new).message(
                format!("{} moved from {old} to {new}.", subject.name()),
                "Rebuild and redeploy programs with the new version of the crate.",
            ));
        } else if old != new {
            let (old, new) = (location_text(old), location_text(new));
            self.report(finding.values(old, new).message(
                format!(
                    "The model moves {} from {old} to {new}; it is still sent in the same place.",
                    subject.name()
                ),
                "Nothing to do.",
            ));
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

pub(super) const WIRE_NAME_CHANGED: Rule = Rule {
    id: "wire-name-changed",
    summary: "The wire name of a member changes",
    api: "none",
    wire: "breaking, or compatible if the name is not sent",
};

impl Comparer<'_> {
    fn compare_wire_name(
        &mut self,
        subject: &Subject,
        bindings: &[BindingPair<'_>],
        (name, old): (&str, &Member),
        new: &Member,
    ) {
        let sent = bindings
            .iter()
            .find_map(|(old, new)| match (old.name, new.name) {
                (Some(old), Some(new)) if old != new => Some((old, new)),
                _ => None,
            });
        let stated = (
            old.location_name.unwrap_or(name),
            new.location_name.unwrap_or(name),
        );
        let (old_name, new_name) = sent.unwrap_or(stated);
        if old_name == new_name {
            return;
        }
        let advice = match sent {
            Some(_) => "Update running programs; the Rust name is the same.",
            None => "Nothing to do: the name is not sent.",
        };
        self.report(
            Finding::new(WIRE_NAME_CHANGED, subject)
                .wire(Wire::breaking_if(sent.is_some()))
                .values(old_name, new_name)
                .message(
                    format!(
                        "The wire name of {} changed from {} to {}.",
                        subject.name(),
                        code_span(old_name),
                        code_span(new_name)
                    ),
                    advice,
                ),
        );
    }

    /// Compares the timestamp formats that two members state. Rules about shapes compare those of their
    /// targets, unless these are not paired.
    fn compare_member_timestamps(
        &mut self,
        subject: &Subject,
        bindings: &[BindingPair<'_>],
        (old, new): (&Member, &Member),
    ) {
        let models = self.models;
        let paired = models.is_shape_pair(old.target, new.target);
        let is_stated_alike = old.timestamp_format == new.timestamp_format;
        if !models.are_timestamps(old.target, new.target) || (paired && is_stated_alike) {
            return;
        }
        let formats = (
            stated_format(&models.old.model, old),
            stated_format(&models.new.model, new),
        );
        let mut places = Places::default();
        for (_, new) in bindings {
            places.add(Places::of(new.location));
        }
        self.compare_timestamp_format(subject, formats, places);
    }
}

pub(super) const JSON_VALUE_CHANGED: Rule = Rule {
    id: "json-value-changed",
    summary: "A string becomes encoded JSON or ceases to be",
    api: "none",
    wire: "breaking, or compatible outside of headers",
};

impl Comparer<'_> {
    fn compare_json_value(
        &mut self,
        subject: &Subject,
        bindings: &[BindingPair<'_>],
        (old, new): (bool, bool),
    ) {
        if old == new {
            return;
        }
        // Only headers encode JSON.
        let in_header = bindings
            .iter()
            .any(|(_, new)| new.location == Location::Header);
        let text = |json| if json { "encoded JSON" } else { "plain text" };
        let finding = Finding::new(JSON_VALUE_CHANGED, subject).values(text(old), text(new));
        self.report(if in_header {
            finding.wire(Wire::Breaking).message(
                format!("{} is now sent as {}.", subject.name(), text(new)),
                "Rebuild and redeploy programs with the new version of the crate.",
            )
        } else {
            finding.message(
                format!(
                    "{} is now {} in the model; it is sent as before.",
                    subject.name(),
                    text(new)
                ),
                "Nothing to do: only headers encode JSON.",
            )
        });
    }
}

pub(super) const HOST_LABEL_CHANGED: Rule = Rule {
    id: "host-label-changed",
    summary: "A member becomes part of the host name or ceases to be",
    api: "none",
    wire: "breaking, or compatible if no host prefix contains it",
};

impl Comparer<'_> {
    fn compare_host_label(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
        (old, new): (bool, bool),
    ) {
        if old == new {
            return;
        }
        let models = self.models;
        let contains = |prefix: Option<&str>, name: &str| {
            prefix.is_some_and(|prefix| prefix.contains(&format!("{{{name}}}")))
        };
        let in_prefix = pair.inputs.iter().any(|(old, new)| {
            let old = &models.old.model.operations[old];
            let new = &models.new.model.operations[new];
            contains(old.host_prefix, pair.old.member(index.0).0)
                || contains(new.host_prefix, pair.new.member(index.1).0)
        });
        let value = |label| {
            if label {
                "part of the host name"
            } else {
                "not part of the host name"
            }
        };
        let finding = Finding::new(HOST_LABEL_CHANGED, subject).values(value(old), value(new));
        self.report(if in_prefix {
            finding.wire(Wire::Breaking).message(
                format!("{} is now {}.", subject.name(), value(new)),
                "Allow the resulting host names in firewalls and endpoint policies.",
            )
        } else {
            finding.message(
                format!(
                    "{} is now {} in the model; no host prefix contains it.",
                    subject.name(),
                    value(new)
                ),
                "Nothing to do.",
            )
        });
    }
}

pub(super) const IDEMPOTENCY_TOKEN_ADDED: Rule = Rule {
    id: "idempotency-token-added",
    summary: "The client generates an idempotency token if the caller sets none",
    api: "none",
    wire: "behaviour",
};

pub(super) const IDEMPOTENCY_TOKEN_REMOVED: Rule = Rule {
    id: "idempotency-token-removed",
    summary: "The client no longer generates an idempotency token",
    api: "none",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_idempotency_token(
        &mut self,
        pair: &StructurePair<'_>,
        subject: &Subject,
        index: MemberIndex,
    ) {
        let changed = pair.views.iter().find_map(|views| {
            let (old, new) = views.members(index);
            (old.idempotency_token != new.idempotency_token).then_some(new.idempotency_token)
        });
        let finding = match changed {
            None => return,
            Some(IdempotencyToken::Generated) => Finding::new(IDEMPOTENCY_TOKEN_ADDED, subject)
                .message(
                    format!(
                        "The client generates {} if the caller sets none.",
                        subject.name()
                    ),
                    "Omit it, unless several calls have to count as one.",
                ),
            Some(IdempotencyToken::No) => Finding::new(IDEMPOTENCY_TOKEN_REMOVED, subject).message(
                format!("The client no longer generates {}.", subject.name()),
                "Set it where repeated calls have to count as one.",
            ),
        };
        self.report(finding.wire(Wire::Behaviour));
    }
}
