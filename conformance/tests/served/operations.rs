//! The operations of both crates, as types.

/// Passes the marker type of each operation of Cognito Sync to a macro.
macro_rules! cognito_sync_operations {
    ($check:ident) => {
        $crate::operations::list! {
            $check cognito_sync:
            bulk_publish BulkPublish,
            delete_dataset DeleteDataset,
            describe_dataset DescribeDataset,
            describe_identity_pool_usage DescribeIdentityPoolUsage,
            describe_identity_usage DescribeIdentityUsage,
            get_bulk_publish_details GetBulkPublishDetails,
            get_cognito_events GetCognitoEvents,
            get_identity_pool_configuration GetIdentityPoolConfiguration,
            list_datasets ListDatasets,
            list_identity_pool_usage ListIdentityPoolUsage,
            list_records ListRecords,
            register_device RegisterDevice,
            set_cognito_events SetCognitoEvents,
            set_identity_pool_configuration SetIdentityPoolConfiguration,
            subscribe_to_dataset SubscribeToDataset,
            unsubscribe_from_dataset UnsubscribeFromDataset,
            update_records UpdateRecords,
        }
    };
}

/// Passes the marker type of each operation of Cognito Identity to a macro.
macro_rules! cognito_identity_operations {
    ($check:ident) => {
        $crate::operations::list! {
            $check cognito_identity:
            create_identity_pool CreateIdentityPool,
            delete_identities DeleteIdentities,
            delete_identity_pool DeleteIdentityPool,
            describe_identity DescribeIdentity,
            describe_identity_pool DescribeIdentityPool,
            get_credentials_for_identity GetCredentialsForIdentity,
            get_id GetId,
            get_identity_pool_roles GetIdentityPoolRoles,
            get_open_id_token GetOpenIdToken,
            get_open_id_token_for_developer_identity GetOpenIdTokenForDeveloperIdentity,
            get_principal_tag_attribute_map GetPrincipalTagAttributeMap,
            list_identities ListIdentities,
            list_identity_pools ListIdentityPools,
            list_tags_for_resource ListTagsForResource,
            lookup_developer_identity LookupDeveloperIdentity,
            merge_developer_identities MergeDeveloperIdentities,
            set_identity_pool_roles SetIdentityPoolRoles,
            set_principal_tag_attribute_map SetPrincipalTagAttributeMap,
            tag_resource TagResource,
            unlink_developer_identity UnlinkDeveloperIdentity,
            unlink_identity UnlinkIdentity,
            untag_resource UntagResource,
            update_identity_pool UpdateIdentityPool,
        }
    };
}

/// Calls a macro for each operation, and checks that the list is complete.
macro_rules! list {
    ($check:ident $krate:ident: $($module:ident $Operation:ident,)*) => {{
        let listed = [$(stringify!($Operation)),*];
        let served = $krate::server::OPERATIONS.iter().map(|operation| operation.name());
        assert_eq!(served.collect::<Vec<_>>(), listed);
        $($check!($krate, $krate::operation::$module::$Operation);)*
    }};
}

pub(crate) use {cognito_identity_operations, cognito_sync_operations, list};
