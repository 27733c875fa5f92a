// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Number of datasets of an identity and storage that they use.
///
/// Returned by [`DescribeIdentityUsage`](crate::operation::describe_identity_usage).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    IdentityUsage: received("IdentityUsage"), builder(IdentityUsageBuilder) {
        identity_id: string("IdentityId");
        identity_pool_id: string("IdentityPoolId");
        last_modified_date: timestamp("LastModifiedDate");
        dataset_count: integer("DatasetCount"), default;
        data_storage: long("DataStorage");
    }
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

/// Builder of [`IdentityUsage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityUsageBuilder {
    pub(crate) identity_id: Option<String>,
    pub(crate) identity_pool_id: Option<String>,
    pub(crate) last_modified_date: Option<aws_smithy_types::DateTime>,
    pub(crate) dataset_count: Option<i32>,
    pub(crate) data_storage: Option<i64>,
}

impl IdentityUsageBuilder {
    /// ID of the identity.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_id`](IdentityUsage::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](IdentityUsage::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.identity_id
    }

    /// ID of the identity pool that the identity belongs to.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](IdentityUsage::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](IdentityUsage::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.identity_pool_id
    }

    /// Time of the last change to any dataset of the identity, by the clock of the service.
    pub fn last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`last_modified_date`](IdentityUsage::last_modified_date).
    pub fn set_last_modified_date(mut self, value: Option<aws_smithy_types::DateTime>) -> Self {
        self.last_modified_date = value;
        self
    }

    /// Returns the value set for [`last_modified_date`](IdentityUsage::last_modified_date).
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.last_modified_date
    }

    /// Number of datasets of the identity; 0 if absent from the response.
    pub fn dataset_count(mut self, value: i32) -> Self {
        self.dataset_count = Some(value);
        self
    }

    /// Sets or clears [`dataset_count`](IdentityUsage::dataset_count).
    pub fn set_dataset_count(mut self, value: Option<i32>) -> Self {
        self.dataset_count = value;
        self
    }

    /// Returns the value set for [`dataset_count`](IdentityUsage::dataset_count).
    pub fn get_dataset_count(&self) -> &Option<i32> {
        &self.dataset_count
    }

    /// Size in bytes of all datasets of the identity.
    pub fn data_storage(mut self, value: i64) -> Self {
        self.data_storage = Some(value);
        self
    }

    /// Sets or clears [`data_storage`](IdentityUsage::data_storage).
    pub fn set_data_storage(mut self, value: Option<i64>) -> Self {
        self.data_storage = value;
        self
    }

    /// Returns the value set for [`data_storage`](IdentityUsage::data_storage).
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.data_storage
    }

    /// Builds the [`IdentityUsage`].
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
