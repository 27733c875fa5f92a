use super::*;

fn request(uri: &str) -> HttpRequest {
    let mut request = HttpRequest::empty();
    request.set_uri(uri).unwrap();
    request
}

#[test]
fn requests_that_would_be_sent_differently_from_signed_are_rejected() {
    for uri in ["http://h/a/../b", "http://h/a?q='", "/relative/b"] {
        let error = to_reqwest_request(request(uri)).unwrap_err();
        assert!(error.is_user(), "{uri}: {error:?}");
        assert!(!format!("{error:?}").contains("/b"), "{error:?}");
    }
    for uri in ["http://h", "https://h:1/a%3Ab?q=%20&r"] {
        to_reqwest_request(request(uri)).unwrap();
    }
}

#[test]
fn secret_headers_are_marked() {
    let mut request = request("http://h");
    for name in ["authorization", "x-amz-security-token", "x-amz-date"] {
        request.headers_mut().insert(name, "value");
    }
    let request = to_reqwest_request(request).unwrap();
    let marked = |name| request.headers()[name].is_sensitive();
    assert!(marked("authorization"));
    assert!(marked("x-amz-security-token"));
    assert!(!marked("x-amz-date"));
}
