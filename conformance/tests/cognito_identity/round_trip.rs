//! Every operation of the service, with every member of its input and output.

use crate::support::model;
use crate::{developers, pools, public};

#[tokio::test]
async fn every_operation_makes_the_round_trip() {
    let mut made = [
        public::get_id().await,
        public::get_credentials_for_identity().await,
        public::get_open_id_token().await,
        public::unlink_identity().await,
        developers::get_open_id_token_for_developer_identity().await,
        developers::lookup_developer_identity().await,
        developers::merge_developer_identities().await,
        developers::unlink_developer_identity().await,
        developers::describe_identity().await,
        developers::list_identities().await,
        developers::delete_identities().await,
        pools::create_identity_pool().await,
        pools::describe_identity_pool().await,
        pools::update_identity_pool().await,
        pools::delete_identity_pool().await,
        pools::list_identity_pools().await,
        pools::get_identity_pool_roles().await,
        pools::set_identity_pool_roles().await,
        pools::get_principal_tag_attribute_map().await,
        pools::set_principal_tag_attribute_map().await,
        pools::list_tags_for_resource().await,
        pools::tag_resource().await,
        pools::untag_resource().await,
    ];
    made.sort_unstable();
    assert_eq!(model().operations(), made);
}
