// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Expression`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Expression {
    /// The member `literal`.
    Literal(String),
    /// The member `not`.
    Not(Box<crate::types::Expression>),
    /// The member `all`.
    All(Vec<crate::types::Expression>),
    /// The member `of`.
    Of(Box<crate::types::Thing>),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Expression {
    /// Whether this is a `Literal`.
    pub fn is_literal(&self) -> bool {
        matches!(self, Self::Literal(_))
    }
    /// The value of a `Literal`, or the union itself if it is another.
    pub fn as_literal(&self) -> Result<&String, &Self> {
        if let Self::Literal(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Not`.
    pub fn is_not(&self) -> bool {
        matches!(self, Self::Not(_))
    }
    /// The value of a `Not`, or the union itself if it is another.
    pub fn as_not(&self) -> Result<&Box<crate::types::Expression>, &Self> {
        if let Self::Not(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `All`.
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All(_))
    }
    /// The value of a `All`, or the union itself if it is another.
    pub fn as_all(&self) -> Result<&Vec<crate::types::Expression>, &Self> {
        if let Self::All(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Of`.
    pub fn is_of(&self) -> bool {
        matches!(self, Self::Of(_))
    }
    /// The value of a `Of`, or the union itself if it is another.
    pub fn as_of(&self) -> Result<&Box<crate::types::Thing>, &Self> {
        if let Self::Of(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 4] = [
    string(id!("Expression$literal"), 0),
    one_of(id!("Expression$not"), 1),
    list(id!("Expression$all"), 2).with_list_member(&crate::schema::EXPRESSIONS_MEMBER),
    nested(id!("Expression$of"), 3),
];
static REFS: [&Schema; 4] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Expression"), &REFS);
variants!(both Expression, SCHEMA, MEMBERS, Literal, Not, All, Of);
