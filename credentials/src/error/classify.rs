//! The cause of an error response of Cognito Identity.
//!
//! The service has one exception for everything that it does not authorize, so its message decides. An
//! unknown message results in the kind that the request suggests.

use super::ErrorKind;

/// The failed call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    /// `GetId`; `guest` if the request had no logins.
    GetId { guest: bool },
    /// `GetCredentialsForIdentity`.
    GetCredentialsForIdentity,
}

/// Parts of messages of `NotAuthorizedException`, and their meaning. The first that is found counts.
const MESSAGES: [(&str, ErrorKind); 8] = [
    // Invalid login token. Token expired: 1446545151 >= 1446544952
    ("token expired", ErrorKind::LoginExpired),
    // Unauthenticated access is not supported for this identity pool.
    ("unauthenticated access", ErrorKind::GuestsNotAllowed),
    // Logins don't match. Please include at least one valid login for this identity or identity pool.
    ("logins don't match", ErrorKind::LoginMismatch),
    // Access to Identity 'us-east-1:…' is forbidden.
    ("is forbidden", ErrorKind::LoginMismatch),
    // Invalid login token. Issuer doesn't match providerName
    ("invalid login token", ErrorKind::LoginRejected),
    // Token is not from a supported provider of this identity pool.
    ("supported provider", ErrorKind::LoginRejected),
    // Token is inactive
    ("token is inactive", ErrorKind::LoginRejected),
    // The exact text for a disabled pool or identity is not documented.
    ("disabled", ErrorKind::Disabled),
];

/// Returns the cause of an error response.
pub(super) fn kind(operation: Operation, code: Option<&str>, message: Option<&str>) -> ErrorKind {
    let message = message.unwrap_or_default();
    match code.unwrap_or_default() {
        "NotAuthorizedException" => not_authorized(operation, message),
        "ResourceNotFoundException" => match operation {
            Operation::GetCredentialsForIdentity if !message.starts_with("IdentityPool") => {
                ErrorKind::IdentityNotFound
            }
            _ => ErrorKind::IdentityPoolNotFound,
        },
        "ResourceConflictException" => ErrorKind::LoginConflict,
        "InvalidIdentityPoolConfigurationException" => ErrorKind::RoleNotAvailable,
        "InvalidParameterException" | "ValidationException" => ErrorKind::InvalidRequest,
        "TooManyRequestsException" | "LimitExceededException" => ErrorKind::Throttled,
        "InternalErrorException" | "ExternalServiceException" => ErrorKind::Unavailable,
        _ => ErrorKind::Other,
    }
}

fn not_authorized(operation: Operation, message: &str) -> ErrorKind {
    let message = message.to_ascii_lowercase();
    let known = MESSAGES.iter().find(|(part, _)| message.contains(part));
    match (known, operation) {
        (Some((_, kind)), _) => *kind,
        (None, Operation::GetId { guest: true }) => ErrorKind::GuestsNotAllowed,
        (None, Operation::GetId { guest: false }) => ErrorKind::LoginRejected,
        (None, Operation::GetCredentialsForIdentity) => ErrorKind::NotAuthorized,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUEST: Operation = Operation::GetId { guest: true };
    const LOGIN: Operation = Operation::GetId { guest: false };
    const CREDENTIALS: Operation = Operation::GetCredentialsForIdentity;

    #[test]
    fn messages_of_the_service_are_recognized() {
        for (message, kind) in [
            (
                "Invalid login token. Token expired: 1727419245 >= 1727407607",
                ErrorKind::LoginExpired,
            ),
            (
                "Unauthenticated access is not supported for this identity pool.",
                ErrorKind::GuestsNotAllowed,
            ),
            (
                "Logins don't match. Please include at least one valid login for this identity or \
                 identity pool.",
                ErrorKind::LoginMismatch,
            ),
            (
                "Access to Identity 'eu-west-1:00000000-0000-0000-0000-000000000000' is forbidden.",
                ErrorKind::LoginMismatch,
            ),
            (
                "Invalid login token. Couldn't verify signed token.",
                ErrorKind::LoginRejected,
            ),
            (
                "Invalid login token. Issuer doesn't match providerName",
                ErrorKind::LoginRejected,
            ),
            (
                "Token is not from a supported provider of this identity pool.",
                ErrorKind::LoginRejected,
            ),
            (
                "IdentityPool 'us-east-1:00000000-0000-0000-0000-000000000000' is disabled.",
                ErrorKind::Disabled,
            ),
        ] {
            for operation in [GUEST, LOGIN, CREDENTIALS] {
                let found = super::kind(operation, Some("NotAuthorizedException"), Some(message));
                assert_eq!(found, kind, "{message}");
            }
        }
    }

    #[test]
    fn the_request_decides_about_other_messages() {
        for (operation, kind) in [
            (GUEST, ErrorKind::GuestsNotAllowed),
            (LOGIN, ErrorKind::LoginRejected),
            (CREDENTIALS, ErrorKind::NotAuthorized),
        ] {
            for message in [Some("No."), None] {
                let found = super::kind(operation, Some("NotAuthorizedException"), message);
                assert_eq!(found, kind);
            }
        }
    }

    #[test]
    fn other_codes_have_one_meaning() {
        let not_found = "ResourceNotFoundException";
        let pool = "IdentityPool 'us-east-1:00000000-0000-0000-0000-000000000000' not found.";
        let identity = "Identity 'us-east-1:00000000-0000-0000-0000-000000000000' not found.";
        for (operation, code, message, kind) in [
            (GUEST, not_found, pool, ErrorKind::IdentityPoolNotFound),
            (GUEST, not_found, "", ErrorKind::IdentityPoolNotFound),
            (
                CREDENTIALS,
                not_found,
                pool,
                ErrorKind::IdentityPoolNotFound,
            ),
            (
                CREDENTIALS,
                not_found,
                identity,
                ErrorKind::IdentityNotFound,
            ),
            (
                LOGIN,
                "ResourceConflictException",
                "",
                ErrorKind::LoginConflict,
            ),
            (
                CREDENTIALS,
                "InvalidIdentityPoolConfigurationException",
                "",
                ErrorKind::RoleNotAvailable,
            ),
            (
                LOGIN,
                "InvalidParameterException",
                "",
                ErrorKind::InvalidRequest,
            ),
            (LOGIN, "TooManyRequestsException", "", ErrorKind::Throttled),
            (
                LOGIN,
                "ExternalServiceException",
                "",
                ErrorKind::Unavailable,
            ),
            (LOGIN, "BrandNewException", "", ErrorKind::Other),
        ] {
            assert_eq!(
                super::kind(operation, Some(code), Some(message)),
                kind,
                "{code}"
            );
        }
        assert_eq!(super::kind(LOGIN, None, None), ErrorKind::Other);
    }
}
