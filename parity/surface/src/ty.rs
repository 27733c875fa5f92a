//! Types in the form that is compared: full paths, no lifetimes, sorted bounds.

use std::collections::BTreeMap;
use std::fmt;

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ty {
    /// A named or primitive type.
    Named(String, Vec<Ty>),
    /// A generic parameter.
    Param(String),
    Ref(Box<Ty>),
    RefMut(Box<Ty>),
    Tuple(Vec<Ty>),
    Slice(Box<Ty>),
    Array(Box<Ty>, String),
    Impl(Vec<Bound>),
    Dyn(Vec<Bound>),
    /// `<Ty as Trait>::Name` that is not resolved.
    Projection(Box<Ty>, String, String),
    /// A kind of type that no public item of these crates uses.
    Other(String),
}

/// A trait bound.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Bound {
    /// The trait, with a leading `?` if it is optional.
    pub(crate) name: String,
    pub(crate) args: Vec<Ty>,
    /// Associated types.
    pub(crate) bindings: Vec<(String, Ty)>,
}

/// Types of parameters.
pub(crate) type Subst = BTreeMap<String, Ty>;

impl Ty {
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self::Named(name.into(), Vec::new())
    }

    /// Returns whether `self`, whose parameters match any type, matches `other`. Adds the types of the
    /// parameters to `subst`.
    pub(crate) fn matches(&self, other: &Self, subst: &mut Subst) -> bool {
        match (self, other) {
            (Self::Param(name), _) => match subst.get(name) {
                Some(known) => known == other,
                None => {
                    subst.insert(name.clone(), other.clone());
                    true
                }
            },
            (Self::Named(one, args), Self::Named(two, others)) => {
                one == two && all_match(args, others, subst)
            }
            (Self::Ref(one), Self::Ref(two))
            | (Self::RefMut(one), Self::RefMut(two))
            | (Self::Slice(one), Self::Slice(two)) => one.matches(two, subst),
            (Self::Tuple(one), Self::Tuple(two)) => all_match(one, two, subst),
            (one, two) => one == two,
        }
    }
}

pub(crate) fn all_match(one: &[Ty], two: &[Ty], subst: &mut Subst) -> bool {
    one.len() == two.len()
        && one
            .iter()
            .zip(two)
            .all(|(one, two)| one.matches(two, subst))
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name, args) => {
                f.write_str(name)?;
                write_args(f, args, &[])
            }
            Self::Param(name) | Self::Other(name) => f.write_str(name),
            Self::Ref(inner) => write!(f, "&{inner}"),
            Self::RefMut(inner) => write!(f, "&mut {inner}"),
            Self::Tuple(items) => write!(f, "({})", Joined(items, ", ")),
            Self::Slice(inner) => write!(f, "[{inner}]"),
            Self::Array(inner, length) => write!(f, "[{inner}; {length}]"),
            Self::Impl(bounds) => write!(f, "impl {}", Joined(bounds, " + ")),
            Self::Dyn(bounds) => write!(f, "dyn {}", Joined(bounds, " + ")),
            Self::Projection(inner, of, name) => write!(f, "<{inner} as {of}>::{name}"),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        write_args(f, &self.args, &self.bindings)
    }
}

fn write_args(f: &mut fmt::Formatter<'_>, args: &[Ty], bindings: &[(String, Ty)]) -> fmt::Result {
    if args.is_empty() && bindings.is_empty() {
        return Ok(());
    }
    let bindings = bindings.iter().map(|(name, ty)| format!("{name} = {ty}"));
    let all: Vec<_> = args.iter().map(Ty::to_string).chain(bindings).collect();
    write!(f, "<{}>", all.join(", "))
}

/// Joins items with a separator.
pub(crate) struct Joined<'a, T>(pub(crate) &'a [T], pub(crate) &'a str);

impl<T: fmt::Display> fmt::Display for Joined<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(self.1)?;
            }
            write!(f, "{item}")?;
        }
        Ok(())
    }
}
