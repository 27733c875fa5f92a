//! The paths below `/_local`, and web pages.

use crate::raw;
use crate::support::{GCM, Scene, assert_error, replace};
use axum::Router;
use axum::routing::post;
use cognito_sync_local::{Builder, LocalService, Seed};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const SEED: &str = r#"{"identityPools": [{"id": "us-east-1:0", "name": "seeded"}]}"#;

#[tokio::test]
async fn health_is_reported_on_two_paths() {
    let scene = Scene::start().await;
    for path in ["/_local/health", "/_localstack/health"] {
        let response = raw::request(&scene, "GET", path).await;
        assert_eq!(response.status, 200);
        assert_eq!(response.header("content-type"), Some("application/json"));
        let health = response.json();
        assert_eq!(health["status"], "running");
        assert_eq!(
            health["services"],
            json!({"cognito-identity": "running", "cognito-sync": "running"})
        );
    }
    let response = raw::request(&scene, "GET", "/_local/other").await;
    assert_eq!(response.status, 404);
}

#[tokio::test]
async fn foreign_hosts_and_origins_are_refused() {
    let scene = Scene::start().await;
    for headers in [
        "host: example.com",
        "host: localhost\norigin: https://example.com",
        "host: localhost\norigin: null",
    ] {
        for path in [
            "/_local/reset",
            "/_local/import",
            "/_local/faults",
            "/_local/other",
        ] {
            let head = format!("POST {path} HTTP/1.1\n{headers}\ncontent-length: 0");
            let response = raw::send(&scene, &head, b"").await;
            assert_eq!(response.status, 403, "{headers} {path}");
            assert_eq!(response.header("access-control-allow-origin"), None);
        }
    }
    let head = "GET /_local/health HTTP/1.1\nhost: localhost:1\norigin: http://127.0.0.1:3000";
    assert_eq!(raw::send(&scene, head, b"").await.status, 200);
}

#[tokio::test]
async fn web_pages_may_call_the_services_only() {
    let scene = Scene::start().await;
    let preflight = "host: localhost\norigin: https://app.example\n\
                     access-control-request-method: POST\n\
                     access-control-request-headers: authorization,x-amz-date,x-amz-target";
    for path in ["/", "/identitypools/us-east-1%3A0/configuration"] {
        let head = format!("OPTIONS {path} HTTP/1.1\n{preflight}");
        let response = raw::send(&scene, &head, b"").await;
        assert_eq!(response.status, 204);
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        assert_eq!(
            response.header("access-control-allow-methods"),
            Some("GET,POST,DELETE")
        );
        assert_eq!(
            response.header("access-control-allow-headers"),
            Some("authorization,x-amz-date,x-amz-target")
        );
    }
    let head = "GET /identitypools HTTP/1.1\nhost: localhost\norigin: https://app.example";
    let response = raw::send(&scene, head, b"").await;
    assert_eq!(response.header("access-control-allow-origin"), Some("*"));
    let exposed = response.header("access-control-expose-headers").unwrap();
    assert!(exposed.contains("x-amzn-errortype"), "{exposed}");

    for path in [
        "/_local/reset",
        "/_local/health",
        "/_local",
        "/_local/other",
    ] {
        let head = format!("OPTIONS {path} HTTP/1.1\n{preflight}");
        let response = raw::send(&scene, &head, b"").await;
        assert_eq!(
            response.header("access-control-allow-origin"),
            None,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_reset_removes_everything_and_applies_the_seed() {
    let seed = Seed::from_json(SEED).unwrap();
    let scene = Scene::start_with(LocalService::builder().seed(seed)).await;
    let count = || async {
        let listed = scene.sync.list_identity_pool_usage().send().await.unwrap();
        listed.count
    };
    assert_eq!(count().await, 2);
    assert_eq!(
        raw::request(&scene, "POST", "/_local/reset").await.status,
        204
    );
    assert_eq!(count().await, 1);
    let described = scene
        .identity
        .describe_identity_pool()
        .identity_pool_id("us-east-1:0");
    let pool = described.send().await.unwrap();
    assert_eq!(
        (
            pool.identity_pool_name.as_str(),
            pool.allow_unauthenticated_identities
        ),
        ("seeded", true)
    );
    scene.service.reset().await.unwrap();
    assert_eq!(count().await, 1);
}

#[tokio::test]
async fn the_state_is_exported_and_imported() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let exported = raw::request(&scene, "GET", "/_local/export").await;
    assert_eq!(
        exported.header("content-type"),
        Some("application/vnd.sqlite3")
    );
    user.update("settings", [replace("a", "2", 1)])
        .await
        .unwrap();
    let imported = raw::post(&scene, "/_local/import", &exported.body).await;
    assert_eq!(imported.status, 204, "{}", imported.text());
    // Credentials that were issued before stay valid.
    assert_eq!(
        user.list("settings", 0).await.records()[0].value(),
        Some("1")
    );

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.sqlite");
    std::fs::write(&path, &exported.body).unwrap();
    let other = LocalService::builder()
        .data_file(&path)
        .start()
        .await
        .unwrap();
    let client = crate::support::sync_client(&other, other.credentials());
    let listed = client.list_identity_pool_usage().send().await.unwrap();
    assert_eq!(listed.identity_pool_usages()[0].data_storage(), Some(2));

    let refused = raw::post(&scene, "/_local/import", b"text").await;
    assert_eq!(refused.status, 400);
    assert_eq!(
        refused.json()["message"],
        "the imported file is not a data file of cognito-sync-local; use one that `--data` or \
         `/_local/export` has written, or a new path"
    );
}

#[tokio::test]
async fn notifications_are_listed_and_posted_to_the_webhook() {
    let (sender, mut received) = mpsc::unbounded_channel();
    let handler = move |body: String| {
        let sent: Value = serde_json::from_str(&body).expect("a notification is JSON");
        sender.send(sent).expect("the test waits");
        async {}
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/push", listener.local_addr().unwrap());
    let router = Router::new().route("/push", post(handler));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let scene = Scene::start_with(LocalService::builder().webhook(url)).await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let device = user.register("token").await;
    user.subscribe("settings", &device).await;
    user.update("settings", [replace("a", "2", 1)])
        .await
        .unwrap();
    user.update("settings", [replace("a", "3", 2)])
        .await
        .unwrap();

    let posted = [
        received.recv().await.unwrap(),
        received.recv().await.unwrap(),
    ];
    assert_eq!(posted[0]["deviceId"], device);
    assert_eq!(posted[0]["applicationArn"], GCM);
    assert_eq!(posted[1]["payload"]["syncCount"], 3);
    let listed = raw::request(&scene, "GET", "/_local/notifications")
        .await
        .json();
    assert_eq!(listed, json!({ "notifications": posted }));
    let path = format!("/_local/notifications?after={}", posted[0]["id"]);
    let listed = raw::request(&scene, "GET", &path).await.json();
    assert_eq!(listed, json!({ "notifications": [posted[1]] }));
    for query in ["after=x", "befor=1"] {
        let path = format!("/_local/notifications?{query}");
        let wrong = raw::request(&scene, "GET", &path).await;
        assert_eq!(wrong.status, 400);
        let text = wrong.text();
        assert!(text.contains("the only parameter is `after`"), "{text}");
    }
}

#[tokio::test]
async fn wrong_paths_and_methods_are_answered_with_the_right_ones() {
    let scene = Scene::start().await;
    for (method, path, status) in [
        ("GET", "/_local/help", 404),
        ("POST", "/_local", 404),
        ("GET", "/_local/reset", 405),
    ] {
        let response = raw::request(&scene, method, path).await;
        assert_eq!(response.status, status, "{method} {path}");
        let text = response.json()["message"].to_string();
        assert!(text.contains("POST /_local/reset"), "{text}");
    }
}

/// Returns the error of a service that does not start.
async fn refused(settings: Builder) -> String {
    settings.start().await.unwrap_err().to_string()
}

#[tokio::test]
async fn settings_that_cannot_work_are_reported() {
    let builder = LocalService::builder;
    assert_eq!(
        refused(builder().region("us/east")).await,
        "the region must consist of visible ASCII characters except `/` and `,`"
    );
    let text = refused(builder().webhook("ftp://x")).await;
    assert!(text.starts_with("`ftp://x` is not an `http` URL"), "{text}");
    let text = refused(builder().streams_file("missing/streams.jsonl")).await;
    assert!(
        text.starts_with("cannot write to the streams file missing/streams.jsonl: "),
        "{text}"
    );
    let text = refused(builder().host("192.0.2.1")).await;
    assert!(
        text.ends_with("; use a name or an address of this machine, such as 127.0.0.1"),
        "{text}"
    );
    let taken = LocalService::start().await.unwrap();
    let port = taken.address().port();
    let text = refused(builder().port(port)).await;
    assert!(
        text.starts_with(&format!("cannot listen on 127.0.0.1 port {port}: ")),
        "{text}"
    );
    assert!(
        text.ends_with("; choose another port, or 0 for any free one"),
        "{text}"
    );
}

#[tokio::test]
async fn a_stopped_service_completes_its_requests() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let fault = cognito_sync_local::Fault::new("ListDatasets");
    scene
        .service
        .inject_fault(fault.delay(std::time::Duration::from_millis(300)))
        .unwrap();
    let list = user
        .sync
        .list_datasets()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id);
    let call = tokio::spawn(list.send());
    // The fault is used up once the request has arrived.
    while raw::request(&scene, "GET", "/_local/faults").await.json()["faults"] != json!([]) {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let address = scene.service.address();
    scene.service.stop().await;
    call.await.unwrap().unwrap();
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_dropped_service_frees_its_port() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let port = scene.service.address().port();
    drop(scene.service);
    let mut restarted = LocalService::builder().port(port).start().await;
    for _ in 0..100 {
        if restarted.is_ok() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        restarted = LocalService::builder().port(port).start().await;
    }
    let _restarted = restarted.unwrap();
    let list = user
        .sync
        .list_datasets()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id);
    // Another service in memory has another secret.
    assert_error!(
        list.send().await,
        "UnrecognizedClientException",
        "The security token included in the request is invalid."
    );
}
