//! The difference between the files on disk and the generated ones, as a unified diff.

use std::time::Duration;

use similar::TextDiff;

use crate::tree::{Change, ChangeKind};

/// Returns a unified diff that turns the files on disk into the generated ones.
pub fn render(changes: &[Change]) -> String {
    changes.iter().map(render_change).collect()
}

fn render_change(change: &Change) -> String {
    let (from, to) = (format!("a/{}", change.label), format!("b/{}", change.label));
    match &change.kind {
        ChangeKind::Missing { new } => unified("", new, "/dev/null", &to),
        ChangeKind::Different { old, new } => match str::from_utf8(old) {
            Ok(old) => unified(old, new, &from, &to),
            Err(_) => binary(&from, &to),
        },
        ChangeKind::Stale { old } => match str::from_utf8(old) {
            Ok(old) => unified(old, "", &from, "/dev/null"),
            Err(_) => binary(&from, "/dev/null"),
        },
    }
}

fn unified(old: &str, new: &str, from: &str, to: &str) -> String {
    if old.is_empty() && new.is_empty() {
        // An empty file that is missing or stale has no lines to show, but is a difference.
        return format!("--- {from}\n+++ {to}\n");
    }
    // The minimal diff of a file that changed completely would take minutes; after this time the rest is
    // one block.
    let diff = TextDiff::configure()
        .timeout(Duration::from_secs(2))
        .diff_lines(old, new);
    diff.unified_diff()
        .context_radius(3)
        .header(from, to)
        .to_string()
}

fn binary(from: &str, to: &str) -> String {
    format!("Binary files {from} and {to} differ\n")
}
