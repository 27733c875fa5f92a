// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The schemas of what lists and maps hold.

use sdk_runtime::generated::*;

pub(crate) static APPLICATION_ARN_LIST_MEMBER: Schema = string(id!("ApplicationArnList$member"), 0);

pub(crate) static DATASET_LIST_MEMBER: Schema = nested(id!("DatasetList$member"), 0);
pub(crate) static EVENTS_KEY: Schema = string(id!("Events$key"), 0);
pub(crate) static EVENTS_VALUE: Schema = string(id!("Events$value"), 0);

pub(crate) static IDENTITY_POOL_USAGE_LIST_MEMBER: Schema =
    nested(id!("IdentityPoolUsageList$member"), 0);

pub(crate) static MERGED_DATASET_NAME_LIST_MEMBER: Schema =
    string(id!("MergedDatasetNameList$member"), 0);

pub(crate) static RECORD_LIST_MEMBER: Schema = nested(id!("RecordList$member"), 0);

pub(crate) static RECORD_PATCH_LIST_MEMBER: Schema = nested(id!("RecordPatchList$member"), 0);
