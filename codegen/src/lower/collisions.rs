//! Name collisions.
//!
//! Enum values, members and element schemas whose names differ only in case or punctuation get a
//! number, in the order of the model, so that the names are deterministic. Two types or operations of
//! the same name are refused: an override must choose which of them is renamed.

use super::Lowered;
use super::reachability::ReachableShapes;
use crate::document::child_path;
use crate::error::Error;
use crate::faults::Faults;
use crate::hash::{HashMap, HashSet};
use crate::ir;
use crate::model::{Kind, Model};
use crate::names;

/// Numbers the names that may be numbered, and refuses other collisions.
pub(super) fn resolve(model: &Model, lowered: &mut Lowered, faults: &Faults) {
    for item in &mut lowered.enums {
        let variants = item.variants.iter_mut();
        number_duplicates(
            variants.map(|variant| &mut variant.rust_name),
            names::numbered_type,
        );
    }
    for item in &mut lowered.unions {
        let variants = item.variants.iter_mut();
        number_duplicates(
            variants.map(|variant| &mut variant.rust_name),
            names::numbered_type,
        );
        let variants = item.variants.iter_mut();
        number_duplicates(variants.map(|variant| &mut variant.stem), names::numbered);
    }
    let operations = &mut lowered.operations;
    let messages = operations
        .iter_mut()
        .flat_map(|operation| [&mut operation.input, &mut operation.output]);
    for item in messages.chain(&mut lowered.structs) {
        number_fields(&mut item.fields);
    }
    for item in &mut lowered.exceptions {
        number_fields(&mut item.fields);
    }
    refuse_clashes(model, lowered, faults);
}

/// Returns the names of the constants with the schemas of what lists and maps contain, by shape.
pub(super) fn collection_names<'a>(
    model: &Model<'a>,
    reachable: &ReachableShapes<'_>,
) -> HashMap<&'a str, String> {
    static_names(model, |name, kind| {
        matches!(kind, Kind::List { .. } | Kind::Map { .. }) && reachable.role(name).is_some()
    })
}

/// Returns the names of the tables with the constraints on what inputs contain, by shape.
pub(super) fn constraint_names<'a>(
    model: &Model<'a>,
    reachable: &ReachableShapes<'_>,
) -> HashMap<&'a str, String> {
    let operations = model.operations.values();
    let inputs: HashSet<&str> = operations.filter_map(|operation| operation.input).collect();
    static_names(model, |name, kind| {
        let is_sent = || reachable.role(name).is_some_and(ir::Role::is_sent);
        matches!(kind, Kind::Structure(_) | Kind::Union(_)) && (inputs.contains(name) || is_sent())
    })
}

/// Returns names of statics for some of the shapes.
fn static_names<'a>(
    model: &Model<'a>,
    is_named: impl Fn(&str, &Kind) -> bool,
) -> HashMap<&'a str, String> {
    let shapes = model.shapes.iter();
    let mut names: Vec<(&str, String)> = shapes
        .filter(|(name, shape)| is_named(name, &shape.kind))
        .map(|(name, _)| (*name, names::static_name(name)))
        .collect();
    number_duplicates(
        names.iter_mut().map(|(_, rust_name)| rust_name),
        names::numbered,
    );
    names.into_iter().collect()
}

/// Renames fields that collide with each other, or with the `set_…` or `get_…` method of another one.
fn number_fields(fields: &mut [ir::Field]) {
    let plain = |field: &ir::Field| names::without_raw(&field.rust_name).to_owned();
    let method = |field: &ir::Field| {
        let name = &field.rust_name;
        let stem = name.strip_prefix("set_").or(name.strip_prefix("get_"))?;
        Some(stem.to_owned())
    };
    let stems: Vec<Option<String>> = fields.iter().map(method).collect();
    if stems.iter().any(Option::is_some) {
        let taken: HashSet<String> = fields.iter().map(plain).collect();
        for (field, stem) in fields.iter_mut().zip(stems) {
            if stem.is_some_and(|stem| taken.contains(&stem)) {
                field.rust_name.push_str("_value");
            }
        }
    }
    number_duplicates(
        fields.iter_mut().map(|field| &mut field.rust_name),
        names::numbered,
    );
}

/// Numbers all but the first of equal names. No numbered name collides with another name.
fn number_duplicates<'a>(
    names: impl Iterator<Item = &'a mut String>,
    numbered: fn(&str, usize) -> String,
) {
    let names: Vec<&mut String> = names.collect();
    let mut all = HashSet::default();
    if names.iter().all(|name| all.insert(name.as_str())) {
        return;
    }
    let mut taken: HashSet<String> = names.iter().map(|name| name.to_string()).collect();
    // For each name seen, the number of the next one of the same name.
    let mut seen: HashMap<String, usize> = HashMap::default();
    for name in names {
        let Some(number) = seen.get_mut(name.as_str()) else {
            seen.insert(name.clone(), 2);
            continue;
        };
        let candidate = loop {
            let candidate = numbered(name, *number);
            *number += 1;
            if taken.insert(candidate.clone()) {
                break candidate;
            }
        };
        seen.insert(candidate.clone(), 2);
        *name = candidate;
    }
}

fn refuse_clashes(model: &Model, lowered: &Lowered, faults: &Faults) {
    let structs = lowered.structs.iter();
    let structs = structs.map(|item| (item.wire_name.as_ref(), &item.module));
    let unions = lowered.unions.iter();
    let unions = unions.map(|item| (item.wire_name, &item.module));
    let enums = lowered.enums.iter();
    let enums = enums.map(|item| (item.wire_name, &item.module));
    let types = structs.chain(unions).chain(enums);
    unique(model, ("shapes", "type"), types, faults);
    let exceptions = lowered.exceptions.iter();
    let modules = exceptions.map(|item| (item.wire_name, &item.module));
    unique(model, ("shapes", "error type"), modules, faults);
    let operations = lowered.operations.iter();
    let modules = operations.map(|item| (item.wire_name, &item.module));
    unique(model, ("operations", "method"), modules, faults);
    refuse_hidden_exceptions(model, lowered, faults);
}

fn unique<'a>(
    model: &Model,
    (table, what): (&str, &str),
    items: impl Iterator<Item = (&'a str, &'a String)>,
    faults: &Faults,
) {
    let mut seen: HashMap<&str, &str> = HashMap::default();
    for (wire_name, rust_name) in items {
        if let Some(other) = seen.insert(rust_name, wire_name) {
            faults.add(Error::new(
                model.file,
                child_path(&format!("$.{table}"), wire_name),
                format!("`{other}` and `{wire_name}` result in the same {what} name"),
                rename_hint(wire_name),
            ));
        }
    }
}

/// Refuses an error with the name of a type of the operation's own module, which would hide it there.
fn refuse_hidden_exceptions(model: &Model, lowered: &Lowered, faults: &Faults) {
    for operation in &lowered.operations {
        let own = [
            &operation.rust_name,
            &operation.input.rust_name,
            &operation.output.rust_name,
            &operation.error.rust_name,
        ];
        let mut variants = operation.error.variants.iter();
        let Some(hidden) = variants.find(|variant| own.contains(&&variant.rust_name)) else {
            continue;
        };
        let mut exceptions = lowered.exceptions.iter();
        let item = exceptions.find(|item| item.rust_name == hidden.rust_name);
        let wire_name = item.map_or(hidden.rust_name.as_str(), |item| item.wire_name);
        faults.add(Error::new(
            model.file,
            child_path("$.shapes", wire_name),
            format!(
                "the error `{wire_name}` has the same name as a type of the operation `{}`",
                operation.wire_name
            ),
            rename_hint(wire_name),
        ));
    }
}

fn rename_hint(wire_name: &str) -> String {
    format!(
        "rename one in overrides.toml: [[rename]] at = \"{wire_name}\", to = \"…\", reason = \"…\""
    )
}
