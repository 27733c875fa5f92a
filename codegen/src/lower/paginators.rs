//! Lowering of paginators: the fields of the tokens, the page size and the items.

use super::{Context, UnfitPaginators};
use crate::error::Error;
use crate::faults::nearest;
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
    ) -> Option<ir::Paginator<'a>> {
        let row = self.overrides.paginator(operation.name);
        let paginator = row.or_else(|| self.paginators.of(operation.name).cloned())?;
        let members = Members {
            paginator: &paginator,
            input,
            output,
        };
        let members = match members.find() {
            Ok(members) => members,
            Err(reasons) => {
                let errors = reasons.into_iter().filter_map(|reason| match reason {
                    Unfit::Missing(_)
                        if paginator.is_listed()
                            && self.unfit_paginators == UnfitPaginators::Ignored =>
                    {
                        None
                    }
                    Unfit::Missing(error) | Unfit::Unsupported(error) => Some(error),
                });
                errors.for_each(|error| self.faults.add(error));
                return None;
            }
        };
        Some(ir::Paginator {
            rust_name: format!("{operation_name}Paginator"),
            items_name: format!("{operation_name}PaginatorItems"),
            docs: docs(operation_name, &output.rust_name, &paginator),
            items_docs: vec![format!(
                "Requests the items of [`{operation_name}`](super::{operation_name}), page by page."
            )],
            token: members.token.rust_name.clone(),
            next_token: members.next_token.rust_name.clone(),
            size: members
                .size
                .map(|field| (field.rust_name.clone(), field.ty.clone())),
            items: members.items.cloned(),
            carry: members.carry,
        })
    }
}

/// The fields that a paginator reads and sets.
struct Found<'a, 'b> {
    token: &'b Field<'a>,
    next_token: &'b Field<'a>,
    size: Option<&'b Field<'a>>,
    items: Option<&'b Field<'a>>,
    carry: Vec<String>,
}

/// The reason for which a paginator cannot be generated.
enum Unfit {
    /// It names a member that does not exist.
    Missing(Error),
    /// It names a member of a type that is not supported there.
    Unsupported(Error),
}

/// The test that a field must pass, and the hint if it does not.
type Rule<'h> = (fn(&Field<'_>) -> bool, &'h str);

/// A paginator, and the input and output whose members it names.
struct Members<'a, 'b> {
    paginator: &'b Paginator,
    input: &'b ir::Struct<'a>,
    output: &'b ir::Struct<'a>,
}

impl<'a, 'b> Members<'a, 'b> {
    /// Returns all fields, or every reason for which there is no paginator.
    fn find(&self) -> Result<Found<'a, 'b>, Vec<Unfit>> {
        let Self {
            paginator,
            input,
            output,
        } = *self;
        let is_token = |field: &Field<'_>| matches!(field.ty, Type::String | Type::Unknown);
        let is_size =
            |field: &Field<'_>| matches!(field.ty, Type::Integer | Type::Long | Type::Unknown);
        let is_items =
            |field: &Field<'_>| matches!(field.ty, Type::List(_) | Type::Map(..) | Type::Unknown);
        let token: Rule<'_> = (is_token, "a token must be a string");
        let size: Rule<'_> = (is_size, "a page size must be an integer");
        let items: Rule<'_> = (is_items, "items must be a list or a map");
        let mut reasons = Vec::new();
        let mut find = |key, name: &str, item, rule| {
            match self.checked(key, name, item, rule) {
                Ok(field) => Some(field),
                // A listed paginator works without its page size and its items.
                Err(Unfit::Unsupported(_)) if paginator.is_listed() => None,
                Err(reason) => {
                    reasons.push(reason);
                    None
                }
            }
        };
        let token_field = find("input_token", &paginator.input_token, input, token);
        let next_field = find("output_token", &paginator.output_token, output, token);
        let limit_key = paginator.limit_key.as_ref();
        let size_field = limit_key.and_then(|name| find("limit_key", name, input, size));
        let result_key = paginator.result_key.as_ref();
        let items_field = result_key.and_then(|name| find("result_key", name, output, items));
        let mut carry = Vec::new();
        for name in &paginator.carry {
            match self.carried(name) {
                Ok(field) => carry.push(field.rust_name.clone()),
                Err(reason) => reasons.push(reason),
            }
        }
        match (token_field, next_field) {
            (Some(token), Some(next_token)) if reasons.is_empty() => Ok(Found {
                token,
                next_token,
                size: size_field,
                items: items_field,
                carry,
            }),
            _ => Err(reasons),
        }
    }

    /// Returns the output's field of a member that the next input repeats.
    fn carried(&self, name: &str) -> Result<&'b Field<'a>, Unfit> {
        let (from, to) = (
            self.member("carry", name, self.output)?,
            self.member("carry", name, self.input)?,
        );
        if from.ty == to.ty && from.presence == Presence::Optional {
            return Ok(from);
        }
        let hint = "carried members must be optional, and of the same type in input and output";
        Err(self.unsupported("carry", from, hint))
    }

    /// Returns the field of a member, which must fit; the text is the hint if it does not.
    fn checked(
        &self,
        key: &str,
        name: &str,
        item: &'b ir::Struct<'a>,
        (fits, hint): Rule<'_>,
    ) -> Result<&'b Field<'a>, Unfit> {
        let field = self.member(key, name, item)?;
        match fits(field) {
            true => Ok(field),
            false => Err(self.unsupported(key, field, hint)),
        }
    }

    /// Returns the field of a member.
    fn member(
        &self,
        key: &str,
        name: &str,
        item: &'b ir::Struct<'a>,
    ) -> Result<&'b Field<'a>, Unfit> {
        let mut fields = item.fields.iter();
        let field = fields.find(|field| field.wire_name == name);
        field.ok_or_else(|| {
            let known = item.fields.iter().map(|field| field.wire_name);
            let otherwise = "use a member of the operation's input or output";
            let hint = match nearest(name, known) {
                Some(known) => format!("did you mean `{known}`? Otherwise {otherwise}"),
                None => otherwise.to_owned(),
            };
            let message = format!("`{}` has no member `{name}`", item.wire_name);
            Unfit::Missing(self.error(key, message, &hint))
        })
    }

    fn unsupported(&self, key: &str, field: &Field<'_>, hint: &str) -> Unfit {
        let message = format!("`{}` cannot be the `{key}`", field.wire_name);
        Unfit::Unsupported(self.error(key, message, hint))
    }

    fn error(&self, key: &str, message: String, hint: &str) -> Error {
        let (Origin::List { file, path } | Origin::Row { file, path }) = &self.paginator.origin;
        Error::new(file, format!("{path}.{key}"), message, hint)
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
