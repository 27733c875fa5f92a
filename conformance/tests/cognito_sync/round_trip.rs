//! Every operation of the service, with every member of its input and output.

use crate::{datasets, devices, pools};
use sdk_conformance::model::Model;

/// Calls each operation once, and gives their names, sorted.
pub(crate) async fn all() -> [&'static str; 17] {
    let mut made = [
        devices::register_device().await,
        devices::subscribe_to_dataset().await,
        devices::unsubscribe_from_dataset().await,
        datasets::list_datasets().await,
        datasets::describe_dataset().await,
        datasets::delete_dataset().await,
        datasets::list_records().await,
        datasets::update_records().await,
        datasets::describe_identity_usage().await,
        pools::bulk_publish().await,
        pools::get_bulk_publish_details().await,
        pools::get_cognito_events().await,
        pools::set_cognito_events().await,
        pools::get_identity_pool_configuration().await,
        pools::set_identity_pool_configuration().await,
        pools::describe_identity_pool_usage().await,
        pools::list_identity_pool_usage().await,
    ];
    made.sort_unstable();
    made
}

#[tokio::test]
async fn every_operation_makes_the_round_trip() {
    let made = all().await;
    let model = Model::read("cognito-sync", "2014-06-30").unwrap();
    assert_eq!(model.operations(), made);
}
