//! The next version of a crate after a change.

use sdk_codegen::diff::Api;
use semver::Version;
use thiserror::Error;

use crate::version::{SemverLevel, next};

/// An error about the version of a crate.
#[derive(Debug, Error)]
#[error(
    "`{version}`, the version of `{crate_name}`, is not a valid version\n  \
     hint: fix it in crate.toml, in the form 1.2.3"
)]
pub struct InvalidVersion {
    crate_name: String,
    version: String,
    source: semver::Error,
}

/// Returns the version that follows `version` after a change with this verdict.
///
/// Before 1.0, a breaking change raises the minor version and any other change the patch version.
pub fn suggest(crate_name: &str, version: &str, api: Api) -> Result<String, InvalidVersion> {
    let given = Version::parse(version).map_err(|source| InvalidVersion {
        crate_name: crate_name.to_owned(),
        version: version.to_owned(),
        source,
    })?;
    let weight = match api {
        Api::None => SemverLevel::None,
        Api::Patch => SemverLevel::Patch,
        Api::Minor => SemverLevel::Minor,
        Api::Major => SemverLevel::Major,
    };
    Ok(next(&given, weight).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaking_changes_raise_the_version_that_cargo_requires() {
        for (version, api, next) in [
            ("1.2.3", Api::Major, "2.0.0"),
            ("1.2.3", Api::Minor, "1.3.0"),
            ("1.2.3", Api::Patch, "1.2.4"),
            ("1.2.3", Api::None, "1.2.3"),
            ("0.1.0", Api::Major, "0.2.0"),
            ("0.1.0", Api::Minor, "0.1.1"),
        ] {
            let suggested = suggest("tiny", version, api).unwrap();
            assert_eq!(suggested, next, "{version} {api:?}");
        }
    }

    #[test]
    fn an_invalid_version_is_an_error() {
        let error = suggest("tiny", "1.2", Api::Major).unwrap_err().to_string();
        assert!(error.contains("`1.2`, the version of `tiny`"), "{error}");
    }
}
