//! Captures the `tracing` spans and events and the `log` records of all crates, at every level.

use std::cell::RefCell;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Level, Metadata, Subscriber};

thread_local! {
    /// Destination of this thread's log records.
    static CAPTURED: RefCell<Option<Arc<Mutex<Captured>>>> = const { RefCell::new(None) };
}

/// Captures the output of the thread that creates it, until it is dropped. With a current-thread Tokio
/// runtime, this includes the tasks of the test.
#[derive(Debug)]
pub struct Capture {
    captured: Arc<Mutex<Captured>>,
    _guard: DefaultGuard,
}

/// Captured spans, events and log records.
#[derive(Debug, Default)]
struct Captured {
    spans: Vec<Span>,
    /// The entered spans, the innermost last.
    entered: Vec<u64>,
    /// Events and log records, with their fields.
    lines: Vec<String>,
}

/// A span and its fields.
#[derive(Clone, Debug)]
pub struct Span {
    id: u64,
    /// The span's name.
    pub name: &'static str,
    /// Module that created the span.
    pub target: String,
    /// Level of the span.
    pub level: Level,
    /// Name of the parent span.
    pub parent: Option<&'static str>,
    fields: Vec<(&'static str, String)>,
}

impl Span {
    /// Returns the value of a field, if it is recorded.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        let (_, value) = fields.rfind(|(known, _)| *known == name)?;
        Some(value)
    }
}

impl Capture {
    /// Starts to capture.
    pub fn start() -> Self {
        static LOG: Once = Once::new();
        LOG.call_once(|| {
            // Only one logger can be installed in a process.
            log::set_logger(&CaptureLogger).expect("no other logger in a test program");
            log::set_max_level(log::LevelFilter::Trace);
        });
        let captured = Arc::new(Mutex::new(Captured::default()));
        CAPTURED.with_borrow_mut(|current| *current = Some(captured.clone()));
        let subscriber = CaptureSubscriber {
            captured: captured.clone(),
            next: AtomicU64::new(1),
        };
        Self {
            captured,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    /// Returns the spans, in the order of creation.
    pub fn spans(&self) -> Vec<Span> {
        lock(&self.captured).spans.clone()
    }

    /// Returns the events and log records, one line each.
    pub fn lines(&self) -> Vec<String> {
        lock(&self.captured).lines.clone()
    }

    /// Returns everything captured, as text.
    pub fn everything(&self) -> String {
        let captured = lock(&self.captured);
        let mut text = captured.lines.join("\n");
        for span in &captured.spans {
            text.push_str(&format!("\n{span:?}"));
        }
        text
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        CAPTURED.with_borrow_mut(|current| *current = None);
    }
}

/// Subscriber that captures spans and events.
#[derive(Debug)]
struct CaptureSubscriber {
    captured: Arc<Mutex<Captured>>,
    next: AtomicU64,
}

impl Subscriber for CaptureSubscriber {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut captured = lock(&self.captured);
        let parent = match span.parent() {
            Some(parent) => Some(parent.into_u64()),
            None if span.is_contextual() => captured.entered.last().copied(),
            None => None,
        };
        let parent = parent.and_then(|parent| captured.spans.iter().find(|span| span.id == parent));
        let mut made = Span {
            id,
            name: span.metadata().name(),
            target: span.metadata().target().to_owned(),
            level: *span.metadata().level(),
            parent: parent.map(|parent| parent.name),
            fields: Vec::new(),
        };
        span.record(&mut Fields(&mut made.fields));
        captured.spans.push(made);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut captured = lock(&self.captured);
        let mut spans = captured.spans.iter_mut();
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
        lock(&self.captured).lines.push(line);
    }

    fn enter(&self, id: &Id) {
        lock(&self.captured).entered.push(id.into_u64());
    }

    fn exit(&self, id: &Id) {
        let mut captured = lock(&self.captured);
        let innermost = captured.entered.iter().rposition(|it| *it == id.into_u64());
        innermost.map(|index| captured.entered.remove(index));
    }
}

/// Records fields as text.
struct Fields<'f>(&'f mut Vec<(&'static str, String)>);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}

/// Logger that captures the records of the current thread.
struct CaptureLogger;

impl log::Log for CaptureLogger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        CAPTURED.with_borrow(|captured| {
            if let Some(captured) = captured {
                let line = format!("{} {} {}", record.level(), record.target(), record.args());
                lock(captured).lines.push(line.replace('\n', " "));
            }
        });
    }

    fn flush(&self) {}
}

/// Locks, ignoring poisoning: entries are only added, so a panicking thread leaves a valid value.
fn lock(captured: &Mutex<Captured>) -> MutexGuard<'_, Captured> {
    captured.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_events_and_log_records_are_captured() {
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
        log::trace!("not captured");
        assert!(Capture::start().lines().is_empty());
    }
}
