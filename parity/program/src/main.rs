//! A program that uses the client. It is compiled with the official crate and with ours, which differ in
//! nothing but the dependency, and has to print the same with both.
//!
//! It prints what programs depend on: values, requests, error codes and messages. It does not print the
//! text and debug output of errors, which are more detailed in our crate.

mod calls;
mod configured;
mod failures;
mod server;
mod surface;

use aws_smithy_http_client::Builder as HttpBuilder;
use sdk::config::{BehaviorVersion, Credentials, Region, SharedHttpClient};
use sdk::{Client, Config};
use server::Server;
use std::time::{Duration, UNIX_EPOCH};

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(async {
        let server = Server::start();
        calls::run(&server).await;
        failures::run(&server).await;
        configured::run(&server).await;
        surface::run();
    });
}

/// Returns an HTTP client that both crates accept.
fn http_client() -> SharedHttpClient {
    HttpBuilder::new().build_http()
}

/// Returns a configuration that results in reproducible requests.
fn config(server: &Server) -> sdk::config::Builder {
    let time = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let credentials = Credentials::new("AKID", "secret", Some("session".into()), None, "test");
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(&server.url)
        .credentials_provider(credentials)
        .time_source(aws_smithy_async::time::StaticTimeSource::new(time))
        .http_client(http_client())
        .retry_config(sdk::config::retry::RetryConfig::disabled())
}

fn client(server: &Server) -> Client {
    Client::from_conf(config(server).build())
}

/// Prints the requests since the previous call, below a title.
fn print_requests(title: &str, server: &Server) {
    println!("== {title}");
    for line in server.take_requests() {
        println!("   request: {line}");
    }
}
