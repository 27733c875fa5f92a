//! The identity ID of a user.

use std::sync::{Mutex, PoisonError};
use tokio::sync::{Mutex as AsyncMutex, MutexGuard};

/// The identity ID of a user, until the user logs out.
#[derive(Debug, Default)]
pub(crate) struct Identity {
    id: Mutex<Option<String>>,
    /// Locked while a call obtains the ID, so that only one does: each could create a guest.
    obtaining: AsyncMutex<()>,
}

impl Identity {
    pub(crate) fn new(id: Option<String>) -> Self {
        Self {
            id: Mutex::new(id),
            obtaining: AsyncMutex::new(()),
        }
    }

    /// Returns the ID, if there is one.
    pub(crate) fn get(&self) -> Option<String> {
        self.id
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Waits until no other call obtains the ID.
    pub(crate) async fn lock(&self) -> MutexGuard<'_, ()> {
        self.obtaining.lock().await
    }

    /// Stores the ID, and returns whether it differs from the one before.
    pub(crate) fn set(&self, id: Option<String>) -> bool {
        let mut stored = self.id.lock().unwrap_or_else(PoisonError::into_inner);
        let differs = *stored != id;
        *stored = id;
        differs
    }
}
