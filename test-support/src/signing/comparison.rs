//! Comparison of our signer with `aws-sigv4`.

use super::{Body, Case};
use aws_sigv4::http_request as peer;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use percent_encoding::percent_decode_str;
use sdk_runtime::sign::{
    Instruction, PathEncoding, PathNormalization, PayloadHeader, SessionToken, SignableBody,
    SignableRequest, SignatureLocation, SigningInstructions, SigningKeyCache, SigningParams,
    SigningSettings, sign,
};
use std::fmt::Debug;

impl Case {
    /// Signs the request with both signers, and compares signatures, instructions and signed requests.
    ///
    /// # Errors
    /// A description of the first difference.
    ///
    /// # Panics
    /// If either signer rejects the request.
    pub fn compare_with_aws_sigv4(&self) -> Result<(), String> {
        let ours = self.ours();
        let (peers, signature) = self.peers();
        same("signature", ours.signature().as_str(), signature.as_str())?;
        same("headers", pairs(ours.headers()), sorted(peers.headers()))?;
        let parameters = peers.params().iter().map(|(name, value)| (*name, &**value));
        same("query", pairs(ours.query()), sorted(parameters))?;

        let mut request = Request::new(SdkBody::empty());
        request.set_method(&self.method).unwrap();
        request.set_uri(self.uri.as_str()).unwrap();
        let mut peer_request = http::Request::builder()
            .method(self.method.as_str())
            .uri(&self.uri)
            .body(())
            .unwrap();
        for (name, value) in &self.headers {
            request.headers_mut().append(name.clone(), value.clone());
            peer_request.headers_mut().append(
                name.parse::<http::HeaderName>().unwrap(),
                value.parse().unwrap(),
            );
        }
        ours.apply_to(&mut request).unwrap();
        peers.apply_to_request_http1x(&mut peer_request);
        let request = request.try_into_http1x().unwrap();
        same(
            "signed target",
            target(request.uri()),
            target(peer_request.uri()),
        )?;
        same("signed headers", request.headers(), peer_request.headers())
    }

    fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    fn ours(&self) -> SigningInstructions {
        let body = match &self.body {
            Body::Bytes(bytes) => SignableBody::Bytes(bytes),
            Body::Sha256(digest) => SignableBody::Sha256(*digest),
            Body::Unsigned => SignableBody::Unsigned,
        };
        let request = SignableRequest::new(&self.method, &self.uri, self.headers(), body).unwrap();
        let params = SigningParams {
            credentials: &self.credentials,
            region: &self.region,
            service: &self.service,
            time: self.time,
            settings: self.settings,
        };
        let keys = SigningKeyCache::default();
        let first = sign(&request, &params, &keys).unwrap();
        let second = sign(&request, &params, &keys).unwrap();
        assert_eq!(
            first.signature(),
            second.signature(),
            "the cached key differs"
        );
        second
    }

    fn peers(&self) -> (peer::SigningInstructions, String) {
        let body = match &self.body {
            Body::Bytes(bytes) => peer::SignableBody::Bytes(bytes),
            Body::Sha256(digest) => {
                let hex = digest.iter().map(|byte| format!("{byte:02x}")).collect();
                peer::SignableBody::Precomputed(hex)
            }
            Body::Unsigned => peer::SignableBody::UnsignedPayload,
        };
        // The value that a server receives is without white space at either end, of which `aws-sigv4`
        // removes spaces only.
        let headers = self
            .headers()
            .map(|(name, value)| (name, value.trim_matches([' ', '\t'])));
        let request = peer::SignableRequest::new(&self.method, &self.uri, headers, body).unwrap();
        let identity = Identity::from(self.credentials.clone());
        let params = aws_sigv4::sign::v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.time)
            .settings(peer_settings(&self.settings))
            .build()
            .unwrap()
            .into();
        peer::sign(request, &params).unwrap().into_parts()
    }
}

fn peer_settings(settings: &SigningSettings) -> peer::SigningSettings {
    let mut peers = peer::SigningSettings::default();
    match settings.location {
        SignatureLocation::Headers => {
            peers.signature_location = peer::SignatureLocation::Headers;
        }
        SignatureLocation::Query { expires } => {
            peers.signature_location = peer::SignatureLocation::QueryParams;
            peers.expires_in = Some(expires.duration());
        }
    }
    peers.percent_encoding_mode = match settings.path_encoding {
        PathEncoding::Single => peer::PercentEncodingMode::Single,
        PathEncoding::Double => peer::PercentEncodingMode::Double,
    };
    peers.uri_path_normalization_mode = match settings.path_normalization {
        PathNormalization::Normalize => peer::UriPathNormalizationMode::Enabled,
        PathNormalization::Keep => peer::UriPathNormalizationMode::Disabled,
    };
    peers.payload_checksum_kind = match settings.payload_header {
        PayloadHeader::Omit => peer::PayloadChecksumKind::NoHeader,
        PayloadHeader::ContentSha256 => peer::PayloadChecksumKind::XAmzSha256,
    };
    peers.session_token_mode = match settings.session_token {
        SessionToken::Include => peer::SessionTokenMode::Include,
        SessionToken::Exclude => peer::SessionTokenMode::Exclude,
    };
    let excluded = settings.excluded_headers.iter();
    peers.excluded_headers = Some(excluded.map(|&name| name.into()).collect());
    peers
}

/// Returns whether `aws-sigv4` accepts the URI and signs it as it is sent. Its escapes have to be valid
/// UTF-8: `aws-sigv4` signs U+FFFD in place of others, while our signer keeps the bytes.
pub(super) fn is_comparable(uri: &str) -> bool {
    uri.parse::<http::Uri>().is_ok() && percent_decode_str(uri).decode_utf8().is_ok()
}

fn same<T: Debug + PartialEq>(what: &str, ours: T, peers: T) -> Result<(), String> {
    if ours == peers {
        return Ok(());
    }
    Err(format!("{what}: ours {ours:?}, aws-sigv4 {peers:?}"))
}

/// Sorts by name: the order in which instructions are applied has no meaning.
fn sorted<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_unstable();
    pairs
}

fn pairs(instructions: &[Instruction]) -> Vec<(&str, &str)> {
    sorted(instructions.iter().map(|it| (it.name(), it.value())))
}

/// Returns the path and the sorted parameters of the query.
fn target(uri: &http::Uri) -> (&str, Vec<&str>) {
    let mut parameters: Vec<_> = uri.query().unwrap_or_default().split('&').collect();
    parameters.sort_unstable();
    (uri.path(), parameters)
}
