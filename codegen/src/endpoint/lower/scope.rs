//! The names in the scope of a rule, and the Rust expressions that they stand for.

use crate::endpoint::ir::{Expr, Param, ParamKind, Unset};
use crate::hash::{HashMap, HashSet};
use crate::names;

/// The types of the rules language that are distinct in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Boolean,
    Integer,
    List,
    Partition,
    Url,
    Arn,
}

impl Kind {
    /// Returns the name of the kind for error messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Boolean => "a boolean",
            Self::Integer => "a number",
            Self::List => "a list of strings",
            Self::Partition => "a partition",
            Self::Url => "a URL",
            Self::Arn => "a resource name",
        }
    }
}

/// Whether an expression is a value or an `Option` of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Set,
    /// An `Option`, with the name in the rules if it is a plain reference.
    MayBeUnset(Option<String>),
}

/// An expression with its type.
///
/// Texts have the Rust type `&str`, and lists are slices; owned values are borrowed.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) expr: Expr,
    pub(super) kind: Kind,
    pub(super) presence: Presence,
}

impl Typed {
    pub(super) fn set(expr: Expr, kind: Kind) -> Self {
        Self {
            expr,
            kind,
            presence: Presence::Set,
        }
    }

    pub(super) fn may_be_unset(expr: Expr, kind: Kind) -> Self {
        Self {
            expr,
            kind,
            presence: Presence::MayBeUnset(None),
        }
    }
}

/// A step before the action of a rule, in the order of evaluation.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Continue if this is true.
    Test(Expr),
    /// Continue if this is set, and bind it to a name.
    Bind(String, Expr),
    /// Bind a value to a name.
    Let(String, Expr),
}

/// The position of an expression, which decides the steps that it may add before itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// In a condition. An unset value makes it fail, so the value can be tested before it.
    Condition,
    /// Inside `not`. A test before it would invert the result, so no value may be unset.
    InsideNot,
    /// In the action. No value can be tested any more, but values can be bound to names.
    Action,
}

/// The scope of a rule, and the steps before its action.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub(super) names: HashMap<String, Typed>,
    pub(super) steps: Vec<Step>,
    pub(super) position: Position,
}

impl Scope {
    /// Returns the scope of the outermost rules, which contains the parameters.
    pub(super) fn of_params<'a>(params: impl Iterator<Item = (&'a str, &'a Param)>) -> Self {
        Self {
            names: params
                .map(|(name, param)| (name.to_owned(), typed_param(name, param)))
                .collect(),
            steps: Vec::new(),
            position: Position::Condition,
        }
    }

    /// Returns the scope of a nested rule, without steps.
    pub(super) fn inner(&self) -> Self {
        Self {
            names: self.names.clone(),
            steps: Vec::new(),
            position: Position::Condition,
        }
    }
}

fn typed_param(name: &str, param: &Param) -> Typed {
    let field = || Expr::Field(param.rust_name.clone());
    let borrowed = |method| Expr::Method(Box::new(field()), method);
    let getter = || Expr::Getter(param.rust_name.clone());
    let is_option = param.unset == Unset::Stays;
    let (kind, expr) = match (param.kind, is_option) {
        (ParamKind::Boolean, _) => (Kind::Boolean, field()),
        (ParamKind::String, true) => (Kind::Text, getter()),
        (ParamKind::String, false) => (Kind::Text, borrowed("as_str")),
        (ParamKind::StringList, true) => (Kind::List, getter()),
        (ParamKind::StringList, false) => (Kind::List, borrowed("as_slice")),
    };
    Typed {
        expr,
        kind,
        presence: match is_option {
            true => Presence::MayBeUnset(Some(name.to_owned())),
            false => Presence::Set,
        },
    }
}

/// The variables of the generated function. A name of the rules has the same variable wherever it
/// occurs.
#[derive(Clone, Debug)]
pub(super) struct Locals {
    of_rules: HashMap<String, String>,
    taken: HashSet<String>,
}

impl Locals {
    pub(super) fn new() -> Self {
        Self {
            of_rules: HashMap::default(),
            // The argument of the generated function.
            taken: HashSet::from_iter(["params".to_owned()]),
        }
    }

    /// Returns the variable for a name in the rules, `Name` or `Name#attribute`.
    pub(super) fn of(&mut self, name: &str) -> String {
        if let Some(local) = self.of_rules.get(name) {
            return local.clone();
        }
        // The last attribute is the most specific name.
        let wanted = name.rsplit(['#', '.']).next().unwrap_or(name);
        let field = names::field(wanted);
        // A format string cannot contain raw identifiers, so keywords get an underscore instead.
        let local = match field.strip_prefix("r#") {
            Some(keyword) => self.free(&format!("{keyword}_")),
            None => self.free(&field),
        };
        self.of_rules.insert(name.to_owned(), local.clone());
        local
    }

    /// Returns a variable for a value without a name in the rules.
    pub(super) fn fresh(&mut self) -> String {
        self.free("value")
    }

    fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut count = 1;
        while !self.taken.insert(name.clone()) {
            count += 1;
            name = format!("{wanted}_{count}");
        }
        name
    }
}
