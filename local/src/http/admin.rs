//! The paths below `/_local`: health, notifications, faults, and the whole state.
//!
//! They are not signed. Requests with a foreign `Host` or `Origin` are refused, see [`origin`](super::origin).

use super::{App, body};
use crate::effects::notification_json;
use crate::error::ServiceError;
use crate::faults::Fault;
use crate::store::{StoreError, notifications, pools};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Largest data file that can be imported.
const MAX_IMPORT: usize = 256 * 1024 * 1024;

/// Media type of data files.
const SQLITE: &str = "application/vnd.sqlite3";

/// The paths and their methods, for errors.
const PATHS: &str = "GET /_local/health, GET /_local/notifications, POST /_local/reset, GET /_local/export, \
                     POST /_local/import, and GET, POST and DELETE /_local/faults";

type AppState = State<Arc<App>>;

/// Error of a request to these paths.
pub(crate) struct AdminError {
    status: StatusCode,
    message: String,
}

impl AdminError {
    fn bad_request(message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            message: message.into(),
        }
    }
}

impl From<StoreError> for AdminError {
    fn from(error: StoreError) -> Self {
        let status = match error {
            StoreError::Foreign { .. } | StoreError::Newer { .. } => StatusCode::BAD_REQUEST,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self {
            status,
            message: error.to_string(),
        }
    }
}

impl From<ServiceError> for AdminError {
    fn from(error: ServiceError) -> Self {
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            message: error.message,
        }
    }
}

impl IntoResponse for AdminError {
    fn into_response(self) -> Response {
        (self.status, json_body(&json!({ "message": self.message }))).into_response()
    }
}

/// Returns the handlers of these paths.
pub(super) fn router(app: &Arc<App>) -> Router<Arc<App>> {
    Router::new()
        .route("/_local/health", get(health))
        // The path that users of LocalStack probe.
        .route("/_localstack/health", get(health))
        .route("/_local/reset", post(reset_state))
        .route("/_local/notifications", get(list_notifications))
        .route("/_local/export", get(export))
        .route("/_local/import", post(import))
        .route(
            "/_local/faults",
            get(list_faults).post(add_fault).delete(clear_faults),
        )
        .method_not_allowed_fallback(wrong_method)
        .route("/_local", any(not_found))
        .route("/_local/{*path}", any(not_found))
        .layer(middleware::from_fn_with_state(app.clone(), refuse_foreign))
}

/// Refuses requests of web pages of other sites.
async fn refuse_foreign(State(app): AppState, request: Request, next: Next) -> Response {
    if app.local_hosts.accept(request.headers()) {
        return next.run(request).await;
    }
    let error = AdminError {
        status: StatusCode::FORBIDDEN,
        message:
            "the Host or Origin of the request is not that of this machine; use localhost, or the \
                  name that the service was started with as `--host`"
                .to_owned(),
    };
    error.into_response()
}

async fn health(State(app): AppState) -> impl IntoResponse {
    let failures = app.service.effects.failures();
    json_body(&json!({
        "status": "running",
        "version": env!("CARGO_PKG_VERSION"),
        "services": { "cognito-identity": "running", "cognito-sync": "running" },
        "failures": { "webhook": failures.webhook, "streams": failures.streams },
    }))
}

async fn reset_state(State(app): AppState) -> Result<StatusCode, AdminError> {
    reset(&app).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Removes the state and the faults, and applies the seed.
pub(crate) async fn reset(app: &App) -> Result<(), ServiceError> {
    app.faults.clear();
    app.service.store.clear().await?;
    app.apply_seed().await
}

impl App {
    /// Applies the seed, if there is one and the service has no pools.
    pub(crate) async fn apply_seed(&self) -> Result<(), ServiceError> {
        let Some(seed) = self.seed.clone() else {
            return Ok(());
        };
        let (now, region) = (self.service.clock.timestamp(), self.service.region.clone());
        self.service
            .store
            .write(
                move |connection| match pools::list(connection, "", 1)?[..] {
                    [] => seed.apply(connection, &region, now),
                    _ => Ok(()),
                },
            )
            .await
    }
}

/// The query of the path of notifications.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NotificationsQuery {
    /// Number of the last notification that the client has seen.
    #[serde(default)]
    after: i64,
}

async fn list_notifications(
    State(app): AppState,
    query: Result<Query<NotificationsQuery>, QueryRejection>,
) -> Result<Response, AdminError> {
    let Query(query) = query.map_err(|error| {
        AdminError::bad_request(format!(
            "{}; the only parameter is `after`, the `id` of a notification",
            error.body_text()
        ))
    })?;
    let listed = app
        .service
        .store
        .read(|connection| Ok::<_, StoreError>(notifications::list(connection, query.after)?))?;
    let listed: Vec<Value> = listed.iter().map(notification_json).collect();
    Ok(json_body(&json!({ "notifications": listed })).into_response())
}

async fn export(State(app): AppState) -> Result<Response, AdminError> {
    // Copying a large state takes long.
    let export = tokio::task::spawn_blocking(move || app.service.store.export());
    let bytes = export.await.unwrap_or(Err(StoreError::Closed))?;
    Ok(([(CONTENT_TYPE, SQLITE)], bytes).into_response())
}

async fn import(State(app): AppState, body: Body) -> Result<StatusCode, AdminError> {
    let bytes = read(body, MAX_IMPORT).await?;
    app.service.store.import(bytes.to_vec()).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn list_faults(State(app): AppState) -> impl IntoResponse {
    json_body(&json!({ "faults": app.faults.remaining() }))
}

async fn add_fault(State(app): AppState, body: Body) -> Result<StatusCode, AdminError> {
    let bytes = read(body, body::MAX_BODY).await?;
    let fault: Fault = serde_json::from_slice(&bytes)
        .map_err(|error| AdminError::bad_request(format!("the fault is not valid: {error}")))?;
    let added = app.faults.add(fault);
    added.map_err(|error| AdminError::bad_request(error.to_string()))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn read(body: Body, limit: usize) -> Result<Bytes, AdminError> {
    to_bytes(body, limit).await.map_err(|_| AdminError {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        message: format!("the body cannot be read, or is larger than {limit} bytes"),
    })
}

async fn clear_faults(State(app): AppState) -> StatusCode {
    app.faults.clear();
    StatusCode::NO_CONTENT
}

async fn not_found() -> impl IntoResponse {
    AdminError {
        status: StatusCode::NOT_FOUND,
        message: format!("there is no such path; the paths are {PATHS}"),
    }
}

async fn wrong_method() -> impl IntoResponse {
    AdminError {
        status: StatusCode::METHOD_NOT_ALLOWED,
        message: format!("the path does not have this method; the paths are {PATHS}"),
    }
}

fn json_body(value: &Value) -> impl IntoResponse + use<> {
    ([(CONTENT_TYPE, "application/json")], value.to_string())
}
