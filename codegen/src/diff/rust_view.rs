//! The view of a structure or union in Rust terms.
//!
//! A structure of the model can become several Rust types: a type in `types`, the input or output of
//! an operation, an error. A change of the structure can have a different effect on each.

use super::wire_format::Position;
use crate::ir::{self, BuildReturn, BuilderStorage, Presence, Type};

/// A Rust type that a structure or union becomes on one side.
#[derive(Clone, Debug)]
pub(super) struct RustView<'a> {
    module: TypeModule<'a>,
    rust_name: &'a str,
    /// In the order of the model's members.
    pub(super) members: Vec<RustMember<'a>>,
    pub(super) build_return: BuildReturn,
    pub(super) implements_default: bool,
    pub(super) message: Option<ir::Message>,
}

/// A field or variant that a member becomes in one Rust type.
#[derive(Clone, Copy, Debug)]
pub(super) struct RustMember<'a> {
    pub(super) rust_name: &'a str,
    pub(super) ty: &'a Type,
    /// The presence of a field, where `Required` counts as `Optional`; a variant has none.
    pub(super) presence: Option<Presence>,
    pub(super) sensitivity: ir::Sensitivity,
    pub(super) idempotency_token: ir::IdempotencyToken,
    /// Whether an input without the member is refused before it is sent.
    pub(super) is_checked: bool,
}

/// A Rust type that a structure or union becomes on both sides.
#[derive(Clone, Debug)]
pub(super) struct RustViewPair<'a> {
    pub(super) old: RustView<'a>,
    pub(super) new: RustView<'a>,
    /// Whether the type is the input of an operation, whose members are all `Option`.
    pub(super) is_input: bool,
}

impl RustViewPair<'_> {
    /// Returns the place of the structure in messages.
    pub(super) fn position(&self) -> Position {
        match self.new.module {
            TypeModule::Types => Position::Nested,
            TypeModule::Errors => Position::Output,
            TypeModule::Operation(_) if self.is_input => Position::Input,
            TypeModule::Operation(_) => Position::Output,
        }
    }
}

/// The module in which a type is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeModule<'a> {
    /// `types`.
    Types,
    /// `types::error`.
    Errors,
    /// The module of an operation.
    Operation(&'a str),
}

impl TypeModule<'_> {
    /// Returns the public path of the type `name`.
    pub(super) fn path(self, name: &str) -> String {
        match self {
            Self::Types => format!("types::{name}"),
            Self::Errors => format!("types::error::{name}"),
            Self::Operation(module) => format!("operation::{module}::{name}"),
        }
    }
}

impl<'a> RustView<'a> {
    /// Returns the view of a structure as the input or output of the operation in `module`.
    pub(super) fn of_message(module: &'a str, item: &'a ir::Struct<'a>) -> Self {
        Self {
            module: TypeModule::Operation(module),
            ..Self::of_struct(item)
        }
    }

    /// Returns the view of a structure as a type in `types`.
    pub(super) fn of_struct(item: &'a ir::Struct<'a>) -> Self {
        Self {
            module: TypeModule::Types,
            rust_name: &item.rust_name,
            members: item.fields.iter().map(RustMember::of_field).collect(),
            build_return: item.build_return,
            implements_default: item.builder_storage == BuilderStorage::Structure,
            message: None,
        }
    }

    /// Returns the view of a structure as an error.
    pub(super) fn of_exception(item: &'a ir::Exception<'a>) -> Self {
        Self {
            module: TypeModule::Errors,
            rust_name: &item.rust_name,
            members: item.fields.iter().map(RustMember::of_field).collect(),
            build_return: item.build_return,
            implements_default: false,
            message: Some(item.message),
        }
    }

    /// Returns the view of a union.
    pub(super) fn of_union(item: &'a ir::Union<'a>) -> Self {
        Self {
            module: TypeModule::Types,
            rust_name: &item.rust_name,
            members: item.variants.iter().map(RustMember::of_variant).collect(),
            build_return: BuildReturn::Value,
            implements_default: false,
            message: None,
        }
    }

    /// Returns the public path of the type.
    pub(super) fn path(&self) -> String {
        self.module.path(self.rust_name)
    }
}

impl<'a> RustMember<'a> {
    fn of_field(field: &'a ir::Field<'a>) -> Self {
        Self {
            rust_name: &field.rust_name,
            ty: &field.ty,
            presence: Some(match field.presence {
                Presence::Required => Presence::Optional,
                presence => presence,
            }),
            sensitivity: field.sensitivity,
            idempotency_token: field.idempotency_token,
            is_checked: field.presence == Presence::Required,
        }
    }

    fn of_variant(variant: &'a ir::UnionVariant<'a>) -> Self {
        Self {
            rust_name: &variant.rust_name,
            ty: &variant.ty,
            presence: None,
            sensitivity: variant.sensitivity,
            idempotency_token: ir::IdempotencyToken::No,
            is_checked: false,
        }
    }

    /// Returns the public type of the member.
    pub(super) fn type_text(&self) -> String {
        match self.presence {
            Some(Presence::Optional) => format!("Option<{}>", type_text(self.ty)),
            _ => type_text(self.ty),
        }
    }
}

/// Returns a Rust type as programs write it, with paths below the crate.
pub(super) fn type_text(ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i32".to_owned(),
        Type::Long => "i64".to_owned(),
        Type::Float => "f32".to_owned(),
        Type::Double => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Blob => "Blob".to_owned(),
        Type::Timestamp => "DateTime".to_owned(),
        Type::Document => "Document".to_owned(),
        Type::Unknown => "?".to_owned(),
        Type::List(element) => format!("Vec<{}>", type_text(element)),
        Type::Map(key, value) => format!("HashMap<{}, {}>", type_text(key), type_text(value)),
        Type::Sparse(element) => format!("Option<{}>", type_text(element)),
        Type::Boxed(value) => format!("Box<{}>", type_text(value)),
        Type::Struct(name) | Type::Union(name) | Type::Enum(name) => format!("types::{name}"),
    }
}
