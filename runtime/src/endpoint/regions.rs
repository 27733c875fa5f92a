//! The names of the regions, for error messages.
//!
//! Endpoints do not depend on this list, since a region may be newer than this crate.

/// The regions of all partitions, sorted.
#[rustfmt::skip]
static REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "aws-cn-global",
    "aws-global",
    "aws-iso-b-global",
    "aws-iso-e-global",
    "aws-iso-f-global",
    "aws-iso-global",
    "aws-us-gov-global",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "me-west-1",
    "mx-central-1",
    "sa-east-1",
    "sa-west-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
];

/// The maximum number of edits between a region and the one that is suggested instead.
const MAX_EDITS: usize = 2;

/// Returns a sentence about a region that is not in the list, with the region that was probably meant.
/// It is the likely cause if the host of an endpoint cannot be reached.
pub(crate) fn unknown_region_hint(region: &str) -> Option<String> {
    if REGIONS.contains(&region) {
        return None;
    }
    let candidates = REGIONS.iter().map(|known| (edits(region, known), known));
    let nearest = candidates.min().filter(|(edits, _)| *edits <= MAX_EDITS);
    let hint = format!("the region `{region}` is in no known partition");
    Some(match nearest {
        Some((_, meant)) => format!("{hint}; did you mean `{meant}`?"),
        None => hint,
    })
}

/// Returns the number of insertions, deletions, replacements and swaps of neighbors that turn one text
/// into the other.
fn edits(from: &str, to: &str) -> usize {
    let (from, to) = (from.as_bytes(), to.as_bytes());
    let mut two_before = Vec::new();
    let mut before: Vec<usize> = (0..=to.len()).collect();
    for (row, byte) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let replaced = before[column] + usize::from(byte != other);
            let mut least = replaced
                .min(before[column + 1] + 1)
                .min(current[column] + 1);
            if row > 0 && column > 0 && *byte == to[column - 1] && *other == from[row - 1] {
                least = least.min(two_before[column - 1] + 1);
            }
            current.push(least);
        }
        two_before = std::mem::replace(&mut before, current);
    }
    before[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_nearest_region_is_suggested() {
        for (region, meant) in [
            ("us-esat-1", "us-east-1"),
            ("useast-1", "us-east-1"),
            ("us-east1", "us-east-1"),
            ("eu-wset-3", "eu-west-3"),
            ("cn-nort-1", "cn-north-1"),
            ("us-east-9", "us-east-1"),
        ] {
            let hint =
                format!("the region `{region}` is in no known partition; did you mean `{meant}`?");
            assert_eq!(unknown_region_hint(region), Some(hint));
        }
    }

    #[test]
    fn only_unknown_regions_have_a_hint() {
        assert_eq!(unknown_region_hint("us-east-1"), None);
        assert_eq!(unknown_region_hint("aws-cn-global"), None);
        assert_eq!(
            unknown_region_hint("the-moon-1").unwrap(),
            "the region `the-moon-1` is in no known partition"
        );
        assert!(unknown_region_hint("").is_some());
    }

    #[test]
    fn edits_are_counted() {
        for (from, to, count) in [
            ("", "", 0),
            ("", "ab", 2),
            ("ab", "ba", 1),
            ("abc", "ac", 1),
            ("abc", "axc", 1),
            ("east", "west", 2),
            ("ca", "abc", 3),
        ] {
            assert_eq!(edits(from, to), count, "{from} {to}");
            assert_eq!(edits(to, from), count, "{to} {from}");
        }
    }

    /// The list is that of the partitions that endpoint rules are generated from.
    #[test]
    fn the_list_is_complete() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../model/partitions.json");
        let text = std::fs::read_to_string(path).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        let partitions = file["partitions"].as_array().unwrap().iter();
        let names =
            partitions.flat_map(|partition| partition["regions"].as_object().unwrap().keys());
        let expected: BTreeSet<&str> = names.map(String::as_str).collect();
        let listed: BTreeSet<&str> = REGIONS.iter().copied().collect();
        assert_eq!(listed, expected);
        assert!(REGIONS.is_sorted());
    }
}
