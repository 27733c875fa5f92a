//! `crate.toml`: name and version of a generated crate.

use semver::Version;

use crate::Package;
use crate::error::{Error, Errors, Source};
use crate::faults::Faults;
use crate::toml_reader::{self, TableReader};

/// The content of a `crate.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
}

const HINT: &str = "it contains `name` and `version` of the crate, both strings";

/// Reads a `crate.toml`.
///
/// # Errors
///
/// Everything that is wrong with the file, each with its path and a hint.
pub fn read_manifest(source: &Source<'_>) -> Result<Manifest, Errors> {
    let faults = Faults::default();
    let manifest = toml_reader::parse(source, HINT, &faults).and_then(|table| {
        let root = TableReader::root(source.file, &table, &faults);
        root.only(&["name", "version"]);
        let (name, version) = (root.text("name"), root.text("version"));
        for (key, problem) in problems(name, version) {
            let (value, hint) = match key {
                "name" => (name, NAME_HINT),
                _ => (version, VERSION_HINT),
            };
            let value = value.unwrap_or_default();
            root.fault(
                key,
                format!("`{value}` is not a valid {key}: it {problem}"),
                hint,
            );
        }
        Some(Manifest {
            name: name?.to_owned(),
            version: version?.to_owned(),
        })
    });
    match manifest {
        Some(manifest) if faults.is_empty() => Ok(manifest),
        _ => Err(faults.into_errors()),
    }
}

/// Returns an error for each part of a manifest that Cargo does not accept.
pub(crate) fn check_package(package: &Package<'_>) -> Vec<Error> {
    let problems = problems(Some(package.name), Some(package.version)).into_iter();
    let errors = problems.map(|(key, problem)| {
        let (value, hint) = match key {
            "name" => (package.name, NAME_HINT),
            _ => (package.version, VERSION_HINT),
        };
        let message = format!("`{value}` is not a valid {key} of a crate: it {problem}");
        Error::new("the package", format!("$.{key}"), message, hint)
    });
    errors.collect()
}

const NAME_HINT: &str = "use lower-case letters, digits and hyphens, with a letter first";
const VERSION_HINT: &str = "use a version such as `0.1.0`";

/// Returns the keys whose values Cargo does not accept, and why.
fn problems(name: Option<&str>, version: Option<&str>) -> Vec<(&'static str, String)> {
    let name = name.and_then(|name| Some(("name", check_name(name).err()?.to_owned())));
    let version = version.and_then(|version| {
        let error = version.parse::<Version>().err()?;
        Some(("version", format!("cannot be parsed: {error}")))
    });
    name.into_iter().chain(version).collect()
}

/// Names that crates cannot have beside the Rust keywords: those of the compiler's own crates, and of
/// the dependencies of a generated crate.
const RESERVED: &[&str] = &[
    "alloc",
    "aws-smithy-types",
    "core",
    "proc-macro",
    "sdk-runtime",
    "std",
    "test",
];

/// Checks that a name is one for a crate and for the folder of the crate.
pub(crate) fn check_name(name: &str) -> Result<(), &'static str> {
    let mut letters = name.chars();
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !letters
        .next()
        .is_some_and(|first| first.is_ascii_lowercase())
    {
        return Err("does not begin with a lower-case letter");
    }
    if !letters.all(fits) {
        return Err("contains something other than lower-case letters, digits and hyphens");
    }
    if crate::names::is_keyword(name) {
        return Err("is a keyword of Rust");
    }
    if RESERVED.contains(&name) {
        return Err("is the name of a crate that every program or every generated crate uses");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cargo_does_not_accept_are_refused() {
        for name in ["cognito-sync", "a", "s3", "a-1", "a--b"] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        for name in [
            "",
            "123-abc",
            "-a",
            "A",
            "a_b",
            "a/b",
            "../a",
            "ä",
            "a b",
            "type",
            "self",
            "std",
            "test",
            "sdk-runtime",
        ] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn every_fault_of_a_manifest_is_found() {
        let read = |text| {
            read_manifest(&Source {
                file: "crate.toml",
                text,
            })
        };
        let manifest = read("\u{feff}name = 'a'\nversion = '0.1.0'\n").unwrap();
        assert_eq!(
            (manifest.name, manifest.version),
            ("a".to_owned(), "0.1.0".to_owned())
        );
        let faults = |text| -> Vec<(String, String)> {
            let errors = read(text).unwrap_err().into_iter();
            errors
                .map(|error| (error.path().to_owned(), error.message().to_owned()))
                .collect()
        };
        let fault = |path: &str, message: &str| (path.to_owned(), message.to_owned());
        assert_eq!(
            faults("nmae = 'a'\nversion = 1\n"),
            [
                fault("$.nmae", "the key `nmae` is unknown"),
                fault("$", "`name` is missing"),
                fault("$.version", "expected a string, found an integer"),
            ]
        );
        let messages = faults("name = '1'\nversion = '1'\n");
        assert_eq!(
            messages,
            [
                fault(
                    "$.name",
                    "`1` is not a valid name: it does not begin with a lower-case letter"
                ),
                fault(
                    "$.version",
                    "`1` is not a valid version: it cannot be parsed: unexpected end of input while \
                     parsing major version number"
                ),
            ]
        );
    }
}
