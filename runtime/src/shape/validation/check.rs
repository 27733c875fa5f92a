//! The checks for each type of value.

use std::collections::HashMap;

use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::at::At;
use super::error::{Constraint, Unit, Violation};
use super::limits::{Limits, Min};
use crate::shape::value::MapKey;

/// A value that can be validated.
pub trait Check {
    /// Whether the type itself has constraints, so that its values are checked even without limits.
    const DEEP: bool = false;

    /// Adds the violations of a value at position `at` to `found`.
    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>);
}

/// Checks a member, unless it has no constraints.
pub fn check_always<T: Check>(value: &T, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
    if T::DEEP || !limits.is_empty() {
        value.check(limits, at, found);
    }
}

/// Checks a member that is not sent if it has its default.
pub fn check_unless_default<T: Check + Default + PartialEq>(
    value: &T,
    limits: &Limits,
    at: &At<'_>,
    found: &mut Vec<Violation>,
) {
    if *value != T::default() {
        check_always(value, limits, at, found);
    }
}

/// Adds a violation if the length `given` is less than the minimum.
fn length(given: usize, unit: Unit, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
    let Min::Whole(min) = limits.min else {
        return;
    };
    let (given, min) = (given as u64, u64::try_from(min).unwrap_or(0));
    if given < min {
        found.push(Violation::new(
            at,
            Constraint::MinLength { min, unit, given },
        ));
    }
}

/// Checks a string, or an enum by its text.
///
/// Characters are Unicode scalar values. They are not counted if the number of bytes is sufficient.
pub fn check_text(text: &str, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
    let enough = match limits.min {
        Min::Whole(min) => usize::try_from(min).unwrap_or(0),
        _ => 0,
    };
    if text.len() / 4 < enough {
        length(text.chars().count(), Unit::Characters, limits, at, found);
    }
}

impl Check for String {
    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        check_text(self, limits, at, found);
    }
}

impl Check for Blob {
    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        length(self.as_ref().len(), Unit::Bytes, limits, at, found);
    }
}

impl<T: Check> Check for Vec<T> {
    const DEEP: bool = T::DEEP;

    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        length(self.len(), Unit::Items, limits, at, found);
        let each = limits.each.unwrap_or(&Limits::NONE);
        if T::DEEP || !each.is_empty() {
            for (index, item) in self.iter().enumerate() {
                item.check(each, &at.index(index), found);
            }
        }
    }
}

impl<K: MapKey, T: Check> Check for HashMap<K, T> {
    const DEEP: bool = T::DEEP;

    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        length(self.len(), Unit::Entries, limits, at, found);
        let keys = limits.keys.unwrap_or(&Limits::NONE);
        let each = limits.each.unwrap_or(&Limits::NONE);
        if !T::DEEP && keys.is_empty() && each.is_empty() {
            return;
        }
        let start = found.len();
        for (key, value) in self {
            let key = key.as_key();
            let at = at.value((!keys.sensitive).then_some(key));
            check_text(key, keys, &at.key(), found);
            value.check(each, &at, found);
        }
        // The order of a map is random; that of an error is not.
        found[start..].sort_by(|a, b| a.path().cmp(b.path()));
    }
}

impl<T: Check> Check for Option<T> {
    const DEEP: bool = T::DEEP;

    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        match self {
            Some(value) => value.check(limits, at, found),
            None if limits.required => found.push(Violation::new(at, Constraint::Required)),
            None => {}
        }
    }
}

impl<T: Check> Check for Box<T> {
    const DEEP: bool = T::DEEP;

    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        (**self).check(limits, at, found);
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Check for $number {
            fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
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
                found.push(Violation::new(at, constraint));
            }
        }
    )*};
}

numbers! { i8 i16 i32 f32 f64 }

/// Compares as integers, since `f64` cannot distinguish all of them.
impl Check for i64 {
    fn check(&self, limits: &Limits, at: &At<'_>, found: &mut Vec<Violation>) {
        let (too_small, min) = match limits.min {
            Min::None => return,
            Min::Whole(min) => (*self < min, min.to_string()),
            Min::Real(min) => ((*self as f64) < min, min.to_string()),
        };
        if too_small {
            found.push(Violation::new(at, Constraint::MinValue { min }));
        }
    }
}

/// Types for which models have no limits.
macro_rules! unlimited {
    ($($ty:ty)*) => {$(
        impl Check for $ty {
            fn check(&self, _: &Limits, _: &At<'_>, _: &mut Vec<Violation>) {}
        }
    )*};
}

unlimited! { bool DateTime Document BigInteger BigDecimal }
