// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `AsRef`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum AsRefValue {
    /// The member `String`.
    String(String),
    /// The member `Option`.
    Option(crate::types::OptionValue),
    /// The member `Vec`.
    Vec(crate::types::FromValue),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl AsRefValue {
    /// Whether this is a `String`.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }
    /// The value of a `String`, or the union itself if it is another.
    pub fn as_string(&self) -> Result<&String, &Self> {
        if let Self::String(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Option`.
    pub fn is_option(&self) -> bool {
        matches!(self, Self::Option(_))
    }
    /// The value of a `Option`, or the union itself if it is another.
    pub fn as_option(&self) -> Result<&crate::types::OptionValue, &Self> {
        if let Self::Option(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Vec`.
    pub fn is_vec(&self) -> bool {
        matches!(self, Self::Vec(_))
    }
    /// The value of a `Vec`, or the union itself if it is another.
    pub fn as_vec(&self) -> Result<&crate::types::FromValue, &Self> {
        if let Self::Vec(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 3] = [
    string(id!("AsRef$String"), 0),
    nested(id!("AsRef$Option"), 1),
    string(id!("AsRef$Vec"), 2),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("AsRef"), &REFS);
variants!(received AsRefValue, SCHEMA, MEMBERS, String, Option, Vec);
