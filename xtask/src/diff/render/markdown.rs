//! Markdown for a comment on a pull request.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Wire};

use super::groups::{Group, affected_operations, groups};
use super::html::escape as escape_html;
use super::markdown_text::{LIMIT, Omitted, RESERVE, code, sentence};
use super::sentence::visible;
use crate::diff::report::{ListedChange, Report, ServiceReport};

/// The number of characters shown of a name.
const NAME: usize = 100;
/// The number of characters shown of a change, and of the advice.
const SENTENCE: usize = 300;
/// The number of operations listed for a change.
const OPERATIONS: usize = 4;
/// The number of crates and of ignore entries listed in the heading.
const ENTRIES: usize = 20;

/// Returns the report as Markdown. If it is too long, the least severe changes are omitted, and their
/// number is stated.
pub fn markdown(report: &Report) -> String {
    let mut text = heading(report);
    let mut omitted = Omitted::default();
    for service in &report.services {
        if service.comparison.changes.is_empty() {
            continue;
        }
        let title = format!(
            "\n### {}\n\nRust API: **{}**, wire: **{}**\n",
            code(&service.name, NAME),
            service.comparison.api().as_str(),
            service.comparison.wire().as_str()
        );
        let mut body = String::new();
        let space = (LIMIT - RESERVE).saturating_sub(text.len() + title.len());
        let count = write_service(&mut body, report, service, space);
        if !body.is_empty() {
            text.push_str(&title);
            text.push_str(&body);
        }
        omitted.add(&service.name, count);
    }
    omitted.write(&mut text);
    text
}

fn heading(report: &Report) -> String {
    let mut text = format!(
        "## Model changes: {}, wire {}\n\n{} against {}: {}.\n",
        report.api().as_str(),
        report.wire().as_str(),
        code(&report.old, SENTENCE),
        code(&report.new, SENTENCE),
        report.summary()
    );
    let suggested = report.services.iter().filter_map(|service| {
        let (name, version) = service.version.as_ref()?;
        Some((name, version, service.suggested.as_ref()?))
    });
    for (name, version, next) in suggested.clone().take(ENTRIES) {
        let name = code(name, NAME);
        let _ = if version == next {
            writeln!(text, "\n{name} can stay {}.", code(version, NAME))
        } else {
            let (version, next) = (code(version, NAME), code(next, NAME));
            writeln!(text, "\n{name} {version} should become **{next}**.")
        };
    }
    let further = suggested.count().saturating_sub(ENTRIES);
    if further > 0 {
        let _ = writeln!(text, "\nThe versions of {further} more crates are omitted.");
    }
    for (service, fault) in report.common_faults().take(ENTRIES) {
        let _ = writeln!(
            text,
            "\n> Both models of {} have a fault at {}: {}",
            code(service, NAME),
            code(fault.error.path(), NAME),
            code(fault.error.message(), NAME)
        );
    }
    let further = report.common_faults().count().saturating_sub(ENTRIES);
    if further > 0 {
        let _ = writeln!(text, "\n> Both models have {further} more faults.");
    }
    for entry in report.unused_ignores.iter().take(ENTRIES) {
        let _ = writeln!(
            text,
            "\n> The ignore entry {} matches no change: {}",
            code(&entry.fingerprint, NAME),
            code(&entry.reason, NAME)
        );
    }
    let further = report.unused_ignores.len().saturating_sub(ENTRIES);
    if further > 0 {
        let _ = writeln!(text, "\n> {further} more ignore entries match no change.");
    }
    text
}

/// Writes groups until `space` bytes are used. Returns the number of omitted changes.
fn write_service(
    text: &mut String,
    report: &Report,
    service: &ServiceReport,
    space: usize,
) -> usize {
    let mut omitted = 0;
    for group in groups(report.changes_of(service)) {
        let total = group.changes.len();
        let (open, close) = frame(&group);
        let mut body = String::new();
        let mut written = 0;
        for listed in &group.changes {
            let item = item(listed);
            if text.len() + open.len() + body.len() + item.len() + close.len() > space {
                break;
            }
            body.push_str(&item);
            written += 1;
        }
        if written > 0 {
            text.push_str(&open);
            text.push_str(&body);
            text.push_str(close);
        }
        omitted += total - written;
    }
    omitted
}

/// Returns the text before and after the changes of a group: a section that is open if a change breaks
/// programs.
fn frame(group: &Group<'_>) -> (String, &'static str) {
    let (api, wire) = group.worst();
    let open = if group.breaks_programs() { " open" } else { "" };
    let total = group.changes.len();
    let s = if total == 1 { "" } else { "s" };
    // The text between HTML tags is HTML.
    let title = group.title(|name| format!("<code>{}</code>", escape_html(&visible(name, NAME))));
    let head = format!(
        "\n<details{open}><summary><b>{title}</b>: {total} change{s}, {}, wire {}</summary>\n\n",
        api.as_str(),
        wire.as_str()
    );
    (head, "\n</details>\n")
}

fn item(listed: &ListedChange<'_>) -> String {
    let change = listed.change;
    let mark = match (change.api, change.wire) {
        (Api::Major, _) | (_, Wire::Breaking) => "🔴",
        (Api::Minor, _) | (_, Wire::Behaviour) => "🟡",
        _ => "⚪",
    };
    let advice = match change.has_advice() {
        true => format!(" *{}*", sentence(&change.advice, SENTENCE)),
        false => String::new(),
    };
    let operations = match change.operations.len() {
        0 | 1 => String::new(),
        _ => {
            let show = |name: &str| code(name, NAME);
            let affected = affected_operations(&change.operations, OPERATIONS, show);
            format!(" In {}.", affected.join("; in "))
        }
    };
    let ignored = match listed.ignored {
        Some(reason) => format!(" Ignored: {}.", code(reason, NAME)),
        None => String::new(),
    };
    format!(
        "- {mark} `{}` ({}, {}) {}{advice}{operations}{ignored} <sub>{}</sub>\n",
        change.rule,
        change.api.as_str(),
        change.wire.as_str(),
        sentence(&change.what, SENTENCE),
        change.fingerprint
    )
}
