//! Validation of host labels and bucket names.

use std::net::Ipv4Addr;

/// The maximum length of a label in DNS.
const LONGEST_LABEL: usize = 63;
/// The minimum length of the name of an S3 bucket.
const SHORTEST_BUCKET: usize = 3;

/// Returns whether `value` is a host label by RFC 1123, or with `allow_dots` a list of such labels.
pub(super) fn is_valid_host_label(value: &str, allow_dots: bool) -> bool {
    if allow_dots {
        value.split('.').all(is_label)
    } else {
        is_label(value)
    }
}

/// Returns whether `label` has only letters, digits and hyphens, with no hyphen at either end.
fn is_label(label: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Returns whether a bucket with this name can be addressed as a subdomain.
///
/// Host names have no capital letters, and a name that looks like an IPv4 address would be parsed as
/// one.
pub(super) fn is_virtual_hostable_s3_bucket(value: &str, allow_dots: bool) -> bool {
    value.len() >= SHORTEST_BUCKET
        && !value.bytes().any(|byte| byte.is_ascii_uppercase())
        && value.parse::<Ipv4Addr>().is_err()
        && is_valid_host_label(value, allow_dots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_letters_digits_and_inner_hyphens() {
        for label in ["a", "a-b", "us-east-1", "9", &"a".repeat(63)] {
            assert!(is_valid_host_label(label, false), "{label}");
        }
        for label in [
            "",
            "-a",
            "a-",
            "a_b",
            "a.b",
            "a b",
            "caf\u{e9}",
            &"a".repeat(64),
        ] {
            assert!(!is_valid_host_label(label, false), "{label}");
        }
    }

    #[test]
    fn dots_separate_labels_only_where_they_may() {
        assert!(is_valid_host_label("a.b.c", true));
        for value in ["", ".", "a.", ".a", "a..b", "a.-b", "a.b_"] {
            assert!(!is_valid_host_label(value, true), "{value}");
        }
    }

    #[test]
    fn buckets_are_lower_case_and_no_addresses() {
        assert!(is_virtual_hostable_s3_bucket("bucket-1", false));
        assert!(is_virtual_hostable_s3_bucket("bucket.1", true));
        assert!(!is_virtual_hostable_s3_bucket("bucket.1", false));
        for bucket in ["aa", "Bucket", "192.168.5.4", "bucket-.name"] {
            assert!(!is_virtual_hostable_s3_bucket(bucket, true), "{bucket}");
        }
    }
}
