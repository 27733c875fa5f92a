// src/schema.rs

pub(crate) static MATRIX_MEMBER: Schema = list(id!("Matrix$member"), 0)
    .with_list_member(&crate::schema::STRINGS_MEMBER);

pub(crate) static PARTS_MEMBER: Schema = nested(id!("Parts$member"), 0);
pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);

pub(crate) static TIMES_MEMBER: Schema = timestamp(id!("Times$member"), 0)
    .with_timestamp_format(TimestampFormat::DateTime);

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Strings`.
    pub strings: Option<Vec<String>>,

    /// The member `Matrix`.
    pub matrix: Option<Vec<Vec<String>>>,

    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub parts: Vec<crate::types::Part>,

    /// The member `Times`.
    pub times: Option<Vec<aws_smithy_types::DateTime>>,
}

impl Thing {
    /// The member `Strings`.
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }

    /// The member `Matrix`.
    pub fn matrix(&self) -> &[Vec<String>] {
        self.matrix.as_deref().unwrap_or_default()
    }

    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub fn parts(&self) -> &[crate::types::Part] {
        &self.parts
    }

    /// The member `Times`.
    pub fn times(&self) -> &[aws_smithy_types::DateTime] {
        self.times.as_deref().unwrap_or_default()
    }

    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 4] = [
    list(id!("Thing$Strings"), 0).with_list_member(&crate::schema::STRINGS_MEMBER),
    list(id!("Thing$Matrix"), 1).with_list_member(&crate::schema::MATRIX_MEMBER),
    list(id!("Thing$Parts"), 2).with_list_member(&crate::schema::PARTS_MEMBER),
    list(id!("Thing$Times"), 3).with_list_member(&crate::schema::TIMES_MEMBER),
];

structure!(
    both Thing, SCHEMA, MEMBERS, some(strings), some(matrix), always(parts).min(1),
    some(times)
);

impl ThingBuilder {
    /// The member `Strings`.
    pub fn strings(self, input: impl Into<String>) -> Self {
        with(self, |it| it.strings.get_or_insert_default().push(input.into()))
    }

    /// The member `Strings`.
    pub fn set_strings(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.strings = input)
    }

    /// The member `Strings`.
    pub fn get_strings(&self) -> &Option<Vec<String>> {
        &self.strings
    }
}
