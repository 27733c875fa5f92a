//! A program for the official crate. It is compiled against that one and against ours, with nothing
//! but the dependency exchanged, and has to print the same.
//!
//! What it prints is what a program can rely on: values, requests, codes and messages. Texts of
//! errors and debug forms are not, and ours say more.

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
        .expect("a runtime can be had");
    runtime.block_on(async {
        let server = Server::start();
        calls::run(&server).await;
        failures::run(&server).await;
        configured::run(&server).await;
        surface::run();
    });
}

/// A client of HTTP that both can be given.
fn http_client() -> SharedHttpClient {
    HttpBuilder::new().build_http()
}

/// Settings under which requests are always the same.
fn config(server: &Server) -> sdk::config::Builder {
    let moment = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let credentials = Credentials::new("AKID", "secret", Some("session".into()), None, "test");
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(&server.url)
        .credentials_provider(credentials)
        .time_source(aws_smithy_async::time::StaticTimeSource::new(moment))
        .http_client(http_client())
        .retry_config(sdk::config::retry::RetryConfig::disabled())
}

fn client(server: &Server) -> Client {
    Client::from_conf(config(server).build())
}

/// Tells what was asked of the service since the last time.
fn tell(what: &str, server: &Server) {
    println!("== {what}");
    for line in server.asked() {
        println!("   asked: {line}");
    }
}
