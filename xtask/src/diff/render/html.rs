//! HTML for a browser: one file without external resources.
//!
//! The page contains every change; the script only hides those that the filter excludes, so that the
//! page works without scripts.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use sdk_codegen::diff::{Api, Change, Docs, Names, SentencePart, Wire, sentence_parts};
use sdk_codegen::{escape_invisible, escape_invisible_in_lines};

use super::groups::{Group, affected_operations, groups};
use crate::diff::report::{ListedChange, Report, ServiceReport};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
/// The number of operations listed for a change.
const OPERATIONS: usize = 60;

/// Returns the report as an HTML page.
pub fn html(report: &Report) -> String {
    let operations = operations(report);
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = write_page(&mut page, report, &operations);
    page
}

/// Returns the number of each operation, which the filter uses as its ID.
fn operations(report: &Report) -> BTreeMap<&str, usize> {
    let mut names: Vec<&str> = report
        .changes()
        .flat_map(|listed| &listed.change.operations)
        .map(|affected| affected.operation.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().zip(0..).collect()
}

fn write_page(
    page: &mut String,
    report: &Report,
    operations: &BTreeMap<&str, usize>,
) -> fmt::Result {
    let title = format!("{} against {}", report.old, report.new);
    write!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <title>Model changes: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <h1>Model changes {api} {wire}</h1>\n\
         <p><code>{title}</code></p>\n<p>{summary}</p>\n",
        title = escape(&title),
        api = api_tag(report.api()),
        wire = wire_tag(report.wire()),
        summary = escape(&report.summary()),
    )?;
    for service in &report.services {
        if let (Some((name, version)), Some(next)) = (&service.version, &service.suggested) {
            let (name, version, next) = (escape(name), escape(version), escape(next));
            if version == next {
                writeln!(page, "<p><code>{name}</code> can stay {version}.</p>")?;
            } else {
                writeln!(
                    page,
                    "<p><code>{name}</code> {version} should become <b>{next}</b>.</p>"
                )?;
            }
        }
    }
    for (service, fault) in report.common_faults() {
        writeln!(
            page,
            "<p><span class=\"tag minor\">warning</span> Both models of <code>{}</code> have a fault at <code>{}</code>: {}</p>",
            escape(service),
            escape(fault.error.path()),
            escape(fault.error.message())
        )?;
    }
    for entry in &report.unused_ignores {
        writeln!(
            page,
            "<p><span class=\"tag minor\">warning</span> The ignore entry <code>{}</code> matches no change: {}</p>",
            escape(&entry.fingerprint),
            escape(&entry.reason)
        )?;
    }
    write_filter(page, operations)?;
    page.push_str("<main>\n");
    for service in &report.services {
        if !service.comparison.changes.is_empty() {
            write_service(page, report, service, operations)?;
        }
    }
    write!(
        page,
        "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"
    )
}

fn write_filter(page: &mut String, operations: &BTreeMap<&str, usize>) -> fmt::Result {
    page.push_str(
        "<form hidden>\n<div class=\"row\">\n<input type=\"search\" name=\"search\" placeholder=\"Search ( / )\" aria-label=\"Search\">\n",
    );
    page.push_str("<select name=\"operation\" aria-label=\"Operation\"><option value=\"\">Every operation</option>");
    for (name, number) in operations {
        write!(page, "<option value=\"{number}\">{}</option>", escape(name))?;
    }
    page.push_str(
        "</select>\n\
         <button type=\"button\" id=\"open\">Open all</button>\n\
         <button type=\"button\" id=\"close\">Close all</button>\n\
         <button type=\"reset\">Reset</button>\n</div>\n<div class=\"row\">\n",
    );
    write_boxes(page, "api", "API", Api::ALL.iter().map(|api| api.as_str()))?;
    write_boxes(
        page,
        "wire",
        "Wire",
        Wire::ALL.iter().map(|wire| wire.as_str()),
    )?;
    page.push_str(
        "<output id=\"shown\" class=\"soft\" aria-live=\"polite\"></output>\n</div>\n</form>\n",
    );
    Ok(())
}

fn write_boxes<'a>(
    page: &mut String,
    name: &str,
    title: &str,
    values: impl Iterator<Item = &'a str>,
) -> fmt::Result {
    write!(page, "<fieldset><legend>{title}</legend>")?;
    for value in values {
        write!(
            page,
            "<label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\" checked> {value}</label>"
        )?;
    }
    page.push_str("</fieldset>\n");
    Ok(())
}

fn write_service(
    page: &mut String,
    report: &Report,
    service: &ServiceReport,
    operations: &BTreeMap<&str, usize>,
) -> fmt::Result {
    writeln!(
        page,
        "<section class=\"service\">\n<h2>{} {} {}</h2>",
        escape(&service.name),
        api_tag(service.comparison.api()),
        wire_tag(service.comparison.wire())
    )?;
    for group in groups(report.changes_of(service)) {
        write_group(page, &group, operations)?;
    }
    page.push_str("</section>\n");
    Ok(())
}

fn write_group(
    page: &mut String,
    group: &Group<'_>,
    operations: &BTreeMap<&str, usize>,
) -> fmt::Result {
    let (api, wire) = group.worst();
    let open = if group.breaks_programs() { " open" } else { "" };
    let total = group.changes.len();
    let s = if total == 1 { "" } else { "s" };
    writeln!(
        page,
        "<details class=\"group\"{open}><summary>{} <span class=\"soft\">{total} change{s}</span>{}{}</summary>",
        group.title(escape),
        api_tag(api),
        wire_tag(wire)
    )?;
    for listed in &group.changes {
        write_change(page, listed, operations)?;
    }
    page.push_str("</details>\n");
    Ok(())
}

fn write_change(
    page: &mut String,
    listed: &ListedChange<'_>,
    operations: &BTreeMap<&str, usize>,
) -> fmt::Result {
    let change = listed.change;
    let numbers: Vec<String> = change
        .operations
        .iter()
        .filter_map(|affected| operations.get(affected.operation.as_str()))
        .map(usize::to_string)
        .collect();
    write!(
        page,
        "<details class=\"change\" data-api=\"{}\" data-wire=\"{}\" data-operations=\"{}\" data-fingerprint=\"{}\">\
         <summary><span class=\"tags\">{}{}</span><span class=\"said\">{}</span></summary>\
         <div class=\"more\">",
        change.api.as_str(),
        change.wire.as_str(),
        numbers.join(" "),
        change.fingerprint,
        api_tag(change.api),
        wire_tag(change.wire),
        sentence(&change.what),
    )?;
    writeln!(
        page,
        "<dl><dt>Advice</dt><dd class=\"advice\">{}</dd>",
        sentence(&change.advice)
    )?;
    write_facts(page, listed, change)?;
    page.push_str("</dl></div></details>\n");
    Ok(())
}

fn write_facts(page: &mut String, listed: &ListedChange<'_>, change: &Change) -> fmt::Result {
    let mut fact = |name: &str, class: &str, value: &str| {
        writeln!(page, "<dt>{name}</dt><dd{class}>{value}</dd>")
    };
    if let Some(old) = &change.old {
        fact("Old", " class=\"was\"", &escape_lines(old))?;
    }
    if let Some(new) = &change.new {
        fact("New", " class=\"is\"", &escape_lines(new))?;
    }
    if let Some(names) = display_names(&change.rust_name) {
        fact("Rust", "", &names)?;
    }
    if let Some(names) = display_names(&change.wire_name) {
        fact("On the wire", "", &names)?;
    }
    if !change.operations.is_empty() {
        fact(
            "Affects",
            "",
            &affected_operations(&change.operations, OPERATIONS, escape).join("\n"),
        )?;
    }
    if let Some(similarity) = change.similarity {
        fact("Similarity", "", &format!("{similarity} %"))?;
    }
    if change.docs == Docs::Patch {
        fact("Docs", "", "changed")?;
    }
    if let Some(reason) = listed.ignored {
        fact("Ignored", "", &escape(reason))?;
    }
    if let Some(path) = &change.old_path {
        fact("Old path", "", &escape(path))?;
    }
    fact("Path", "", &escape(&change.path))?;
    fact("Rule", "", change.rule)?;
    fact("Fingerprint", "", &change.fingerprint)
}

fn display_names(names: &Names) -> Option<String> {
    match (&names.old, &names.new) {
        (Some(old), Some(new)) if old != new => Some(format!("{} → {}", escape(old), escape(new))),
        _ => names.shown().map(escape),
    }
}

fn api_tag(api: Api) -> String {
    format!(
        "<span class=\"tag {0}\" title=\"Rust API\">{0}</span>",
        api.as_str()
    )
}

fn wire_tag(wire: Wire) -> String {
    format!(
        "<span class=\"tag {0}\" title=\"wire\">{0}</span>",
        wire.as_str()
    )
}

/// Returns a sentence of a change with its code in `<code>`.
fn sentence(text: &str) -> String {
    let mut html = String::new();
    for part in sentence_parts(text) {
        let _ = match part {
            SentencePart::Prose(text) => write!(html, "{}", escape(text)),
            SentencePart::Code(text) => write!(html, "<code>{}</code>", escape(text)),
        };
    }
    html
}

/// Returns text on one line, without invisible characters, for use between tags and in quoted
/// attributes.
pub(super) fn escape(text: &str) -> String {
    escape_markup(&escape_invisible(text))
}

/// Returns text like [`escape`], but with its line feeds and tabs.
fn escape_lines(text: &str) -> String {
    escape_markup(&escape_invisible_in_lines(text))
}

fn escape_markup(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
