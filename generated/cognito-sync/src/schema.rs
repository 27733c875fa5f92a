// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Schemas of what lists and maps contain.

use sdk_runtime::generated::collections;

collections! {
    APPLICATION_ARN_LIST: list("ApplicationArnList"), member(string);
    DATASET_LIST: list("DatasetList"), member(structure);
    EVENTS: map("Events"), key(string), value(string);
    IDENTITY_POOL_USAGE_LIST: list("IdentityPoolUsageList"), member(structure);
    MERGED_DATASET_NAME_LIST: list("MergedDatasetNameList"), member(string);
    RECORD_LIST: list("RecordList"), member(structure);
    RECORD_PATCH_LIST: list("RecordPatchList"), member(structure);
}
