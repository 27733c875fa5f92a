// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.
use sdk_runtime::generated::*;
pub(crate) static BY_COLOR_KEY: Schema = string(id!("ByColor$key"), 0);
pub(crate) static BY_COLOR_VALUE: Schema = list(id!("ByColor$value"), 0)
    .with_list_member(&crate::schema::STRINGS_MEMBER);
pub(crate) static NESTED_KEY: Schema = string(id!("Nested$key"), 0);
pub(crate) static NESTED_VALUE: Schema = map(id!("Nested$value"), 0)
    .with_map_members(&crate::schema::TAGS_KEY, &crate::schema::TAGS_VALUE);
pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);
pub(crate) static TAGS_KEY: Schema = string(id!("Tags$key"), 0);
pub(crate) static TAGS_VALUE: Schema = string(id!("Tags$value"), 0);
