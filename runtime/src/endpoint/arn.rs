//! Parsing of Amazon resource names.

/// The parts of an Amazon resource name, `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arn<'a> {
    /// The partition; never empty.
    pub partition: &'a str,
    /// The service; never empty.
    pub service: &'a str,
    /// The region; empty for resources that have none.
    pub region: &'a str,
    /// The account; empty for resources that have none.
    pub account_id: &'a str,
    /// The resource, split at colons and slashes.
    pub resource_id: Vec<&'a str>,
}

/// Parses `value`, or returns `None` if it is not an Amazon resource name.
pub(super) fn parse_arn(value: &str) -> Option<Arn<'_>> {
    let mut parts = value.splitn(6, ':');
    let mut part = || parts.next();
    if part()? != "arn" {
        return None;
    }
    let (partition, service, region, account_id) = (part()?, part()?, part()?, part()?);
    let resource = part()?;
    if partition.is_empty() || service.is_empty() || resource.is_empty() {
        return None;
    }
    Some(Arn {
        partition,
        service,
        region,
        account_id,
        resource_id: resource.split([':', '/']).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resource_splits_at_colons_and_slashes() {
        let arn = parse_arn("arn:aws:s3:us-east-2:0123:outpost:op-1/accesspoint:").unwrap();
        assert_eq!((arn.partition, arn.service), ("aws", "s3"));
        assert_eq!((arn.region, arn.account_id), ("us-east-2", "0123"));
        assert_eq!(arn.resource_id, ["outpost", "op-1", "accesspoint", ""]);
    }

    #[test]
    fn region_and_account_may_be_empty_and_nothing_else() {
        assert!(parse_arn("arn:aws:s3:::bucket").is_some());
        for value in [
            "",
            "arn",
            "arn:aws:s3:::",
            "arn::s3:::b",
            "arn:aws::::b",
            "urn:a:b:::c",
        ] {
            assert_eq!(parse_arn(value), None, "{value}");
        }
    }
}
