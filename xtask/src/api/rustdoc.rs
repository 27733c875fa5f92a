//! Reads a crate's public API from the JSON output of rustdoc, in which macros are expanded and type
//! aliases resolved.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use public_api::tokens::Token;
use serde::Deserialize;

use super::crates::{CargoFolders, Crate, cargo};
use super::{Error, List};
use crate::Workspace;
use crate::file_error::{Action, FileError};

/// The environment variable that makes this program act as rustdoc. Its value is the real rustdoc.
pub const REAL_RUSTDOC: &str = "XTASK_REAL_RUSTDOC";

/// Runs the real rustdoc with unstable output formats enabled.
///
/// Setting `RUSTC_BOOTSTRAP` for cargo would do the same, but build scripts depend on that variable, so
/// that every run, and the build after it, would compile half of the dependencies again.
pub fn run_as_rustdoc(real: OsString, args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let status = Command::new(&real)
        .args(args)
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove(REAL_RUSTDOC)
        .status();
    match status.map(|status| status.code()) {
        Ok(Some(code)) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Ok(None) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot start {}: {error}", real.display());
            ExitCode::FAILURE
        }
    }
}

/// The rustdoc of a workspace.
pub(super) struct Rustdoc<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) folders: CargoFolders,
    /// The path of this program.
    pub(super) program: PathBuf,
}

impl Rustdoc<'_> {
    /// Returns the crate's public API, with the features that its manifest names for this. Not with all
    /// features: some are alternatives, such as those that select a TLS library, and one of them is
    /// enough.
    pub(super) fn list(&self, krate: &Crate) -> Result<List, Error> {
        let real = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
        let target = self.folders.own_target();
        let output = cargo(self.workspace)
            .args(["rustdoc", "--quiet", "--lib", "--package", &krate.name])
            .args(["--features", &krate.listed.join(",")])
            .arg("--target-dir")
            .arg(&target)
            .args(["--", "-Z", "unstable-options", "--output-format", "json"])
            .args(["--cap-lints", "allow"])
            // The compiled dependencies are shared with other builds.
            .env("CARGO_BUILD_BUILD_DIR", &self.folders.build_directory)
            .env("RUSTDOC", &self.program)
            .env(REAL_RUSTDOC, real)
            .output()
            .map_err(|source| Error::CargoNotStarted { source })?;
        if !output.status.success() {
            return Err(Error::Cargo {
                task: format!("documenting {}", krate.name),
                stderr: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            });
        }
        let name = krate.name.replace('-', "_");
        let file = target.join("doc").join(format!("{name}.json"));
        check_format(&file)?;
        Ok(List {
            name: krate.name.clone(),
            version: krate.version.clone(),
            lines: read(&file, krate)?,
        })
    }
}

/// Checks the format number of rustdoc's output, which changes with the compiler's version, before the
/// rest is parsed.
fn check_format(file: &Path) -> Result<(), Error> {
    #[derive(Deserialize)]
    struct Front {
        format_version: u32,
    }
    let text = fs::read_to_string(file).map_err(FileError::on(Action::Read, file))?;
    let front: Front = serde_json::from_str(&text).map_err(|source| Error::Metadata { source })?;
    match front.format_version == FORMAT {
        true => Ok(()),
        false => Err(Error::Format {
            expected: FORMAT,
            actual: front.format_version,
        }),
    }
}

/// The output format that the workspace's version of `public-api` supports: that of Rust 1.95.
const FORMAT: u32 = 57;

fn read(file: &Path, krate: &Crate) -> Result<Vec<String>, Error> {
    let api = public_api::Builder::from_rustdoc_json(PathBuf::from(file))
        .omit_blanket_impls(true)
        .build()
        .map_err(|source| Error::Api {
            name: krate.name.clone(),
            source,
        })?;
    let items: Vec<_> = api
        .items()
        .map(|item| (item, line(item.tokens())))
        .collect();
    // The methods of a trait implementation follow from the trait; its types and constants do not.
    let implementations: HashSet<_> = items
        .iter()
        .filter(|(_, line)| line.starts_with("impl") && line.contains(" for "))
        .map(|(item, _)| item.id())
        .collect();
    let features = krate.features.iter().map(|(name, enables)| {
        let enables = enables.join(", ");
        format!("feature {name} = [{enables}]")
    });
    let mut lines: Vec<String> = features.collect();
    for (item, line) in &items {
        let follows = METHODS.iter().any(|method| line.starts_with(method))
            && item
                .parent_id()
                .is_some_and(|parent| implementations.contains(&parent));
        if !follows && !is_implied(line) {
            lines.push(line.clone());
        }
    }
    lines.dedup();
    Ok(lines)
}

/// Returns an item as text. `public-api` leaves the colon out of `Item: Send` and `Item<'a>: Send` among the
/// arguments of a trait. No other item has such tokens side by side.
fn line<'t>(tokens: impl Iterator<Item = &'t Token>) -> String {
    let mut line = String::new();
    let mut before: Option<&Token> = None;
    for token in tokens {
        let bounded = match before {
            Some(Token::Identifier(_)) => begins_bound(token),
            Some(Token::Symbol(symbol)) if symbol == ">" => begins_bound(token),
            _ => false,
        };
        line.push_str(if bounded { ": " } else { "" });
        line.push_str(token.text());
        before = Some(token);
    }
    line
}

/// Returns `true` if a bound can begin with this token: a path, a lifetime, or `for<…>`.
fn begins_bound(token: &Token) -> bool {
    matches!(
        token,
        Token::Identifier(_) | Token::Type(_) | Token::Lifetime(_) | Token::Keyword(_)
    )
}

const METHODS: &[&str] = &[
    "pub fn ",
    "pub async fn ",
    "pub const fn ",
    "pub unsafe fn ",
];

/// Returns `true` for an implementation that is not listed: the compiler implements auto traits by
/// itself. A missing implementation is listed if programs can depend on it.
fn is_implied(line: &str) -> bool {
    const LISTED_IF_MISSING: &[&str] = &["Send", "Sync", "Unpin"];
    const NEVER_LISTED: &[&str] = &["Freeze", "RefUnwindSafe", "UnsafeUnpin", "UnwindSafe"];
    if !line.starts_with("impl") {
        return false;
    }
    let implements = |name: &&str| {
        line.contains(&format!("core::marker::{name} for "))
            || line.contains(&format!("core::panic::unwind_safe::{name} for "))
    };
    let lacks = line.contains("!core::");
    line.contains("core::marker::StructuralPartialEq for ")
        || NEVER_LISTED.iter().any(implements)
        || (!lacks && LISTED_IF_MISSING.iter().any(implements))
}
