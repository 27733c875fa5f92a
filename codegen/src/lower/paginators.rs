//! Lowering of paginators: the fields of the tokens, the page size and the items.

use super::Context;
use crate::error::Error;
use crate::ir::{self, Field, Presence, Type};
use crate::model::Operation;
use crate::paginators::{Origin, Paginator};

impl<'a> Context<'a, '_> {
    /// Returns the paginator of an operation, if it has one that can be generated.
    pub(super) fn lower_paginator(
        &self,
        operation: &Operation,
        operation_name: &str,
        input: &ir::Struct<'a>,
        output: &ir::Struct<'a>,
    ) -> Result<Option<ir::Paginator<'a>>, Error> {
        let Some(paginators) = self.paginators else {
            return Ok(None);
        };
        let row = self.overrides.paginator(operation.name);
        let Some(paginator) = row.or_else(|| paginators.of(operation.name).cloned()) else {
            return Ok(None);
        };
        let token = find(&paginator, "input_token", &paginator.input_token, input)?;
        let next_token = find(&paginator, "output_token", &paginator.output_token, output)?;
        for (key, field) in [("input_token", token), ("output_token", next_token)] {
            if field.ty != Type::String {
                return refuse(&paginator, key, field, "a token must be a string");
            }
        }
        let size = match &paginator.limit_key {
            None => None,
            Some(name) => {
                let field = find(&paginator, "limit_key", name, input)?;
                match field.ty {
                    Type::Integer | Type::Long => Some((field.rust_name.clone(), field.ty.clone())),
                    _ => refuse(
                        &paginator,
                        "limit_key",
                        field,
                        "a page size must be an integer",
                    )?,
                }
            }
        };
        let items = match &paginator.result_key {
            None => None,
            Some(name) => {
                let field = find(&paginator, "result_key", name, output)?;
                match field.ty {
                    Type::List(_) | Type::Map(..) => Some(field.clone()),
                    _ => refuse(
                        &paginator,
                        "result_key",
                        field,
                        "items must be a list or a map",
                    )?,
                }
            }
        };
        let mut carry = Vec::new();
        for name in &paginator.carry {
            let (from, to) = (
                find(&paginator, "carry", name, output)?,
                find(&paginator, "carry", name, input)?,
            );
            if from.ty != to.ty || from.presence != Presence::Optional {
                let hint =
                    "carried members must be optional, and of the same type in input and output";
                return refuse(&paginator, "carry", from, hint);
            }
            carry.push(from.rust_name.clone());
        }
        Ok(Some(ir::Paginator {
            rust_name: format!("{operation_name}Paginator"),
            items_name: format!("{operation_name}PaginatorItems"),
            docs: docs(operation_name, &output.rust_name, &paginator),
            items_docs: vec![format!(
                "Requests the items of [`{operation_name}`](super::{operation_name}), page by page."
            )],
            token: token.rust_name.clone(),
            next_token: next_token.rust_name.clone(),
            size,
            items,
            carry,
        }))
    }
}

/// Returns the field of a member that a paginator uses.
fn find<'a, 'b>(
    paginator: &Paginator,
    key: &str,
    name: &str,
    item: &'b ir::Struct<'a>,
) -> Result<&'b Field<'a>, Error> {
    let mut fields = item.fields.iter();
    fields.find(|field| field.wire_name == name).ok_or_else(|| {
        let (Origin::List { file, path } | Origin::Row { file, path }) = &paginator.origin;
        Error::new(
            file,
            format!("{path}.{key}"),
            format!("`{}` has no member `{name}`", item.wire_name),
            "use a member of the operation's input or output",
        )
    })
}

/// Ignores an unsupported paginator of the service's list, and returns an error for one of an override.
fn refuse<T>(
    paginator: &Paginator,
    key: &str,
    field: &Field,
    hint: &str,
) -> Result<Option<T>, Error> {
    match &paginator.origin {
        Origin::List { .. } => Ok(None),
        Origin::Row { file, path } => Err(Error::new(
            file,
            format!("{path}.{key}"),
            format!("`{}` cannot be the `{key}`", field.wire_name),
            hint,
        )),
    }
}

fn docs(operation: &str, output: &str, paginator: &Paginator) -> Vec<String> {
    let items = match &paginator.result_key {
        Some(items) => format!("; its items are in `{items}`"),
        None => String::new(),
    };
    let mut docs = vec![
        format!("Requests the pages of [`{operation}`](super::{operation}), one after another."),
        format!("Each page is a [`{output}`](super::{output}){items}."),
    ];
    let mut facts = Vec::new();
    if let Some(limit) = &paginator.limit_key {
        facts.push(format!("The page size is sent as `{limit}`."));
    }
    if !paginator.carry.is_empty() {
        let names = paginator.carry.join("` and `");
        facts.push(format!(
            "Each request repeats the `{names}` of the previous page."
        ));
    }
    if !facts.is_empty() {
        docs.extend([String::new(), facts.join(" ")]);
    }
    docs
}
