//! Which version a crate should have after a change.

use std::fmt;

use sdk_codegen::diff::Api;
use semver::{Prerelease, Version};

/// A version that is not one.
#[derive(Debug)]
pub struct NotAVersion {
    crate_name: String,
    version: String,
    problem: String,
}

impl fmt::Display for NotAVersion {
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
/// new; before 0.1 every version may break programs. A pre-release of a version that is far enough
/// becomes that version.
pub fn suggest(crate_name: &str, version: &str, api: Api) -> Result<String, NotAVersion> {
    let given = Version::parse(version).map_err(|problem| NotAVersion {
        crate_name: crate_name.to_owned(),
        version: version.to_owned(),
        problem: problem.to_string(),
    })?;
    if api == Api::None {
        return Ok(given.to_string());
    }
    let (major, minor, patch) = (given.major, given.minor, given.patch);
    let (next, already_far) = match (major, minor, api) {
        (0, 0, _) => (Version::new(0, 0, patch + 1), true),
        (0, _, Api::Major) => (Version::new(0, minor + 1, 0), patch == 0),
        (0, _, _) => (Version::new(0, minor, patch + 1), true),
        (_, _, Api::Major) => (Version::new(major + 1, 0, 0), minor == 0 && patch == 0),
        (_, _, Api::Minor) => (Version::new(major, minor + 1, 0), patch == 0),
        (_, _, _) => (Version::new(major, minor, patch + 1), true),
    };
    if !given.pre.is_empty() && already_far {
        return Ok(Version {
            pre: Prerelease::EMPTY,
            ..Version::new(major, minor, patch)
        }
        .to_string());
    }
    Ok(next.to_string())
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
            ("0.1.4", Api::Patch, "0.1.5"),
            ("0.0.4", Api::Minor, "0.0.5"),
            ("0.0.4", Api::Major, "0.0.5"),
            ("2.0.0-rc.1", Api::Major, "2.0.0"),
            ("2.1.0-rc.1", Api::Major, "3.0.0"),
            ("1.2.0-rc.1", Api::Minor, "1.2.0"),
        ] {
            assert_eq!(
                suggest("tiny", version, api).unwrap(),
                next,
                "{version} {api:?}"
            );
        }
    }

    #[test]
    fn what_is_not_a_version_is_said_to_be_none() {
        let error = suggest("tiny", "1.2", Api::Major).unwrap_err().to_string();
        assert!(error.contains("`1.2`, the version of `tiny`"), "{error}");
    }
}
