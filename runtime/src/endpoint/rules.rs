//! The functions that generated endpoint rules call.
//!
//! Generated code calls them through the module, `rules::substring(…)`, so that no variable of a rule
//! set can shadow one.

use std::collections::HashMap;

use aws_smithy_types::Document;
use aws_smithy_types::endpoint::Endpoint;
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::arn::Arn;
use super::error::{InvalidParams, ResolveEndpointError};
use super::partition::Partition;
use super::url::Url;

/// The result of a rule.
pub type RuleResult = Result<Endpoint, ResolveEndpointError>;

/// All characters except those that RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Returns an endpoint as the result of the rules.
///
/// # Errors
/// Returns an error if the URL is empty, which only an empty parameter can cause.
pub fn endpoint(url: impl Into<String>) -> RuleResult {
    endpoint_with(url, [], [])
}

/// Returns an endpoint with headers for the request or properties for its authentication as the result
/// of the rules.
///
/// # Errors
/// Returns an error if the URL is empty, which only an empty parameter can cause, or if a header is not
/// valid in HTTP: its value may contain a part of a parameter.
pub fn endpoint_with(
    url: impl Into<String>,
    headers: impl IntoIterator<Item = (&'static str, String)>,
    properties: impl IntoIterator<Item = (&'static str, Document)>,
) -> RuleResult {
    let url = url.into();
    if url.is_empty() {
        // The builder below panics on an empty URL.
        return error("the endpoint rules resulted in an empty URL; check the endpoint parameters");
    }
    let mut builder = Endpoint::builder().url(url);
    for (name, value) in headers {
        if !is_header(name, &value) {
            return error(format!(
                "the endpoint rules resulted in an invalid value for header `{name}`; check the endpoint \
                 parameters"
            ));
        }
        builder = builder.header(name, value);
    }
    for (name, value) in properties {
        builder = builder.property(name, value);
    }
    Ok(builder.build())
}

/// Checks the headers of an endpoint that a custom resolver returned. Code that applies an endpoint to a
/// request may panic on invalid headers.
///
/// # Errors
/// Returns an error that names the first invalid header.
pub(crate) fn check_headers(endpoint: &Endpoint) -> Result<(), ResolveEndpointError> {
    for (name, mut values) in endpoint.headers() {
        if !values.all(|value| is_header(name, value)) {
            return Err(ResolveEndpointError::message(format!(
                "the endpoint resolver returned a header `{}` whose name or value is not valid in HTTP",
                name.escape_debug()
            )));
        }
    }
    Ok(())
}

fn is_header(name: &str, value: &str) -> bool {
    HeaderName::from_bytes(name.as_bytes()).is_ok() && HeaderValue::from_str(value).is_ok()
}

/// Returns an error as the result of the rules.
///
/// # Errors
/// Always returns the error.
pub fn error(message: impl Into<String>) -> RuleResult {
    Err(ResolveEndpointError::message(message))
}

/// Builds an object as the value of a property of an endpoint.
pub fn object(members: impl IntoIterator<Item = (&'static str, Document)>) -> Document {
    let members = members.into_iter();
    Document::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect::<HashMap<_, _>>(),
    )
}

/// Builds a list as the value of a property of an endpoint.
pub fn list(items: impl IntoIterator<Item = Document>) -> Document {
    Document::Array(items.into_iter().collect())
}

/// Validates a parameter that becomes part of a host name.
///
/// # Errors
/// Returns an error if `value` is set and is not a list of host labels separated by dots.
pub fn require_host_label(field: &'static str, value: Option<&str>) -> Result<(), InvalidParams> {
    match value {
        Some(value) if !is_valid_host_label(value, true) => Err(InvalidParams::invalid_value(
            field,
            "must be a valid host label",
        )),
        _ => Ok(()),
    }
}

/// `aws.partition`: returns the partition of a region; [`Partition`] describes how rows match regions.
pub fn partition(table: &'static [Partition], region: &str) -> Option<&'static Partition> {
    super::partition::partition(table, region)
}

/// `parseURL`: returns the parts of a URL, or `None` if it is not valid as an endpoint.
pub fn parse_url(value: &str) -> Option<Url<'_>> {
    super::url::parse_url(value)
}

/// `aws.parseArn`: returns the parts of an Amazon resource name, or `None` if it is not one.
pub fn parse_arn(value: &str) -> Option<Arn<'_>> {
    super::arn::parse_arn(value)
}

/// `isValidHostLabel`: returns whether a value is a label of a host name, or a list of labels.
pub fn is_valid_host_label(value: &str, allow_dots: bool) -> bool {
    super::host::is_valid_host_label(value, allow_dots)
}

/// `aws.isVirtualHostableS3Bucket`: returns whether a bucket can be addressed as a subdomain.
pub fn is_virtual_hostable_s3_bucket(value: &str, allow_dots: bool) -> bool {
    super::host::is_virtual_hostable_s3_bucket(value, allow_dots)
}

/// `substring`: returns the characters from `start` up to, but not including, `stop`.
///
/// Returns `None` if the text is not ASCII or shorter than `stop`, or if the range is empty.
pub fn substring(value: &str, start: usize, stop: usize) -> Option<&str> {
    let range = start..stop;
    value
        .get(range)
        .filter(|part| value.is_ascii() && !part.is_empty())
}

/// `substring` with positions counted from the end.
pub fn substring_from_end(value: &str, start: usize, stop: usize) -> Option<&str> {
    let from = value.len().checked_sub(stop)?;
    let to = value.len().checked_sub(start)?;
    substring(value, from, to)
}

/// `uriEncode`: returns `value` with all characters except unreserved ones percent-encoded.
pub fn uri_encode(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

/// `getAttr` with an index: returns the element of a list, or `None` past its end.
pub fn item<S: AsRef<str>>(list: &[S], index: usize) -> Option<&str> {
    list.get(index).map(AsRef::as_ref)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn substrings_count_from_either_end() {
        assert_eq!(substring("abcdefg", 0, 4), Some("abcd"));
        assert_eq!(substring("abcd", 0, 4), Some("abcd"));
        assert_eq!(substring("abc", 0, 4), None);
        assert_eq!(substring("abc", 2, 2), None);
        assert_eq!(substring("abc", 2, 1), None);
        assert_eq!(substring_from_end("abcdefg", 0, 4), Some("defg"));
        assert_eq!(substring_from_end("defg", 1, 3), Some("ef"));
        assert_eq!(substring_from_end("abc", 0, 4), None);
        assert_eq!(substring_from_end("abc", 2, 1), None);
    }

    #[test]
    fn only_ascii_has_substrings() {
        assert_eq!(substring("abcdef\u{80}", 0, 4), None);
        assert_eq!(substring("\u{fdfd}", 0, 1), None);
        assert_eq!(substring("\u{7f}abcdef", 0, 4), Some("\u{7f}abc"));
    }

    #[test]
    fn urls_arns_partitions_and_buckets_are_recognized() {
        static TABLE: &[Partition] = &[Partition::new("aws-cn").region_prefixes(&["cn"])];
        assert_eq!(partition(TABLE, "cn-north-1").unwrap().name, "aws-cn");
        assert_eq!(partition(TABLE, "us-east-1"), None);
        let url = parse_url("https://example.com:8443/path").unwrap();
        assert_eq!((url.scheme, url.authority), ("https", "example.com:8443"));
        assert!(parse_url("example.com").is_none());
        let arn = parse_arn("arn:aws:s3:us-east-1:123456789012:bucket").unwrap();
        assert_eq!((arn.service, arn.region), ("s3", "us-east-1"));
        assert!(parse_arn("aws:s3").is_none());
        assert!(is_virtual_hostable_s3_bucket("a-bucket", false));
        assert!(is_virtual_hostable_s3_bucket("a.bucket", true));
        assert!(!is_virtual_hostable_s3_bucket("a.bucket", false));
    }

    #[test]
    fn unreserved_characters_stay() {
        assert_eq!(uri_encode("aZ09-._~"), "aZ09-._~");
        assert_eq!(uri_encode("a b/c:d%"), "a%20b%2Fc%3Ad%25");
        assert_eq!(uri_encode("\u{e9}"), "%C3%A9");
    }

    #[test]
    fn an_index_past_the_end_is_unset() {
        assert_eq!(item(&["a", ""], 1), Some(""));
        assert_eq!(item(&["a".to_owned()], 1), None);
    }

    #[test]
    fn an_empty_url_is_an_error_and_not_a_panic() {
        assert!(endpoint("").is_err());
        assert!(endpoint(String::new()).is_err());
    }

    #[test]
    fn headers_and_properties_arrive() {
        let scheme = object([("name", "sigv4".into())]);
        let endpoint = endpoint_with(
            "https://a.com",
            [("x-a", "1".to_owned()), ("x-a", "2".to_owned())],
            [("authSchemes", list([scheme]))],
        )
        .unwrap();
        let headers: Vec<(&str, Vec<&str>)> = endpoint
            .headers()
            .map(|(name, values)| (name, values.collect()))
            .collect();
        assert_eq!(headers, [("x-a", vec!["1", "2"])]);
        let properties = endpoint.properties();
        let schemes = properties["authSchemes"].as_array().unwrap();
        assert_eq!(schemes[0].as_object().unwrap()["name"], "sigv4".into());
    }

    #[test]
    fn a_header_that_http_does_not_allow_is_an_error() {
        for (name, value) in [("x a", "1"), ("x-a", "1\r\nx-b: 2")] {
            let ended = endpoint_with("https://a.com", [(name, value.to_owned())], []);
            let message = ended.unwrap_err().to_string();
            assert!(message.contains(name), "{message}");
        }
    }

    #[test]
    fn only_a_region_that_fits_into_a_host_name_is_accepted() {
        assert_eq!(require_host_label("region", None), Ok(()));
        assert_eq!(require_host_label("region", Some("us-east-1")), Ok(()));
        for region in ["", "us-east-1/", "us east", "evil.com#"] {
            assert!(
                require_host_label("region", Some(region)).is_err(),
                "{region}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_range_makes_it_panic(text in "\\PC*", start: usize, stop: usize) {
            substring(&text, start, stop);
            substring_from_end(&text, start, stop);
            substring(&text, start % 8, stop % 8);
            substring_from_end(&text, start % 8, stop % 8);
        }
    }
}
