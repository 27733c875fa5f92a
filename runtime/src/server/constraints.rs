//! The constraints of the model on inputs.
//!
//! Generated code lists the constrained members of each structure that an input contains, in the terms of
//! the model:
//!
//! ```text
//! constraints! {
//!     RECORD_PATCH: "RecordPatch" {
//!         "Op": required, one_of("replace", "remove");
//!         "Key": required, min(1), max(1024);
//!     }
//!     UPDATE_RECORDS_REQUEST: "UpdateRecordsRequest" {
//!         "RecordPatches": max(1024), each(members(RECORD_PATCH));
//!     }
//! }
//! ```
//!
//! The facts are the methods of [`Constraints`]. They include the maximums and patterns, which a client
//! leaves to the service.

use std::fmt::{self, Display, Formatter};

/// The constraints on the members of a structure or union.
#[derive(Debug)]
pub struct StructureConstraints {
    /// The name of the shape in the model.
    pub name: &'static str,
    /// The members that have constraints, in the order of the model.
    pub members: &'static [MemberConstraints],
}

impl StructureConstraints {
    /// A structure without constraints.
    pub const NONE: &'static Self = &Self {
        name: "",
        members: &[],
    };
}

/// The constraints on a member.
#[derive(Clone, Copy, Debug)]
pub struct MemberConstraints {
    /// The name of the member.
    pub name: &'static str,
    /// The constraints on its value.
    pub value: Constraints,
}

/// The constraints on a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Constraints {
    /// Whether the member must be present.
    pub required: bool,
    /// The minimum length of a string, blob, list or map, or the minimum of a number.
    pub min: Option<Bound>,
    /// The maximum length of a string, blob, list or map, or the maximum of a number.
    pub max: Option<Bound>,
    /// The regular expression, in Java's syntax, that a string must match as a whole.
    pub pattern: Option<&'static str>,
    /// The values of an enum.
    pub values: Option<&'static [&'static str]>,
    /// The constraints on the elements of a list or the values of a map.
    pub each: Option<&'static Constraints>,
    /// The constraints on the keys of a map.
    pub keys: Option<&'static Constraints>,
    /// The constraints on the members of a structure or union.
    pub members: Option<&'static StructureConstraints>,
}

impl Constraints {
    /// No constraints.
    pub const NONE: Self = Self {
        required: false,
        min: None,
        max: None,
        pattern: None,
        values: None,
        each: None,
        keys: None,
        members: None,
    };

    /// The member must be present.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The minimum length of a string, blob, list or map, or the minimum of a number.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(Bound::Integer(min));
        self
    }

    /// The minimum of a floating-point number.
    pub const fn min_float(mut self, min: f64) -> Self {
        self.min = Some(Bound::Float(min));
        self
    }

    /// The maximum length of a string, blob, list or map, or the maximum of a number.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(Bound::Integer(max));
        self
    }

    /// The maximum of a floating-point number.
    pub const fn max_float(mut self, max: f64) -> Self {
        self.max = Some(Bound::Float(max));
        self
    }

    /// The regular expression that a string must match as a whole.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// The values of an enum.
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.values = Some(values);
        self
    }

    /// The constraints on the elements of a list or the values of a map.
    pub const fn each(mut self, constraints: &'static Constraints) -> Self {
        self.each = Some(constraints);
        self
    }

    /// The constraints on the keys of a map.
    pub const fn keys(mut self, constraints: &'static Constraints) -> Self {
        self.keys = Some(constraints);
        self
    }

    /// The constraints on the members of a structure or union.
    pub const fn members(mut self, constraints: &'static StructureConstraints) -> Self {
        self.members = Some(constraints);
        self
    }
}

/// A minimum or maximum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A length, or the bound of an integer.
    Integer(i64),
    /// The bound of a floating-point number.
    Float(f64),
}

impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(bound) => bound.fmt(f),
            Self::Float(bound) => write!(f, "{bound:?}"),
        }
    }
}

/// Defines the [constraints](StructureConstraints) of structures and unions, as described in
/// [the module](mod@crate::server).
#[macro_export]
macro_rules! constraints {
    ($($NAME:ident: $name:literal {
        $($member:literal: $($fact:ident $(($($argument:tt)*))?),*;)*
    })*) => {$(
        pub(super) static $NAME: $crate::generated::macros::StructureConstraints = {
            use $crate::generated::macros as runtime;

            runtime::StructureConstraints {
                name: $name,
                members: &[$(runtime::MemberConstraints {
                    name: $member,
                    value: runtime::constraints_of!($($fact $(($($argument)*))?),*),
                }),*],
            }
        };
    )*};
}

/// The constraints on a value, from its facts.
#[doc(hidden)]
#[macro_export]
macro_rules! constraints_of {
    ($($fact:ident $(($($argument:tt)*))?),*) => {
        runtime::Constraints::NONE
            $(.$fact($(runtime::constraint_argument!($fact $($argument)*))?))*
    };
}

/// The argument of the method of a fact.
#[doc(hidden)]
#[macro_export]
macro_rules! constraint_argument {
    (each $($facts:tt)*) => {{
        static EACH: runtime::Constraints = runtime::constraints_of!($($facts)*);
        &EACH
    }};
    (keys $($facts:tt)*) => {{
        static KEYS: runtime::Constraints = runtime::constraints_of!($($facts)*);
        &KEYS
    }};
    (members $NAME:ident) => {
        &$NAME
    };
    (one_of $($value:literal),*) => {
        &[$($value),*]
    };
    ($fact:ident $($argument:tt)*) => {
        $($argument)*
    };
}
