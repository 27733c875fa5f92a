//! Keeping something that expires, and renewing it in time.
//!
//! ```text
//!             got ────────────────────── renewal ─────────────── expiry
//!  fresh: given out as it is │ stale: one call asks, │ gone: all calls wait
//!                            │ the others do not wait │ for the one that asks
//! ```
//!
//! What is stale is still valid. If asking fails it goes on being given out, and the next call asks
//! only after a pause. Nothing runs by itself: it is always a call that asks, and if that call is
//! dropped, the next in line asks in its place.

use crate::error::BoxError;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex, MutexGuard};

/// How long calls go on with what is stale before the next one asks again, if asking has failed or
/// has brought nothing that lasts longer.
pub(crate) const PAUSE: Duration = Duration::from_secs(10);

/// When something is renewed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Renewal {
    /// How long before the expiry. Up to half of it is taken off at random, so that not all clients
    /// that started together ask together.
    pub(crate) buffer: Duration,
    /// How long after it was got, if it does not say when it expires.
    pub(crate) undated: Duration,
}

/// What was given last, and who is asking for the next.
#[derive(Debug)]
pub(crate) struct Keeper<T> {
    renewal: Renewal,
    kept: RwLock<Option<Kept<T>>>,
    /// Held while asking, so that of the calls that wait only one asks. Holds why that failed last.
    asking: Mutex<Option<Refusal>>,
    /// How often asking has come to an end.
    asked: AtomicU64,
}

#[derive(Debug)]
struct Kept<T> {
    value: T,
    /// From when on it is stale.
    renewal: SystemTime,
    /// From when on it is gone. Without one it is never gone, but stale in time.
    expiry: Option<SystemTime>,
}

/// What there is at a moment.
enum There<T> {
    Fresh(T),
    Stale(T),
    Nothing,
}

/// Why asking failed. All the calls that waited for the answer get the same.
#[derive(Clone)]
pub(crate) struct Refusal(Arc<dyn std::error::Error + Send + Sync>);

impl<T: Clone> Keeper<T> {
    pub(crate) fn new(renewal: Renewal) -> Self {
        Self {
            renewal,
            kept: RwLock::new(None),
            asking: Mutex::new(None),
            asked: AtomicU64::new(0),
        }
    }

    /// What there is, or else what asking brings: a value, and when it expires.
    pub(crate) async fn get(
        &self,
        now: impl Fn() -> SystemTime,
        ask: impl AsyncFnOnce() -> Result<(T, Option<SystemTime>), BoxError>,
    ) -> Result<T, Refusal> {
        let asked = self.asked.load(Ordering::Acquire);
        let mut asking = match self.there(now()) {
            There::Fresh(value) => return Ok(value),
            There::Stale(value) => match self.asking.try_lock() {
                Ok(asking) => asking,
                Err(_) => return Ok(value),
            },
            There::Nothing => self.asking.lock().await,
        };
        // Another call may have asked while this one waited.
        let stale = match self.there(now()) {
            There::Fresh(value) => return Ok(value),
            There::Stale(value) => Some(value),
            There::Nothing => None,
        };
        if let (None, Some(refusal)) = (&stale, &*asking)
            && self.asked.load(Ordering::Acquire) != asked
        {
            return Err(refusal.clone());
        }
        let answer = ask().await;
        self.conclude(answer, stale, now(), &mut asking)
    }

    /// Keeps what was answered, or makes do with what there was.
    fn conclude(
        &self,
        answer: Result<(T, Option<SystemTime>), BoxError>,
        stale: Option<T>,
        now: SystemTime,
        asking: &mut MutexGuard<'_, Option<Refusal>>,
    ) -> Result<T, Refusal> {
        self.asked.fetch_add(1, Ordering::Release);
        let error = match answer {
            Ok((value, expiry)) => {
                **asking = None;
                self.keep(value.clone(), expiry, now);
                return Ok(value);
            }
            Err(error) => error,
        };
        let refusal = Refusal(error.into());
        **asking = Some(refusal.clone());
        let Some(value) = stale else {
            return Err(refusal);
        };
        tracing::warn!(
            error = %Causes(&*refusal.0),
            "renewing credentials failed; the old ones serve until they expire"
        );
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = &mut *kept {
            kept.renewal = later(now, PAUSE);
        }
        Ok(value)
    }

    fn keep(&self, value: T, expiry: Option<SystemTime>, now: SystemTime) {
        let jittered = self.renewal.buffer.mul_f64(1.0 - fastrand::f64() / 2.0);
        let renewal = match expiry {
            Some(expiry) => expiry.checked_sub(jittered).unwrap_or(expiry),
            None => later(now, self.renewal.undated),
        };
        // What is stale already is the best there is, and asking at once would bring the same.
        let renewal = renewal.max(later(now, PAUSE));
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept {
            value,
            renewal,
            expiry,
        });
    }

    fn there(&self, now: SystemTime) -> There<T> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(kept) if kept.expiry.is_some_and(|expiry| now >= expiry) => There::Nothing,
            Some(kept) if now >= kept.renewal => There::Stale(kept.value.clone()),
            Some(kept) => There::Fresh(kept.value.clone()),
            None => There::Nothing,
        }
    }
}

fn later(now: SystemTime, wait: Duration) -> SystemTime {
    now.checked_add(wait).unwrap_or(now)
}

/// An error and its causes in one line.
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

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests;
