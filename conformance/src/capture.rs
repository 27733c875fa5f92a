//! Captures all `tracing` and `log` output of all crates, at every level.

use std::cell::RefCell;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Level, Metadata, Subscriber};

thread_local! {
    /// The destination of this thread's log records.
    static HEARD: RefCell<Option<Arc<Mutex<Heard>>>> = const { RefCell::new(None) };
}

/// Listens to the thread it was made in, until it is dropped. A test's tasks run in that thread
/// too, as long as its Tokio runtime has no other.
#[derive(Debug)]
pub struct Capture {
    heard: Arc<Mutex<Heard>>,
    _listening: DefaultGuard,
}

/// The captured output.
#[derive(Debug, Default)]
struct Heard {
    spans: Vec<Span>,
    /// The spans that are being run, the innermost last.
    entered: Vec<u64>,
    /// Events and log records, with their fields.
    lines: Vec<String>,
}

/// A span and what is recorded in it.
#[derive(Clone, Debug)]
pub struct Span {
    id: u64,
    /// The span's name.
    pub name: &'static str,
    /// The module that made the span.
    pub target: String,
    /// The level.
    pub level: Level,
    /// The name of the span that it is in.
    pub parent: Option<&'static str>,
    fields: Vec<(&'static str, String)>,
}

impl Span {
    /// The value of a field, if it is recorded.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        let (_, value) = fields.rfind(|(known, _)| *known == name)?;
        Some(value)
    }
}

impl Capture {
    /// Begins to listen.
    pub fn start() -> Self {
        static LOG: Once = Once::new();
        LOG.call_once(|| {
            // Another logger would keep this one from hearing what it must hear.
            log::set_logger(&ToHeard).expect("no other logger in a test program");
            log::set_max_level(log::LevelFilter::Trace);
        });
        let heard = Arc::new(Mutex::new(Heard::default()));
        HEARD.with_borrow_mut(|current| *current = Some(heard.clone()));
        let listener = Listener {
            heard: heard.clone(),
            next: AtomicU64::new(1),
        };
        Self {
            heard,
            _listening: tracing::subscriber::set_default(listener),
        }
    }

    /// The spans, in the order in which they were made.
    pub fn spans(&self) -> Vec<Span> {
        lock(&self.heard).spans.clone()
    }

    /// The events and log records, a line each.
    pub fn lines(&self) -> Vec<String> {
        lock(&self.heard).lines.clone()
    }

    /// All of it, as a verbose log would hold it.
    pub fn everything(&self) -> String {
        let heard = lock(&self.heard);
        let mut text = heard.lines.join("\n");
        for span in &heard.spans {
            text.push_str(&format!("\n{span:?}"));
        }
        text
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        HEARD.with_borrow_mut(|current| *current = None);
    }
}

/// Hears spans and events.
#[derive(Debug)]
struct Listener {
    heard: Arc<Mutex<Heard>>,
    next: AtomicU64,
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut heard = lock(&self.heard);
        let parent = match span.parent() {
            Some(parent) => Some(parent.into_u64()),
            None if span.is_contextual() => heard.entered.last().copied(),
            None => None,
        };
        let parent = parent.and_then(|parent| heard.spans.iter().find(|span| span.id == parent));
        let mut made = Span {
            id,
            name: span.metadata().name(),
            target: span.metadata().target().to_owned(),
            level: *span.metadata().level(),
            parent: parent.map(|parent| parent.name),
            fields: Vec::new(),
        };
        span.record(&mut Fields(&mut made.fields));
        heard.spans.push(made);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut heard = lock(&self.heard);
        let mut spans = heard.spans.iter_mut();
        if let Some(span) = spans.find(|span| span.id == id.into_u64()) {
            values.record(&mut Fields(&mut span.fields));
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Vec::new();
        event.record(&mut Fields(&mut fields));
        let metadata = event.metadata();
        let line = format!("{} {} {fields:?}", metadata.level(), metadata.target());
        lock(&self.heard).lines.push(line);
    }

    fn enter(&self, id: &Id) {
        lock(&self.heard).entered.push(id.into_u64());
    }

    fn exit(&self, id: &Id) {
        let mut heard = lock(&self.heard);
        let innermost = heard.entered.iter().rposition(|it| *it == id.into_u64());
        innermost.map(|index| heard.entered.remove(index));
    }
}

/// Takes fields down as text.
struct Fields<'f>(&'f mut Vec<(&'static str, String)>);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}

/// Hears the log records of the thread that makes them.
struct ToHeard;

impl log::Log for ToHeard {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        HEARD.with_borrow(|heard| {
            if let Some(heard) = heard {
                let line = format!("{} {} {}", record.level(), record.target(), record.args());
                lock(heard).lines.push(line.replace('\n', " "));
            }
        });
    }

    fn flush(&self) {}
}

/// Ignores poisoning: entries are only added, so the data is consistent after a panic.
fn lock(heard: &Mutex<Heard>) -> MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_events_and_log_records_are_heard() {
        let capture = Capture::start();
        let outer = tracing::debug_span!("outer", late = tracing::field::Empty);
        outer.in_scope(|| {
            tracing::trace_span!("inner", number = 7).in_scope(|| tracing::trace!(x = 1, "hey"));
        });
        outer.record("late", "here");
        log::trace!("from {}", "log");
        let spans = capture.spans();
        assert_eq!(spans[0].field("late"), Some("here"));
        assert_eq!(spans[1].field("number"), Some("7"));
        assert_eq!(spans[1].parent, Some("outer"));
        assert_eq!(capture.lines().len(), 2);
        assert!(capture.everything().contains("from log"));
        drop(capture);
        log::trace!("nobody listens");
        assert!(Capture::start().lines().is_empty());
    }
}
