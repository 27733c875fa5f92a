//! Which version a crate takes after a change, and where it is written.

use semver::Version;

/// What a change means to users of a crate, in the order of weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SemverLevel {
    /// Nothing that is released changes.
    None,
    /// Programs compile as before.
    Patch,
    /// There is something new.
    Minor,
    /// Programs may fail to compile.
    Major,
}

/// The least version after `released` that may carry a change of this weight. Before 1.0 the second
/// number stands for what breaks programs, and the third for everything else.
pub fn next(released: &Version, weight: SemverLevel) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *released;
    match (weight, major) {
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
    fn before_one_the_second_number_breaks() {
        let after = |from: &str, weight| next(&from.parse().unwrap(), weight).to_string();
        for (from, expected) in [
            ("0.1.0", ["0.1.0", "0.1.1", "0.1.1", "0.2.0"]),
            ("0.3.4", ["0.3.4", "0.3.5", "0.3.5", "0.4.0"]),
            ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
        ] {
            use SemverLevel::{Major, Minor, None, Patch};
            let versions = [None, Patch, Minor, Major].map(|weight| after(from, weight));
            assert_eq!(versions, expected);
        }
    }
}
