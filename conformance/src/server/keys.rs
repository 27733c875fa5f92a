//! The credentials that the server accepts.

use aws_credential_types::Credentials;

/// Credentials that are known to the server and to the client under test.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Names the credentials in a request.
    pub id: &'static str,
    /// The secret access key, which is never sent.
    pub secret: &'static str,
    /// The session token of temporary credentials.
    pub session_token: Option<&'static str>,
}

/// Credentials as Cognito Identity hands them out: they expire and have a session token.
pub const TEMPORARY: Key = Key {
    id: "ASIATEMPORARYEXAMPLE",
    secret: "hush/temporary+secret/key0123456789abcde",
    session_token: Some("hushSessionToken//////////wEaDGV4YW1wbGU+token/value=="),
};

/// Credentials as a developer has them.
pub const LONG_TERM: Key = Key {
    id: "AKIALONGTERMEXAMPLE0",
    secret: "hush/longterm+secret/key/0123456789abcde",
    session_token: None,
};

impl Key {
    /// The key that `id` names.
    pub(super) fn find(id: &str) -> Option<Self> {
        [TEMPORARY, LONG_TERM].into_iter().find(|key| key.id == id)
    }

    /// The key as a credentials provider.
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
