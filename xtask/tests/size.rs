//! The README says that `cognito-sync` is a quarter of the official crate. This holds it to that.

use std::fs;
use std::path::{Path, PathBuf};

/// The code lines of aws-sdk-cognitosync 1.120.0: those neither blank nor comments.
const OFFICIAL: usize = 22_323;

#[test]
fn cognito_sync_is_at_most_a_quarter_of_the_official_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/cognito-sync");
    let lines: usize = rust_files(&root).iter().map(|file| code_lines(file)).sum();
    assert!(lines > 1_000, "only {lines} code lines were found");
    assert!(
        lines <= OFFICIAL / 4,
        "{lines} code lines are more than a quarter of {OFFICIAL}; say more in the runtime"
    );
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).expect("a folder of the generated crate can be listed");
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn code_lines(file: &Path) -> usize {
    let text = fs::read_to_string(file).expect("a generated file can be read");
    text.lines()
        .map(str::trim_start)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .count()
}
