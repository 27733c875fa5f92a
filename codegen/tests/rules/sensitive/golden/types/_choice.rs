// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Choice {
    /// The member `open`.
    Open(String),
    /// The member `closed`.
    Closed(String),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl std::fmt::Debug for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(value) => f.debug_tuple("Open").field(value).finish(),
            Self::Closed(_) => f.debug_tuple("Closed").field(&REDACTED).finish(),
            Self::Unknown => f.write_str("Unknown"),
        }
    }
}
impl Choice {
    /// Whether this is a `Open`.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open(_))
    }
    /// The value of a `Open`, or the union itself if it is another.
    pub fn as_open(&self) -> Result<&String, &Self> {
        if let Self::Open(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Closed`.
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Closed(_))
    }
    /// The value of a `Closed`, or the union itself if it is another.
    pub fn as_closed(&self) -> Result<&String, &Self> {
        if let Self::Closed(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 2] = [
    string(id!("Choice$open"), 0),
    string(id!("Choice$closed"), 1).with_sensitive(),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Choice"), &REFS);
variants!(both Choice, SCHEMA, MEMBERS, Open, Closed);
