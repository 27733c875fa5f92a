//! The command `cognito-sync-local`.

use clap::{Args, Parser, Subcommand};
use cognito_sync_local::{LocalService, Seed};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// A local service with the API of Amazon Cognito Sync, and the part of Amazon Cognito Identity that its
/// clients need.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    clients: ClientSettings,
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Print the environment variables of clients, for `eval`. Options that the service is started with apply
    /// here as well.
    Env,
}

/// The settings that clients have to know.
#[derive(Args)]
struct ClientSettings {
    /// Port to listen on; 0 is any free one.
    #[arg(
        long,
        global = true,
        default_value_t = 4566,
        env = "COGNITO_SYNC_LOCAL_PORT"
    )]
    port: u16,
    /// Name or address to listen on.
    #[arg(
        long,
        global = true,
        default_value = "127.0.0.1",
        env = "COGNITO_SYNC_LOCAL_HOST"
    )]
    host: String,
    /// Region that requests have to be signed for.
    #[arg(
        long,
        global = true,
        default_value = "us-east-1",
        env = "COGNITO_SYNC_LOCAL_REGION"
    )]
    region: String,
    /// Access key ID of the developer.
    #[arg(
        long,
        global = true,
        value_name = "ID",
        default_value = "test",
        env = "COGNITO_SYNC_LOCAL_ACCESS_KEY_ID"
    )]
    access_key_id: String,
    /// Secret access key of the developer.
    #[arg(
        long,
        global = true,
        value_name = "SECRET",
        default_value = "test",
        env = "COGNITO_SYNC_LOCAL_SECRET_ACCESS_KEY",
        hide_env_values = true
    )]
    secret_access_key: String,
}

/// The settings of the service alone.
#[derive(Args)]
struct Settings {
    /// File for the state, which is created if it does not exist; without one, the state is in memory.
    #[arg(long, value_name = "FILE", env = "COGNITO_SYNC_LOCAL_DATA")]
    data: Option<PathBuf>,
    /// JSON file with the pools, identities and datasets that a service without pools starts with.
    #[arg(long, value_name = "FILE", env = "COGNITO_SYNC_LOCAL_SEED")]
    seed: Option<PathBuf>,
    /// URL that push notifications are posted to.
    #[arg(long, value_name = "URL", env = "COGNITO_SYNC_LOCAL_WEBHOOK")]
    webhook: Option<String>,
    /// URL that stands for the functions of SyncTrigger events.
    #[arg(long, value_name = "URL", env = "COGNITO_SYNC_LOCAL_SYNC_TRIGGER")]
    sync_trigger: Option<String>,
    /// File that the entries of streams are appended to, as JSON lines.
    #[arg(long, value_name = "FILE", env = "COGNITO_SYNC_LOCAL_STREAMS")]
    streams: Option<PathBuf>,
}

impl ClientSettings {
    /// Returns the environment variables of clients. The JavaScript SDK reads `AWS_REGION` only, and other
    /// tools `AWS_DEFAULT_REGION` only.
    fn variables(&self, endpoint_url: &str) -> String {
        let variables = [
            ("AWS_ENDPOINT_URL", endpoint_url),
            ("AWS_REGION", &self.region),
            ("AWS_DEFAULT_REGION", &self.region),
            ("AWS_ACCESS_KEY_ID", &self.access_key_id),
            ("AWS_SECRET_ACCESS_KEY", &self.secret_access_key),
        ];
        let export = |(name, value): (&str, &str)| format!("export {name}={}\n", quote(value));
        variables.into_iter().map(export).collect()
    }

    /// Returns the URL of a service that was started with these settings.
    fn endpoint_url(&self) -> Result<String, Box<dyn Error>> {
        if self.port == 0 {
            return Err(
                "the port of a service with `--port 0` is in its output only; pass that one".into(),
            );
        }
        let host = match self.host.trim_matches(['[', ']']) {
            "0.0.0.0" => "127.0.0.1".to_owned(),
            "::" => "[::1]".to_owned(),
            host if host.contains(':') => format!("[{host}]"),
            host => host.to_owned(),
        };
        Ok(format!("http://{host}:{}", self.port))
    }

    /// Returns whether other machines can reach the service.
    fn is_exposed(&self) -> bool {
        let host = self.host.trim_matches(['[', ']']);
        let address = host.parse::<std::net::IpAddr>();
        host != "localhost" && address.map_or(true, |address| !address.is_loopback())
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_target(false)
        .with_writer(std::io::stderr)
        .init();
    let cli = Cli::parse();
    let result = match &cli.command {
        Some(Command::Env) => cli.clients.endpoint_url().map(|url| {
            print!("{}", cli.clients.variables(&url));
        }),
        None => run(&cli.clients, &cli.settings).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(clients: &ClientSettings, settings: &Settings) -> Result<(), Box<dyn Error>> {
    let mut builder = LocalService::builder()
        .host(&clients.host)
        .port(clients.port)
        .region(&clients.region)
        .developer_keys(&clients.access_key_id, &clients.secret_access_key);
    if let Some(path) = &settings.data {
        builder = builder.data_file(path);
    }
    if let Some(path) = &settings.seed {
        builder = builder.seed(Seed::from_file(path)?);
    }
    if let Some(url) = &settings.webhook {
        builder = builder.webhook(url);
    }
    if let Some(url) = &settings.sync_trigger {
        builder = builder.sync_trigger(url);
    }
    if let Some(path) = &settings.streams {
        builder = builder.streams_file(path);
    }
    let stopped = stop_signal()?;
    let service = builder.start().await?;
    let url = service.endpoint_url();
    println!(
        "cognito-sync-local {} serves Cognito Sync and Cognito Identity on {url}",
        env!("CARGO_PKG_VERSION")
    );
    match &settings.data {
        Some(path) => println!("The state is in {}.", path.display()),
        None => println!("The state is in memory, and lost when the service stops."),
    }
    if clients.is_exposed() {
        println!("Other machines can reach it, and its paths below /_local are not authenticated.");
    }
    println!("\nFor clients:\n\n{}", clients.variables(&url));
    println!("Push notifications: {url}/_local/notifications\nStop with Ctrl-C.");
    stopped.await;
    service.stop().await;
    Ok(())
}

/// Returns a future that ends when the program receives a signal to stop. From this call on, the signals do
/// not end the program.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Returns a future that ends when the program receives the signal to stop.
#[cfg(windows)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move { drop(interrupt.recv().await) })
}

/// Quotes a value for a shell, if necessary.
fn quote(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:+=@".contains(c);
    if !value.is_empty() && value.chars().all(is_plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_is_that_of_the_settings() {
        let arguments = [
            "cognito-sync-local",
            "env",
            "--host",
            "::",
            "--secret-access-key",
            "it's",
        ];
        let clients = Cli::parse_from(arguments).clients;
        assert_eq!(
            clients.variables(&clients.endpoint_url().unwrap()),
            "export AWS_ENDPOINT_URL='http://[::1]:4566'\nexport AWS_REGION=us-east-1\n\
             export AWS_DEFAULT_REGION=us-east-1\nexport AWS_ACCESS_KEY_ID=test\n\
             export AWS_SECRET_ACCESS_KEY='it'\\''s'\n"
        );
    }

    #[test]
    fn options_can_precede_the_command() {
        let cli = Cli::parse_from(["cognito-sync-local", "--port", "5000", "env"]);
        assert!(matches!(cli.command, Some(Command::Env)));
        assert_eq!(cli.clients.endpoint_url().unwrap(), "http://127.0.0.1:5000");
        let cli = Cli::parse_from(["cognito-sync-local", "env", "--port", "0"]);
        assert!(cli.clients.endpoint_url().is_err());
    }

    #[test]
    fn a_service_on_another_address_than_loopback_is_exposed() {
        for (host, exposed) in [
            ("127.0.0.1", false),
            ("[::1]", false),
            ("localhost", false),
            ("0.0.0.0", true),
            ("workstation", true),
        ] {
            let cli = Cli::parse_from(["cognito-sync-local", "--host", host]);
            assert_eq!(cli.clients.is_exposed(), exposed, "{host}");
        }
    }

    #[test]
    fn settings_without_a_command_start_the_service() {
        let cli = Cli::parse_from(["cognito-sync-local", "--port", "0", "--data", "a.sqlite"]);
        assert!(cli.command.is_none());
        assert_eq!(cli.clients.port, 0);
        assert_eq!(cli.settings.data, Some(PathBuf::from("a.sqlite")));
    }
}
