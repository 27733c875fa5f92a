//! Writing: one thread, which commits the changes of many callers at once.
//!
//! A commit with full synchronization takes as long as the disk takes to confirm it, whatever it contains.
//! Jobs that arrive during a commit wait and are committed together by the next one. Each job has a
//! savepoint of its own, so that one that fails leaves no trace of its changes and does not affect the others.

use super::connection::Database;
use super::error::StoreError;
use rusqlite::Connection;
use std::fmt;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Maximum number of jobs in a transaction.
const MAX_BATCH: usize = 64;

/// Number of jobs that wait before callers have to wait to hand theirs over.
const QUEUE: usize = 4 * MAX_BATCH;

/// The writer thread.
pub(super) struct Writer {
    /// `None` while the writer is dropped.
    jobs: Option<mpsc::Sender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread, which owns `connection`.
    pub(super) fn start(connection: Connection, database: Database) -> Result<Self, StoreError> {
        let (jobs, queue) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("cognito-sync-local writer".to_owned())
            .spawn(move || run(&connection, &database, queue))
            .map_err(|source| StoreError::System {
                action: "starting the writer thread",
                source: Arc::new(source),
            })?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Hands `work` to the thread and waits for the commit. `committed` is called on the thread after
    /// the commit, before any later change.
    pub(super) async fn write<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
        committed: impl FnOnce(&T) + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job = Pending {
            work: Some(work),
            committed,
            result: None,
            caller: sender,
        };
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        let sent = jobs.send(Box::new(job)).await;
        sent.map_err(|_| StoreError::Closed)?;
        // Without a result if the thread ended before the commit.
        receiver.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    /// Completes the jobs that were accepted, and closes the connection.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been reported by then, and its callers got an error.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

/// A change, without its types.
trait Job: Send {
    /// Runs the work and returns whether its changes are to be kept.
    fn run(&mut self, connection: &Connection) -> Changes;

    /// Sends the result to the caller, or the error of the transaction.
    fn respond(self: Box<Self>, commit: Result<(), StoreError>);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Changes {
    Keep,
    Discard,
}

struct Pending<T, E, W, C> {
    work: Option<W>,
    committed: C,
    result: Option<Result<T, E>>,
    caller: oneshot::Sender<Result<T, E>>,
}

impl<T, E, W, C> Job for Pending<T, E, W, C>
where
    T: Send,
    E: From<StoreError> + Send,
    W: FnOnce(&Connection) -> Result<T, E> + Send,
    C: FnOnce(&T) + Send,
{
    fn run(&mut self, connection: &Connection) -> Changes {
        let Some(work) = self.work.take() else {
            return Changes::Discard;
        };
        let result = work(connection);
        let changes = match &result {
            Ok(_) => Changes::Keep,
            Err(_) => Changes::Discard,
        };
        self.result = Some(result);
        changes
    }

    fn respond(self: Box<Self>, commit: Result<(), StoreError>) {
        let result = match (commit, self.result) {
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => Err(StoreError::Closed.into()),
            (Err(error), _) => Err(error.into()),
        };
        if let Ok(value) = &result {
            (self.committed)(value);
        }
        // The caller may have stopped waiting.
        let _ = self.caller.send(result);
    }
}

/// Commits jobs until all senders are dropped.
fn run(connection: &Connection, database: &Database, mut queue: mpsc::Receiver<Box<dyn Job>>) {
    let mut batch = Vec::with_capacity(MAX_BATCH);
    while queue.blocking_recv_many(&mut batch, MAX_BATCH) > 0 {
        let commit = {
            let _lock = database.lock_for_writing();
            commit(connection, &mut batch)
        };
        let commit = commit.map_err(StoreError::from);
        for job in batch.drain(..) {
            job.respond(commit.clone());
        }
    }
}

/// Runs a batch in one transaction.
fn commit(connection: &Connection, batch: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    let result = run_all(connection, batch);
    if result.is_err() && !connection.is_autocommit() {
        // If this fails too, the next BEGIN does, and its callers get the error.
        let _ = connection.execute_batch("ROLLBACK");
    }
    result
}

fn run_all(connection: &Connection, batch: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    let sql = |sql: &str| -> rusqlite::Result<()> {
        connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    };
    sql("BEGIN IMMEDIATE")?;
    for job in batch {
        sql("SAVEPOINT job")?;
        if job.run(connection) == Changes::Discard {
            sql("ROLLBACK TO job")?;
        }
        sql("RELEASE job")?;
    }
    sql("COMMIT")
}
