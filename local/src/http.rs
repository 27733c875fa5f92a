//! HTTP: the requests of clients and of administration, and the responses.
//!
//! [`serve`] accepts connections. [`router`] sends paths below `/_local` to [`admin`] and everything else to
//! [`exchange`], which authenticates a request, reads its body within the limits of [`body`], and calls the operation
//! ([`sync_api`], [`identity_api`]). Browsers are the subject of [`cors`] and [`origin`].

mod admin;
mod body;
mod cors;
mod exchange;
mod identity_api;
mod origin;
mod response;
mod serve;
mod sync_api;

pub(crate) use admin::reset;
pub(crate) use serve::Server;

use crate::auth::Verifier;
use crate::faults::Faults;
use crate::operations::Service;
use crate::seed::Seed;
use axum::Router;
use body::Bodies;
use exchange::Patterns;
use origin::LocalHosts;
use std::sync::Arc;

/// Everything that the handlers of requests use.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) service: Service,
    pub(crate) verifier: Verifier,
    pub(crate) faults: Faults,
    /// Applied when the state is empty.
    pub(crate) seed: Option<Seed>,
    bodies: Bodies,
    patterns: Patterns,
    sync_router: sdk_runtime::server::Router,
    identity_router: sdk_runtime::server::Router,
    local_hosts: LocalHosts,
}

impl App {
    /// `host` is the name or address that the service is bound to.
    pub(crate) fn new(
        service: Service,
        verifier: Verifier,
        seed: Option<Seed>,
        host: &str,
    ) -> Self {
        Self {
            service,
            verifier,
            faults: Faults::default(),
            seed,
            bodies: Bodies::default(),
            patterns: Patterns::default(),
            sync_router: cognito_sync::server::router(),
            identity_router: cognito_identity::server::router(),
            local_hosts: LocalHosts::new(host),
        }
    }
}

/// Returns the handlers of all paths.
fn router(app: Arc<App>) -> Router {
    Router::new()
        .merge(admin::router(&app))
        .fallback(exchange::handle)
        .with_state(app)
}
