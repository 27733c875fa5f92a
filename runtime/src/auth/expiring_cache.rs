//! A cache for one value that expires, which is refreshed before it does.
//!
//! ```text
//!  loaded ──────────────── refresh time ─────────────── expiry
//!  fresh: returned as it is │ stale: one call loads a new │ empty: all calls wait for
//!                           │ value, the others use this  │ the one that loads a value
//! ```
//!
//! A stale value is still valid. If loading fails it is still returned, and the next load starts only
//! after a pause. Nothing runs in the background: a call loads the value, and if that call is dropped,
//! the next waiting call loads it instead.
//!
//! All calls that wait for a load share its result, even a value that has already expired: only its
//! service can tell whether that is true, since the clock of this machine may be wrong. Calls that
//! begin later load again.
//!
//! A value that was refused after it was loaded is treated as missing. One that was refused before, and
//! that a load returned all the same, is not: loading again would return the same value.

use crate::error::BoxError;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex, MutexGuard};

/// The time between two loads while the cache holds a stale value and loading fails or returns a
/// value that expires no later.
pub(crate) const PAUSE: Duration = Duration::from_secs(10);

/// The default time between refresh and expiry. It leaves time for more than one attempt to load.
pub(crate) const BUFFER_TIME: Duration = Duration::from_secs(5 * 60);

/// The default time after which credentials without an expiry are refreshed. Their provider may
/// have rotated them.
pub(crate) const DEFAULT_EXPIRATION: Duration = Duration::from_secs(15 * 60);

/// The default load timeout of a provider. It leaves time for three attempts of the provider's own,
/// each of which connects slowly and receives a slow response.
pub(crate) const LOAD_TIMEOUT: Duration = Duration::from_secs(22);

/// The settings that decide when a value is refreshed.
#[derive(Clone, Copy, Debug)]
pub struct RefreshSettings {
    /// The time between refresh and expiry. It is shortened at random by up to half, so that clients
    /// that started together do not refresh together.
    pub buffer_time: Duration,
    /// The time between load and refresh of a value that has no expiry.
    pub default_expiration: Duration,
}

/// A cache for one value that expires.
#[derive(Debug)]
pub struct ExpiringCache<T> {
    settings: RefreshSettings,
    entry: RwLock<Option<Entry<T>>>,
    /// Locked while a call loads the value, so that only one does. Holds the error of the last load.
    load: Mutex<Option<LoadError>>,
    /// The number of loads that have ended.
    loads: AtomicU64,
}

#[derive(Debug)]
struct Entry<T> {
    value: T,
    /// The time from which the value is stale.
    refresh: SystemTime,
    /// The time from which the value is not returned any more. A value without an expiry
    /// is always returned until a new one is loaded.
    expiry: Option<SystemTime>,
    /// Whether the value had been refused when it was loaded.
    known_refused: bool,
}

/// The state of a cache at one point in time.
enum CacheState<T> {
    Fresh(T),
    Stale(T),
    Empty,
}

/// The error of a load, shared by all calls that waited for it.
#[derive(Clone)]
pub struct LoadError(Arc<dyn std::error::Error + Send + Sync>);

impl<T: Clone> ExpiringCache<T> {
    /// Creates an empty cache.
    pub fn new(settings: RefreshSettings) -> Self {
        Self {
            settings,
            entry: RwLock::new(None),
            load: Mutex::new(None),
            loads: AtomicU64::new(0),
        }
    }

    /// Returns the cached value, or loads one with `load`, which returns a value and its expiry.
    ///
    /// # Errors
    /// Returns the error of `load` if there is no valid value.
    pub async fn get_or_load(
        &self,
        now: impl Fn() -> SystemTime,
        load: impl AsyncFnOnce() -> Result<(T, Option<SystemTime>), BoxError>,
    ) -> Result<T, LoadError> {
        self.get_or_replace(now, |_| false, load).await
    }

    /// Like [`get_or_load`](Self::get_or_load), but also replaces a value for which `is_refused` returns
    /// that it was refused where it was used, unless it was refused before it was loaded.
    pub(crate) async fn get_or_replace(
        &self,
        now: impl Fn() -> SystemTime,
        is_refused: impl Fn(&T) -> bool,
        load: impl AsyncFnOnce() -> Result<(T, Option<SystemTime>), BoxError>,
    ) -> Result<T, LoadError> {
        let loads = self.loads.load(Ordering::Acquire);
        let mut last_error = match self.state(now(), &is_refused) {
            CacheState::Fresh(value) => return Ok(value),
            CacheState::Stale(value) => match self.load.try_lock() {
                Ok(guard) => guard,
                Err(_) => return Ok(value),
            },
            CacheState::Empty => self.load.lock().await,
        };
        // Another call may have loaded a value while this one waited.
        let stale = match self.state(now(), &is_refused) {
            CacheState::Fresh(value) => return Ok(value),
            CacheState::Stale(value) => Some(value),
            CacheState::Empty => None,
        };
        if stale.is_none() && self.loads.load(Ordering::Acquire) != loads {
            let shared = match &*last_error {
                Some(error) => Some(Err(error.clone())),
                None => self.stored().map(Ok),
            };
            if let Some(result) = shared {
                return result;
            }
        }
        let loaded = load().await;
        let known_refused = loaded.as_ref().is_ok_and(|(value, _)| is_refused(value));
        self.finish_load(loaded, known_refused, stale, now(), &mut last_error)
    }

    /// Returns the stored value, even if it has expired.
    pub fn stored(&self) -> Option<T> {
        let entry = self.entry.read().unwrap_or_else(PoisonError::into_inner);
        entry.as_ref().map(|entry| entry.value.clone())
    }

    /// Stores the loaded value. If loading failed, returns the stale value or the error.
    fn finish_load(
        &self,
        loaded: Result<(T, Option<SystemTime>), BoxError>,
        known_refused: bool,
        stale: Option<T>,
        now: SystemTime,
        last_error: &mut MutexGuard<'_, Option<LoadError>>,
    ) -> Result<T, LoadError> {
        self.loads.fetch_add(1, Ordering::Release);
        let error = match loaded {
            Ok((value, expiry)) => {
                **last_error = None;
                if expiry.is_some_and(|expiry| now >= expiry) {
                    tracing::warn!(
                        "the credentials provider returned credentials that have already expired"
                    );
                }
                self.store(value.clone(), expiry, known_refused, now);
                return Ok(value);
            }
            Err(error) => LoadError(error.into()),
        };
        **last_error = Some(error.clone());
        let Some(value) = stale else {
            return Err(error);
        };
        tracing::warn!(
            error = %Causes(&*error.0),
            "refreshing credentials failed; the cached ones are used until they expire"
        );
        let mut entry = self.entry.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = &mut *entry {
            entry.refresh = later(now, PAUSE);
        }
        Ok(value)
    }

    fn store(&self, value: T, expiry: Option<SystemTime>, known_refused: bool, now: SystemTime) {
        let buffer_time = self.settings.buffer_time;
        let jittered = buffer_time.mul_f64(1.0 - fastrand::f64() / 2.0);
        let refresh = match expiry {
            Some(expiry) => expiry.checked_sub(jittered).unwrap_or(expiry),
            None => later(now, self.settings.default_expiration),
        };
        // A new value may be stale already. Loading again at once would return the same one.
        let refresh = refresh.max(later(now, PAUSE));
        *self.entry.write().unwrap_or_else(PoisonError::into_inner) = Some(Entry {
            value,
            refresh,
            expiry,
            known_refused,
        });
    }

    fn state(&self, now: SystemTime, is_refused: impl Fn(&T) -> bool) -> CacheState<T> {
        let entry = self.entry.read().unwrap_or_else(PoisonError::into_inner);
        match &*entry {
            Some(entry) if !entry.known_refused && is_refused(&entry.value) => CacheState::Empty,
            Some(entry) if entry.expiry.is_some_and(|expiry| now >= expiry) => CacheState::Empty,
            Some(entry) if now >= entry.refresh => CacheState::Stale(entry.value.clone()),
            Some(entry) => CacheState::Fresh(entry.value.clone()),
            None => CacheState::Empty,
        }
    }
}

impl LoadError {
    /// Returns the error that the load returned.
    pub fn inner(&self) -> &(dyn std::error::Error + 'static) {
        &*self.0
    }
}

fn later(now: SystemTime, wait: Duration) -> SystemTime {
    now.checked_add(wait).unwrap_or(now)
}

/// The text of an error and its causes, on one line.
struct Causes<'e>(&'e (dyn std::error::Error + 'static));

impl fmt::Display for Causes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let causes = std::iter::successors(self.0.source(), |error| error.source());
        for cause in causes.take(8) {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests;
