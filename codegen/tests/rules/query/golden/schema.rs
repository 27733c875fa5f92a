// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.
use sdk_runtime::generated::*;
pub(crate) static COLORS_MEMBER: Schema = string(id!("Colors$member"), 0);
pub(crate) static PARAMS_KEY: Schema = string(id!("Params$key"), 0);
pub(crate) static PARAMS_VALUE: Schema = string(id!("Params$value"), 0);
pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);
