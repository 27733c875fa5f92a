//! Verification of signatures, as in AWS services, with the signer of the official clients.
//!
//! The signature is computed from the request as received and the secret of its access key ID, without
//! any code of the signer under test.

use super::{Key, Request, Response};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::json;
use std::fmt;
use std::time::{Duration, SystemTime};

/// Maximum difference between the clocks of client and server.
const MAX_SKEW: Duration = Duration::from_secs(15 * 60);

/// Reason for which a request was rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no `Authorization` header.
    NotSigned,
    /// The `Authorization` header or a header that it requires is invalid.
    Incomplete(&'static str),
    /// A header that must be signed is not signed.
    UnsignedHeader(String),
    /// The access key does not exist or has another session token.
    UnknownKey,
    /// The request was signed for another day, region or service.
    WrongScope(String),
    /// The difference of the clocks is too large.
    WrongTime,
    /// The signature differs from that of the request and the secret.
    WrongSignature,
    /// The operation is public, and the request has this header of a signed one.
    Signed(&'static str),
}

impl Refusal {
    /// Returns the error code that AWS services use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotSigned => "MissingAuthenticationTokenException",
            Self::Incomplete(_) => "IncompleteSignatureException",
            Self::UnknownKey => "UnrecognizedClientException",
            Self::UnsignedHeader(_)
            | Self::WrongScope(_)
            | Self::WrongTime
            | Self::WrongSignature
            | Self::Signed(_) => "InvalidSignatureException",
        }
    }

    pub(super) fn response(&self, now: SystemTime) -> Response {
        let body = json!({ "message": self.to_string() });
        Response::json(403, "refused", &body)
            .header("x-amzn-errortype", self.code())
            .header("date", &http_date(now))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSigned => f.write_str("the request is not signed"),
            Self::Incomplete(what) => f.write_str(what),
            Self::UnsignedHeader(name) => write!(f, "the header {name} is not signed"),
            Self::UnknownKey => f.write_str("the access key or session token is not known"),
            Self::WrongScope(scope) => write!(f, "the request is signed for {scope}"),
            Self::WrongTime => f.write_str("the request was signed at another time"),
            Self::WrongSignature => f.write_str("the signature does not match the request"),
            Self::Signed(name) => write!(f, "the operation is public, and the request has {name}"),
        }
    }
}

/// Checks requests to one service in one region.
pub(super) struct Verifier {
    service: String,
    region: String,
    is_public: Box<dyn Fn(&Request) -> bool + Send + Sync>,
}

impl Verifier {
    /// Creates a verifier of requests that are signed, except for those that `is_public` selects.
    pub(super) fn new(
        service: &str,
        region: &str,
        is_public: impl Fn(&Request) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            service: service.to_owned(),
            region: region.to_owned(),
            is_public: Box::new(is_public),
        }
    }

    pub(super) fn verify(&self, request: &Request, now: SystemTime) -> Result<(), Refusal> {
        if (self.is_public)(request) {
            // AWS services ignore a signature here. A client that sends one has loaded credentials that
            // the call does not need.
            let headers = ["authorization", "x-amz-security-token", "x-amz-date"];
            let signed = headers
                .into_iter()
                .find(|name| request.all(name).next().is_some());
            return signed.map_or(Ok(()), |name| Err(Refusal::Signed(name)));
        }
        let authorization = Authorization::of(request)?;
        let key = Key::find(authorization.key_id).ok_or(Refusal::UnknownKey)?;
        // A token that is missing, doubled or of other credentials is none.
        match (key.session_token, request.header("x-amz-security-token")) {
            (Some(known), Some(sent)) if known == sent => {}
            (None, None) if request.all("x-amz-security-token").next().is_none() => {}
            _ => return Err(Refusal::UnknownKey),
        }
        let date = request
            .header("x-amz-date")
            .ok_or(Refusal::Incomplete("there is no one X-Amz-Date header"))?;
        let time = parse_date(date).ok_or(Refusal::Incomplete(
            "the X-Amz-Date header holds no basic ISO date",
        ))?;
        let (Ok(skew) | Err(skew)) = now.duration_since(time).map_err(|error| error.duration());
        if skew > MAX_SKEW {
            return Err(Refusal::WrongTime);
        }
        let scope = format!(
            "{}/{}/{}/aws4_request",
            &date[..8],
            self.region,
            self.service
        );
        if authorization.scope != scope {
            return Err(Refusal::WrongScope(authorization.scope.to_owned()));
        }
        authorization.covers(request)?;
        if self.signature(request, &authorization, &key, time)? != authorization.signature {
            return Err(Refusal::WrongSignature);
        }
        Ok(())
    }

    /// The signature that the request should have.
    fn signature(
        &self,
        request: &Request,
        authorization: &Authorization<'_>,
        key: &Key,
        time: SystemTime,
    ) -> Result<String, Refusal> {
        let unusable = Refusal::Incomplete("nothing can be signed for such a request");
        // Percent-encoding the path twice and normalising it are the defaults, and right for every
        // service but S3. Which headers are signed is the client's choice, so none is left out.
        let mut settings = SigningSettings::default();
        settings.excluded_headers = None;
        let identity: Identity = key.credentials().into();
        let params = SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(&self.service)
            .time(time)
            .settings(settings)
            .build()
            .map_err(|_| unusable.clone())?
            .into();
        let headers = request
            .headers()
            .iter()
            .filter(|(name, _)| authorization.names(name))
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let signable = SignableRequest::new(
            request.method(),
            request.target(),
            headers,
            SignableBody::Bytes(request.body()),
        )
        .map_err(|_| unusable.clone())?;
        let output = sign(signable, &params).map_err(|_| unusable)?;
        Ok(output.signature().to_owned())
    }
}

/// The parts of an `Authorization` header.
struct Authorization<'a> {
    key_id: &'a str,
    scope: &'a str,
    signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn of(request: &'a Request) -> Result<Self, Refusal> {
        if request.all("authorization").next().is_none() {
            return Err(Refusal::NotSigned);
        }
        let malformed = Refusal::Incomplete("the Authorization header is malformed");
        request
            .header("authorization")
            .and_then(Self::parse)
            .ok_or(malformed)
    }

    /// Parses `AWS4-HMAC-SHA256 Credential=id/scope, SignedHeaders=a;b, Signature=hex`.
    fn parse(header: &'a str) -> Option<Self> {
        let mut parts = header.strip_prefix("AWS4-HMAC-SHA256 ")?.split(", ");
        let mut part = |name: &str| parts.next()?.strip_prefix(name)?.strip_prefix('=');
        let (key_id, scope) = part("Credential")?.split_once('/')?;
        let signed_headers = part("SignedHeaders")?.split(';').collect();
        let signature = part("Signature")?;
        parts.next().is_none().then_some(Self {
            key_id,
            scope,
            signed_headers,
            signature,
        })
    }

    fn names(&self, header: &str) -> bool {
        self.signed_headers
            .iter()
            .any(|name| name.eq_ignore_ascii_case(header))
    }

    /// Checks that the signature covers what it must: the host, the content type, and every header
    /// of AWS's own, among them the date and the session token.
    fn covers(&self, request: &Request) -> Result<(), Refusal> {
        if !self.names("host") {
            return Err(Refusal::UnsignedHeader("host".to_owned()));
        }
        for (name, _) in request.headers() {
            let name = name.to_ascii_lowercase();
            if (name == "content-type" || name.starts_with("x-amz-")) && !self.names(&name) {
                return Err(Refusal::UnsignedHeader(name));
            }
        }
        match self
            .signed_headers
            .iter()
            .all(|name| request.all(name).next().is_some())
        {
            true => Ok(()),
            false => Err(Refusal::Incomplete("a signed header is missing")),
        }
    }
}

/// Parses `20150830T123600Z`.
/// The time as headers of responses spell it.
pub fn http_date(time: SystemTime) -> String {
    let date = DateTime::from(time).fmt(Format::HttpDate);
    date.expect("the years of servers have four digits")
}

fn parse_date(text: &str) -> Option<SystemTime> {
    let digits = |range| {
        text.get(range)
            .filter(|part: &&str| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let (year, month, day) = (digits(0..4)?, digits(4..6)?, digits(6..8)?);
    let (hour, minute, second) = (digits(9..11)?, digits(11..13)?, digits(13..15)?);
    if text.get(8..9)? != "T" || text.get(15..)? != "Z" {
        return None;
    }
    let extended = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    let date = DateTime::from_str(&extended, Format::DateTime).ok()?;
    SystemTime::try_from(date).ok()
}

#[cfg(test)]
mod tests;
