//! Clients of reqwest that the program builds. This program depends on reqwest without TLS.

#[cfg(feature = "reqwest")]
mod support;

/// reqwest panics here if one of its features for TLS is enabled without a cryptography provider, and
/// Cargo enables the features of all dependents.
#[test]
fn the_features_of_this_crate_leave_reqwest_as_it_is() {
    let client = reqwest::Client::new();
    let request = client.post("http://localhost").json(&[1]).build().unwrap();
    assert_eq!(request.body().unwrap().as_bytes(), Some(&b"[1]"[..]));
}

#[cfg(feature = "reqwest")]
mod as_transport {
    use crate::support::fake::NoSleep;
    use crate::support::server::{Server, dead_url, http};
    use crate::support::*;
    use aws_smithy_types::retry::RetryConfig;
    use reqwest::ClientBuilder;
    use reqwest::header::{HeaderMap, HeaderValue};
    use reqwest::redirect::Policy;
    use sdk_runtime::error::SdkError;
    use sdk_runtime::generated::exports::config::StalledStreamProtectionConfig;

    fn builder() -> ClientBuilder {
        reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none())
    }

    fn client_with(url: &str, http_client: ClientBuilder) -> Client {
        let config = config()
            .endpoint_url(url)
            .sleep_impl(NoSleep::default())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled());
        client(config.reqwest_0_13_client(http_client.build().unwrap()))
    }

    #[tokio::test]
    async fn requests_are_sent_with_it() {
        let server = Server::answering(vec![http("200 OK", r#"{"Count":7}"#)]);
        let mut headers = HeaderMap::new();
        headers.insert("x-of-the-caller", HeaderValue::from_static("there"));
        let http_client = builder().default_headers(headers);
        let output = put(&client_with(&server.url, http_client)).await.unwrap();
        assert_eq!(output.count, Some(7));
        assert!(server.requests()[0].contains("x-of-the-caller: there"));
    }

    /// reqwest normalizes the host of the URL, and may have a header of its own.
    #[cfg(feature = "default-https-client")]
    #[tokio::test]
    async fn the_signed_host_is_sent() {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("of.the.caller"));
        for host in ["LocalHost", "127.1", "0177.0.0.1"] {
            let server = Server::answering(vec![http("200 OK", "{}")]);
            let (_, port) = server.url.rsplit_once(':').unwrap();
            let url = format!("http://{host}:{port}");
            let http_client = builder().default_headers(headers.clone());
            put(&client_with(&url, http_client)).await.unwrap();
            let by_reqwest = host_header(&server);

            // The conformance tests verify what the default client sends.
            let server = Server::answering(vec![http("200 OK", "{}")]);
            let (_, port) = server.url.rsplit_once(':').unwrap();
            let config = config().endpoint_url(format!("http://{host}:{port}"));
            put(&client(config)).await.unwrap();
            let of_port = |header: &str| header.rsplit_once(':').unwrap().0.to_owned();
            assert_eq!(of_port(&by_reqwest), of_port(&host_header(&server)));
        }
    }

    #[cfg(feature = "default-https-client")]
    fn host_header(server: &Server) -> String {
        let requests = server.requests();
        let hosts: Vec<_> = requests[0]
            .lines()
            .filter_map(|line| line.strip_prefix("host: "))
            .collect();
        assert_eq!(hosts.len(), 1, "{requests:?}");
        hosts[0].to_owned()
    }

    #[tokio::test]
    async fn a_redirect_that_it_followed_is_an_error() {
        let elsewhere = Server::answering(vec![http("200 OK", "{}")]);
        let location = format!("connection: close\r\nlocation: {}/secret", elsewhere.url);
        let redirect = http("303 See Other", "").replace("connection: close", &location);
        let server = Server::answering(vec![redirect]);
        let http_client = builder().redirect(Policy::default());
        let error = put(&client_with(&server.url, http_client))
            .await
            .unwrap_err();
        let SdkError::DispatchFailure(failure) = &error else {
            panic!("{error:?}");
        };
        assert!(failure.is_user(), "a retry cannot succeed");
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("redirect(reqwest::redirect::Policy::none())"),
            "{shown}"
        );
        assert!(!shown.contains("secret"), "{shown}");
        assert_eq!(server.requests().len(), 1);
    }

    #[tokio::test]
    async fn its_failures_are_classified_like_those_of_the_default_client() {
        let url = dead_url();
        let error = put(&client_with(&url, builder())).await.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()));
        let shown = error.to_string();
        let address = url.strip_prefix("http://").unwrap();
        let text = format!("PutThing: could not connect to {address}: Connection refused");
        assert!(shown.starts_with(&text), "{shown}");
        // No attempt can have taken effect.
        assert!(shown.ends_with(" (3 attempts)"), "{shown}");
    }

    #[tokio::test]
    async fn a_lost_connection_names_the_host() {
        let server = Server::answering(vec![String::new()]);
        let config = config()
            .endpoint_url(&server.url)
            .retry_config(RetryConfig::disabled())
            .reqwest_0_13_client(builder().build().unwrap());
        let shown = put(&client(config)).await.unwrap_err().to_string();
        let address = server.url.strip_prefix("http://").unwrap();
        let text = format!("PutThing: the connection to {address} was lost: ");
        assert!(shown.starts_with(&text), "{shown}");
    }
}
