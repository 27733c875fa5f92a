// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.
use sdk_runtime::generated::*;
pub(crate) static MATRIX_MEMBER: Schema = list(id!("Matrix$member"), 0)
    .with_list_member(&crate::schema::STRINGS_MEMBER);
pub(crate) static PARTS_MEMBER: Schema = nested(id!("Parts$member"), 0);
pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);
pub(crate) static TIMES_MEMBER: Schema = timestamp(id!("Times$member"), 0)
    .with_timestamp_format(TimestampFormat::DateTime);
