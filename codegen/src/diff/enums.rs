//! The values of enums.

use super::change::{Api, Names, Wire};
use super::compare::Comparer;
use super::finding::{Finding, Spot};
use super::operations::nearly;
use super::rename;
use super::rules;
use super::side::Lookup;
use crate::hash::{HashMap, HashSet};
use crate::ir;

impl<'a> Comparer<'a> {
    pub(super) fn compare_enum(&mut self, spot: &Spot, old: &[&'a str], new: &[&'a str]) {
        let item = |lookup: &Lookup<'a>, shape: &Option<String>| {
            lookup.enums.get(shape.as_deref()?).copied()
        };
        let was = item(&self.ground.was, &spot.wire_name.old);
        let is = item(&self.ground.is, &spot.wire_name.new);
        let renames = rename::values(old, new);
        let then: HashSet<&str> = old.iter().copied().collect();
        let now: HashSet<&str> = new.iter().copied().collect();
        let variants = |item: Option<&'a ir::Enum>| -> HashMap<&'a str, &'a ir::EnumVariant> {
            let variants = item.map(|item| item.variants.as_slice());
            let variants = variants.unwrap_or_default().iter();
            variants
                .map(|variant| (variant.wire_name, variant))
                .collect()
        };
        let (was_variants, is_variants) = (variants(was), variants(is));
        let place = |old: Option<&str>, new: Option<&str>| {
            let path = |base: &str, value: &str| format!("{base}.enum[{value:?}]");
            let rust = |item: Option<&ir::Enum>, variant: Option<&&ir::EnumVariant>| {
                Some(format!(
                    "types::{}::{}",
                    item?.rust_name, variant?.rust_name
                ))
            };
            let old_base = spot.old_path.as_deref().unwrap_or(&spot.path);
            Spot {
                path: match new {
                    Some(new) => path(&spot.path, new),
                    None => path(&spot.path, old.unwrap_or_default()),
                },
                old_path: old.map(|old| path(old_base, old)),
                wire_name: Names {
                    old: old.map(str::to_owned),
                    new: new.map(str::to_owned),
                },
                rust_name: Names {
                    old: old.and_then(|value| rust(was, was_variants.get(value))),
                    new: new.and_then(|value| rust(is, is_variants.get(value))),
                },
                reach: spot.reach.clone(),
            }
        };
        let mut findings = Vec::new();
        for value in old.iter().copied() {
            let renamed = renames.iter().find(|rename| rename.old == value);
            if let Some(rename) = renamed {
                let at = place(Some(value), Some(rename.new));
                let same = at.rust_name.old == at.rust_name.new;
                findings.push(
                    Finding::new(rules::ENUM_VALUE_RENAMED, &at)
                        .api(if same { Api::None } else { Api::Major })
                        .wire(Wire::Breaking)
                        .values(value, rename.new)
                        .similarity(rename.similarity)
                        .says(
                            format!(
                                "The value `{value}` of {} is spelled `{}`{}.",
                                spot.name(),
                                rename.new,
                                nearly(rename.similarity)
                            ),
                            "Update running programs; one of the two spellings is refused or unknown to them.",
                        ),
                );
            } else if now.contains(value) {
                let variants = (was_variants.get(value), is_variants.get(value));
                let (Some(was), Some(is)) = variants else {
                    continue;
                };
                if was.rust_name == is.rust_name {
                    continue;
                }
                let at = place(Some(value), Some(value));
                let path = |name: &Option<String>| name.clone().unwrap_or_default();
                let (was, is) = (path(&at.rust_name.old), path(&at.rust_name.new));
                findings.push(
                    Finding::new(rules::RUST_NAME_CHANGED, &at)
                        .api(Api::Major)
                        .values(&was, &is)
                        .says(
                            format!("`{was}` became `{is}`."),
                            format!("Use `{is}` instead."),
                        ),
                );
            } else {
                let at = place(Some(value), None);
                findings.push(
                    Finding::new(rules::ENUM_VALUE_REMOVED, &at)
                        .api(Api::Major)
                        .wire(Wire::Breaking)
                        .old(value)
                        .says(
                            format!("The value `{value}` of {} is gone.", spot.name()),
                            "Send another one, and remove the match arms that name it.",
                        ),
                );
            }
        }
        for value in new.iter().copied() {
            let renamed = renames.iter().any(|rename| rename.new == value);
            if renamed || then.contains(value) {
                continue;
            }
            let at = place(None, Some(value));
            findings.push(
                Finding::new(rules::ENUM_VALUE_ADDED, &at)
                    .api(Api::Minor)
                    .new_value(value)
                    .says(
                        format!("{} can be `{value}`.", spot.name()),
                        format!(
                            "Match arms that took `Unknown` for it do not see it any more; name {} there.",
                            at.name()
                        ),
                    ),
            );
        }
        if !same_order(old.iter().copied(), new.iter().copied()) {
            findings.push(Finding::new(rules::ENUM_REORDERED, spot).says(
                format!("The values of {} are listed in another order.", spot.name()),
                "Nothing to do.",
            ));
        }
        for finding in findings {
            self.push(finding);
        }
    }
}

/// Whether what two lists share is in the same order in both.
fn same_order<'a>(
    old: impl Iterator<Item = &'a str>,
    new: impl Iterator<Item = &'a str> + Clone,
) -> bool {
    let places: HashMap<&str, usize> = new.zip(0..).collect();
    old.filter_map(|name| places.get(name)).is_sorted()
}
