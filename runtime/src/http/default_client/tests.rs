use super::*;

#[test]
fn clients_of_one_timeout_share_their_connections() {
    let client = DefaultClient::default();
    let seconds = |n| Some(Duration::from_secs(n));
    for timeout in [seconds(1), seconds(2), seconds(1), None] {
        client.pool(timeout);
    }
    assert_eq!(client.pools.lock().unwrap().len(), 3);
    for n in 0..100 {
        client.pool(seconds(n));
    }
    assert_eq!(client.pools.lock().unwrap().len(), MAX_POOLS);
}

#[cfg(any(feature = "rustls", feature = "aws-lc"))]
#[test]
fn no_provider_is_installed_for_the_process() {
    DefaultClient::default().pool(None);
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
