// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Metadata of a dataset, without its records.
///
/// A dataset has up to 1,024 records and a size of up to 1 MB. It is created by the first
/// [`UpdateRecords`](crate::operation::update_records).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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

static MEMBERS: [Schema; 7] = [
    string(id!("Dataset$IdentityId"), 0),
    string(id!("Dataset$DatasetName"), 1),
    timestamp(id!("Dataset$CreationDate"), 2),
    timestamp(id!("Dataset$LastModifiedDate"), 3),
    string(id!("Dataset$LastModifiedBy"), 4),
    long(id!("Dataset$DataStorage"), 5),
    long(id!("Dataset$NumRecords"), 6),
];

static REFS: [&Schema; 7] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Dataset"), &REFS);

structure!(
    received Dataset, SCHEMA, MEMBERS, some(identity_id), some(dataset_name),
    some(creation_date), some(last_modified_date), some(last_modified_by),
    some(data_storage), some(num_records)
);

/// Builds a [`Dataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DatasetBuilder {
    inner: Dataset,
}

impl DatasetBuilder {
    /// ID of the identity that owns the dataset.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }

    /// ID of the identity that owns the dataset.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }

    /// ID of the identity that owns the dataset.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Time of the first write to the dataset.
    pub fn creation_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.creation_date = Some(input))
    }

    /// Time of the first write to the dataset.
    pub fn set_creation_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.creation_date = input)
    }

    /// Time of the first write to the dataset.
    pub fn get_creation_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.creation_date
    }

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub fn set_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }

    /// Time of the last write or removal of a record in the dataset, by the clock of the service.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = Some(input.into()))
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = input)
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }

    /// Size of all records in bytes: keys and values in UTF-8. The limit is 1 MB.
    pub fn data_storage(self, input: i64) -> Self {
        with(self, |it| it.inner.data_storage = Some(input))
    }

    /// Size of all records in bytes: keys and values in UTF-8. The limit is 1 MB.
    pub fn set_data_storage(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.data_storage = input)
    }

    /// Size of all records in bytes: keys and values in UTF-8. The limit is 1 MB.
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }

    /// Number of records in the dataset. The limit is 1,024.
    pub fn num_records(self, input: i64) -> Self {
        with(self, |it| it.inner.num_records = Some(input))
    }

    /// Number of records in the dataset. The limit is 1,024.
    pub fn set_num_records(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.num_records = input)
    }

    /// Number of records in the dataset. The limit is 1,024.
    pub fn get_num_records(&self) -> &Option<i64> {
        &self.inner.num_records
    }

    /// Makes the value.
    pub fn build(self) -> Dataset {
        self.inner
    }
}
