// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `SentChoice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum SentChoice {
    /// The member `a`.
    A(String),
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl SentChoice {
    /// Whether this is a `A`.
    pub fn is_a(&self) -> bool {
        matches!(self, Self::A(_))
    }
    /// The value of a `A`, or the union itself if it is another.
    pub fn as_a(&self) -> Result<&String, &Self> {
        if let Self::A(value) = self { Ok(value) } else { Err(self) }
    }
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static MEMBERS: [Schema; 1] = [string(id!("SentChoice$a"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("SentChoice"), &REFS);
variants!(sent SentChoice, SCHEMA, MEMBERS, A);
