// src/types/_both.rs

/// The structure `Both`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// The member `Name`.
    pub name: Option<String>,
}

shape! {
    Both: sent_and_received("Both") {
        name: string("Name");
    }
}

// src/types/_got.rs

/// The structure `Got`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    Got: received("Got"), builder(GotBuilder) {
        name: string("Name"), non_optional;
        inner: structure("Inner"), non_optional;
    }
}

// src/types/_got_choice.rs

/// The union `GotChoice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GotChoice {
    /// The member `a`.
    A(String),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union GotChoice: received("GotChoice") {
        A: string("a");
    }
}

// src/types/_sent.rs

/// The structure `Sent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}

shape! {
    Sent: sent("Sent"), builder(SentBuilder) {
        name: string("Name"), non_optional;
    }
}

// src/types/_sent_choice.rs

/// The union `SentChoice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SentChoice {
    /// The member `a`.
    A(String),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union SentChoice: sent("SentChoice") {
        A: string("a");
    }
}
