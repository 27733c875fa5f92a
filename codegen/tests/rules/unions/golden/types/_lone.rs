// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Lone`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Lone {
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Lone {
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static SCHEMA: Schema = structure(id!("Lone"), &[]).with_no_body_members();
variants!(both Lone, SCHEMA, MEMBERS);
