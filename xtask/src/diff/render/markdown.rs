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
/// The number of entries of each list in the heading.
const ENTRIES: usize = 20;
/// The size of each list in the heading, in bytes, after which it ends.
const ENTRIES_SIZE: usize = 8_000;

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
    let versions = report.services.iter().filter_map(|service| {
        let (name, version) = service.version.as_ref()?;
        let next = service.suggested.as_ref()?;
        let (name, now) = (code(name, NAME), code(version, NAME));
        Some(match version == next {
            true => format!("{name} can stay {now}."),
            false => format!("{name} {now} should become **{}**.", code(next, NAME)),
        })
    });
    write_entries(&mut text, "", versions, "versions of crates");
    let faults = report.common_faults().map(|(service, fault)| {
        format!(
            "Both models of {} have a fault at {}: {}",
            code(service, NAME),
            code(fault.error.path(), NAME),
            code(fault.error.message(), NAME)
        )
    });
    write_entries(&mut text, "> ", faults, "faults of both models");
    let ignores = report.unused_ignores.iter().map(|entry| {
        format!(
            "The ignore entry {} matches no change: {}",
            code(&entry.fingerprint, NAME),
            code(&entry.reason, NAME)
        )
    });
    write_entries(
        &mut text,
        "> ",
        ignores,
        "ignore entries that match no change",
    );
    text
}

/// Writes the first entries of a list, each as a paragraph, and the number of the others.
fn write_entries(
    text: &mut String,
    mark: &str,
    mut entries: impl Iterator<Item = String>,
    what: &str,
) {
    let end = text.len() + ENTRIES_SIZE;
    for entry in entries.by_ref().take(ENTRIES) {
        let _ = writeln!(text, "\n{mark}{entry}");
        if text.len() > end {
            break;
        }
    }
    let further = entries.count();
    if further > 0 {
        let _ = writeln!(text, "\n{mark}Omitted: {further} more {what}.");
    }
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
