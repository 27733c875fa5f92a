// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `HTTPHeader`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HttpHeader {
    /// The member `IPv4Address`.
    pub i_pv4_address: Option<String>,
    /// The member `DBInstanceIDs`.
    pub db_instance_ids: Option<Vec<String>>,
}
impl HttpHeader {
    /// The member `IPv4Address`.
    pub fn i_pv4_address(&self) -> Option<&str> {
        self.i_pv4_address.as_deref()
    }
    /// The member `DBInstanceIDs`.
    pub fn db_instance_ids(&self) -> &[String] {
        self.db_instance_ids.as_deref().unwrap_or_default()
    }
    /// Returns a builder of [`HttpHeader`].
    pub fn builder() -> HttpHeaderBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 2] = [
    string(id!("HTTPHeader$IPv4Address"), 0),
    list(id!("HTTPHeader$DBInstanceIDs"), 1).with_list_member(&crate::schema::IDS_MEMBER),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("HTTPHeader"), &REFS);
structure!(both HttpHeader, SCHEMA, MEMBERS, some(i_pv4_address), some(db_instance_ids));
/// Builds a [`HttpHeader`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HttpHeaderBuilder {
    inner: HttpHeader,
}
impl HttpHeaderBuilder {
    /// The member `IPv4Address`.
    pub fn i_pv4_address(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.i_pv4_address = Some(input.into()))
    }
    /// The member `IPv4Address`.
    pub fn set_i_pv4_address(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.i_pv4_address = input)
    }
    /// The member `IPv4Address`.
    pub fn get_i_pv4_address(&self) -> &Option<String> {
        &self.inner.i_pv4_address
    }
    /// The member `DBInstanceIDs`.
    pub fn db_instance_ids(self, input: impl Into<String>) -> Self {
        with(
            self,
            |it| it.inner.db_instance_ids.get_or_insert_default().push(input.into()),
        )
    }
    /// The member `DBInstanceIDs`.
    pub fn set_db_instance_ids(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.db_instance_ids = input)
    }
    /// The member `DBInstanceIDs`.
    pub fn get_db_instance_ids(&self) -> &Option<Vec<String>> {
        &self.inner.db_instance_ids
    }
    /// Makes the value.
    pub fn build(self) -> HttpHeader {
        self.inner
    }
}
