// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// What the service knows of a dataset, apart from its records.
///
/// A dataset holds up to 1,024 records and 1 MB. It comes into being with the first
/// [`UpdateRecords`](crate::operation::update_records).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Dataset {
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,
    /// When the dataset was first written to.
    pub creation_date: Option<aws_smithy_types::DateTime>,
    /// When a record of the dataset was last written or removed, by the service's clock.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub last_modified_by: Option<String>,
    /// How many bytes the records take, keys and values in UTF-8. The limit is 1 MB.
    pub data_storage: Option<i64>,
    /// How many records the dataset holds. The limit is 1,024.
    pub num_records: Option<i64>,
}
impl Dataset {
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }
    /// When the dataset was first written to.
    pub fn creation_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.creation_date.as_ref()
    }
    /// When a record of the dataset was last written or removed, by the service's clock.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }
    /// How many bytes the records take, keys and values in UTF-8. The limit is 1 MB.
    pub fn data_storage(&self) -> Option<i64> {
        self.data_storage
    }
    /// How many records the dataset holds. The limit is 1,024.
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
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }
    /// When the dataset was first written to.
    pub fn creation_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.creation_date = Some(input))
    }
    /// When the dataset was first written to.
    pub fn set_creation_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.creation_date = input)
    }
    /// When the dataset was first written to.
    pub fn get_creation_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.creation_date
    }
    /// When a record of the dataset was last written or removed, by the service's clock.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }
    /// When a record of the dataset was last written or removed, by the service's clock.
    pub fn set_last_modified_date(
        self,
        input: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }
    /// When a record of the dataset was last written or removed, by the service's clock.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = Some(input.into()))
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = input)
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }
    /// How many bytes the records take, keys and values in UTF-8. The limit is 1 MB.
    pub fn data_storage(self, input: i64) -> Self {
        with(self, |it| it.inner.data_storage = Some(input))
    }
    /// How many bytes the records take, keys and values in UTF-8. The limit is 1 MB.
    pub fn set_data_storage(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.data_storage = input)
    }
    /// How many bytes the records take, keys and values in UTF-8. The limit is 1 MB.
    pub fn get_data_storage(&self) -> &Option<i64> {
        &self.inner.data_storage
    }
    /// How many records the dataset holds. The limit is 1,024.
    pub fn num_records(self, input: i64) -> Self {
        with(self, |it| it.inner.num_records = Some(input))
    }
    /// How many records the dataset holds. The limit is 1,024.
    pub fn set_num_records(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.num_records = input)
    }
    /// How many records the dataset holds. The limit is 1,024.
    pub fn get_num_records(&self) -> &Option<i64> {
        &self.inner.num_records
    }
    /// Makes the value.
    pub fn build(self) -> Dataset {
        self.inner
    }
}
