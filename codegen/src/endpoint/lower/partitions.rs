//! Lowering of partitions: region patterns become prefixes, and only regions that match no prefix stay
//! listed.

use crate::endpoint::ir::{self, Support};
use crate::endpoint::model::{Outputs, Partition, Partitions};
use crate::error::Error;
use crate::hash::HashSet;

/// The partition of unknown regions.
const DEFAULT: &str = "aws";
/// The end of every region pattern: a word and a number.
const PATTERN_END: &str = "-\\w+-\\d+$";

/// Lowers the partitions in the order of the file, in which patterns are matched.
pub(crate) fn lower_partitions(partitions: &Partitions) -> Result<Vec<ir::Partition>, Error> {
    let file = &partitions.file;
    let mut rows = Vec::with_capacity(partitions.rows.len());
    for partition in &partitions.rows {
        let prefixes = region_prefixes(&partition.region_regex).ok_or_else(|| {
            Error::new(
                file,
                format!("{}.regionRegex", partition.path),
                format!(
                    "`{}` is not a supported region pattern",
                    partition.region_regex
                ),
                r"use a pattern like `^(us|eu)\-\w+\-\d+$` or `^us\-gov\-\w+\-\d+$`",
            )
        })?;
        rows.push(lower_row(file, partition, &partition.outputs, prefixes)?);
    }
    let regions = lower_regions(partitions, &mut rows)?;
    rows.extend(regions);
    Ok(rows)
}

/// Lists a region only if the lookup would have another result without it.
///
/// Names take precedence over patterns, but most listed regions match the pattern of their partition,
/// and unknown ones belong to the default partition. If two partitions list a region, it belongs to the
/// first.
///
/// A region that overrides outputs becomes a row of its own, without a pattern. Returns these rows.
fn lower_regions(
    partitions: &Partitions,
    rows: &mut [ir::Partition],
) -> Result<Vec<ir::Partition>, Error> {
    let mut seen = HashSet::default();
    let mut own_rows = Vec::new();
    for (index, partition) in partitions.rows.iter().enumerate() {
        for region in &partition.regions {
            if !seen.insert(&region.name) {
                continue;
            }
            if region.overrides != Outputs::default() {
                let outputs = overridden(&partition.outputs, &region.overrides);
                let mut row = lower_row(&partitions.file, partition, &outputs, Vec::new())?;
                row.regions.push(region.name.clone());
                own_rows.push(row);
            } else if find_by_pattern(rows, &region.name) != Some(index)
                && let Some(row) = rows.get_mut(index)
            {
                row.regions.push(region.name.clone());
            }
        }
    }
    Ok(own_rows)
}

/// Returns the row that the runtime finds for a region that no row lists.
fn find_by_pattern(rows: &[ir::Partition], region: &str) -> Option<usize> {
    rows.iter()
        .position(|row| {
            let mut prefixes = row.region_prefixes.iter();
            prefixes.any(|prefix| matches_pattern(region, prefix))
        })
        .or_else(|| rows.iter().position(|row| row.name == DEFAULT))
}

/// Returns whether a region is `prefix` followed by [`PATTERN_END`]. The runtime has the same function.
fn matches_pattern(region: &str, prefix: &str) -> bool {
    let rest = region.strip_prefix(prefix);
    let Some((word, number)) = rest
        .and_then(|rest| rest.strip_prefix('-'))
        .and_then(|rest| rest.split_once('-'))
    else {
        return false;
    };
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !word.is_empty()
        && word.bytes().all(is_word)
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn overridden(outputs: &Outputs, overrides: &Outputs) -> Outputs {
    let (base, over) = (outputs.clone(), overrides.clone());
    Outputs {
        name: over.name.or(base.name),
        dns_suffix: over.dns_suffix.or(base.dns_suffix),
        dual_stack_dns_suffix: over.dual_stack_dns_suffix.or(base.dual_stack_dns_suffix),
        implicit_global_region: over.implicit_global_region.or(base.implicit_global_region),
        supports_fips: over.supports_fips.or(base.supports_fips),
        supports_dual_stack: over.supports_dual_stack.or(base.supports_dual_stack),
    }
}

fn lower_row(
    file: &str,
    partition: &Partition,
    outputs: &Outputs,
    region_prefixes: Vec<String>,
) -> Result<ir::Partition, Error> {
    let wrong = |message: String, hint: &str| {
        Error::new(file, format!("{}.outputs", partition.path), message, hint)
    };
    let missing = |key: &str| {
        wrong(
            format!("`{key}` is missing"),
            "add it to the outputs of the partition",
        )
    };
    // The default row is found by its name, so the name must be the ID.
    if outputs
        .name
        .as_ref()
        .is_some_and(|name| *name != partition.id)
    {
        return Err(wrong(
            format!("the name differs from the ID `{}`", partition.id),
            "use the ID as the name, or omit the name",
        ));
    }
    let text = |value: &Option<String>, key| value.clone().ok_or_else(|| missing(key));
    let flag = |value: Option<bool>, key| match value {
        Some(true) => Ok(Support::Available),
        Some(false) => Ok(Support::Missing),
        None => Err(missing(key)),
    };
    Ok(ir::Partition {
        name: partition.id.clone(),
        dns_suffix: text(&outputs.dns_suffix, "dnsSuffix")?,
        dual_stack_dns_suffix: text(&outputs.dual_stack_dns_suffix, "dualStackDnsSuffix")?,
        implicit_global_region: text(&outputs.implicit_global_region, "implicitGlobalRegion")?,
        fips: flag(outputs.supports_fips, "supportsFIPS")?,
        dual_stack: flag(outputs.supports_dual_stack, "supportsDualStack")?,
        region_prefixes,
        regions: Vec::new(),
    })
}

/// Returns the prefixes of a region pattern: `^(us|eu)\-\w+\-\d+$` has `us` and `eu`.
///
/// All patterns of AWS have this form, so generated code needs no regular expressions.
fn region_prefixes(regex: &str) -> Option<Vec<String>> {
    let body = regex.replace("\\-", "-");
    let mut rest = body.strip_prefix('^')?.strip_suffix(PATTERN_END)?;
    let mut prefixes = vec![String::new()];
    while !rest.is_empty() {
        let (choices, after) = match rest.strip_prefix('(') {
            Some(group) => group.split_once(')')?,
            None => rest.split_at(rest.find('(').unwrap_or(rest.len())),
        };
        let choices: Vec<&str> = match rest.starts_with('(') {
            true => choices.split('|').collect(),
            false => vec![choices],
        };
        if !choices.iter().all(|choice| is_literal(choice)) {
            return None;
        }
        prefixes = prefixes
            .iter()
            .flat_map(|prefix| {
                choices
                    .iter()
                    .map(move |choice| format!("{prefix}{choice}"))
            })
            .collect();
        rest = after;
    }
    Some(prefixes).filter(|prefixes| prefixes.iter().all(|prefix| !prefix.is_empty()))
}

/// Returns whether a part of a pattern is literal.
fn is_literal(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn region_patterns_become_prefixes() {
        let prefixes = |regex| region_prefixes(regex).unwrap();
        assert_eq!(prefixes(r"^(us|eu)\-\w+\-\d+$"), ["us", "eu"]);
        assert_eq!(prefixes(r"^us\-gov\-\w+\-\d+$"), ["us-gov"]);
        assert_eq!(
            prefixes(r"^eusc\-(de|fr)\-\w+\-\d+$"),
            ["eusc-de", "eusc-fr"]
        );
        assert_eq!(prefixes("^cn-\\w+-\\d+$"), ["cn"]);
    }

    #[test]
    fn other_patterns_are_refused() {
        for regex in [
            "",
            r"us\-\w+\-\d+$",
            r"^us\-\w+\-\d+",
            r"^\w+\-\d+$",
            r"^-\w+-\d+$",
            r"^u.\-\w+\-\d+$",
            r"^(us\-\w+\-\d+$",
            r"^(us|)\-\w+\-\d+$",
            r"^(us|(eu))\-\w+\-\d+$",
            r"^us*\-\w+\-\d+$",
            r"^us\-[a-z]+\-\d+$",
        ] {
            assert_eq!(region_prefixes(regex), None, "{regex}");
        }
    }
}
