//! One request of a client and its response.

use super::response::{not_authenticated, set_common_headers, unreadable_body};
use super::{App, cors};
use crate::auth::{AuthError, Caller};
use crate::faults::Fault;
use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use cognito_identity::meta::CognitoIdentity;
use cognito_sync::meta::CognitoSync;
use http::request::Parts;
use http::{HeaderMap, Method, Request, Response};
use regex::Regex;
use sdk_runtime::generated::{Auth, Protocol, Service as _};
use sdk_runtime::server::{
    MatchPattern, Route, RouteError, ServedOperation, ServerError, patterns, to_regex,
};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// Signing names of the two services.
const SYNC: &str = "cognito-sync";
const IDENTITY: &str = "cognito-identity";

/// The patterns of both models, compiled.
#[derive(Debug)]
pub(super) struct Patterns {
    compiled: HashMap<&'static str, Regex>,
}

impl Default for Patterns {
    fn default() -> Self {
        let sync = patterns(cognito_sync::server::OPERATIONS);
        let identity = patterns(cognito_identity::server::OPERATIONS);
        let compile = |pattern: &'static str| {
            let regex = Regex::new(&to_regex(pattern));
            (
                pattern,
                regex.expect("the patterns of the models are valid"),
            )
        };
        Self {
            compiled: sync.into_iter().chain(identity).map(compile).collect(),
        }
    }
}

impl MatchPattern for Patterns {
    fn is_match(&self, pattern: &'static str, text: &str) -> bool {
        let regex = self.compiled.get(pattern);
        regex.is_some_and(|regex| regex.is_match(text))
    }
}

/// Marks a response in place of which the connection is closed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disconnect;

/// The service that a request is for, and its operation.
struct Target {
    route: Route,
    signing_name: &'static str,
    protocol: Protocol,
}

/// Handles a request to either service.
pub(super) async fn handle(State(app): State<Arc<App>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if parts.method == Method::OPTIONS {
        return cors::preflight(&parts.headers);
    }
    let mut response = exchange(&app, &parts, body).await.map(Body::from);
    set_common_headers(response.headers_mut(), app.service.clock.now());
    cors::expose(&parts.headers, response.headers_mut());
    response
}

async fn exchange(app: &App, parts: &Parts, body: Body) -> Response<Bytes> {
    let target = match route(app, parts) {
        Ok(target) => target,
        Err((error, protocol)) => return ServerError::from(error).response(protocol),
    };
    let protocol = target.protocol;
    let operation = target.route.operation();
    let invocation = header(&parts.headers, "amz-sdk-invocation-id");
    if let Some(fault) = app.faults.take(operation.name(), invocation)
        && let Some(response) = apply(fault, protocol).await
    {
        return response;
    }
    // Key, scope and date are checked before a body is read for a request that they make invalid.
    let unverified = match operation.descriptor().auth {
        Auth::None => None,
        Auth::SigV4 | Auth::SigV4UnsignedPayload => {
            match app.verifier.check_head(parts, target.signing_name) {
                Ok(Some(unverified)) => Some(unverified),
                Ok(None) => return refuse(app, operation, &AuthError::NotSigned, protocol),
                Err(error) => return refuse(app, operation, &error, protocol),
            }
        }
    };
    let body = match app.bodies.read(&parts.headers, body).await {
        Ok(body) => body,
        Err(error) => return unreadable_body(&error, protocol),
    };
    let caller = match unverified {
        None => Caller::Anonymous,
        Some(unverified) => match app.verifier.verify(unverified, parts, &body.bytes) {
            Ok(caller) => caller,
            Err(error) => return refuse(app, operation, &error, protocol),
        },
    };
    let request = sdk_runtime::server::Request {
        route: &target.route,
        parts,
        body: &body.bytes,
        patterns: &app.patterns,
    };
    if target.signing_name == SYNC {
        super::sync_api::call(&app.service, caller, &request).await
    } else {
        super::identity_api::call(&app.service, caller, &request).await
    }
}

/// Responds to a request that is not authenticated, with the error of AWS, and logs what to do about it here.
fn refuse(
    app: &App,
    operation: &ServedOperation,
    error: &AuthError,
    protocol: Protocol,
) -> Response<Bytes> {
    let name = operation.name();
    let region = &app.service.region;
    match error {
        AuthError::NotSigned | AuthError::UnknownKey => tracing::warn!(
            "{name} refused: the request is signed with no key of this service. Use the developer's keys, which \
             `cognito-sync-local env` prints, or credentials that this service has issued"
        ),
        AuthError::WrongScope(_) => {
            tracing::warn!("{name} refused: {error} The service runs in the region {region}");
        }
        AuthError::WrongSignature { .. } => tracing::warn!(
            "{name} refused: the signature does not match. Check the secret access key; the response has the \
             request as the service has read it"
        ),
        _ => tracing::warn!("{name} refused: {error}"),
    }
    not_authenticated(error, protocol)
}

/// Finds the operation. Requests of Cognito Identity name it in `X-Amz-Target`; old clients of Cognito Sync
/// send that header as well, beside the path that counts.
fn route(app: &App, parts: &Parts) -> Result<Target, (RouteError, Protocol)> {
    let identity = CognitoIdentity::METADATA.protocol;
    let sync = CognitoSync::METADATA.protocol;
    let is_rpc = parts.method == Method::POST
        && parts.uri.path() == "/"
        && header(&parts.headers, "x-amz-target").is_some();
    let (router, signing_name, protocol) = if is_rpc {
        (&app.identity_router, IDENTITY, identity)
    } else {
        (&app.sync_router, SYNC, sync)
    };
    let route = router.route(parts).map_err(|error| (error, protocol))?;
    Ok(Target {
        route,
        signing_name,
        protocol,
    })
}

/// Applies a fault and returns its response, if it has one.
async fn apply(fault: Fault, protocol: Protocol) -> Option<Response<Bytes>> {
    if fault.delay_millis > 0 {
        tokio::time::sleep(Duration::from_millis(fault.delay_millis)).await;
    }
    if fault.disconnect {
        let mut response = Response::new(Bytes::new());
        response.extensions_mut().insert(Disconnect);
        return Some(response);
    }
    let error = fault.error?;
    let status = error.status();
    Some(ServerError::new(status, error.code, error.message).response(protocol))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
