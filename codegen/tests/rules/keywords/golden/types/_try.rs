// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Try`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Try {
    /// The member `yield`.
    Yield(String),
    /// The member `dyn`.
    Dyn(crate::types::Impl),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Try {
    /// Whether this is a `Yield`.
    pub fn is_yield(&self) -> bool {
        matches!(self, Self::Yield(_))
    }
    /// The value of a `Yield`, or the union itself if it is another.
    pub fn as_yield(&self) -> Result<&String, &Self> {
        if let Self::Yield(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a `Dyn`.
    pub fn is_dyn(&self) -> bool {
        matches!(self, Self::Dyn(_))
    }
    /// The value of a `Dyn`, or the union itself if it is another.
    pub fn as_dyn(&self) -> Result<&crate::types::Impl, &Self> {
        if let Self::Dyn(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 2] = [string(id!("Try$yield"), 0), nested(id!("Try$dyn"), 1)];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Try"), &REFS);
variants!(received Try, SCHEMA, MEMBERS, Yield, Dyn);
