//! The changelog of a generated crate: a section for each version, the newest first.

use crate::diff::{self, ServiceReport};
use crate::upstream::Pin;

const FRONT: &str = "\
# Changelog

What changed for users of this crate. It follows semantic versioning; before 1.0 a minor version may
break programs.
";

/// Returns the entry of a release, without the title of a version.
pub(super) fn entry(report: &ServiceReport, release: &Pin) -> String {
    let section = diff::changelog_section(report);
    // Its first line is the title of the version, which `with_entry` writes.
    let body = section.split_once('\n').map_or("", |(_, body)| body);
    format!(
        "The service as {} {} describes it.\n\n{}",
        release.package,
        release.version,
        body.trim()
    )
}

/// Adds an entry at the top of the section of `version`. The section is created if it is not the newest.
pub(super) fn with_entry(changelog: Option<&str>, version: &str, entry: &str) -> String {
    let text = changelog.unwrap_or(FRONT);
    let entry = entry.trim();
    let title = format!("## {version}");
    let newest = lines(text).find(|(_, line)| line.starts_with("## "));
    match newest {
        Some((at, line)) if line.trim_end() == title => {
            let (before, after) = text.split_at(at + line.len());
            let text = format!("{}\n\n{entry}\n\n{}", before.trim_end(), after.trim_start());
            format!("{}\n", text.trim_end())
        }
        Some((at, _)) => {
            let (before, after) = text.split_at(at);
            format!("{}\n\n{title}\n\n{entry}\n\n{after}", before.trim_end())
        }
        None => format!("{}\n\n{title}\n\n{entry}\n", text.trim_end()),
    }
}

/// Returns each line with its position; lines include their line breaks.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let begin = at;
        at += line.len();
        (begin, line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entry_creates_the_file() {
        let text = with_entry(None, "0.2.0", "- One.\n");
        assert_eq!(text, format!("{FRONT}\n## 0.2.0\n\n- One.\n"));
    }

    #[test]
    fn a_new_version_is_placed_first() {
        let old = "# Changelog\n\nText.\n\n## 0.1.0\n\n- First.\n";
        assert_eq!(
            with_entry(Some(old), "0.2.0", "- Second."),
            "# Changelog\n\nText.\n\n## 0.2.0\n\n- Second.\n\n## 0.1.0\n\n- First.\n"
        );
    }

    #[test]
    fn an_entry_is_added_to_the_newest_version() {
        let old = "# Changelog\n\n## 0.2.0\n\n- Second.\n\n## 0.1.0\n\n- First.\n";
        assert_eq!(
            with_entry(Some(old), "0.2.0", "- Third."),
            "# Changelog\n\n## 0.2.0\n\n- Third.\n\n- Second.\n\n## 0.1.0\n\n- First.\n"
        );
        // A version with the same beginning is another one.
        assert!(with_entry(Some(old), "0.2", "- x").contains("## 0.2\n\n- x\n\n## 0.2.0\n"));
    }

    #[test]
    fn a_section_without_entries_is_filled() {
        let old = "# Changelog\n\n## 0.2.0\n";
        assert_eq!(
            with_entry(Some(old), "0.2.0", "- One."),
            "# Changelog\n\n## 0.2.0\n\n- One.\n"
        );
    }
}
