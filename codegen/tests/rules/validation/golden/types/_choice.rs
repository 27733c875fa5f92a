// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Choice {
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    Name(String),
    /// The member `Part`.
    Part(crate::types::Part),
    /// The member `Text`.
    Text(String),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Choice {
    /// Whether this is a `Name`.
    pub fn is_name(&self) -> bool {
        matches!(self, Self::Name(_))
    }
    /// The value of a `Name`, or the union itself if it is another.
    pub fn as_name(&self) -> Result<&String, &Self> {
        if let Self::Name(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Part`.
    pub fn is_part(&self) -> bool {
        matches!(self, Self::Part(_))
    }
    /// The value of a `Part`, or the union itself if it is another.
    pub fn as_part(&self) -> Result<&crate::types::Part, &Self> {
        if let Self::Part(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Text`.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }
    /// The value of a `Text`, or the union itself if it is another.
    pub fn as_text(&self) -> Result<&String, &Self> {
        if let Self::Text(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 3] = [
    string(id!("Choice$Name"), 0),
    nested(id!("Choice$Part"), 1),
    string(id!("Choice$Text"), 2),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Choice"), &REFS);
variants!(sent Choice, SCHEMA, MEMBERS, Name.min(2), Part, Text);
