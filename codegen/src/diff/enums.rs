//! The values of enums.

use std::collections::{HashMap, HashSet};

use super::change::{Api, Names, Wire};
use super::compare::Comparer;
use super::finding::{Finding, Spot};
use super::operations::nearly;
use super::rename;
use super::rules;
use super::structures::same_order;
use crate::ir;

impl<'a> Comparer<'a> {
    pub(super) fn compare_enum(&mut self, spot: &Spot, old: &[String], new: &[String]) {
        let shape = |name: &Option<String>| name.clone().unwrap_or_default();
        let was = self
            .was
            .enums
            .get(shape(&spot.wire_name.old).as_str())
            .copied();
        let is = self
            .is
            .enums
            .get(shape(&spot.wire_name.new).as_str())
            .copied();
        let renames = rename::values(old, new);
        let then: HashSet<&String> = old.iter().collect();
        let now: HashSet<&String> = new.iter().collect();
        let variants = |item: Option<&'a ir::Enum>| -> HashMap<&str, &ir::EnumVariant> {
            let variants = item.map(|item| item.variants.as_slice());
            let variants = variants.unwrap_or_default().iter();
            variants
                .map(|variant| (variant.wire_name.as_str(), variant))
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
        for value in old {
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
                let at = place(Some(value), Some(value));
                if let (Some(was), Some(is)) = (&at.rust_name.old, &at.rust_name.new)
                    && was.rsplit("::").next() != is.rsplit("::").next()
                {
                    findings.push(
                        Finding::new(rules::RUST_NAME_CHANGED, &at)
                            .api(Api::Major)
                            .values(was, is)
                            .says(
                                format!("`{was}` became `{is}`."),
                                format!("Use `{is}` instead."),
                            ),
                    );
                }
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
        for value in new {
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
        if !same_order(
            old.iter().map(String::as_str),
            new.iter().map(String::as_str),
        ) {
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
