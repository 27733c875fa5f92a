//! The description of a service.

use crate::endpoint::{FromBuiltIns, SharedEndpointResolver};
use std::fmt::Debug;

/// A service, described by a marker type of the generated crate.
pub trait Service: Debug + Send + Sync + 'static {
    /// Names and versions of the service.
    const METADATA: Metadata;

    /// The parameters of the service's endpoint rules.
    type EndpointParams: FromBuiltIns + Debug + Send + Sync + 'static;

    /// Returns the resolver for the service's endpoint rules.
    fn default_endpoint_resolver() -> SharedEndpointResolver;
}

/// Names and versions of a service, and its protocol.
#[derive(Clone, Copy, Debug)]
pub struct Metadata {
    /// The service ID, such as `Cognito Sync`.
    pub service_id: &'static str,
    /// The signing name, such as `cognito-sync`.
    pub signing_name: &'static str,
    /// The first label of the host name, such as `cognito-sync`.
    pub endpoint_prefix: &'static str,
    /// The namespace of the service's shapes, such as `com.amazonaws.cognitosync`.
    pub namespace: &'static str,
    /// The name of the service shape: the target prefix in the RPC protocols.
    pub service_shape_name: &'static str,
    /// The version of the service's interface, a date such as `2014-06-30`.
    pub api_version: &'static str,
    /// The version of the generated crate.
    pub crate_version: &'static str,
    /// The protocol of requests and responses.
    pub protocol: Protocol,
}

/// The protocols that the runtime supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// REST paths with JSON bodies.
    RestJson1,
    /// Every operation is a POST of JSON to `/`; a header contains its name.
    AwsJson1_0 {
        /// The prefix before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
    /// Like [`Protocol::AwsJson1_0`], with another content type.
    AwsJson1_1 {
        /// The prefix before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
}
