//! Which version a crate should have after a change.

use std::fmt;

use sdk_codegen::diff::Api;
use semver::Version;

use crate::version::{SemverLevel, next};

/// A version that is not one.
#[derive(Debug)]
pub struct InvalidVersion {
    crate_name: String,
    version: String,
    problem: String,
}

impl fmt::Display for InvalidVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}`, the version of `{}`, is not a version: {}\n  hint: mend it in crate.toml; versions are written 1.2.3",
            self.version, self.crate_name, self.problem
        )
    }
}

/// The version that follows `version` after a change of this verdict.
///
/// Before 1.0 the minor version may break programs, and the patch version says that something is
/// new.
pub fn suggest(crate_name: &str, version: &str, api: Api) -> Result<String, InvalidVersion> {
    let given = Version::parse(version).map_err(|problem| InvalidVersion {
        crate_name: crate_name.to_owned(),
        version: version.to_owned(),
        problem: problem.to_string(),
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
    fn a_break_takes_the_step_that_cargo_takes_for_one() {
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
    fn what_is_not_a_version_is_said_to_be_none() {
        let error = suggest("tiny", "1.2", Api::Major).unwrap_err().to_string();
        assert!(error.contains("`1.2`, the version of `tiny`"), "{error}");
    }
}
