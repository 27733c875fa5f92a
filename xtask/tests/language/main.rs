//! Holds documentation, comments and messages to plain technical English.
//!
//! `phrases.toml` lists phrases with the terms to write instead. This test searches them in every
//! tracked file: Markdown, TOML comments and values, shell comments, and the doc comments, comments
//! and string literals of Rust.
//!
//! `LANGUAGE_ONLY=runtime/src cargo test -p xtask --test language` prints all findings below one
//! path and fails if there are any.

mod phrase;
mod text;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde::Deserialize;

use phrase::{Pattern, Word};
use text::{Passage, Role, Syntax};

const LIST: &str = "xtask/tests/language/phrases.toml";

/// `phrases.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    opener: Vec<Opener>,
    phrase: Vec<Phrase>,
    #[serde(default)]
    exception: Vec<Exception>,
}

/// A word that documentation and headings do not begin with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opener {
    word: String,
    only: Option<Only>,
    write: String,
}

/// The items whose documentation an opener is about.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Only {
    Functions,
}

/// Phrases with one term to write instead.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    find: Vec<Pattern>,
    write: String,
}

/// A phrase that some files may use.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// A file, or a folder with a slash at the end.
    path: String,
    /// The phrase as found, in lower case, or an opener.
    phrase: String,
    #[allow(dead_code, reason = "a row without a reason is refused")]
    reason: String,
}

impl Exception {
    fn excuses(&self, finding: &Finding) -> bool {
        (self.path == finding.path
            || self.path.ends_with('/') && finding.path.starts_with(&self.path))
            && self.phrase.to_lowercase() == finding.found.to_lowercase()
    }
}

/// A phrase in a file.
#[derive(Debug, PartialEq)]
struct Finding {
    path: String,
    line: usize,
    found: String,
    write: String,
}

impl List {
    /// Returns the findings in one file, without regard to exceptions.
    fn search(&self, path: &str, source: &str) -> Vec<Finding> {
        let Some(syntax) = Syntax::of(path) else {
            return Vec::new();
        };
        let mut findings = Vec::new();
        for passage in syntax.passages(source) {
            let mut found = self.openers(&passage, syntax);
            let words = phrase::words(&passage.lines);
            for phrase in &self.phrase {
                // Patterns of one row may find the same words; the longest find names them.
                let finds = phrase.find.iter().flat_map(|pattern| pattern.find(&words));
                let mut finds: Vec<_> = finds.collect();
                finds.sort_by_key(|find| (find.start, std::cmp::Reverse(find.end)));
                let mut end = 0;
                for find in finds {
                    if find.start >= end {
                        end = find.end;
                        let text: Vec<_> = words[find].iter().map(Word::text).collect();
                        found.push((words[end - 1].line, text.join(" "), phrase.write.clone()));
                    }
                }
            }
            findings.extend(found.into_iter().map(|(line, found, write)| Finding {
                path: path.to_owned(),
                line,
                found,
                write,
            }));
        }
        findings.sort_by_key(|finding| finding.line);
        findings
    }

    /// Returns the openers in documentation, and in the headings of documentation and Markdown.
    fn openers(&self, passage: &Passage, syntax: Syntax) -> Vec<(usize, String, String)> {
        let mut found = Vec::new();
        let mut first = matches!(passage.role, Role::Doc { first: true, .. });
        let documentation = first || syntax == Syntax::Markdown || passage.role != Role::Prose;
        for (line, text) in &passage.lines {
            let text = text.trim();
            let heading = text.trim_start_matches('#');
            let level = text.len() - heading.len();
            let heading = documentation && (1..=6).contains(&level) && heading.starts_with(' ');
            if (first || heading) && !text.is_empty() {
                let begins = text.trim_start_matches('#').split_whitespace().next();
                let function = matches!(passage.role, Role::Doc { function: true, .. });
                let opener = self.opener.iter().find(|opener| {
                    Some(opener.word.as_str()) == begins
                        && (opener.only.is_none() || function && !heading)
                });
                let opener =
                    opener.map(|opener| (*line, opener.word.clone(), opener.write.clone()));
                found.extend(opener);
                first = false;
            }
        }
        found
    }
}

/// Formats findings by top folder, with counts.
fn report(findings: &[Finding]) -> String {
    let mut folders: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let folder = finding.path.split('/').next().unwrap_or_default();
        folders.entry(folder).or_default().push(finding);
    }
    let mut report = String::new();
    for (folder, findings) in &folders {
        writeln!(report, "\n{folder}: {} findings", findings.len()).unwrap();
        for Finding {
            path,
            line,
            found,
            write,
        } in findings
        {
            writeln!(report, "{path}:{line}: {found} → {write}").unwrap();
        }
    }
    report
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn tracked_files() -> Vec<String> {
    let output = Command::new("git")
        .arg("ls-files")
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "`git ls-files` failed");
    let files = String::from_utf8(output.stdout).unwrap();
    let files: Vec<_> = files.lines().map(str::to_owned).collect();
    assert!(
        files.len() > 100,
        "`git ls-files` lists {} files",
        files.len()
    );
    files
}

#[test]
fn documentation_comments_and_messages_use_standard_terms() {
    let list = fs::read_to_string(workspace().join(LIST)).unwrap();
    let list: List = toml::from_str(&list).unwrap_or_else(|error| panic!("{LIST}: {error}"));
    let mut findings = Vec::new();
    for path in tracked_files().iter().filter(|path| *path != LIST) {
        if Syntax::of(path).is_some()
            && let Ok(source) = fs::read_to_string(workspace().join(path))
        {
            findings.extend(list.search(path, &source));
        }
    }

    let mut unused = String::new();
    for exception in &list.exception {
        let before = findings.len();
        findings.retain(|finding| !exception.excuses(finding));
        if before == findings.len() {
            let Exception { path, phrase, .. } = exception;
            writeln!(
                unused,
                "{LIST}: the exception for `{phrase}` in {path} excuses nothing; remove it"
            )
            .unwrap();
        }
    }

    if let Ok(only) = env::var("LANGUAGE_ONLY") {
        findings.retain(|finding| finding.path.starts_with(&only));
        assert!(findings.is_empty(), "{}", report(&findings));
        return;
    }
    assert!(
        findings.is_empty() && unused.is_empty(),
        "{}{unused}\nWrite the term after the arrow, or another standard one. A phrase that is right \
         where it is needs an [[exception]] row in {LIST}.",
        report(&findings)
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        toml::from_str(
            r#"
            [[opener]]
            word = "Zounds"
            write = "a noun"

            [[opener]]
            word = "Forsooth"
            only = "functions"
            write = "a verb"

            [[phrase]]
            find = ["frob|frobs", "frobs the knob"]
            write = "turns"

            [[exception]]
            path = "a/"
            phrase = "frob"
            reason = "A test."
            "#,
        )
        .unwrap()
    }

    fn search(path: &str, source: &str) -> Vec<(usize, String)> {
        let findings = list().search(path, source);
        findings
            .into_iter()
            .map(|finding| (finding.line, finding.found))
            .collect()
    }

    #[test]
    fn phrases_are_found_in_comments_and_literals_and_not_in_code() {
        let source = "/// A `frob`.\nfn frob() {\n    // It frobs\n    // the knob.\n    \
                      call(\"cannot {frob} a frob\", \"frob\")\n}\n";
        let found = [(4, "frobs the knob".to_owned()), (5, "frob".to_owned())];
        assert_eq!(search("x.rs", source), found);
    }

    #[test]
    fn openers_are_found_in_documentation_and_headings() {
        let source = "/// Zounds this.\nstruct S;\n/// Forsooth.\nstruct T;\n/// Forsooth it is.\nfn f() {}\n\
                      // Zounds, plain.\n/// A.\n///\n/// # Zounds here\nstruct U;\n";
        let lines: Vec<_> = search("x.rs", source)
            .into_iter()
            .map(|(line, _)| line)
            .collect();
        assert_eq!(lines, [1, 5, 10]);
        assert_eq!(search("x.md", "Zounds text\n\n## Zounds title\n").len(), 1);
    }

    #[test]
    fn an_exception_holds_for_its_path_and_its_phrase() {
        let exception = &list().exception[0];
        let finding = |path: &str, found: &str| Finding {
            path: path.into(),
            line: 1,
            found: found.into(),
            write: String::new(),
        };
        assert!(exception.excuses(&finding("a/b.rs", "Frob")));
        assert!(!exception.excuses(&finding("a/b.rs", "frobs")));
        assert!(!exception.excuses(&finding("ab.rs", "frob")));
    }

    #[test]
    fn a_report_counts_the_findings_of_each_top_folder() {
        let mut findings = list().search("b/x.md", "frob");
        findings.extend(list().search("a/y.md", "\n\nfrobs"));
        let report = report(&findings);
        assert_eq!(
            report,
            "\na: 1 findings\na/y.md:3: frobs → turns\n\nb: 1 findings\nb/x.md:1: frob → turns\n"
        );
    }
}
