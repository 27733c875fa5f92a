//! Signing: all stages in sequence.

use super::cache::SigningKeyCache;
use super::canonical::CanonicalRequest;
use super::context::SigningContext;
use super::error::SignError;
use super::instructions::SigningInstructions;
use super::request::SignableRequest;
use super::settings::SigningParams;
use super::string_to_sign::StringToSign;

/// Signs one attempt of a request and returns the headers or parameters to add to it.
///
/// The signing key is read from `keys`, or derived and stored there if this is the
/// first request of the day for these credentials, region and service.
///
/// # Errors
///
/// Returns an error if the region, service, access key ID, session token or time is not valid
/// in a signature; the message describes the problem and the fix. [`SignableRequest::new`]
/// has already validated the request.
pub fn sign(
    request: &SignableRequest<'_>,
    params: &SigningParams<'_>,
    keys: &SigningKeyCache,
) -> Result<SigningInstructions, SignError> {
    let context = SigningContext::new(params)?;
    let canonical = CanonicalRequest::new(request, &context, &params.settings);
    let string_to_sign = StringToSign::new(&context, &canonical);
    let signature = keys.signing_key(&context).sign(&string_to_sign);
    Ok(SigningInstructions::new(canonical, &context, signature))
}
