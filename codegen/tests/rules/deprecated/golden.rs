// src/client.rs

impl Client {
    /// The operation `OldThing`.
    ///
    /// The service has deprecated this operation.
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
/// [`Client::old_thing`](crate::Client::old_thing) sends it, and says who may call it and what can go wrong.
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct OldThing;

/// The input of [`OldThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OldThingInput {
    /// The member `Name`.
    ///
    /// The service has deprecated this member.
    pub name: Option<String>,

    /// The member `Kind`.
    ///
    /// The service has deprecated this member.
    pub kind: Option<String>,
}
