// src/types/_both.rs

/// The structure `Both`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Both {
    /// The member `Name`.
    pub name: Option<String>,
}

structure!(both Both, SCHEMA, MEMBERS, some(name));

// src/types/_got.rs

/// The structure `Got`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Got {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,

    /// The member `Inner`.
    ///
    /// Required.
    pub inner: crate::types::Both,
}

structure!(received Got, SCHEMA, MEMBERS, always(name), always(inner));

// src/types/_got_choice.rs

/// The union `GotChoice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum GotChoice {
    /// The member `a`.
    A(String),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

variants!(received GotChoice, SCHEMA, MEMBERS, A);

// src/types/_sent.rs

/// The structure `Sent`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Sent {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}

structure!(sent Sent, SCHEMA, MEMBERS, always(name));

// src/types/_sent_choice.rs

/// The union `SentChoice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum SentChoice {
    /// The member `a`.
    A(String),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

variants!(sent SentChoice, SCHEMA, MEMBERS, A);
