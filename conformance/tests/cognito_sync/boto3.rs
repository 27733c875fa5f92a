//! Validation of inputs, compared with that of boto3.
//!
//! `.ci/full` creates the cases with boto3's validator and runs this test.

use crate::support::boto3_cases;
use cognito_sync::operation;
use sdk_runtime::shape::validation::Constraint;
use sdk_runtime::shape::{OperationInput, validate};
use serde_core::Deserialize;
use serde_json::{Value, from_str, from_value};
use std::collections::BTreeMap;

/// Returns the path and kind of each violation of an input, sorted.
fn violations<T: OperationInput + for<'de> Deserialize<'de>>(
    input: Value,
) -> Vec<(String, String)> {
    let input: T = from_value(input).unwrap();
    let Err(error) = validate(&input) else {
        return Vec::new();
    };
    let kind = |constraint: &Constraint| match constraint {
        Constraint::Required => "required",
        Constraint::MinLength { .. } => "length",
        _ => "value",
    };
    let violations = error.violations().iter();
    let mut found: Vec<_> = violations
        .map(|it| (it.path().to_owned(), kind(it.constraint()).to_owned()))
        .collect();
    found.sort_unstable();
    found
}

#[test]
#[ignore = "boto3 creates the cases"]
fn every_input_has_the_violations_that_boto3_reports() {
    let mut count = BTreeMap::new();
    for case in boto3_cases("boto3-validation.jsonl").lines() {
        let case: Value = from_str(case).unwrap();
        let input = case["input"].clone();
        let name = case["operation"].as_str().unwrap();
        macro_rules! among {
            ($($module:ident::$Input:ident = $operation:literal)*) => {
                match name {
                    $($operation => violations::<operation::$module::$Input>(input),)*
                    other => panic!("there is no operation {other}"),
                }
            };
        }
        let ours = among! {
            bulk_publish::BulkPublishInput = "BulkPublish"
            delete_dataset::DeleteDatasetInput = "DeleteDataset"
            describe_dataset::DescribeDatasetInput = "DescribeDataset"
            describe_identity_pool_usage::DescribeIdentityPoolUsageInput = "DescribeIdentityPoolUsage"
            describe_identity_usage::DescribeIdentityUsageInput = "DescribeIdentityUsage"
            get_bulk_publish_details::GetBulkPublishDetailsInput = "GetBulkPublishDetails"
            get_cognito_events::GetCognitoEventsInput = "GetCognitoEvents"
            get_identity_pool_configuration::GetIdentityPoolConfigurationInput = "GetIdentityPoolConfiguration"
            list_datasets::ListDatasetsInput = "ListDatasets"
            list_identity_pool_usage::ListIdentityPoolUsageInput = "ListIdentityPoolUsage"
            list_records::ListRecordsInput = "ListRecords"
            register_device::RegisterDeviceInput = "RegisterDevice"
            set_cognito_events::SetCognitoEventsInput = "SetCognitoEvents"
            set_identity_pool_configuration::SetIdentityPoolConfigurationInput = "SetIdentityPoolConfiguration"
            subscribe_to_dataset::SubscribeToDatasetInput = "SubscribeToDataset"
            unsubscribe_from_dataset::UnsubscribeFromDatasetInput = "UnsubscribeFromDataset"
            update_records::UpdateRecordsInput = "UpdateRecords"
        };
        let boto3: Vec<(String, String)> = from_value(case["violations"].clone()).unwrap();
        assert_eq!(ours, boto3, "{name}: {}", case["input"]);
        let (all, refused) = count.entry(name.to_owned()).or_insert((0, 0));
        *all += 1;
        *refused += usize::from(!ours.is_empty());
    }
    assert_eq!(count.len(), 17, "{count:?}");
    for (name, (all, refused)) in count {
        // All members of this input are optional.
        let free = name == "ListIdentityPoolUsage";
        assert!(refused < all, "all of {name} are refused");
        assert_eq!(refused == 0, free, "{name}: {refused} of {all} are refused");
    }
}
