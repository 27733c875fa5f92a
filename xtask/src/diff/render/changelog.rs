//! A section of the changelog of a crate, in Markdown.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Change, Wire};

use super::markdown_text::{LIMIT, Omitted, RESERVE, code, sentence};
use crate::diff::report::{Report, ServiceReport};

/// The number of characters shown of a change, and of the advice.
const SENTENCE: usize = 1_000;

/// A part of a section: its title, and the condition for the changes in it.
type Chapter = (&'static str, fn(&Change) -> bool);

/// The parts of a section, the most severe changes first.
const CHAPTERS: [Chapter; 4] = [
    ("Breaking", |change| change.api == Api::Major),
    ("Changed on the wire", |change| {
        change.api != Api::Major && change.wire != Wire::Compatible
    }),
    ("Added", |change| {
        change.api == Api::Minor && change.wire == Wire::Compatible && change.old.is_none()
    }),
    ("Changed", |change| {
        change.api == Api::Minor && change.wire == Wire::Compatible && change.old.is_some()
    }),
];

/// Returns the sections of all services that changed, of at most the size of a comment. The changes that
/// do not fit are counted at the end.
pub(in crate::diff) fn changelog(report: &Report) -> String {
    let changed = report
        .services
        .iter()
        .filter(|service| !service.comparison.changes.is_empty());
    let mut text = String::new();
    let mut omitted = Omitted::default();
    for service in changed {
        write_section(&mut text, service, &mut omitted);
    }
    if text.is_empty() {
        return "Nothing changed.\n".to_owned();
    }
    omitted.write(&mut text);
    text
}

/// Returns the changes that matter to users of one crate, in the form of this project's changelogs, of
/// at most the size of a comment. The changes that do not fit are counted at the end.
///
/// Changes that affect neither the Rust API nor the wire are left out.
pub fn changelog_section(service: &ServiceReport) -> String {
    let mut text = String::new();
    let mut omitted = Omitted::default();
    write_section(&mut text, service, &mut omitted);
    omitted.write(&mut text);
    text
}

/// Writes a section up to the size limit. Once a change does not fit, the less severe ones are omitted
/// as well.
fn write_section(text: &mut String, service: &ServiceReport, omitted: &mut Omitted) {
    let title = match (&service.version, &service.suggested) {
        (Some((name, _)), Some(version)) => format!("{} {}", code(name, 100), code(version, 100)),
        (Some((name, _)), None) => format!("{}, unreleased", code(name, 100)),
        (None, _) => code(&service.name, 100),
    };
    let gap = if text.is_empty() { "" } else { "\n" };
    let mut section = format!("{gap}## {title}\n");
    let (mut listed, mut left_out) = (0, 0);
    for (title, belongs) in CHAPTERS {
        let changes = service.comparison.changes.iter();
        let mut heading = format!("\n### {title}\n\n");
        for change in changes.filter(|change| belongs(change)) {
            let item = item(change);
            let size = text.len() + section.len() + heading.len() + item.len();
            if left_out > 0 || size > LIMIT - RESERVE {
                left_out += 1;
                continue;
            }
            section.push_str(&std::mem::take(&mut heading));
            section.push_str(&item);
            listed += 1;
        }
    }
    if listed + left_out == 0 {
        section.push_str("\nNo change that affects programs.\n");
        if text.len() + section.len() > LIMIT - RESERVE {
            left_out = service.comparison.changes.len();
        }
    }
    omitted.add(&service.name, left_out);
    // A title without changes would be misleading.
    if listed > 0 || left_out == 0 {
        text.push_str(&section);
    }
}

fn item(change: &Change) -> String {
    let mut item = format!("- {}", sentence(&change.what, SENTENCE));
    if change.has_advice() {
        let _ = write!(item, " {}", sentence(&change.advice, SENTENCE));
    }
    item.push('\n');
    item
}
