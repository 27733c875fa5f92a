// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Metadata of a dataset, without its records.
///
/// A dataset has up to 1,024 records and a size of up to 1 MB. It is created by the first
/// [`UpdateRecords`](crate::operation::update_records).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dataset {
    /// ID of the identity that owns the dataset.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,

    /// Time of the first write to the dataset.
    pub creation_date: Option<aws_smithy_types::DateTime>,

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub last_modified_by: Option<String>,

    /// Size of all records in bytes: keys and values in UTF-8. The limit is 1 MB.
    pub data_storage: Option<i64>,

    /// Number of records in the dataset. The limit is 1,024.
    pub num_records: Option<i64>,
}

shape! {
    Dataset: received("Dataset") {
        identity_id: string("IdentityId");
        dataset_name: string("DatasetName");
        creation_date: timestamp("CreationDate");
        last_modified_date: timestamp("LastModifiedDate");
        last_modified_by: string("LastModifiedBy");
        data_storage: long("DataStorage");
        num_records: long("NumRecords");
    }
}

impl Dataset {
    /// ID of the identity that owns the dataset.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }

    /// Time of the first write to the dataset.
    pub fn creation_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.creation_date.as_ref()
    }

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }

    /// Size of all records in bytes: keys and values in UTF-8. The limit is 1 MB.
    pub fn data_storage(&self) -> Option<i64> {
        self.data_storage
    }

    /// Number of records in the dataset. The limit is 1,024.
    pub fn num_records(&self) -> Option<i64> {
        self.num_records
    }

    /// Returns a builder of [`Dataset`].
    pub fn builder() -> DatasetBuilder {
        Default::default()
    }
}

/// Builder of [`Dataset`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DatasetBuilder {
    inner: Dataset,
}

impl DatasetBuilder {
    /// ID of the identity that owns the dataset.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_id`](Dataset::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](Dataset::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.inner.dataset_name = Some(value.into());
        self
    }

    /// Sets or clears [`dataset_name`](Dataset::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner.dataset_name = value;
        self
    }

    /// Returns the value set for [`dataset_name`](Dataset::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Time of the first write to the dataset.
    pub fn creation_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.creation_date = Some(value);
        self
    }

    /// Sets or clears [`creation_date`](Dataset::creation_date).
    pub fn set_creation_date(mut self, value: Option<aws_smithy_types::DateTime>) -> Self {
        self.inner.creation_date = value;
        self
    }

    /// Returns the value set for [`creation_date`](Dataset::creation_date).
    pub fn get_creation_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.creation_date
    }

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub fn last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`last_modified_date`](Dataset::last_modified_date).
    pub fn set_last_modified_date(mut self, value: Option<aws_smithy_types::DateTime>) -> Self {
        self.inner.last_modified_date = value;
        self
    }

    /// Returns the value set for [`last_modified_date`](Dataset::last_modified_date).
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    pub fn last_modified_by(mut self, value: impl Into<String>) -> Self {
        self.inner.last_modified_by = Some(value.into());
        self
    }

    /// Sets or clears [`last_modified_by`](Dataset::last_modified_by).
    pub fn set_last_modified_by(mut self, value: Option<String>) -> Self {
        self.inner.last_modified_by = value;
        self
    }

    /// Returns the value set for [`last_modified_by`](Dataset::last_modified_by).
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }

    /// Size of all records in bytes: keys and values in UTF-8.
    pub fn data_storage(mut self, value: i64) -> Self {
        self.inner.data_storage = Some(value);
        self
    }

    /// Sets or clears [`data_storage`](Dataset::data_storage).
    pub fn set_data_storage(mut self, value: Option<i64>) -> Self {
        self.inner.data_storage = value;
        self
    }

    /// Returns the value set for [`data_storage`](Dataset::data_storage).
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }

    /// Number of records in the dataset.
    pub fn num_records(mut self, value: i64) -> Self {
        self.inner.num_records = Some(value);
        self
    }

    /// Sets or clears [`num_records`](Dataset::num_records).
    pub fn set_num_records(mut self, value: Option<i64>) -> Self {
        self.inner.num_records = value;
        self
    }

    /// Returns the value set for [`num_records`](Dataset::num_records).
    pub fn get_num_records(&self) -> &Option<i64> {
        &self.inner.num_records
    }

    /// Builds the [`Dataset`].
    pub fn build(self) -> Dataset {
        self.inner
    }
}
