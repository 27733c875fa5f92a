//! Credentials that the server accepts.

use aws_credential_types::Credentials;

/// Credentials of the server and the client under test.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Access key ID.
    pub id: &'static str,
    /// Secret access key. It is never sent.
    pub secret: &'static str,
    /// Session token of temporary credentials.
    pub session_token: Option<&'static str>,
}

/// Temporary credentials with a session token, as Cognito Identity issues them.
pub const TEMPORARY: Key = Key {
    id: "ASIATEMPORARYEXAMPLE",
    secret: "hush/temporary+secret/key0123456789abcde",
    session_token: Some("hushSessionToken//////////wEaDGV4YW1wbGU+token/value=="),
};

/// Long-term credentials of a developer.
pub const LONG_TERM: Key = Key {
    id: "AKIALONGTERMEXAMPLE0",
    secret: "hush/longterm+secret/key/0123456789abcde",
    session_token: None,
};

impl Key {
    /// Returns the key with the given ID.
    pub(super) fn find(id: &str) -> Option<Self> {
        [TEMPORARY, LONG_TERM].into_iter().find(|key| key.id == id)
    }

    /// Returns the key as credentials.
    pub fn credentials(&self) -> Credentials {
        let token = self.session_token.map(str::to_owned);
        Credentials::new(self.id, self.secret, token, None, "conformance")
    }

    /// Returns the parts of the key that no error or log may contain.
    pub fn secrets(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.secret), self.session_token]
            .into_iter()
            .flatten()
    }
}
