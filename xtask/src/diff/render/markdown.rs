//! Markdown for a comment on a pull request.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Wire};

use super::groups::{Group, groups, met_by, short};
use crate::diff::report::{ListedChange, Report, ServiceReport};

/// How long the text may be, in bytes. A comment holds 65,536 characters.
const LIMIT: usize = 60_000;
/// What is kept free for saying what was left out.
const RESERVE: usize = 1_500;

/// The report as Markdown. What does not fit is left out from the end, which is the least grave,
/// and it is said how much that is.
pub fn markdown(report: &Report) -> String {
    let mut text = heading(report);
    let mut left_out = Vec::new();
    for service in &report.services {
        if service.comparison.changes.is_empty() {
            continue;
        }
        let title = format!(
            "\n### {}\n\nRust API: **{}**, wire: **{}**\n",
            escape(&service.name),
            service.comparison.api().as_str(),
            service.comparison.wire().as_str()
        );
        let mut body = String::new();
        let room = (LIMIT - RESERVE).saturating_sub(text.len() + title.len());
        let out = write_service(&mut body, report, service, room);
        if !body.is_empty() {
            text.push_str(&title);
            text.push_str(&body);
        }
        if out > 0 {
            left_out.push((service, out));
        }
    }
    if !left_out.is_empty() {
        let total: usize = left_out.iter().map(|(_, count)| count).sum();
        let _ = write!(
            text,
            "\n**{total} changes are left out here for want of room**, the least grave of each service"
        );
        let names: Vec<String> = left_out
            .iter()
            .take(20)
            .map(|(service, count)| format!("{} ({count})", escape(&short(&service.name, 40))))
            .collect();
        let _ = writeln!(text, ": {}.", names.join(", "));
        if left_out.len() > 20 {
            let _ = writeln!(text, "That is in {} services in all.", left_out.len());
        }
        text.push_str("The formats `text`, `json` and `html` hold all of them.\n");
    }
    text
}

fn heading(report: &Report) -> String {
    let mut text = format!(
        "## Model changes: {}, wire {}\n\n`{}` against `{}`: {}.\n",
        report.api().as_str(),
        report.wire().as_str(),
        report.old,
        report.new,
        report.summary()
    );
    for service in &report.services {
        if let (Some((name, version)), Some(next)) = (&service.version, &service.suggested) {
            let _ = if version == next {
                writeln!(text, "\n`{name}` can stay {version}.")
            } else {
                writeln!(text, "\n`{name}` {version} should become **{next}**.")
            };
        }
    }
    for entry in report.unused_ignores.iter().take(20) {
        let _ = writeln!(
            text,
            "\n> The ignore entry `{}` matches no change: {}",
            entry.fingerprint,
            escape(&short(&entry.reason, 100))
        );
    }
    text
}

/// Writes groups while there is room; returns how many changes are left out.
fn write_service(
    text: &mut String,
    report: &Report,
    service: &ServiceReport,
    room: usize,
) -> usize {
    let mut left_out = 0;
    for group in groups(report.changes_of(service)) {
        let total = group.changes.len();
        let (open, close) = frame(&group);
        let mut body = String::new();
        let mut written = 0;
        for listed in &group.changes {
            let item = item(listed);
            if text.len() + open.len() + body.len() + item.len() + close.len() > room {
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
        left_out += total - written;
    }
    left_out
}

/// What stands around the changes of a group: a section that is open if it holds something grave.
fn frame(group: &Group<'_>) -> (String, &'static str) {
    let (api, wire) = group.worst();
    let open = if group.is_grave() { " open" } else { "" };
    let total = group.changes.len();
    let s = if total == 1 { "" } else { "s" };
    let head = format!(
        "\n<details{open}><summary><b>{}</b>: {total} change{s}, {}, wire {}</summary>\n\n",
        escape(group.title()),
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
    let advice = match change.advice.as_str() {
        "Nothing to do." => String::new(),
        advice => format!(" *{}*", prose(advice)),
    };
    let met = match change.operations.len() {
        0 | 1 => String::new(),
        _ => format!(
            " In {}.",
            escape(&met_by(&change.operations, 4).join("; in "))
        ),
    };
    let ignored = match listed.ignored {
        Some(reason) => format!(" Ignored: {}.", escape(&short(reason, 100))),
        None => String::new(),
    };
    format!(
        "- {mark} `{}` ({}, {}) {}{advice}{met}{ignored} <sub>{}</sub>\n",
        change.rule,
        change.api.as_str(),
        change.wire.as_str(),
        prose(&short(&change.what, 300)),
        change.fingerprint
    )
}

/// A sentence with code in backquotes: what is between them stays, the rest is escaped. A backquote
/// too many is no code.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let mut prose = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 0 {
            prose.push_str(&escape(part));
        } else {
            prose.push('`');
            prose.push_str(part);
            prose.push('`');
        }
    }
    prose
}

/// Text of which nothing is taken for Markdown or HTML, and nobody is notified.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}
