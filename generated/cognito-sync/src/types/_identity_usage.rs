// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Number of datasets of an identity and storage that they use.
///
/// Returned by [`DescribeIdentityUsage`](crate::operation::describe_identity_usage).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct IdentityUsage {
    /// ID of the identity.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,

    /// ID of the identity pool that the identity belongs to.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,

    /// Number of datasets of the identity; 0 if absent from the response. The limit is 20.
    // overrides.toml: The members that target this shape (Count, MaxResults, DatasetCount) are
    // counts, and the service can omit a count of 0. In the official crate they have type i32, not
    // Option<i32>.
    pub dataset_count: i32,

    /// Size in bytes of all datasets of the identity.
    pub data_storage: Option<i64>,
}

impl IdentityUsage {
    /// ID of the identity.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }

    /// ID of the identity pool that the identity belongs to.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }

    /// Number of datasets of the identity; 0 if absent from the response. The limit is 20.
    pub fn dataset_count(&self) -> i32 {
        self.dataset_count
    }

    /// Size in bytes of all datasets of the identity.
    pub fn data_storage(&self) -> Option<i64> {
        self.data_storage
    }

    /// Returns a builder of [`IdentityUsage`].
    pub fn builder() -> IdentityUsageBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 5] = [
    string(id!("IdentityUsage$IdentityId"), 0),
    string(id!("IdentityUsage$IdentityPoolId"), 1),
    timestamp(id!("IdentityUsage$LastModifiedDate"), 2),
    integer(id!("IdentityUsage$DatasetCount"), 3),
    long(id!("IdentityUsage$DataStorage"), 4),
];

static REFS: [&Schema; 5] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("IdentityUsage"), &REFS);

structure!(
    received IdentityUsage, SCHEMA, MEMBERS, some(identity_id), some(identity_pool_id),
    some(last_modified_date), default(dataset_count), some(data_storage)
);

/// Builds a [`IdentityUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityUsageBuilder {
    pub(crate) identity_id: Option<String>,
    pub(crate) identity_pool_id: Option<String>,
    pub(crate) last_modified_date: Option<aws_smithy_types::DateTime>,
    pub(crate) dataset_count: Option<i32>,
    pub(crate) data_storage: Option<i64>,
}

impl IdentityUsageBuilder {
    /// ID of the identity.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.identity_id = Some(input.into()))
    }

    /// ID of the identity.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.identity_id = input)
    }

    /// ID of the identity.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.identity_id
    }

    /// ID of the identity pool that the identity belongs to.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool that the identity belongs to.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.identity_pool_id = input)
    }

    /// ID of the identity pool that the identity belongs to.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.identity_pool_id
    }

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.last_modified_date = Some(input))
    }

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub fn set_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.last_modified_date = input)
    }

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.last_modified_date
    }

    /// Number of datasets of the identity; 0 if absent from the response. The limit is 20.
    pub fn dataset_count(self, input: i32) -> Self {
        with(self, |it| it.dataset_count = Some(input))
    }

    /// Number of datasets of the identity; 0 if absent from the response. The limit is 20.
    pub fn set_dataset_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.dataset_count = input)
    }

    /// Number of datasets of the identity; 0 if absent from the response. The limit is 20.
    pub fn get_dataset_count(&self) -> &Option<i32> {
        &self.dataset_count
    }

    /// Size in bytes of all datasets of the identity.
    pub fn data_storage(self, input: i64) -> Self {
        with(self, |it| it.data_storage = Some(input))
    }

    /// Size in bytes of all datasets of the identity.
    pub fn set_data_storage(self, input: Option<i64>) -> Self {
        with(self, |it| it.data_storage = input)
    }

    /// Size in bytes of all datasets of the identity.
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.data_storage
    }

    /// Makes the value.
    pub fn build(self) -> IdentityUsage {
        IdentityUsage {
            identity_id: self.identity_id,
            identity_pool_id: self.identity_pool_id,
            last_modified_date: self.last_modified_date,
            dataset_count: self.dataset_count.unwrap_or_default(),
            data_storage: self.data_storage,
        }
    }
}
