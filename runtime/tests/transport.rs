//! Calls over real connections, to servers on loopback that misbehave.
#![cfg(feature = "default-https-client")]

mod support;

use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::error::SdkError;
use sdk_runtime::generated::exports::config::StalledStreamProtectionConfig;
use std::time::Duration;
use support::fake::NoSleep;
use support::server::{Server, dead_url, http};
use support::*;

/// A client that does not wait between attempts, and so has no timeout for parts of a response.
fn to(url: &str) -> ConfigBuilder<Things> {
    config()
        .endpoint_url(url)
        .sleep_impl(NoSleep::default())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
}

/// A response that is shorter than its content length.
fn cut() -> String {
    http("200 OK", r#"{"Count":1}"#).replace("length: 11", "length: 99")
}

/// Host and port of a URL, as errors name them.
fn address(url: &str) -> &str {
    url.strip_prefix("http://").unwrap()
}

/// Neither text nor debug form of an error shows what was sent or to which path.
fn assert_discreet(error: &SdkError<ThingError>) {
    let shown = format!("{error} {error:?} {}", root(error));
    for secret in [
        SECRET, TOKEN, "AKID", "a value", "a%3Ab", "/things", "http://",
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_call_over_a_connection() {
    let server = Server::answering(vec![http("200 OK", r#"{"Count":5}"#)]);
    let output = put(&client(to(&server.url))).await.unwrap();
    assert_eq!(output.count, Some(5));
    let request = &server.requests()[0];
    assert!(
        request.starts_with("POST /things/a%3Ab HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.ends_with("\r\n\r\n{\"Value\":\"a value\"}"),
        "{request}"
    );
    assert!(request.contains("\r\ncontent-length: 19\r\n"), "{request}");
    assert!(!request.contains("transfer-encoding"), "{request}");
}

#[tokio::test]
async fn a_dead_port_is_a_dispatch_failure() {
    let url = dead_url();
    let error = put(&client(to(&url))).await.unwrap_err();
    let SdkError::DispatchFailure(context) = &error else {
        panic!("{error:?}")
    };
    assert!(context.is_io());
    let shown = error.to_string();
    let start = format!(
        "PutThing: could not connect to {}: Connection refused",
        address(&url)
    );
    assert!(shown.starts_with(&start), "{shown}");
    assert!(shown.ends_with(" (3 attempts)"), "{shown}");
    assert!(
        root(&error).starts_with("Connection refused"),
        "{}",
        root(&error)
    );
    assert_discreet(&error);
}

#[tokio::test]
async fn an_incomplete_response_is_a_response_error() {
    let server = Server::answering(vec![cut(), cut(), cut()]);
    let error = put(&client(to(&server.url))).await.unwrap_err();
    let SdkError::ResponseError(context) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(context.raw().body().bytes().unwrap(), br#"{"Count":1}"#);
    let shown = error.to_string();
    assert!(
        shown.starts_with("PutThing: the response could not be read: "),
        "{shown}"
    );
    assert_discreet(&error);
}

#[tokio::test]
async fn a_call_that_took_effect_is_retried_only_if_idempotent() {
    let whole = || http("200 OK", r#"{"Count":1}"#);
    let server = Server::answering(vec![cut(), whole()]);
    let error = put(&client(to(&server.url))).await.unwrap_err();
    assert!(error.to_string().ends_with("(1 attempt)"), "{error}");
    assert_eq!(server.requests().len(), 1);

    let server = Server::answering(vec![cut(), whole()]);
    assert_eq!(get(&client(to(&server.url))).await.unwrap().count, Some(1));
    assert_eq!(server.requests().len(), 2);

    // The head of an error response shows that the call had no effect.
    let busy = http("503 Service Unavailable", "{}").replace("length: 2", "length: 3");
    let server = Server::answering(vec![busy, whole()]);
    assert_eq!(put(&client(to(&server.url))).await.unwrap().count, Some(1));
}

#[tokio::test]
async fn a_connection_closed_without_a_word_is_a_dispatch_failure() {
    let server = Server::answering(vec![String::new(), String::new(), String::new()]);
    let error = put(&client(to(&server.url))).await.unwrap_err();
    let SdkError::DispatchFailure(context) = &error else {
        panic!("{error:?}")
    };
    assert!(context.is_io());
    let shown = error.to_string();
    let start = format!(
        "PutThing: the connection to {} was lost: ",
        address(&server.url)
    );
    assert!(shown.starts_with(&start), "{shown}");
    assert_discreet(&error);
}

#[tokio::test]
async fn redirects_are_rejected() {
    for status in ["302 Found", "303 See Other", "307 Temporary Redirect"] {
        let elsewhere = Server::answering(vec![http("200 OK", "{}")]);
        let location = format!("connection: close\r\nlocation: {}", elsewhere.url);
        let answer = http(status, "").replace("connection: close", &location);
        let server = Server::answering(vec![answer]);
        let error = put(&client(to(&server.url))).await.unwrap_err();
        let code = &status[..3];
        assert_eq!(
            error.to_string(),
            format!(
                "PutThing: the service returned status {code}, and redirects are not followed (1 attempt)"
            )
        );
        assert_eq!(elsewhere.requests().len(), 0);
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn a_response_is_read_up_to_the_maximum_size() {
    let body = format!(r#"{{"Count":1,"Filler":"{}"}}"#, "x".repeat(100_000));
    let announced = || http("200 OK", &body);
    let endless = || {
        let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
        format!("{head}{body}")
    };
    for answer in [announced(), endless()] {
        let fits = Server::answering(vec![answer.clone()]);
        let config = to(&fits.url).max_response_size(body.len());
        assert_eq!(put(&client(config)).await.unwrap().count, Some(1));

        let large = Server::answering(vec![answer]);
        let config = to(&large.url).max_response_size(body.len() - 1);
        let error = put(&client(config)).await.unwrap_err();
        assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
        let shown = error.to_string();
        let text = format!("larger than the limit of {} bytes", body.len() - 1);
        assert!(shown.contains(&text), "{shown}");
    }
}

/// A server that takes connections, and keeps whatever comes.
fn silent() -> (std::net::TcpListener, String) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

#[tokio::test]
async fn a_service_that_does_not_respond_times_out() {
    const BRIEF: Duration = Duration::from_millis(20);
    let (_listener, url) = silent();
    let timeouts = TimeoutConfig::builder;
    for (timeouts, text) in [
        (
            timeouts().read_timeout(BRIEF),
            "PutThing: the request timed out: waiting for the response took longer than the read \
             timeout of 20ms (1 attempt)",
        ),
        (
            timeouts().operation_attempt_timeout(BRIEF),
            "PutThing: the attempt took longer than the operation attempt timeout of 20ms \
             (1 attempt)",
        ),
        (
            timeouts().operation_timeout(BRIEF),
            "PutThing: the call took longer than the operation timeout of 20ms (1 attempt)",
        ),
    ] {
        let config = config()
            .endpoint_url(&url)
            .retry_config(RetryConfig::disabled())
            .timeout_config(timeouts.build());
        let error = put(&client(config)).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        let timed_out = match &error {
            SdkError::TimeoutError(_) => true,
            SdkError::DispatchFailure(context) => context.is_timeout(),
            _ => false,
        };
        assert!(timed_out, "{error:?}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn a_response_that_stalls_fails_the_call() {
    use std::io::{Read, Write};
    let (listener, url) = silent();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 16 * 1024]).unwrap() > 0);
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")
            .unwrap();
        // The connection stays open as long as the client reads from it.
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let config = config().endpoint_url(&url).timeout_config(
        TimeoutConfig::builder()
            .read_timeout(Duration::from_millis(50))
            .build(),
    );
    let client = client(config);
    let call = tokio::time::timeout(Duration::from_secs(30), put(&client));
    let error = call.await.expect("the call ends").unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "PutThing: the response could not be read: waiting for the response took longer than the read \
         timeout of 50ms (1 attempt)"
    );
}

#[tokio::test]
async fn connections_are_kept_for_the_next_call() {
    use std::io::{Read, Write};
    let (listener, url) = silent();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut buffer = [0; 16 * 1024];
        for _ in 0..2 {
            assert!(stream.read(&mut buffer).unwrap() > 0);
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    let client = client(to(&url));
    put(&client).await.unwrap();
    put(&client.clone()).await.unwrap();
    server.join().unwrap();
}

/// Reads a request and responds, on a connection that stays open.
fn exchange(stream: &mut std::net::TcpStream) {
    use std::io::{Read, Write};
    assert!(stream.read(&mut [0; 16 * 1024]).unwrap() > 0);
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    stream.write_all(answer.as_bytes()).unwrap();
}

/// The server closes each connection after a response, while the runtime does not look for events.
#[tokio::test]
async fn a_request_goes_to_another_connection_if_the_pooled_one_was_closed() {
    const CALLS: usize = 128;
    let (listener, url) = silent();
    let (close, closes) = std::sync::mpsc::channel();
    let (closed, is_closed) = std::sync::mpsc::channel();
    let server = std::thread::spawn(move || {
        for _ in 0..CALLS {
            let (mut stream, _) = listener.accept().unwrap();
            exchange(&mut stream);
            closes.recv().unwrap();
            drop(stream);
            closed.send(()).unwrap();
        }
    });
    let client = client(to(&url).retry_config(RetryConfig::disabled()));
    for _ in 0..CALLS {
        put(&client).await.unwrap();
        // The connection returns to the pool.
        tokio::time::sleep(Duration::from_millis(1)).await;
        close.send(()).unwrap();
        is_closed.recv().unwrap();
    }
    server.join().unwrap();
}

/// A request that was written to a connection is not sent again: the service may have received it.
#[tokio::test]
async fn a_request_that_was_sent_goes_to_no_other_connection() {
    let (listener, url) = silent();
    let requests = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let received = requests.clone();
    std::thread::spawn(move || {
        use std::io::Read;
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            exchange(&mut stream);
            assert!(stream.read(&mut [0; 16 * 1024]).unwrap() > 0);
            received.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        }
    });
    let client = client(to(&url).retry_config(RetryConfig::disabled()));
    put(&client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    let error = put(&client).await.unwrap_err();
    assert!(error.to_string().contains("was lost"), "{error}");
    assert_eq!(requests.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[cfg(any(feature = "rustls", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn a_server_without_tls_is_the_cause_of_the_error() {
    use std::io::{Read, Write};
    let (listener, url) = silent();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 16 * 1024]).unwrap() > 0);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let config = to(&url.replace("http:", "https:")).retry_config(RetryConfig::disabled());
    let error = put(&client(config)).await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    let shown = error.to_string();
    let start = format!(
        "PutThing: could not establish TLS with {}, which seems to serve plain HTTP; use an endpoint URL \
         with the scheme `http`",
        address(&url)
    );
    assert!(shown.starts_with(&start), "{shown}");
    #[cfg(not(feature = "native-tls"))]
    assert!(shown.contains("corrupt message"), "{shown}");
    assert_discreet(&error);
}

/// The connect timeout includes the handshake of TLS.
#[cfg(any(feature = "rustls", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn a_connection_that_takes_too_long_names_the_timeout() {
    let (_listener, url) = silent();
    let timeouts = TimeoutConfig::builder().connect_timeout(Duration::from_millis(20));
    let config = to(&url.replace("http:", "https:"))
        .retry_config(RetryConfig::disabled())
        .timeout_config(timeouts.build());
    let error = put(&client(config)).await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()));
    let text = format!(
        "PutThing: could not connect to {}: connecting took longer than the connect timeout of 20ms \
         (1 attempt)",
        address(&url)
    );
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_host_of_an_unknown_region_has_a_hint() {
    let of_region = |region: &'static str| {
        let config = to(&format!("http://things.{region}.invalid:81"))
            .region(aws_types::region::Region::from_static(region))
            .retry_config(RetryConfig::disabled());
        async move { put(&client(config)).await.unwrap_err().to_string() }
    };
    let shown = of_region("us-esat-1").await;
    let start = "PutThing: could not connect to things.us-esat-1.invalid:81: ";
    assert!(shown.starts_with(start), "{shown}");
    let end =
        "; the region `us-esat-1` is in no known partition; did you mean `us-east-1`? (1 attempt)";
    assert!(shown.ends_with(end), "{shown}");
    let shown = of_region("us-east-1").await;
    assert!(!shown.contains("region `"), "{shown}");

    // The region has nothing to do with this host.
    let config = to(&dead_url()).region(aws_types::region::Region::new("us-esat-1"));
    let shown = put(&client(config)).await.unwrap_err().to_string();
    assert!(!shown.contains("region `"), "{shown}");
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection() {
    use std::io::{Read, Write};
    // Before the head of the response, and in the middle of its body.
    for begun in ["", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"] {
        let (listener, url) = silent();
        let (came, comes) = tokio::sync::oneshot::channel();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 16 * 1024]).unwrap() > 0);
            stream.write_all(begun.as_bytes()).unwrap();
            came.send(()).unwrap();
            // The end, or a reset: either way the client has hung up.
            stream.read_to_end(&mut Vec::new()).unwrap_or_default()
        });
        let client = client(to(&url));
        tokio::select! {
            _ = put(&client) => panic!("the call ended"),
            _ = async {
                comes.await.unwrap();
                tokio::time::sleep(Duration::from_millis(50)).await;
            } => {}
        }
        let hung_up = tokio::task::spawn_blocking(|| server.join().unwrap());
        let hung_up = tokio::time::timeout(Duration::from_secs(30), hung_up).await;
        assert_eq!(hung_up.expect("the connection is closed").unwrap(), 0);
    }
}
