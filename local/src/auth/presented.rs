//! The signature of a request as its client presents it: in headers or in the query.

use super::AuthError;
use super::date;
use http::request::Parts;
use percent_encoding::percent_decode_str;
use sdk_runtime::sign::Expiry;
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The parameters of a presigned URL that are not part of the request that it signs.
const PARAMETERS: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// The signature of a request.
pub(super) struct Presented {
    pub(super) access_key_id: String,
    /// Date, region, service and terminator.
    pub(super) scope: [String; 4],
    /// Names in lower case.
    pub(super) signed_headers: Vec<String>,
    pub(super) signature: String,
    pub(super) session_token: Option<String>,
    /// Date as text and as time.
    pub(super) date: (String, SystemTime),
    /// Validity of a presigned URL; `None` if the signature is in headers.
    pub(super) expires: Option<Expiry>,
    /// Path and query without the parameters of the signature.
    pub(super) target: String,
}

/// Reads the signature of a request; `None` if it is not signed.
pub(super) fn read(parts: &Parts) -> Result<Option<Presented>, AuthError> {
    let target = parts.uri.path_and_query().map_or("/", |it| it.as_str());
    if parts.headers.contains_key("authorization") {
        return from_headers(parts, target).map(Some);
    }
    match parts.uri.query() {
        Some(query) if has_parameter(query) => from_query(parts.uri.path(), query).map(Some),
        _ => Ok(None),
    }
}

fn has_parameter(query: &str) -> bool {
    query
        .split('&')
        .any(|pair| pair.starts_with("X-Amz-Algorithm=") || pair.starts_with("X-Amz-Signature="))
}

fn from_headers(parts: &Parts, target: &str) -> Result<Presented, AuthError> {
    let header = |name| Some(single(parts, name)?.to_owned());
    let authorization = header("authorization").unwrap_or_default();
    let (algorithm, parameters) = authorization
        .split_once(' ')
        .unwrap_or((&authorization, ""));
    if algorithm != ALGORITHM {
        return Err(incomplete(format!(
            "Authorization header requires the algorithm '{ALGORITHM}'."
        )));
    }
    let parameter = |name: &str| {
        let mut parameters = parameters.split(',').map(str::trim);
        parameters.find_map(|it| it.strip_prefix(name)?.strip_prefix('='))
    };
    let (credential, signature, signed) = (
        parameter("Credential"),
        parameter("Signature"),
        parameter("SignedHeaders"),
    );
    // A client sends either; `X-Amz-Date` takes precedence.
    let date = header("x-amz-date").or_else(|| header("date"));
    let (Some(credential), Some(signature), Some(signed), Some(date)) =
        (credential, signature, signed, date.as_deref())
    else {
        let mut text = String::new();
        for (name, value) in [
            ("Credential", credential),
            ("Signature", signature),
            ("SignedHeaders", signed),
        ] {
            if value.is_none() {
                text += &format!("Authorization header requires '{name}' parameter. ");
            }
        }
        if date.is_none() {
            text += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
        }
        return Err(incomplete(text.trim_end().to_owned()));
    };
    Ok(Presented {
        signed_headers: signed.split(';').map(str::to_ascii_lowercase).collect(),
        signature: signature.to_owned(),
        session_token: header("x-amz-security-token"),
        date: match date::parse_http(date) {
            Some(time) => (date::format(time), time),
            None => read_date(date)?,
        },
        expires: None,
        target: target.to_owned(),
        ..read_credential(credential)?
    })
}

fn from_query(path: &str, query: &str) -> Result<Presented, AuthError> {
    let mut values: [Option<Cow<'_, str>>; PARAMETERS.len()] = Default::default();
    let mut rest = Vec::new();
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match PARAMETERS.iter().position(|it| *it == name) {
            Some(index) => values[index] = percent_decode_str(value).decode_utf8().ok(),
            None => rest.push(pair),
        }
    }
    let [
        algorithm,
        credential,
        date,
        expires,
        token,
        signature,
        signed,
    ] = values;
    let required = |name: &str, value: Option<Cow<'_, str>>| {
        let missing = || {
            incomplete(format!(
                "AWS query-string parameters must include '{name}'."
            ))
        };
        value.map(Cow::into_owned).ok_or_else(missing)
    };
    if required("X-Amz-Algorithm", algorithm)? != ALGORITHM {
        return Err(incomplete(format!(
            "X-Amz-Algorithm must be '{ALGORITHM}'."
        )));
    }
    let expires = required("X-Amz-Expires", expires)?;
    let expires = expires.parse().ok().map(Duration::from_secs);
    let expires = expires.and_then(|it| Expiry::new(it).ok()).ok_or_else(|| {
        incomplete("X-Amz-Expires must be a number of seconds from 1 to 604800.".to_owned())
    })?;
    let signed = required("X-Amz-SignedHeaders", signed)?;
    let target = match rest.join("&") {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    };
    Ok(Presented {
        signed_headers: signed.split(';').map(str::to_ascii_lowercase).collect(),
        signature: required("X-Amz-Signature", signature)?,
        session_token: token.map(Cow::into_owned),
        date: read_date(&required("X-Amz-Date", date)?)?,
        expires: Some(expires),
        target,
        ..read_credential(&required("X-Amz-Credential", credential)?)?
    })
}

/// Reads `access key ID/date/region/service/aws4_request`; the other fields are those of no signature.
fn read_credential(credential: &str) -> Result<Presented, AuthError> {
    let mut parts = credential.split('/').map(str::to_owned);
    let mut part = || parts.next();
    let (Some(access_key_id), Some(date), Some(region), Some(service), Some(terminator), None) =
        (part(), part(), part(), part(), part(), part())
    else {
        return Err(incomplete(
            "Credential must have exactly 5 slash-delimited elements, e.g. \
             keyid/date/region/service/term."
                .to_owned(),
        ));
    };
    Ok(Presented {
        access_key_id,
        scope: [date, region, service, terminator],
        signed_headers: Vec::new(),
        signature: String::new(),
        session_token: None,
        date: (String::new(), SystemTime::UNIX_EPOCH),
        expires: None,
        target: String::new(),
    })
}

fn read_date(text: &str) -> Result<(String, SystemTime), AuthError> {
    let time = date::parse(text).ok_or_else(|| {
        incomplete("Date must be in ISO-8601 'basic format', e.g. 20150830T123600Z.".to_owned())
    })?;
    Ok((text.to_owned(), time))
}

/// Returns the value of a header that occurs once.
fn single<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    let mut values = parts.headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn incomplete(text: String) -> AuthError {
    AuthError::Incomplete(text)
}
