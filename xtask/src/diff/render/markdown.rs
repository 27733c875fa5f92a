//! Markdown for a comment on a pull request.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Wire};

use super::groups::{Group, affected_operations, groups, short};
use crate::diff::report::{ListedChange, Report, ServiceReport};

/// The size limit of the text in bytes. The limit of a comment is 65,536 characters.
const LIMIT: usize = 60_000;
/// The bytes reserved for the list of omitted changes.
const RESERVE: usize = 1_500;

/// Returns the report as Markdown. If it is too long, the least severe changes are omitted, and their
/// number is stated.
pub fn markdown(report: &Report) -> String {
    let mut text = heading(report);
    let mut omitted = Vec::new();
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
        let space = (LIMIT - RESERVE).saturating_sub(text.len() + title.len());
        let count = write_service(&mut body, report, service, space);
        if !body.is_empty() {
            text.push_str(&title);
            text.push_str(&body);
        }
        if count > 0 {
            omitted.push((service, count));
        }
    }
    if !omitted.is_empty() {
        let total: usize = omitted.iter().map(|(_, count)| count).sum();
        let _ = write!(
            text,
            "\n**{total} changes are omitted because of the size limit**, the least severe of each service"
        );
        let names: Vec<String> = omitted
            .iter()
            .take(20)
            .map(|(service, count)| format!("{} ({count})", escape(&short(&service.name, 40))))
            .collect();
        let _ = writeln!(text, ": {}.", names.join(", "));
        if omitted.len() > 20 {
            let _ = writeln!(text, "They belong to {} services in all.", omitted.len());
        }
        text.push_str("The formats `text`, `json` and `html` contain all changes.\n");
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
        advice => format!(" *{}*", sentence(advice)),
    };
    let operations = match change.operations.len() {
        0 | 1 => String::new(),
        _ => format!(
            " In {}.",
            escape(&affected_operations(&change.operations, 4).join("; in "))
        ),
    };
    let ignored = match listed.ignored {
        Some(reason) => format!(" Ignored: {}.", escape(&short(reason, 100))),
        None => String::new(),
    };
    format!(
        "- {mark} `{}` ({}, {}) {}{advice}{operations}{ignored} <sub>{}</sub>\n",
        change.rule,
        change.api.as_str(),
        change.wire.as_str(),
        sentence(&short(&change.what, 300)),
        change.fingerprint
    )
}

/// Escapes a sentence except for the code in backquotes. If the backquotes are unbalanced, the sentence
/// has no code.
fn sentence(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let mut markdown = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 0 {
            markdown.push_str(&escape(part));
        } else {
            markdown.push('`');
            markdown.push_str(part);
            markdown.push('`');
        }
    }
    markdown
}

/// Escapes Markdown, HTML and the `@` of mentions.
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
