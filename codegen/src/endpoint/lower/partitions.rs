//! Partitions: region expressions become prefixes, and lists shrink to what prefixes do not say.

use crate::endpoint::ir::{self, Support};
use crate::endpoint::model::{Outputs, Partition, Partitions};
use crate::error::Error;
use crate::hash::HashSet;

/// The partition of regions that nothing recognises.
const DEFAULT: &str = "aws";
/// How every region expression ends: a word and a number.
const ENDING: &str = "-\\w+-\\d+$";

/// Lowers the table, keeping the order of the file, in which patterns are tried.
pub(crate) fn lower_partitions(partitions: &Partitions) -> Result<Vec<ir::Partition>, Error> {
    let file = &partitions.file;
    let mut rows = Vec::with_capacity(partitions.rows.len());
    for partition in &partitions.rows {
        let prefixes = region_prefixes(&partition.region_regex).ok_or_else(|| {
            Error::new(
                file,
                format!("{}.regionRegex", partition.path),
                format!("`{}` is no known form", partition.region_regex),
                r"known are forms like `^(us|eu)\-\w+\-\d+$` and `^us\-gov\-\w+\-\d+$`",
            )
        })?;
        rows.push(lower_row(file, partition, &partition.outputs, prefixes)?);
    }
    let regions = lower_regions(partitions, &mut rows)?;
    rows.extend(regions);
    Ok(rows)
}

/// Decides which regions need their names in the table.
///
/// Names go before patterns, but most listed regions follow the pattern of their own partition, and
/// the unrecognised ones go to the default anyway. A name is listed only where the table would answer
/// differently without it. If two partitions list a region, the first has it.
///
/// A region that overrides outputs becomes a row of its own, returned here, which no pattern leads to.
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
            } else if without_names(rows, &region.name) != Some(index)
                && let Some(row) = rows.get_mut(index)
            {
                row.regions.push(region.name.clone());
            }
        }
    }
    Ok(own_rows)
}

/// The row that the runtime finds for a region that no row lists.
fn without_names(rows: &[ir::Partition], region: &str) -> Option<usize> {
    rows.iter()
        .position(|row| {
            let mut prefixes = row.region_prefixes.iter();
            prefixes.any(|prefix| follows_pattern(region, prefix))
        })
        .or_else(|| rows.iter().position(|row| row.name == DEFAULT))
}

/// Whether a region is `prefix`, a hyphen, a word, a hyphen, and digits to the end.
///
/// The runtime has the same function; both write down what [`ENDING`] says.
fn follows_pattern(region: &str, prefix: &str) -> bool {
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
    let missing = |key: &str| wrong(format!("`{key}` is missing"), "every partition has it");
    // The default row is found by its name, which therefore has to be the id.
    if outputs
        .name
        .as_ref()
        .is_some_and(|name| *name != partition.id)
    {
        return Err(wrong(
            format!("the name differs from the id `{}`", partition.id),
            "repeat the id as the name, or leave the name out",
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

/// The prefixes that a region expression stands for: `^(us|eu)\-\w+\-\d+$` is `us` and `eu`.
///
/// All expressions of AWS have this form, which is why generated code needs no engine for them.
fn region_prefixes(regex: &str) -> Option<Vec<String>> {
    let body = regex.replace("\\-", "-");
    let mut rest = body.strip_prefix('^')?.strip_suffix(ENDING)?;
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

/// Whether a part of an expression stands for itself.
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
    fn region_expressions_are_prefixes() {
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
    fn other_expressions_are_refused() {
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
