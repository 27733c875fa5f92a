//! The stages of a signature, one after the other.

use super::cache::SigningKeyCache;
use super::canonical::CanonicalRequest;
use super::error::SignError;
use super::instructions::SigningInstructions;
use super::request::SignableRequest;
use super::scope::SigningScope;
use super::settings::SigningParams;
use super::string_to_sign::StringToSign;

/// Signs one attempt at a request and returns what to add to it.
///
/// The signing key is taken from `keys`, and derived and stored there when this is the
/// first request of the day for these credentials, region and service.
///
/// # Errors
///
/// Fails when the region, service, access key id, session token or time cannot stand in
/// a signature; the error names which and how to mend it. Faults of the request itself
/// were already reported by [`SignableRequest::new`].
pub fn sign(
    request: &SignableRequest<'_>,
    params: &SigningParams<'_>,
    keys: &SigningKeyCache,
) -> Result<SigningInstructions, SignError> {
    let scope = SigningScope::new(params)?;
    let canonical = CanonicalRequest::new(request, &scope, &params.settings);
    let string_to_sign = StringToSign::new(&scope, &canonical);
    let signature = keys.signing_key(&scope).sign(&string_to_sign);
    Ok(SigningInstructions::new(canonical, &scope, signature))
}
