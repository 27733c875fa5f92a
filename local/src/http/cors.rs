//! Cross-origin resource sharing: web pages of any origin may call the two services.
//!
//! Requests are signed, so that a page can do nothing without keys. The paths below `/_local` are not
//! signed, and never get these headers.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, ORIGIN,
    VARY,
};
use http::{HeaderMap, HeaderValue, Response, StatusCode};

/// Response headers that scripts may read.
const EXPOSED: HeaderValue =
    HeaderValue::from_static("date,x-amzn-errortype,x-amzn-requestid,x-amzn-request-id");

const ANY: HeaderValue = HeaderValue::from_static("*");

/// Returns the response to a preflight request: any method and header is allowed for a day.
pub(super) fn preflight(request: &HeaderMap) -> Response<axum::body::Body> {
    let mut response = Response::new(axum::body::Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    let methods = HeaderValue::from_static("GET,POST,DELETE");
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    // `*` does not cover the header `authorization`, so that the requested ones are listed.
    let requested = request.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, requested.unwrap_or(ANY));
    headers.insert(
        VARY,
        HeaderValue::from_static("access-control-request-headers"),
    );
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    response
}

/// Permits the page that sent a request to read the response.
pub(super) fn expose(request: &HeaderMap, response: &mut HeaderMap) {
    if request.contains_key(ORIGIN) {
        response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}
