//! The intermediate representation of a crate's endpoint module, with every decision made.

/// The parts of the generated `config/endpoint.rs` that differ between services.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) params: Vec<Param>,
    /// `built_ins`, or `_built_ins` if no parameter comes from the configuration.
    pub(crate) built_ins: &'static str,
    /// The partition table, if a rule uses it.
    pub(crate) partitions: Option<Vec<Partition>>,
    pub(crate) resolve: Resolve,
}

/// A field of `Params` and of its builder, with a getter and two setters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Param {
    /// The name of the field and of the methods; a raw identifier for a keyword.
    pub(crate) rust_name: String,
    /// The name within a longer one, as in `set_name`.
    pub(crate) bare_name: String,
    pub(crate) doc: String,
    pub(crate) kind: ParamKind,
    pub(crate) unset: Unset,
    pub(crate) check: Check,
    pub(crate) source: ParamSource,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamKind {
    String,
    Boolean,
    StringList,
}

/// The handling of an unset parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Unset {
    /// The field is an `Option`.
    Stays,
    /// The field has this default.
    Becomes(DefaultValue),
    /// `build` fails.
    Fails,
}

/// The default of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DefaultValue {
    String(String),
    Boolean(bool),
    StringList(Vec<String>),
}

/// The check of a value in `build`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    Nothing,
    HostLabel,
}

/// The source of the value when a client resolves its endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamSource {
    /// A text field of the runtime's `BuiltIns`, which is cloned.
    BuiltInText(&'static str),
    /// A boolean field of the runtime's `BuiltIns`.
    BuiltInFlag(&'static str),
    /// No source: the value stays unset.
    Nowhere,
}

/// A row of the partition table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Partition {
    pub(crate) name: String,
    pub(crate) dns_suffix: String,
    pub(crate) dual_stack_dns_suffix: String,
    pub(crate) implicit_global_region: String,
    pub(crate) fips: Support,
    pub(crate) dual_stack: Support,
    pub(crate) region_prefixes: Vec<String>,
    pub(crate) regions: Vec<String>,
}

/// Whether a partition supports a kind of endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Support {
    Available,
    Missing,
}

/// The function from parameters to an endpoint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Resolve {
    /// `params`, or `_params` if no rule uses them.
    pub(crate) argument: &'static str,
    pub(crate) body: Vec<Statement>,
    /// The outcome if no statement returned.
    pub(crate) otherwise: Outcome,
}

/// A statement of the function.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Statement {
    /// `if a && let Some(b) = c { … }`, with at least one condition and one statement.
    If(Vec<Condition>, Vec<Statement>),
    /// `let name = value;`
    Let(String, Expr),
    /// `return outcome;`
    Return(Outcome),
}

/// A condition in the chain of an `if`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// An expression of type `bool`.
    Test(Expr),
    /// `let Some(name) = value`
    Bind(String, Expr),
}

/// An outcome of the rules.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    Endpoint {
        url: Expr,
        headers: Vec<(String, Expr)>,
        properties: Vec<(String, Document)>,
    },
    Error(Expr),
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    Text(String),
    Boolean(bool),
    Integer(u64),
    /// A variable.
    Local(String),
    /// `params.name`
    Field(String),
    /// `params.name()`
    Getter(String),
    /// `value.name`
    Member(Box<Expr>, &'static str),
    /// `value.name()`, with a method of the standard library of Rust.
    Method(Box<Expr>, &'static str),
    /// `rules::name(arguments)`
    Call(&'static str, Vec<Expr>),
    /// The partition table.
    Partitions,
    /// `!value`
    Not(Box<Expr>),
    /// `left == right`
    Equal(Box<Expr>, Box<Expr>),
    /// `left != right`
    NotEqual(Box<Expr>, Box<Expr>),
    /// `format!(…)`
    Format(Vec<FormatPart>),
}

/// A part of a `format!`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FormatPart {
    Text(String),
    Value(Expr),
}

/// A value in the properties of an endpoint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Document {
    Text(Expr),
    Boolean(bool),
    Integer(u64),
    List(Vec<Document>),
    Object(Vec<(String, Document)>),
}

impl Expr {
    /// Returns whether this expression, or one inside it, satisfies `test`.
    pub(crate) fn any(&self, test: &dyn Fn(&Self) -> bool) -> bool {
        test(self)
            || match self {
                Self::Text(_) | Self::Boolean(_) | Self::Integer(_) | Self::Partitions => false,
                Self::Local(_) | Self::Field(_) | Self::Getter(_) => false,
                Self::Member(value, _) | Self::Method(value, _) => value.any(test),
                Self::Not(value) => value.any(test),
                Self::Call(_, values) => values.iter().any(|value| value.any(test)),
                Self::Equal(left, right) | Self::NotEqual(left, right) => {
                    left.any(test) || right.any(test)
                }
                Self::Format(parts) => parts.iter().any(|part| match part {
                    FormatPart::Text(_) => false,
                    FormatPart::Value(value) => value.any(test),
                }),
            }
    }
}

impl Statement {
    /// Returns whether an expression in this statement satisfies `test`.
    pub(crate) fn any(&self, test: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Self::If(conditions, body) => {
                conditions.iter().any(|condition| condition.any(test))
                    || body.iter().any(|statement| statement.any(test))
            }
            Self::Let(_, value) => value.any(test),
            Self::Return(outcome) => outcome.any(test),
        }
    }
}

impl Condition {
    /// Returns whether an expression in this condition satisfies `test`.
    pub(crate) fn any(&self, test: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Self::Test(value) | Self::Bind(_, value) => value.any(test),
        }
    }
}

impl Outcome {
    /// Returns whether an expression in this outcome satisfies `test`.
    pub(crate) fn any(&self, test: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Self::Endpoint {
                url,
                headers,
                properties,
            } => {
                url.any(test)
                    || headers.iter().any(|(_, value)| value.any(test))
                    || properties.iter().any(|(_, value)| value.any(test))
            }
            Self::Error(message) => message.any(test),
        }
    }
}

impl Document {
    /// Returns whether an expression in this value satisfies `test`.
    fn any(&self, test: &dyn Fn(&Expr) -> bool) -> bool {
        match self {
            Self::Text(value) => value.any(test),
            Self::Boolean(_) | Self::Integer(_) => false,
            Self::List(items) => items.iter().any(|item| item.any(test)),
            Self::Object(members) => members.iter().any(|(_, value)| value.any(test)),
        }
    }
}
