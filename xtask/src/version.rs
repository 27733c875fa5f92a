//! The next version of a crate under semantic versioning.

use semver::Version;

/// The level of a change under semantic versioning, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SemverLevel {
    /// No released item changes.
    None,
    /// Programs compile as before, and nothing is added.
    Patch,
    /// Items are added.
    Minor,
    /// Programs may fail to compile.
    Major,
}

/// Returns the lowest version after `released` that allows a change of this level. Before 1.0, a
/// breaking change raises the minor version and any other change the patch version.
pub fn next(released: &Version, level: SemverLevel) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *released;
    match (level, major) {
        (SemverLevel::None, _) => released.clone(),
        (SemverLevel::Major, 0) => Version::new(0, minor + 1, 0),
        (SemverLevel::Minor | SemverLevel::Patch, 0) => Version::new(0, minor, patch + 1),
        (SemverLevel::Major, _) => Version::new(major + 1, 0, 0),
        (SemverLevel::Minor, _) => Version::new(major, minor + 1, 0),
        (SemverLevel::Patch, _) => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_1_0_the_minor_version_allows_breaking_changes() {
        let after = |from: &str, level| next(&from.parse().unwrap(), level).to_string();
        for (from, expected) in [
            ("0.1.0", ["0.1.0", "0.1.1", "0.1.1", "0.2.0"]),
            ("0.3.4", ["0.3.4", "0.3.5", "0.3.5", "0.4.0"]),
            ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
        ] {
            use SemverLevel::{Major, Minor, None, Patch};
            let versions = [None, Patch, Minor, Major].map(|level| after(from, level));
            assert_eq!(versions, expected);
        }
    }
}
