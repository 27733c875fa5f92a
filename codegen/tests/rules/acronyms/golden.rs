// src/types/_http_header.rs

/// The structure `HTTPHeader`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpHeader {
    /// The member `IPv4Address`.
    pub i_pv4_address: Option<String>,

    /// The member `DBInstanceIDs`.
    pub db_instance_ids: Option<Vec<String>>,
}

shape! {
    HttpHeader: sent_and_received("HTTPHeader") {
        i_pv4_address: string("IPv4Address");
        db_instance_ids: list("DBInstanceIDs"), of(crate::schema::IDS);
    }
}

// src/types/_ids.rs

/// The enum `IDs`.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
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

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    Thing: sent_and_received("Thing") {
        application_arns: list("ApplicationARNs"), of(crate::schema::IDS);
        application_id: string("applicationId");
        x509_certificate: string("X509Certificate");
        ssekms_key_id: string("SSEKMSKeyId");
        http_header: structure("HTTPHeader");
        vpcs: list("VPCs"), of(crate::schema::IDS);
        ids: string("IDs");
    }
}
