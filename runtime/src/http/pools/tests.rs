use super::*;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

#[test]
fn clients_of_one_timeout_share_their_connections() {
    let client = Pools::default();
    let seconds = |n| Some(Duration::from_secs(n));
    for timeout in [seconds(1), seconds(2), seconds(1), None] {
        client.pool(timeout).unwrap();
    }
    assert_eq!(client.pools.lock().unwrap().len(), 3);
    for n in 0..100 {
        client.pool(seconds(n)).unwrap();
    }
    assert_eq!(client.pools.lock().unwrap().len(), MAX_POOLS);
}

#[cfg(any(feature = "rustls", feature = "aws-lc"))]
#[test]
fn no_provider_is_installed_for_the_process() {
    Pools::default().pool(None).unwrap();
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

#[tokio::test]
async fn without_tls_only_tls_fails() {
    let mut sender = Pools::default().pool(None).unwrap();
    let error = TransportError::new("TLS cannot be set up", std::fmt::Error);
    sender.no_tls = Some(Arc::new(error));
    let request = |uri| {
        let mut request = HttpRequest::empty();
        request.set_uri(uri).unwrap();
        request
    };
    let error = sender.send(request("https://localhost:1/")).await;
    assert!(error.unwrap_err().is_user());
    let error = sender.send(request("http://127.0.0.1:1/")).await;
    assert!(error.unwrap_err().is_io());
}
