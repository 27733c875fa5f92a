//! Settings that `aws-config` loads.

use aws_config::BehaviorVersion;
use aws_smithy_http_client::test_util::NeverClient;
use aws_types::os_shim_internal::{Env, Fs};
use cognito_sync::Client;

#[tokio::test]
async fn a_profile_that_does_not_exist_is_the_cause_of_a_missing_region() {
    let config = "[profile other]\nregion = eu-west-1\n";
    let shared = aws_config::defaults(BehaviorVersion::latest())
        .env(Env::from_slice(&[
            ("AWS_CONFIG_FILE", "config"),
            ("AWS_PROFILE", "missing"),
            ("AWS_EC2_METADATA_DISABLED", "true"),
        ]))
        .fs(Fs::from_slice(&[("config", config)]))
        .http_client(NeverClient::new())
        .load()
        .await;
    assert_eq!(shared.region(), None);
    let call = Client::new(&shared).describe_dataset();
    let call = call.identity_pool_id("pool").identity_id("identity");
    let error = call.dataset_name("dataset").send().await.unwrap_err();
    let shown = error.to_string();
    assert!(
        shown.contains("no region is set, and no credentials can be loaded"),
        "{shown}"
    );
    assert!(
        shown.contains("profile `missing` was not defined"),
        "{shown}"
    );
}
