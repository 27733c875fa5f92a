// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// What an identity pool has stored and how often it was synchronized.
///
/// Returned by [`DescribeIdentityPoolUsage`](crate::operation::describe_identity_pool_usage)
/// and [`ListIdentityPoolUsage`](crate::operation::list_identity_pool_usage).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityPoolUsage {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
    /// How many sync sessions the service has counted for the pool. A session begins with a
    /// [`ListRecords`](crate::operation::list_records).
    pub sync_sessions_count: Option<i64>,
    /// How many bytes the datasets of all of the pool's identities take.
    pub data_storage: Option<i64>,
    /// When any dataset of the pool last changed, by the service's clock.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,
}
impl IdentityPoolUsage {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }
    /// How many sync sessions the service has counted for the pool. A session begins with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn sync_sessions_count(&self) -> Option<i64> {
        self.sync_sessions_count
    }
    /// How many bytes the datasets of all of the pool's identities take.
    pub fn data_storage(&self) -> Option<i64> {
        self.data_storage
    }
    /// When any dataset of the pool last changed, by the service's clock.
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
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }
    /// How many sync sessions the service has counted for the pool. A session begins with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn sync_sessions_count(self, input: i64) -> Self {
        with(self, |it| it.inner.sync_sessions_count = Some(input))
    }
    /// How many sync sessions the service has counted for the pool. A session begins with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn set_sync_sessions_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.sync_sessions_count = input)
    }
    /// How many sync sessions the service has counted for the pool. A session begins with a
    /// [`ListRecords`](crate::operation::list_records).
    pub fn get_sync_sessions_count(&self) -> &Option<i64> {
        &self.inner.sync_sessions_count
    }
    /// How many bytes the datasets of all of the pool's identities take.
    pub fn data_storage(self, input: i64) -> Self {
        with(self, |it| it.inner.data_storage = Some(input))
    }
    /// How many bytes the datasets of all of the pool's identities take.
    pub fn set_data_storage(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.data_storage = input)
    }
    /// How many bytes the datasets of all of the pool's identities take.
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }
    /// When any dataset of the pool last changed, by the service's clock.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }
    /// When any dataset of the pool last changed, by the service's clock.
    pub fn set_last_modified_date(
        self,
        input: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }
    /// When any dataset of the pool last changed, by the service's clock.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }
    /// Makes the value.
    pub fn build(self) -> IdentityPoolUsage {
        self.inner
    }
}
