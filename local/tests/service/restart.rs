//! The binary: its data file survives restarts and kills.

use crate::support::{User, replace};
use aws_credential_types::Credentials;
use cognito_sync::config::Region;
use cognito_sync::config::retry::RetryConfig;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Number of kills. `COGNITO_SYNC_LOCAL_KILLS` sets another one.
const KILLS: usize = 10;

const SEED: &str = r#"{"identityPools": [{
    "id": "us-east-1:0", "name": "notes",
    "identities": [{"id": "us-east-1:1"}, {"id": "us-east-1:2"}, {"id": "us-east-1:3"}, {"id": "us-east-1:4"}]
}]}"#;

/// The running binary. It is killed when this is dropped.
struct Process {
    child: Child,
    url: String,
}

impl Process {
    /// Starts the binary with a data file in a folder, and waits until it serves.
    fn start(folder: &Path) -> Self {
        let seed = folder.join("seed.json");
        std::fs::write(&seed, SEED).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_cognito-sync-local"))
            .args(["--port", "0", "--data"])
            .arg(folder.join("data.sqlite"))
            .arg("--seed")
            .arg(seed)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let banner = lines.next().expect("there is a banner").unwrap();
        let url = banner
            .rsplit_once(" on ")
            .expect("the banner has the URL")
            .1
            .to_owned();
        // The rest is read, so that the binary can write it.
        std::thread::spawn(move || lines.count());
        Self { child, url }
    }

    fn user(&self, id: &str) -> User {
        let credentials = Credentials::new("test", "test", None, None, "test");
        let config = cognito_sync::Config::builder()
            .endpoint_url(&self.url)
            .region(Region::new("us-east-1"))
            .credentials_provider(credentials.clone())
            .retry_config(RetryConfig::disabled())
            .build();
        User {
            id: id.to_owned(),
            pool: "us-east-1:0".to_owned(),
            sync: cognito_sync::Client::from_conf(config),
            credentials,
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().expect("the binary is killed");
        self.child.wait().expect("the binary ends");
    }
}

/// Writes to one record of an identity until the service is killed, and returns the last acknowledged value.
async fn write(user: User, mut count: i64, stopped: Arc<AtomicBool>) -> i64 {
    let dataset = "counter";
    loop {
        let patch = replace("value", &(count + 1).to_string(), count);
        let listed = user
            .sync
            .list_records()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name(dataset)
            .last_sync_count(count)
            .send()
            .await;
        let token = listed.ok().and_then(|it| it.sync_session_token);
        let updated = match token {
            Some(token) => user.update_with(dataset, &token, [patch]).await.ok(),
            None => None,
        };
        match updated {
            Some(_) => count += 1,
            None => {
                assert!(
                    stopped.load(Ordering::SeqCst),
                    "calls fail only after the kill"
                );
                return count;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_service_keeps_every_acknowledged_write() {
    let kills = std::env::var("COGNITO_SYNC_LOCAL_KILLS");
    let kills = kills.map_or(KILLS, |it| it.parse().expect("a number of kills"));
    let folder = tempfile::tempdir().unwrap();
    let identities = ["us-east-1:1", "us-east-1:2", "us-east-1:3", "us-east-1:4"];
    let mut writes = 0;
    for round in 0..kills {
        let process = Process::start(folder.path());
        let stopped = Arc::new(AtomicBool::new(false));
        let mut writers = Vec::new();
        for id in identities {
            let user = process.user(id);
            let count = user.list("counter", 0).await.dataset_sync_count.unwrap();
            writers.push(tokio::spawn(write(user, count, stopped.clone())));
        }
        // Between 100 and 400 milliseconds of load.
        let load = std::time::Duration::from_millis(100 + (round as u64 * 97) % 300);
        tokio::time::sleep(load).await;
        stopped.store(true, Ordering::SeqCst);
        drop(process);
        let process = Process::start(folder.path());
        writes = 0;
        for (id, writer) in identities.into_iter().zip(writers) {
            let acknowledged = writer.await.unwrap();
            let listed = process.user(id).list("counter", 0).await;
            let stored = listed.dataset_sync_count.unwrap();
            // The last write may have been committed without being acknowledged.
            assert!(
                stored == acknowledged || stored == acknowledged + 1,
                "round {round}: {acknowledged} acknowledged, {stored} stored"
            );
            if stored > 0 {
                let value = listed.records()[0].value().unwrap().to_owned();
                assert_eq!(value, stored.to_string(), "round {round}");
            }
            writes += stored;
        }
    }
    assert!(writes > 0, "the service was under load");
}

#[cfg(unix)]
#[test]
fn a_terminated_service_ends_with_success() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::start(folder.path());
    let id = process.child.id().to_string();
    let status = Command::new("kill").arg(&id).status().unwrap();
    assert!(status.success());
    assert!(process.child.wait().unwrap().success());
    // The write-ahead log has been merged into the file.
    assert!(!folder.path().join("data.sqlite-wal").exists());
}

#[test]
fn errors_of_the_start_are_reported() {
    let output = Command::new(env!("CARGO_BIN_EXE_cognito-sync-local"))
        .args(["--port", "0", "--seed", "missing.json"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.starts_with("error: cannot read the seed missing.json: "),
        "{text}"
    );
}

#[test]
fn the_environment_is_printed() {
    let output = Command::new(env!("CARGO_BIN_EXE_cognito-sync-local"))
        .args(["env", "--port", "4567"])
        .output()
        .unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("export AWS_ENDPOINT_URL=http://127.0.0.1:4567\n"),
        "{text}"
    );
}
