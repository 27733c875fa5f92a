//! The description of a service.

use crate::endpoint::{FromBuiltIns, SharedEndpointResolver};
use std::fmt::Debug;

/// A service, described by a marker type of the generated crate.
pub trait Service: Debug + Send + Sync + 'static {
    /// Names and versions of the service.
    const METADATA: Metadata;

    /// The parameters of the service's endpoint rules.
    type EndpointParams: FromBuiltIns + Debug + Send + Sync + 'static;

    /// The service's endpoint rules.
    fn default_endpoint_resolver() -> SharedEndpointResolver;
}

/// Names and versions of a service, and the protocol it speaks.
#[derive(Clone, Copy, Debug)]
pub struct Metadata {
    /// The name people know, such as `Cognito Sync`.
    pub service_id: &'static str,
    /// The name that signatures are made for, such as `cognito-sync`.
    pub signing_name: &'static str,
    /// The host name's first label, such as `cognito-sync`.
    pub endpoint_prefix: &'static str,
    /// The namespace of the service's shapes, such as `com.amazonaws.cognitosync`.
    pub namespace: &'static str,
    /// The name of the service shape: the target prefix in the RPC protocols.
    pub shape_name: &'static str,
    /// The version of the service's interface, a date such as `2014-06-30`.
    pub api_version: &'static str,
    /// The version of the generated crate.
    pub crate_version: &'static str,
    /// The protocol that requests and replies are written in.
    pub protocol: Protocol,
}

/// The protocols that the runtime speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// REST paths with JSON bodies.
    RestJson1,
    /// Every operation is a POST of JSON to `/`; the operation is named by a header.
    AwsJson1_0 {
        /// What stands before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
    /// As [`Protocol::AwsJson1_0`], with another content type.
    AwsJson1_1 {
        /// What stands before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
}
