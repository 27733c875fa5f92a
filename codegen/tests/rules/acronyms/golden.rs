// src/types/_http_header.rs

/// The structure `HTTPHeader`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HttpHeader {
    /// The member `IPv4Address`.
    pub i_pv4_address: Option<String>,

    /// The member `DBInstanceIDs`.
    pub db_instance_ids: Option<Vec<String>>,
}

static MEMBERS: [Schema; 2] = [
    string(id!("HTTPHeader$IPv4Address"), 0),
    list(id!("HTTPHeader$DBInstanceIDs"), 1).with_list_member(&crate::schema::IDS_MEMBER),
];

// src/types/_ids.rs

/// The enum `IDs`.
///
/// A later version of this crate may name values that are `Unknown` now. A `match` that is
/// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
#[non_exhaustive]
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)]
pub enum IDs {
    /// The value `ALLOW_ALL`.
    AllowAll,

    /// The value `allowSome`.
    AllowSome,

    /// The value `EC2`.
    Ec2,

    /// The value `IPv6`.
    IPv6,

    /// The value `TLSv1.2_2019`.
    TlSv1_2_2019,

    /// A value that this version of the crate has no name for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may name this value"
    )]
    Unknown(UnknownVariantValue),
}

// src/types/_thing.rs

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

static MEMBERS: [Schema; 7] = [
    list(id!("Thing$ApplicationARNs"), 0).with_list_member(&crate::schema::IDS_MEMBER),
    string(id!("Thing$applicationId"), 1),
    string(id!("Thing$X509Certificate"), 2),
    string(id!("Thing$SSEKMSKeyId"), 3),
    nested(id!("Thing$HTTPHeader"), 4),
    list(id!("Thing$VPCs"), 5).with_list_member(&crate::schema::IDS_MEMBER),
    string(id!("Thing$IDs"), 6),
];
