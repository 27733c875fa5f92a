//! Formats the Rust files of a generated crate with the toolchain's rustfmt.
//!
//! Blank lines, comments and macro bodies are laid out by `sdk-codegen`; rustfmt keeps them, sorts
//! imports and breaks lines as in hand-written code. Files are formatted in a temporary folder with
//! rustfmt's default configuration: the user's `rustfmt.toml` does not apply.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use sdk_codegen::Files;
use thiserror::Error;

use crate::file_error::{Action, FileError};

/// An error of formatting generated code.
#[derive(Debug, Error)]
pub enum Error {
    /// A temporary file could not be written or read.
    #[error(transparent)]
    File(#[from] FileError),
    /// rustfmt is not installed.
    #[error(
        "cannot run `{}`, which formats the generated code\n  \
         hint: install it with `rustup component add rustfmt`", program.display()
    )]
    Missing {
        /// The program.
        program: OsString,
        /// The error of the operating system.
        #[source]
        cause: io::Error,
    },
    /// rustfmt rejected a file.
    #[error("rustfmt failed on the generated code:\n{message}")]
    Failed {
        /// The error output, with paths inside the crate.
        message: String,
    },
}

/// Formats the Rust files of a crate, with one process. `files` are all files by their path inside
/// the crate.
///
/// The program is `rustfmt`, or the value of the environment variable `RUSTFMT`, as for `cargo fmt`.
///
/// # Errors
/// See [`enum@Error`]; the files are unchanged then.
pub fn format(files: &mut Files) -> Result<(), Error> {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    format_with(&program, files)
}

fn format_with(program: &OsStr, files: &mut Files) -> Result<(), Error> {
    let entries: Vec<&str> = entries(files).collect();
    if entries.is_empty() {
        return Ok(());
    }
    let folder = tempfile::tempdir().map_err(FileError::on(
        Action::Write,
        Path::new("a temporary folder"),
    ))?;
    let config = folder.path().join("rustfmt.toml");
    write(&config, "")?;
    for (path, text) in rust_files(files) {
        write(&folder.path().join(path), text)?;
    }
    let output = Command::new(program)
        .args(["--edition", "2024", "--config-path"])
        .arg(&config)
        .args(entries.iter().map(|path| folder.path().join(path)))
        .stdin(Stdio::null())
        .output()
        .map_err(|cause| Error::Missing {
            program: program.to_owned(),
            cause,
        })?;
    if !output.status.success() {
        let prefix = format!("{}/", folder.path().display());
        let message = String::from_utf8_lossy(&output.stderr).replace(&prefix, "");
        let message = message.trim_end().to_owned();
        return Err(Error::Failed { message });
    }
    let mut formatted = Files::new();
    for (path, _) in rust_files(files) {
        let file = folder.path().join(path);
        let text = fs::read_to_string(&file).map_err(FileError::on(Action::Read, &file))?;
        formatted.insert(path.clone(), text);
    }
    files.extend(formatted);
    Ok(())
}

fn rust_files(files: &Files) -> impl Iterator<Item = (&String, &String)> {
    files.iter().filter(|(path, _)| path.ends_with(".rs"))
}

/// Returns the files that no other file declares as a module: from these rustfmt finds all others.
fn entries(files: &Files) -> impl Iterator<Item = &str> {
    let is_declared = |path: &str| {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let module = name.trim_end_matches(".rs");
        let parents = [format!("{folder}.rs"), format!("{folder}/lib.rs")];
        let declarations = [format!("mod {module};"), format!("mod r#{module};")];
        let mut lines = parents
            .iter()
            .filter_map(|parent| files.get(parent))
            .flat_map(|text| text.lines());
        lines.any(|line| {
            declarations
                .iter()
                .any(|end| line.trim_end().ends_with(end))
        })
    };
    rust_files(files)
        .map(|(path, _)| path.as_str())
        .filter(move |path| !is_declared(path))
}

fn write(file: &Path, text: &str) -> Result<(), FileError> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(FileError::on(Action::Write, folder))?;
    }
    fs::write(file, text).map_err(FileError::on(Action::Write, file))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(texts: &[(&str, &str)]) -> Files {
        texts
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn every_rust_file_is_formatted_and_no_other() {
        let mut files = files(&[
            ("Cargo.toml", "[package]  # as it is\n"),
            ("src/lib.rs", "pub  mod a;\nmod r#move;\n"),
            ("src/a.rs", "mod b;\nfn a( ) { }\n"),
            ("src/a/b.rs", "fn b( ) { }\n"),
            ("src/move.rs", "use std::{ io , fmt } ;\n"),
            ("src/undeclared.rs", "fn c( ) { }\n"),
            ("tests/all.rs", "fn d( ) { }\n"),
        ]);
        assert_eq!(
            entries(&files).collect::<Vec<_>>(),
            ["src/lib.rs", "src/undeclared.rs", "tests/all.rs"]
        );
        format(&mut files).unwrap();
        let expected = self::files(&[
            ("Cargo.toml", "[package]  # as it is\n"),
            ("src/lib.rs", "pub mod a;\nmod r#move;\n"),
            ("src/a.rs", "mod b;\nfn a() {}\n"),
            ("src/a/b.rs", "fn b() {}\n"),
            ("src/move.rs", "use std::{fmt, io};\n"),
            ("src/undeclared.rs", "fn c() {}\n"),
            ("tests/all.rs", "fn d() {}\n"),
        ]);
        assert_eq!(files, expected);
        format(&mut files).unwrap();
        assert_eq!(files, expected, "formatting again changes nothing");
    }

    #[test]
    fn a_file_that_cannot_be_parsed_is_named() {
        let before = files(&[
            ("src/lib.rs", "mod first;\nfn  a() {}\n"),
            ("src/first.rs", "fn fn\n"),
        ]);
        let mut files = before.clone();
        let error = format(&mut files).unwrap_err().to_string();
        assert!(error.contains("--> src/first.rs:1:4"), "{error}");
        assert_eq!(files, before);
    }

    #[test]
    fn a_missing_rustfmt_is_an_error_with_the_command_that_installs_it() {
        let mut files = files(&[("src/lib.rs", "\n")]);
        let error = format_with(OsStr::new("no-such-rustfmt"), &mut files).unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot run `no-such-rustfmt`, which formats the generated code\n  \
             hint: install it with `rustup component add rustfmt`"
        );
    }
}
