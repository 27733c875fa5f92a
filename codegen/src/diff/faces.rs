//! What a structure or union of the model becomes in Rust: a type of its own, the input or output of
//! an operation, an error; and what its members become there.

use super::compare::type_text;
use crate::ir::{self, Build, Builder, Need, Presence, Type};

/// What one member becomes in one of the things that its structure becomes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot<'a> {
    pub(super) rust_name: &'a str,
    pub(super) ty: &'a Type,
    /// Variants of unions are neither there nor absent.
    pub(super) presence: Option<Presence>,
    pub(super) sensitivity: ir::Sensitivity,
    pub(super) token: ir::IdempotencyToken,
    /// Whether an input without it is refused before it is sent.
    pub(super) need: Need,
}

/// One thing that a structure becomes, on one side.
#[derive(Clone, Debug)]
pub(super) struct Face<'a> {
    home: Home<'a>,
    rust_name: &'a str,
    /// In the order of the model's members.
    pub(super) slots: Vec<Slot<'a>>,
    pub(super) build: Build,
    pub(super) default: bool,
    pub(super) message: Option<ir::Message>,
}

/// The module in which a type is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home<'a> {
    /// `types`.
    Types,
    /// `types::error`.
    Errors,
    /// The module of an operation.
    Operation(&'a str),
}

impl Home<'_> {
    /// The public path of a type of this name.
    pub(super) fn path(self, name: &str) -> String {
        match self {
            Self::Types => format!("types::{name}"),
            Self::Errors => format!("types::error::{name}"),
            Self::Operation(module) => format!("operation::{module}::{name}"),
        }
    }
}

impl Face<'_> {
    /// The public path of the type.
    pub(super) fn path(&self) -> String {
        self.home.path(self.rust_name)
    }
}

/// One thing that a structure becomes, on both sides.
#[derive(Clone, Debug)]
pub(super) struct Context<'a> {
    pub(super) old: Face<'a>,
    pub(super) new: Face<'a>,
    /// Inputs leave every member out until the call is made.
    pub(super) is_input: bool,
}

fn slots<'a>(fields: &'a [ir::Field<'a>]) -> Vec<Slot<'a>> {
    fields
        .iter()
        .map(|field| Slot {
            rust_name: &field.rust_name,
            ty: &field.ty,
            presence: Some(field.presence),
            sensitivity: field.sensitivity,
            token: field.token,
            need: field.limits.need,
        })
        .collect()
}

/// What a structure becomes as the input or output of an operation.
pub(super) fn message_face<'a>(module: &'a str, item: &'a ir::Struct<'a>) -> Face<'a> {
    Face {
        home: Home::Operation(module),
        ..struct_face(item)
    }
}

/// What a structure becomes as a type of its own.
pub(super) fn struct_face<'a>(item: &'a ir::Struct<'a>) -> Face<'a> {
    Face {
        home: Home::Types,
        rust_name: &item.rust_name,
        slots: slots(&item.fields),
        build: item.build,
        default: item.builder == Builder::Wraps,
        message: None,
    }
}

/// What a structure becomes as an error.
pub(super) fn exception_face<'a>(item: &'a ir::Exception<'a>) -> Face<'a> {
    Face {
        home: Home::Errors,
        rust_name: &item.rust_name,
        slots: slots(&item.fields),
        build: item.build,
        default: false,
        message: Some(item.message),
    }
}

/// What a union becomes.
pub(super) fn union_face<'a>(item: &'a ir::Union<'a>) -> Face<'a> {
    Face {
        home: Home::Types,
        rust_name: &item.rust_name,
        slots: item
            .variants
            .iter()
            .map(|variant| Slot {
                rust_name: &variant.rust_name,
                ty: &variant.ty,
                presence: None,
                sensitivity: variant.sensitivity,
                token: ir::IdempotencyToken::No,
                need: Need::Optional,
            })
            .collect(),
        build: Build::Plain,
        default: false,
        message: None,
    }
}

/// The type of a member as the crate has it.
pub(super) fn member_text(face: Option<&Face<'_>>, index: usize) -> String {
    match face.and_then(|face| face.slots.get(index)) {
        None => String::new(),
        Some(slot) => slot_text(slot),
    }
}

/// The type of a member as programs see it.
pub(super) fn slot_text(slot: &Slot<'_>) -> String {
    match slot.presence {
        Some(Presence::Optional) => format!("Option<{}>", type_text(slot.ty)),
        _ => type_text(slot.ty),
    }
}
