//! Partitions, the groups of regions such as `aws` and `aws-cn`.

/// One row of a service's partition table: a partition, and the pattern of its regions.
///
/// Rows are constants, built with one named method for each property. A row supports FIPS and
/// dual-stack endpoints by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Partition {
    /// The name, such as `aws` or `aws-cn`.
    pub name: &'static str,
    /// The domain of endpoints.
    pub dns_suffix: &'static str,
    /// The domain of dual-stack endpoints.
    pub dual_stack_dns_suffix: &'static str,
    /// The signing region of services without regions.
    pub implicit_global_region: &'static str,
    /// Whether there are FIPS endpoints.
    pub supports_fips: bool,
    /// Whether there are dual-stack endpoints.
    pub supports_dual_stack: bool,
    region_prefixes: &'static [&'static str],
    regions: &'static [&'static str],
}

/// The partition of regions that match no row.
const DEFAULT: &str = "aws";

impl Partition {
    /// Creates a row with a name and no other property.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            dns_suffix: "",
            dual_stack_dns_suffix: "",
            implicit_global_region: "",
            supports_fips: true,
            supports_dual_stack: true,
            region_prefixes: &[],
            regions: &[],
        }
    }

    /// Sets the domain of ordinary endpoints.
    pub const fn dns_suffix(mut self, suffix: &'static str) -> Self {
        self.dns_suffix = suffix;
        self
    }

    /// Sets the domain of dual-stack endpoints.
    pub const fn dual_stack_dns_suffix(mut self, suffix: &'static str) -> Self {
        self.dual_stack_dns_suffix = suffix;
        self
    }

    /// Sets the region of global services.
    pub const fn implicit_global_region(mut self, region: &'static str) -> Self {
        self.implicit_global_region = region;
        self
    }

    /// Marks the partition as one without FIPS endpoints.
    pub const fn without_fips(mut self) -> Self {
        self.supports_fips = false;
        self
    }

    /// Marks the partition as one without dual-stack endpoints.
    pub const fn without_dual_stack(mut self) -> Self {
        self.supports_dual_stack = false;
        self
    }

    /// Matches all regions of the form `PREFIX-word-number`, including future ones.
    pub const fn region_prefixes(mut self, prefixes: &'static [&'static str]) -> Self {
        self.region_prefixes = prefixes;
        self
    }

    /// Matches regions by their full names.
    pub const fn regions(mut self, names: &'static [&'static str]) -> Self {
        self.regions = names;
        self
    }

    fn has_pattern_for(&self, region: &str) -> bool {
        self.region_prefixes
            .iter()
            .any(|prefix| follows_pattern(region, prefix))
    }
}

/// Returns the partition of `region`.
///
/// A full name in any row has priority over the patterns, which are tried in the order of the table. A
/// region that matches no row belongs to the partition `aws`; without such a row the result is `None`.
pub(super) fn partition(table: &'static [Partition], region: &str) -> Option<&'static Partition> {
    table
        .iter()
        .find(|row| row.regions.contains(&region))
        .or_else(|| table.iter().find(|row| row.has_pattern_for(region)))
        .or_else(|| table.iter().find(|row| row.name == DEFAULT))
}

/// Returns whether `region` is `prefix`, a hyphen, a word, a hyphen, and digits to the end.
fn follows_pattern(region: &str, prefix: &str) -> bool {
    let Some(rest) = region
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('-'))
    else {
        return false;
    };
    // Neither words nor digits contain hyphens, so the first hyphen ends the word.
    let Some((word, number)) = rest.split_once('-') else {
        return false;
    };
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !word.is_empty()
        && word.bytes().all(is_word)
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: &[Partition] = &[
        Partition::new("aws")
            .dns_suffix("amazonaws.com")
            .region_prefixes(&["us", "eu"]),
        Partition::new("aws-cn")
            .region_prefixes(&["cn"])
            .regions(&["aws-cn-global", "us-borrowed-1"]),
        Partition::new("aws-us-gov").region_prefixes(&["us-gov"]),
        Partition::new("greedy").region_prefixes(&["us", "xx"]),
    ];

    fn name(region: &str) -> &'static str {
        partition(TABLE, region).map_or("none", |row| row.name)
    }

    #[test]
    fn patterns_recognize_regions_that_nobody_listed() {
        assert_eq!(name("us-east-1"), "aws");
        assert_eq!(name("eu-moon_2-42"), "aws");
        assert_eq!(name("us-gov-west-1"), "aws-us-gov");
        assert_eq!(name("xx-east-1"), "greedy");
    }

    #[test]
    fn full_names_count_before_patterns_of_earlier_rows() {
        assert_eq!(name("us-borrowed-1"), "aws-cn");
        assert_eq!(name("aws-cn-global"), "aws-cn");
    }

    #[test]
    fn unmatched_regions_belong_to_the_default_partition() {
        for region in ["", "us", "cn-", "cn-north", "cn-north-", "cn--1", "cn-n-1x"] {
            assert_eq!(name(region), "aws", "{region:?}");
        }
        for region in [
            "cn-north-1-2",
            "cn-n\u{f6}rd-1",
            "xcn-north-1",
            "cn-north-\u{661}",
        ] {
            assert_eq!(name(region), "aws", "{region:?}");
        }
    }

    #[test]
    fn a_table_without_the_default_may_have_no_answer() {
        static SMALL: &[Partition] = &[Partition::new("aws-cn").region_prefixes(&["cn"])];
        assert_eq!(partition(SMALL, "us-east-1"), None);
        assert!(partition(SMALL, "cn-north-1").is_some());
    }

    #[test]
    fn a_row_supports_everything_by_default() {
        let row = Partition::new("aws");
        assert!(row.supports_fips && row.supports_dual_stack);
        assert!(!row.without_fips().supports_fips);
        assert!(!row.without_dual_stack().supports_dual_stack);
    }
}
