//! Items that would share a name.
//!
//! Values of an enum, members of a structure and schemas of elements that differ only in case or
//! punctuation are told apart by a number, in the order in which they stand, so that the same model
//! gives the same names. Two types or operations of one name are refused: which of them keeps
//! it is for a person to say.

use super::Lowered;
use super::reach::ReachableShapes;
use crate::error::Error;
use crate::hash::{HashMap, HashSet};
use crate::ir;
use crate::model::{Kind, Model};
use crate::names;

/// Tells apart what can be told apart, and refuses the rest.
pub(super) fn resolve(model: &Model, lowered: &mut Lowered) -> Result<(), Error> {
    for item in &mut lowered.enums {
        let variants = item.variants.iter_mut();
        tell_apart(
            variants.map(|variant| &mut variant.rust_name),
            names::numbered_type,
        );
    }
    for item in &mut lowered.unions {
        let variants = item.variants.iter_mut();
        tell_apart(
            variants.map(|variant| &mut variant.rust_name),
            names::numbered_type,
        );
        let variants = item.variants.iter_mut();
        tell_apart(variants.map(|variant| &mut variant.stem), names::numbered);
    }
    let operations = &mut lowered.operations;
    let messages = operations
        .iter_mut()
        .flat_map(|operation| [&mut operation.input, &mut operation.output]);
    for item in messages.chain(&mut lowered.structs) {
        tell_fields_apart(&mut item.fields);
    }
    for item in &mut lowered.exceptions {
        tell_fields_apart(&mut item.fields);
    }
    refuse_clashes(model, lowered)
}

/// The statics of the elements of every list and map that travels, by the name of the shape.
pub(super) fn element_names<'a>(
    model: &Model<'a>,
    reachable: &ReachableShapes<'_>,
) -> HashMap<&'a str, String> {
    let mut elements: Vec<(&str, String)> = model
        .shapes
        .iter()
        .filter(|(_, shape)| matches!(shape.kind, Kind::List { .. } | Kind::Map { .. }))
        .filter(|(name, _)| reachable.role(name).is_some())
        .map(|(name, _)| (*name, names::shouting(name)))
        .collect();
    tell_apart(
        elements.iter_mut().map(|(_, rust_name)| rust_name),
        names::numbered,
    );
    elements.into_iter().collect()
}

/// Fields clash by their own names, and by the `set_…` and `get_…` that builders make of them.
fn tell_fields_apart(fields: &mut [ir::Field]) {
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
    tell_apart(
        fields.iter_mut().map(|field| &mut field.rust_name),
        names::numbered,
    );
}

/// Numbers every name but the first of those that are equal; no number makes a name that another
/// one has.
fn tell_apart<'a>(
    names: impl Iterator<Item = &'a mut String>,
    numbered: fn(&str, usize) -> String,
) {
    let names: Vec<&mut String> = names.collect();
    let mut all = HashSet::default();
    if names.iter().all(|name| all.insert(name.as_str())) {
        return;
    }
    let mut taken: HashSet<String> = names.iter().map(|name| name.to_string()).collect();
    let mut seen: HashSet<String> = HashSet::default();
    for name in names {
        if seen.insert(name.clone()) {
            continue;
        }
        let mut number = 2;
        let mut candidate = numbered(name, number);
        while !taken.insert(candidate.clone()) {
            number += 1;
            candidate = numbered(name, number);
        }
        seen.insert(candidate.clone());
        *name = candidate;
    }
}

fn refuse_clashes(model: &Model, lowered: &Lowered) -> Result<(), Error> {
    let structs = lowered.structs.iter();
    let structs = structs.map(|item| (item.wire_name.as_ref(), &item.module));
    let unions = lowered.unions.iter();
    let unions = unions.map(|item| (item.wire_name, &item.module));
    let enums = lowered.enums.iter();
    let enums = enums.map(|item| (item.wire_name, &item.module));
    unique(model, "shapes", "type", structs.chain(unions).chain(enums))?;
    let exceptions = lowered.exceptions.iter();
    let modules = exceptions.map(|item| (item.wire_name, &item.module));
    unique(model, "shapes", "error type", modules)?;
    let operations = lowered.operations.iter();
    let modules = operations.map(|item| (item.wire_name, &item.module));
    unique(model, "operations", "method", modules)?;
    refuse_hidden_exceptions(model, lowered)
}

fn unique<'a>(
    model: &Model,
    table: &str,
    what: &str,
    items: impl Iterator<Item = (&'a str, &'a String)>,
) -> Result<(), Error> {
    let mut seen: HashMap<&str, &str> = HashMap::default();
    for (wire_name, rust_name) in items {
        if let Some(other) = seen.insert(rust_name, wire_name) {
            return Err(Error::new(
                model.file,
                format!("$.{table}.{wire_name}"),
                format!("`{other}` and `{wire_name}` would be one and the same {what}"),
                rename_hint(wire_name),
            ));
        }
    }
    Ok(())
}

/// An operation's module has types of its own; an error of the same name could not be named there.
fn refuse_hidden_exceptions(model: &Model, lowered: &Lowered) -> Result<(), Error> {
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
        return Err(Error::new(
            model.file,
            format!("$.shapes.{wire_name}"),
            format!(
                "the error `{wire_name}` would have the name of a type of the operation `{}`",
                operation.wire_name
            ),
            rename_hint(wire_name),
        ));
    }
    Ok(())
}

fn rename_hint(wire_name: &str) -> String {
    format!(
        "give one another name in overrides.toml: [[rename]] at = \"{wire_name}\", to = \"…\", reason = \"…\""
    )
}
