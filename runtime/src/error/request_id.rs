//! The request ID of a response.

use aws_smithy_runtime_api::http::Headers;

/// The headers that services use for the request ID; the first one that is set counts.
const HEADERS: [&str; 3] = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];

/// Returns the request ID from the headers of a response.
pub(crate) fn request_id(headers: &Headers) -> Option<&str> {
    HEADERS
        .iter()
        .filter_map(|name| headers.get(*name))
        .find(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_the_header_is_read() {
        let of = |headers: &[(&'static str, &'static str)]| {
            let mut map = Headers::new();
            for (name, value) in headers {
                map.append(*name, *value);
            }
            request_id(&map).map(str::to_owned)
        };
        for name in HEADERS {
            assert_eq!(of(&[(name, "id-1")]).as_deref(), Some("id-1"), "{name}");
            assert_eq!(of(&[(name, "")]), None, "{name}");
        }
        let both = [("x-amz-request-id", "id-2"), ("x-amzn-requestid", "id-1")];
        assert_eq!(of(&both).as_deref(), Some("id-1"));
        let first_empty = [("x-amzn-requestid", ""), ("x-amz-request-id", "id-2")];
        assert_eq!(of(&first_empty).as_deref(), Some("id-2"));
        assert_eq!(of(&[("x-amz-id-2", "host")]), None);
    }
}
