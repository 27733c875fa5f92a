//! A rule set and its partitions as they were read.
//!
//! Everything for which lowering can return an error has its path.

/// The input of endpoint generation.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) rules: RuleSet,
    pub(crate) partitions: Partitions,
}

/// A rule set.
#[derive(Clone, Debug)]
pub(crate) struct RuleSet {
    pub(crate) file: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) rules: Vec<Rule>,
}

/// A parameter of the rules.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) kind: ParameterKind,
    pub(crate) built_in: Option<BuiltIn>,
    pub(crate) requirement: Requirement,
    pub(crate) default: Option<DefaultValue>,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    String,
    Boolean,
    StringList,
}

/// Whether a parameter is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Requirement {
    Required,
    Optional,
}

/// The default of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DefaultValue {
    String(String),
    Boolean(bool),
    StringList(Vec<String>),
}

/// A setting of the client that provides a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BuiltIn {
    Region,
    UseDualStack,
    UseFips,
    Endpoint,
    /// A setting that the runtime does not support, by its name.
    Other(String),
}

/// A rule: conditions, and the action if all of them hold.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) conditions: Vec<Condition>,
    pub(crate) action: Action,
}

/// A call whose result must be neither false nor unset.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) call: Call,
    /// The variable to which the result is assigned.
    pub(crate) assign: Option<String>,
}

/// The action of a rule.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Evaluates these rules.
    Tree(Vec<Rule>),
    /// Ends with this outcome.
    End(Outcome),
}

/// An outcome of the rules.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    Endpoint {
        url: Value,
        headers: Vec<(String, Vec<Value>)>,
        properties: Vec<(String, Property)>,
    },
    Error(Value),
}

/// A call of a function of the standard library. The number of arguments is valid.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) path: String,
    pub(crate) function: Function,
    pub(crate) arguments: Vec<Value>,
}

/// A value with its path.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) path: String,
    pub(crate) kind: ValueKind,
}

/// The form of a value.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind {
    Reference(String),
    Call(Box<Call>),
    /// A text with references; `getAttr` paths are texts as well.
    Template(Vec<Piece>),
    Boolean(bool),
    Integer(u64),
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// `{name}`, or `{name#attribute}` with the steps of the attribute path.
    Reference(String, Vec<Step>),
}

/// A step of an attribute path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Name(String),
    Index(usize),
}

/// A value in the properties of an endpoint.
#[derive(Clone, Debug)]
pub(crate) enum Property {
    Text(Value),
    Boolean(bool),
    Integer(u64),
    List(Vec<Property>),
    Object(Vec<(String, Property)>),
}

/// The functions of the standard library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    IsSet,
    Not,
    BooleanEquals,
    StringEquals,
    GetAttr,
    Substring,
    UriEncode,
    ParseUrl,
    IsValidHostLabel,
    Ite,
    Coalesce,
    Split,
    Partition,
    ParseArn,
    IsVirtualHostableS3Bucket,
}

impl Function {
    /// Every function with its name and the minimum and maximum number of arguments.
    const ALL: [(Self, &'static str, usize, usize); 15] = [
        (Self::IsSet, "isSet", 1, 1),
        (Self::Not, "not", 1, 1),
        (Self::BooleanEquals, "booleanEquals", 2, 2),
        (Self::StringEquals, "stringEquals", 2, 2),
        (Self::GetAttr, "getAttr", 2, 2),
        (Self::Substring, "substring", 4, 4),
        (Self::UriEncode, "uriEncode", 1, 1),
        (Self::ParseUrl, "parseURL", 1, 1),
        (Self::IsValidHostLabel, "isValidHostLabel", 2, 2),
        (Self::Ite, "ite", 3, 3),
        (Self::Coalesce, "coalesce", 2, usize::MAX),
        (Self::Split, "split", 3, 3),
        (Self::Partition, "aws.partition", 1, 1),
        (Self::ParseArn, "aws.parseArn", 1, 1),
        (
            Self::IsVirtualHostableS3Bucket,
            "aws.isVirtualHostableS3Bucket",
            2,
            2,
        ),
    ];

    /// Returns the function of this name, with the minimum and maximum number of arguments.
    pub(crate) fn named(name: &str) -> Option<(Self, usize, usize)> {
        Self::ALL
            .iter()
            .find(|row| row.1 == name)
            .map(|(function, _, min, max)| (*function, *min, *max))
    }

    /// Returns the name in rule sets.
    pub(crate) fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|row| row.0 == self)
            .map_or("", |row| row.1)
    }
}

/// The partitions of AWS.
#[derive(Clone, Debug)]
pub(crate) struct Partitions {
    pub(crate) file: String,
    pub(crate) rows: Vec<Partition>,
}

/// A partition.
#[derive(Clone, Debug)]
pub(crate) struct Partition {
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) region_regex: String,
    pub(crate) outputs: Outputs,
    pub(crate) regions: Vec<Region>,
}

/// A listed region.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    pub(crate) name: String,
    /// The outputs that differ from those of the partition.
    pub(crate) overrides: Outputs,
}

/// The attributes of a partition, or those that a region overrides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outputs {
    pub(crate) name: Option<String>,
    pub(crate) dns_suffix: Option<String>,
    pub(crate) dual_stack_dns_suffix: Option<String>,
    pub(crate) implicit_global_region: Option<String>,
    pub(crate) supports_fips: Option<bool>,
    pub(crate) supports_dual_stack: Option<bool>,
}
