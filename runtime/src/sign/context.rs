//! The context of a signature: credentials, time, region and service.

use super::date::SigningTime;
use super::error::{CredentialPart, SignError};
use super::settings::SigningParams;
use aws_credential_types::Credentials;
use std::fmt;

/// The name of the algorithm in the string to sign, in the `Authorization` header and in the
/// query of a presigned URL.
pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The context of a signature: the credentials, and the time, region and service that it is valid for.
///
/// The `Authorization` header or the query identifies it by the `Credential` parameter:
///
/// ```text
/// credential scope = <date YYYYMMDD> "/" <region> "/" <service> "/aws4_request"
/// Credential       = <access key ID> "/" <credential scope>
/// ```
pub struct SigningContext<'a> {
    credentials: &'a Credentials,
    region: &'a str,
    service: &'a str,
    time: SigningTime,
    /// The `Credential` parameter.
    credential: String,
}

impl<'a> SigningContext<'a> {
    /// Validates the parameters and formats the `Credential` parameter.
    ///
    /// # Errors
    ///
    /// Returns an error if the access key ID, the region or the service is empty or has a character that
    /// would make the `Credential` parameter ambiguous (`/`, `,` or one that is not visible ASCII), if the
    /// session token has a character that cannot be sent, or if the time has no four-digit year.
    pub fn new(params: &SigningParams<'a>) -> Result<Self, SignError> {
        let &SigningParams {
            credentials,
            region,
            service,
            ..
        } = params;
        let access_key_id = credentials.access_key_id();
        check_part(CredentialPart::AccessKeyId, access_key_id)?;
        check_part(CredentialPart::Region, region)?;
        check_part(CredentialPart::Service, service)?;
        if let Some(token) = credentials.session_token() {
            check_session_token(token)?;
        }
        let time =
            SigningTime::new(params.time).ok_or(SignError::TimeOutOfRange { time: params.time })?;

        let parts = [
            access_key_id,
            "/",
            time.date(),
            "/",
            region,
            "/",
            service,
            "/aws4_request",
        ];
        Ok(Self {
            credentials,
            region,
            service,
            time,
            credential: parts.concat(),
        })
    }

    /// Returns the credential scope, as in the string to sign.
    pub fn credential_scope(&self) -> &str {
        let access_key_id = self.credentials.access_key_id();
        &self.credential[access_key_id.len() + 1..]
    }

    /// Returns the time of the signature, `YYYYMMDDTHHMMSSZ`.
    pub fn date_time(&self) -> &str {
        self.time.date_time()
    }

    /// Returns the `Credential` parameter: the access key ID, which identifies the secret, and the
    /// credential scope.
    ///
    /// Different parts never result in the same parameter, because no part contains a slash.
    pub(super) fn credential(&self) -> &str {
        &self.credential
    }

    pub(super) fn secret_access_key(&self) -> &'a str {
        self.credentials.secret_access_key()
    }

    /// Returns the session token to send, if there is one that is not empty.
    pub(super) fn session_token(&self) -> Option<&'a str> {
        self.credentials
            .session_token()
            .filter(|token| !token.is_empty())
    }

    /// Returns the date, `YYYYMMDD`.
    pub(super) fn date(&self) -> &str {
        self.time.date()
    }

    pub(super) fn region(&self) -> &'a str {
        self.region
    }

    pub(super) fn service(&self) -> &'a str {
        self.service
    }
}

/// Shows the `Credential` parameter, which every signed request contains in plain text, and no key.
impl fmt::Debug for SigningContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningContext")
            .field("credential", &self.credential)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

fn check_part(part: CredentialPart, text: &str) -> Result<(), SignError> {
    let is_forbidden = |c: char| !c.is_ascii_graphic() || c == '/' || c == ',';
    match text.chars().find(|&c| is_forbidden(c)) {
        None if !text.is_empty() => Ok(()),
        character => Err(SignError::InvalidCredential { part, character }),
    }
}

fn check_session_token(token: &str) -> Result<(), SignError> {
    let is_forbidden = |byte: u8| !byte.is_ascii_graphic();
    // Without an early end, the compiler checks many bytes at once: tokens are long.
    if !token
        .bytes()
        .fold(false, |found, byte| found | is_forbidden(byte))
    {
        return Ok(());
    }
    let position = token.bytes().position(is_forbidden).unwrap_or_default();
    Err(SignError::InvalidSessionToken { position })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    fn credentials(id: &str, token: Option<&str>) -> Credentials {
        Credentials::new(id, "hush", token.map(str::to_owned), None, "test")
    }

    fn params<'a>(credentials: &'a Credentials, region: &'a str) -> SigningParams<'a> {
        SigningParams {
            credentials,
            region,
            service: "service",
            time: SystemTime::UNIX_EPOCH,
            settings: Default::default(),
        }
    }

    fn message(params: &SigningParams<'_>) -> String {
        SigningContext::new(params).unwrap_err().to_string()
    }

    #[test]
    fn formats_the_credential_scope_and_the_credential_parameter() {
        let credentials = credentials("AKID", None);
        let context = SigningContext::new(&params(&credentials, "us-east-1")).unwrap();
        assert_eq!(
            context.credential_scope(),
            "19700101/us-east-1/service/aws4_request"
        );
        assert_eq!(
            context.credential(),
            format!("AKID/{}", context.credential_scope())
        );
        assert_eq!(context.date_time(), "19700101T000000Z");
        assert_eq!(
            format!("{context:?}"),
            "SigningContext { credential: \"AKID/19700101/us-east-1/service/aws4_request\", \
             time: 19700101T000000Z, .. }"
        );
    }

    #[test]
    fn errors_describe_the_part_and_the_fix() {
        let good = credentials("AKID", None);
        assert_eq!(
            message(&params(&good, "")),
            "the region for signing is empty; set one such as `us-east-1`"
        );
        assert_eq!(
            message(&params(&credentials("AK\n", None), "r")),
            "the access key ID for signing has the character '\\n', which is not allowed in the \
             `Credential` parameter of a signature; check the credentials provider"
        );
        assert_eq!(
            message(&SigningParams {
                service: "a/b",
                ..params(&good, "r")
            }),
            "the service name for signing has the character '/', which is not allowed in the \
             `Credential` parameter of a signature; set one such as `cognito-sync`"
        );
        assert_eq!(
            message(&params(&credentials("AKID", Some("hush\n")), "r")),
            "the session token of the credentials has, at byte 4, a character that is not \
             visible ASCII; check the credentials provider for stray spaces or line breaks"
        );
        let too_late = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
        let error = message(&SigningParams {
            time: too_late,
            ..params(&good, "r")
        });
        assert!(error.contains("not within the years 0 to 9999"), "{error}");
    }

    #[test]
    fn an_empty_session_token_is_none() {
        let credentials = credentials("AKID", Some(""));
        let context = SigningContext::new(&params(&credentials, "r")).unwrap();
        assert_eq!(context.session_token(), None);
    }
}
