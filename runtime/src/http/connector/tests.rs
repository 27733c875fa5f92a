use super::*;

#[test]
fn clients_of_one_timeout_share_their_connections() {
    let transport = Transport::default();
    let seconds = |n| Some(Duration::from_secs(n));
    for timeout in [seconds(1), seconds(2), seconds(1), None] {
        transport.pool(timeout).unwrap();
    }
    assert_eq!(transport.pools.lock().unwrap().len(), 3);
    for n in 0..100 {
        transport.pool(seconds(n)).unwrap();
    }
    assert_eq!(transport.pools.lock().unwrap().len(), MAX_POOLS);
}

#[test]
fn no_provider_is_installed_for_the_process() {
    Transport::default().pool(None).unwrap();
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

fn request(uri: &str) -> HttpRequest {
    let mut request = HttpRequest::empty();
    request.set_uri(uri).unwrap();
    request
}

#[test]
fn requests_that_would_not_go_as_signed_are_refused() {
    for uri in ["http://h/a/../b", "http://h/a?q='", "/relative/b"] {
        let error = converted(request(uri)).unwrap_err();
        assert!(error.is_user(), "{uri}: {error:?}");
        assert!(!format!("{error:?}").contains("/b"), "{error:?}");
    }
    for uri in ["http://h", "https://h:1/a%3Ab?q=%20&r"] {
        converted(request(uri)).unwrap();
    }
}

#[test]
fn secret_headers_are_marked() {
    let mut request = request("http://h");
    for name in ["authorization", "x-amz-security-token", "x-amz-date"] {
        request.headers_mut().insert(name, "value");
    }
    let request = converted(request).unwrap();
    let marked = |name| request.headers()[name].is_sensitive();
    assert!(marked("authorization"));
    assert!(marked("x-amz-security-token"));
    assert!(!marked("x-amz-date"));
}

#[tokio::test]
async fn without_certificates_only_tls_fails() {
    let mut pool = Transport::default().pool(None).unwrap();
    pool.tls.unusable = Some(Arc::new(rustls::Error::General(
        "no certificates".to_owned(),
    )));
    let error = pool
        .send(request("https://localhost:1/"))
        .await
        .unwrap_err();
    assert!(error.is_user(), "{error:?}");
    let error = pool.send(request("http://127.0.0.1:1/")).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
}
