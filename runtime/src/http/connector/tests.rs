use super::*;

fn prepared(uri: &str) -> Result<http::Request<SdkBody>, TransportError> {
    let mut request = HttpRequest::empty();
    request.set_uri(uri).unwrap();
    for name in ["authorization", "x-amz-security-token", "x-amz-date"] {
        request.headers_mut().insert(name, "value");
    }
    prepare(request)
}

#[test]
fn requests_without_an_absolute_url_are_rejected() {
    for uri in ["/relative/b", "ftp://host/b"] {
        let error = prepared(uri).unwrap_err();
        assert!(!format!("{error:?}").contains("/b"), "{error:?}");
        assert!(error.into_connector_error().is_user(), "{uri}");
    }
}

#[test]
fn the_host_header_is_that_of_the_signature() {
    for (uri, host) in [
        ("http://h", "h"),
        ("http://LocalHost:04566/a", "LocalHost:04566"),
        ("https://h:443/", "h"),
        ("http://h:443/", "h:443"),
        ("http://[::1]:80/", "[::1]"),
        ("http://user:password@h:81/", "h:81"),
    ] {
        assert_eq!(prepared(uri).unwrap().headers()[HOST], host, "{uri}");
    }
    let mut request = HttpRequest::empty();
    request.set_uri("http://h/").unwrap();
    request.headers_mut().insert("host", "other");
    assert_eq!(prepare(request).unwrap().headers()[HOST], "other");
}

#[test]
fn secret_headers_are_marked() {
    let request = prepared("http://h").unwrap();
    let marked = |name| request.headers()[name].is_sensitive();
    assert!(marked("authorization"));
    assert!(marked("x-amz-security-token"));
    assert!(!marked("x-amz-date"));
}

#[test]
fn errors_name_host_and_port_only() {
    for (uri, shown) in [
        ("http://user:password@h/path?query", "h:80"),
        ("https://h/", "h:443"),
        ("https://[::1]:8443/", "[::1]:8443"),
    ] {
        assert_eq!(host_and_port(&uri.parse().unwrap()), shown);
    }
}
