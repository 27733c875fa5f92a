//! The signer of an attempt.

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use std::time::SystemTime;

/// The credentials that an attempt was signed with.
pub(super) struct Signer {
    pub(super) credentials: Credentials,
    /// Whether they had expired when the request was signed, although they had just been loaded.
    pub(super) had_expired: bool,
    /// The resolver that returned them, if a custom auth scheme has signed the request.
    pub(super) resolver: Option<SharedIdentityResolver>,
}

impl Signer {
    pub(super) fn new(
        credentials: Credentials,
        time: SystemTime,
        resolver: Option<SharedIdentityResolver>,
    ) -> Self {
        let had_expired = credentials.expiry().is_some_and(|expiry| time >= expiry);
        Self {
            credentials,
            had_expired,
            resolver,
        }
    }
}
