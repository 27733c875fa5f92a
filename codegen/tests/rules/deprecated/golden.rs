// src/client.rs

impl Client {
    /// The operation `OldThing`.
    ///
    /// Deprecated by the service.
    #[deprecated(note = "the service has deprecated this operation")]
    pub fn old_thing(
        &self,
    ) -> crate::operation::old_thing::builders::OldThingFluentBuilder {
        fluent(self, Default::default())
    }
}

// src/operation/old_thing.rs

/// The operation `OldThing`.
///
/// Sent by [`Client::old_thing`](crate::Client::old_thing), which documents permissions and errors.
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct OldThing;

/// Input of [`OldThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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
