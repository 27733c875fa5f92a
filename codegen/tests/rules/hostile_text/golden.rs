// src/lib.rs

//! A service. \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{0}\u{1b}\r\u{85}\u{e0041}
//!
//! The rest.

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
        sdk_runtime::generated::shape_id!("com.amazonaws.hostiletext", $($part),+)
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

// src/meta.rs

impl Service for HostileText {
    const METADATA: Metadata = Metadata {
        service_id: "Hostile Text\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}",
        signing_name: "sign\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}",
        endpoint_prefix: "hostile",
        namespace: "com.amazonaws.hostiletext",
        service_shape_name: "target\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}",
        api_version: "2020-01-01 <b>\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}",
        crate_version: env!("CARGO_PKG_VERSION"),
        protocol: Protocol::RestJson1,
    };

    type EndpointParams = crate::config::endpoint::Params;

    fn default_endpoint_resolver() -> SharedEndpointResolver {
        use crate::config::endpoint::{DefaultResolver, ResolveEndpoint};
        DefaultResolver::new().into_shared_resolver()
    }
}

// src/client.rs

impl Client {
    /// Puts a thing. \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{0}\u{1b}\r\u{85}\u{e0041}
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &rule_hostile_text::Client) -> Result<(), rule_hostile_text::Error> {
    /// let text = "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{1b}\u{85}\u{e0041}";
    /// drop((client, text));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Broken`](crate::types::error::Broken)
    #[inline]
    pub fn put_thing(&self) -> PutThingFluentBuilder {
        fluent(self, Default::default())
    }
}

// src/operation/put_thing.rs

shape! {
    PutThingInput: input("PutThingRequest"), http("POST", "/things/{Id}", 200) {
        id: string("Id"), label, required, min(1);
        query: string("Query"),
            query("q\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}");
        named: string("Named"),
            json_name("n\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}");
        thing: structure("Thing");
    }
}

shape! {
    PutThingOutput: output("PutThingResponse") {
        thing: structure("Thing");
    }
}

// src/types/_odd.rs

/// Odd values. \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{0}\u{1b}\r\u{85}\u{e0041}
///
/// A later version of this crate may add variants for values that are `Unknown` now. To match
/// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Odd {
    /// The value `a b`.
    AB,

    /// The value `a\u{202e}b`.
    AB2,

    /// The value `<b>`.
    B,

    /// The empty value.
    Empty,

    /// The value `*/ fn`.
    Fn,

    /// The value `[Gone]`.
    Gone,

    /// The value `https://example.com`.
    HttpsExampleCom,

    /// The value ` ``<img src=x> `.
    ImgSrcX,

    /// The value `plain \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{0}\u{1b} \u{85}\u{e0041}`.
    Plain,

    /// Value that this version of the crate has no variant for.
    #[deprecated(
        note = "compare `as_str()` instead: a later version may add a variant for this value"
    )]
    Unknown(UnknownVariantValue),
}

impl Odd {
    /// Returns the value as the service writes it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\nb",
            Self::AB2 => "a\u{202e}b",
            Self::B => "<b>",
            Self::Empty => "",
            Self::Fn => "*/ fn",
            Self::Gone => "[Gone]",
            Self::HttpsExampleCom => "https://example.com",
            Self::ImgSrcX => "``<img src=x>",
            Self::Plain => {
                "plain \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\0\u{1b}\r\u{85}\u{e0041}"
            }
            Self::Unknown(value) => value.as_str(),
        }
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Name`.
    ///
    /// Required. Length: at least 1. Pattern: ``[`a-z\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{ad}\u{feff}\u{0}\u{1b} \u{85}\u{e0041}]+ */``. Sensitive:
    /// redacted in `Debug`.
    // overrides.toml: It is private. \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200b}\u{200e}\u{200f} \u{ad}\u{feff}\u{0}\u{1b} \u{e0041} fn broken() {
    pub name: String,

    /// The member `Odd`.
    pub odd: Option<crate::types::Odd>,

    /// The member `Pick`.
    pub pick: Option<crate::types::Pick>,
}
