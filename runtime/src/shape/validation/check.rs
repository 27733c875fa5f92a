//! The checks for each type of value.

use std::collections::HashMap;

use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::error::{Constraint, Unit, Violation};
use super::limits::{Limits, Min};
use super::path::Path;
use crate::shape::value::MapKey;

/// A value that can be validated.
pub trait Check {
    /// Whether the type itself has constraints, so that its values are checked even without limits.
    const HAS_CONSTRAINTS: bool = false;

    /// Adds the violations of a value at `path` to `violations`.
    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>);
}

/// Checks a member, unless it has no constraints.
pub fn check_always<T: Check>(
    value: &T,
    limits: &Limits,
    path: &Path<'_>,
    violations: &mut Vec<Violation>,
) {
    if T::HAS_CONSTRAINTS || !limits.is_empty() {
        value.check(limits, path, violations);
    }
}

/// Checks a member that is not sent if it has its default.
pub fn check_unless_default<T: Check + Default + PartialEq>(
    value: &T,
    limits: &Limits,
    path: &Path<'_>,
    violations: &mut Vec<Violation>,
) {
    if *value != T::default() {
        check_always(value, limits, path, violations);
    }
}

/// Adds a violation if the length `given` is less than the minimum.
fn length(
    given: usize,
    unit: Unit,
    limits: &Limits,
    path: &Path<'_>,
    violations: &mut Vec<Violation>,
) {
    let Min::Whole(min) = limits.min else {
        return;
    };
    let (given, min) = (given as u64, u64::try_from(min).unwrap_or(0));
    if given < min {
        violations.push(Violation::new(
            path,
            Constraint::MinLength { min, unit, given },
        ));
    }
}

/// Checks a string, or an enum by its text.
///
/// Characters are Unicode scalar values. They are not counted if the number of bytes is sufficient.
pub fn check_text(text: &str, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
    let enough = match limits.min {
        Min::Whole(min) => usize::try_from(min).unwrap_or(0),
        _ => 0,
    };
    if text.len() / 4 < enough {
        length(
            text.chars().count(),
            Unit::Characters,
            limits,
            path,
            violations,
        );
    }
}

impl Check for String {
    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        check_text(self, limits, path, violations);
    }
}

impl Check for Blob {
    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        length(self.as_ref().len(), Unit::Bytes, limits, path, violations);
    }
}

impl<T: Check> Check for Vec<T> {
    const HAS_CONSTRAINTS: bool = T::HAS_CONSTRAINTS;

    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        length(self.len(), Unit::Items, limits, path, violations);
        let each = limits.each.unwrap_or(&Limits::NONE);
        if T::HAS_CONSTRAINTS || !each.is_empty() {
            for (index, item) in self.iter().enumerate() {
                item.check(each, &path.index(index), violations);
            }
        }
    }
}

impl<K: MapKey, T: Check> Check for HashMap<K, T> {
    const HAS_CONSTRAINTS: bool = T::HAS_CONSTRAINTS;

    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        length(self.len(), Unit::Entries, limits, path, violations);
        let keys = limits.keys.unwrap_or(&Limits::NONE);
        let each = limits.each.unwrap_or(&Limits::NONE);
        if !T::HAS_CONSTRAINTS && keys.is_empty() && each.is_empty() {
            return;
        }
        let start = violations.len();
        for (key, value) in self {
            let key = key.as_key();
            let path = path.value((!keys.sensitive).then_some(key));
            check_text(key, keys, &path.key(), violations);
            value.check(each, &path, violations);
        }
        // The order of a map is random; that of an error is not.
        violations[start..].sort_by(|a, b| a.path().cmp(b.path()));
    }
}

impl<T: Check> Check for Option<T> {
    const HAS_CONSTRAINTS: bool = T::HAS_CONSTRAINTS;

    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        match self {
            Some(value) => value.check(limits, path, violations),
            None if limits.required => violations.push(Violation::new(path, Constraint::Required)),
            None => {}
        }
    }
}

impl<T: Check> Check for Box<T> {
    const HAS_CONSTRAINTS: bool = T::HAS_CONSTRAINTS;

    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        (**self).check(limits, path, violations);
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Check for $number {
            fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
                let constraint = match limits.min {
                    // Numbers that `f64` cannot distinguish are larger than the minimum of any model.
                    Min::Whole(min) if (*self as f64) < min as f64 => {
                        Constraint::MinValue { min: min.to_string() }
                    }
                    Min::Real(min) if (*self as f64) < min => {
                        Constraint::MinValue { min: min.to_string() }
                    }
                    _ => return,
                };
                violations.push(Violation::new(path, constraint));
            }
        }
    )*};
}

numbers! { i8 i16 i32 f32 f64 }

/// Compares as integers, since `f64` cannot distinguish all of them.
impl Check for i64 {
    fn check(&self, limits: &Limits, path: &Path<'_>, violations: &mut Vec<Violation>) {
        let (too_small, min) = match limits.min {
            Min::None => return,
            Min::Whole(min) => (*self < min, min.to_string()),
            Min::Real(min) => ((*self as f64) < min, min.to_string()),
        };
        if too_small {
            violations.push(Violation::new(path, Constraint::MinValue { min }));
        }
    }
}

/// Types for which models have no limits.
macro_rules! unlimited {
    ($($ty:ty)*) => {$(
        impl Check for $ty {
            fn check(&self, _: &Limits, _: &Path<'_>, _: &mut Vec<Violation>) {}
        }
    )*};
}

unlimited! { bool DateTime Document BigInteger BigDecimal }
