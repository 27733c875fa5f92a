// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `ApplicationARNs`.
    pub application_arns: Option<Vec<String>>,
    /// The member `applicationId`.
    pub application_id: Option<String>,
    /// The member `X509Certificate`.
    pub x509_certificate: Option<String>,
    /// The member `SSEKMSKeyId`.
    pub ssekms_key_id: Option<String>,
    /// The member `HTTPHeader`.
    pub http_header: Option<crate::types::HttpHeader>,
    /// The member `VPCs`.
    pub vpcs: Option<Vec<String>>,
    /// The member `IDs`.
    pub ids: Option<crate::types::IDs>,
}
impl Thing {
    /// The member `ApplicationARNs`.
    pub fn application_arns(&self) -> &[String] {
        self.application_arns.as_deref().unwrap_or_default()
    }
    /// The member `applicationId`.
    pub fn application_id(&self) -> Option<&str> {
        self.application_id.as_deref()
    }
    /// The member `X509Certificate`.
    pub fn x509_certificate(&self) -> Option<&str> {
        self.x509_certificate.as_deref()
    }
    /// The member `SSEKMSKeyId`.
    pub fn ssekms_key_id(&self) -> Option<&str> {
        self.ssekms_key_id.as_deref()
    }
    /// The member `HTTPHeader`.
    pub fn http_header(&self) -> Option<&crate::types::HttpHeader> {
        self.http_header.as_ref()
    }
    /// The member `VPCs`.
    pub fn vpcs(&self) -> &[String] {
        self.vpcs.as_deref().unwrap_or_default()
    }
    /// The member `IDs`.
    pub fn ids(&self) -> Option<&crate::types::IDs> {
        self.ids.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 7] = [
    list(id!("Thing$ApplicationARNs"), 0).with_list_member(&crate::schema::IDS_MEMBER),
    string(id!("Thing$applicationId"), 1),
    string(id!("Thing$X509Certificate"), 2),
    string(id!("Thing$SSEKMSKeyId"), 3),
    nested(id!("Thing$HTTPHeader"), 4),
    list(id!("Thing$VPCs"), 5).with_list_member(&crate::schema::IDS_MEMBER),
    string(id!("Thing$IDs"), 6),
];
static REFS: [&Schema; 7] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(application_arns), some(application_id),
    some(x509_certificate), some(ssekms_key_id), some(http_header), some(vpcs), some(ids)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    inner: Thing,
}
impl ThingBuilder {
    /// The member `ApplicationARNs`.
    pub fn application_arns(self, input: impl Into<String>) -> Self {
        with(
            self,
            |it| it.inner.application_arns.get_or_insert_default().push(input.into()),
        )
    }
    /// The member `ApplicationARNs`.
    pub fn set_application_arns(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.application_arns = input)
    }
    /// The member `ApplicationARNs`.
    pub fn get_application_arns(&self) -> &Option<Vec<String>> {
        &self.inner.application_arns
    }
    /// The member `applicationId`.
    pub fn application_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.application_id = Some(input.into()))
    }
    /// The member `applicationId`.
    pub fn set_application_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.application_id = input)
    }
    /// The member `applicationId`.
    pub fn get_application_id(&self) -> &Option<String> {
        &self.inner.application_id
    }
    /// The member `X509Certificate`.
    pub fn x509_certificate(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.x509_certificate = Some(input.into()))
    }
    /// The member `X509Certificate`.
    pub fn set_x509_certificate(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.x509_certificate = input)
    }
    /// The member `X509Certificate`.
    pub fn get_x509_certificate(&self) -> &Option<String> {
        &self.inner.x509_certificate
    }
    /// The member `SSEKMSKeyId`.
    pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.ssekms_key_id = Some(input.into()))
    }
    /// The member `SSEKMSKeyId`.
    pub fn set_ssekms_key_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.ssekms_key_id = input)
    }
    /// The member `SSEKMSKeyId`.
    pub fn get_ssekms_key_id(&self) -> &Option<String> {
        &self.inner.ssekms_key_id
    }
    /// The member `HTTPHeader`.
    pub fn http_header(self, input: crate::types::HttpHeader) -> Self {
        with(self, |it| it.inner.http_header = Some(input))
    }
    /// The member `HTTPHeader`.
    pub fn set_http_header(self, input: Option<crate::types::HttpHeader>) -> Self {
        with(self, |it| it.inner.http_header = input)
    }
    /// The member `HTTPHeader`.
    pub fn get_http_header(&self) -> &Option<crate::types::HttpHeader> {
        &self.inner.http_header
    }
    /// The member `VPCs`.
    pub fn vpcs(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.vpcs.get_or_insert_default().push(input.into()))
    }
    /// The member `VPCs`.
    pub fn set_vpcs(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.vpcs = input)
    }
    /// The member `VPCs`.
    pub fn get_vpcs(&self) -> &Option<Vec<String>> {
        &self.inner.vpcs
    }
    /// The member `IDs`.
    pub fn ids(self, input: crate::types::IDs) -> Self {
        with(self, |it| it.inner.ids = Some(input))
    }
    /// The member `IDs`.
    pub fn set_ids(self, input: Option<crate::types::IDs>) -> Self {
        with(self, |it| it.inner.ids = input)
    }
    /// The member `IDs`.
    pub fn get_ids(&self) -> &Option<crate::types::IDs> {
        &self.inner.ids
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
