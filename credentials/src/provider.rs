//! The provider: it obtains the identity ID and the credentials, and keeps them.

use crate::builder::Builder;
use crate::error::{Error, ErrorKind, Operation};
use crate::identity::Identity;
use crate::logins::{Logins, ProvideLogins};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::SharedTimeSource;
use cognito_identity::Client;
use cognito_identity::types;
use sdk_runtime::auth::{ExpiringCache, RefreshSettings};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

/// The times of renewal. It begins before the cache of any client expires its entry, which is five minutes
/// before the expiry at the earliest: renewal begins 5 to 10 minutes before the expiry.
const REFRESH: RefreshSettings = RefreshSettings {
    buffer_time: Duration::from_secs(10 * 60),
    // Credentials of Cognito Identity always have an expiry.
    default_expiration: Duration::from_secs(15 * 60),
};

/// The callback that receives the identity ID.
pub(crate) type OnIdentityChange = Box<dyn Fn(Option<&str>) + Send + Sync>;

/// Credentials of a user of an app, from Amazon Cognito Identity.
///
/// A credentials provider that obtains the identity ID of the user once, obtains temporary credentials of
/// that identity, and renews them 5 to 10 minutes before they expire. One call renews them, while others use the
/// cached ones; if there are none, they wait for it. If that call is dropped, another one takes over. If renewal
/// fails, the cached credentials stay in use until they expire.
///
/// Clones share everything. See the [documentation of the crate](crate) for examples.
#[derive(Clone)]
pub struct CognitoIdentityCredentials {
    shared: Arc<Shared>,
}

struct Shared {
    provider: Provider,
    session: RwLock<Arc<Session>>,
    /// Locked while the identity ID changes and the callback is called, so that the callback receives the
    /// changes in order.
    changes: Mutex<()>,
}

/// The part that stays the same.
pub(crate) struct Provider {
    pub(crate) identity_pool_id: String,
    /// The error of an invalid identity pool ID.
    pub(crate) valid: Result<(), Error>,
    pub(crate) custom_role_arn: Option<String>,
    pub(crate) on_identity_change: Option<OnIdentityChange>,
    pub(crate) time_source: SharedTimeSource,
    pub(crate) client: Client,
}

/// The part that a change of login replaces. What belongs to an old session is not used after it.
struct Session {
    logins: Arc<dyn ProvideLogins>,
    /// Shared by sessions until the user logs out.
    identity: Arc<Identity>,
    cache: ExpiringCache<Credentials>,
}

impl Session {
    fn new(logins: Arc<dyn ProvideLogins>, identity: Arc<Identity>) -> Arc<Self> {
        Arc::new(Self {
            logins,
            identity,
            cache: ExpiringCache::new(REFRESH),
        })
    }
}

impl CognitoIdentityCredentials {
    /// Returns a builder.
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) fn new(
        provider: Provider,
        logins: Arc<dyn ProvideLogins>,
        identity: Identity,
    ) -> Self {
        Self {
            shared: Arc::new(Shared {
                provider,
                session: RwLock::new(Session::new(logins, Arc::new(identity))),
                changes: Mutex::new(()),
            }),
        }
    }

    /// Returns the ID of the identity pool.
    pub fn identity_pool_id(&self) -> &str {
        &self.shared.provider.identity_pool_id
    }

    /// Returns the identity ID of the user, which is obtained from the identity pool if there is none yet.
    ///
    /// # Errors
    /// If the logins are not available, or Cognito Identity returns no identity ID for them.
    pub async fn identity_id(&self) -> Result<String, Error> {
        let shared = &*self.shared;
        shared.provider.valid.clone()?;
        loop {
            let session = shared.session();
            if let Some(id) = session.identity.get() {
                return Ok(id);
            }
            let obtained = async {
                let logins = shared.provider.logins(&session).await?;
                shared.obtain_identity(&session, &logins, None).await
            };
            let obtained = obtained.await;
            if shared.is_current(&session) {
                return obtained;
            }
        }
    }

    /// Returns the identity ID of the user, if it has been set or obtained.
    pub fn cached_identity_id(&self) -> Option<String> {
        self.shared.session().identity.get()
    }

    /// Replaces the source of login tokens, keeps the identity ID, and forgets the credentials.
    ///
    /// The next call obtains credentials with the new logins. A guest who has just logged in keeps the identity,
    /// or gets the one that the login already has. Calls that are obtaining credentials start again with the new
    /// logins. To log in another user, call [`logout`](Self::logout) first.
    pub fn set_logins(&self, logins: impl ProvideLogins) {
        self.shared.replace_session(|old| {
            let identity = old.identity.clone();
            Session::new(Arc::new(logins), identity)
        });
    }

    /// Forgets the credentials, and keeps the logins and the identity ID.
    ///
    /// The next call obtains others, for example after the permissions of the role or the user's groups have
    /// changed.
    pub fn forget_credentials(&self) {
        self.shared.replace_session(|old| {
            let (logins, identity) = (old.logins.clone(), old.identity.clone());
            Session::new(logins, identity)
        });
    }

    /// Forgets the logins, the identity ID and the credentials.
    ///
    /// The next call is that of a new guest, unless [`set_logins`](Self::set_logins) is called before. Calls that
    /// are obtaining credentials start again. Credentials that clients already have remain valid until they
    /// expire; AWS has no means to revoke them.
    pub fn logout(&self) {
        let shared = &*self.shared;
        let _changes = shared
            .changes
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let old = shared.replace_session(|_| {
            Session::new(Arc::new(Logins::none()), Arc::new(Identity::default()))
        });
        if old.identity.get().is_some() {
            shared.provider.notify(None);
        }
    }

    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let shared = &*self.shared;
        shared.provider.valid.clone()?;
        loop {
            let session = shared.session();
            let now = || shared.provider.time_source.now();
            let load = async || Ok(shared.load(&session).await?);
            let loaded = session.cache.get_or_load(now, load).await;
            if !shared.is_current(&session) {
                tracing::debug!("the login has changed; obtaining credentials again");
                continue;
            }
            return loaded.map_err(|error| match Error::find(error.inner()) {
                Some(error) => error.clone().into(),
                None => CredentialsError::unhandled(error),
            });
        }
    }
}

impl Shared {
    fn session(&self) -> Arc<Session> {
        let session = self.session.read();
        session.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_current(&self, session: &Arc<Session>) -> bool {
        Arc::ptr_eq(session, &self.session())
    }

    /// Replaces the session, and returns the old one.
    fn replace_session(&self, new: impl FnOnce(&Session) -> Arc<Session>) -> Arc<Session> {
        let session = self.session.write();
        let mut session = session.unwrap_or_else(PoisonError::into_inner);
        let new = new(&session);
        std::mem::replace(&mut *session, new)
    }

    /// Obtains new credentials.
    async fn load(&self, session: &Session) -> Result<(Credentials, Option<SystemTime>), Error> {
        let provider = &self.provider;
        let logins = provider.logins(session).await?;
        let stored = session.identity.get();
        let id = match &stored {
            Some(id) => id.clone(),
            None => self.obtain_identity(session, &logins, None).await?,
        };
        let (issued_for, credentials) = match provider.issue(&id, &logins).await {
            Err(error) if error.kind() == ErrorKind::IdentityNotFound && stored.is_some() => {
                tracing::warn!("the stored identity has been deleted; obtaining another");
                let id = self.obtain_identity(session, &logins, Some(&id)).await?;
                provider.issue(&id, &logins).await?
            }
            issued => issued?,
        };
        if let Some(id) = issued_for {
            self.store_identity(session, id);
        }
        let expiry = credentials.expiry();
        Ok((credentials, expiry))
    }

    /// Returns the stored identity ID, or obtains one if there is none other than `deleted`.
    async fn obtain_identity(
        &self,
        session: &Session,
        logins: &Logins,
        deleted: Option<&str>,
    ) -> Result<String, Error> {
        let _obtaining = session.identity.lock().await;
        // Another call may have obtained it in the meantime.
        match session.identity.get() {
            Some(id) if deleted != Some(&*id) => return Ok(id),
            _ => {}
        }
        let id = self.provider.get_id(logins).await?;
        self.store_identity(session, id.clone());
        Ok(id)
    }

    fn store_identity(&self, session: &Session, id: String) {
        let _changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = session.identity.set(Some(id.clone()));
        // After a logout, the old identity must not be stored.
        if is_new && Arc::ptr_eq(&session.identity, &self.session().identity) {
            self.provider.notify(Some(&id));
        }
    }
}

impl Provider {
    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, &self.identity_pool_id, None)
    }

    fn notify(&self, identity_id: Option<&str>) {
        if let Some(callback) = &self.on_identity_change {
            callback(identity_id);
        }
    }

    async fn logins(&self, session: &Session) -> Result<Logins, Error> {
        session.logins.logins().await.map_err(|source| {
            Error::new(ErrorKind::LoginsUnavailable, &self.identity_pool_id, source)
        })
    }

    /// Obtains an identity ID.
    async fn get_id(&self, logins: &Logins) -> Result<String, Error> {
        let call = self.client.get_id();
        let call = call.identity_pool_id(&self.identity_pool_id);
        let output = call.set_logins(logins.to_member()).send().await;
        let output = output.map_err(|error| {
            let guest = logins.is_empty();
            Error::of_call(Operation::GetId { guest }, &self.identity_pool_id, error)
        })?;
        tracing::debug!("obtained an identity ID");
        let id = output.identity_id.filter(|id| !id.is_empty());
        id.ok_or_else(|| self.error(ErrorKind::InvalidResponse))
    }

    /// Obtains credentials of an identity, and the ID of the identity that they belong to: another one after
    /// a merge.
    async fn issue(
        &self,
        id: &str,
        logins: &Logins,
    ) -> Result<(Option<String>, Credentials), Error> {
        let call = self.client.get_credentials_for_identity();
        let call = call.identity_id(id).set_logins(logins.to_member());
        let call = call.set_custom_role_arn(self.custom_role_arn.clone());
        let output = call.send().await.map_err(|error| {
            let operation = Operation::GetCredentialsForIdentity;
            Error::of_call(operation, &self.identity_pool_id, error)
        })?;
        let credentials = output.credentials.and_then(credentials);
        match credentials {
            Some(credentials) => Ok((output.identity_id, credentials)),
            None => Err(self.error(ErrorKind::InvalidResponse)),
        }
    }
}

/// Returns the credentials of a response, if they are complete.
fn credentials(issued: types::Credentials) -> Option<Credentials> {
    let expiry = SystemTime::try_from(issued.expiration?).ok()?;
    let credentials = Credentials::builder()
        .access_key_id(issued.access_key_id?)
        .secret_access_key(issued.secret_key?)
        .session_token(issued.session_token?)
        .expiry(expiry)
        .provider_name("CognitoIdentityCredentials");
    Some(credentials.build())
}

impl ProvideCredentials for CognitoIdentityCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.credentials())
    }

    /// Returns the cached credentials, if they have not expired.
    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        let cached = self.shared.session().cache.stored()?;
        let now = self.shared.provider.time_source.now();
        (cached.expiry()? > now).then_some(cached)
    }
}

/// Prints neither logins nor credentials.
impl fmt::Debug for CognitoIdentityCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CognitoIdentityCredentials")
            .field("identity_pool_id", &self.identity_pool_id())
            .field("custom_role_arn", &self.shared.provider.custom_role_arn)
            .finish_non_exhaustive()
    }
}
