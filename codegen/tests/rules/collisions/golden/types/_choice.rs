// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Choice {
    /// The member `a_b`.
    AB(String),
    /// The member `aB`.
    AB2(String),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Choice {
    /// Whether this is a `AB`.
    pub fn is_a_b(&self) -> bool {
        matches!(self, Self::AB(_))
    }
    /// The value of a `AB`, or the union itself if it is another.
    pub fn as_a_b(&self) -> Result<&String, &Self> {
        if let Self::AB(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `AB2`.
    pub fn is_a_b_2(&self) -> bool {
        matches!(self, Self::AB2(_))
    }
    /// The value of a `AB2`, or the union itself if it is another.
    pub fn as_a_b_2(&self) -> Result<&String, &Self> {
        if let Self::AB2(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 2] = [
    string(id!("Choice$a_b"), 0),
    string(id!("Choice$aB"), 1),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Choice"), &REFS);
variants!(both Choice, SCHEMA, MEMBERS, AB, AB2);
