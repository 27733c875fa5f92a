//! Lowering of members to fields: names, types, presence and schema traits.

use super::Context;
use super::protocol::{Bindings, LocationNames};
use crate::ir::{
    Field, IdempotencyToken, MemberSchema, Presence, Role, SchemaTrait, Sensitivity, Type,
};
use crate::model::{Kind, Location, Member, Shape, Structure, TimestampFormat};

/// Whether the model, or an override, requires a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Required {
    Yes,
    No,
}

impl<'a> Context<'a, '_> {
    /// Lowers all members of the structure `name`.
    pub(super) fn lower_fields(
        &self,
        name: &'a str,
        structure: &Structure<'a>,
        role: Role,
    ) -> Vec<Field<'a>> {
        let members = structure.members.iter();
        members
            .map(|(member_name, member)| {
                self.lower_field(name, structure, member_name, member, role)
            })
            .collect()
    }

    fn lower_field(
        &self,
        shape_name: &'a str,
        structure: &Structure<'a>,
        name: &'a str,
        member: &Member<'a>,
        role: Role,
    ) -> Field<'a> {
        let target = self.model.shape(member.target);
        let required = self.required(shape_name, structure, name);
        let ty = self.type_of(member.target);
        let sensitivity = self.sensitivity(shape_name, name, member.target, target);
        let idempotency_token = match role {
            Role::Input
                if member.idempotency_token && matches!(ty, Type::String | Type::Unknown) =>
            {
                IdempotencyToken::Generated
            }
            _ => IdempotencyToken::No,
        };
        let presence = self.presence(member, target, required, idempotency_token, role);
        let mut comments = self
            .overrides
            .member_reasons(shape_name, name, member.target);
        if presence == Presence::Default {
            comments.extend(self.overrides.default_reason(member.target));
        }
        Field {
            wire_name: name,
            rust_name: self.field_name(
                self.overrides
                    .rename_member(shape_name, name)
                    .unwrap_or(name),
            ),
            docs: self.member_docs(shape_name, name, member, target, required, sensitivity),
            comments,
            presence,
            schema: self.member_schema((shape_name, structure), (name, member), target, role),
            sensitivity,
            limits: self.member_limits(member, &ty, role),
            idempotency_token,
            ty,
        }
    }

    /// Returns whether a member is required.
    pub(super) fn required(&self, shape: &str, structure: &Structure, member: &str) -> Required {
        let in_model = structure.required.contains(&member);
        let required = if in_model {
            !self.overrides.is_optional(shape, member)
        } else {
            self.overrides.is_required(shape, member)
        };
        if required {
            Required::Yes
        } else {
            Required::No
        }
    }

    /// Decides the presence of a field.
    ///
    /// The fields of operation inputs are always `Option`s: required ones are checked before sending,
    /// so that a member can become required without breaking a program. Labels are always required,
    /// and idempotency tokens never, since the client generates them.
    fn presence(
        &self,
        member: &Member,
        target: &Shape,
        required: Required,
        idempotency_token: IdempotencyToken,
        role: Role,
    ) -> Presence {
        let has_default = self
            .overrides
            .has_default(member.target, &target.kind, self.faults);
        let defaulted = has_default && !member.boxed && !target.boxed;
        let is_checked = (required == Required::Yes || self.is_label(member, role))
            && idempotency_token == IdempotencyToken::No;
        match (role, defaulted, required) {
            (Role::Input, _, _) if is_checked => Presence::Required,
            (Role::Input, _, _) => Presence::Optional,
            (_, true, _) => Presence::Default,
            (_, false, Required::Yes) => Presence::NonOptional,
            (_, false, Required::No) => Presence::Optional,
        }
    }

    /// Returns the sensitivity of a member.
    pub(super) fn sensitivity(
        &self,
        shape: &str,
        member: &str,
        target_name: &str,
        target: &Shape,
    ) -> Sensitivity {
        let sensitive = self.is_sensitive(target_name, target)
            || self.overrides.is_sensitive_member(shape, member);
        if sensitive {
            Sensitivity::Sensitive
        } else {
            Sensitivity::Public
        }
    }

    /// Returns whether a shape is sensitive. A list or map with sensitive elements is sensitive as a
    /// whole; structures redact their own members.
    fn is_sensitive(&self, name: &str, shape: &Shape) -> bool {
        let holds_sensitive = |member: &Member| {
            let target = self.model.shapes.get(member.target);
            target.is_some_and(|target| self.is_sensitive(member.target, target))
        };
        shape.sensitive
            || self.overrides.is_sensitive_shape(name)
            || match &shape.kind {
                Kind::List { member, .. } => holds_sensitive(member),
                Kind::Map { key, value, .. } => holds_sensitive(key) || holds_sensitive(value),
                _ => false,
            }
    }

    /// Returns the schema of a member.
    pub(super) fn member_schema(
        &self,
        (shape_name, structure): (&'a str, &Structure<'a>),
        (name, member): (&'a str, &Member<'a>),
        target: &Shape<'a>,
        role: Role,
    ) -> MemberSchema<'a> {
        let mut traits = Vec::new();
        let mut wire_name = name;
        if self.bindings == Bindings::Http {
            traits.extend(binding(structure, (name, member), target, role));
        }
        // A name that is chosen for another part of the message does not apply to the body.
        let in_body = traits.is_empty()
            && (member.location == Location::Body || self.bindings == Bindings::BodyOnly);
        if let (true, Some(chosen)) = (in_body, member.location_name)
            && chosen != name
        {
            match self.location_names {
                LocationNames::JsonName => traits.push(SchemaTrait::JsonName(chosen.to_owned())),
                LocationNames::MemberName => wire_name = chosen,
            }
        }
        let mut schema = MemberSchema {
            member: wire_name,
            shape_type: shape_type(&target.kind),
            traits,
        };
        self.target_traits(member, target, &mut schema.traits);
        if self.sensitivity(shape_name, name, member.target, target) == Sensitivity::Sensitive {
            schema.traits.push(SchemaTrait::Sensitive);
        }
        schema
    }

    /// Adds the traits that a member has because of its target.
    pub(super) fn target_traits(
        &self,
        member: &Member,
        target: &Shape,
        traits: &mut Vec<SchemaTrait>,
    ) {
        let of_shape = match &target.kind {
            Kind::Timestamp(format) => *format,
            _ => None,
        };
        if let Some(format) = member.timestamp_format.or(of_shape) {
            traits.push(SchemaTrait::Timestamp(match format {
                TimestampFormat::EpochSeconds => "epoch_seconds",
                TimestampFormat::DateTime => "date_time",
                TimestampFormat::HttpDate => "http_date",
            }));
        }
        if member.json_value {
            traits.push(SchemaTrait::MediaType("application/json"));
        }
        match &target.kind {
            Kind::List { .. } | Kind::Map { .. } => {
                traits.push(SchemaTrait::Of(self.collection_name(member.target)));
            }
            _ => {}
        }
    }
}

/// Returns the HTTP binding of a member, if it has one: members of structures inside of others have
/// none, and neither have members of a response in the parts that only requests have.
fn binding(
    structure: &Structure,
    (name, member): (&str, &Member),
    target: &Shape,
    role: Role,
) -> Option<SchemaTrait> {
    let wire_name = member.location_name.unwrap_or(name).to_owned();
    let is_bound = match role {
        Role::Input => member.location != Location::StatusCode,
        Role::Output | Role::Exception => {
            !matches!(member.location, Location::Uri | Location::Query)
        }
        Role::Sent | Role::Received | Role::SentAndReceived => false,
    };
    if !is_bound {
        return None;
    }
    match member.location {
        Location::Body if structure.payload == Some(name) => Some(SchemaTrait::Payload),
        Location::Body => None,
        Location::Uri => Some(SchemaTrait::Label),
        Location::Query if matches!(target.kind, Kind::Map { .. }) => {
            Some(SchemaTrait::QueryParams)
        }
        Location::Query => Some(SchemaTrait::Query(wire_name)),
        Location::Header => Some(SchemaTrait::Header(wire_name)),
        Location::PrefixHeaders => Some(SchemaTrait::PrefixHeaders(
            member.location_name.unwrap_or_default().to_owned(),
        )),
        Location::StatusCode => Some(SchemaTrait::StatusCode),
    }
}

/// Returns the name of a kind in the macros of the runtime.
pub(super) fn shape_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Long => "long",
        Kind::Float => "float",
        Kind::Double => "double",
        Kind::String | Kind::Enum(_) => "string",
        Kind::Blob { .. } => "blob",
        Kind::Timestamp(_) => "timestamp",
        Kind::Document | Kind::Unknown => "document",
        Kind::List { .. } => "list",
        Kind::Map { .. } => "map",
        Kind::Structure(_) => "structure",
        Kind::Union(_) => "union",
    }
}
