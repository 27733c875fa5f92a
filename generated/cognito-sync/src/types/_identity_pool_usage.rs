// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Storage used by an identity pool and number of its sync sessions.
///
/// Returned by [`DescribeIdentityPoolUsage`](crate::operation::describe_identity_pool_usage)
/// and [`ListIdentityPoolUsage`](crate::operation::list_identity_pool_usage).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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

static MEMBERS: [Schema; 4] = [
    string(id!("IdentityPoolUsage$IdentityPoolId"), 0),
    long(id!("IdentityPoolUsage$SyncSessionsCount"), 1),
    long(id!("IdentityPoolUsage$DataStorage"), 2),
    timestamp(id!("IdentityPoolUsage$LastModifiedDate"), 3),
];

static REFS: [&Schema; 4] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("IdentityPoolUsage"), &REFS);

structure!(
    received IdentityPoolUsage, SCHEMA, MEMBERS, some(identity_pool_id),
    some(sync_sessions_count), some(data_storage), some(last_modified_date)
);

/// Builds a [`IdentityPoolUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityPoolUsageBuilder {
    inner: IdentityPoolUsage,
}

impl IdentityPoolUsageBuilder {
    /// ID of the identity pool.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Number of sync sessions counted for the pool. Each session starts with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn sync_sessions_count(self, input: i64) -> Self {
        with(self, |it| it.inner.sync_sessions_count = Some(input))
    }

    /// Number of sync sessions counted for the pool. Each session starts with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn set_sync_sessions_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.sync_sessions_count = input)
    }

    /// Number of sync sessions counted for the pool. Each session starts with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn get_sync_sessions_count(&self) -> &Option<i64> {
        &self.inner.sync_sessions_count
    }

    /// Size in bytes of all datasets of all identities in the pool.
    pub fn data_storage(self, input: i64) -> Self {
        with(self, |it| it.inner.data_storage = Some(input))
    }

    /// Size in bytes of all datasets of all identities in the pool.
    pub fn set_data_storage(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.data_storage = input)
    }

    /// Size in bytes of all datasets of all identities in the pool.
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub fn set_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }

    /// Time of the last change to any dataset of the pool, by the clock of the service.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Makes the value.
    pub fn build(self) -> IdentityPoolUsage {
        self.inner
    }
}
