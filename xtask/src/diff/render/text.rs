//! Text for a terminal.

use sdk_codegen::diff::{Api, Docs, Wire, code_span};
use sdk_codegen::escape_invisible;

use super::Colors;
use super::groups::{Group, affected_operations, groups, short_pair};
use super::sentence::{Part, parts};
use crate::diff::report::{ListedChange, Report, ServiceReport};

/// The number of operations listed for a change.
const OPERATIONS: usize = 6;
/// The number of characters shown of a value.
const VALUE: usize = 100;
/// The number of characters shown of a change, and of the advice.
const SENTENCE: usize = 300;

/// Returns the report as text.
pub fn text(report: &Report, colors: Colors) -> String {
    let mut text = Text::new(colors);
    for service in &report.services {
        if !service.comparison.changes.is_empty() {
            write_service(&mut text, report, service);
        }
    }
    for (service, fault) in report.common_faults() {
        text.paint(Color::Yellow, "warning:");
        text.line(&format!(
            " both models of {service} have a fault: {}",
            fault.error
        ));
    }
    for entry in &report.unused_ignores {
        text.paint(Color::Yellow, "warning:");
        text.line(&format!(
            " ignore entry {} matches no change: {}",
            entry.fingerprint, entry.reason
        ));
    }
    for service in &report.services {
        if let (Some((name, version)), Some(next)) = (&service.version, &service.suggested) {
            text.line(&if version == next {
                format!("{name} can stay {version}")
            } else {
                format!("{name} {version} should become {next}")
            });
        }
    }
    let ignored = report
        .changes()
        .filter(|listed| listed.ignored.is_some())
        .count();
    let ignored = match ignored {
        0 => String::new(),
        count => format!("; {count} ignored"),
    };
    text.line(&format!(
        "{} against {}: {}{ignored}",
        report.old,
        report.new,
        report.summary()
    ));
    text.written
}

fn write_service(text: &mut Text, report: &Report, service: &ServiceReport) {
    let title = format!(
        "{}: API {}, wire {}",
        service.name,
        service.comparison.api().as_str(),
        service.comparison.wire().as_str()
    );
    text.paint(Color::Bold, &title);
    text.line("");
    for group in groups(report.changes_of(service)) {
        write_group(text, &group);
    }
    text.line("");
}

fn write_group(text: &mut Text, group: &Group<'_>) {
    text.line("");
    text.write("  ");
    text.paint(Color::Bold, &group.title(str::to_owned));
    text.line("");
    for listed in &group.changes {
        write_change(text, listed);
    }
}

fn write_change(text: &mut Text, listed: &ListedChange<'_>) {
    let change = listed.change;
    text.write("    ");
    match change.api {
        Api::Major => text.paint(Color::Red, "major"),
        Api::Minor => text.paint(Color::Yellow, "minor"),
        Api::Patch => text.write("patch"),
        Api::None => text.paint(Color::Dim, "none "),
    }
    text.write(" ");
    match change.wire {
        Wire::Breaking => text.paint(Color::Red, "breaking  "),
        Wire::Behaviour => text.paint(Color::Yellow, "behaviour "),
        Wire::Compatible => text.paint(Color::Dim, "compatible"),
    }
    let docs = match change.docs {
        Docs::Patch => ", docs",
        Docs::None => "",
    };
    text.write(&format!(" {}{docs}  ", change.rule));
    text.paint(Color::Dim, &change.fingerprint);
    text.line("");

    text.line(&format!("      {}", sentence(&change.what)));
    // The line is left out where there is nothing to do.
    if change.has_advice() {
        text.write("      ");
        text.paint(Color::Dim, "→");
        text.line(&format!(" {}", sentence(&change.advice)));
    }
    if let (Some(old), Some(new)) = (&change.old, &change.new)
        && !(change.what.contains(old.as_str()) && change.what.contains(new.as_str()))
    {
        let (old, new) = short_pair(old, new, VALUE);
        for (color, sign, value) in [(Color::Red, "-", old), (Color::Green, "+", new)] {
            text.write("      ");
            text.paint(color, sign);
            text.line(&format!(" {value}"));
        }
    }
    let mut place = change.path.clone();
    if change.operations.len() > 1 {
        let affected = affected_operations(&change.operations, OPERATIONS, str::to_owned);
        place.push_str("; in ");
        place.push_str(&affected.join("; in "));
    }
    text.write("      ");
    text.paint(Color::Dim, &place);
    text.line("");
    if let Some(reason) = listed.ignored {
        text.write("      ");
        text.paint(Color::Yellow, "ignored:");
        text.line(&format!(" {reason}"));
    }
}

/// Returns a sentence of a change with its code in backquotes.
fn sentence(text: &str) -> String {
    let parts = parts(text, SENTENCE).into_iter();
    parts
        .map(|part| match part {
            Part::Prose(text) => text,
            Part::Code(text) => code_span(&text),
        })
        .collect()
}

/// A color or style of a terminal.
#[derive(Clone, Copy)]
enum Color {
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
}

impl Color {
    /// Returns the number of the color in an escape sequence.
    fn code(self) -> u8 {
        match self {
            Self::Bold => 1,
            Self::Dim => 2,
            Self::Red => 31,
            Self::Green => 32,
            Self::Yellow => 33,
        }
    }
}

/// A text that is written piece by piece. Invisible characters of the pieces are escaped, so that a
/// terminal obeys none but the colors and line breaks that are written here.
struct Text {
    written: String,
    colors: Colors,
}

impl Text {
    fn new(colors: Colors) -> Self {
        Self {
            written: String::new(),
            colors,
        }
    }

    fn write(&mut self, piece: &str) {
        self.written.push_str(&escape_invisible(piece));
    }

    fn paint(&mut self, color: Color, piece: &str) {
        match self.colors {
            Colors::None => self.write(piece),
            Colors::Some => {
                self.written.push_str(&format!("\x1b[{}m", color.code()));
                self.write(piece);
                self.written.push_str("\x1b[0m");
            }
        }
    }

    /// Writes the last piece of a line.
    fn line(&mut self, piece: &str) {
        self.write(piece);
        self.written.push('\n');
    }
}
