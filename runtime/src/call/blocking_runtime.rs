//! The thread of a client for calls from threads without an asynchronous runtime.

use crate::error::BlockingCallError;
use std::panic::resume_unwind;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError, mpsc};
use std::task::{Context, Waker};
use std::{io, thread};
use tokio::runtime;
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::coop;

/// A future of any blocking call.
type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The thread of a client that runs its blocking calls.
#[derive(Debug, Default)]
pub(crate) struct BlockingRuntime {
    /// The queue of the thread, which ends when the queue is dropped. `None` before the first call.
    tasks: Mutex<Option<UnboundedSender<Task>>>,
}

impl BlockingRuntime {
    /// Runs a call on the thread of the client, and waits for its result.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        call: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, BlockingCallError> {
        if !may_block() {
            return Err(BlockingCallError::InsideRuntime);
        }
        let (result, receiver) = mpsc::sync_channel(1);
        let task = async move {
            // In a task of its own, so that a panic reaches the caller.
            let _ = result.send(tokio::spawn(call).await);
        };
        let stopped = |_| BlockingCallError::Stopped;
        self.tasks()?
            .send(Box::pin(task))
            .map_err(|_| BlockingCallError::Stopped)?;
        match receiver.recv().map_err(stopped)? {
            Ok(output) => Ok(output),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(_) => Err(BlockingCallError::Stopped),
            },
        }
    }

    /// Returns the queue of the thread, and starts the thread if there is none.
    fn tasks(&self) -> Result<UnboundedSender<Task>, BlockingCallError> {
        // A panic while it was locked has left `None` or a working queue.
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        match &*tasks {
            Some(tasks) => Ok(tasks.clone()),
            None => Ok(tasks
                .insert(start().map_err(BlockingCallError::NotStarted)?)
                .clone()),
        }
    }
}

/// Starts a thread that runs tasks until the queue is dropped.
fn start() -> io::Result<UnboundedSender<Task>> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (sender, mut tasks) = tokio::sync::mpsc::unbounded_channel::<Task>();
    let run = move || {
        runtime.block_on(async {
            while let Some(task) = tasks.recv().await {
                tokio::spawn(task);
            }
        });
    };
    thread::Builder::new()
        .name("sdk-blocking".into())
        .spawn(run)?;
    Ok(sender)
}

/// Returns whether this thread may wait: it runs no task of a Tokio runtime. The threads of
/// `tokio::task::spawn_blocking` belong to a runtime, and may.
fn may_block() -> bool {
    if runtime::Handle::try_current().is_err() {
        return true;
    }
    // A task that is being polled has a budget of 128 operations, after which it has to yield; a thread
    // for blocking work has none. This uses up the budget of a task that is about to get an error.
    let mut context = Context::from_waker(Waker::noop());
    (0..=u8::MAX).all(|_| pin!(coop::consume_budget()).poll(&mut context).is_ready())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_without_a_task_may_block() {
        assert!(may_block());
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .build()
            .unwrap();
        // The context of a runtime alone does not forbid it.
        let entered = runtime.enter();
        assert!(may_block());
        drop(entered);
        assert!(!runtime.block_on(async { may_block() }));
        assert!(!runtime.block_on(async { tokio::spawn(async { may_block() }).await.unwrap() }));
        let blocking = async { tokio::task::spawn_blocking(may_block).await.unwrap() };
        assert!(runtime.block_on(blocking));
        let single = runtime::Builder::new_current_thread().build().unwrap();
        assert!(!single.block_on(async { may_block() }));
        let blocking = async { tokio::task::spawn_blocking(may_block).await.unwrap() };
        assert!(single.block_on(blocking));
    }

    #[test]
    fn a_panic_reaches_the_caller_and_the_thread_goes_on() {
        let runtime = BlockingRuntime::default();
        let panicking =
            std::panic::AssertUnwindSafe(|| runtime.run(async { panic!("on purpose") }));
        let panic = std::panic::catch_unwind(panicking).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose"));
        assert_eq!(runtime.run(async { 1 }).unwrap(), 1);
    }

    #[test]
    fn the_thread_ends_with_the_client() {
        let runtime = BlockingRuntime::default();
        let (alive, ended) = mpsc::channel::<()>();
        let running = async move {
            tokio::spawn(async move {
                let _alive = alive;
                std::future::pending::<()>().await;
            });
        };
        runtime.run(running).unwrap();
        drop(runtime);
        // The sender is dropped with the task, and the task with the runtime of the thread.
        assert!(ended.recv().is_err());
    }
}
