//! A section of the changelog of a crate.

use std::fmt::Write as _;

use sdk_codegen::diff::{Api, Change, Wire};

use super::report::{Report, ServiceReport};

/// The title of a part of a section, and the condition for the changes in it.
type Chapter = (&'static str, fn(&Change) -> bool);

/// Returns the sections of all services that changed.
pub(super) fn all(report: &Report) -> String {
    let sections: Vec<String> = report
        .services
        .iter()
        .filter(|service| !service.comparison.changes.is_empty())
        .map(section)
        .collect();
    if sections.is_empty() {
        return "Nothing changed.\n".to_owned();
    }
    sections.join("\n")
}

/// Returns the changes that matter to users of one crate, in the form of this project's changelogs.
///
/// Changes that affect neither the Rust API nor the wire are left out.
pub fn section(service: &ServiceReport) -> String {
    let title = match (&service.version, &service.suggested) {
        (Some((name, _)), Some(version)) => format!("{name} {version}"),
        (Some((name, _)), None) => format!("{name}, unreleased"),
        (None, _) => service.name.clone(),
    };
    let mut text = format!("## {title}\n");
    let chapters: [Chapter; 4] = [
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
    let mut empty = true;
    for (title, belongs) in chapters {
        let changes: Vec<&Change> = service
            .comparison
            .changes
            .iter()
            .filter(|change| belongs(change))
            .collect();
        if changes.is_empty() {
            continue;
        }
        empty = false;
        let _ = write!(text, "\n### {title}\n\n");
        for change in changes {
            let advice = match change.advice.as_str() {
                "Nothing to do." => String::new(),
                advice => format!(" {advice}"),
            };
            let _ = writeln!(text, "- {}{advice}", change.what);
        }
    }
    if empty {
        text.push_str("\nNo change that affects programs.\n");
    }
    text
}
