// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.
use sdk_runtime::generated::*;
pub(crate) static A_LIST_2_KEY: Schema = string(id!("AList_2$key"), 0);
pub(crate) static A_LIST_2_VALUE: Schema = string(id!("AList_2$value"), 0);
pub(crate) static A_LIST_3_MEMBER: Schema = one_of(id!("AList$member"), 0);
pub(crate) static A_LIST_MEMBER: Schema = string(id!("aList$member"), 0);
