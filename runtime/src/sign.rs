//! AWS Signature Version 4, as stages over values.
//!
//! Signing reads no clock, no environment and no network: the time and the
//! credentials are parameters, and every stage is a value that can be printed and
//! compared with the published test vectors.
//!
//! ```text
//! SignableRequest ─┐
//! SigningContext ──┼→ CanonicalRequest → StringToSign ─┐
//! SigningSettings ─┘                                   ├→ Signature → SigningInstructions
//! SigningContext ──→ SigningKey (SigningKeyCache) ─────┘
//! ```
//!
//! * [`SignableRequest`] is the input of the signer: method, URI, headers and payload,
//!   validated once.
//! * [`SigningContext`] is the credentials, time, region and service of the signature.
//! * [`CanonicalRequest`] is the normalized form of the request, which the service computes
//!   as well.
//! * [`StringToSign`] combines the digest of the canonical request with the credential scope.
//! * [`SigningKey`] turns a string to sign into a [`Signature`]; it is derived from the
//!   secret for one day, region and service, and kept in a [`SigningKeyCache`].
//! * [`SigningInstructions`] lists the headers or query parameters to add to the request.
//!
//! [`sign`] runs them all:
//!
//! ```
//! use aws_credential_types::Credentials;
//! use sdk_runtime::sign::{
//!     SignableBody, SignableRequest, SigningKeyCache, SigningParams, SigningSettings, sign,
//! };
//! use std::time::{Duration, SystemTime};
//!
//! let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
//! let keys = SigningKeyCache::default();
//! let request = SignableRequest::new(
//!     "GET",
//!     "https://cognito-sync.us-east-1.amazonaws.com/identitypools",
//!     [("accept", "application/json")],
//!     SignableBody::Bytes(b""),
//! )?;
//! let params = SigningParams {
//!     credentials: &credentials,
//!     region: "us-east-1",
//!     service: "cognito-sync",
//!     time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160),
//!     settings: SigningSettings::default(),
//! };
//! let instructions = sign(&request, &params, &keys)?;
//! assert_eq!(instructions.headers()[0].name(), "x-amz-date");
//! assert_eq!(instructions.headers()[0].value(), "20150830T123600Z");
//! # Ok::<(), sdk_runtime::sign::SignError>(())
//! ```
//!
//! # Secrets
//!
//! No `Debug` or `Display` of this module, and no error, prints a secret access key, a
//! signing key, a session token or a signature. The raw text of a stage is reached only
//! through explicit methods (`as_str`, `value`).

mod cache;
mod canonical;
mod context;
mod date;
mod error;
mod headers;
mod hex;
mod instruction;
mod instructions;
mod key;
mod path;
mod percent;
mod query;
mod request;
mod settings;
mod signer;
mod string_to_sign;
mod uri;

pub use cache::SigningKeyCache;
pub use canonical::CanonicalRequest;
pub use context::SigningContext;
pub(crate) use date::format_time;
pub use error::{CredentialPart, SignError, UriProblem};
pub use headers::mark_sensitive;
pub use instruction::{Instruction, Sensitivity};
pub use instructions::SigningInstructions;
pub use key::{Signature, SigningKey};
pub use request::{SignableBody, SignableRequest};
pub use settings::{
    EXCLUDED_HEADERS, Expiry, PathEncoding, PathNormalization, PayloadHeader, SessionToken,
    SignatureLocation, SigningParams, SigningSettings,
};
pub use signer::sign;
pub use string_to_sign::StringToSign;
#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
pub(crate) use uri::host_header;
