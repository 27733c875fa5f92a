//! Text for a terminal.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Docs, Wire};

use super::Colors;
use super::groups::{Group, affected_operations, groups, short, short_pair};
use crate::diff::report::{ListedChange, Report, ServiceReport};

/// The number of operations listed for a change.
const OPERATIONS: usize = 6;
/// The number of characters shown of a value.
const VALUE: usize = 100;

/// Returns the report as text.
pub fn text(report: &Report, colors: Colors) -> String {
    let paint = Paint(colors);
    let mut text = String::new();
    for service in &report.services {
        if !service.comparison.changes.is_empty() {
            write_service(&mut text, report, service, paint);
        }
    }
    for entry in &report.unused_ignores {
        let _ = writeln!(
            text,
            "{} ignore entry {} matches no change: {}",
            paint.yellow("warning:"),
            entry.fingerprint,
            entry.reason
        );
    }
    for service in &report.services {
        if let (Some((name, version)), Some(next)) = (&service.version, &service.suggested) {
            let _ = if version == next {
                writeln!(text, "{name} can stay {version}")
            } else {
                writeln!(text, "{name} {version} should become {next}")
            };
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
    let _ = writeln!(
        text,
        "{} against {}: {}{ignored}",
        report.old,
        report.new,
        report.summary()
    );
    text
}

fn write_service(text: &mut String, report: &Report, service: &ServiceReport, paint: Paint) {
    let title = format!(
        "{}: API {}, wire {}",
        service.name,
        service.comparison.api().as_str(),
        service.comparison.wire().as_str()
    );
    let _ = writeln!(text, "{}", paint.bold(&title));
    for group in groups(report.changes_of(service)) {
        write_group(text, &group, paint);
    }
    text.push('\n');
}

fn write_group(text: &mut String, group: &Group<'_>, paint: Paint) {
    let _ = writeln!(text, "\n  {}", paint.bold(group.title()));
    for listed in &group.changes {
        write_change(text, listed, paint);
    }
}

fn write_change(text: &mut String, listed: &ListedChange<'_>, paint: Paint) {
    let change = listed.change;
    let api = match change.api {
        Api::Major => paint.red("major"),
        Api::Minor => paint.yellow("minor"),
        Api::Patch => paint.plain("patch"),
        Api::None => paint.dim("none "),
    };
    let wire = match change.wire {
        Wire::Breaking => paint.red("breaking  "),
        Wire::Behaviour => paint.yellow("behaviour "),
        Wire::Compatible => paint.dim("compatible"),
    };
    let docs = match change.docs {
        Docs::Patch => ", docs",
        Docs::None => "",
    };
    let _ = writeln!(
        text,
        "    {api} {wire} {}{docs}  {}",
        change.rule,
        paint.dim(&change.fingerprint)
    );
    let _ = writeln!(text, "      {}", short(&change.what, 300));
    // The line is left out where there is nothing to do.
    if change.advice != "Nothing to do." {
        let _ = writeln!(text, "      {} {}", paint.dim("→"), change.advice);
    }
    if let (Some(old), Some(new)) = (&change.old, &change.new)
        && !(change.what.contains(old.as_str()) && change.what.contains(new.as_str()))
    {
        let (old, new) = short_pair(old, new, VALUE);
        let _ = writeln!(text, "      {} {old}", paint.red("-"));
        let _ = writeln!(text, "      {} {new}", paint.green("+"));
    }
    let mut place = change.path.clone();
    if change.operations.len() > 1 {
        place.push_str("; in ");
        place.push_str(&affected_operations(&change.operations, OPERATIONS).join("; in "));
    }
    let _ = writeln!(text, "      {}", paint.dim(&place));
    if let Some(reason) = listed.ignored {
        let _ = writeln!(text, "      {} {reason}", paint.yellow("ignored:"));
    }
}

#[derive(Clone, Copy)]
struct Paint(Colors);

impl Paint {
    fn code(self, code: &str, text: &str) -> String {
        match self.0 {
            Colors::Some => format!("\x1b[{code}m{text}\x1b[0m"),
            Colors::None => text.to_owned(),
        }
    }

    fn bold(self, text: &str) -> String {
        self.code("1", text)
    }

    fn red(self, text: &str) -> String {
        self.code("31", text)
    }

    fn green(self, text: &str) -> String {
        self.code("32", text)
    }

    fn yellow(self, text: &str) -> String {
        self.code("33", text)
    }

    fn dim(self, text: &str) -> String {
        self.code("2", text)
    }

    fn plain(self, text: &str) -> String {
        text.to_owned()
    }
}
