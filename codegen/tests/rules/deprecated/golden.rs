// src/client.rs

impl Client {
    /// The operation `OldThing`.
    ///
    /// Deprecated by the service.
    #[deprecated(note = "the service has deprecated this operation")]
    #[inline]
    pub fn old_thing(&self) -> OldThingFluentBuilder {
        fluent(self, Default::default())
    }
}

// src/operation/old_thing.rs

/// The operation `OldThing`.
///
/// Sent by [`Client::old_thing`](crate::Client::old_thing).
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OldThing;

/// Input of [`OldThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OldThingInput {
    /// The member `Name`.
    ///
    /// Deprecated by the service.
    pub name: Option<String>,

    /// The member `Kind`.
    ///
    /// Deprecated by the service.
    pub kind: Option<String>,
}
