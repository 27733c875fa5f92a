//! An identity pool with guests and users, on a clock that tests move.

use aws_smithy_async::time::TimeSource;
use cognito_identity_credentials::{Builder, CognitoIdentityCredentials, Logins};
use sdk_conformance::server::{Key, Request, Response, Server};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(crate) const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";

/// The identity provider of the pool.
pub(crate) const PROVIDER: &str = "accounts.google.com";

/// The time for which credentials are valid, in seconds.
pub(crate) const LIFETIME: u64 = 3600;

/// A clock that stands still until a test moves it.
#[derive(Clone, Debug)]
pub(crate) struct Clock(Arc<AtomicU64>);

impl Clock {
    pub(crate) fn seconds(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Returns a time from now on.
    pub(crate) fn after(&self, seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.seconds() + seconds)
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.after(0)
    }
}

/// The service: one identity pool.
pub(crate) struct Service {
    pub(crate) server: Server,
    pub(crate) clock: Clock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    guests_allowed: bool,
    /// The user of each identity, if it is not that of a guest.
    identities: BTreeMap<String, Option<String>>,
    created: u32,
    issued: u32,
    /// The key that all credentials have; otherwise each has one of its own.
    key: Option<Key>,
    /// Responses to the next calls, in place of those of the pool.
    scripted: VecDeque<Response>,
}

impl Service {
    /// Starts a pool that accepts guests.
    pub(crate) async fn start() -> Self {
        let clock = Clock(Arc::new(AtomicU64::new(1_800_000_000)));
        let state = Arc::new(Mutex::new(State {
            guests_allowed: true,
            ..State::default()
        }));
        let (time, shared) = (clock.clone(), state.clone());
        let handler =
            move |request: &Request| shared.lock().unwrap().respond(time.seconds(), request);
        let server = Server::start_with_public_operations(
            "cognito-identity",
            "us-east-1",
            |_| true,
            handler,
        );
        Self {
            server: server.await,
            clock,
            state,
        }
    }

    /// Returns a builder for this pool.
    pub(crate) fn builder(&self) -> Builder {
        CognitoIdentityCredentials::builder()
            .identity_pool_id(POOL)
            .endpoint_url(self.server.url())
            .time_source(self.clock.clone())
    }

    /// Returns logins of a user, with a token that is valid for some seconds.
    pub(crate) fn login(&self, user: &str, seconds: u64) -> Logins {
        let expiry = self.clock.seconds() + seconds;
        Logins::none().with(PROVIDER, format!("{user}/{expiry}"))
    }

    pub(crate) fn refuse_guests(&self) {
        self.state.lock().unwrap().guests_allowed = false;
    }

    pub(crate) fn issue(&self, key: Key) {
        self.state.lock().unwrap().key = Some(key);
    }

    pub(crate) fn delete_identities(&self) {
        self.state.lock().unwrap().identities.clear();
    }

    /// Sets the response to the next call.
    pub(crate) fn respond_next(&self, response: Response) {
        self.state.lock().unwrap().scripted.push_back(response);
    }

    /// Returns the operations that were called.
    pub(crate) fn calls(&self) -> Vec<String> {
        let requests = self.server.requests();
        requests
            .iter()
            .map(|request| operation(request).to_owned())
            .collect()
    }

    /// Returns the number of calls of an operation.
    pub(crate) fn count(&self, operation: &str) -> usize {
        self.calls()
            .iter()
            .filter(|call| *call == operation)
            .count()
    }
}

fn operation(request: &Request) -> &str {
    let target = request.header("x-amz-target").unwrap_or_default();
    target
        .strip_prefix("AWSCognitoIdentityService.")
        .unwrap_or_default()
}

/// A response of the service's exceptions.
pub(crate) fn exception(code: &str, message: &str) -> Response {
    let body = json!({ "__type": code, "message": message });
    Response::json(400, "id-1", &body).header("x-amzn-errortype", &format!("{code}:"))
}

fn not_authorized(message: &str) -> Response {
    exception("NotAuthorizedException", message)
}

impl State {
    fn respond(&mut self, now: u64, request: &Request) -> Response {
        if let Some(response) = self.scripted.pop_front() {
            return response;
        }
        let body = request.json().unwrap();
        let result = match operation(request) {
            "GetId" => self.get_id(now, &body),
            "GetCredentialsForIdentity" => self.get_credentials(now, &body),
            other => Err(exception("UnknownOperationException", other)),
        };
        match result {
            Ok(output) => Response::json(200, "id-1", &output),
            Err(response) => response,
        }
    }

    fn get_id(&mut self, now: u64, body: &Value) -> Result<Value, Response> {
        let pool = body["IdentityPoolId"].as_str().unwrap_or_default();
        if pool != POOL {
            let message = format!("IdentityPool '{pool}' not found.");
            return Err(exception("ResourceNotFoundException", &message));
        }
        let user = user(now, body)?;
        if user.is_none() && !self.guests_allowed {
            let message = "Unauthenticated access is not supported for this identity pool.";
            return Err(not_authorized(message));
        }
        let id = match user.as_deref().and_then(|user| self.identity_of(user)) {
            Some(id) => id,
            None => self.create(user),
        };
        Ok(json!({ "IdentityId": id }))
    }

    fn get_credentials(&mut self, now: u64, body: &Value) -> Result<Value, Response> {
        let id = body["IdentityId"].as_str().unwrap_or_default().to_owned();
        let Some(owner) = self.identities.get(&id).cloned() else {
            let message = format!("Identity '{id}' not found.");
            return Err(exception("ResourceNotFoundException", &message));
        };
        let id = match (owner, user(now, body)?) {
            (None, None) => id,
            (Some(_), None) => {
                return Err(not_authorized(&format!(
                    "Access to Identity '{id}' is forbidden."
                )));
            }
            (Some(owner), Some(user)) if owner == user => id,
            (Some(_), Some(_)) => {
                return Err(not_authorized(
                    "Logins don't match. Please include at least one valid login for this identity \
                     or identity pool.",
                ));
            }
            // A guest who logs in: the identity becomes that of the user, or is merged into it.
            (None, Some(user)) => match self.identity_of(&user) {
                Some(merged) => {
                    self.identities.remove(&id);
                    merged
                }
                None => {
                    self.identities.insert(id.clone(), Some(user));
                    id
                }
            },
        };
        self.issued += 1;
        let number = self.issued;
        let (key, secret, token) = match self.key {
            Some(key) => (
                key.id.to_owned(),
                key.secret.to_owned(),
                key.session_token.unwrap_or_default().to_owned(),
            ),
            None => (
                format!("ASIA{number}"),
                format!("hush-secret-{number}"),
                format!("hush-session-{number}"),
            ),
        };
        Ok(json!({
            "IdentityId": id,
            "Credentials": {
                "AccessKeyId": key,
                "SecretKey": secret,
                "SessionToken": token,
                "Expiration": now + LIFETIME,
            },
        }))
    }

    fn identity_of(&self, user: &str) -> Option<String> {
        let mut identities = self.identities.iter();
        identities.find_map(|(id, owner)| (owner.as_deref() == Some(user)).then(|| id.clone()))
    }

    fn create(&mut self, user: Option<String>) -> String {
        self.created += 1;
        let id = format!("us-east-1:00000000-0000-0000-0000-{:012}", self.created);
        self.identities.insert(id.clone(), user);
        id
    }
}

/// Returns the user whose token is in a request, unless it has expired.
fn user(now: u64, body: &Value) -> Result<Option<String>, Response> {
    let Some(logins) = body["Logins"].as_object() else {
        return Ok(None);
    };
    let Some(token) = logins.get(PROVIDER).and_then(Value::as_str) else {
        let message = "Token is not from a supported provider of this identity pool.";
        return Err(not_authorized(message));
    };
    let parts = token.split_once('/');
    let Some((user, expiry)) = parts.and_then(|(user, time)| Some((user, time.parse().ok()?)))
    else {
        return Err(not_authorized(
            "Invalid login token. Couldn't verify signed token.",
        ));
    };
    if now >= expiry {
        let message = format!("Invalid login token. Token expired: {now} >= {expiry}");
        return Err(not_authorized(&message));
    }
    Ok(Some(user.to_owned()))
}
