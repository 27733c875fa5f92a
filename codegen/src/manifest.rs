//! `crate.toml`: name, version and registry metadata of a generated crate.

use semver::Version;

use crate::error::{Error, Errors, Source};
use crate::faults::Faults;
use crate::toml_reader::{self, TableReader};
use crate::{Package, PackageMetadata};

/// The content of a `crate.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// The description of the crate in a registry.
    pub metadata: PackageMetadata,
}

const HINT: &str = "it contains `name` and `version` of the crate, and optionally `repository`, \
                    `documentation`, `keywords` and `categories`";

/// Reads a `crate.toml`.
///
/// # Errors
///
/// Everything that is wrong with the file, each with its path and a hint.
pub fn read_manifest(source: &Source<'_>) -> Result<Manifest, Errors> {
    let faults = Faults::default();
    let manifest = toml_reader::parse(source, HINT, &faults).and_then(|table| {
        let root = TableReader::root(source.file, &table, &faults);
        root.only(&[
            "name",
            "version",
            "repository",
            "documentation",
            "keywords",
            "categories",
        ]);
        let (name, version) = (root.text("name"), root.text("version"));
        let metadata = read_metadata(&root);
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
            metadata,
        })
    });
    match manifest {
        Some(manifest) if faults.is_empty() => Ok(manifest),
        _ => Err(faults.into_errors()),
    }
}

/// The largest number of keywords, and of categories, that registries accept.
const MAX_LABELS: usize = 5;

/// Reads the description of the crate in a registry, with the limits that are checked only when a crate
/// is published.
fn read_metadata(root: &TableReader<'_, '_>) -> PackageMetadata {
    let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let metadata = PackageMetadata {
        repository: root.opt_text("repository").map(str::to_owned),
        documentation: root.opt_text("documentation").map(str::to_owned),
        keywords: owned(root.texts("keywords")),
        categories: owned(root.texts("categories")),
    };
    for (key, url) in [
        ("repository", &metadata.repository),
        ("documentation", &metadata.documentation),
    ] {
        if let Some(url) = url.as_deref().filter(|url| !url.starts_with("https://")) {
            let message = format!("`{url}` is not a URL that begins with `https://`");
            root.fault(key, message, "use the full URL, or remove the key");
        }
    }
    for (key, labels) in [
        ("keywords", &metadata.keywords),
        ("categories", &metadata.categories),
    ] {
        if labels.len() > MAX_LABELS {
            let message = format!(
                "it has {} entries; registries accept {MAX_LABELS}",
                labels.len()
            );
            root.fault(key, message, "remove some");
        }
    }
    for keyword in metadata
        .keywords
        .iter()
        .filter(|keyword| !is_keyword(keyword))
    {
        let message = format!("`{keyword}` is not a valid keyword");
        root.fault("keywords", message, KEYWORD_HINT);
    }
    metadata
}

const KEYWORD_HINT: &str = "use at most 20 ASCII letters, digits, hyphens, underscores and plus signs, with a \
                            letter or digit first";

/// Returns `true` if registries accept a keyword.
fn is_keyword(keyword: &str) -> bool {
    keyword.len() <= 20
        && keyword.starts_with(|first: char| first.is_ascii_alphanumeric())
        && keyword
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '+'))
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
        let read = |text: &str| {
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
        let metadata =
            "repository = 'https://a.b'\nkeywords = ['aws']\ncategories = ['api-bindings']\n";
        let manifest = read(&format!("name = 'a'\nversion = '0.1.0'\n{metadata}")).unwrap();
        assert_eq!(
            manifest.metadata,
            PackageMetadata {
                repository: Some("https://a.b".to_owned()),
                documentation: None,
                keywords: vec!["aws".to_owned()],
                categories: vec!["api-bindings".to_owned()],
            }
        );
        let faults = |text: &str| -> Vec<(String, String)> {
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
        let metadata =
            "documentation = 'docs'\nkeywords = ['a', 'b', 'c', 'd', 'e', 'two words']\n";
        assert_eq!(
            faults(&format!("name = 'a'\nversion = '0.1.0'\n{metadata}")),
            [
                fault(
                    "$.documentation",
                    "`docs` is not a URL that begins with `https://`"
                ),
                fault("$.keywords", "it has 6 entries; registries accept 5"),
                fault("$.keywords", "`two words` is not a valid keyword"),
            ]
        );
    }
}
