//! The headers or query parameters that sign a request.

use super::canonical::{Added, CanonicalRequest};
use super::context::{ALGORITHM, SigningContext};
use super::error::SignError;
use super::instruction::{Instruction, Sensitivity};
use super::key::Signature;
use super::{headers, percent, uri};
use ::http::HeaderName;
use aws_smithy_runtime_api::http::Request;
use std::borrow::Cow;

/// The headers or query parameters that sign a request.
///
/// A signature is either in [`headers`](Self::headers) or in [`query`](Self::query); the
/// other list is empty.
#[derive(Clone, Debug)]
pub struct SigningInstructions {
    headers: Vec<Instruction>,
    query: Vec<Instruction>,
    signature: Signature,
}

impl SigningInstructions {
    /// Adds the signature to the headers or parameters of the canonical request.
    ///
    /// `canonical` and `context` are those that `signature` was made from.
    pub fn new(
        mut canonical: CanonicalRequest,
        context: &SigningContext<'_>,
        signature: Signature,
    ) -> Self {
        let (headers, query) = match canonical.take_added() {
            Added::Headers(mut headers) => {
                let value = authorization(context, canonical.signed_headers(), &signature);
                headers.push(Instruction::new(
                    headers::AUTHORIZATION,
                    value,
                    Sensitivity::Secret,
                ));
                (headers, Vec::new())
            }
            Added::Query(mut query) => {
                query.push(Instruction::new(
                    "X-Amz-Signature",
                    signature.as_str().to_owned(),
                    Sensitivity::Secret,
                ));
                (Vec::new(), query)
            }
        };
        Self {
            headers,
            query,
            signature,
        }
    }

    /// Returns the headers to set, each in place of those with the same name.
    pub fn headers(&self) -> &[Instruction] {
        &self.headers
    }

    /// Returns the parameters to append to the query, without percent-encoding.
    pub fn query(&self) -> &[Instruction] {
        &self.query
    }

    /// Returns the signature.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Returns `uri` with the percent-encoded query parameters appended, or `uri` itself if
    /// there are none.
    pub fn signed_uri<'a>(&self, uri: &'a str) -> Cow<'a, str> {
        if self.query.is_empty() {
            return Cow::Borrowed(uri);
        }
        let mut signed = uri::without_fragment(uri).to_owned();
        let mut separator = match signed.split_once('?') {
            None => "?",
            Some((_, "")) => "",
            Some(_) => "&",
        };
        for parameter in &self.query {
            signed.push_str(separator);
            separator = "&";
            percent::push_component(&mut signed, parameter.name());
            signed.push('=');
            percent::push_component(&mut signed, parameter.value());
        }
        Cow::Owned(signed)
    }

    /// Adds the signature to `request`.
    ///
    /// The header map of this request type does not mark headers as sensitive, although its
    /// `Debug` hides the two secret ones; call
    /// [`mark_sensitive`](super::mark_sensitive) on the map that is sent.
    ///
    /// # Errors
    ///
    /// Returns [`SignError::NotApplicable`] if the URI with the signature in its query is too
    /// long, or if a part of it is not valid.
    pub fn apply_to<B>(self, request: &mut Request<B>) -> Result<(), SignError> {
        let not_applicable = |source| SignError::NotApplicable { source };
        if let Cow::Owned(uri) = self.signed_uri(request.uri()) {
            request.set_uri(uri).map_err(not_applicable)?;
        }
        for header in self.headers {
            request
                .headers_mut()
                .try_insert(HeaderName::from_static(header.name), header.value)
                .map_err(not_applicable)?;
        }
        Ok(())
    }
}

/// ```text
/// Authorization = Algorithm " Credential=" Credential ", SignedHeaders=" SignedHeaders
///                 ", Signature=" Signature
/// ```
fn authorization(
    context: &SigningContext<'_>,
    signed_headers: &str,
    signature: &Signature,
) -> String {
    [
        ALGORITHM,
        " Credential=",
        context.credential(),
        ", SignedHeaders=",
        signed_headers,
        ", Signature=",
        signature.as_str(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::{
        Expiry, SignableBody, SignableRequest, SignatureLocation, SigningKeyCache, SigningParams,
        SigningSettings, sign,
    };
    use aws_credential_types::Credentials;
    use aws_smithy_runtime_api::http::HttpError;
    use aws_smithy_types::body::SdkBody;
    use std::time::SystemTime;

    fn instructions(location: SignatureLocation) -> SigningInstructions {
        let token = Some("hush/token".to_owned());
        let credentials = Credentials::new("AKID", "hush", token, None, "test");
        let params = SigningParams {
            credentials: &credentials,
            region: "r",
            service: "s",
            time: SystemTime::UNIX_EPOCH,
            settings: SigningSettings {
                location,
                ..SigningSettings::default()
            },
        };
        let body = SignableBody::Bytes(b"");
        let request = SignableRequest::new("GET", "https://h/", [], body).unwrap();
        sign(&request, &params, &SigningKeyCache::default()).unwrap()
    }

    const QUERY: SignatureLocation = SignatureLocation::Query {
        expires: Expiry::MAX,
    };

    #[test]
    fn secrets_are_flagged_and_not_printed() {
        for (location, secret_names) in [
            (
                SignatureLocation::Headers,
                ["x-amz-security-token", "authorization"],
            ),
            (QUERY, ["X-Amz-Security-Token", "X-Amz-Signature"]),
        ] {
            let instructions = instructions(location);
            let all = instructions.headers().iter().chain(instructions.query());
            let secret: Vec<_> = all
                .filter(|it| it.sensitivity() == Sensitivity::Secret)
                .map(Instruction::name)
                .collect();
            assert_eq!(secret, secret_names);
            let printed = format!("{instructions:?}");
            assert!(!printed.contains("hush"), "{printed}");
            let signature = instructions.signature().as_str();
            assert!(!printed.contains(signature), "{printed}");
            assert!(printed.contains("19700101T000000Z"), "{printed}");
        }
    }

    #[test]
    fn the_query_is_appended_whatever_the_uri_ends_in() {
        let instructions = instructions(QUERY);
        for (uri, start) in [
            (
                "https://h/p",
                "https://h/p?X-Amz-Algorithm=AWS4-HMAC-SHA256&",
            ),
            (
                "https://h/p?",
                "https://h/p?X-Amz-Algorithm=AWS4-HMAC-SHA256&",
            ),
            (
                "https://h/p?a#f",
                "https://h/p?a&X-Amz-Algorithm=AWS4-HMAC-SHA256&",
            ),
        ] {
            let signed = instructions.signed_uri(uri);
            assert!(signed.starts_with(start), "{signed}");
            assert!(
                signed.contains("&X-Amz-Security-Token=hush%2Ftoken&"),
                "{signed}"
            );
        }
    }

    #[test]
    fn applying_replaces_headers_of_the_same_name() {
        let mut request = Request::new(SdkBody::empty());
        request.set_uri("https://h/").unwrap();
        request
            .headers_mut()
            .append("x-amz-date", "an earlier attempt");
        let instructions = instructions(SignatureLocation::Headers);
        instructions.apply_to(&mut request).unwrap();
        assert_eq!(request.uri(), "https://h/");
        assert_eq!(
            request.headers().get("x-amz-date"),
            Some("19700101T000000Z")
        );
        assert_eq!(request.headers().len(), 3);
    }

    #[test]
    fn a_uri_that_grew_too_long_is_an_error() {
        let mut request = Request::new(SdkBody::empty());
        let uri = format!("https://h/{}", "p".repeat(65_400));
        request.set_uri(uri).unwrap();
        let error = instructions(QUERY).apply_to(&mut request).unwrap_err();
        assert!(matches!(error, SignError::NotApplicable { .. }), "{error}");
        let source = std::error::Error::source(&error).unwrap();
        assert!(source.is::<HttpError>(), "{source:?}");
        let other = SignableRequest::new("GET", "example.com", [], SignableBody::Unsigned);
        assert!(std::error::Error::source(&other.unwrap_err()).is_none());
    }
}
