//! The settings of a client.
//!
//! [`ServiceConfig`] and its [`ConfigBuilder`] are generic over the service's marker type, so that a generated
//! crate has a type alias for each and the settings of two services are different types. They are
//! data only: the defaults are filled in when a client is created, in [`call`](crate::call).

mod builder;
mod endpoint_url;
pub mod invocation_id;
mod service_config;
mod settings;

pub use builder::ConfigBuilder;
pub(crate) use endpoint_url::EndpointUrl;
pub use service_config::ServiceConfig;
pub(crate) use settings::{DEFAULT_MAX_RESPONSE_SIZE, Settings};

#[cfg(test)]
mod tests;
