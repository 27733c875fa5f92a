// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Storage used by an identity pool and number of its sync sessions.
///
/// Returned by [`DescribeIdentityPoolUsage`](crate::operation::describe_identity_pool_usage)
/// and [`ListIdentityPoolUsage`](crate::operation::list_identity_pool_usage).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolUsage {
    /// ID of the identity pool.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Number of sync sessions counted for the pool. Each session starts with a
    /// [`ListRecords`](crate::operation::list_records).
    pub sync_sessions_count: Option<i64>,

    /// Size in bytes of all datasets of all identities in the pool.
    pub data_storage: Option<i64>,

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,
}

shape! {
    IdentityPoolUsage: received("IdentityPoolUsage") {
        identity_pool_id: string("IdentityPoolId");
        sync_sessions_count: long("SyncSessionsCount");
        data_storage: long("DataStorage");
        last_modified_date: timestamp("LastModifiedDate");
    }
}

impl IdentityPoolUsage {
    /// ID of the identity pool.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Number of sync sessions counted for the pool. Each session starts with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn sync_sessions_count(&self) -> Option<i64> {
        self.sync_sessions_count
    }

    /// Size in bytes of all datasets of all identities in the pool.
    pub fn data_storage(&self) -> Option<i64> {
        self.data_storage
    }

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }

    /// Returns a builder of [`IdentityPoolUsage`].
    pub fn builder() -> IdentityPoolUsageBuilder {
        Default::default()
    }
}

/// Builder of [`IdentityPoolUsage`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolUsageBuilder {
    inner: IdentityPoolUsage,
}

impl IdentityPoolUsageBuilder {
    /// ID of the identity pool.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](IdentityPoolUsage::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](IdentityPoolUsage::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Number of sync sessions counted for the pool.
    pub fn sync_sessions_count(mut self, value: i64) -> Self {
        self.inner.sync_sessions_count = Some(value);
        self
    }

    /// Sets or clears [`sync_sessions_count`](IdentityPoolUsage::sync_sessions_count).
    pub fn set_sync_sessions_count(mut self, value: Option<i64>) -> Self {
        self.inner.sync_sessions_count = value;
        self
    }

    /// Returns the value set for [`sync_sessions_count`](IdentityPoolUsage::sync_sessions_count).
    pub fn get_sync_sessions_count(&self) -> &Option<i64> {
        &self.inner.sync_sessions_count
    }

    /// Size in bytes of all datasets of all identities in the pool.
    pub fn data_storage(mut self, value: i64) -> Self {
        self.inner.data_storage = Some(value);
        self
    }

    /// Sets or clears [`data_storage`](IdentityPoolUsage::data_storage).
    pub fn set_data_storage(mut self, value: Option<i64>) -> Self {
        self.inner.data_storage = value;
        self
    }

    /// Returns the value set for [`data_storage`](IdentityPoolUsage::data_storage).
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub fn last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`last_modified_date`](IdentityPoolUsage::last_modified_date).
    pub fn set_last_modified_date(mut self, value: Option<aws_smithy_types::DateTime>) -> Self {
        self.inner.last_modified_date = value;
        self
    }

    /// Returns the value set for [`last_modified_date`](IdentityPoolUsage::last_modified_date).
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Builds the [`IdentityPoolUsage`].
    pub fn build(self) -> IdentityPoolUsage {
        self.inner
    }
}
