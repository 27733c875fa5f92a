// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.
use sdk_runtime::generated::*;
pub(crate) static DENSE_MEMBER: Schema = string(id!("Dense$member"), 0);
pub(crate) static GAPS_KEY: Schema = string(id!("Gaps$key"), 0);
pub(crate) static GAPS_VALUE: Schema = integer(id!("Gaps$value"), 0);
pub(crate) static HOLES_MEMBER: Schema = string(id!("Holes$member"), 0);
