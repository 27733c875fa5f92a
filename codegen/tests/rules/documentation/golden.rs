// src/lib.rs

//! Client for things.
//!
//! Things have names.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    reason = "the crate creates the variants `Unknown` and `Unhandled`, which users should not match on"
)]
#![allow(
    rustdoc::redundant_explicit_links,
    reason = "the documentation of a member is the same in files that import a type it links to and in others"
)]

/// ID of a shape or member of this service.
macro_rules! shape_id {
    ($($part:literal),+) => {
        sdk_runtime::generated::shape_id!("com.amazonaws.documentation", $($part),+)
    };
}

pub mod client;
pub mod config;
pub mod error;
mod error_meta;
pub mod meta;
pub mod operation;
pub mod primitives;
mod schema;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod types;

pub use client::Client;
pub use config::Config;
pub use error_meta::Error;

// src/client.rs

impl Client {
    /// Creates a client from settings shared by several services.
    pub fn new(sdk_config: &SdkConfig) -> Self {
        Self::from_conf(crate::Config::from(sdk_config))
    }

    /// Creates a client from settings of this service.
    pub fn from_conf(conf: crate::Config) -> Self {
        Self {
            handle: Arc::new(Handle::new(conf)),
        }
    }

    /// Returns the settings that the client was created with.
    #[inline]
    pub fn config(&self) -> &crate::Config {
        self.handle.config()
    }

    /// Returns a thing.
    ///
    /// A thing exists until it is deleted.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &rule_documentation::Client) -> Result<(), rule_documentation::Error> {
    /// let output = client.get_thing().id("a").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotThereException`](crate::types::error::NotThereException): There is no such thing.
    /// - [`BusyException`](crate::types::error::BusyException)
    #[inline]
    pub fn get_thing(&self) -> GetThingFluentBuilder {
        fluent(self, Default::default())
    }

    /// The operation `Ping`.
    ///
    /// # Errors
    ///
    /// - [`BusyException`](crate::types::error::BusyException)
    #[inline]
    pub fn ping(&self) -> PingFluentBuilder {
        fluent(self, Default::default())
    }

    /// The operation `Stop`.
    ///
    /// Deprecated by the service.
    #[deprecated(note = "the service has deprecated this operation")]
    #[inline]
    pub fn stop(&self) -> StopFluentBuilder {
        fluent(self, Default::default())
    }
}

// src/operation/get_thing.rs

/// Returns a thing.
///
/// Sent by [`Client::get_thing`](crate::Client::get_thing), which documents credentials, an example
/// and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetThing;

/// Input of [`GetThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingInput {
    /// ID of the thing.
    ///
    /// Required.
    pub id: Option<String>,

    /// The mode of the search.
    pub mode: Option<crate::types::Mode>,

    /// The member `Trace` in a header.
    pub trace: Option<String>,

    /// The member `Page` in the query.
    pub page: Option<String>,
}

/// Output of [`GetThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingOutput {
    /// ID of the thing.
    pub id: Option<String>,

    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,

    /// The member `Status` from the status of the response.
    pub status: Option<i32>,

    /// The member `Meta` in the headers that share its prefix.
    pub meta: Option<std::collections::HashMap<String, String>>,

    _request_id: Option<String>,
}

// src/operation/ping.rs

/// The operation `Ping`.
///
/// Sent by [`Client::ping`](crate::Client::ping), which documents credentials and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ping;

// src/operation/stop.rs

/// The operation `Stop`.
///
/// Sent by [`Client::stop`](crate::Client::stop).
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Stop;

// src/types/_mode.rs

/// The mode.
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Mode {
    /// The empty value.
    Empty,

    /// As fast as possible.
    Fast,

    /// The value `SLOW`.
    Slow,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

// src/types/_thing.rs

/// A thing with a name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// ID, which is its own.
    pub id: Option<String>,

    /// Name of the thing.
    ///
    /// Required. Length: at least 1. Sensitive: redacted in `Debug`.
    pub name: String,

    /// The member `Old`.
    ///
    /// Deprecated by the service.
    pub old: Option<String>,
}

impl ThingBuilder {
    /// Name of the thing.
    ///
    /// Required.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets or clears [`name`](Thing::name).
    #[inline]
    pub fn set_name(mut self, value: Option<String>) -> Self {
        self.name = value;
        self
    }
}

// src/types/error/_busy_exception.rs

/// The error `BusyException`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusyException {
    /// Message of the service.
    pub message: Option<String>,

    pub(crate) meta: ErrorMetadata,
}

// src/types/error/_not_there_exception.rs

/// There is no such thing. It may have been deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NotThereException {
    /// Message of the service.
    pub message: Option<String>,

    pub(crate) meta: ErrorMetadata,
}
