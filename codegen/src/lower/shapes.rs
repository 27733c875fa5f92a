//! Lowering of shapes: structures, unions, enums, exceptions, and the elements of lists and maps.

use super::fields::shape_type;
use super::{Context, Lowered};
use crate::ir;
use crate::model::{ErrorKind, ErrorTrait, Kind, Member, Retryable, Shape, Structure};
use crate::names;

/// Lowers a shape, if an operation reaches it.
pub(super) fn lower_shape<'a>(
    context: &Context<'a, '_>,
    name: &'a str,
    shape: &Shape<'a>,
    lowered: &mut Lowered<'a>,
) {
    if let (true, Kind::Structure(structure)) = (context.reachable.is_error(name), &shape.kind) {
        lowered
            .exceptions
            .push(context.lower_exception(name, structure));
    }
    let Some(role) = context.reachable.role(name) else {
        return;
    };
    match &shape.kind {
        Kind::Structure(structure) => {
            lowered
                .structs
                .push(context.lower_struct(name, structure, role));
        }
        Kind::Union(structure) => {
            lowered
                .unions
                .push(context.lower_union(name, structure, role));
        }
        Kind::Enum(values) => lowered.enums.push(context.lower_enum(name, shape, values)),
        Kind::List { member, .. } => {
            let parts = vec![context.lower_element(name, "member", member)];
            lowered
                .collections
                .push(context.lower_collection(name, "list", parts));
        }
        Kind::Map { key, value, .. } => {
            let parts = vec![
                context.lower_element(name, "key", key),
                context.lower_element(name, "value", value),
            ];
            lowered
                .collections
                .push(context.lower_collection(name, "map", parts));
        }
        _ => {}
    }
}

impl<'a> Context<'a, '_> {
    fn lower_struct(
        &self,
        name: &'a str,
        structure: &Structure<'a>,
        role: ir::Role,
    ) -> ir::Struct<'a> {
        let rust_name = self.type_name(name);
        let fields = self.lower_fields(name, structure, role);
        ir::Struct {
            wire_name: name.into(),
            builder_name: [rust_name.as_str(), "Builder"].concat(),
            module: private_module(&rust_name),
            docs: self.shape_docs(name, "structure"),
            role,
            schema: struct_schema(&fields),
            build_return: build_return(&fields),
            builder_storage: builder_storage(&fields),
            rust_name,
            fields,
        }
    }

    fn lower_exception(&self, name: &'a str, structure: &Structure<'a>) -> ir::Exception<'a> {
        let rust_name = self.exception_name(name);
        let mut fields = self.lower_fields(name, structure, ir::Role::Exception);
        let schema = struct_schema(&fields);
        let build_return = build_return(&fields);
        for field in &mut fields {
            // Every exception has a method `message`, and its builder has one named `meta`.
            if matches!(field.rust_name.as_str(), "message" | "meta") {
                field.rust_name.push_str("_value");
            }
        }
        let holds = |field: &ir::Field, wire_name: &str| {
            matches!(field.ty, ir::Type::String | ir::Type::Unknown) && field.wire_name == wire_name
        };
        let index = MESSAGES
            .iter()
            .find_map(|name| fields.iter().position(|field| holds(field, name)));
        let message = match index {
            None => ir::Message::FromMetadata,
            Some(index) => {
                fields[index].rust_name = "message".to_owned();
                match fields[index].presence {
                    ir::Presence::Optional | ir::Presence::Required => ir::Message::Optional(index),
                    ir::Presence::NonOptional | ir::Presence::Default => {
                        ir::Message::Required(index)
                    }
                }
            }
        };
        let error = structure.error.as_ref();
        let own_code = error.and_then(|error| error.code);
        let retryable = error.and_then(|error| error.retryable);
        let mut codes: Vec<String> = own_code.into_iter().map(str::to_owned).collect();
        if codes.iter().all(|code| code != name) {
            codes.push(name.to_owned());
        }
        ir::Exception {
            wire_name: name,
            predicate: predicate(&rust_name),
            builder_name: [rust_name.as_str(), "Builder"].concat(),
            module: private_module(&rust_name),
            docs: self.shape_docs(name, "error"),
            codes,
            status: error.map_or(400, status),
            retry_kind: retryable.map(|retryable| match retryable {
                Retryable::Transient => ir::RetryKind::Transient,
                Retryable::Throttling => ir::RetryKind::Throttling,
            }),
            rust_name,
            fields,
            message,
            schema,
            build_return,
        }
    }

    fn lower_union(
        &self,
        name: &'a str,
        structure: &Structure<'a>,
        role: ir::Role,
    ) -> ir::Union<'a> {
        let fields = self.lower_fields(name, structure, role);
        let rust_name = self.type_name(name);
        ir::Union {
            wire_name: name,
            module: private_module(&rust_name),
            docs: self.shape_docs(name, "union"),
            role,
            variants: fields
                .into_iter()
                .map(|field| ir::UnionVariant {
                    rust_name: names::variant(
                        self.overrides
                            .rename_member(name, field.wire_name)
                            .unwrap_or(field.wire_name),
                    ),
                    stem: match names::without_raw(&field.rust_name) {
                        // Every union has a method `is_unknown` of its own.
                        "unknown" => "unknown_value".to_owned(),
                        stem => stem.to_owned(),
                    },
                    docs: field.docs,
                    ty: field.ty,
                    schema: field.schema,
                    sensitivity: field.sensitivity,
                    limits: field.limits,
                })
                .collect(),
            rust_name,
        }
    }

    fn lower_enum(&self, name: &'a str, shape: &Shape, values: &[&'a str]) -> ir::Enum<'a> {
        let rust_name = self.type_name(name);
        let mut variants: Vec<ir::EnumVariant<'a>> = values
            .iter()
            .map(|value| ir::EnumVariant {
                wire_name: value,
                rust_name: names::variant(
                    self.overrides.rename_member(name, value).unwrap_or(value),
                ),
                docs: self.value_docs(name, value),
            })
            .collect();
        variants.sort_by(|a, b| (&a.rust_name, a.wire_name).cmp(&(&b.rust_name, b.wire_name)));
        ir::Enum {
            wire_name: name,
            module: private_module(&rust_name),
            docs: self.shape_docs(name, "enum"),
            sensitivity: self.sensitivity(name, "", name, shape),
            rust_name,
            variants,
        }
    }

    /// Returns the name of the constant with the schemas of what a list or map contains.
    pub(super) fn collection_name(&self, shape: &str) -> String {
        match self.collection_names.get(shape) {
            Some(name) => name.clone(),
            None => names::static_name(shape),
        }
    }

    fn lower_collection(
        &self,
        shape_name: &'a str,
        kind: &'static str,
        parts: Vec<ir::MemberSchema<'a>>,
    ) -> ir::Collection<'a> {
        ir::Collection {
            wire_name: shape_name,
            rust_name: self.collection_name(shape_name),
            kind,
            parts,
        }
    }

    fn lower_element(
        &self,
        shape_name: &'a str,
        member_name: &'static str,
        member: &Member,
    ) -> ir::MemberSchema<'a> {
        let target = self.model.shape(member.target);
        let mut traits = Vec::new();
        self.target_traits(member, target, &mut traits);
        if self.sensitivity(shape_name, member_name, member.target, target)
            == ir::Sensitivity::Sensitive
        {
            traits.push(ir::SchemaTrait::Sensitive);
        }
        ir::MemberSchema {
            member: member_name,
            shape_type: shape_type(&target.kind),
            traits,
        }
    }
}

/// Returns the status of an exception: that of the model, or that of its kind.
fn status(error: &ErrorTrait<'_>) -> u16 {
    error.http_status.unwrap_or(match error.kind {
        ErrorKind::Client => 400,
        ErrorKind::Server => 500,
    })
}

/// Returns the private module of a type. The underscore avoids collisions with public modules and
/// keywords.
fn private_module(rust_name: &str) -> String {
    ["_", names::without_raw(&names::field(rust_name))].concat()
}

/// Returns the name of the `is_…` method of a variant.
pub(super) fn predicate(rust_name: &str) -> String {
    format!("is_{}", names::without_raw(&names::field(rust_name)))
}

/// The members that can contain an error's message, in order of preference, as in the codecs.
const MESSAGES: [&str; 4] = ["message", "Message", "errorMessage", "ErrorMessage"];

/// Returns the schema of a structure besides its members, without an HTTP binding.
pub(super) fn struct_schema(fields: &[ir::Field]) -> ir::StructSchema {
    let in_body = |field: &ir::Field| {
        !field.schema.traits.iter().any(|schema_trait| {
            use ir::SchemaTrait as T;
            matches!(
                schema_trait,
                T::Label
                    | T::Query(_)
                    | T::QueryParams
                    | T::Header(_)
                    | T::PrefixHeaders(_)
                    | T::StatusCode
            )
        })
    };
    ir::StructSchema {
        http: None,
        body: if fields.iter().any(in_body) {
            ir::Body::Members
        } else {
            ir::Body::Empty
        },
    }
}

/// Returns the return type of `build()`, which fails if a required field can be missing.
pub(super) fn build_return(fields: &[ir::Field]) -> ir::BuildReturn {
    if fields
        .iter()
        .any(|field| field.presence == ir::Presence::NonOptional)
    {
        ir::BuildReturn::Result
    } else {
        ir::BuildReturn::Value
    }
}

/// Returns the storage of the builder, which wraps the structure if every field is optional.
pub(super) fn builder_storage(fields: &[ir::Field]) -> ir::BuilderStorage {
    if fields.iter().all(|field| field.presence.is_option()) {
        ir::BuilderStorage::Structure
    } else {
        ir::BuilderStorage::OwnFields
    }
}
